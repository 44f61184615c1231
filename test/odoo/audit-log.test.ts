import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AuditEntry, auditFile, openAuditLog } from '../../src/odoo/audit-log.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'odoo-claude-audit-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const entry = (tool: string): AuditEntry => ({
  ...{ time: '2026-01-01T00:00:00.000Z', instance: 'one', db: 'd', user: 'ann', tool },
  ...{ model: 'res.partner', method: 'write', operation: 'write', outcome: 'ok', durationMs: 5 },
});
const lines = async (file: string): Promise<AuditEntry[]> =>
  (await readFile(file, 'utf8'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('the audit log', () => {
  it('is one JSON line an access, readable by its owner alone', async () => {
    const file = path.join(folder, 'deep/er/audit.jsonl');
    const log = openAuditLog(file);
    log.record(entry('a'));
    log.record(entry('b'));
    await log.flush();
    log.record(entry('c'));
    await log.flush();
    expect((await lines(file)).map(({ tool }) => tool)).toEqual(['a', 'b', 'c']);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await stat(path.dirname(file))).mode & 0o777).toBe(0o700);
  });

  it('closes a file that others could read', async () => {
    const file = path.join(folder, 'audit.jsonl');
    await writeFile(file, '', { mode: 0o644 });
    await chmod(file, 0o644);
    const log = openAuditLog(file);
    await log.ready();
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it.skipIf(process.platform !== 'linux')('says so when its folder can not be made', async () => {
    const log = openAuditLog('/proc/odoo-claude/deep/audit.jsonl');
    await expect(log.ready()).rejects.toThrow(/could not be recorded/);
    expect(log.problem).toMatch(/^The audit log cannot be written \(\w+\): set ODOO_AUDIT_LOG/);
  });

  it('is written within a second or so by itself', async () => {
    const file = path.join(folder, 'audit.jsonl');
    openAuditLog(file).record(entry('a'));
    await expect
      .poll(() => readFile(file, 'utf8').catch(() => ''), { timeout: 5_000 })
      .toContain('"tool":"a"');
  });

  it('keeps a few files of bounded size, and loses no line on the way', async () => {
    const file = path.join(folder, 'audit.jsonl');
    const log = openAuditLog(file, { bytes: 1_000, files: 3 });
    for (let n = 0; n < 12; n += 1) {
      log.record(entry(`t${n}`));
      await log.flush();
    }
    expect((await readdir(folder)).sort()).toEqual(['audit.jsonl', 'audit.jsonl.1', 'audit.jsonl.2']);
    for (const name of await readdir(folder)) {
      expect((await stat(path.join(folder, name))).size).toBeLessThanOrEqual(1_000);
    }
    const kept = await Promise.all(['.2', '.1', ''].map((end) => lines(file + end)));
    const tools = kept.flat().map(({ tool }) => tool);
    expect(tools).toEqual(Array.from({ length: tools.length }, (_, n) => `t${12 - tools.length + n}`));
    expect(tools.length).toBeGreaterThan(8);
  });

  it('refuses writes while it cannot be written, and then catches up', async () => {
    const file = path.join(folder, 'blocked', 'audit.jsonl');
    // A file where the folder should be.
    await writeFile(path.join(folder, 'blocked'), '');
    const log = openAuditLog(file);
    log.record(entry('kept'));
    await expect(log.ready()).rejects.toMatchObject({ kind: 'access', message: /could not be recorded/ });
    expect(log.problem).toMatch(/^The audit log cannot be written \(\w+\): set ODOO_AUDIT_LOG/);
    expect(log.problem).not.toContain(folder);
    await rm(path.join(folder, 'blocked'));
    await log.ready();
    expect(log.problem).toBeUndefined();
    expect((await lines(file)).map(({ tool }) => tool)).toEqual(['kept']);
  });
});

describe('where it goes', () => {
  const CASES: [name: string, env: Record<string, string>, file: string | undefined][] = [
    ['the state folder', { HOME: '/h' }, '/h/.local/state/odoo-claude/audit.jsonl'],
    ['the state folder that is set', { HOME: '/h', XDG_STATE_HOME: '/s' }, '/s/odoo-claude/audit.jsonl'],
    ["the plugin's folder", { HOME: '/h', CLAUDE_PLUGIN_DATA: '/p' }, '/p/audit.jsonl'],
    [
      "the plugin's folder by our own name",
      { ODOO_MCP_DATA: '/o', CLAUDE_PLUGIN_DATA: '/p' },
      '/o/audit.jsonl',
    ],
    ['a file', { HOME: '/h', CLAUDE_PLUGIN_DATA: '/p', ODOO_AUDIT_LOG: '/f.jsonl' }, '/f.jsonl'],
    ['a file at home', { HOME: '/h', ODOO_AUDIT_LOG: '~/f.jsonl' }, '/h/f.jsonl'],
    ['nowhere, when told so', { HOME: '/h', ODOO_AUDIT_LOG: 'OFF' }, undefined],
    [
      'not nowhere for an empty option',
      { HOME: '/h', ODOO_AUDIT_LOG: '' },
      '/h/.local/state/odoo-claude/audit.jsonl',
    ],
  ];
  it.each(CASES)('%s', (_name, env, file) => expect(auditFile(env)).toBe(file));
});
