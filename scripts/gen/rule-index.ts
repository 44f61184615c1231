import { readdir } from 'node:fs/promises';
import path from 'node:path';

export const RULES_FOLDER = 'src/audit/rules';

/** src/audit/rules/index.ts: every rule there is, by the names of the files beside it. */
export async function ruleIndex(root: string): Promise<string> {
  const files = await readdir(path.join(root, RULES_FOLDER));
  const ids = files
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .map((file) => file.slice(0, -3))
    .sort();
  return [
    '// Written by `npm run gen` from the names of the files beside it.',
    "import type { AuditRule } from '../rule.ts';",
    ...ids.map((id) => `import ${identifier(id)} from './${id}.ts';`),
    '',
    '/** Every rule, by name. */',
    'export const RULES: readonly AuditRule[] = [',
    ...ids.map((id) => `  ${identifier(id)},`),
    '];',
    '',
  ].join('\n');
}

function identifier(id: string): string {
  return id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase()).replace(/^(\d)/, '_$1');
}

export const MIGRATIONS_FOLDER = 'src/migrate/rules';

/** src/migrate/rules/index.ts: every rule of every hop, oldest first. */
export async function migrationIndex(root: string): Promise<string> {
  const folders = (await readdir(path.join(root, MIGRATIONS_FOLDER), { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  const places = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(path.join(root, MIGRATIONS_FOLDER, folder)))
        .filter((file) => file.endsWith('.ts'))
        .map((file) => `${folder}/${file.slice(0, -3)}`)
        .sort(),
    ),
  );
  const name = (place: string) => {
    const [folder = '', id = ''] = place.split('/');
    return `${identifier(id)}${Number.parseInt(folder, 10)}`;
  };
  return [
    '// Written by `npm run gen` from the names of the files in the folders beside it.',
    "import type { MigrationRule } from '../rule.ts';",
    ...places.flat().map((place) => `import ${name(place)} from './${place}.ts';`),
    '',
    '/** Every rule, hop by hop. */',
    'export const MIGRATIONS: readonly MigrationRule[] = [',
    ...places.flat().map((place) => `  ${name(place)},`),
    '];',
    '',
  ].join('\n');
}
