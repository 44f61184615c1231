import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, request as httpRequest, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Instance } from '../../scripts/odoo/index.mjs';
import { portOf } from '../support/fake-odoo.ts';
import { liveSuite } from '../support/live.ts';
import { connect, type McpClient } from '../support/mcp.ts';
import { envOf, make, ok, refused } from '../support/tools.ts';

liveSuite('19', 'search', suite);
liveSuite('14', 'search', suite);

/** Passes requests on, and notes each model and method. */
async function spy(target: string): Promise<{ server: Server; url: string; calls: string[] }> {
  const calls: string[] = [];
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const body = Buffer.concat(chunks).toString();
      const args = /"execute_kw", ?"args": ?\[[^,]*,[^,]*,[^,]*, ?"([^"]+)", ?"([^"]+)"/.exec(body);
      calls.push(args ? `${args[1]}/${args[2]}` : (incoming.url ?? '').replace('/json/2/', ''));
      const { host: _, ...headers } = incoming.headers;
      const onward = httpRequest(
        new URL(incoming.url ?? '', target),
        { method: incoming.method, headers },
        (answer) => {
          outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
          answer.pipe(outgoing);
        },
      );
      onward.end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, url: `http://127.0.0.1:${portOf(server.address())}`, calls };
}

function suite(odoo: () => Instance): void {
  let yolo: McpClient;
  let folder = '';
  let partners: number[] = [];
  let spied: Awaited<ReturnType<typeof spy>>;
  const model = 'res.partner';

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'search-'));
    spied = await spy(odoo().url);
    yolo = await connect({
      ...envOf(odoo()),
      ODOO_URL: spied.url,
      ODOO_YOLO_MODE: 'true',
      CLAUDE_PROJECT_DIR: folder,
    });
    const country = async (code: string) =>
      Number(
        /\n(\d+)\t/.exec(
          await ok(yolo, 'search', { model: 'res.country', domain: [['code', '=', code]], fields: ['code'] }),
        )?.[1],
      );
    const [be, fr] = [await country('BE'), await country('FR')];
    const parent = await make(yolo, model, { name: 'Path Parent', country_id: be, is_company: true });
    const child = await make(yolo, model, {
      name: 'Path Child',
      parent_id: parent,
      country_id: fr,
      type: 'other',
    });
    const other = await make(yolo, model, {
      name: 'Path Twin',
      parent_id: parent,
      country_id: be,
      type: 'other',
    });
    partners = [parent, child, other];
  });
  afterAll(async () => {
    await yolo?.close();
    spied?.server.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function columns(fields: string[], more: Record<string, unknown> = {}): Promise<string[]> {
    const text = await ok(yolo, 'search', {
      model,
      domain: [['id', 'in', partners]],
      order: 'id',
      fields,
      ...more,
    });
    return text.split('\n').slice(1);
  }

  describe('paths through relations', () => {
    it('show a field of a related record, beside the relation itself', async () => {
      const [parent, child, other] = partners;
      const rows = await columns(['name', 'parent_id.country_id.code', 'parent_id', 'parent_id.country_id']);
      expect(rows).toEqual([
        'id\tname\tparent_id.country_id.code\tparent_id\tparent_id.country_id',
        `${parent}\tPath Parent\t\t\t`,
        expect.stringMatching(
          new RegExp(`^${child}\tPath Child\tBE\tPath Parent \\(${parent}\\)\tBelgium \\(\\d+\\)$`),
        ),
        expect.stringMatching(
          new RegExp(`^${other}\tPath Twin\tBE\tPath Parent \\(${parent}\\)\tBelgium \\(\\d+\\)$`),
        ),
      ]);
    });

    it('join the values of many records', async () => {
      const rows = await columns(['child_ids.country_id.code', 'child_ids.name']);
      const [, first = '', second] = rows;
      expect(first.split('\t')[1]?.split('; ').sort()).toEqual(['BE', 'FR']);
      expect(first.split('\t')[2]?.split('; ').sort()).toEqual(['Path Child', 'Path Twin']);
      expect(second).toBe(`${partners[1]}\t\t`);
    });

    it('cost one request on 17.0 and newer, before that one more a relation', async () => {
      await columns(['parent_id.country_id.code']);
      spied.calls.length = 0;
      await columns(['name', 'parent_id.country_id.code', 'parent_id.name']);
      const later = ['res.partner/search_read', 'res.country/search_read'];
      expect(spied.calls).toEqual([
        'res.partner/web_search_read',
        ...(odoo().series === '14.0' ? later : []),
      ]);
    });

    it('work in read', async () => {
      const text = await ok(yolo, 'read', {
        model,
        ids: partners[1],
        fields: ['parent_id.country_id.code', 'name'],
      });
      expect(text).toBe(`res.partner ${partners[1]}\nparent_id.country_id.code: BE\nname: Path Child`);
    });

    it.each([
      [
        { fields: ['parent_id.country_id.cod'] },
        /^bad_request: res\.country has no field "cod"\. Did you mean code\?/,
      ],
      [{ fields: ['parnt_id.name'] }, /no field "parnt_id"\. Did you mean parent_id\?/],
      [{ fields: ['name.code'] }, /goes through "name" of res\.partner, which is no relation/],
      [
        { order: 'parent_id.name' },
        /^bad_request: Odoo can't sort by "parent_id\.name", through a relation\.\nNext: Order by "parent_id"/,
      ],
    ])('%j is refused', async (args, expected) => {
      expect(await refused(yolo, 'search', { model, ...args })).toMatch(expected);
    });

    it('withhold a credential at their end', async () => {
      const text = await ok(yolo, 'search', {
        model,
        fields: ['name', 'user_ids.password', 'create_uid.password'],
        limit: 1,
      });
      expect(text).toContain(
        'Withheld, since they look like credentials: user_ids.password, create_uid.password.',
      );
      expect(text).toMatch(/\nid\tname\n/);
    });
  });

  describe('context', () => {
    it('finds archived records, and refuses what Odoo would ignore', async () => {
      const id = await make(yolo, model, { name: 'Ctx Archived', active: false });
      const args = { model, domain: [['name', '=', 'Ctx Archived']], fields: ['name'] };
      expect(await ok(yolo, 'search', args)).toMatch(
        /^0 res\.partner match\.\nArchived records are not searched: add context/,
      );
      // A domain that speaks of them itself finds them, and nothing is said of how to.
      const own = [['active', '=', false], ...args.domain];
      expect(await ok(yolo, 'search', { ...args, domain: own, limit: 0 })).toBe('1 res.partner match.');
      expect(
        await ok(yolo, 'search', {
          ...args,
          domain: [
            ['active', '=', false],
            ['name', '=', '?'],
          ],
        }),
      ).toBe('0 res.partner match.');
      const found = await ok(yolo, 'search', { ...args, context: { archived: true } });
      expect(found).toBe(`1 res.partner match, 1 shown\nid\tname\n${id}\tCtx Archived`);
      expect(await ok(yolo, 'search', { ...args, limit: 0, context: { archived: true } })).toBe(
        '1 res.partner match.',
      );
      expect(await refused(yolo, 'search', { ...args, context: { lang: 'French' } })).toMatch(
        /"French" is no language code/,
      );
      expect(await refused(yolo, 'search', { ...args, context: { active_test: false } })).toMatch(
        /no "active_test"/,
      );
    });
  });

  describe('save_to', () => {
    const tag = 'Export "quoted", with\nline';
    beforeAll(async () => {
      const many = Array.from({ length: 500 }, (_, index) => ({ name: `Export ${index}`, ref: 'export' }));
      await ok(yolo, 'create', { model, values: many });
      await ok(yolo, 'create', { model, values: many });
      await make(yolo, model, { name: tag, ref: 'export', parent_id: partners[0] ?? 0 });
    });
    const domain = [['ref', '=', 'export']];

    it('writes every match to a CSV file, beyond a page', async () => {
      const text = await ok(yolo, 'search', {
        model,
        domain,
        fields: ['name', 'parent_id', 'parent_id.country_id.code'],
        save_to: 'out/partners.csv',
      });
      expect(text).toMatch(
        /^Saved 1001 res\.partner records to out\/partners\.csv \(\d+ bytes\)\.\nColumns: id, name, parent_id, parent_id\/\.id, parent_id\.country_id\.code\.$/,
      );
      const csv = await readFile(path.join(folder, 'out/partners.csv'), 'utf8');
      expect(csv.split('\n')[0]).toBe('id,name,parent_id,parent_id/.id,parent_id.country_id.code');
      expect(csv).toContain(`,"Export ""quoted"", with\nline",Path Parent,${partners[0]},BE\n`);
      const ids = [...csv.matchAll(/^(\d+),/gm)].map((match) => match[1]);
      expect(new Set(ids).size).toBe(1001);
      expect(await readdir(path.join(folder, 'out'))).toEqual(['partners.csv']);
    });

    it('writes JSONL in an order, with ids and nulls', async () => {
      await ok(yolo, 'search', {
        model,
        domain,
        fields: ['name', 'parent_id', 'email', 'is_company'],
        order: 'name desc',
        save_to: 'partners.jsonl',
      });
      const lines = (await readFile(path.join(folder, 'partners.jsonl'), 'utf8')).trim().split('\n');
      expect(lines.length).toBe(1001);
      const rows = lines.map((line): { id: number; name: string } => JSON.parse(line));
      expect(new Set(rows.map((row) => row.id)).size).toBe(1001);
      expect(rows.find((row) => row.name === tag)).toEqual({
        id: expect.any(Number),
        name: tag,
        parent_id: { id: partners[0], name: 'Path Parent' },
        email: null,
        is_company: false,
      });
      expect(rows[0]?.name).toBe('Export 99');
    });

    it('tells how far it is', async () => {
      const seen: number[] = [];
      await yolo.client.callTool(
        { name: 'search', arguments: { model, domain, fields: ['name'], save_to: 'progress.csv' } },
        undefined,
        {
          onprogress: ({ progress, total }) => {
            expect(total).toBe(1001);
            seen.push(progress);
          },
        },
      );
      // The SDK's client drops a progress report that comes in one piece with the answer, as the last one may.
      expect(seen.slice(0, 2)).toEqual([500, 1000]);
      expect([1001, undefined]).toContain(seen[2]);
    });

    it('leaves nothing behind when it is cancelled', async () => {
      const abort = new AbortController();
      const call = yolo.client.callTool(
        { name: 'search', arguments: { model, domain, fields: ['name'], save_to: 'cancelled.csv' } },
        undefined,
        {
          signal: abort.signal,
          onprogress: () => abort.abort(),
        },
      );
      await expect(call).rejects.toThrow();
      await expect
        .poll(async () => (await readdir(folder)).filter((name) => name.includes('cancelled')))
        .toEqual([]);
    });

    it.each([
      ['taken.csv', /is there already, and is not overwritten/],
      ['../outside.csv', /^access: "\.\.\/outside\.csv" is outside the folder of this session/],
      ['/tmp/outside.csv', /^access: .*outside the folder/],
      ['partners.xlsx', /must end in \.csv or \.jsonl/],
    ])('refuses %s', async (file, expected) => {
      await writeFile(path.join(folder, 'taken.csv'), 'mine');
      expect(await refused(yolo, 'search', { model, domain, fields: ['name'], save_to: file })).toMatch(
        expected,
      );
      expect(await readFile(path.join(folder, 'taken.csv'), 'utf8')).toBe('mine');
    });
  });

  it('withholds what a policy hides at the end of a path, on the way, and where records are read back', async () => {
    const policy = path.join(folder, 'policy.yaml');
    await writeFile(
      policy,
      'deny:\n  fields: ["res.partner:parent_id", "res.country:code", "sale.order:state"]\n',
    );
    const client = await connect({ ...envOf(odoo()), ODOO_YOLO_MODE: 'true', ODOO_POLICY_FILE: policy });
    try {
      const fields = ['name', 'parent_id.name', 'country_id.code', 'country_id.name'];
      const text = await ok(client, 'search', {
        model,
        domain: [['id', 'in', partners]],
        fields,
        order: 'id',
      });
      expect(text).toContain('Withheld by the policy of this server: parent_id.name, country_id.code.');
      expect(text).toContain(`\nid\tname\tcountry_id.name\n${partners[0]}\tPath Parent\tBelgium\n`);
      const grouped = { model: 'sale.order', groupby: ['state'] };
      expect(await refused(client, 'aggregate', grouped)).toMatch(
        /^access: "state" is withheld by the policy/,
      );
      const order = await make(client, 'sale.order', { partner_id: partners[0] });
      const pressed = await ok(client, 'execute', {
        model: 'sale.order',
        method: 'action_confirm',
        ids: order,
      });
      expect(pressed).not.toMatch(/state|draft/);
      expect(await ok(yolo, 'read', { model: 'sale.order', ids: order, fields: ['state'] })).toContain(
        'state: sale',
      );
    } finally {
      await client.close();
    }
  });

  it('shows 25 partners with 10 fields in at most 4,500 characters', async () => {
    const fields = [
      'name',
      'email',
      'phone',
      'street',
      'city',
      'zip',
      'country_id',
      'website',
      'is_company',
      'user_id',
    ];
    // Those with the most to show: the demonstration's companies and contacts.
    const args = {
      model,
      domain: [
        ['email', '!=', false],
        ['ref', '=', false],
      ],
      fields,
      order: 'id',
    };
    const text = await ok(yolo, 'search', args);
    expect(text).toMatch(/^\d+ res\.partner match, 25 shown; next: offset 25\n/);
    expect(text.length).toBeGreaterThan(2000);
    expect(text.length).toBeLessThanOrEqual(4500);
  });
}
