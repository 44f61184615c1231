import type { RawFinding } from '../../audit/finding.ts';
import type { Series } from '../../series/profile.ts';
import { remembered } from '../../util/remember.ts';
import type { Break } from '../rule.ts';
import type { Excerpt, Todo } from './migration.ts';
import { movedLines } from './moved-lines.ts';

/** A todo as its hop leaves it: later ones may move its line. */
export interface OpenTodo extends Omit<Todo, 'code' | 'excerpt'> {
  /** What the file held then. */
  readonly text: string;
}

const WORST: readonly Break[] = ['error', 'silent', 'deprecation', 'style'];
/** Lines that an excerpt has before and after the one it is about. */
const AROUND = 2;

export function openTodo(
  finding: RawFinding,
  { hop, breaks, link }: { readonly hop: Series; readonly breaks: Break; readonly link: string | undefined },
  texts: ReadonlyMap<string, string>,
): OpenTodo {
  const { rule, path, line, message, about, snippet } = finding;
  // A rule that names no choice leaves one: the new way, as its source shows it.
  const byHand = `Write it by hand as ${hop} has it${link === undefined ? '' : `: ${link}`}`;
  const options = finding.options ?? [{ title: byHand }];
  return {
    ...{ rule, hop, breaks, path, line, message, options, text: texts.get(path) ?? '' },
    ...(about && { about }),
    ...(finding.end > finding.start && { written: snippet }),
  };
}

/** Todos with their places in the final texts, worst first; what later hops took away is no longer to be decided. */
export function settled(todos: readonly OpenTodo[], texts: ReadonlyMap<string, string>): Todo[] {
  const moved = new Map<string, (line: number) => number>();
  const split = new Map<string, readonly string[]>();
  const found = todos.flatMap(({ text, ...todo }) => {
    const now = texts.get(todo.path);
    // What is about files that are no text stands where it stood.
    if (now === undefined)
      return text === '' ? [{ ...todo, code: '', excerpt: { first: 1, lines: [] } }] : [];
    const key = `${todo.hop} ${todo.path}`;
    const line = remembered(moved, key, () => movedLines(text, now))(todo.line);
    const lines = remembered(split, todo.path, () => now.split(/\r?\n/));
    return [{ ...todo, line, code: lines[line - 1]?.trim() ?? '', excerpt: excerptOf(lines, line) }];
  });
  return found.sort(
    (a, b) => byWeight(a, b) || (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line),
  );
}

/** It asks about this name, so that whoever reads its question knows of it. */
export function isAbout({ about, message }: Pick<Todo, 'about' | 'message'>, name: string): boolean {
  return about?.name === name || holdsName(message, name);
}

/** The name stands in a text, and is no part of a longer one there. */
export function holdsName(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1 && name !== ''; at = text.indexOf(name, at + 1))
    if (!/[\w.]/.test(text[at - 1] ?? '') && !/^\.?\w/.test(text.slice(at + name.length))) return true;
  return false;
}

/** Worst first. */
export function byWeight(a: Pick<Todo, 'breaks'>, b: Pick<Todo, 'breaks'>): number {
  return WORST.indexOf(a.breaks ?? 'error') - WORST.indexOf(b.breaks ?? 'error');
}

export function excerptOf(lines: readonly string[], line: number): Excerpt {
  const first = Math.max(1, line - AROUND);
  const end = Math.min(lines.length, line + AROUND);
  const shown = lines.slice(first - 1, end);
  while (shown.length > line - first + 1 && shown.at(-1)?.trim() === '') shown.pop();
  return { first, lines: shown };
}
