import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatMigrations, type MigrationReport } from '../../src/migrate/index.ts';
import { parseXml } from '../../src/source/xml/tree.ts';
import { launch } from '../../src/verify/steps/s7-browser/launch.ts';
import { openTab } from '../../src/verify/steps/s7-browser/tab.ts';
import { browser, noBrowser } from '../support/browser.ts';
import { serveLoopback } from '../support/loopback.ts';
import { folder, manifest, migrated, view } from './support.ts';

const EVIL = '</pre><script>document.title = "owned"</script><img src="http://evil.example/x">';
const ESCAPED = '&lt;/pre&gt;&lt;script&gt;document.title = &quot;owned&quot;&lt;/script&gt;';

const dir = await folder({
  'shop/__manifest__.py': manifest('16.0', '"depends": ["base"],\n    "data": ["views/partner.xml"]'),
  'shop/__init__.py': 'from . import models\n',
  'shop/models/__init__.py': 'from . import partner\n',
  'shop/models/partner.py': `from odoo import models


class Partner(models.Model):
    _inherit = "res.partner"

    def find(self):
        # ${EVIL}
        return self.search([], count=self.env.context.get("n"))  # ${EVIL}

    def number(self):
        return self.search([], count=True)
`,
  'shop/views/partner.xml': view(
    `<form>\n                <field name="name" attrs="{'invisible': [('active', '=', False)]}"/>\n            </form>`,
  ),
});
const plain = await migrated(dir, '18.0');
const [migration] = plain.migrations;
if (!migration) throw new Error('There is no migration.');
const report: MigrationReport = {
  leftOut: [`other: ${EVIL}`],
  migrations: [
    {
      ...migration,
      scripts: {
        files: new Map([['migrations/18.0.1.0.0/pre-migrate.py', `# ${EVIL}\n`]]),
        questions: [{ message: `Was it renamed? ${EVIL}`, answer: '--renamed a=b' }],
        notes: [EVIL],
      },
      proof: {
        steps: [
          { id: 'a', title: EVIL, status: 'passed', detail: EVIL, findings: [] },
          {
            ...{ id: 'b', title: 'Anchors', status: 'failed', detail: 'One is gone.' },
            findings: [
              { message: EVIL, path: EVIL, line: 3 },
              { message: 'Was so.', notice: true },
            ],
          },
          { id: 'c', title: 'Ladder', status: 'skipped', detail: 'No server.', findings: [] },
        ],
      },
    },
  ],
};

describe('what is told of a migration', () => {
  it('names each edit with its old and new lines', () => {
    expect(migration.edits.find(({ rule }) => rule === 'attrs-to-expressions')).toMatchObject({
      ...{ hop: '17.0', path: 'views/partner.xml', line: 7, confidence: 'certain', removed: [] },
      before: `                <field name="name" attrs="{'invisible': [('active', '=', False)]}"/>`,
      after: '                <field name="name" invisible="not active"/>',
    });
    expect(migration.edits.find(({ rule }) => rule === 'search-count')).toMatchObject({
      before: '        return self.search([], count=True)',
      after: '        return self.search_count([])',
    });
  });

  it('names each place to decide with its code and what there is to choose from', () => {
    const [todo] = migration.todos;
    expect(todo).toMatchObject({
      ...{ rule: 'search-count', hop: '17.0', breaks: 'error', path: 'models/partner.py', line: 9 },
      excerpt: { first: 7 },
    });
    expect(todo?.excerpt?.lines[2]).toBe(todo?.excerpt?.lines.find((line) => line.includes('count=')));
    expect(todo?.options?.map(({ code }) => code)).toEqual(['.search_count(domain)', '.search(domain)']);
  });

  it('is text', async () => {
    const text = await formatMigrations('text', report, { diff: true });
    expect(text).toMatch(/^shop: 16\.0 to 18\.0, 3 files changed, \d+ edits, 1 place for you to decide\.\n/);
    expect(text).toContain('- models/partner.py:9 (17.0 search-count, error) ');
    expect(text).toContain('    >9     return self.search([], count=self.env.context.get("n"))');
    expect(text).toContain('    a) Count where the number is wanted: .search_count(domain)\n    b) Search');
    expect(text).toContain('Scripts: migrations/18.0.1.0.0/pre-migrate.py.');
    expect(text).toContain('- not run: Ladder. No server.');
    expect(text).toContain(':3 </pre>');
    expect(text).toContain('+        return self.search_count([])');
    expect(text).toContain('Left out: other: ');
  });

  it('is JSON', async () => {
    const read = JSON.parse(await formatMigrations('json', report, { diff: true }));
    expect(read).toMatchObject({ version: 1, leftOut: [`other: ${EVIL}`] });
    expect(read.migrations[0]).toMatchObject({
      ...{ module: 'shop', from: '16.0', to: '18.0', refused: [], notes: [] },
      scripts: { files: ['migrations/18.0.1.0.0/pre-migrate.py'] },
      proof: report.migrations[0]?.proof,
    });
    expect(read.migrations[0].files).toContainEqual({ path: 'views/partner.xml', change: 'changed' });
  });

  it('has no key that its documentation does not name, and all that it promises', async () => {
    const page = await readFile(path.join(import.meta.dirname, '../../docs/migration-report.md'), 'utf8');
    const read = JSON.parse(await formatMigrations('json', report, { diff: true }));
    const [first] = read.migrations;
    const tables = page.split(/^## /m).slice(1);
    const places = { 'migrations[]': first, 'edits[]': first.edits[0], 'todos[]': first.todos[0] };
    for (const [title, found] of Object.entries(places)) {
      const table = tables.find((each) => each.startsWith(`\`${title}\``)) ?? '';
      const rows = [...table.matchAll(/^\| (`.*?`) \|/gm)].map(([, cell = '']) => cell);
      const named = rows.flatMap((cell) => [...cell.matchAll(/`(\w+)(\??)`/g)]);
      const keys = Object.keys(found);
      expect(keys.filter((key) => !named.some(([, name]) => name === key))).toEqual([]);
      const promised = named.flatMap(([, name, open]) => (name && open === '' ? [name] : []));
      expect(promised.filter((key) => !keys.includes(key))).toEqual([]);
    }
  });
});

describe('the HTML report of a migration', async () => {
  const html = await formatMigrations('html', report, { diff: true });

  it('takes whatever comes from a module or a server for text', () => {
    expect(html).not.toMatch(/<script|<img/);
    // Excerpt (twice), patch, note of the run, script, its question and note, two of the proof, finding and its path.
    expect(html.split(ESCAPED).length - 1).toBeGreaterThanOrEqual(10);
  });

  it('needs nothing from anywhere', () => {
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(html).not.toMatch(/ (?:src|href|action)="|url\(|@import/);
  });

  it('can be read by everybody, and is well-formed', () => {
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('prefers-color-scheme: dark');
    // What can be focused has a name that is read out, which needs a role.
    const focused = html.match(/<pre [^>]*>/g) ?? [];
    expect(focused.length).toBeGreaterThan(3);
    for (const tag of focused) expect(tag).toMatch(/^<pre tabindex="0" role="group" aria-label="[^"]+">$/);
    expect(html.match(/<table>/g)?.length).toBe(html.match(/<caption>/g)?.length);
    expect([...html.matchAll(/<h(\d)/g)].map(([, level]) => level)).toEqual([
      ...['1', '2', '2', '3', '2', '2', '2'],
    ]);
    const body = html
      .slice(html.indexOf('<body>'), html.indexOf('</html>'))
      .replaceAll('<br>', '<br/>')
      .replaceAll('<details open>', '<details>');
    expect(parseXml(body).problems).toEqual([]);
  });

  it('tells what was not run from what passed', () => {
    const proof = html.slice(html.indexOf('id="proof"'));
    expect(proof).toMatch(/class="verdict pass">passed<.*\n?.*class="verdict fail">failed</);
    expect(proof).toContain('class="verdict skip">not run</span></td><td>Ladder</td><td>No server.');
    expect(html).toContain('1 passed, 1 failed, 1 not run');
    const without = { ...report, migrations: [migration] };
    return expect(formatMigrations('html', without, { diff: true })).resolves.toContain(
      'Nothing was proved: no server was asked.',
    );
  });

  it.skipIf('reason' in browser)(
    `opens in a browser without a complaint, and nothing of it runs${noBrowser}`,
    async () => {
      if (!('path' in browser)) return;
      const asked: string[] = [];
      const server = await serveLoopback((request, response) => {
        asked.push(request.url ?? '');
        response.setHeader('content-type', 'text/html; charset=utf-8').end(html);
      });
      const started = await launch(browser.path);
      try {
        const cookie = { url: server.url, name: 'a', value: 'b' };
        const tab = await openTab(started, cookie, { anyCertificate: false });
        await tab.open(`${server.url}/report`);
        expect(await tab.evaluate('document.title')).toMatch(/^Migration of 1 module to 18\.0: /);
        expect(await tab.evaluate('document.querySelectorAll("script, img, link").length')).toBe(0);
        // All code is inside the page's width: a long line scrolls in its own box.
        await tab.evaluate('document.querySelectorAll("details").forEach((each) => { each.open = true; })');
        expect(
          await tab.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth'),
        ).toBe(true);
        expect(await tab.evaluate('document.querySelectorAll("ins, del").length')).toBeGreaterThan(4);
        expect(await tab.complaints()).toEqual([]);
        expect(asked.filter((url) => url !== '/report' && url !== '/favicon.ico')).toEqual([]);
      } finally {
        await started.close();
        await server.close();
      }
    },
    60_000,
  );
});

it('leaves the module as it is', async () => {
  expect(await readFile(path.join(dir, 'shop/models/partner.py'), 'utf8')).toContain('count=True');
});
