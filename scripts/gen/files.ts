import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { ALL_RULES } from '../../src/audit/engine/all-rules.ts';
import { MIGRATIONS } from '../../src/migrate/rules/index.ts';
import { specExample, specJsonSchema } from '../../src/scaffold/index.ts';
import { TOOLS } from '../../src/tools/index.ts';
import { allowList } from './allow-list.ts';
import { gatePage } from './gate-page.ts';
import { migrationsPage } from './migrations-page.ts';
import { MIGRATIONS_FOLDER, migrationIndex, RULES_FOLDER, ruleIndex } from './rule-index.ts';
import { rulePages } from './rule-pages.ts';
import { specPage } from './spec-page.ts';
import { toolsPage } from './tools-page.ts';

/** Text of each generated file, by its path in the project. Pure but for the commands, whose text it keeps. */
export async function generatedFiles(root: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  files.set('docs/tools.md', toolsPage(TOOLS));
  files.set('docs/static-gate.md', gatePage());
  files.set(`${RULES_FOLDER}/index.ts`, await ruleIndex(root));
  files.set('docs/migrations.md', migrationsPage(MIGRATIONS));
  files.set(`${MIGRATIONS_FOLDER}/index.ts`, await migrationIndex(root));
  const schema = specJsonSchema();
  files.set('docs/module-spec.md', specPage(schema, specExample));
  files.set('docs/module-spec.schema.json', `${JSON.stringify(schema, null, 2)}\n`);
  files.set('docs/examples/library.yaml', specExample);
  for (const [file, text] of await rulePages(ALL_RULES)) files.set(file, text);
  for (const name of await readdir(path.join(root, 'commands'))) {
    const command = `commands/${name}`;
    files.set(command, allowList(await readFile(path.join(root, command), 'utf8'), TOOLS));
  }
  return files;
}
