import type { Option } from '../../audit/rule.ts';
import type { Series } from '../../series/profile.ts';
import type { Edit } from '../../source/edit/edit.ts';
import type { Todo } from '../engine/migration.ts';
import { byWeight, excerptOf } from '../engine/todo.ts';
import type { Part, Stop } from './part.ts';

/** A place to decide, while parts around it go into comments. */
export interface Tracked {
  readonly todo: Todo;
  /** Where it stands in the text of its file as it is by now. */
  offset: number;
  /** The part that it is about is left out. */
  parked: boolean;
  /** Sentences that it gets. */
  readonly more: string[];
}

const ACCESS =
  'It says who may do what, so it is left as it is: the module does not load until you decide. Find out whom it is for now before you take anything of it away: without it they may do more.';

export function trackedOf(todo: Todo, text: string): Tracked {
  const start = lineOffset(text, todo.line);
  const first = start + (/\S/.exec(text.slice(start))?.index ?? 0);
  return { todo, offset: first, parked: false, more: [] };
}

/** What there is to choose from where no rule of a hop says it: of what is in a comment, and of what is left as it is. */
export const IN_COMMENT: readonly Option[] = [
  { title: 'Write what takes its place, and take the comment away' },
  { title: 'Take the comment away with what is in it, where nobody needs it' },
];
export const STAYS_THERE: readonly Option[] = [
  { title: 'Write what takes its place, for the same people' },
  { title: 'Take it away, where what it protects is gone too' },
];

/** A place of which no rule of a hop has told. */
export function trackedStop(
  { message, path, start }: Stop,
  to: Series,
  text: string,
  options: readonly Option[],
): Tracked {
  const line = text.slice(0, start).split('\n').length;
  const todo: Todo = {
    ...{ rule: 'parked', hop: to, breaks: 'error', path, line, message, code: '', options },
  };
  return { ...trackedOf(todo, text), offset: start };
}

/**
 * The part that a place is about begins on its line: that is where it stands then. `text` is of the file with both; without
 * it only what leads to the place is left out.
 */
export function leaveOut(tracked: Tracked, part: Part, text: string | undefined): void {
  tracked.parked = true;
  // What is around it goes, and it with that.
  if (tracked.more.includes(ACCESS)) tracked.more.splice(tracked.more.indexOf(ACCESS), 1);
  if (text === undefined) {
    tracked.more.push('What leads to it is in a comment until you decide, so that the module loads.');
    return;
  }
  const next = text.indexOf('\n', tracked.offset);
  if (part.start > tracked.offset && (next === -1 || part.start < next)) tracked.offset = part.start;
  const row = text.slice(part.start, part.end).trim();
  tracked.more.push(
    part.kind === 'row'
      ? `Its row is taken out until you decide, as no comment can hold one, so that the module loads: ${row}`
      : 'It is in a comment until you decide, so that the module loads.',
  );
}

export function leaveAsItIs(tracked: Tracked): void {
  if (!tracked.more.includes(ACCESS)) tracked.more.push(ACCESS);
}

/** Where an offset is after the edits of its file. */
export function shifted(offset: number, edits: readonly Edit[]): number {
  return edits.reduce((now, { start, end, text }) => {
    if (start > offset) return now;
    const gone = Math.min(end, offset) - start;
    return now - gone + text.length;
  }, offset);
}

/** The places as they are in the end; what is left out no longer stops the module, and is missing without a word. */
export function retold(all: readonly Tracked[], texts: ReadonlyMap<string, string>): Todo[] {
  return all
    .map(({ todo, offset, parked, more }): Todo => {
      const text = texts.get(todo.path);
      const message = [todo.message, ...more].join(' ');
      const settled = parked ? ({ breaks: 'silent', leftOut: true } as const) : {};
      if (text === undefined) return { ...todo, message, ...settled };
      const lines = text.split(/\r?\n/);
      const line = Math.min(text.slice(0, offset).split('\n').length, lines.length);
      return {
        ...{ ...todo, message, line },
        ...settled,
        ...{ code: lines[line - 1]?.trim() ?? '', excerpt: excerptOf(lines, line) },
      };
    })
    .toSorted(byWeight);
}

function lineOffset(text: string, line: number): number {
  let start = 0;
  for (let i = 1; i < line; i++) start = text.indexOf('\n', start) + 1;
  return start;
}
