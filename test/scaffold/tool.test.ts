import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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

const schemaIn = (text: string) => JSON.parse(/```json\n(.*?)\n```/s.exec(text)?.[1] ?? '');
const sections: Record<string, unknown> = Object(Object(specJsonSchema()).properties);

it('answers a call without a spec with the core of the schema and an example that works', async () => {
  const text = await run({});
  const example = /```yaml\n(.*?)```/s.exec(text)?.[1] ?? '';
  const plan = await planModule(parseSpec(await readSpecText(example)));
  expect(plan.files.length).toBeGreaterThan(20);
  const { properties, ...rest } = schemaIn(text);
  expect({ ...specJsonSchema(), properties: undefined }).toEqual({ ...rest, properties: undefined });
  for (const [name, section] of Object.entries(properties)) expect(section).toEqual(sections[name]);
  expect(Object.keys(properties)).toEqual(['odoo', 'module', 'groups', 'menus', 'models']);
  for (const name of Object.keys(sections)) if (!(name in properties)) expect(text).toContain(`\n- ${name}`);
  // A client shows a longer answer only in part.
  expect(text.length).toBeLessThan(45_000);
});

it.each(Object.keys(sections))('describes %s when asked about it', async (about) => {
  const text = await run({ about });
  expect(schemaIn(text)).toEqual(sections[about]);
  expect(text.length).toBeLessThan(45_000);
});

it('names the sections when asked about none of them', async () => {
  expect((await refusal({ about: 'wizard' })).message).toMatch(
    /^A spec has no section wizard\. Did you mean wizards\?/,
  );
});

it('has examples of which each works', async () => {
  for (const example of scaffold.examples)
    expect(await run({ ...example, path: dir, write: false })).toBeTruthy();
});

it('is a dry run unless told to write', async () => {
  const text = await run({ spec, path: dir });
  expect(text).toMatch(
    /^Dry run of shop 18\.0\.1\.0\.0 for Odoo 18\.0 in .+: \d+ created\. Nothing was written\./,
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
  expect(await run({ spec, path: dir, write: true })).toMatch(/is up to date: \d+ unchanged\.\n/);
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

describe('a place that was edited and changes', () => {
  const changed = { ...spec, module: { ...spec.module, title: 'Store' } };
  const manifest = () => path.join(dir, 'shop/__manifest__.py');
  const hunk = [
    '__manifest__.py:2',
    '```',
    '<<<<<<< yours',
    '"My Shop"',
    '||||||| generated last time',
    '"Shop"',
    '=======',
    '"Store"',
    '>>>>>>> generated now',
    '```',
  ].join('\n');
  beforeEach(async () => {
    await run({ spec, path: dir, write: true });
    await writeFile(manifest(), (await readFile(manifest(), 'utf8')).replace('"Shop"', '"My Shop"'));
  });

  it('is shown, and nothing is written', async () => {
    const dry = await run({ spec: changed, path: dir });
    expect(dry).toContain('conflict  __manifest__.py');
    expect(dry).toContain(hunk);
    const error = await refusal({ spec: changed, path: dir, write: true });
    expect(error.kind).toBe('bad_request');
    expect(error.message).toMatch(/^Nothing was written: a file in .+ would lose .+: __manifest__\.py\.\n\n/);
    expect(error.message).toContain(hunk);
    expect(error.hint).toContain("on_conflict: 'keep'");
    expect(await readFile(path.join(dir, 'shop/README.rst'), 'utf8')).toContain('Shop');
  });

  it('stays when told so, and all else is written', async () => {
    const text = await run({ spec: changed, path: dir, write: true, on_conflict: 'keep' });
    expect(text).toMatch(/^Wrote shop 18\.0\.1\.0\.1 /);
    expect(await readFile(manifest(), 'utf8')).toContain('"My Shop"');
    expect(await readFile(path.join(dir, 'shop/README.rst'), 'utf8')).toContain('Store');
  });

  it('is merged where it does not change', async () => {
    const text = await run({ spec: { ...spec, module: { ...spec.module, summary: 'Sells' } }, path: dir });
    expect(text).toContain('merged  __manifest__.py');
    expect(text).toContain('+    "summary": "Sells",\n');
  });
});

describe('add', () => {
  const fixture = path.join(import.meta.dirname, '../fixtures/add/brackets/module');
  const card = { title: 'Card', fields: { name: 'char!' }, access: { 'base.group_user': 'rwcd' } };
  const added = { models: { 'shop.card': { ...card, menu: { parent: 'sale.sale_order_menu' } } } };
  beforeEach(() => cp(fixture, dir, { recursive: true }));

  it('shows what becomes of the files of a module that scaffold did not make, then writes it', async () => {
    const add = path.join(dir, 'book_shop');
    const dry = await run({ add, spec: added });
    expect(dry).toMatch(
      /^Dry run of additions to book_shop 18\.0\.2\.0\.9 for Odoo 18\.0 in .+: 4 created, 4 updated/,
    );
    expect(dry).toContain('+    shop_card,\n');
    const text = await run({ add, spec: JSON.stringify(added), write: true, bump: true });
    expect(text).toMatch(/^Wrote additions to book_shop 18\.0\.2\.0\.10 /);
    expect(text).toContain(`verify {"path": ${JSON.stringify(add)}}`);
    expect(await run({ add, spec: added, write: true })).toContain(' is up to date: 9 unchanged.');
  });

  it('says what is wrong', async () => {
    expect((await refusal({ add: path.join(dir, 'book_shop') })).message).toContain('add needs spec');
    expect((await refusal({ add: path.join(dir, 'nowhere'), spec: added })).message).toContain(
      'does not exist',
    );
    expect(
      (await refusal({ add: path.join(dir, 'book_shop'), spec: { ...added, module: {} } })).message,
    ).toContain('module: leave it out');
  });
});

describe('read', () => {
  it('answers with a spec that scaffold takes', async () => {
    await run({ spec, path: dir, write: true });
    const text = await run({ read: path.join(dir, 'shop') });
    expect(text).toMatch(
      /^The module as a spec; all of it could be expressed:\n\n```yaml\nodoo: 1\nmodule:\n/,
    );
    expect(text).toContain('It is what its own .odoo-scaffold/spec.yaml says.');
    const yaml = /```yaml\n(.*?)```/s.exec(text)?.[1] ?? '';
    expect(yaml).toContain('      lot_id: m2o(stock.quant)\n');
    expect((await planModule(parseSpec(await readSpecText(yaml)))).module).toBe('shop');
  });

  it('takes no spec', async () => {
    expect((await refusal({ read: dir, spec })).message).toContain('read takes neither spec nor add');
    expect((await refusal({ read: dir })).message).toContain('holds no __manifest__.py');
  });
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
