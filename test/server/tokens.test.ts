import { describe, expect, it } from 'vitest';
import { createTokens, LIFETIME_S, payloadOf } from '../../src/server/tokens.ts';

const PAYLOAD = payloadOf('create', { model: 'res.partner', values: { name: 'a', email: 'b' } }, 'default');

describe('a token of confirmation', () => {
  it('is good for its own call, once', () => {
    const tokens = createTokens();
    const token = tokens.make(PAYLOAD);
    expect(token).not.toBe(tokens.make(PAYLOAD));
    expect(tokens.take(token, PAYLOAD)).toBe('good');
    expect(tokens.take(token, PAYLOAD)).toBe('used');
  });

  it('is used up for every server of the process', () => {
    const token = createTokens().make(PAYLOAD);
    expect(createTokens().take(token, PAYLOAD)).toBe('good');
    expect(createTokens().take(token, PAYLOAD)).toBe('used');
  });

  it('does not mind the order of the arguments, and minds everything else', () => {
    const tokens = createTokens();
    const token = tokens.make(PAYLOAD);
    for (const other of [
      payloadOf('update', { model: 'res.partner', values: { name: 'a', email: 'b' } }, 'default'),
      payloadOf('create', { model: 'res.partner', values: { name: 'a', email: 'c' } }, 'default'),
      payloadOf('create', { model: 'res.partner', values: { name: 'a', email: 'b' }, extra: 1 }, 'default'),
      payloadOf('create', { model: 'res.partner', values: { name: 'a', email: 'b' } }, 'prod'),
    ]) {
      expect(tokens.take(token, other)).toBe('other');
    }
    const turned = payloadOf(
      'create',
      { values: { email: 'b', name: 'a' }, model: 'res.partner' },
      'default',
    );
    expect(tokens.take(token, turned)).toBe('good');
  });

  it(`expires after ${LIFETIME_S} seconds`, () => {
    let now = 1_000_000;
    const tokens = createTokens(undefined, () => now);
    const [first, second] = [tokens.make(PAYLOAD), tokens.make(PAYLOAD)];
    now += LIFETIME_S * 1000;
    expect(tokens.take(first, PAYLOAD)).toBe('good');
    now += 1;
    expect(tokens.take(second, PAYLOAD)).toBe('expired');
    // Its time is signed too.
    const later = second.replace(/^[^.]+/, (now + 60_000).toString(36));
    expect(tokens.take(later, PAYLOAD)).toBe('other');
  });

  it('is good on a replica that shares the secret, and on no other server', () => {
    const secret = 'a secret of at least thirty-two characters';
    const token = createTokens(secret).make(PAYLOAD);
    expect(createTokens().take(token, PAYLOAD)).toBe('other');
    expect(createTokens(`${secret}!`).take(token, PAYLOAD)).toBe('other');
    expect(createTokens(secret).take(token, PAYLOAD)).toBe('good');
    // A secret that could be guessed is none.
    expect(createTokens('short').take(createTokens().make(PAYLOAD), PAYLOAD)).toBe('good');
  });

  it.each(['', '.', '..', 'yes', 'a.b.c.d', 'zzz.nonce.mac'])('%j is none', (token) => {
    expect(createTokens().take(token, PAYLOAD)).toBe('other');
  });
});
