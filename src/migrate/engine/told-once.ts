import { remembered } from '../../util/remember.ts';
import type { Todo } from './engine.ts';
import { byWeight } from './todo.ts';

/**
 * Rules that tell of whatever is gone by its name. Where one that knows what came in its place asks about the same name,
 * its question is the better one: on the same line, or for a script, which is written anew as a whole, in the same file.
 */
const GENERAL: ReadonlyMap<string, { readonly name: RegExp; readonly inFile?: true }> = new Map([
  [
    'gone-names',
    {
      name: /^(?:The (?:field|method) )?([\w.]+)(?:\(\))?(?: of [\w.]+)?(?: that this one extends)? is gone\b/,
    },
  ],
  ['gone-js-module', { name: /^There is no module ([\w.]+) in /, inFile: true }],
]);

/** Says that a part is in a comment, which only a question that says so too may swallow. */
const LEFT_OUT = /\buntil you decide\b/;

/** The places to decide without those that another one of them covers; the order stays. */
export function toldOnce(todos: readonly Todo[]): readonly Todo[] {
  const better = new Map<string, Todo[]>();
  for (const todo of todos) if (!GENERAL.has(todo.rule)) remembered(better, todo.path, () => []).push(todo);
  const told = todos.filter((todo) => {
    const { rule, path, line, message } = todo;
    const general = GENERAL.get(rule);
    const name = general?.name.exec(message)?.[1];
    if (!general || name === undefined) return true;
    const isLeftOut = LEFT_OUT.test(message);
    return !better
      .get(path)
      ?.some(
        (other) =>
          (general.inFile || other.line === line) &&
          byWeight(other, todo) <= 0 &&
          (!isLeftOut || LEFT_OUT.test(other.message)) &&
          namesIn(other.message).includes(name),
      );
  });
  return told.length === todos.length ? todos : told;
}

function namesIn(message: string): readonly string[] {
  return (message.match(/[\w.]+/g) ?? []).map((word) => word.replace(/\.$/, ''));
}
