import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { parseCommandLine } from '../../src/cli/arguments.ts';
import { add, spec } from '../../src/cli/tools.ts';

const FIXTURE = path.join(import.meta.dirname, '../fixtures/add/brackets/module');
let dir: string;
let out: string[];
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'cli-add-'));
  await cp(FIXTURE, dir, { recursive: true });
  out = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(String(text)) > 0);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(dir, { recursive: true, force: true });
});

it('adds what a file describes to a module, and reads the module back', async () => {
  const file = path.join(dir, 'more.yaml');
  await writeFile(
    file,
    'models: {shop.card: {title: Card, fields: {name: char!}, access: {base.group_user: rwcd}, menu: {parent: sale.sale_order_menu}}}\n',
  );
  const module = path.join(dir, 'book_shop');
  const { operand, second, options } = parseCommandLine(['add', module, file, '--write']);
  expect(await add(operand, second, options)).toBe(0);
  expect(out.join('\n')).toMatch(/^Wrote additions to book_shop 18\.0\.2\.0\.9 for Odoo 18\.0 to /);
  expect(await readFile(path.join(module, 'model/shop_card.py'), 'utf8')).toContain('_name = "shop.card"');
  expect(await spec(module, {})).toBe(0);
  expect(out.join('\n')).toContain('  shop.card:\n    title: Card\n');
});

it('wants both a folder and a file', () => {
  expect(() => parseCommandLine(['add', 'folder'])).toThrow(
    'add needs the folder of a module and the file of a spec',
  );
  expect(() => parseCommandLine(['spec'])).toThrow('spec needs the folder of a module');
});
