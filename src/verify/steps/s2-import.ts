import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { OdooError } from '../../odoo/errors.ts';
import { INSTALL_MS } from '../../odoo/modules.ts';
import type { ModuleIndex } from '../../source/module-index.ts';
import { zip } from '../../util/zip.ts';
import { callOptions, type Ladder, type Row, read, textOf } from '../ladder.ts';

const MODEL = 'base.import.module';
export const IMPORT_CALL = 'base.import.module.import_module()';

/** Nothing that Python would have to do: such a module can be imported through the interface. */
export function isDataModule({ module }: ModuleIndex): boolean {
  return module.python.every(
    ({ source, classes, functions }) =>
      source.path.endsWith('__init__.py') && classes.length === 0 && functions.length === 0,
  );
}

export async function canImport(ladder: Ladder): Promise<boolean> {
  return (await ladder.client.fields('ir.module.module', { signal: ladder.options.signal })).has('imported');
}

/** An imported module has no folder on the server: an upgrade by its button would take its data away. */
export async function isImported(ladder: Ladder, module: Row): Promise<boolean> {
  if (!(await canImport(ladder))) return false;
  const rows = await read<Row[]>(ladder, 'ir.module.module', 'read', {
    ids: [module.id],
    args: [['imported']],
  });
  return rows[0]?.imported === true;
}

/**
 * Uploads the module as an archive. Up to 16.0 Odoo keeps what it could load of a broken one, and says so in a field
 * alone. Source: 14.0 and 19.0 addons/base_import_module/models.
 */
export async function importModule(ladder: Ladder): Promise<void> {
  const { module } = ladder.index;
  const write = callOptions(ladder, { effect: 'write', timeoutMs: INSTALL_MS });
  const entries = await Promise.all(
    module.files.map(async (file) => ({
      path: `${module.name}/${file}`,
      content: await readFile(path.join(module.dir, file)),
    })),
  );
  const values = { module_file: zip(entries).toString('base64') };
  const created = await ladder.client.call<number | number[]>(MODEL, 'create', { args: [values] }, write);
  const ids = Array.isArray(created) ? created : [created];
  await ladder.client.call(MODEL, 'import_module', { ids }, write);
  const fields = await ladder.client.fields(MODEL, { signal: ladder.options.signal });
  if (!fields.has('import_message')) return;
  const rows = await read<Row[]>(ladder, MODEL, 'read', { ids, args: [['import_message']] });
  const said = textOf(rows[0], 'import_message');
  if (!/Error while importing module/.test(said)) return;
  const reason = said
    .replace(/^[\s\S]*?Error while importing module '[^']*'\.\s*/, '')
    .replace(/\s*Make sure those modules[\s\S]*$/, '');
  throw new OdooError('validation', reason.trim(), {
    hint: 'What was loaded before the error is in the database: uninstall the module there, correct it, and verify again.',
  });
}
