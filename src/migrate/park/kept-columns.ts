import { manifestValue, readManifest } from '../../source/manifest.ts';
import type { ModuleFacts } from '../../source/project/facts.ts';
import { pyString } from '../../source/python/quote.ts';
import { sourceFile } from '../../source/source-file.ts';
import type { Migration } from '../engine/migration.ts';
import { MANIFEST } from '../python/manifest-edits.ts';

/**
 * With a script that keeps the columns and tables of what is left out: Odoo drops those of a field that an update of its
 * module no longer declares, unless its record says that updates leave it alone. Source: base/models/ir_model.py,
 * `_process_end`.
 */
export async function withKeptColumns(
  migration: Migration,
  /** As the module was before anything was left out. */
  facts: ModuleFacts,
  left: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<Migration> {
  const { scripts, after } = migration;
  const ids = idsOf(facts, left);
  const manifest = after.get(MANIFEST);
  if (!scripts || ids.length === 0 || manifest === undefined) return migration;
  const version = manifestValue(await readManifest(sourceFile(MANIFEST, manifest)), 'version');
  const file = `migrations/${version}/pre-left-out.py`;
  if (typeof version !== 'string' || after.has(file)) return migration;
  const text = `# What the migration left out in comments keeps its columns and tables until somebody decides.
# Take this script away with the last of these comments.
IDS = (
${ids.map((id) => `    ${pyString(id)},\n`).join('')})


def migrate(cr, version):
    cr.execute(
        "UPDATE ir_model_data SET noupdate = true WHERE module = %s AND name IN %s",
        (${pyString(migration.module)}, IDS),
    )
`;
  const note = `${file} keeps the columns of fields that are left out in comments: without it Odoo drops them when it updates the module.`;
  return {
    ...migration,
    after: new Map([...after, [file, text]]),
    scripts: {
      ...scripts,
      files: new Map([...scripts.files, [file, text]]),
      notes: [...scripts.notes, note],
    },
  };
}

/** Names of the records that say that there is a field or a model, of those with a column or a table. */
function idsOf({ classes }: ModuleFacts, left: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const found = new Set<string>();
  for (const [model, names] of left) {
    const table = model.replaceAll('.', '_');
    for (const each of classes) {
      if (each.model !== model || each.kind === 'abstract' || each.kind === 'transient') continue;
      const stored = Object.entries(each.fields).filter(([name, { stored }]) => stored && names.has(name));
      for (const [name] of stored) found.add(`field_${table}__${name}`);
      const isWhole = Object.keys(each.fields).every((name) => names.has(name));
      if (each.creates && isWhole && stored.length > 0) found.add(`model_${table}`);
    }
  }
  return [...found].sort();
}
