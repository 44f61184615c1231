import { createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FakeOdoo, startFakeOdoo } from '../support/fake-odoo.ts';
import { type HttpServer, PING, post, send, serveHttp } from '../support/http.ts';

const RESOURCE = 'https://mcp.example.com/mcp';
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const weak = generateKeyPairSync('rsa', { modulusLength: 1024 });
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const edwards = generateKeyPairSync('ed25519');
const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 });

let issuer: FakeOdoo;
let server: HttpServer;
let keys: object[] = [];
beforeAll(async () => {
  const jwk = (key: KeyObject, kid: string) => ({ ...key.export({ format: 'jwk' }), kid, use: 'sig' });
  keys = [
    jwk(rsa.publicKey, 'rsa'),
    jwk(weak.publicKey, 'weak'),
    jwk(ec.publicKey, 'ec'),
    jwk(edwards.publicKey, 'ed'),
  ];
  issuer = await startFakeOdoo(({ path }) => (path === '/jwks' ? { body: { keys } } : undefined));
  server = await serveHttp({
    ODOO_URL: 'http://127.0.0.1:9',
    ODOO_MCP_OAUTH_ISSUER: issuer.url,
    ODOO_MCP_OAUTH_RESOURCE: RESOURCE,
    ODOO_MCP_OAUTH_JWKS_URL: `${issuer.url}/jwks`,
    ODOO_MCP_OAUTH_SCOPES: 'odoo',
  });
});
afterAll(async () => {
  await server.stop();
  await issuer.close();
});

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const soon = (): number => Math.floor(Date.now() / 1000) + 600;
const good = () => ({ iss: issuer.url, aud: RESOURCE, exp: soon(), sub: 'ann', scope: 'openid odoo' });

function token(header: object, claims: object, how: (signed: string) => Buffer): string {
  const signed = `${encode(header)}.${encode(claims)}`;
  return `${signed}.${how(signed).toString('base64url')}`;
}
const rs256 = (claims: object, key: KeyObject = rsa.privateKey, kid = 'rsa'): string =>
  token({ alg: 'RS256', kid, typ: 'at+jwt' }, claims, (text) => sign('sha256', Buffer.from(text), key));
const ping = (bearer: string) => post(server, PING, { authorization: `Bearer ${bearer}` });

describe('a server behind OAuth', () => {
  it('says where to get a token, to whoever has none', async () => {
    const { status, headers } = await post(server, PING);
    expect(status).toBe(401);
    expect(headers['www-authenticate']).toBe(
      'Bearer resource_metadata="https://mcp.example.com/.well-known/oauth-protected-resource/mcp", scope="odoo"',
    );
    for (const path of [
      '/.well-known/oauth-protected-resource',
      '/.well-known/oauth-protected-resource/mcp',
    ]) {
      const metadata = await send(`${server.url}${path}`);
      expect(JSON.parse(metadata.text)).toEqual({
        resource: RESOURCE,
        authorization_servers: [issuer.url],
        bearer_methods_supported: ['header'],
        scopes_supported: ['odoo'],
      });
    }
  });

  it('takes what its issuer signed, in each way that is accepted', async () => {
    const p256 = token({ alg: 'ES256', kid: 'ec' }, good(), (text) =>
      sign('sha256', Buffer.from(text), { key: ec.privateKey, dsaEncoding: 'ieee-p1363' }),
    );
    const eddsa = token({ alg: 'EdDSA', kid: 'ed' }, good(), (text) =>
      sign(null, Buffer.from(text), edwards.privateKey),
    );
    const many = rs256({
      ...good(),
      aud: ['https://other.example.com', RESOURCE],
      scope: undefined,
      scp: ['odoo'],
    });
    for (const one of [rs256(good()), p256, eddsa, many]) expect((await ping(one)).status).toBe(200);
    // The keys are asked for once.
    expect(issuer.requests.filter(({ path }) => path === '/jwks').length).toBe(1);
  });

  it('refuses everything else, and says why', async () => {
    const past = soon() - 3600;
    const publicPem = rsa.publicKey.export({ type: 'spki', format: 'pem' });
    const [head = '', , tail = ''] = rs256(good()).split('.');
    const none = token({ alg: 'none' }, good(), () => Buffer.from('x'));
    const shared = token({ alg: 'HS256', kid: 'rsa' }, good(), (text) =>
      createHmac('sha256', publicPem).update(text).digest(),
    );
    const critical = token({ alg: 'RS256', kid: 'rsa', crit: ['b64'] }, good(), (text) =>
      sign('sha256', Buffer.from(text), rsa.privateKey),
    );
    const wrong: [string, RegExp][] = [
      ['no-jwt', /not a signed JWT/],
      ['a.b.c', /not a signed JWT/],
      [none, /signed in a way/],
      [shared, /signed in a way/],
      [critical, /signed in a way/],
      [rs256(good(), stranger.privateKey), /signature/],
      [rs256(good(), weak.privateKey, 'weak'), /signature/],
      [`${head}.${encode({ ...good(), sub: 'bob' })}.${tail}`, /signature/],
      [rs256({ ...good(), iss: 'https://evil.example.com' }), /another issuer/],
      [rs256({ ...good(), aud: 'https://other.example.com' }), /not for this server/],
      [rs256({ ...good(), aud: undefined }), /not for this server/],
      [rs256({ ...good(), exp: past }), /expired/],
      [rs256({ ...good(), exp: undefined }), /expired/],
      [rs256({ ...good(), nbf: soon() }), /not valid yet/],
    ];
    for (const [bearer, why] of wrong) {
      const { status, text, headers } = await ping(bearer);
      expect({ why: String(why), status }).toEqual({ why: String(why), status: 401 });
      expect(JSON.parse(text).error.message).toMatch(why);
      expect(headers['www-authenticate']).toContain('error="invalid_token"');
    }
    const { status, headers } = await ping(rs256({ ...good(), scope: 'openid' }));
    expect(status).toBe(403);
    expect(headers['www-authenticate']).toContain('error="insufficient_scope"');
  });
});
