import type { Series } from '../../series/profile.ts';
import { applyEdits } from '../../source/edit/edit.ts';
import { readPython } from '../../source/python/facts.ts';
import type { PyNode } from '../../source/python/node.ts';
import { sourceFile } from '../../source/source-file.ts';
import type { PythonFile } from '../../source/types.ts';
import { fromImport, type TextEdit, usesName, withoutName } from '../python/edits.ts';
import { editPlaces } from './edit-places.ts';
import type { MigrationEdit } from './migration.ts';

type Texts = ReadonlyMap<string, string>;

const UNUSED_IMPORT = 'unused-import';

/** Names of Odoo's own that linters tell of once nothing reads them; those of modules may do something by being read. */
const OWN = /^odoo(\.(?!addons\b)|$)/;

/**
 * Takes imports of Odoo's names away that the edits of a hop have left without a use. One that nobody used before is
 * left to whoever wrote it, and so is what an `__init__.py` or a list of names hands on.
 */
export async function withoutUnusedImports(
  before: Texts,
  after: Texts,
  hop: Series,
): Promise<{ readonly texts: Texts; readonly edits: readonly MigrationEdit[] }> {
  const texts = new Map(after);
  const edits: MigrationEdit[] = [];
  for (const [path, left] of after) {
    const old = before.get(path);
    if (old === undefined || old === left || !path.endsWith('.py') || path.endsWith('__init__.py')) continue;
    if (!left.includes('import') || /^__all__\b/m.test(left)) continue;
    let known: PythonFile | undefined;
    for (let text = left; ; ) {
      const file = await readPython(sourceFile(path, text));
      if (file.problems.length > 0) break;
      const unused = unusedIn(file);
      if (unused.length === 0) break;
      const then = known ?? (await readPython(sourceFile(path, old)));
      known = then;
      const first = unused.find(({ name }) => isUsed(name, then) && !isHandedOn(name, path, after));
      if (!first) break;
      for (const place of editPlaces(path, text, [first.edit]))
        edits.push({
          ...{ ...place, rule: UNUSED_IMPORT, hop, confidence: 'certain' },
          title: `Drop the import of ${first.name}, which nothing uses any more`,
        });
      text = applyEdits(text, [{ ...first.edit, file: path }]);
      texts.set(path, text);
    }
  }
  return edits.length === 0 ? { texts: after, edits } : { texts, edits };
}

interface Unused {
  readonly name: string;
  readonly edit: TextEdit;
}

function unusedIn({ root, source: { text } }: PythonFile): Unused[] {
  return imported(root, text).flatMap(({ name, places, statement }) => {
    if (usesName(root, name, text, statement) || /#\s*noqa/i.test(lines(statement, text))) return [];
    return [{ name, edit: withoutName(statement, places, places.node, text) }];
  });
}

function isUsed(name: string, { root, source: { text } }: PythonFile): boolean {
  const found = imported(root, text).find((each) => each.name === name);
  return found !== undefined && usesName(root, name, text, found.statement);
}

/** Another file of the module has the name from this one. */
function isHandedOn(name: string, path: string, texts: Texts): boolean {
  const stem = path.replace(/^.*\/|\.py$/g, '');
  const imports = new RegExp(
    `^[ \\t]*from[ \\t]+(?!odoo\\.(?!addons\\.))[\\w.]*\\.${stem}[ \\t]+import\\b([^(\\n]*(?:\\([^)]*)?)`,
    'gm',
  );
  return [...texts].some(
    ([other, text]) =>
      other !== path &&
      other.endsWith('.py') &&
      [...text.matchAll(imports)].some(([, names = '']) =>
        names.match(/\w+|\*/g)?.some((each) => each === name || each === '*'),
      ),
  );
}

/** Names that the file knows from Odoo, and the statements that they come from. */
function imported(root: PyNode, text: string) {
  return root.children.flatMap((statement) => {
    const found = fromImport(statement, { text });
    if (!found || !OWN.test(found.module)) return [];
    return found.names.map(({ name, alias, node }) => ({
      name: alias ?? name,
      statement,
      places: { ...found, node },
    }));
  });
}

/** The statement with what stands behind it on its last line. */
function lines({ start, end }: PyNode, text: string): string {
  const next = text.indexOf('\n', end);
  return text.slice(start, next === -1 ? text.length : next);
}
