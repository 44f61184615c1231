import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { liveSuite } from '../support/live.ts';
import { clientSuite } from './client.ts';

const PLUGIN = 'odoo@odoo-tools';
const TOOL = 'mcp__plugin_odoo_odoo__';
const ROOT = path.resolve(import.meta.dirname, '../..');
const MANIFEST =
  '{"name": "Shop", "version": "19.0.1.0.0", "license": "LGPL-3", "author": "Example", "depends": ["base"]}\n';
const CODE = `from odoo import models


class Partner(models.Model):
    _inherit = "res.partner"

    def find(self, name):
        self.env.cr.execute("SELECT id FROM res_partner WHERE name = '%s'" % name)
`;

clientSuite('/odoo-audit', (client) => {
  let module: string;
  beforeAll(async () => {
    await client().must(['plugin', 'marketplace', 'add', client().plugin]);
    await client().must(['plugin', 'install', PLUGIN]);
    module = path.join(client().work, 'shop');
    await mkdir(module);
    await writeFile(path.join(module, '__manifest__.py'), MANIFEST);
    await writeFile(path.join(module, '__init__.py'), 'from . import partner\n');
    await writeFile(path.join(module, 'partner.py'), CODE);
  });

  it('is known by its bare name, with the text of its file', async () => {
    const { requests } = await client().turn('/odoo-audit ./shop');
    const sent = JSON.stringify(requests[0]);
    expect(sent).toContain('<command-name>/odoo:odoo-audit</command-name>');
    expect(sent).toContain('as a senior colleague would');
    expect(sent).not.toContain('$ARGUMENTS');
  });

  it('audits without asking anybody, and without an Odoo', async () => {
    const { denied, result, requests } = await client().turn('/odoo-audit ./shop', {
      env: { XDG_CACHE_HOME: client().scratch },
      replies: [
        { call: `${TOOL}audit`, input: { paths: ['./shop'] } },
        { call: `${TOOL}audit`, input: { explain: 'sql-injection' } },
        { text: 'The query must take its values as parameters.' },
      ],
    });
    expect(denied).toEqual([]);
    expect(result).toBe('The query must take its values as parameters.');
    const results = requests.slice(1).flatMap((request) => request.results);
    expect(results.filter((each) => each.isError)).toEqual([]);
    expect(results[0]?.text).toMatch(/critical sql-injection shop\/partner\.py:8 \(Partner\.find\)/);
    expect(results[0]?.text).toContain('Live checks: none');
    expect(results[1]?.text).toMatch(/^sql-injection: /);
    expect(await readFile(path.join(module, 'partner.py'), 'utf8')).toBe(CODE);
  });

  it('allows no tool that writes records', async () => {
    const [, list = ''] =
      /^allowed-tools: (.*)$/m.exec(await readFile(path.join(ROOT, 'commands/odoo-audit.md'), 'utf8')) ?? [];
    expect(list.split(', ')).toContain(`${TOOL}audit`);
    for (const name of ['create', 'update', 'delete', 'execute', 'import', 'module']) {
      expect(list.split(', ')).not.toContain(`${TOOL}${name}`);
    }
  });
});

liveSuite('19', '/odoo-audit', (odoo) => {
  clientSuite('with an Odoo', (client) => {
    it('asks the database too', { timeout: 300_000 }, async () => {
      await client().must(['plugin', 'marketplace', 'add', client().plugin]);
      await client().must(['plugin', 'install', PLUGIN]);
      const module = path.join(client().work, 'shop');
      await mkdir(module);
      await writeFile(path.join(module, '__manifest__.py'), MANIFEST);
      await writeFile(path.join(module, '__init__.py'), 'from . import partner\n');
      await writeFile(path.join(module, 'partner.py'), CODE);
      const { url, db, login, password } = odoo();
      const { denied, requests } = await client().turn('/odoo-audit ./shop', {
        env: {
          ...{ ODOO_URL: url, ODOO_DB: db, ODOO_USERNAME: login, ODOO_PASSWORD: password },
          XDG_CACHE_HOME: client().scratch,
        },
        replies: [{ call: `${TOOL}audit`, input: { paths: ['./shop'] } }, { text: 'Read.' }],
      });
      expect(denied).toEqual([]);
      const [answer] = requests.slice(1).flatMap((request) => request.results);
      expect(answer?.isError).toBe(false);
      expect(answer?.text).toMatch(new RegExp(`Live checks on database ${db} `));
    });
  });
});
