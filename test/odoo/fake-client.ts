import { afterEach } from 'vitest';
import { createClient } from '../../src/odoo/client.ts';
import { OdooError } from '../../src/odoo/errors.ts';
import type { Instance, OdooClient } from '../../src/odoo/types.ts';
import { type FakeAnswer, type FakeOdoo, type FakeRequest, startFakeOdoo } from '../support/fake-odoo.ts';

export const cleanUps: (() => Promise<void>)[] = [];

afterEach(async () => {
  await Promise.all(cleanUps.splice(0).map((run) => run()));
});

/** A fake Odoo and a client of it, both closed after the test. */
export async function setUp(
  answer?: (request: FakeRequest) => FakeAnswer | undefined,
  settings: Partial<Instance> = {},
): Promise<{ fake: FakeOdoo; client: OdooClient }> {
  const fake = await startFakeOdoo(answer);
  const client = createClient({
    name: 'default',
    url: fake.url,
    db: 'only',
    login: 'admin',
    secret: 'a-password',
    protocol: 'auto',
    timeoutMs: 5000,
    ...settings,
  });
  cleanUps.push(
    () => client.close(),
    () => fake.close(),
  );
  return { fake, client };
}

/** Answers calls of a model like this, and leaves the login alone. */
export function calls(answer: FakeAnswer) {
  return (request: FakeRequest) => (request.body.includes('execute_kw') ? answer : undefined);
}

/** The error that a call must end in. */
export async function failure(promise: Promise<unknown>): Promise<OdooError> {
  const error = await promise.then(
    (value) => new Error(`It did not fail: ${JSON.stringify(value)}`),
    (reason: unknown) => reason,
  );
  if (error instanceof OdooError) return error;
  throw error;
}
