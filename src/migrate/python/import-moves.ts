import type { PythonContext } from '../../audit/rule.ts';
import { lineStart } from '../../source/edit/edit.ts';
import type { PyNode } from '../../source/python/node.ts';
import { fromImport, withoutName } from './edits.ts';

/** A name that is imported from elsewhere since a series. */
export interface ImportMove {
  /** Module of the old import, such as `odoo.tests.common`. */
  readonly from: string;
  readonly name: string;
  readonly to: string;
  /** Its new name, when that changed too. */
  readonly as?: string;
}

/**
 * A visitor of `import_from_statement` that takes names to their new modules. A statement in which all names move to one
 * module is changed in place; else the name leaves it for a line of its own behind it.
 */
export function moveImports(moves: readonly ImportMove[]) {
  const byModule = new Map<string, ImportMove[]>();
  for (const move of moves) byModule.set(move.from, [...(byModule.get(move.from) ?? []), move]);
  return (node: PyNode, context: PythonContext): void => {
    const imported = fromImport(node, context);
    const known = imported && byModule.get(imported.module);
    if (!imported || !known) return;
    const moving = imported.names.flatMap((each) => {
      const move = known.find(({ name }) => name === each.name);
      return move ? [{ ...each, move }] : [];
    });
    const [first] = moving;
    if (!first) return;
    const message = `${first.name} is imported from ${first.move.to}.`;
    const targets = new Set(moving.map(({ move }) => move.to));
    if (moving.length === imported.names.length && targets.size === 1) {
      context.report({
        at: node,
        message,
        fix: {
          title: `Import from ${first.move.to}`,
          safe: true,
          edits: [
            { start: imported.moduleNode.start, end: imported.moduleNode.end, text: first.move.to },
            ...moving.flatMap(({ node: place, name, move }) =>
              move.as === undefined
                ? []
                : [{ start: place.start, end: place.start + name.length, text: move.as }],
            ),
          ],
        },
      });
      return;
    }
    const alias = first.alias === undefined ? '' : ` as ${first.alias}`;
    const statement = `from ${first.move.to} import ${first.move.as ?? first.name}${alias}`;
    context.report({
      at: first.node,
      message,
      fix: {
        title: `Import from ${first.move.to}`,
        safe: true,
        edits: [
          withoutName(node, imported, first.node, context.text),
          {
            start: node.end,
            end: node.end,
            text: `\n${' '.repeat(indentOf(node, context.text))}${statement}`,
          },
        ],
      },
    });
  };
}

function indentOf({ start }: PyNode, text: string): number {
  return start - lineStart(text, start);
}
