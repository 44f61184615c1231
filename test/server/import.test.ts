import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Instance } from '../../scripts/odoo/index.mjs';
import { csvRecords, rowsOfFile } from '../../src/tools/lib/rows.ts';
import { liveSuite } from '../support/live.ts';
import { connect, type Env, type McpClient } from '../support/mcp.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'import-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function all<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const row of rows) list.push(row);
  return list;
}

async function* chunks(...texts: string[]): AsyncGenerator<string> {
  yield* texts;
}

describe('a CSV file', () => {
  const text = '\uFEFFname;"note ""x"""\r\n"A;1";"two\nlines"\r\n\r\nÉ;\nlast;"q"';
  const records = [
    ['name', 'note "x"'],
    ['A;1', 'two\nlines'],
    ['É', ''],
    ['last', 'q'],
  ];

  it('is read the same however it is cut into pieces', async () => {
    for (const size of [1, 2, 3, 7, 1000]) {
      const parts = text.match(new RegExp(`[\\s\\S]{1,${size}}`, 'g')) ?? [];
      const read = await all(csvRecords(chunks(...parts)));
      expect(read, `pieces of ${size}`).toEqual(records);
    }
  });

  it('is refused when a quote stays open, a row is too long or a column is there twice', async () => {
    await expect(all(csvRecords(chunks('a,b\n"x,1\n')))).rejects.toThrow('never closed');
    const file = path.join(folder, 'bad.csv');
    await writeFile(file, 'a,b\n1,2\n1,2,3\n');
    await expect(all(rowsOfFile(file, 'csv'))).rejects.toThrow('Row 2 has 3 cells, the header 2');
    await writeFile(file, 'a,a\n1,2\n');
    await expect(all(rowsOfFile(file, 'csv'))).rejects.toThrow('column "a" twice');
  });
});

/** The most memory that the process of a client's server ever had, in MB. */
async function peakMemory({ client }: McpClient): Promise<number> {
  const { transport } = client;
  const pid = transport && 'pid' in transport ? transport.pid : undefined;
  const status = await readFile(`/proc/${String(pid)}/status`, 'utf8');
  return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1]) / 1024;
}

function envOf(odoo: Instance, more: Env = {}): Env {
  return {
    ODOO_URL: odoo.url,
    ODOO_DB: odoo.db,
    ODOO_USERNAME: odoo.login,
    ODOO_PASSWORD: odoo.password,
    CLAUDE_PROJECT_DIR: folder,
    XDG_STATE_HOME: folder,
    ...more,
  };
}

liveSuite('19', 'import', (odoo) => everyImport(odoo));
liveSuite('14', 'import', (odoo) => everyImport(odoo));

function everyImport(odoo: () => Instance): void {
  let safe: McpClient;
  let yolo: McpClient;
  beforeAll(async () => {
    safe = await connect(envOf(odoo()), 'accept');
    yolo = await connect(envOf(odoo(), { ODOO_YOLO_MODE: 'true' }));
  });
  afterAll(async () => {
    await Promise.all([safe?.close(), yolo?.close()]);
  });
  async function ok(client: McpClient, args: Record<string, unknown>, tool = 'import'): Promise<string> {
    const { text, isError } = await client.call(tool, args);
    if (isError) throw new Error(text);
    return text;
  }
  async function refused(args: Record<string, unknown>): Promise<string> {
    const { text, isError } = await yolo.call('import', args);
    expect(isError, text).toBe(true);
    expect(text).not.toMatch(/Traceback|File "|psycopg2|<class|SELECT |\/usr\/lib/);
    return text;
  }
  async function count(domain: unknown[], model = 'res.partner'): Promise<number> {
    return Number.parseInt(await ok(yolo, { model, domain, limit: 0 }, 'search'), 10);
  }

  it('creates by external id, then finds nothing to do, then updates what differs', async () => {
    const rows = [
      {
        id: 'acme.p1',
        name: 'Zoë "Z", Ltd',
        email: 'zoe@example.com',
        is_company: true,
        'country_id/id': 'base.be',
        color: 3,
      },
      { id: 'acme.p2', name: 'Ada', email: '', is_company: false, 'country_id/id': '', color: 0 },
    ];
    expect(await ok(safe, { model: 'res.partner', rows })).toBe(
      'Imported 2 rows into res.partner: 2 created, 0 updated, 0 unchanged.',
    );
    expect(safe.questions.at(-1)).toMatch(/^Import 2 rows into res\.partner\?\nfrom 2 rows\n.*row 1.*Zoë/s);
    expect(await ok(safe, { model: 'res.partner', rows })).toContain('0 created, 0 updated, 2 unchanged');
    const changed = rows.map((row) => (row.id === 'acme.p2' ? { ...row, color: 5 } : row));
    expect(await ok(safe, { model: 'res.partner', rows: changed })).toContain(
      '0 created, 1 updated, 1 unchanged',
    );
    const read = await ok(
      safe,
      { model: 'res.partner', ids: 'acme.p1', fields: ['name', 'country_id'] },
      'read',
    );
    expect(read).toMatch(/Zoë "Z", Ltd[\s\S]*Belgium/);
  });

  it('matches by key fields, archived records too, also when a key comes twice in one file', async () => {
    const rows = [
      { ref: 'K1', name: 'One' },
      { ref: 'K2', name: 'Two', active: false },
      { ref: 'K1', name: 'One again' },
    ];
    expect(await ok(yolo, { model: 'res.partner', rows, key: ['ref'] })).toContain(
      '2 created, 1 updated, 0 unchanged',
    );
    const again = [{ ref: 'K2', name: 'Two more' }];
    expect(await ok(yolo, { model: 'res.partner', rows: again, key: ['ref'] })).toContain(
      '0 created, 1 updated',
    );
    expect(
      await count([
        ['ref', 'in', ['K1', 'K2']],
        ['active', 'in', [true, false]],
      ]),
    ).toBe(2);
  });

  it('reads datetimes as UTC and compares them so', async () => {
    await ok(yolo, { model: 'res.users', ids: 2, values: { tz: 'America/New_York' } }, 'update');
    const model = 'calendar.event';
    const rows = [{ id: 'acme.e1', name: 'Meet', start: '2030-01-02 03:04:05', stop: '2030-01-02 04:04:05' }];
    expect(await ok(yolo, { model, rows })).toContain('1 created');
    expect(await ok(yolo, { model, rows })).toContain('1 unchanged');
    const read = await ok(yolo, { model, ids: 'acme.e1', fields: ['start'] }, 'read');
    expect(read).toContain('2030-01-02 03:04:05');
  });

  it('keeps lines under their record', async () => {
    await writeFile(
      path.join(folder, 'lines.csv'),
      'id,name,child_ids/name\nacme.c1,Parent,Kid 1\n,,Kid 2\nacme.c2,Other,Kid 3\n',
    );
    expect(await ok(yolo, { model: 'res.partner', path: 'lines.csv' })).toContain('2 created, 0 updated');
    expect(await count([['parent_id.name', '=', 'Parent']])).toBe(2);
  });

  it('rolls back a batch with a bad row, names the rows, and goes on from there', async () => {
    const lines = Array.from(
      { length: 1200 },
      (_, i) => `acme.b${i + 1},Row ${i + 1},${i === 700 ? 'nowhere' : 'Belgium'}`,
    );
    const write = (rows: string[]) =>
      writeFile(path.join(folder, 'bad.csv'), ['id,name,country_id', ...rows].join('\n'));
    await write(lines);
    const text = await refused({ model: 'res.partner', path: 'bad.csv' });
    expect(text).toMatch(
      /^validation: Odoo refused rows 501 to 1000 for res\.partner; all of these were rolled back\.\n- row 701, country_id: .*nowhere/,
    );
    expect(text).toMatch(/from_row 501: the rows before are in Odoo \(500 created/);
    expect(await count([['name', '=like', 'Row %']])).toBe(500);
    await write(lines.map((line) => line.replace('nowhere', 'Belgium')));
    expect(await ok(yolo, { model: 'res.partner', path: 'bad.csv', from_row: 501 })).toContain('700 created');
    expect(await ok(yolo, { model: 'res.partner', path: 'bad.csv' })).toContain(
      '0 created, 0 updated, 1200 unchanged',
    );
    expect(await count([['name', '=like', 'Row %']])).toBe(1200);
  });

  it('tries on the server and leaves nothing', async () => {
    const rows = [
      { id: 'acme.d1', name: 'Dry, Zoë "x"' },
      { id: 'acme.d2', name: 'Dry 2' },
    ];
    const before = safe.questions.length;
    expect(await ok(safe, { model: 'res.partner', rows, dry_run: true })).toMatch(
      /^Dry run on the server, rolled back: 2 rows would go into res\.partner: 2 created, 0 updated, 0 unchanged\./,
    );
    expect(safe.questions.length).toBe(before);
    expect(await count([['name', '=like', 'Dry%']])).toBe(0);
    const bad = [...rows, { id: 'acme.d3', name: '' }];
    const told = await ok(yolo, { model: 'res.partner', rows: bad, dry_run: true });
    expect(told).toMatch(/Odoo refuses 1 row of res\.partner\.\n- row 3/);
  });

  it('refuses what would double records, and what it does not know', async () => {
    const model = 'res.partner';
    expect(await refused({ model, rows: [{ name: 'A' }] })).toMatch(
      /Nothing tells which rows are in Odoo already/,
    );
    expect(await refused({ model, rows: [{ ref: '', name: 'A' }], key: ['ref'] })).toMatch(
      /Row 1 has no "ref"/,
    );
    expect(await refused({ model, rows: [{ id: 'a.b', nmae: 'A' }] })).toMatch(
      /no field "nmae"\. Did you mean name/,
    );
    expect(await refused({ model, rows: [{ id: 'a.b', 'country_id.code': 'BE' }] })).toMatch(
      /"country_id\/code"/,
    );
    expect(await refused({ model, rows: [{ id: 'base.be', name: 'A' }] })).toMatch(
      /is of a res\.country record/,
    );
    expect(await refused({ model, path: '../secret.csv' })).toMatch(/^(access|not_found): /);
    await rm(path.join(folder, 'link.csv'), { force: true });
    await symlink('/etc/passwd', path.join(folder, 'link.csv'));
    expect(await refused({ model, path: 'link.csv' })).toMatch(/^access: "link\.csv" is outside the folder/);
    const guarded = await safe.call('import', { model: 'res.users', rows: [{ id: 'a.b', name: 'A' }] });
    expect(guarded.text).toMatch(/^access: Importing res\.users records needs YOLO mode/);
  });

  it('stops between two batches, says how far it is, and goes on', async () => {
    const lines = Array.from({ length: 3000 }, (_, i) => `stop.p${i},Stop ${i}`);
    await writeFile(path.join(folder, 'stop.csv'), ['id,name', ...lines].join('\n'));
    const args = { model: 'res.partner', path: 'stop.csv' };
    const abort = new AbortController();
    const seen: string[] = [];
    const call = yolo.client.callTool({ name: 'import', arguments: args }, undefined, {
      signal: abort.signal,
      onprogress({ progress, total, message }) {
        seen.push(`${progress}/${total} ${message}`);
        if (progress >= 1000) abort.abort();
      },
    });
    await expect(call).rejects.toThrow();
    expect(seen).toEqual(['500/3000 imported up to row 500', '1000/3000 imported up to row 1000']);
    // The batch that was under way is finished, and none after it begins.
    let last = -1;
    let now = await count([['name', '=like', 'Stop %']]);
    while (now !== last) {
      last = now;
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      now = await count([['name', '=like', 'Stop %']]);
    }
    expect([1000, 1500]).toContain(now);
    expect(await ok(yolo, args)).toContain(`${3000 - now} created, 0 updated, ${now} unchanged`);
  }, 60_000);

  it('counts what it creates for a user who may not look external ids up', async () => {
    const demo = await connect(
      envOf(odoo(), { ODOO_YOLO_MODE: 'true', ODOO_USERNAME: 'demo', ODOO_PASSWORD: 'demo' }),
    );
    try {
      const rows = ['a', 'b'].map((name) => ({ id: `acme.demo_${name}`, name: `Of demo ${name}` }));
      const args = { model: 'res.partner', rows };
      expect(await ok(demo, args)).toContain('2 created, 0 updated, 0 unchanged');
      const again = await ok(demo, { ...args, rows: [...rows, { id: 'acme.demo_c', name: 'Of demo c' }] });
      const mayLook = odoo().series === '14.0';
      expect(again).toContain(
        mayLook ? '1 created, 0 updated, 2 unchanged' : '1 created, 2 updated, 0 unchanged',
      );
      expect(await count([['name', '=like', 'Of demo%']])).toBe(3);
    } finally {
      await demo.close();
    }
  });

  it('works over every protocol', async () => {
    const key = { ODOO_API_KEY: odoo().apiKey ?? '', ODOO_PASSWORD: '' };
    const ways: Env[] = [{ ODOO_PROTOCOL: 'xmlrpc' }, { ODOO_PROTOCOL: 'jsonrpc' }];
    if (odoo().series === '19.0') ways.push({ ODOO_PROTOCOL: 'json2', ...key });
    for (const way of ways) {
      const client = await connect(envOf(odoo(), { ODOO_YOLO_MODE: 'true', ...way }));
      try {
        const name = `By ${way.ODOO_PROTOCOL}`;
        const args = { model: 'res.partner', rows: [{ ref: name, name, color: 4 }], key: ['ref'] };
        expect(await ok(client, { ...args, dry_run: true }), name).toContain('1 created');
        expect(await ok(client, args), name).toContain('1 created, 0 updated');
        expect(await ok(client, args), name).toContain('0 created, 0 updated, 1 unchanged');
        const bad = { ...args, rows: [{ ref: name, name: '', color: 4 }] };
        const { text, isError } = await client.call('import', bad);
        expect(isError, text).toBe(true);
        expect(text).toMatch(/^validation: Odoo refused row 1 for res\.partner; it was rolled back\./);
      } finally {
        await client.close();
      }
    }
  });

  it('obeys the policy', async () => {
    await writeFile(
      path.join(folder, 'policy.json'),
      JSON.stringify({ deny: { write: ['res.country'], fields: ['res.partner:email'] } }),
    );
    const strict = await connect(
      envOf(odoo(), { ODOO_YOLO_MODE: 'true', ODOO_POLICY_FILE: path.join(folder, 'policy.json') }),
    );
    try {
      const denied = await strict.call('import', {
        model: 'res.country',
        rows: [{ id: 'a.c', name: 'X', code: 'QX' }],
      });
      expect(denied.text).toMatch(/^access: /);
      const field = await strict.call('import', {
        model: 'res.partner',
        rows: [{ id: 'a.p', name: 'X', email: 'x@y.z' }],
      });
      expect(field.text).toMatch(/^access: .*email/);
      const fine = await strict.call('import', { model: 'res.partner', rows: [{ id: 'a.p', name: 'X' }] });
      expect(fine.text).toContain('1 created');
    } finally {
      await strict.close();
    }
  });

  it('imports 10,000 partners at least five times as fast as one create a row', async () => {
    const lines = Array.from(
      { length: 10_000 },
      (_, i) => `bulk.p${i},Bulk ${i},bulk${i}@example.com,Street ${i},${i}`,
    );
    await writeFile(path.join(folder, 'bulk.csv'), ['id,name,email,street,zip', ...lines].join('\n'));
    const single = 60;
    const values = (i: number) => ({
      name: `Single ${i}`,
      email: `s${i}@example.com`,
      street: `Street ${i}`,
      zip: `${i}`,
    });
    let began = performance.now();
    for (let i = 0; i < single; i++) await ok(yolo, { model: 'res.partner', values: values(i) }, 'create');
    const oneByOne = (performance.now() - began) / single;
    began = performance.now();
    expect(await ok(yolo, { model: 'res.partner', path: 'bulk.csv' })).toContain('10000 created');
    const each = (performance.now() - began) / 10_000;
    console.error(`import ${odoo().series}: ${each.toFixed(2)} ms a row, create ${oneByOne.toFixed(2)} ms`);
    expect(oneByOne / each).toBeGreaterThanOrEqual(5);
    began = performance.now();
    expect(await ok(yolo, { model: 'res.partner', path: 'bulk.csv' })).toContain('10000 unchanged');
    console.error(`again: ${((performance.now() - began) / 1000).toFixed(1)} s`);
  }, 300_000);

  it.runIf(process.platform === 'linux')(
    'needs no more memory for a file of 150 MB',
    async () => {
      const row = `,${'x'.repeat(1_000)}\n`;
      function* text(rows: number): Generator<string> {
        yield 'id,name\n';
        for (let i = 0; i < rows; i++) yield `big.p${i}${row}`;
        // Found before anything is sent, and after everything else was read.
        yield ',no id\n';
      }
      const peaks: number[] = [];
      for (const rows of [1_000, 150_000]) {
        await pipeline(Readable.from(text(rows)), createWriteStream(path.join(folder, 'big.csv')));
        const client = await connect(envOf(odoo(), { ODOO_YOLO_MODE: 'true' }));
        const { text: told } = await client.call('import', { model: 'res.partner', path: 'big.csv' });
        expect(told).toContain(`Row ${rows + 1} has no "id"`);
        peaks.push(await peakMemory(client));
        await client.close();
      }
      console.error(`peak memory: ${peaks.map((mb) => mb.toFixed(0)).join(' MB, ')} MB`);
      expect((peaks[1] ?? 0) - (peaks[0] ?? 0)).toBeLessThan(60);
    },
    60_000,
  );
}
