import { describe, expect, it } from 'vitest';
import { migrateModule } from '../../src/migrate/engine/engine.ts';
import type { Deprecations } from '../../src/migrate/engine/postponed.ts';
import { MIGRATIONS } from '../../src/migrate/rules/index.ts';
import type { Series } from '../../src/series/profile.ts';
import { loadSymbols } from '../../src/source/project/symbols.ts';

const MODEL = `from odoo import api, models


class Book(models.Model):
    _inherit = "res.partner"

    @api.model
    def create(self, vals):
        vals["name"] = "New"
        return super().create(vals)

    @api.model
    def name_create(self, name):
        self.get_xml_id()
        return super().name_create(name)
`;

async function migrated(from: Series, to: Series, deprecations?: Deprecations, model = MODEL) {
  const texts = new Map([
    ['__manifest__.py', `{"name": "Example", "version": "${from}.1.0.0", "depends": ["base"]}\n`],
    ['models/book.py', model],
  ]);
  const result = await migrateModule({
    module: { name: 'example', dir: '/example', texts, files: [...texts.keys()] },
    ...{ from, to, rules: MIGRATIONS, surroundings: loadSymbols, ...(deprecations && { deprecations }) },
  });
  return { ...result, text: result.after.get('models/book.py') ?? '' };
}

describe('what the target still takes', () => {
  it('is left and told of where only that was asked for', async () => {
    const { text, notes, todos } = await migrated('16.0', '17.0', 'report');
    expect(text).toContain('def create(self, vals):');
    expect(todos.filter(({ rule }) => rule === 'create-multi')).toEqual([]);
    expect(notes).toEqual([
      'create-multi: 1 place left, because the old way works until 19.0: models/book.py:8. With deprecations: apply (--deprecations apply) it is changed.',
    ]);
  });

  it('is changed on the way to the series that began to warn, where most people change it there', async () => {
    const { text, notes } = await migrated('15.0', '16.0', 'report');
    expect(text).toContain('def create(self, vals_list):');
    expect(notes).toEqual([]);
  });

  it('is left there where the edit is not certain', async () => {
    const model = MODEL.replace(
      'return super().create(vals)',
      'book = super().create(vals)\n        book.activity_unlink([])\n        return book',
    );
    const { text, notes } = await migrated('15.0', '16.0', 'report', model);
    expect(text).toContain('def create(self, vals):');
    expect(notes).toEqual([expect.stringContaining('create-multi: 1 place left')]);
  });

  it('does not keep the other rules from their work', async () => {
    const { text } = await migrated('16.0', '17.0', 'report');
    expect(text).toContain('self.get_external_id()');
  });

  it('is changed where that was asked for', async () => {
    const { text, notes } = await migrated('16.0', '17.0', 'apply');
    expect(text).toContain('def create(self, vals_list):');
    expect(notes).toEqual([]);
  });

  it('is changed by whoever says nothing to the engine', async () => {
    expect((await migrated('16.0', '17.0')).text).toContain('def create(self, vals_list):');
  });

  it('is changed where the run ends in a series that no longer takes it', async () => {
    const { text, notes } = await migrated('16.0', '19.0', 'report');
    expect(text).toContain('def create(self, vals_list):');
    expect(notes?.filter((note) => note.startsWith('create-multi'))).toEqual([]);
  });

  it('is an error where it is left to a human and the run ends in a series that no longer takes it', async () => {
    const hard = MODEL.replace(
      'vals["name"] = "New"',
      'vals.get("name") or self.env["ir.sequence"].check(vals)\n        if not vals:\n            return self',
    );
    const left = async (to: Series) => (await migrated('14.0', to, 'apply', hard)).todos;
    expect(await left('18.0')).toContainEqual(
      expect.objectContaining({ rule: 'create-multi', breaks: 'deprecation' }),
    );
    expect(await left('19.0')).toContainEqual(
      expect.objectContaining({ rule: 'create-multi', breaks: 'error' }),
    );
  });
});
