import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { specJsonSchema } from '../../src/scaffold/index.ts';

const FILE = path.join(import.meta.dirname, '../../docs/module-spec.schema.json');

it('is published as it is', async () => {
  const text = `${JSON.stringify(specJsonSchema(), undefined, 2)}\n`;
  if (process.env.UPDATE_GOLDENS === '1') await writeFile(FILE, text);
  expect(await readFile(FILE, 'utf8')).toBe(text);
});
