import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/odoo/config.ts';
import type { Instance } from '../../src/odoo/types.ts';

const FULL = {
  ODOO_URL: 'https://erp.example.com',
  ODOO_DB: 'prod',
  ODOO_USERNAME: 'ann',
  ODOO_PASSWORD: 'pw',
};
const INSTANCE: Instance = {
  name: 'default',
  url: 'https://erp.example.com',
  db: 'prod',
  login: 'ann',
  secret: 'pw',
  protocol: 'auto',
  timeoutMs: 60_000,
};
const KEY = '0123456789abcdef0123456789abcdef01234567';
const OPTIONS = {
  ODOO_MCP_OPT_URL: 'https://opt.example.com',
  ODOO_MCP_OPT_DB: 'optdb',
  ODOO_MCP_OPT_USERNAME: 'opt',
  ODOO_MCP_OPT_API_KEY: KEY,
};

/** What a client passes for an option that the user left empty. */
const UNSET = ['$', '{user_config.url}'].join('');

type Env = Record<string, string | undefined>;

describe('readConfig gives the instance', () => {
  const cases: [name: string, env: Env, expected: Partial<Instance>][] = [
    ['of the environment', FULL, INSTANCE],
    [
      'with the short names',
      { ...FULL, ODOO_USERNAME: undefined, ODOO_USER: 'bob', ODOO_PASSWORD: '', ODOO_API_KEY: KEY },
      { login: 'bob', secret: KEY },
    ],
    ['with the key before the password', { ...FULL, ODOO_API_KEY: KEY }, { secret: KEY }],
    ['with the long name before the short', { ...FULL, ODOO_USER: 'bob' }, { login: 'ann' }],
    ['without a database', { ...FULL, ODOO_DB: undefined }, { db: undefined }],
    [
      'without a login, with a key',
      { ...FULL, ODOO_USERNAME: '', ODOO_PASSWORD: '', ODOO_API_KEY: 'any' },
      { login: undefined, secret: 'any' },
    ],
    [
      'without a login, with a password that looks like a key',
      { ...FULL, ODOO_USERNAME: '', ODOO_PASSWORD: KEY },
      { login: undefined, secret: KEY },
    ],
    [
      'with a protocol and a timeout',
      { ...FULL, ODOO_PROTOCOL: 'XMLRPC', ODOO_TIMEOUT: '2.5' },
      { protocol: 'xmlrpc', timeoutMs: 2500 },
    ],
    [
      'of the plugin, as one source',
      { ...FULL, ...OPTIONS },
      { url: 'https://opt.example.com', db: 'optdb', login: 'opt', secret: KEY },
    ],
    [
      'of the plugin, with no database or login of the environment',
      { ...FULL, ...OPTIONS, ODOO_MCP_OPT_DB: '', ODOO_MCP_OPT_USERNAME: UNSET },
      { db: undefined, login: undefined },
    ],
    [
      'of the environment when the plugin has no URL',
      { ...FULL, ...OPTIONS, ODOO_MCP_OPT_URL: UNSET },
      INSTANCE,
    ],
  ];
  it.each(cases)('%s', (_, env, expected) => {
    const config = readConfig(env);
    expect(config.problem).toBeUndefined();
    expect(config.instance).toMatchObject(expected);
  });
});

describe('readConfig cuts the URL to its origin', () => {
  const cases: [given: string, expected: string][] = [
    ['https://erp.example.com/', 'https://erp.example.com'],
    ['https://ERP.example.com:443/web', 'https://erp.example.com'],
    ['https://erp.example.com:8443/web/login?db=x#home', 'https://erp.example.com:8443'],
    ['https://erp.example.com/odoo/action-5/7', 'https://erp.example.com'],
    ['https://erp.example.com/jsonrpc', 'https://erp.example.com'],
    ['http://localhost:8069', 'http://localhost:8069'],
    ['http://odoo.localhost:8069/', 'http://odoo.localhost:8069'],
    ['http://127.0.0.1:8069/odoo', 'http://127.0.0.1:8069'],
    ['http://[::1]:8069', 'http://[::1]:8069'],
  ];
  it.each(cases)('%s', (given, expected) => {
    expect(readConfig({ ...FULL, ODOO_URL: given }).instance?.url).toBe(expected);
  });
  it('allows plain http elsewhere only when told to', () => {
    const env = { ...FULL, ODOO_URL: 'http://odoo:8069' };
    expect(readConfig(env).instance).toBeUndefined();
    expect(readConfig({ ...env, ODOO_ALLOW_HTTP: '1' }).instance?.url).toBe('http://odoo:8069');
    expect(readConfig({ ...env, ODOO_ALLOW_HTTP: '0' }).instance).toBeUndefined();
  });
});

it('takes an address with slashes behind it', () => {
  expect(readConfig({ ...FULL, ODOO_URL: 'https://erp.example.com//' }).instance?.url).toBe(
    'https://erp.example.com',
  );
});

describe('readConfig says what is wrong', () => {
  const cases: [name: string, env: Env, problem: RegExp][] = [
    ['nothing set', {}, /^No Odoo is configured: set ODOO_URL .*ODOO_USERNAME and ODOO_API_KEY/],
    [
      'no secret',
      { ODOO_URL: FULL.ODOO_URL },
      /^ODOO_URL is set, but there is no password or API key: set ODOO_API_KEY or ODOO_PASSWORD\.$/,
    ],
    ['a password without a login', { ...FULL, ODOO_USERNAME: ' ' }, /no login: set ODOO_USERNAME\.$/],
    [
      'no scheme',
      { ...FULL, ODOO_URL: 'erp.example.com/web' },
      /^ODOO_URL has no scheme: set it to https:\/\/erp\.example\.com\.$/,
    ],
    [
      'no scheme on this machine, where Odoo itself answers',
      { ...FULL, ODOO_URL: 'localhost:8069' },
      /^ODOO_URL has no scheme: set it to http:\/\/localhost:8069\.$/,
    ],
    ['no URL at all', { ...FULL, ODOO_URL: 'https://' }, /^ODOO_URL is not a URL/],
    ['another scheme', { ...FULL, ODOO_URL: 'ftp://erp.example.com' }, /^ODOO_URL starts with ftp:/],
    [
      'plain http',
      { ...FULL, ODOO_URL: 'http://erp.example.com' },
      /unencrypted: set it to https:\/\/erp\.example\.com, or set ODOO_ALLOW_HTTP=1/,
    ],
    ['a look-alike of localhost', { ...FULL, ODOO_URL: 'http://127.0.0.1.example.com' }, /unencrypted/],
    [
      'credentials in the URL',
      { ...FULL, ODOO_URL: 'https://ann:hunter2@erp.example.com' },
      /^ODOO_URL must not hold a user name/,
    ],
    [
      'a path prefix',
      { ...FULL, ODOO_URL: 'https://example.com/erp' },
      /has the path \/erp.*set it to https:\/\/example\.com/,
    ],
    [
      'a protocol',
      { ...FULL, ODOO_PROTOCOL: 'jsonrcp' },
      /^ODOO_PROTOCOL "jsonrcp" is not one of .*Did you mean jsonrpc\?$/,
    ],
    [
      'a timeout in words',
      { ...FULL, ODOO_TIMEOUT: '60s' },
      /^ODOO_TIMEOUT "60s" is not a number of seconds/,
    ],
    ['a timeout of zero', { ...FULL, ODOO_TIMEOUT: '0' }, /^ODOO_TIMEOUT/],
    [
      'the plugin without its key',
      { ...FULL, ...OPTIONS, ODOO_MCP_OPT_API_KEY: '' },
      /^The plugin option "url" is set, but .*set the plugin option "api_key"\.$/,
    ],
    [
      'the plugin with a bad URL',
      { ...FULL, ...OPTIONS, ODOO_MCP_OPT_URL: 'erp' },
      /^The plugin option "url" has no scheme/,
    ],
  ];
  it.each(cases)('%s', (_, env, problem) => {
    const config = readConfig(env);
    expect(config.instance).toBeUndefined();
    expect(config.problem).toMatch(problem);
    expect(config.problem).not.toContain('hunter2');
    expect(config.problem).not.toContain(KEY);
  });
});

describe('readConfig reads the mode', () => {
  const cases: [env: Env, mode: string][] = [
    [{}, 'safe'],
    ...['', 'false', 'FALSE', 'off', '0', 'no', 'safe', UNSET].map((word): [Env, string] => [
      { ODOO_YOLO_MODE: word },
      'safe',
    ]),
    ...['true', 'True', 'on', '1', 'yes', 'yolo', 'full'].map((word): [Env, string] => [
      { ODOO_YOLO_MODE: word },
      'yolo',
    ]),
    ...['read', ' Read ', 'readonly', 'read-only'].map((word): [Env, string] => [
      { ODOO_YOLO_MODE: word },
      'read',
    ]),
    [{ ODOO_YOLO: 'true' }, 'yolo'],
    [{ ODOO_YOLO_MODE: 'read', ODOO_YOLO: 'true' }, 'read'],
    [{ ODOO_MCP_OPT_MODE: 'read', ODOO_YOLO_MODE: 'true' }, 'read'],
    [{ ODOO_MCP_OPT_MODE: '', ODOO_YOLO_MODE: 'true' }, 'yolo'],
  ];
  it.each(cases)('%j is %s', (env, mode) => {
    expect(readConfig({ ...FULL, ...env })).toMatchObject({ mode, problem: undefined });
  });
  it.each(['ture', 'reed', 'safe mode', 'null', 'yes please', '2'])(
    'refuses "%s" and everything else with it',
    (word) => {
      const config = readConfig({ ...FULL, ODOO_YOLO_MODE: word });
      expect(config).toMatchObject({ mode: 'read', instance: undefined });
      expect(config.problem).toContain(`"${word}"`);
      expect(config.problem).toContain('ODOO_YOLO_MODE');
    },
  );
});
