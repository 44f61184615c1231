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
    expect(text.includes(`. Before that, ${a} was written.`)).toBe(alone);
    expect(await field(a, 'city')).toBe(alone ? 'One' : '');
    expect(await field(c, 'city')).toBe('');
  });

  describe('a value that Odoo would take for another one, or empty the field with', () => {
    it.each<[string, unknown, RegExp]>([
      ['country_id', 'base.be', /a many2one\.\nNext: Give the id of a res\.country record/],
      ['country_id', [20, 'Belgium'], /\[20,"Belgium"\] is no value of res\.partner\.country_id/],
      ['country_id', '20', /a many2one/],
      ['country_id', true, /a many2one/],
      ['country_id', 0, /a many2one/],
      ['is_company', 'false', /a boolean\.\nNext: Give true or false/],
      ['color', 'red', /an integer\.\nNext: Give a whole number/],
      ['partner_latitude', '1,5', /a float\.\nNext: Give a number such as 12\.5/],
      ['ref', { en_US: 'x' }, /a char\.\nNext: Give text/],
      ['id', 7, /res\.partner\.id can't be given: Odoo sets it itself/],
      ['create_date', '2020-01-01 00:00:00', /Odoo sets it itself/],
    ])('%s: %j is refused before anyone is asked, and changes nothing', async (name, value, expected) => {
      const id = await make(yolo, model, { name: 'Typed', country_id: 233, ref: 'r', color: 3 });
      safe.questions.length = 0;
      expect(await refused(safe, 'update', { model, ids: id, values: { [name]: value } })).toMatch(expected);
      expect(
        await refused(yolo, 'execute', { model, method: 'write', ids: [id], args: [{ [name]: value }] }),
      ).toMatch(expected);
      expect(safe.questions).toEqual([]);
      expect(await field(id, 'country_id')).toMatch(/\(233\)$/);
      expect(await field(id, 'ref')).toBe('r');
      expect(await field(id, 'is_company')).toBe('false');
    });

    it.each<[string, unknown, RegExp]>([
      [
        'date_order',
        '2030-01-31T10:00:00Z',
        /a datetime\.\nNext: Give a time in UTC such as "2030-01-31 09:30:00"/,
      ],
      ['date_order', '2030-01-31 10:00:00+02:00', /a datetime/],
      ['date_order', 1706695200, /a datetime/],
      ['validity_date', '31/01/2030', /"31\/01\/2030" is no value of sale\.order\.validity_date, a date/],
      ['validity_date', '2030-02-30', /a date/],
    ])('%s: %j of a sale.order', async (name, value, expected) => {
      const id = await make(yolo, 'sale.order', { partner_id: 1 });
      expect(
        await refused(yolo, 'update', { model: 'sale.order', ids: id, values: { [name]: value } }),
      ).toMatch(expected);
    });

    it('takes all that Odoo takes as it is meant', async () => {
      const id = await make(yolo, model, { name: 'Typed Well', is_company: 1, color: '7', ref: 12 });
      const values = { country_id: 20, partner_latitude: '1.5', is_company: false, ref: null };
      await ok(yolo, 'update', { model, ids: id, values });
      expect(await field(id, 'country_id')).toMatch(/\(20\)$/);
      expect(await field(id, 'partner_latitude')).toBe('1.5');
      expect(await field(id, 'color')).toBe('7');
      const order = await make(yolo, 'sale.order', {
        partner_id: id,
        date_order: '2030-01-31 10:00',
        validity_date: '2030-01-31 00:00:00',
      });
      expect(
        await ok(yolo, 'read', { model: 'sale.order', ids: order, fields: ['date_order', 'validity_date'] }),
      ).toMatch(/date_order: 2030-01-31 10:00:00\nvalidity_date: 2030-01-31$/);
    });
  });

  it('says where to look when an id points nowhere', async () => {
    expect(
      await refused(yolo, 'create', { model, values: { name: 'Nowhere', country_id: 999_999 } }),
    ).toMatch(/\nNext: .*the id of a record that is not there: check the ids\.$/);
  });

  it('writes a translation, shows it as such, and refuses a language that is not installed', async () => {
    const country = async (lang?: string) =>
      /name: (.*)$/.exec(
        await ok(yolo, 'read', {
          model: 'res.country',
          ids: 20,
          fields: ['name'],
          ...(lang ? { context: { lang } } : {}),
        }),
      )?.[1];
    const update = { model: 'res.country', ids: 20, values: { name: 'Belgio' }, context: { lang: 'it_IT' } };
    expect(await refused(yolo, 'update', update)).toMatch(/it_IT/);
    expect(
      await refused(yolo, 'read', { model: 'res.country', ids: 20, context: { lang: 'it_IT' } }),
    ).toMatch(/it_IT/);
    expect(await country()).toBe('Belgium');
    const language = await ok(yolo, 'search', {
      model: 'res.lang',
      domain: [['code', '=', 'it_IT']],
      fields: ['code'],
      context: { archived: true },
    });
    const ids = [Number(/\n(\d+)\t/.exec(language)?.[1])];
    await ok(yolo, 'update', { model: 'res.lang', ids, archive: false });
    const values = { name: 'Il Belgio' };
    expect(await ok(yolo, 'update', { ...update, values })).toMatch(/: name: Belgi\w+ -> Il Belgio$/);
    expect(await country('it_IT')).toBe('Il Belgio');
    expect(await country()).toBe('Belgium');
  });
}
