import { constants, createPublicKey, type JsonWebKey, type KeyObject, verify } from 'node:crypto';

/** What a token must say of itself. */
export interface JwtRules {
  readonly issuer: string;
  /** This server, as the issuer names it. */
  readonly audience: string;
}

export type Claims = Readonly<Record<string, unknown>>;
/** A key of a JWK set (RFC 7517). */
export type Jwk = JsonWebKey & { readonly kid?: string; readonly use?: string; readonly alg?: string };

interface Algorithm {
  readonly kty: 'RSA' | 'EC' | 'OKP';
  readonly curve?: string;
  readonly hash: string | null;
  readonly options?: {
    readonly padding?: number;
    readonly saltLength?: number;
    readonly dsaEncoding?: 'ieee-p1363';
  };
}

const pss = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST };
const raw = { dsaEncoding: 'ieee-p1363' } as const;
/** RFC 7518 and 8037, without `none` and without shared secrets: only the issuer can have signed. */
const ALGORITHMS: ReadonlyMap<string, Algorithm> = new Map([
  ['RS256', { kty: 'RSA', hash: 'sha256' }],
  ['RS384', { kty: 'RSA', hash: 'sha384' }],
  ['RS512', { kty: 'RSA', hash: 'sha512' }],
  ['PS256', { kty: 'RSA', hash: 'sha256', options: pss }],
  ['PS384', { kty: 'RSA', hash: 'sha384', options: pss }],
  ['PS512', { kty: 'RSA', hash: 'sha512', options: pss }],
  ['ES256', { kty: 'EC', curve: 'P-256', hash: 'sha256', options: raw }],
  ['ES384', { kty: 'EC', curve: 'P-384', hash: 'sha384', options: raw }],
  ['ES512', { kty: 'EC', curve: 'P-521', hash: 'sha512', options: raw }],
  ['EdDSA', { kty: 'OKP', curve: 'Ed25519', hash: null }],
]);
const LEEWAY_S = 60;
const MAX_CHARACTERS = 16_384;
const MIN_RSA_BITS = 2048;

/** Why a token is not accepted; safe to tell its bearer. */
export class TokenError extends Error {}

/** The key that a token says it was signed with. */
export function keyIdOf(token: string): string | undefined {
  const { kid } = parts(token).header;
  return typeof kid === 'string' ? kid : undefined;
}

/** The claims of a signed access token (RFC 9068). Throws TokenError; `now` in seconds. */
export function verifyJwt(token: string, keys: readonly Jwk[], rules: JwtRules, now: number): Claims {
  const { header, claims, signed, signature } = parts(token);
  const algorithm = ALGORITHMS.get(String(header.alg));
  if (!algorithm || header.crit !== undefined)
    throw new TokenError('The token is signed in a way that is not accepted.');
  const genuine = keys
    .filter((key) => fits(key, algorithm, header))
    .some((key) => {
      const publicKey = keyObject(key);
      return (
        publicKey !== undefined &&
        verify(algorithm.hash, Buffer.from(signed), { key: publicKey, ...algorithm.options }, signature)
      );
    });
  if (!genuine) throw new TokenError('The signature of the token is not of a key of the issuer.');
  if (claims.iss !== rules.issuer) throw new TokenError('The token is of another issuer.');
  const audiences = Array.isArray(claims.aud) ? claims.aud : [claims.aud];
  if (!audiences.includes(rules.audience)) throw new TokenError('The token is not for this server.');
  if (typeof claims.exp !== 'number' || claims.exp + LEEWAY_S <= now)
    throw new TokenError('The token has expired.');
  if (claims.nbf !== undefined && !(typeof claims.nbf === 'number' && claims.nbf - LEEWAY_S <= now)) {
    throw new TokenError('The token is not valid yet.');
  }
  return claims;
}

function fits(key: Jwk, algorithm: Algorithm, header: Claims): boolean {
  if (key.kty !== algorithm.kty || (algorithm.curve !== undefined && key.crv !== algorithm.curve))
    return false;
  if (key.use !== undefined && key.use !== 'sig') return false;
  if (key.alg !== undefined && key.alg !== header.alg) return false;
  return header.kid === undefined || key.kid === undefined || key.kid === header.kid;
}

function keyObject(jwk: Jwk): KeyObject | undefined {
  try {
    const key = createPublicKey({ key: jwk, format: 'jwk' });
    const bits = key.asymmetricKeyDetails?.modulusLength;
    return bits !== undefined && bits < MIN_RSA_BITS ? undefined : key;
  } catch {
    return undefined;
  }
}

function parts(token: string): { header: Claims; claims: Claims; signed: string; signature: Buffer } {
  const [head = '', body = '', signature = '', ...more] = token.split('.');
  if (token.length > MAX_CHARACTERS || more.length > 0 || signature === '') {
    throw new TokenError('The token is not a signed JWT.');
  }
  return {
    header: decode(head),
    claims: decode(body),
    signed: `${head}.${body}`,
    signature: Buffer.from(signature, 'base64url'),
  };
}

function decode(part: string): Claims {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch {
    // Told below.
  }
  throw new TokenError('The token is not a signed JWT.');
}
