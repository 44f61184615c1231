import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { liveSuite } from '../support/live.ts';
import { run } from './run.ts';

let home = '';
let file = '';
beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'odoo-claude-setup-'));
  file = path.join(home, '.config/odoo-claude/profiles.yaml');
});
afterEach(() => rm(home, { recursive: true, force: true }));

describe('setup', () => {
  const WRONG: [what: string, args: string[], stderr: RegExp][] = [
    ['without a terminal or --url', [], /give --url/],
    ['with an address without https', ['--url', 'http://erp.example.com'], /unencrypted/],
    ['with a mode that is none', ['--mode', 'ture'], /not one of read, safe, yolo/],
    ['with production in YOLO mode', ['--mode', 'yolo', '--production'], /production/],
    ['at an address where nothing is', ['--url', 'http://127.0.0.1:9'], /^unreachable: /],
  ];
  it.each(WRONG)('writes nothing %s', async (_what, args, expected) => {
    const { code, stdout, stderr } = await run(['setup', ...args], { HOME: home });
    expect(stderr).toMatch(expected);
    expect(code).not.toBe(0);
    expect(stdout).toBe('');
    await expect(stat(file)).rejects.toThrow('ENOENT');
  });
});

for (const series of ['14', '19'] as const) {
  liveSuite(series, 'setup', (odoo) => {
    const flags = (): string[] => {
      const { url, db, login } = odoo();
      return ['setup', '--url', url, '--db', db, '--username', login, '--secret-stdin'];
    };

    it('tests each answer and writes a profile that works, with a key in place of the password', async () => {
      const { password, db, url, login } = odoo();
      const { code, stdout, stderr } = await run(
        [...flags(), '--make-key', '--profile', 'erp'],
        { HOME: home },
        `${password}\n`,
      );
      expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
      expect((await stat(file)).mode & 0o777).toBe(0o600);
      const written = parse(await readFile(file, 'utf8'));
      expect(written).toMatchObject({
        default: 'erp',
        profiles: { erp: { url, db, username: login, mode: 'safe' } },
      });
      const { api_key: key } = written.profiles.erp;
      expect(key).toMatch(/^[0-9a-f]{40}$/);
      expect(written.profiles.erp.password).toBeUndefined();
      expect(stdout + stderr).not.toContain(key);
      const status = await run(['status'], { HOME: home });
      expect(status.stdout).toContain(`Connected to Odoo ${odoo().series}`);
    });

    it('keeps what is in the file, and replaces a profile only when told to', async () => {
      const { password } = odoo();
      const own = path.join(home, 'mine.yaml');
      const before =
        '# of the agency\ndefault: other\nprofiles:\n  other: {url: "http://127.0.0.1:9", username: a, password: b} # old\n';
      await writeFile(own, before, { mode: 0o600 });
      const env = { HOME: home, ODOO_CONFIG_FILE: own };
      expect((await run([...flags(), '--profile', 'erp', '--production'], env, password)).code).toBe(0);
      const text = await readFile(own, 'utf8');
      expect(text).toContain('# of the agency');
      expect(parse(text)).toMatchObject({
        default: 'other',
        profiles: { other: { password: 'b' }, erp: { production: true, password } },
      });
      const again = await run([...flags(), '--profile', 'erp'], env, password);
      expect(again.code).toBe(2);
      expect(await readFile(own, 'utf8')).toBe(text);
      expect((await run([...flags(), '--profile', 'erp', '--yes'], env, password)).code).toBe(0);
      expect(parse(await readFile(own, 'utf8')).profiles.erp.production).toBeUndefined();
    });

    it('writes nothing for a password that is refused', async () => {
      const { code, stderr } = await run(flags(), { HOME: home }, 'a-wrong-word');
      expect(code).toBe(3);
      expect(stderr).toMatch(/auth: Odoo does not accept/);
      expect(stderr).not.toContain('a-wrong-word');
      await expect(stat(file)).rejects.toThrow('ENOENT');
    });
  });
}
