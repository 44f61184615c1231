import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** Of one call: its tool, its arguments and the database it goes to, as text. */
export type Payload = string;
export type Verdict = 'good' | 'used' | 'expired' | 'other';

/** Tokens that stand for a human's yes to one call, where nobody can be asked directly. */
export interface Tokens {
  make(payload: Payload): string;
  /** Takes a token for this payload; a good one is used up by it. */
  take(token: string, payload: Payload): Verdict;
}

export const LIFETIME_S = 120;
const SHORTEST_SECRET = 32;
/** Until restart; without a secret of its own, a token is of no use anywhere else. */
const OWN_SECRET = randomBytes(32);
/** Used tokens until they expire; one for the process, since a stateless transport has many servers. */
const used = new Map<string, number>();

/**
 * Signed tokens: they carry their own time and are checked without being stored, so that replicas which
 * share a secret accept each other's. Used ones are remembered by the process that took them.
 */
export function createTokens(secret?: string, now: () => number = Date.now): Tokens {
  const key = secret !== undefined && secret.length >= SHORTEST_SECRET ? secret : OWN_SECRET;
  const sign = (expires: string, nonce: string, payload: Payload): string =>
    createHmac('sha256', key).update(`${expires}.${nonce}.${payload}`).digest('base64url').slice(0, 24);

  return {
    make(payload) {
      const expires = (now() + LIFETIME_S * 1000).toString(36);
      const nonce = randomBytes(12).toString('base64url');
      return `${expires}.${nonce}.${sign(expires, nonce, payload)}`;
    },
    take(token, payload) {
      const [expires = '', nonce = '', given = '', ...more] = token.trim().split('.');
      const right = Buffer.from(sign(expires, nonce, payload));
      const shown = Buffer.from(given);
      if (more.length > 0 || shown.length !== right.length || !timingSafeEqual(shown, right)) return 'other';
      const time = Number.parseInt(expires, 36);
      if (time < now()) return 'expired';
      for (const [old, until] of used) if (until < now()) used.delete(old);
      if (used.has(nonce)) return 'used';
      used.set(nonce, time);
      return 'good';
    },
  };
}

/** The same text for the same call, whatever the order of its keys. */
export function payloadOf(...parts: readonly unknown[]): Payload {
  return JSON.stringify(parts, (_key, value: unknown) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
