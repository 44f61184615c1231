import { createHash, timingSafeEqual } from 'node:crypto';
import { OdooError } from '../odoo/errors.ts';
import type { JwtRules } from './auth-jwt.ts';

/** How callers of the HTTP transport prove who they are. */
export type Auth =
  | { readonly kind: 'none' }
  | { readonly kind: 'token'; readonly digest: Buffer }
  | {
      readonly kind: 'oauth';
      readonly rules: JwtRules;
      readonly jwksUrl: string;
      readonly scopes: readonly string[];
    };

export type OAuth = Extract<Auth, { kind: 'oauth' }>;

/** What to answer a caller who may not go on. */
export interface Refusal {
  readonly status: 401 | 403;
  /** Of the WWW-Authenticate header (RFC 6750). */
  readonly error?: 'invalid_token' | 'insufficient_scope';
  readonly message: string;
}

type Env = Readonly<Record<string, string | undefined>>;

const MIN_TOKEN = 32;

/** Settings of the check of callers; throws `bad_request` when they can't work. */
export function readAuth(env: Env): Auth {
  const token = env.ODOO_MCP_HTTP_TOKEN?.trim();
  const issuer = env.ODOO_MCP_OAUTH_ISSUER?.trim();
  if (token && issuer) {
    throw new OdooError('bad_request', 'ODOO_MCP_HTTP_TOKEN and ODOO_MCP_OAUTH_ISSUER are both set.', {
      hint: 'Choose one way to check callers and unset the other.',
    });
  }
  if (issuer) return readOAuth(env, issuer);
  if (!token) return { kind: 'none' };
  if (token.length < MIN_TOKEN || !/^[!-~]+$/.test(token)) {
    throw new OdooError(
      'bad_request',
      `ODOO_MCP_HTTP_TOKEN must be at least ${MIN_TOKEN} printable characters without spaces.`,
      { hint: 'Make one with: openssl rand -hex 32' },
    );
  }
  return { kind: 'token', digest: sha256(token) };
}

function readOAuth(env: Env, issuer: string): OAuth {
  const audience = env.ODOO_MCP_OAUTH_RESOURCE?.trim() ?? '';
  const jwksUrl = env.ODOO_MCP_OAUTH_JWKS_URL?.trim() ?? '';
  const urls = {
    ODOO_MCP_OAUTH_ISSUER: issuer,
    ODOO_MCP_OAUTH_RESOURCE: audience,
    ODOO_MCP_OAUTH_JWKS_URL: jwksUrl,
  };
  for (const [name, url] of Object.entries(urls)) {
    if (isSafeUrl(url)) continue;
    throw new OdooError('bad_request', `${name} must be an https URL.`, {
      hint: 'OAuth needs the issuer, the URL of this server as clients know it (ODOO_MCP_OAUTH_RESOURCE) and the URL of the keys of the issuer (ODOO_MCP_OAUTH_JWKS_URL).',
    });
  }
  const scopes = (env.ODOO_MCP_OAUTH_SCOPES ?? '').split(/[\s,]+/).filter((scope) => scope !== '');
  return { kind: 'oauth', rules: { issuer, audience }, jwksUrl, scopes };
}

/** Undefined when the caller may go on. */
export async function refuseCaller(auth: Auth, header: string | undefined): Promise<Refusal | undefined> {
  if (auth.kind === 'none') return undefined;
  const given = /^Bearer +([!-~]+)$/i.exec(header ?? '')?.[1];
  if (given === undefined) return { status: 401, message: 'This server needs a bearer token.' };
  if (auth.kind === 'token') {
    // Digests have one length, and comparing them takes the same time whatever is given.
    if (timingSafeEqual(sha256(given), auth.digest)) return undefined;
    return { status: 401, error: 'invalid_token', message: 'The bearer token is not accepted.' };
  }
  const { checkAccessToken } = await import('./auth-oauth.ts');
  return checkAccessToken(auth, given);
}

/** Credentials must not go over a network in the clear; a test's issuer is on this machine. */
function isSafeUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && /^(?:localhost|127\.0\.0\.1)$/.test(hostname));
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
