import { remembered } from '../../util/remember.ts';
import type { Todo } from './migration.ts';
import { byWeight, isAbout } from './todo.ts';

/**
 * Rules that tell of whatever is gone by its name. Where one that knows what came in its place asks about the same name,
 * its question is the better one: on the same line, or for a script, which is written anew as a whole, in the same file.
 */
const GENERAL: ReadonlyMap<string, 'line' | 'file'> = new Map([
  ['gone-names', 'line'],
  ['gone-js-module', 'file'],
]);

/** The places to decide without those that another one of them covers; the order stays. */
export function toldOnce(todos: readonly Todo[]): readonly Todo[] {
  const better = new Map<string, Todo[]>();
  for (const todo of todos) if (!GENERAL.has(todo.rule)) remembered(better, todo.path, () => []).push(todo);
  const told = todos.filter((todo) => {
    const within = GENERAL.get(todo.rule);
    const name = todo.about?.name;
    if (within === undefined || name === undefined) return true;
    const covers = (other: Todo) =>
      (within === 'file' || other.line === todo.line) &&
      byWeight(other, todo) <= 0 &&
      // That a part is in a comment only a question that says so too may swallow.
      (todo.leftOut !== true || other.leftOut === true) &&
      isAbout(other, name);
    return !better.get(todo.path)?.some(covers);
  });
  return told.length === todos.length ? todos : told;
}
