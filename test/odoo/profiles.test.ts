import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createClient } from '../../src/odoo/client.ts';
import type { Config } from '../../src/odoo/config.ts';
import { OdooError } from '../../src/odoo/errors.ts';
import { loadConfig } from '../../src/odoo/load-config.ts';
import { inTheirWords, PLUGIN_NAMES, profileNames } from '../../src/odoo/setting-names.ts';
import { failure } from './fake-client.ts';

let home = '';
beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'odoo-claude-profiles-'));
  await mkdir(path.join(home, 'project'));
});
afterEach(() => rm(home, { recursive: true, force: true }));

const TWO = {
  profiles: {
    dev: { url: 'http://localhost:8069', db: 'dev', username: 'admin', password: 'dev-secret', mode: 'yolo' },
    prod: { url: 'https://erp.example.com', username: 'bot', api_key_env: 'PROD_KEY', production: true },
  },
};
const WITH_DEFAULT = { ...TWO, default: 'prod' };
const ENV = {
  ODOO_URL: 'https://env.example.com',
  ODOO_USERNAME: 'env',
  ODOO_PASSWORD: 'env-secret',
};
const OPTIONS = {
  ODOO_MCP_OPT_URL: 'https://opt.example.com',
  ODOO_MCP_OPT_USERNAME: 'opt',
  ODOO_MCP_OPT_API_KEY: 'opt-secret',
};

interface Files {
  readonly profiles?: unknown;
  readonly project?: string;
  readonly mode?: number;
}

async function load(files: Files, env: Record<string, string> = {}): Promise<Config> {
  const { profiles, project, mode = 0o600 } = files;
  if (profiles !== undefined) {
    const file = path.join(home, '.config/odoo-claude/profiles.yaml');
    await mkdir(path.dirname(file), { recursive: true });
    // JSON is YAML.
    await writeFile(file, typeof profiles === 'string' ? profiles : JSON.stringify(profiles));
    await chmod(file, mode);
  }
  if (project !== undefined) await writeFile(path.join(home, 'project/.odoo-claude.yaml'), project);
  const config = await loadConfig({
    HOME: home,
    CLAUDE_PROJECT_DIR: path.join(home, 'project'),
    PROD_KEY: 'prod-secret',
    ...env,
  });
  expect(config.problem ?? '').not.toMatch(/secret/);
  expect(config.problem ?? '').not.toContain(home);
  return config;
}

describe('the default instance comes from', () => {
  const project = 'profile: dev\n';
  const CASES: [name: string, files: Files, env: Record<string, string>, expected: object][] = [
    [
      'the plugin, before all others',
      { profiles: WITH_DEFAULT, project },
      { ...ENV, ...OPTIONS },
      { url: 'https://opt.example.com', login: 'opt', secret: 'opt-secret', db: undefined },
    ],
    [
      'the profile that the plugin names',
      { profiles: WITH_DEFAULT },
      { ...ENV, ODOO_MCP_OPT_PROFILE: 'dev' },
      { name: 'dev', secret: 'dev-secret' },
    ],
    [
      'the environment, before the files',
      { profiles: WITH_DEFAULT, project },
      ENV,
      { url: 'https://env.example.com', secret: 'env-secret' },
    ],
    [
      'the profile that the environment names',
      { profiles: WITH_DEFAULT, project: 'profile: prod' },
      { ODOO_PROFILE: 'dev' },
      { name: 'dev' },
    ],
    [
      'the profile that the project names',
      { profiles: WITH_DEFAULT, project },
      {},
      { name: 'dev', db: 'dev', login: 'admin' },
    ],
    [
      'the default of the file',
      { profiles: WITH_DEFAULT },
      {},
      { name: 'prod', secret: 'prod-secret', login: 'bot' },
    ],
    ['the only profile', { profiles: { profiles: { dev: TWO.profiles.dev } } }, {}, { name: 'dev' }],
    ['the environment alone', {}, ENV, { name: 'default', url: 'https://env.example.com' }],
  ];
  it.each(CASES)('%s', async (_name, files, env, expected) => {
    const config = await load(files, env);
    expect(config.problem).toBeUndefined();
    expect(config.instance).toMatchObject(expected);
  });

  it('one source: no login or database of another one is added', async () => {
    const noLogin = { profiles: { a: { url: 'https://a.example.com', password: 'secret word' } } };
    const config = await load({ profiles: noLogin }, { ODOO_USERNAME: 'env', ODOO_DB: 'env' });
    expect(config.problem).toBe('In the profile "a": There is a password but no login: set username.');
    const withLogin = { profiles: { a: { ...noLogin.profiles.a, username: 'ann' } } };
    expect((await load({ profiles: withLogin }, { ODOO_DB: 'env' })).instance).toMatchObject({
      db: undefined,
    });
  });

  it('none of several', async () => {
    const config = await load({ profiles: TWO });
    expect(config.defaultName).toBeUndefined();
    expect(config.targets.map(({ name }) => name)).toEqual(['dev', 'prod']);
    expect(config.problem).toMatch(/^Several Odoo instances .* "instance": dev, prod\.$/);
  });
});

describe('a configuration is refused', () => {
  const CASES: [name: string, files: Files, env: Record<string, string>, problem: RegExp][] = [
    [
      'with a file that its group can read',
      { profiles: WITH_DEFAULT, mode: 0o640 },
      {},
      /^The profile file can be read by other users: .*chmod 600\.$/,
    ],
    [
      'with a file that anybody can read',
      { profiles: WITH_DEFAULT, mode: 0o604 },
      {},
      /can be read by other users/,
    ],
    [
      'with a file that is malformed',
      { profiles: 'profiles: [' },
      {},
      /^The profile file is malformed at line 1/,
    ],
    ['with an unknown key', { profiles: { ...TWO, url: 'x' } }, {}, /has the unknown key "url"/],
    [
      'with an unknown key in the default',
      { profiles: { profiles: { a: { url: 'https://a', pasword: 'x' } } } },
      {},
      /"a" has the unknown key "pasword" \(did you mean password\?\)/,
    ],
    [
      'with two secrets',
      { profiles: { profiles: { a: { ...TWO.profiles.dev, api_key: 'x' } } } },
      {},
      /has both api_key and password/,
    ],
    [
      'with a password that is a number',
      { profiles: { profiles: { a: { ...TWO.profiles.dev, password: 12345 } } } },
      {},
      /has a password that is not text/,
    ],
    [
      'with a misspelt mode',
      { profiles: { profiles: { a: { ...TWO.profiles.dev, mode: 'yollo' } } } },
      {},
      /has the mode "yollo"/,
    ],
    [
      'with a production that is text',
      { profiles: { profiles: { a: { ...TWO.profiles.dev, production: 'yes' } } } },
      {},
      /has a production that is neither/,
    ],
    [
      'with an environment variable that is not set',
      { profiles: WITH_DEFAULT },
      { PROD_KEY: '' },
      /environment variable PROD_KEY, which is not set/,
    ],
    [
      'with a default that is none',
      { profiles: { ...TWO, default: 'prd' } },
      {},
      /default "prd", which is none of its profiles \(did you mean prod\?\)/,
    ],
    [
      'with a profile called all',
      { profiles: { profiles: { all: TWO.profiles.dev } } },
      {},
      /a profile "all"/,
    ],
    [
      'with a profile that is not there',
      { profiles: TWO },
      { ODOO_PROFILE: 'dve' },
      /^There is no profile "dve", .*Did you mean dev\?$/,
    ],
    ['with a profile and no file', {}, { ODOO_PROFILE: 'dev' }, /there is no profile file/],
    [
      'with a file that is named and missing',
      {},
      { ODOO_CONFIG_FILE: '/no/such/file' },
      /^The profile file is not there\.$/,
    ],
    [
      'with an address and a profile',
      { profiles: TWO },
      { ...ENV, ODOO_PROFILE: 'dev' },
      /ODOO_URL and ODOO_PROFILE are both set/,
    ],
    [
      'with a project that holds an address',
      { profiles: TWO, project: 'profile: dev\nurl: https://evil.example.com\n' },
      {},
      /holds "url", and a project may only name a profile/,
    ],
    [
      'with a project that holds a mode',
      { profiles: TWO, project: 'profile: dev\nmode: yolo\n' },
      {},
      /holds "mode"/,
    ],
    [
      'with a project that names nothing',
      { profiles: TWO, project: 'profile: ""\n' },
      {},
      /names no profile/,
    ],
  ];
  it.each(CASES)('%s', async (_name, files, env, problem) => {
    const config = await load(files, env);
    expect(config.problem).toMatch(problem);
    expect(config.instance).toBeUndefined();
  });

  it('but not for a file that nobody needs', async () => {
    const config = await load({ profiles: WITH_DEFAULT, mode: 0o644 }, ENV);
    expect(config).toMatchObject({ problem: undefined, instance: { url: 'https://env.example.com' } });
    expect(config.targets.length).toBe(1);
    expect(config.notes).toEqual([expect.stringMatching(/chmod 600\. Its profiles are not offered\.$/)]);
  });

  it('for one profile alone, and the others work', async () => {
    const profiles = { ...TWO, default: 'dev' };
    const config = await load({ profiles }, { PROD_KEY: '' });
    expect(config.instance?.name).toBe('dev');
    expect(config.targets.map(({ name, mode, problem }) => [name, mode, problem !== undefined])).toEqual([
      ['dev', 'yolo', false],
      ['prod', 'read', true],
    ]);
  });
});

describe('the mode of a profile', () => {
  const CASES: [own: string | undefined, production: boolean, global: string | undefined, mode: string][] = [
    [undefined, false, undefined, 'safe'],
    ['yolo', false, undefined, 'yolo'],
    ['yolo', false, 'read', 'read'],
    ['yolo', false, 'false', 'safe'],
    ['read', false, 'true', 'read'],
    [undefined, false, 'true', 'yolo'],
    ['yolo', true, undefined, 'safe'],
    ['yolo', true, 'true', 'safe'],
    [undefined, true, 'true', 'safe'],
    ['read', true, 'true', 'read'],
  ];
  it.each(CASES)('%s, production %s, ODOO_YOLO_MODE %s: %s', async (own, production, global, mode) => {
    const a = { ...TWO.profiles.dev, mode: own, production };
    const config = await load({ profiles: { profiles: { a } } }, global ? { ODOO_YOLO_MODE: global } : {});
    expect(config.mode).toBe(mode);
    expect(config.targets[0]?.notes.length).toBe(production && mode === 'safe' ? 1 : 0);
  });
});

it('a profile sets language, companies, protocol, time and authorities', async () => {
  const more = {
    lang: 'fr_BE',
    companies: [2, 3],
    protocol: 'jsonrpc',
    timeout: 5,
    ca_cert: 'ca.pem',
    policy: 'p.yaml',
  };
  const { instance, targets } = await load({
    profiles: { profiles: { a: { ...TWO.profiles.dev, ...more } } },
  });
  expect(instance).toMatchObject({
    context: { lang: 'fr_BE', allowed_company_ids: [2, 3] },
    protocol: 'jsonrpc',
    timeoutMs: 5000,
    caCert: path.join(home, '.config/odoo-claude/ca.pem'),
  });
  expect(targets[0]?.policy).toBe(path.join(home, '.config/odoo-claude/p.yaml'));
});

describe('what goes wrong with an instance is told in the words of', () => {
  const CASES: [name: string, files: Files, env: Record<string, string>, hint: string][] = [
    [
      'its profile',
      { profiles: { profiles: { shop: { ...TWO.profiles.dev, url: 'http://127.0.0.1:1' } } } },
      {},
      'Start Odoo, or correct the host and port in "url" of the profile "shop".',
    ],
    [
      "the plugin's options",
      {},
      { ...OPTIONS, ODOO_MCP_OPT_URL: 'http://127.0.0.1:1' },
      'Start Odoo, or correct the host and port in "url" of the plugin\'s options.',
    ],
    [
      'the environment',
      {},
      { ...ENV, ODOO_URL: 'http://127.0.0.1:1' },
      'Start Odoo, or correct the host and port in ODOO_URL.',
    ],
  ];
  it.each(CASES)('%s', async (_name, files, env, hint) => {
    const { instance } = await load(files, env);
    if (instance === undefined) throw new Error('There is no instance.');
    const error = await failure(createClient(instance, {}).info());
    expect([error.kind, error.hint]).toEqual(['unreachable', hint]);
  });

  it.each([
    [
      'several settings',
      'Check ODOO_USERNAME, ODOO_PASSWORD or ODOO_API_KEY, and the user.',
      'Check "username", "password" or "api_key" of the profile "a", and the user.',
      'Check "username", "api_key" of the plugin\'s options, and the user.',
    ],
    [
      'a value',
      'Set ODOO_PROTOCOL=jsonrpc.',
      'Set "protocol" of the profile "a" to jsonrpc.',
      'Set ODOO_PROTOCOL=jsonrpc.',
    ],
    ['what only the environment holds', 'Point ODOO_CA_CERT there.', undefined, undefined],
  ])('%s', (_name, hint, inProfile, inPlugin) => {
    const error = new OdooError('auth', 'No.', { hint });
    expect(inTheirWords(error, profileNames('a'))).toMatchObject({ hint: inProfile ?? hint });
    expect(inTheirWords(error, PLUGIN_NAMES)).toMatchObject({ hint: inPlugin ?? hint });
  });
});
