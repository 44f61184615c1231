import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Instance } from '../../scripts/odoo/index.mjs';
import { liveSuite } from '../support/live.ts';
import { connect, type McpClient } from '../support/mcp.ts';
import { envOf, make, ok, refused } from '../support/tools.ts';

liveSuite('19', 'create', suite);
liveSuite('14', 'create', suite);

function suite(odoo: () => Instance): void {
  let yolo: McpClient;
  let safe: McpClient;
  beforeAll(async () => {
    yolo = await connect({ ...envOf(odoo()), ODOO_YOLO_MODE: 'true' });
    safe = await connect(envOf(odoo()), 'decline');
  });
  afterAll(async () => {
    await Promise.all([yolo?.close(), safe?.close()]);
  });
  async function count(model: string, domain: unknown[] = []): Promise<number> {
    return Number.parseInt(
      await ok(yolo, 'search', { model, domain, limit: 0, context: { archived: true } }),
      10,
    );
  }

  describe('a dry run', () => {
    const dry = (values: unknown, model = 'res.partner') => ({ model, values, dry_run: true });

    it('lets Odoo create and roll back, asks nobody, and leaves nothing', async () => {
      const company = await make(yolo, 'res.partner', { name: 'Dry Parent' });
      const tags = [
        await make(yolo, 'res.partner.category', { name: 'Dry A' }),
        await make(yolo, 'res.partner.category', { name: 'Dry B' }),
      ];
      const [before, mappings] = [await count('res.partner'), await count('base_import.mapping')];
      const text = await ok(
        safe,
        'create',
        dry([
          {
            name: 'Dry "One"',
            parent_id: company,
            category_id: [[6, 0, tags]],
            is_company: true,
            email: false,
            comment: 'two\nlines',
          },
          {
            name: 'Dry Two',
            child_ids: [
              [0, 0, { name: 'Dry Child', email: 'a@example.com' }],
              [0, 0, { name: 'Dry Other', email: 'b@example.com' }],
            ],
          },
        ]),
      );
      expect(text).toMatch(
        /^Odoo created 2 res\.partner records in a dry run and rolled back: nothing is there\.\n/,
      );
      expect(safe.questions).toEqual([]);
      expect(await count('res.partner')).toBe(before);
      expect(await count('base_import.mapping')).toBe(mappings);
    });

    it('tells what Odoo refuses: constraints, required fields, relations that are not there', async () => {
      const model = 'res.currency';
      expect(
        await refused(
          yolo,
          'create',
          dry(
            [
              { name: 'QQQ', symbol: 'q' },
              { name: 'EUR', symbol: 'e' },
            ],
            model,
          ),
        ),
      ).toMatch(/^validation: Odoo would refuse this create\. record 2.*(unique|already exists)/i);
      expect(await refused(yolo, 'create', dry({ symbol: 'q' }, model))).toMatch(
        /^validation: Odoo would refuse this create\. record 1/,
      );
      expect(await refused(yolo, 'create', dry({ name: 'x', parent_id: 9_999_999 }))).toMatch(
        /^validation: Odoo would refuse this create\. record 1.*parent_id|9999999/,
      );
      expect(await count(model, [['name', '=', 'QQQ']])).toBe(0);
    });

    it('says what it could not prove', async () => {
      const pixel =
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
      const text = await ok(yolo, 'create', dry({ name: 'Dry Image', image_1920: pixel }));
      expect(text).toMatch(
        /\nNot tried, since no import carries it: image_1920\.\nNot proved: what happens after the transaction/,
      );
      const lines = [
        [0, 0, { name: 'with' }],
        [0, 0, { name: 'and', email: 'x@example.com' }],
      ];
      expect(await ok(yolo, 'create', dry({ name: 'Dry Mixed', child_ids: lines }))).toContain(
        'no import carries it: child_ids.',
      );
    });

    it('checks names and choices before it asks Odoo', async () => {
      expect(await refused(safe, 'create', dry({ nme: 'x' }))).toMatch(
        /no field "nme"\. Did you mean name\?/,
      );
      expect(await refused(safe, 'create', dry({ name: 'x', type: 'zzz' }))).toMatch(
        /"zzz" is no value of res\.partner\.type/,
      );
      expect(await refused(safe, 'create', { ...dry({ name: 'x' }), context: { lang: 'fr_FR' } })).toMatch(
        /dry_run takes no context/,
      );
      expect(await refused(safe, 'create', dry({ name: 'x' }, 'res.groups'))).toMatch(/^access: .*YOLO mode/);
    });
  });

  it('creates in the language and company of its context', async () => {
    const id = Number(
      /\n(\d+)\t/.exec(
        await ok(yolo, 'create', {
          model: 'product.product',
          values: { name: 'Ctx product' },
          context: { company_ids: [1], lang: 'en_US' },
        }),
      )?.[1],
    );
    expect(id).toBeGreaterThan(0);
    expect(
      await refused(yolo, 'create', {
        model: 'res.partner',
        values: { name: 'Ctx' },
        context: { company_ids: [987_654] },
      }),
    ).toMatch(/^\w+: /);
    expect(await count('res.partner', [['name', '=', 'Ctx']])).toBe(0);
  });
}
