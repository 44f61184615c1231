import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseSpec, planModule, readSpecText } from '../../src/scaffold/index.ts';
import { SERIES, type Series } from '../../src/series/profile.ts';

// A fixture is a spec.yaml and out/<series>/<module>/: what it gives in each series, byte for byte.
// UPDATE_GOLDENS=1 writes them anew.
const FIXTURES = path.join(import.meta.dirname, '../fixtures/scaffold');
const UPDATE = process.env.UPDATE_GOLDENS === '1';
/** Fixtures that not every series can have. */
const ONLY: Readonly<Record<string, readonly Series[]>> = {
  hierarchy_view: ['17.0', '18.0', '19.0'],
  json_field: ['16.0', '17.0', '18.0', '19.0'],
};

const names = (await readdir(FIXTURES)).filter((name) => name !== 'bad').sort();

describe.each(names)('%s', (name) => {
  const wanted = ONLY[name] ?? SERIES;

  it.each(wanted)('gives the golden module on %s', async (series) => {
    const files = await generate(name, series);
    const dir = path.join(FIXTURES, name, 'out', series);
    if (UPDATE) await write(dir, files);
    const golden = await readTree(dir);
    expect([...files.keys()].sort()).toEqual([...golden.keys()].sort());
    for (const [file, content] of files) {
      expect(content.toString('latin1'), file).toBe(golden.get(file)?.toString('latin1'));
    }
  });

  it('has no golden of another series', async () => {
    expect((await readdir(path.join(FIXTURES, name, 'out'))).sort()).toEqual([...wanted].sort());
  });
});

it('has a spec for each fixture, so that none is unused', async () => {
  for (const name of names) expect(await readdir(path.join(FIXTURES, name))).toEqual(['out', 'spec.yaml']);
  expect(Object.keys(ONLY).filter((name) => !names.includes(name))).toEqual([]);
});

/** Content by path, with the module's folder. */
async function generate(name: string, series: Series): Promise<Map<string, Buffer>> {
  const text = await readFile(path.join(FIXTURES, name, 'spec.yaml'), 'utf8');
  const source = text.replace(/^( {2}series: )"[\d.]+"$/m, `$1"${series}"`);
  const plan = await planModule(parseSpec(await readSpecText(source)), { source });
  expect(plan.series).toBe(series);
  return new Map(plan.files.map((file) => [`${plan.module}/${file.path}`, Buffer.from(file.content)]));
}

async function write(dir: string, files: ReadonlyMap<string, Buffer>): Promise<void> {
  await rm(dir, { recursive: true, force: true });
  for (const [file, content] of files) {
    await mkdir(path.dirname(path.join(dir, file)), { recursive: true });
    await writeFile(path.join(dir, file), content);
  }
}

async function readTree(dir: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(files.map(async (file) => [path.relative(dir, file), await readFile(file)] as const)),
  );
}
