import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { parseSpec, planModule, readSpecText, SpecError } from '../../src/scaffold/index.ts';

// Each <name>.yaml has one fault or a few of one kind; <name>.txt is what the author is told.
const DIR = path.join(import.meta.dirname, '../fixtures/scaffold/bad');
const files = await readdir(DIR);
const names = files.filter((file) => file.endsWith('.yaml')).map((file) => path.basename(file, '.yaml'));

it.each(names)('%s is refused in these words', async (name) => {
  const message = await refusal(await readFile(path.join(DIR, `${name}.yaml`), 'utf8'));
  if (process.env.UPDATE_GOLDENS === '1') await writeFile(path.join(DIR, `${name}.txt`), `${message}\n`);
  expect(`${message}\n`).toBe(await readFile(path.join(DIR, `${name}.txt`), 'utf8'));
});

it('has a spec for each text', () => {
  const texts = files.filter((file) => file.endsWith('.txt')).map((file) => path.basename(file, '.txt'));
  expect(texts).toEqual(names);
});

async function refusal(text: string): Promise<string> {
  try {
    await planModule(parseSpec(await readSpecText(text)));
  } catch (error) {
    if (error instanceof SpecError) return error.message;
    throw error;
  }
  throw new Error('The spec was accepted.');
}
