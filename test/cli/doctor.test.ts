import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { outputFile } from 'fs-extra/esm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rpc, startFakeOdoo } from '../support/fake-odoo.ts';
import { liveSuite } from '../support/live.ts';
import { cli, type Env } from '../support/mcp.ts';

let home = '';
beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'odoo-claude-doctor-'));
});
afterAll(() => rm(home, { recursive: true, force: true }));

interface Found {
  ok: boolean;
  findings: { check: string; state: string; says: string; mend?: string }[];
}

/** What the doctor says, by check; no answer may hold `secret`. */
async function examine(env: Env, secret = 'no-secret-at-all') {
  const { code, stdout, stderr } = await cli(['doctor', '--json'], { HOME: home, ...env });
  expect(stdout + stderr).not.toContain(secret);
  expect(stderr).toBe('');
  const found: Found = JSON.parse(stdout);
  expect(code).toBe(found.ok ? 0 : 1);
  const states = Object.fromEntries(found.findings.map(({ check, state }) => [check, state]));
  return { ...found, states, of: (check: string) => found.findings.find((one) => one.check === check) };
}

describe('the doctor', () => {
  it('says what to do where nothing is configured', async () => {
    const { code, stdout } = await cli(['doctor'], { HOME: home });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^ok {3}node: /);
    expect(stdout).toContain('FAIL configuration: No Odoo is configured');
    expect(stdout).toContain('odoo-claude setup');
    expect(stdout).toMatch(/\n1 wrong\n$/);
  });

  it('tells a server that is not there, and looks no further', async () => {
    const env = { ODOO_URL: 'http://127.0.0.1:9', ODOO_USERNAME: 'a', ODOO_PASSWORD: 'a-secret-word' };
    const { states, of } = await examine(env, 'a-secret-word');
    expect(states).toMatchObject({
      configuration: 'ok',
      reach: 'fail',
      series: 'skipped',
      login: 'skipped',
      rights: 'skipped',
    });
    expect(of('reach')?.says).toContain('127.0.0.1:9');
    expect(of('configuration')?.says).toMatch(/from the environment \(ODOO_URL\): .*user a, a password$/);
  });

  it('tells an address where something else answers', async () => {
    const other = await startFakeOdoo(() => ({ status: 404, body: '<h1>nginx</h1>' }));
    const { states, of } = await examine({ ODOO_URL: other.url, ODOO_USERNAME: 'a', ODOO_PASSWORD: 'b' });
    expect(states).toMatchObject({ reach: 'ok', series: 'fail', login: 'skipped' });
    expect(of('series')?.says).toContain('There is no Odoo at');
    await other.close();
  });

  it('tells a clock that is wrong, and a series that nobody tested', async () => {
    const date = new Date(Date.now() - 600_000).toUTCString();
    const odoo = await startFakeOdoo(({ path: at }) => {
      if (at === '/web/login') return { headers: { date } };
      return at === '/web/webclient/version_info' ? rpc({ server_version: '13.0' }) : undefined;
    });
    const { states, of } = await examine({ ODOO_URL: odoo.url, ODOO_USERNAME: 'a', ODOO_PASSWORD: 'b' });
    expect(states).toMatchObject({ clock: 'warn', series: 'warn' });
    expect(of('clock')?.says).toMatch(/(599|600|601|602) s behind/);
    await odoo.close();
  });

  it('tells an audit log that cannot be written, a policy that cannot be read and a mode that is none', async () => {
    const file = path.join(home, 'a-file');
    await writeFile(file, '');
    const env = { ODOO_URL: 'http://127.0.0.1:9', ODOO_USERNAME: 'a', ODOO_PASSWORD: 'b' };
    const wrong = await examine({
      ...env,
      ODOO_AUDIT_LOG: `${file}/x`,
      ODOO_POLICY_FILE: `${home}/nope.yaml`,
    });
    expect(wrong.states).toMatchObject({ 'audit log': 'fail', policy: 'fail' });
    expect((await examine({ ...env, ODOO_AUDIT_LOG: 'off', ODOO_YOLO_MODE: 'true' })).states).toMatchObject({
      'audit log': 'warn',
      mode: 'warn',
    });
    const mode = await examine({ ...env, ODOO_YOLO_MODE: 'ture' });
    expect(mode.of('configuration')?.says).toContain('"ture"');
  });

  it('tells a profile file that others may read', async () => {
    const file = path.join(home, 'profiles.yaml');
    await writeFile(
      file,
      'profiles:\n  prod: {url: "http://127.0.0.1:9", username: a, password: a-secret-word}\n',
    );
    await chmod(file, 0o644);
    const open = await examine({ ODOO_CONFIG_FILE: file }, 'a-secret-word');
    expect(open.of('configuration')?.says).toContain('chmod 600');
    await chmod(file, 0o600);
    expect((await examine({ ODOO_CONFIG_FILE: file }, 'a-secret-word')).states).toMatchObject({
      reach: 'fail',
    });
  });
});

for (const series of ['14', '19'] as const) {
  liveSuite(series, 'doctor', (odoo) => {
    it('finds nothing wrong where nothing is', async () => {
      const { url, db, login, apiKey, password } = odoo();
      const secret = apiKey ?? password;
      const env = { ODOO_URL: url, ODOO_DB: db, ODOO_USERNAME: login, ODOO_API_KEY: secret };
      const { ok, states, of } = await examine(env, secret);
      expect(ok).toBe(true);
      expect(states).toEqual({
        node: 'ok',
        'audit log': 'ok',
        configuration: 'ok',
        mode: 'ok',
        policy: 'ok',
        reach: 'ok',
        tls: 'ok',
        clock: 'ok',
        series: 'ok',
        login: 'ok',
        // admin administers the settings.
        rights: 'warn',
      });
      expect(of('series')?.says).toContain(odoo().series);
    });

    it('says whether the server sees the modules of the folder', async () => {
      const { url, db, login, password } = odoo();
      const env = { ODOO_URL: url, ODOO_DB: db, ODOO_USERNAME: login, ODOO_PASSWORD: password };
      const folder = await mkdtemp(path.join(home, 'addons-'));
      await outputFile(path.join(folder, 'nobody_has_this_module/__manifest__.py'), '{}');
      const unseen = (await examine({ ...env, CLAUDE_PROJECT_DIR: folder })).of('addons path');
      expect(unseen).toMatchObject({ state: 'warn', says: expect.stringContaining('0 of the 1 modules') });
      expect(unseen?.mend).toContain('addons_path');
      await outputFile(path.join(folder, 'crm/__manifest__.py'), '{}');
      const seen = (await examine({ ...env, CLAUDE_PROJECT_DIR: folder })).of('addons path');
      expect(seen).toMatchObject({ state: 'ok', says: expect.stringContaining('1 of the 2 modules') });
    });

    it('tells a wrong password and a wrong database', async () => {
      const { url, db, login } = odoo();
      const wrong = await examine(
        { ODOO_URL: url, ODOO_DB: db, ODOO_USERNAME: login, ODOO_PASSWORD: 'wrong-secret' },
        'wrong-secret',
      );
      expect(wrong.states).toMatchObject({ series: 'ok', login: 'fail', rights: 'skipped' });
      const nowhere = await examine({
        ODOO_URL: url,
        ODOO_DB: `${db}x`,
        ODOO_USERNAME: login,
        ODOO_PASSWORD: 'p',
      });
      expect(nowhere.of('login')?.says).toContain('There is no database');
    });
  });
}
