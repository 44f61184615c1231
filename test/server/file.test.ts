import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Instance } from '../../scripts/odoo/index.mjs';
import { liveSuite } from '../support/live.ts';
import { connect, type Env, type McpClient } from '../support/mcp.ts';

liveSuite('19', 'file', (odoo) => everyAction(odoo));
liveSuite('14', 'file', (odoo) => everyAction(odoo));

function everyAction(odoo: () => Instance): void {
  let folder: string;
  let safe: McpClient;
  let yolo: McpClient;
  let keyed: McpClient;
  let reader: McpClient;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'file-'));
    const env: Env = {
      ODOO_URL: odoo().url,
      ODOO_DB: odoo().db,
      ODOO_USERNAME: odoo().login,
      CLAUDE_PROJECT_DIR: folder,
      XDG_STATE_HOME: folder,
    };
    const password = { ...env, ODOO_PASSWORD: odoo().password };
    safe = await connect(password, 'accept');
    yolo = await connect({ ...password, ODOO_YOLO_MODE: 'true' });
    reader = await connect({ ...password, ODOO_YOLO_MODE: 'read' }, 'accept');
    keyed = await connect({ ...env, ODOO_API_KEY: odoo().apiKey ?? '' });
  });
  afterAll(async () => {
    await Promise.all([safe, yolo, keyed, reader].map((client) => client?.close()));
    await rm(folder, { recursive: true, force: true });
  });
  async function ok(client: McpClient, args: Record<string, unknown>, tool = 'file'): Promise<string> {
    const { text, isError } = await client.call(tool, args);
    if (isError) throw new Error(text);
    return text;
  }
  async function refused(client: McpClient, args: Record<string, unknown>): Promise<string> {
    const { text, isError } = await client.call('file', args);
    expect(isError, text).toBe(true);
    expect(text).not.toMatch(/Traceback|File "|psycopg2|\/usr\/lib|file-/);
    return text;
  }
  const local = (name: string): string => path.join(folder, name);
  async function upload(name: string, content: string | Uint8Array): Promise<number> {
    await writeFile(local(name), content);
    const text = await ok(safe, { action: 'upload', model: 'res.partner', ids: 1, path: name });
    return Number(/as attachment (\d+) of res\.partner 1\.$/.exec(text)?.[1]);
  }

  it('uploads after asking, lists, reads as text, and saves the same bytes', async () => {
    const html = '<html><body><p>Zoë &amp; co</p><script>evil()</script><ul><li>one</li></ul></body></html>';
    const id = await upload('page.html', html);
    expect(safe.questions.at(-1)).toMatch(
      /^Upload a file as an attachment of this record\?\nfile: "page\.html", \d+ bytes\nres\.partner 1 "/,
    );
    const listed = await ok(reader, { action: 'list', model: 'res.partner', ids: 1 });
    expect(listed).toMatch(
      new RegExp(
        `^\\d+ attachments? at res\\.partner 1\\.\\nBinary fields .*image_1920[\\s\\S]*\\n${id}\\t1\\tpage\\.html\\ttext/html\\t\\d+`,
      ),
    );
    const read = await ok(reader, { action: 'read', attachment_id: id });
    expect(read).toMatch(/<(odoo-data-\w+)>\nZoë & co\n- one\n<\/\1>$/);
    expect(await ok(reader, { action: 'save', attachment_id: id, path: 'deep/er/copy.html' })).toContain(
      'Saved deep/er/copy.html',
    );
    expect(await readFile(local('deep/er/copy.html'), 'utf8')).toBe(html);
    expect((await readdir(local('deep/er'))).length).toBe(1);
  });

  it('reads csv and json, and says of what has no text how to get it', async () => {
    expect(await ok(yolo, { action: 'read', attachment_id: await upload('a.csv', 'a;é\n1;2\n') })).toContain(
      'a;é\n1;2',
    );
    expect(await ok(yolo, { action: 'read', attachment_id: await upload('a.json', '{"a": [1]}') })).toContain(
      '{"a": [1]}',
    );
    const id = await upload('a.bin', new Uint8Array([0, 1, 2, 0, 255]));
    expect(await refused(yolo, { action: 'read', attachment_id: id })).toMatch(
      /^bad_request: "a\.bin" .* has no text/,
    );
    expect(await refused(yolo, { action: 'read', attachment_id: 99_999_999 })).toMatch(
      /^not_found: There is no attachment/,
    );
  });

  it('reads the text that Odoo has taken out of a PDF', async () => {
    const id = await upload('scan.pdf', '%PDF-1.4 nothing to see');
    await ok(
      yolo,
      { model: 'ir.attachment', ids: id, values: { index_content: 'Contract of sale' } },
      'update',
    );
    expect(await ok(yolo, { action: 'read', attachment_id: id })).toContain('Contract of sale');
  });

  it('writes and saves a binary field', async () => {
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    await writeFile(local('dot.png'), png);
    const args = { model: 'res.partner', ids: 1, field: 'image_1920' };
    expect(await ok(safe, { action: 'upload', path: 'dot.png', ...args })).toMatch(
      /into image_1920 of res\.partner 1\.$/,
    );
    await ok(yolo, { action: 'save', path: 'back.png', ...args });
    expect((await readFile(local('back.png'))).subarray(1, 4).toString()).toBe('PNG');
    expect(await refused(yolo, { action: 'save', ...args, field: 'name' })).toMatch(
      /holds no file: it is a char field/,
    );
    expect(await refused(yolo, { action: 'save', ...args, field: 'image_1290' })).toMatch(
      /Did you mean image_1920/,
    );
  });

  it('stays inside the folder of the session and overwrites nothing', async () => {
    const id = await upload('once.txt', 'one');
    const save = { action: 'save', attachment_id: id };
    expect(await refused(yolo, { ...save, path: 'once.txt' })).toMatch(
      /"once\.txt" is there already, and is not overwritten/,
    );
    expect(await readFile(local('once.txt'), 'utf8')).toBe('one');
    for (const outside of ['../x.txt', '/x.txt', 'a/../../x.txt']) {
      expect(await refused(yolo, { ...save, path: outside })).toMatch(
        /^access: .* is outside the folder of this session/,
      );
    }
    await symlink('/tmp', local('way-out'));
    expect(await refused(yolo, { ...save, path: 'way-out/h3.txt' })).toMatch(/^access: /);
    const up = { action: 'upload', model: 'res.partner', ids: 1 };
    await symlink('/etc/hostname', local('host.txt'));
    expect(await refused(yolo, { ...up, path: 'host.txt' })).toMatch(/^access: /);
    expect(await refused(yolo, { ...up, path: 'none.txt' })).toMatch(
      /^not_found: There is no file "none\.txt"/,
    );
  });

  it('changes nothing in read mode, nor guarded models in safe mode', async () => {
    await writeFile(local('up.txt'), 'up');
    const up = { action: 'upload', model: 'res.partner', ids: 1, path: 'up.txt' };
    expect(await refused(reader, up)).toMatch(/^access: .*read mode/);
    expect(reader.questions).toEqual([]);
    expect(await refused(safe, { ...up, model: 'res.users', ids: 2 })).toMatch(/^access: .*needs YOLO mode/);
  });

  it('prints a report: PDF, or HTML where the server has no wkhtmltopdf', async () => {
    const order = await ok(yolo, { model: 'sale.order', limit: 1, fields: ['name'] }, 'search');
    const ids = [Number(/\n(\d+)\t/.exec(order)?.[1])];
    const text = await ok(reader, {
      action: 'report',
      model: 'sale.order',
      ids,
      report: 'sale.report_saleorder',
      path: 'orders.pdf',
    });
    const isPdf = !text.includes('no working wkhtmltopdf');
    const name = isPdf ? 'orders.pdf' : 'orders.html';
    expect(text).toMatch(
      new RegExp(`^Saved sale\\.report_saleorder of sale\\.order ${ids.join(', ')} to ${name} `),
    );
    const bytes = await readFile(local(name));
    expect(bytes.length).toBeGreaterThan(5_000);
    expect(bytes.subarray(0, 200).toString('latin1')).toMatch(isPdf ? /^%PDF-1/ : /<!DOCTYPE html>/);
    if (!isPdf) expect(bytes.toString()).toContain(/\t(S\d+)/.exec(order)?.[1]);
    const unknown = { action: 'report', model: 'sale.order', ids, report: 'sale.report_saleorders' };
    expect(await refused(yolo, unknown)).toMatch(
      /Did you mean sale\.report_saleorder.*\?\nNext: Its reports are /,
    );
  }, 60_000);

  it('says what a key alone can and cannot do', async () => {
    const args = { action: 'report', model: 'sale.order', ids: 1, report: 'sale.report_saleorder' };
    expect(await refused(keyed, args)).toMatch(
      /^auth: A report needs a web session, .* never for an API key\.\nNext: Set ODOO_USERNAME and ODOO_PASSWORD\./,
    );
  });
}
