import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSession, type Session } from '../../src/server/session.ts';

let dir: string;
let session: Session;

const profile = (username: string, more = '') =>
  `  ${username}: {url: "http://127.0.0.1:9", db: one, username: ${username}, password: x${more}}\n`;

beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'others-'));
  const file = path.join(dir, 'profiles.yaml');
  const text = profile('admin') + profile('clerk') + profile('odd', ', policy: gone.yaml');
  await writeFile(file, `default: admin\nprofiles:\n${text}`, { mode: 0o600 });
  session = await openSession({ ODOO_CONFIG_FILE: file, ODOO_AUDIT_LOG: 'off' });
});
afterAll(async () => {
  await session.close();
  await rm(dir, { recursive: true });
});

it('are used where they can be, and say why where their policy cannot be read', async () => {
  const others = await session.others(session.target(), 'audit');
  expect(others.map((one) => ('kind' in one ? one.kind : one.instance.login))).toEqual(['clerk', 'access']);
  expect(others.map((one) => ('kind' in one ? one.message : ''))[1]).toMatch(
    /^The policy of the profile "odd" .*, so nothing is allowed\.$/,
  );
});

it('do not loosen what the own policy says', async () => {
  await expect(session.client(session.target('odd'), 'audit')).rejects.toThrow(/nothing is allowed/);
});
