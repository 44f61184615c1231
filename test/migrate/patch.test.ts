import { execFile } from 'node:child_process';
import { cp, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { patchOf } from '../../src/migrate/format/patch.ts';
import { folder } from './support.ts';

const run = promisify(execFile);

const OLD: Readonly<Record<string, string>> = {
  'models/same.py': 'a = 1\n',
  'models/changed.py': `${'x = 1\n'.repeat(20)}old = 1\n${'y = 1\n'.repeat(20)}`,
  'models/crlf.py': 'a = 1\r\nb = 2\r\nc = 3\r\n',
  'models/ends.py': 'a = 1\nb = 2',
  'models/ended.py': 'a = 1\nb = 2\n',
  'models/both.py': 'a = 1\nb = 2',
  'models/umlaut.py': '# Grüße, 日本 🙂\nname = "Käse"\n',
  'static/src/a b.js': 'a();\n',
  'static/src/größe.js': 'a();\n',
  'static/gone.xml': '<odoo/>\n',
  'static/gone-open.xml': '<odoo/>',
  'static/gone-empty.xml': '',
  'data/marked.py': 'a = 1\n\\ No newline at end of file',
  'data/emptied.csv': 'id\n',
  'data/filled.csv': '',
};
const NEW: Readonly<Record<string, string>> = {
  'models/same.py': 'a = 1\n',
  'models/changed.py': `${'x = 1\n'.repeat(20)}new = 1\n${'y = 1\n'.repeat(19)}z = 1\n`,
  'models/crlf.py': 'a = 1\r\nb = 3\r\nc = 3\r\n',
  'models/ends.py': 'a = 1\nb = 2\n',
  'models/ended.py': 'a = 1\nb = 2',
  'models/both.py': 'a = 2\nb = 2',
  'models/umlaut.py': '# Grüße, 日本 🙂\nname = "Brötchen"\n',
  'static/src/a b.js': 'b();\n',
  'static/src/größe.js': 'b();\n',
  'static/new/deep.js': 'new();\n',
  'static/new/open.js': 'new();',
  'static/new/empty.js': '',
  'data/marked.py': 'a = 2\n\\ No newline at end of file',
  'data/emptied.csv': '',
  'data/filled.csv': 'id\n',
};

const inside = (files: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(files).map(([file, text]) => [`shop/${file}`, text]));

async function contents(dir: string): Promise<Record<string, string>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const found: Record<string, string> = {};
  for (const entry of entries.filter((each) => each.isFile())) {
    const full = path.join(entry.parentPath, entry.name);
    found[path.relative(dir, full)] = await readFile(full, 'utf8');
  }
  return found;
}

describe('the patch of a migration', () => {
  const patch = patchOf({
    module: 'shop',
    before: new Map(Object.entries(OLD)),
    after: new Map(Object.entries(NEW)),
  });

  it('makes exactly the new files, and backwards the old ones', async () => {
    const dir = await folder(inside(OLD));
    const file = path.join(await folder({ 'p.patch': patch }), 'p.patch');
    await run('git', ['apply', '--whitespace=nowarn', file], { cwd: dir });
    expect(await contents(dir)).toEqual(inside(NEW));
    await run('git', ['apply', '-R', '--whitespace=nowarn', file], { cwd: dir });
    expect(await contents(dir)).toEqual(inside(OLD));
  });

  it('is refused where a file has changed meanwhile', async () => {
    const dir = await folder(inside({ ...OLD, 'models/crlf.py': 'a = 1\nb = 2\nc = 3\n' }));
    const before = await contents(dir);
    const file = path.join(await folder({ 'p.patch': patch }), 'p.patch');
    const copy = path.join(await folder({}), 'copy');
    await cp(dir, copy, { recursive: true });
    await expect(run('git', ['apply', file], { cwd: copy })).rejects.toThrow(/does not apply/);
    expect(await contents(copy)).toEqual(before);
  });

  it('says nothing of what stays', () => {
    expect(patch).not.toContain('same.py');
    const same = new Map(Object.entries(OLD));
    expect(patchOf({ module: 'shop', before: same, after: same })).toBe('');
  });
});
