import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Instance } from '../../scripts/odoo/index.mjs';
import { liveSuite } from '../support/live.ts';
import { connect, type McpClient } from '../support/mcp.ts';

liveSuite('19', 'module', (odoo) => everyAction(odoo));
liveSuite('14', 'module', (odoo) => everyAction(odoo));

function everyAction(odoo: () => Instance): void {
  let folder: string;
  let safe: McpClient;
  let yolo: McpClient;
  let read: McpClient;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'module-'));
    const env = {
      ODOO_URL: odoo().url,
      ODOO_DB: odoo().db,
      ODOO_USERNAME: odoo().login,
      ODOO_PASSWORD: odoo().password,
      XDG_STATE_HOME: folder,
    };
    safe = await connect(env, 'accept');
    yolo = await connect({ ...env, ODOO_YOLO_MODE: 'true' });
    read = await connect({ ...env, ODOO_YOLO_MODE: 'read' }, 'accept');
  });
  afterAll(async () => {
    await Promise.all([safe, yolo, read].map((client) => client?.close()));
    await rm(folder, { recursive: true, force: true });
  });
  async function ok(client: McpClient, args: Record<string, unknown>, tool = 'module'): Promise<string> {
    const { text, isError } = await client.call(tool, args);
    if (isError) throw new Error(text);
    return text;
  }
  async function refused(client: McpClient, args: Record<string, unknown>): Promise<string> {
    const { text, isError } = await client.call('module', args);
    expect(isError, text).toBe(true);
    expect(text).not.toMatch(/Traceback|File "|psycopg2|\/usr\/lib/);
    return text;
  }
  const setModule = (name: string, values: Record<string, unknown>): Promise<string> =>
    ok(yolo, { model: 'ir.module.module', ids: `base.module_${name}`, values }, 'update');

  it('lists by words and state', async () => {
    const text = await ok(safe, { action: 'list', query: 'sale', state: 'installed' });
    expect(text).toMatch(/^\d+ modules\.\nname\tstate\tversion\tother version on disk\ttitle\n/);
    expect(text).toMatch(
      new RegExp(`\\nsale\\tinstalled\\t${odoo().series.replace('.', '\\.')}[\\d.]+\\t\\tSales?\\b`),
    );
    expect(text).not.toMatch(/\tuninstalled\t/);
    expect(await ok(safe, { action: 'list', state: 'pending' })).toBe('0 modules.');
  });

  it('installs after asking, reads back, upgrades, and uninstalls in YOLO mode alone', async () => {
    const name = 'attachment_indexation';
    expect(await ok(safe, { action: 'state', name })).toMatch(
      /^attachment_indexation \(.*\) is uninstalled\./,
    );
    const installed = await ok(safe, { action: 'install', name });
    expect(safe.questions.at(-1)).toMatch(/^Install the module attachment_indexation\?\n[\s\S]*\nOdoo: http/);
    expect(installed).toMatch(/^Installed attachment_indexation; read back: installed, version 1[49]\.0/);
    expect(installed).toContain('does not reload changed Python');
    expect(await refused(safe, { action: 'install', name })).toMatch(/^bad_request: .* is installed already/);
    expect(await ok(safe, { action: 'upgrade', name })).toMatch(
      /^Upgraded attachment_indexation; read back: installed, version .* as before\./,
    );
    const asked = safe.questions.length;
    expect(await refused(safe, { action: 'uninstall', name })).toMatch(/^access: .*needs YOLO mode/);
    expect(safe.questions.length).toBe(asked);
    expect(await ok(yolo, { action: 'uninstall', name })).toBe(
      'Uninstalled attachment_indexation; read back: uninstalled.',
    );
  }, 180_000);

  it('names what comes and goes with a module', async () => {
    expect(await ok(safe, { action: 'state', name: 'sale' })).toMatch(
      /installed modules that rely on it: .*sale_management/,
    );
    const gone = await safe.call('module', { action: 'state', name: 'website_sale' });
    expect(gone.text).toMatch(/would bring: .*\bwebsite\b/);
  });

  it('tells when the files are of another version', async () => {
    await setModule('sale', { latest_version: `${odoo().series}.0.1` });
    expect(await ok(safe, { action: 'state', name: 'sale' })).toMatch(
      /\nStale: the files are of version 1[49]\.0\.\d.*Upgrade the module/,
    );
    expect(await ok(safe, { action: 'list', state: 'stale' })).toMatch(/^1 module\.\n.*\nsale\tinstalled\t/);
  });

  it('resets what is pending, and lets nothing else happen before', async () => {
    expect(await ok(safe, { action: 'reset' })).toBe('No module is in a pending state.');
    await setModule('hr_holidays', { state: 'to install' });
    expect(await refused(safe, { action: 'upgrade', name: 'sale' })).toMatch(
      /^validation: Other operations are pending: hr_holidays to install\./,
    );
    expect(await ok(safe, { action: 'reset' })).toBe('Reset; read back:\nhr_holidays: uninstalled');
  });

  it('changes nothing in read mode, and knows what it does not know', async () => {
    expect(await refused(read, { action: 'upgrade', name: 'sale' })).toMatch(
      /^access: module is not offered in read mode/,
    );
    expect(read.questions).toEqual([]);
    expect(await refused(yolo, { action: 'install', name: 'sale_managment' })).toMatch(
      /Did you mean .*sale_management/,
    );
    expect(await refused(yolo, { action: 'install' })).toMatch(/^bad_request: install needs "name"/);
  });
}
