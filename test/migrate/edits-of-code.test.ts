import { describe, expect, it } from 'vitest';
import { planMigrations } from '../../src/migrate/index.ts';
import type { Series } from '../../src/series/profile.ts';
import { type Files, folder } from './support.ts';

/** The file of a module that depends on account, as it is in the series after. */
async function migrated(from: Series, to: Series, file: string, text: string, more: Files = {}) {
  const dir = await folder({
    'm/__manifest__.py': `{"name": "M", "version": "${from}.1.0.0", "license": "LGPL-3", "depends": ["account"]}\n`,
    'm/__init__.py': '',
    [`m/${file}`]: text,
    ...more,
  });
  const [found] = await planMigrations({ paths: [dir], to, from, addonsPaths: [], version: 'prefix' });
  return { text: found?.after.get(file) ?? '', todos: found?.todos ?? [] };
}

const constraint = '    _sql_constraints = [("uniq", "UNIQUE(name)", _("Taken."))]\n';

describe('edits of code', () => {
  it('give super() two new arguments where it was given none', async () => {
    const { text } = await migrated(
      '17.0',
      '18.0',
      'models.py',
      `from odoo import models


class Move(models.Model):
    _inherit = "account.move"

    def _prepare_invoice_aggregated_taxes(self, filter_invl_to_apply=None, filter_tax_values_to_apply=None, grouping_key_generator=None):
        return super()._prepare_invoice_aggregated_taxes()
`,
    );
    expect(text).toContain(
      'super()._prepare_invoice_aggregated_taxes(round_from_tax_lines=round_from_tax_lines, postfix_function=postfix_function)',
    );
  });

  it('keep comments that stand between the statements of name_get()', async () => {
    const { text } = await migrated(
      '16.0',
      '17.0',
      'models.py',
      `from odoo import models


class Move(models.Model):
    _inherit = "account.move"

    def name_get(self):
        result = []  # pairs
        # The reference first.
        for move in self:
            result.append((move.id, move.ref))  # or nothing
        # All of them.
        return result
`,
    );
    expect(text).toContain('move.display_name = move.ref');
    for (const comment of ['# pairs', '# The reference first.', '# or nothing', '# All of them.'])
      expect(text).toContain(comment);
  });

  it('have the line breaks of their file', async () => {
    const { text } = await migrated(
      '16.0',
      '17.0',
      'models.py',
      `from odoo import models


class Move(models.Model):
    _inherit = "account.move"

    def name_get(self):
        return [(move.id, move.ref) for move in self]
`.replaceAll('\n', '\r\n'),
    );
    expect(text).toContain('move.display_name = move.ref');
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('leave a type of accounts in its variable where a function inside reads it too', async () => {
    const file = (inner: string) => `from odoo.tests import TransactionCase


class TestAccount(TransactionCase):
    def test_account(self):
        revenue = self.env.ref("account.data_account_type_revenue")
        self.env["account.account"].create({"user_type_id": revenue.id})
        ${inner}
`;
    const alone = await migrated('15.0', '16.0', 'tests/test_a.py', file('pass'));
    expect(alone.text).toContain('{"account_type": "income"}');
    expect(alone.text).not.toContain('revenue =');
    const inside = await migrated(
      '15.0',
      '16.0',
      'tests/test_a.py',
      file('def name():\n            return revenue.name'),
    );
    expect(inside.text).toContain('revenue =');
  });

  it('take imports away that they leave unused, and no others', async () => {
    const text = (imports: string, body: string) =>
      `${imports}\n\n\nclass Move(models.Model):\n    _inherit = "account.move"\n\n${body}`;
    const hook = '    def go(self):\n        return _("Go")\n';
    for (const [imports, left] of [
      ['from odoo import _, api, models', 'from odoo import api, models'],
      ['from odoo import (\n    _,\n    models,\n)', 'from odoo import (\n    models,\n)'],
      ['import os\n\nfrom odoo import _\n\nfrom odoo import models', 'import os\n\nfrom odoo import models'],
      ['from odoo import models\n\nfrom odoo.tools.translate import _', 'from odoo import models'],
      ['from odoo import _, models  # noqa', 'from odoo import _, models  # noqa'],
      [
        'from odoo import models\nfrom odoo.addons.x import _',
        'from odoo import models\nfrom odoo.addons.x import _',
      ],
    ] as const) {
      const { text: now } = await migrated('18.0', '19.0', 'models.py', text(imports, constraint));
      expect(now.slice(0, now.indexOf('\n\n\n'))).toBe(left);
      // What another place uses stays.
      const both = await migrated('18.0', '19.0', 'models.py', text(imports, `${constraint}\n${hook}`));
      expect(both.text.slice(0, both.text.indexOf('\n\n\n'))).toBe(imports);
    }
  });

  it('leave an import that another file of the module takes from there', async () => {
    const text = `from odoo import _, models\n\n\nclass Move(models.Model):\n    _inherit = "account.move"\n\n${constraint}`;
    for (const [other, first] of [
      ['from .models import _\n', 'from odoo import _, models'],
      ['from odoo.addons.m.models import (\n    Move,\n    _,\n)\n', 'from odoo import _, models'],
      ['from .models import *\n', 'from odoo import _, models'],
      ['from .models import Move\n', 'from odoo import models'],
      ['from odoo.models import _\n', 'from odoo import models'],
    ] as const) {
      const { text: now } = await migrated('18.0', '19.0', 'models.py', text, { 'm/other.py': other });
      expect(now.split('\n', 1)[0], other).toBe(first);
    }
  });
});
