import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, type McpClient } from '../support/mcp.ts';
import { ok, refused } from '../support/tools.ts';
import { folder, manifest, view } from './support.ts';

const MODULES = 40;
const PLACES = 6;
const CODE = `from odoo import models


class Partner(models.Model):
    _inherit = "res.partner"
${Array.from({ length: PLACES }, (_, i) => `\n    def find_${i}(self):\n        return self.search([], count=self.env.context.get("n"))\n`).join('')}`;

describe('the tool migrate', () => {
  let client: McpClient;
  let dir: string;
  beforeAll(async () => {
    const files: Record<string, string> = {
      'one/__manifest__.py': manifest('16.0', '"depends": ["base"],\n    "data": ["views/partner.xml"]'),
      'one/views/partner.xml': view('<tree><field name="name"/></tree>'),
    };
    for (let i = 0; i < MODULES; i++) {
      const name = `many/mod_${String(i).padStart(2, '0')}`;
      files[`${name}/__manifest__.py`] = manifest('16.0');
      files[`${name}/__init__.py`] = 'from . import models\n';
      files[`${name}/models/__init__.py`] = 'from . import partner\n';
      files[`${name}/models/partner.py`] = CODE;
    }
    dir = await folder(files);
    client = await connect({ CLAUDE_PROJECT_DIR: dir }, 'accept');
  });
  afterAll(() => client.close());

  it('shows the plan and the patch, and writes reports, never over another file', async () => {
    const args = { paths: ['one'], to: '18.0' };
    const text = await ok(client, 'migrate', { ...args, report: 'out/to18.html', patch: 'to18.patch' });
    expect(text).toContain(
      'The diff is in to18.patch.\n\nThe whole report is in out/to18.html.\n\none: 16.0',
    );
    expect(text).toContain('+            <list><field name="name"/></list>');
    expect(text).toMatch(/Nothing was written\. Call it again with write: true\.$/);
    expect(await readFile(path.join(dir, 'out/to18.html'), 'utf8')).toContain('<h1>Migration to 18.0</h1>');
    expect(await readFile(path.join(dir, 'to18.patch'), 'utf8')).toContain('+++ b/one/views/partner.xml');
    await ok(client, 'migrate', { ...args, report: 'to18.json', diff: false });
    const read = JSON.parse(await readFile(path.join(dir, 'to18.json'), 'utf8'));
    expect(read.migrations).toMatchObject([{ module: 'one', to: '18.0' }]);
    await refused(client, 'migrate', { ...args, report: 'to18.json' });
    expect(await refused(client, 'migrate', { ...args, report: 'to18.pdf' })).toContain('.html, .json, .txt');
    await refused(client, 'migrate', { ...args, report: '../to18.html' });
  });

  it('tells of many places in pages, worst first, below the limit of a client', async () => {
    const args = { paths: ['many'], to: '18.0' };
    const text = await ok(client, 'migrate', args);
    expect(text.length).toBeLessThan(45_000);
    const total = MODULES * PLACES;
    const [, end = ''] =
      new RegExp(`Places 1 to (\\d+) of ${total} for you to decide, worst first:`).exec(text) ?? [];
    expect(Number(end)).toBeGreaterThan(20);
    expect(text).toContain(`offset: ${end} for those that follow`);
    expect(text).toMatch(/- mod_00\/models\/partner\.py:\d+ \(17\.0 search-count, error\)/);
    const next = await ok(client, 'migrate', { ...args, offset: Number(end), diff: false });
    expect(next).toContain(`Places ${Number(end) + 1} to `);
    expect(await ok(client, 'migrate', { ...args, offset: total, diff: false })).toContain(
      'is past the last',
    );
  });

  it('tells of what was proved of many modules too, in numbers', async () => {
    const text = await ok(client, 'migrate', { paths: ['many'], to: '18.0', counts: 'counts.json' });
    expect(text.length).toBeLessThan(45_000);
    expect(text).toContain(`Scripts: 0 files in ${MODULES} modules.`);
    expect(text).toContain(`Proof, of ${MODULES} modules:`);
    expect(text).toMatch(
      new RegExp(`- What it names is there: not run for ${MODULES}\\.\n +mod_00: No target was given`),
    );
    expect(text).toContain(`- The data of the source are counted: not run for ${MODULES}.`);
    expect(text).not.toContain('passed for');
  });

  it('writes when it is told to, and finds nothing more to do', async () => {
    const text = await ok(client, 'migrate', { paths: ['one'], to: '18.0', write: true });
    expect(text).toMatch(/^Wrote 2 files of one\./);
    expect(await readFile(path.join(dir, 'one/views/partner.xml'), 'utf8')).toContain('<list>');
    const again = await ok(client, 'migrate', { paths: ['one'], to: '18.0', from: '16.0' });
    expect(again).toMatch(/^one: 16\.0 to 18\.0, 0 files changed, 0 edits, 0 places for you to decide\./);
    expect(await refused(client, 'migrate', { paths: ['one'], to: '18.0' })).toContain(
      'one is for 18.0: it can only be taken to a later series than that, not to 18.0.',
    );
  });
});
