import { describe, expect, it } from 'vitest';
import { authorization, nameOf, proxyFor } from '../../src/odoo/proxy.ts';
import { readRetryAfter } from '../../src/odoo/retry-after.ts';

const ERP = 'https://erp.example.com';
const PROXY = 'http://proxy:3128';

describe('the proxy for an origin', () => {
  const cases: [origin: string, env: Record<string, string>, proxy: string | undefined][] = [
    [ERP, {}, undefined],
    [ERP, { HTTPS_PROXY: PROXY }, 'proxy:3128'],
    [ERP, { https_proxy: PROXY, HTTPS_PROXY: 'http://other:1' }, 'proxy:3128'],
    [ERP, { HTTP_PROXY: PROXY }, undefined],
    ['http://erp.lan:8069', { HTTP_PROXY: PROXY }, 'proxy:3128'],
    ['http://erp.lan:8069', { HTTPS_PROXY: PROXY }, undefined],
    [ERP, { ALL_PROXY: PROXY }, 'proxy:3128'],
    [ERP, { HTTPS_PROXY: 'proxy.corp:8080' }, 'proxy.corp:8080'],
    [ERP, { HTTPS_PROXY: 'https://proxy.corp' }, 'proxy.corp:443'],
    [ERP, { HTTPS_PROXY: '' }, undefined],
    [ERP, { HTTPS_PROXY: `$\{HTTPS_PROXY}` }, undefined],
    // Nothing of this machine leaves it.
    ['http://localhost:8069', { HTTP_PROXY: PROXY }, undefined],
    ['http://127.0.0.1:8069', { HTTP_PROXY: PROXY }, undefined],
    [ERP, { HTTPS_PROXY: PROXY, NO_PROXY: '*' }, undefined],
    [ERP, { HTTPS_PROXY: PROXY, NO_PROXY: 'erp.example.com' }, undefined],
    [ERP, { HTTPS_PROXY: PROXY, no_proxy: 'localhost, .example.com' }, undefined],
    [ERP, { HTTPS_PROXY: PROXY, NO_PROXY: 'example.com' }, undefined],
    [ERP, { HTTPS_PROXY: PROXY, NO_PROXY: '*.EXAMPLE.com' }, undefined],
    [ERP, { HTTPS_PROXY: PROXY, NO_PROXY: 'erp.example.com:443' }, undefined],
    [ERP, { HTTPS_PROXY: PROXY, NO_PROXY: 'erp.example.com:8443' }, 'proxy:3128'],
    [ERP, { HTTPS_PROXY: PROXY, NO_PROXY: 'ample.com,other.example.com,com.' }, 'proxy:3128'],
    ['https://10.1.2.3', { HTTPS_PROXY: PROXY, NO_PROXY: '10.0.0.0/8' }, undefined],
    ['https://11.1.2.3', { HTTPS_PROXY: PROXY, NO_PROXY: '10.0.0.0/8, 10.0.0.0/99, x/8' }, 'proxy:3128'],
    ['https://[fd00::5]', { HTTPS_PROXY: PROXY, NO_PROXY: 'fd00::/8' }, undefined],
    ['https://[fd00::5]:8443', { HTTPS_PROXY: PROXY, NO_PROXY: '[fd00::5]:8443' }, undefined],
    ['https://[fd00::5]', { HTTPS_PROXY: PROXY, NO_PROXY: 'fd00::5' }, undefined],
  ];
  it.each(cases)('%s with %j is %s', (origin, env, expected) => {
    const proxy = proxyFor(origin, env);
    expect(proxy && nameOf(proxy)).toBe(expected);
  });

  it.each([
    ['socks5://user:pw@proxy:1080', 'HTTPS_PROXY is a socks5 proxy, which is not supported.'],
    ['http://', 'HTTPS_PROXY is not a URL.'],
  ])('may not be %s', (value, message) => {
    expect(() => proxyFor(ERP, { HTTPS_PROXY: value })).toThrow(message);
  });

  it('gets the credentials of its URL, which no text names', () => {
    const proxy = proxyFor(ERP, { HTTPS_PROXY: 'http://me%40corp:p%25w@proxy:3128' });
    expect(proxy && [nameOf(proxy), authorization(proxy)]).toEqual([
      'proxy:3128',
      { 'proxy-authorization': `Basic ${Buffer.from('me@corp:p%w').toString('base64')}` },
    ]);
  });
});

describe('Retry-After', () => {
  const now = Date.parse('Wed, 21 Oct 2026 07:28:00 GMT');
  it.each([
    ['3', 3000],
    [['0', '9'], 0],
    ['Wed, 21 Oct 2026 07:28:02 GMT', 2000],
    ['Wed, 21 Oct 2026 07:27:00 GMT', 0],
    ['soon', undefined],
    ['-1', undefined],
    ['1.5', undefined],
    [undefined, undefined],
  ])('%j is %s ms', (header, ms) => expect(readRetryAfter(header, now)).toBe(ms));
});
