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
