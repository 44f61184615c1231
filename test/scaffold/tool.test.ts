import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { OdooError } from '../../src/odoo/errors.ts';
import { parseSpec, planModule, readSpecText, specJsonSchema } from '../../src/scaffold/index.ts';
import type { ToolContext } from '../../src/tools/define.ts';
import { scaffold } from '../../src/tools/scaffold.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'scaffold-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

const context: ToolContext = {
  mode: 'safe',
  signal: new AbortController().signal,
  odoo: () => Promise.reject(new Error('The scaffolder needs no Odoo.')),
  confirm: () => Promise.reject(new Error('The scaffolder asks nothing.')),
  progress: () => {},
};

const run = (input: unknown): Promise<string> => scaffold.run(scaffold.input.parse(input), context);

async function refusal(input: unknown): Promise<OdooError> {
  try {
    await run(input);
  } catch (error) {
    if (error instanceof OdooError) return error;
    throw error;
  }
  throw new Error('It was accepted.');
}

const spec = {
  module: { name: 'shop', title: 'Shop', series: '18.0', author: 'Example', depends: ['stock'] },
  models: {
    'shop.item': {
      title: 'Item',
      fields: { name: 'char!', lot_id: 'm2o(stock.quant)' },
      access: { 'base.group_user': 'rwcd' },
    },
  },
};

it('answers a call without a spec with a schema and an example that works', async () => {
  const text = await run({});
  const example = /```yaml\n(.*?)```/s.exec(text)?.[1] ?? '';
  const plan = await planModule(parseSpec(await readSpecText(example)));
  expect(plan.files.length).toBeGreaterThan(20);
  expect(JSON.parse(/```json\n(.*?)\n```/s.exec(text)?.[1] ?? '')).toEqual(specJsonSchema());
  expect(text.length).toBeLessThan(20_000);
});

it('has examples of which each works', async () => {
  for (const example of scaffold.examples)
    expect(await run({ ...example, path: dir, write: false })).toBeTruthy();
});

it('is a dry run unless told to write', async () => {
  const text = await run({ spec, path: dir });
  expect(text).toMatch(
    /^Dry run of shop 18\.0\.1\.0\.0 for Odoo 18\.0 in .+: 12 created\. Nothing was written\./,
  );
  expect(text).toContain('models.shop.item.fields.lot_id: stock.quant is not of this spec');
  expect(text).toContain('created  __manifest__.py');
  expect(text).toContain('Next: call scaffold again with write: true.');
  expect(await readdir(dir)).toEqual([]);
});

it('writes, says where, and names verify as the next step', async () => {
  const text = await run({ spec, path: dir, write: true });
  expect(text).toMatch(/^Wrote shop 18\.0\.1\.0\.0 for Odoo 18\.0 to /);
  expect(text).toContain(`verify {"path": ${JSON.stringify(path.join(dir, 'shop'))}}`);
  expect(await run({ spec, path: dir, write: true })).toMatch(/is up to date: 12 unchanged\.\n/);
});

it('keeps the text of a spec as it was given, comments and all', async () => {
  const text = `# My shop\n${JSON.stringify(spec)}`;
  await run({ spec: text, path: dir, write: true });
  expect(await readFile(path.join(dir, 'shop/.odoo-scaffold/spec.yaml'), 'utf8')).toBe(`${text}\n`);
});

it('shows in a dry run what would change', async () => {
  await run({ spec, path: dir, write: true });
  const text = await run({ spec: { ...spec, module: { ...spec.module, title: 'Store' } }, path: dir });
  expect(text).toContain(' {\n-    "name": "Shop",\n');
});

it('refuses to overwrite and writes nothing', async () => {
  await run({ spec, path: dir, write: true });
  await writeFile(path.join(dir, 'shop/__manifest__.py'), '{}\n');
  const changed = { ...spec, module: { ...spec.module, title: 'Store' } };
  expect(await run({ spec: changed, path: dir })).toContain('conflict  __manifest__.py');
  const error = await refusal({ spec: changed, path: dir, write: true });
  expect(error.kind).toBe('bad_request');
  expect(error.message).toMatch(/^Nothing was written: a file in .+: __manifest__\.py\.$/);
  expect(await readFile(path.join(dir, 'shop/README.rst'), 'utf8')).toContain('Shop');
});

it('names what is wrong with a spec by its path and writes nothing', async () => {
  const models = { 'shop.item': { ...spec.models['shop.item'], fields: { name: 'chr' } } };
  const error = await refusal({ spec: { ...spec, models }, path: dir, write: true });
  expect(error.kind).toBe('bad_request');
  expect(error.message).toContain(
    'The spec has an error; nothing was written.\n- models.shop.item.fields.name: "chr" is no field type.',
  );
  expect(await readdir(dir)).toEqual([]);
});

it('names what is wrong with a path', async () => {
  await writeFile(path.join(dir, 'file'), '');
  await writeFile(path.join(dir, 'shop'), '');
  expect((await refusal({ spec, path: path.join(dir, 'nowhere') })).message).toContain('does not exist');
  expect((await refusal({ spec, path: path.join(dir, 'file') })).message).toContain('is a file');
  expect((await refusal({ spec, path: dir })).message).toContain('There is a file named shop');
  await writeFile(path.join(dir, '__manifest__.py'), '{}');
  expect((await refusal({ spec, path: dir })).message).toContain('The path is a module itself');
});
