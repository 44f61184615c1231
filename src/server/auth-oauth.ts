import type { OAuth, Refusal } from './auth.ts';
import { type Jwk, keyIdOf, TokenError, verifyJwt } from './auth-jwt.ts';

/** What is known of the keys at one address. */
interface KeySet {
  keys: readonly Jwk[];
  /** When they were read, and when we last asked for them, in milliseconds. */
  readAt: number;
  askedAt: number;
  asking: Promise<void> | undefined;
}

const FRESH_MS = 10 * 60_000;
/** An unknown key id asks for the keys anew, but not as often as somebody sends us one. */
const MIN_PAUSE_MS = 30_000;
const FETCH_MS = 5_000;
const MAX_CHARACTERS = 1024 * 1024;

const sets = new Map<string, KeySet>();

/** Why an access token does not open this server, or undefined when it does. */
export async function checkAccessToken(auth: OAuth, token: string): Promise<Refusal | undefined> {
  let claims: Readonly<Record<string, unknown>>;
  try {
    const keys = await keysFor(auth.jwksUrl, keyIdOf(token));
    claims = verifyJwt(token, keys, auth.rules, Date.now() / 1000);
  } catch (error) {
    const message =
      error instanceof TokenError
        ? error.message
        : 'The keys of the issuer cannot be read, so no token can be checked.';
    return { status: 401, error: 'invalid_token', message };
  }
  const granted = new Set(words(claims.scope ?? claims.scp));
  const missing = auth.scopes.filter((scope) => !granted.has(scope));
  if (missing.length === 0) return undefined;
  return {
    status: 403,
    error: 'insufficient_scope',
    message: `The token lacks the scope ${missing.join(' ')}.`,
  };
}

/** Protected resource metadata (RFC 9728): where a client gets a token for this server. */
export function resourceMetadata({ rules, scopes }: OAuth): object {
  return {
    resource: rules.audience,
    authorization_servers: [rules.issuer],
    bearer_methods_supported: ['header'],
    ...(scopes.length > 0 ? { scopes_supported: scopes } : {}),
  };
}

/** Where that metadata is: the well-known path goes between the host and the path of the resource. */
export function metadataUrl({ rules }: OAuth): string {
  const { origin, pathname } = new URL(rules.audience);
  return `${origin}/.well-known/oauth-protected-resource${pathname === '/' ? '' : pathname}`;
}

async function keysFor(url: string, keyId: string | undefined): Promise<readonly Jwk[]> {
  const set = sets.get(url) ?? { keys: [], readAt: 0, askedAt: 0, asking: undefined };
  sets.set(url, set);
  const known = set.keys.length > 0 && (keyId === undefined || set.keys.some((key) => key.kid === keyId));
  const stale = Date.now() - set.readAt > FRESH_MS;
  if ((!known || stale) && (set.asking || set.keys.length === 0 || Date.now() - set.askedAt > MIN_PAUSE_MS)) {
    set.askedAt = Date.now();
    set.asking ??= renew(url, set).finally(() => {
      set.asking = undefined;
    });
    await set.asking.catch((error: unknown) => {
      // Keys that were good a moment ago outlive a short failure of the issuer.
      if (Date.now() - set.readAt > 2 * FRESH_MS) throw error;
    });
  }
  return set.keys;
}

async function renew(url: string, set: KeySet): Promise<void> {
  const response = await fetch(url, {
    redirect: 'error',
    signal: AbortSignal.timeout(FETCH_MS),
    headers: { accept: 'application/json' },
  });
  const text = await response.text();
  if (!response.ok || text.length > MAX_CHARACTERS) throw new Error(`The keys answer ${response.status}.`);
  const found: unknown = JSON.parse(text);
  const keys = typeof found === 'object' && found !== null && 'keys' in found ? found.keys : [];
  set.keys = Array.isArray(keys) ? keys.filter((key) => typeof key === 'object' && key !== null) : [];
  set.readAt = Date.now();
}

function words(scope: unknown): string[] {
  if (Array.isArray(scope)) return scope.map(String);
  return typeof scope === 'string' ? scope.split(' ') : [];
}
