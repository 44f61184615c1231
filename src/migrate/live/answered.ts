import type { Todo } from '../engine/migration.ts';

/** A record by its xmlid that stood there and was put into other words. */
export interface Answered {
  readonly path: string;
  readonly line: number;
  readonly xmlid: string;
}

/** Without what the symbols ask of these records: they only know that they are gone. For edits that move no line. */
export function withoutAnswered(todos: readonly Todo[], answered: readonly Answered[]): readonly Todo[] {
  return todos.filter(
    ({ rule, path, line, about }) =>
      rule !== 'gone-names' ||
      !answered.some((each) => each.path === path && each.line === line && about?.name === each.xmlid),
  );
}
