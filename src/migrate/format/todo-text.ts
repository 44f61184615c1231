import { count } from '../../verify/count.ts';
import type { Todo } from '../engine/migration.ts';
import { BREAKS, breakOf, excerptLines } from './report.ts';

/** Characters of a line of code that are shown. */
const WIDTH = 160;

/** Places that ask the same and leave the same choice stand together, in the order of the first of each. */
export function groupedTodos(todos: readonly Todo[]): Todo[][] {
  const groups = new Map<string, Todo[]>();
  for (const todo of todos) {
    const { hop, rule, message, options } = todo;
    const key = JSON.stringify([hop, rule, breakOf(todo), message, options]);
    const known = groups.get(key);
    if (known) known.push(todo);
    else groups.set(key, [todo]);
  }
  return [...groups.values()];
}

/** How many there are of each kind, and what the kind means; a line each. */
export function kindsText(todos: readonly Todo[]): string[] {
  return Object.entries(BREAKS).flatMap(([kind, meaning]) => {
    const own = todos.filter((todo) => breakOf(todo) === kind).length;
    return own === 0 ? [] : [`  ${own} ${kind}: ${meaning}`];
  });
}

/** One question: where and why, the code around it, what there is to choose from, and where else it is asked. */
export function todoText([first, ...others]: readonly Todo[]): string {
  if (!first) return '';
  const { hop, rule, path, line, message, code, options = [] } = first;
  const lines = excerptLines(first);
  const shown =
    lines.length > 0
      ? lines.map(({ number, text, isIt }) => `    ${isIt ? '>' : ' '}${number} ${text.slice(0, WIDTH)}`)
      : [`    ${code.slice(0, WIDTH)}`];
  return [
    `- ${path}:${line} (${hop} ${rule}, ${breakOf(first)}) ${message}`,
    ...shown.map((each) => each.trimEnd()),
    ...options.map(({ title, code: written }, i) => optionText(i, title, written)),
    ...(others.length > 0 ? [`    The same in ${count(others.length, 'other place')}:`] : []),
    ...others.map((other) => `      ${other.path}:${other.line}: ${other.code.slice(0, WIDTH)}`.trimEnd()),
  ].join('\n');
}

function optionText(i: number, title: string, written: string | undefined): string {
  const first = `    ${String.fromCharCode(97 + i)}) ${title}`;
  if (written === undefined) return first;
  const block = written.includes('\n');
  return `${first}:${block ? `\n${outdented(written).replaceAll(/^(?=.)/gm, '         ')}` : ` ${written}`}`;
}

/** A call that was cut out of deeper code still has the indentation of its place from its second line on. */
export function outdented(code: string): string {
  const [indent = ''] = /^[ \t]+(?=[)\]}])/.exec(code.split('\n').at(-1) ?? '') ?? [];
  const rest = code.split('\n').slice(1);
  if (indent === '' || !rest.every((line) => line.trim() === '' || line.startsWith(indent))) return code;
  return code.replaceAll(`\n${indent}`, '\n');
}
