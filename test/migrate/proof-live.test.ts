import path from 'node:path';
import { expect, it } from 'vitest';
import { writeMigrations } from '../../src/migrate/index.ts';
import { liveSuite } from '../support/live.ts';
import { clientOf } from '../verify/support.ts';
import { checked, files, manifest, proved, step, temporary, view } from './proof-support.ts';

const LIBRARY = path.resolve(import.meta.dirname, '../fixtures/migrate/old_library/before/old_library');

liveSuite('19', 'proof of a migration', (odoo) => {
  it('holds a module against the database, and changes nothing there', { timeout: 180_000 }, async () => {
    const asked: string[] = [];
    const client = clientOf(odoo());
    const { call } = client;
    const watched: typeof client = {
      ...client,
      call(model, method, args, options) {
        asked.push(options?.effect ?? 'write');
        return call(model, method, args, options);
      },
    };
    const migration = await checked(LIBRARY, { target: { client: watched } });
    for (const id of ['modules', 'metadata', 'names', 'anchors'])
      expect(step(migration, id)).toMatchObject({ status: 'passed' });
    expect(step(migration, 'anchors')?.detail).toMatch(
      /^\d+ places? in the views of the database .* [1-9]\d* found/,
    );
    expect(new Set(asked)).toEqual(new Set(['read']));
  });

  it('finds what the module adds to a model by the model that delegates to it', async () => {
    await using place = await temporary();
    await files(place.folder, {
      'nickname/__manifest__.py': manifest(['base']),
      'nickname/__init__.py': 'from . import models\n',
      'nickname/models.py': `from odoo import api, fields, models


class Partner(models.Model):
    _inherit = "res.partner"

    nickname = fields.Char()


class Users(models.Model):
    _inherit = "res.users"

    @api.onchange("nickname")
    def _onchange_nickname(self):
        for user in self.filtered_domain([("company_id.id", ">", 0)]):
            user.name = user.nickname
`,
    });
    const migration = await checked(path.join(place.folder, 'nickname'), {
      target: { client: clientOf(odoo()) },
    });
    for (const id of ['metadata', 'names'])
      expect(step(migration, id)).toMatchObject({ status: 'passed', findings: [] });
  });

  it('installs nothing where people work, and says what a migration takes instead', async () => {
    await using place = await temporary();
    await files(place.folder, {
      'shop_more/__manifest__.py': manifest(['base']),
      'shop_more/__init__.py': '',
      'shop_more/views.xml': view(
        'v',
        'res.partner',
        '<field name="phone" position="after"><field name="ref"/></field>',
        'base.view_partner_form',
      ),
    });
    const client = clientOf(odoo());
    const target = { client: { ...client, instance: { ...client.instance, production: true } } };
    const migration = await checked(path.join(place.folder, 'shop_more'), { target });
    await writeMigrations([migration]);
    const found = await proved(migration, { target }, true);
    expect(step(found, 'verify-s1')?.status).toBe('failed');
    const said = step(found, 'verify-s1')
      ?.findings.map(({ message }) => message)
      .join(' ');
    expect(said).toContain('People seem to work on this database: the profile "default" says so.');
    expect(said).toContain('Name a copy of it as the target');
    expect(said).not.toContain('--no-install');
    expect(step(found, 'verify-s2')?.status).toBe('skipped');
  });
});
