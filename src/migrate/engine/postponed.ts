import type { Series } from '../../series/profile.ts';
import { count } from '../../verify/count.ts';
import type { Todo } from './migration.ts';

/**
 * What is done with what the target still takes, such as a deprecated method that only warns: changed like the rest, or
 * told of and left. Fewer changes are easier to review, and a later migration makes them when they are needed.
 */
export type Deprecations = 'apply' | 'report';

/** Places that are told of in one sentence; the rest is counted. */
const SHOWN = 5;

/** What a run has left because it still works, one sentence for each rule. */
export function postponedNotes(
  places: readonly Todo[],
  until: ReadonlyMap<string, Series | 'ever'>,
): readonly string[] {
  return [...new Set(places.map(({ rule }) => rule))].map((rule) => {
    const own = places.filter((place) => place.rule === rule);
    // A line may hold two of them.
    const lines = [...new Set(own.map(({ path, line }) => `${path}:${line}`))];
    const shown = lines.slice(0, SHOWN);
    const more = lines.length > SHOWN ? ` and ${lines.length - SHOWN} more` : '';
    const series = until.get(rule);
    const works = series === undefined || series === 'ever' ? 'still works' : `works until ${series}`;
    return `${rule}: ${count(own.length, 'place')} left, because the old way ${works}: ${shown.join(', ')}${more}. With deprecations: apply (--deprecations apply) it is changed.`;
  });
}
