import { describe, expect, it } from 'vitest';
import type { OdooClient } from '../../src/odoo/types.ts';
import { calls, failure, setUp } from './fake-client.ts';

describe('connections', () => {
  it('are kept between calls and no more than eight at once', async () => {
    const { client, fake } = await setUp();
    for (let n = 0; n < 20; n++) await client.call('res.partner', 'read', { ids: [1] }, { effect: 'read' });
    // The pool opens a second one when a call comes before the connection of the last is free again.
    expect(fake.connections).toBeLessThanOrEqual(2);
    await Promise.all(
      Array.from({ length: 40 }, () => client.call('res.partner', 'read', { ids: [1] }, { effect: 'read' })),
    );
    expect(fake.connections).toBeLessThanOrEqual(8);
  });

  it('log in once for calls that start together', async () => {
    const { client, fake } = await setUp();
    await Promise.all(
      Array.from({ length: 16 }, () => client.call('res.partner', 'read', { ids: [1] }, { effect: 'read' })),
    );
    expect(fake.requests.filter(({ body }) => body.includes('"authenticate"'))).toHaveLength(1);
  });

  it('are not opened before the first call', async () => {
    const { fake } = await setUp();
    expect(fake.connections).toBe(0);
  });
});

describe('time', () => {
  it('runs out for a read, and for a write it is not known what happened', async () => {
    const { client } = await setUp(calls({ hang: true }));
    const options = { timeoutMs: 300 };
    const reading = await failure(
      client.call('res.partner', 'read', { ids: [1] }, { ...options, effect: 'read' }),
    );
    expect([reading.kind, reading.message]).toEqual([
      'timeout',
      'Odoo did not answer res.partner.read within 0.3 s.',
    ]);
    const writing = await failure(client.call('res.partner', 'write', { ids: [1], args: [{}] }, options));
    expect([writing.kind, writing.hint]).toEqual([
      'unknown_outcome',
      expect.stringContaining('Read the records back'),
    ]);
  });

  it('ends at once with a cancellation, which breaks off the HTTP request', async () => {
    const { client, fake } = await setUp(calls({ hang: true }));
    await client.info();
    const abort = new AbortController();
    const pending = failure(
      client.call('res.partner', 'read', { ids: [1] }, { effect: 'read', signal: abort.signal }),
    );
    await expect.poll(() => fake.requests.at(-1)?.body).toContain('execute_kw');
    abort.abort();
    expect((await pending).kind).toBe('timeout');
    await expect.poll(() => fake.aborted).toBe(1);
    expect(fake.requests.filter(({ body }) => body.includes('execute_kw'))).toHaveLength(1);
  });

  it('is not spent on a call that is cancelled before it starts', async () => {
    const { client, fake } = await setUp();
    await client.info();
    const before = fake.requests.length;
    const signal = AbortSignal.abort();
    expect((await failure(client.call('res.partner', 'read', { ids: [1] }, { signal }))).kind).toBe(
      'timeout',
    );
    expect(fake.requests.length).toBe(before);
  });

  it('of a cancelled first call does not run out for the others that wait for the login', async () => {
    const { client, fake } = await setUp(({ path }) => {
      if (path !== '/web/webclient/version_info' || fake.requests.length > 1) return undefined;
      return { hang: true };
    });
    const abort = new AbortController();
    const first = failure(client.info({ signal: abort.signal }));
    const waiting = new AbortController();
    const second = client.info({ signal: waiting.signal }).catch((error: unknown) => error);
    await expect.poll(() => fake.requests.length).toBe(1);
    abort.abort();
    expect((await first).kind).toBe('timeout');
    expect(fake.aborted).toBe(0);
    waiting.abort();
    await second;
    await expect.poll(() => fake.aborted).toBe(1);
    expect((await client.info()).uid).toBe(2);
  });
});

describe('what is refused before anything is sent', () => {
  const cases: [name: string, call: Parameters<OdooClient['call']>, message: RegExp][] = [
    ['a private method', ['res.partner', '_compute_display_name', { ids: [1] }], /is private/],
    ['a dunder method', ['res.partner', '__init__'], /is private/],
    ['a method that is a path', ['res.partner', 'read/../x'], /not a method's name/],
    ['a model that is a path', ['../web', 'read'], /not a model's name/],
    ['a model in words', ['Sales Order', 'read'], /not a model's name/],
    ['an id out of range', ['res.partner', 'read', { ids: [3_000_000_000] }], /3000000000 in ids/],
    ['an id of zero', ['res.partner', 'read', { ids: [0] }], /0 in ids/],
    ['a fraction', ['res.partner', 'read', { ids: [1.5] }], /1\.5 in ids/],
    [
      'an id out of range among the arguments',
      ['res.partner', 'write', { args: [[2_147_483_648], {}] }],
      /in the first argument/,
    ],
  ];
  it.each(cases)('%s', async (_, call, message) => {
    const { client, fake } = await setUp();
    const error = await failure(client.call(...call));
    expect([error.kind, error.message]).toEqual(['bad_request', expect.stringMatching(message)]);
    expect(fake.requests).toEqual([]);
  });
});

describe('fields', () => {
  it('are asked for once, and again after forget()', async () => {
    const { client, fake } = await setUp(
      calls({
        body: {
          jsonrpc: '2.0',
          result: { name: { type: 'char', string: 'Name', required: true, help: '' } },
        },
      }),
    );
    const asked = () => fake.requests.filter(({ body }) => body.includes('fields_get'));
    const [first, second] = await Promise.all([client.fields('res.partner'), client.fields('res.partner')]);
    expect([...first.values()]).toEqual([{ name: 'name', type: 'char', string: 'Name', required: true }]);
    expect(second).toBe(first);
    expect(asked()).toHaveLength(1);
    expect(asked()[0]?.body).toContain('"attributes":["type"');
    client.forget();
    await client.fields('res.partner');
    expect(asked()).toHaveLength(2);
  });
});
