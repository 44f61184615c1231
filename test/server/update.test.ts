import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Instance } from '../../scripts/odoo/index.mjs';
import { liveSuite } from '../support/live.ts';
import { connect, type McpClient } from '../support/mcp.ts';
import { envOf, make, ok, refused } from '../support/tools.ts';

liveSuite('19', 'update', suite);
liveSuite('14', 'update', suite);

function suite(odoo: () => Instance): void {
  let yolo: McpClient;
  let safe: McpClient;
  const model = 'res.partner';
  beforeAll(async () => {
    yolo = await connect({ ...envOf(odoo()), ODOO_YOLO_MODE: 'true' });
    safe = await connect(envOf(odoo()), 'accept');
  });
  afterAll(async () => {
    await Promise.all([yolo?.close(), safe?.close()]);
  });
  async function field(id: number, name: string): Promise<string> {
    return (
      new RegExp(`\\n${name}: (.*)$`).exec(await ok(yolo, 'read', { model, ids: id, fields: [name] }))?.[1] ??
      ''
    );
  }

  describe('unless_changed_since', () => {
    it('writes what nobody touched, and refuses what somebody did, with who and when', async () => {
      const [a, b] = [
        await make(yolo, model, { name: 'Lock A' }),
        await make(yolo, model, { name: 'Lock B' }),
      ];
      const read = await field(a, 'write_date');
      expect(read).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
      const since = await field(b, 'write_date');
      const args = { model, ids: [a, b], unless_changed_since: since };
      expect(await ok(yolo, 'update', { ...args, values: { city: 'Ghent' } })).toMatch(/^Wrote 2 /);
      // The lock knows seconds.
      await new Promise((resolve) => setTimeout(resolve, 1100));
      await ok(yolo, 'update', { model, ids: b, values: { city: 'Lyon' } });
      const text = await refused(safe, 'update', {
        ...args,
        unless_changed_since: await field(a, 'write_date'),
        values: { city: 'Oslo' },
      });
      expect(text).toMatch(
        new RegExp(
          `^validation: Changed after [\\d: -]+, so nothing was written: ${b} Lock B at [\\d: -]+ by .+ \\(2\\)\\.\nNext: Read`,
        ),
      );
      expect(await field(a, 'city')).toBe('Ghent');
      expect(safe.questions).toEqual([]);
    });

    it('holds while the human thinks', async () => {
      const id = await make(yolo, model, { name: 'Lock Slow' });
      const since = await field(id, 'write_date');
      await new Promise((resolve) => setTimeout(resolve, 1100));
      const slow = await connect(envOf(odoo()), 'accept', async () => {
        await ok(yolo, 'update', { model, ids: id, values: { city: 'Meanwhile' } });
      });
      try {
        const text = await refused(slow, 'update', {
          model,
          ids: id,
          values: { city: 'Oslo' },
          unless_changed_since: since,
        });
        expect(text).toMatch(/^validation: Changed after/);
        expect(await field(id, 'city')).toBe('Meanwhile');
      } finally {
        await slow.close();
      }
    });

    it('refuses what is no time', async () => {
      expect(
        await refused(yolo, 'update', {
          model,
          ids: 1,
          values: { city: 'x' },
          unless_changed_since: 'yesterday',
        }),
      ).toMatch(/"yesterday" is no date and time/);
    });
  });

  describe('archive', () => {
    it('asks, archives and restores', async () => {
      const id = await make(yolo, model, { name: 'Old Friend' });
      safe.questions.length = 0;
      expect(await ok(safe, 'update', { model, ids: id, archive: true })).toBe(
        `Archived 1 res.partner record; read back:\n${id} Old Friend: active true -> false`,
      );
      expect(safe.questions[0]).toMatch(
        new RegExp(`^Archive 1 res\\.partner record\\?\n${id} "Old Friend"\nOdoo: `),
      );
      expect(await ok(yolo, 'search', { model, domain: [['id', '=', id]], limit: 0 })).toBe(
        '0 res.partner match.',
      );
      expect(await ok(safe, 'update', { model, ids: id, archive: false })).toMatch(
        /^Restored 1 .*active false -> true$/s,
      );
    });

    it.each([
      [{ model: 'res.partner', ids: [999_999], archive: true }, /^not_found: res\.partner 999999/],
      [
        { model: 'res.country', ids: [1], archive: true },
        /^bad_request: res\.country records can't be archived/,
      ],
      [{ model: 'res.users', ids: [2], archive: true }, /^access: .*YOLO mode/],
      [
        { model: 'res.partner', ids: [1], archive: true, values: { city: 'x' } },
        /^bad_request: update takes ids with values or archive/,
      ],
    ])('%j is refused', async (args, expected) => {
      expect(await refused(safe, 'update', args)).toMatch(expected);
    });
  });

  it('writes different values together, or says which were written', async () => {
    const [a, b, c] = [
      await make(yolo, model, { name: 'Tx A' }),
      await make(yolo, model, { name: 'Tx B' }),
      await make(yolo, model, { name: 'Tx C' }),
    ];
    const updates = [
      { id: a, values: { city: 'One' } },
      { id: b, values: { parent_id: b } },
      { id: c, values: { city: 'Three' } },
    ];
    const text = await refused(yolo, 'update', { model, updates });
    const alone = odoo().series === '14.0';
    expect(text.includes(`Before that, ${a} were written.`)).toBe(alone);
    expect(await field(a, 'city')).toBe(alone ? 'One' : '');
    expect(await field(c, 'city')).toBe('');
  });
}
