import type { Comparison, Findings, ModelPair } from './comparison.ts';
import { MAX_NAME } from './names.ts';

/** SQL constraints that have another name, and new ones that rows at hand may not meet. */
export function compareConstraints({ old, now }: ModelPair, comparison: Comparison, found: Findings): void {
  const gone = [...old.constraints].filter(([name]) => !now.constraints.has(name));
  const at = { model: now.name, table: now.table };
  for (const [name, definition] of now.constraints) {
    const known = old.constraints.get(name);
    if (known !== undefined && folded(known) === folded(definition)) continue;
    const twin = gone.find(([, other]) => folded(other) === folded(definition));
    if (known === undefined && twin) {
      const [oldName, newName] = [`${now.table}_${twin[0]}`, `${now.table}_${name}`];
      // PostgreSQL knows a longer one by another name, and Odoo makes it anew.
      if (Math.max(oldName.length, newName.length) <= MAX_NAME)
        found.changes.push({ kind: 'renamed-constraint', ...at, old: oldName, name: newName });
      continue;
    }
    const columns = uniqueColumns(definition);
    const condition = /^\s*check\s*\(([\s\S]*)\)\s*$/i.exec(definition)?.[1];
    // Rows at hand have nothing yet in a column that comes with this version.
    const isFresh = (column: string) => !old.fields.has(renamedFrom(column, old.name, comparison));
    if ((!columns && condition === undefined) || columns?.some(isFresh)) continue;
    found.changes.push({
      kind: 'new-constraint',
      ...{ ...at, name: `${now.table}_${name}`, columns, condition: columns ? undefined : condition?.trim() },
    });
  }
}

function renamedFrom(column: string, model: string, { renames }: Comparison): string {
  for (const [path, to] of renames.fields) {
    const at = path.lastIndexOf('.');
    if (to === column && path.slice(0, at) === model) return path.slice(at + 1);
  }
  return column;
}

/** Columns of `UNIQUE(a, b)`; undefined for anything else. */
function uniqueColumns(definition: string): readonly string[] | undefined {
  const list = /^\s*unique\s*\(([\w\s,"]+)\)\s*$/i.exec(definition)?.[1];
  return list?.split(',').map((column) => column.trim().replaceAll('"', ''));
}

/** Blanks and capitals mean nothing, outside of quotes at least. */
function folded(definition: string): string {
  return definition.includes("'")
    ? definition.replaceAll(/\s+/g, ' ').trim()
    : definition.replaceAll(/\s+/g, '').toLowerCase();
}
