import { planMigrations, runMigration } from '../../src/migrate/index.ts';
import { type Files, folder } from './support.ts';

const MANIFEST = (data: readonly string[]) =>
  `{"name": "M", "version": "18.0.1.0.0", "author": "A", "license": "LGPL-3", "depends": ["base"], "data": ${JSON.stringify(data)}}\n`;

/** A module of 18.0 with these files, whose data all are loaded; 19.0 has no titles of partners and no `mobile`. */
export async function moduleOf(files: Files, name = 'm'): Promise<string> {
  const data = Object.keys(files).filter((file) => /\.(xml|csv)$/.test(file));
  return folder({
    [`${name}/__manifest__.py`]: MANIFEST(data),
    [`${name}/__init__.py`]: 'from . import models\n',
    [`${name}/models/__init__.py`]: 'from . import book\n',
    [`${name}/models/book.py`]: '',
    ...Object.fromEntries(Object.entries(files).map(([file, text]) => [`${name}/${file}`, text])),
  });
}

/** What a default run makes of it. */
export async function parked(
  files: Files,
  more: Partial<Parameters<typeof runMigration>[0]> = {},
  name = 'm',
) {
  const dir = await moduleOf(files, name);
  const request = { paths: [dir], to: '19.0', addonsPaths: [], version: 'prefix', write: false } as const;
  const { migrations } = await runMigration({ ...request, ...more });
  const [migration] = migrations;
  if (!migration) throw new Error('Nothing was planned.');
  const text = (file: string) => migration.after.get(file) ?? '';
  const left = migration.edits.filter(({ rule }) => rule === 'parked');
  const errors = migration.todos.filter(({ breaks }) => breaks === 'error');
  return { dir, migration, text, left, errors };
}

export async function plannedAgain(dir: string) {
  return planMigrations({ paths: [dir], to: '19.0', from: '18.0', addonsPaths: [], version: 'prefix' });
}
