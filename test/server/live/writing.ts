import { describe, expect, it } from 'vitest';
import type { World } from './world.ts';

/** Create, update and delete. */
export function writing(world: World): void {
  const { odoo, ok, refused, count, make } = world;

  describe('create', () => {
    it('asks with the values, creates in one transaction, and reads back', async () => {
      world.safe.questions.length = 0;
      const text = await ok(world.safe, 'create', {
        model: 'res.partner',
        values: [{ name: 'Ada "The First"', city: 'London' }, { name: 'Second' }],
      });
      expect(text).toMatch(
        /^Created 2 res\.partner records:\nid\tdisplay_name\n\d+\tAda "The First"\n\d+\tSecond$/,
      );
      expect(world.safe.questions).toEqual([
        [
          'Create 2 res.partner records?',
          '1: name = "Ada \\"The First\\""; city = "London"',
          '2: name = "Second"',
          `Odoo: ${odoo().url}, database ${odoo().db}, as admin.`,
        ].join('\n'),
      ]);
    });

    it('creates nothing where one of several is refused by Odoo', async () => {
      const domain = [['name', 'in', ['Tx One', 'Tx Two']]];
      const text = await refused(world.yolo, 'create', {
        model: 'res.partner',
        values: [{ name: 'Tx One' }, { name: 'Tx Two', type: 'contact', parent_id: 9_999_999 }],
      });
      expect(text).toMatch(/^(validation|not_found|bad_request|server): /);
      expect(await count('res.partner', domain)).toBe(0);
    });

    it.each([
      [{ nme: 'x' }, /^bad_request: res\.partner has no field "nme"\. Did you mean name\?/],
      [
        { name: 'x', type: 'zzz' },
        /^bad_request: "zzz" is no value of res\.partner\.type\.\nNext: Use "contact"/,
      ],
      [{ name: 'x', category_id: 'Gold' }, /^bad_request: category_id is a many2many: give it a list/],
      [{ name: 'x', category_id: [[9, 0, 0]] }, /^bad_request: 9 is no command code of category_id/],
      [
        { name: 'x', user_ids: [[0, 0, { login: 'x' }]] },
        /^access: Changing res\.users through user_ids needs YOLO/,
      ],
    ])('%j is refused before anyone is asked', async (values, expected) => {
      world.safe.questions.length = 0;
      expect(await refused(world.safe, 'create', { model: 'res.partner', values })).toMatch(expected);
      expect(world.safe.questions).toEqual([]);
    });
  });

  describe('update', () => {
    it('asks with old and new, writes, and shows what changed', async () => {
      const [a, b] = [await make({ name: 'Up A', city: 'Rome' }), await make({ name: 'Up B' })];
      world.safe.questions.length = 0;
      const text = await ok(world.safe, 'update', {
        model: 'res.partner',
        ids: [a, b],
        values: { city: 'Oslo' },
      });
      expect(world.safe.questions[0]).toContain(
        `"${a} Up A": city: "Rome" -> "Oslo"\n"${b} Up B": city: "(empty)" -> "Oslo"`,
      );
      expect(text).toBe(
        `Wrote 2 res.partner records; read back:\n${a} Up A: city: Rome -> Oslo\n${b} Up B: city: (empty) -> Oslo`,
      );
    });

    it('writes different values', async () => {
      const [a, b] = [await make({ name: 'Each A' }), await make({ name: 'Each B' })];
      const text = await ok(world.yolo, 'update', {
        model: 'res.partner',
        updates: [
          { id: a, values: { city: 'Ghent' } },
          { id: b, values: { city: 'Lyon' } },
        ],
      });
      expect(text).toContain(`${a} Each A: city: (empty) -> Ghent\n${b} Each B: city: (empty) -> Lyon`);
    });

    it('refuses missing ids before it writes', async () => {
      const id = await make({ name: 'Alone', city: 'Paris' });
      const text = await refused(world.yolo, 'update', {
        model: 'res.partner',
        ids: [id, 999_999],
        values: { city: 'X' },
      });
      expect(text).toMatch(/^not_found: res\.partner 999999 doesn't exist, .*; nothing was changed\./);
      expect(await ok(world.read, 'read', { model: 'res.partner', ids: id, fields: ['city'] })).toContain(
        'Paris',
      );
    });

    it.each([
      [{ ids: [1] }, /^bad_request: update takes ids with values/],
      [{ ids: [1], values: {} }, /^bad_request: values is empty/],
      [{ updates: [] }, /^bad_request: There is nothing to write/],
      [
        {
          updates: [
            { id: 1, values: { ref: 'a' } },
            { id: 1, values: { ref: 'b' } },
          ],
        },
        /^bad_request: Record 1 is named twice/,
      ],
      [
        { ids: [1], values: { child_ids: [[2, 3, 0]] } },
        /^access: The command \[2, \.\.\.\] on child_ids deletes/,
      ],
      [{ ids: [1], values: { child_ids: [[5]] } }, /^access: The command \[5, \.\.\.\] on child_ids deletes/],
    ])('%j is refused', async (args, expected) => {
      expect(await refused(world.safe, 'update', { model: 'res.partner', ...args })).toMatch(expected);
    });
  });

  describe('delete', () => {
    it('deletes in YOLO mode, and names what it was', async () => {
      const id = await make({ name: 'Short Lived' });
      expect(await refused(world.yolo, 'delete', { model: 'res.partner', ids: [id, 999_999] })).toMatch(
        /nothing was changed/,
      );
      expect(await count('res.partner', [['id', '=', id]])).toBe(1);
      const text = await ok(world.yolo, 'delete', { model: 'res.partner', ids: id });
      expect(text).toBe(`Deleted 1 res.partner record:\nid\tdisplay_name\n${id}\tShort Lived`);
      expect(await count('res.partner', [['id', '=', id]])).toBe(0);
    });

    it('is neither offered nor done in safe mode, by whatever name', async () => {
      const id = await make({ name: 'Survivor' });
      expect((await world.safe.client.listTools()).tools.map((tool) => tool.name)).not.toContain('delete');
      expect(await refused(world.safe, 'delete', { model: 'res.partner', ids: id })).toMatch(
        /^access: .*YOLO mode/,
      );
      for (const method of ['unlink', 'action_unlink']) {
        const args = { model: 'res.partner', method, ids: id };
        expect(await refused(world.safe, 'execute', args)).toMatch(/^access: .*YOLO mode/);
      }
      expect(await count('res.partner', [['id', '=', id]])).toBe(1);
    });
  });
}
