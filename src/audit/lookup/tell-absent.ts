import type { ModuleContext } from '../rule.ts';
import type { PathState } from './field-path.ts';
import { wasThere } from './history.ts';

/** The sentence for a field that is not there: who has no such field, and what to do. */
export function tellAbsent(
  context: ModuleContext,
  { model, name, module }: Extract<PathState, { is: 'absent' }>,
): string {
  const history = wasThere(context, { kind: 'field', model, field: name });
  if (module !== undefined && history === undefined)
    return `${model} has no field ${name} here: ${module} adds it, which this module does not depend on. Add ${module} to depends, or do without it.`;
  const near = closest(name, context.model(model).fieldNames());
  const advice = history ?? (near ? `Did you mean ${near}?` : 'Write the name of a field that it has.');
  return `${model} has no field ${name}. ${advice}`;
}

/** A name that differs by a letter or two. */
export function closest(name: string, names: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.min(3, Math.ceil(name.length / 4) + 1);
  for (const each of names) {
    const distance = edits(name, each, least);
    if (distance < least) [best, least] = [each, distance];
  }
  return best;
}

function edits(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same));
    }
    row = next;
  }
  return row[b.length] ?? limit;
}
