import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectedRows, parseSpec, planModule, readSpecText } from '../../src/scaffold/index.ts';

// What is expected on the server comes from the spec; here it is held against what the files declare.
const FIXTURES = path.join(import.meta.dirname, '../fixtures/scaffold');
const modules = (await readdir(FIXTURES)).filter((name) => name !== 'bad');
const cases = (
  await Promise.all(
    modules.map(async (name) =>
      (await readdir(path.join(FIXTURES, name, 'out'))).map((series) => ({ name, series })),
    ),
  )
).flat();

async function load(name: string, series: string) {
  const source = await readFile(
    path.join(FIXTURES, name, 'out', series, name, '.odoo-scaffold/spec.yaml'),
    'utf8',
  );
  const spec = parseSpec(await readSpecText(source));
  const { files } = await planModule(spec);
  const text = (ending: string): string =>
    files
      .flatMap((file) =>
        file.path.endsWith(ending) && typeof file.content === 'string' ? [file.content] : [],
      )
      .join('\n');
  return { expected: expectedRows(spec), text };
}

describe.each(cases)('$name on $series', ({ name, series }) => {
  it('expects exactly the records that the files declare', async () => {
    const { expected, text } = await load(name, series);
    const records = [...text('.xml').matchAll(/<record id="(\w+)" model="([\w.]+)"/g)].map(
      ([, id, model]) => `${model} ${name}.${id}`,
    );
    const menus = [...text('.xml').matchAll(/<menuitem id="(\w+)"/g)].map(
      ([, id]) => `ir.ui.menu ${name}.${id}`,
    );
    const templates = [...text('.xml').matchAll(/<template id="(\w+)"/g)].map(
      ([, id]) => `ir.ui.view ${name}.${id}`,
    );
    const access = [...text('.csv').matchAll(/^(access_\w+),/gm)].map(
      ([, id]) => `ir.model.access ${name}.${id}`,
    );
    // A file may come back to a record that one before it declares.
    const declared = [...new Set([...records, ...menus, ...templates, ...access])].sort();
    expect(expected.xmlids.map((row) => `${row.model} ${row.xmlid}`).sort()).toEqual(declared);
  });

  it('expects exactly the fields that the classes declare', async () => {
    const { expected, text } = await load(name, series);
    const classes = text('.py').split(/^class /m);
    const declared = classes.flatMap((source) => {
      const model = /^ {4}_(?:name|inherit) = "([\w.]+)"/m.exec(source)?.[1];
      return [...source.matchAll(/^ {4}(\w+) = fields\.(\w+)\(/gm)].map(
        ([, field, type]) => `${model}.${field} ${type?.toLowerCase()}`,
      );
    });
    declared.push(...manualFields(text('.xml')));
    const rows = expected.fields.map((row) => `${row.model}.${row.name} ${row.ttype}`);
    expect(rows.sort()).toEqual(declared.map((row) => row.replace(/ image$/, ' binary')).sort());
  });

  it('has each sample after those that it points to', async () => {
    const { expected } = await load(name, series);
    const before = new Set<string>();
    for (const { model, values } of expected.samples) {
      for (const [, needed] of JSON.stringify(values).matchAll(/"sample":"([\w.]+)"/g))
        expect(before).toContain(needed);
      before.add(model);
    }
    expect([...before]).toEqual(expect.arrayContaining(expected.models.map(({ model }) => model)));
  });
});

/** Fields of a module without Python, which are records. */
function manualFields(text: string): string[] {
  const records = text.matchAll(/model="ir.model.fields">\n([\s\S]*?)<\/record>/g);
  return [...records].map(([, body = '']) => {
    const of = (name: string): string => new RegExp(`name="${name}">([^<]+)<`).exec(body)?.[1] ?? '';
    const model = /name="model_id" ref="model_(\w+)"/.exec(body)?.[1];
    return `${model}.${of('name')} ${of('ttype')}`;
  });
}

it('adds up the rights of the groups that a group implies', async () => {
  const { expected } = await load('library', '19.0');
  const row = expected.access.find((access) => access.xmlid === 'library.access_library_author_manager');
  expect(row).toMatchObject({
    group: 'library.library_group_manager',
    userGroups: ['library.library_group_manager'],
    effective: { read: true, write: true, create: true, unlink: true },
  });
});

it("gives a user of another module's group the right to log in, and what everybody has", async () => {
  const { expected } = await load('every_type', '14.0');
  const row = expected.access.find((access) => access.xmlid === 'every_type.access_every_type_tag_user');
  expect(row).toMatchObject({ userGroups: ['base.group_user'], effective: { read: true, write: false } });
});
