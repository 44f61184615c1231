import { lstat, mkdir, mkdtemp, readdir, readFile, readlink, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  type ModulePlan,
  parseSpec,
  planModule,
  readSpecText,
  writeBeside,
} from '../../src/scaffold/index.ts';
import { SERIES, type Series } from '../../src/series/profile.ts';
import type { ToolContext } from '../../src/tools/define.ts';
import { scaffold } from '../../src/tools/scaffold.ts';

// What stands beside the module of the fixture, all of it but the licence in one file a series:
// test/fixtures/beside/<series>.txt. UPDATE_GOLDENS=1 writes them anew.
const FIXTURES = path.join(import.meta.dirname, '../fixtures');

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'beside-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

async function plan(series: Series, change = (text: string): string => text): Promise<ModulePlan> {
  const text = await readFile(path.join(FIXTURES, 'scaffold/oca_style/spec.yaml'), 'utf8');
  const source = change(text.replace(/^( {2}series: )"[\d.]+"$/m, `$1"${series}"`));
  return planModule(parseSpec(await readSpecText(source)));
}

it.each(SERIES)('gives the golden files of %s', async (series) => {
  const { beside } = await plan(series);
  const text = beside
    .filter((file) => file.path !== 'LICENSE')
    .map((file) => `=== ${file.path}\n${'link' in file ? `-> ${file.link}\n` : file.content}`)
    .join('');
  const golden = path.join(FIXTURES, 'beside', `${series}.txt`);
  if (process.env.UPDATE_GOLDENS === '1') await writeFile(golden, text);
  expect(text).toBe(await readFile(golden, 'utf8'));
  const licence = beside.find((file) => file.path === 'LICENSE');
  expect(licence && 'content' in licence && licence.content.toString()).toMatch(
    /AFFERO GENERAL PUBLIC LICENSE/,
  );
});

it.each(SERIES)('gives YAML that can be read on %s', async (series) => {
  const { beside } = await plan(series);
  const files = beside.filter((file) => 'content' in file && /\.ya?ml$/.test(file.path));
  expect(files.map((file) => file.path)).toEqual([
    '.pre-commit-config.yaml',
    '.github/workflows/pre-commit.yml',
    '.github/workflows/test.yml',
  ]);
  for (const file of files) {
    const data: unknown = parse('content' in file ? file.content.toString() : '');
    expect(data).toMatchObject(file.path.startsWith('.github') ? { jobs: {} } : { repos: expect.any(Array) });
  }
});

it('has a golden for each series and no other', async () => {
  expect((await readdir(path.join(FIXTURES, 'beside'))).sort()).toEqual(
    SERIES.map((series) => `${series}.txt`),
  );
});

it('gives nothing beside a module that asks for nothing', async () => {
  const { beside } = await plan('16.0', (text) =>
    text
      .replace(/^repo: .*$/m, '')
      .replace(/^ {2}(style|maintainers|contributors|development_status): .*$/gm, ''),
  );
  expect(beside).toEqual([]);
});

it('gives only what is asked for', async () => {
  const { beside } = await plan('19.0', (text) => text.replace(/^repo: .*$/m, 'repo: {}'));
  expect(beside.map((file) => file.path)).toEqual(['.editorconfig', '.gitignore', 'README.md', 'LICENSE']);
});

it('says that it has no text of a licence', async () => {
  const given = await plan('19.0', (text) => text.replace('license: AGPL-3', 'license: GPL-2'));
  expect(given.beside.map((file) => file.path)).not.toContain('LICENSE');
  expect(given.spec.warnings.join()).toContain(
    'repo: no LICENSE is written: put the text of GPL-2 there yourself',
  );
});

it('writes nothing in a dry run, and all of it else', async () => {
  const planned = await plan('16.0');
  const paths = planned.beside.map((file) => file.path);
  expect(await writeBeside(planned, dir, { dryRun: true })).toEqual({ created: paths, kept: [] });
  expect(await readdir(dir)).toEqual([]);
  expect(await writeBeside(planned, dir, { dryRun: false })).toEqual({ created: paths, kept: [] });
  for (const file of paths) await lstat(path.join(dir, file));
  expect(await readlink(path.join(dir, 'setup/oca_style/odoo/addons/oca_style'))).toBe(
    '../../../../oca_style',
  );
  expect(await writeBeside(planned, dir, { dryRun: false })).toEqual({ created: [], kept: paths });
});

it('leaves what is there as it is', async () => {
  const planned = await plan('19.0');
  await writeFile(path.join(dir, 'README.md'), 'Mine.\n');
  await mkdir(path.join(dir, '.pylintrc'));
  const { created, kept } = await writeBeside(planned, dir, { dryRun: false });
  expect(kept).toEqual(['README.md', '.pylintrc']);
  expect(created).toContain('.gitignore');
  expect(await readFile(path.join(dir, 'README.md'), 'utf8')).toBe('Mine.\n');
  expect((await lstat(path.join(dir, '.pylintrc'))).isDirectory()).toBe(true);
});

const context: ToolContext = {
  mode: 'safe',
  signal: new AbortController().signal,
  odoo: () => Promise.reject(new Error('The scaffolder needs no Odoo.')),
  confirm: () => Promise.reject(new Error('The scaffolder asks nothing.')),
  progress: () => {},
};

it('is told by the tool, which writes it with the module and once only', async () => {
  const spec = await readFile(path.join(FIXTURES, 'scaffold/oca_style/spec.yaml'), 'utf8');
  const run = (write: boolean): Promise<string> =>
    scaffold.run(scaffold.input.parse({ spec, path: dir, write }), context);
  expect(await run(false)).toContain(
    "Beside the module's folder, once it is written: .editorconfig, .gitignore,",
  );
  expect(await readdir(dir)).toEqual([]);
  expect(await run(true)).toContain("Beside the module's folder: .editorconfig, .gitignore,");
  expect(await readdir(dir)).toEqual(
    expect.arrayContaining(['.github', '.pre-commit-config.yaml', 'oca_style']),
  );
  await writeFile(path.join(dir, '.gitignore'), 'mine\n');
  expect(await run(true)).toContain(
    "Left as they are beside the module's folder: .editorconfig, .gitignore,",
  );
  expect(await readFile(path.join(dir, '.gitignore'), 'utf8')).toBe('mine\n');
});
