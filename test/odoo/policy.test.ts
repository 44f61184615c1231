import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OdooError } from '../../src/odoo/errors.ts';
import type { Operation } from '../../src/odoo/methods.ts';
import { type Policy, parsePolicy } from '../../src/odoo/policy.ts';
import { loadPolicy } from '../../src/odoo/policy-file.ts';

function policy(data: unknown): Policy {
  const parsed = parsePolicy(data);
  if (typeof parsed === 'string') throw new Error(parsed);
  return parsed;
}

describe('a policy decides', () => {
  const MODELS: [name: string, data: unknown, model: string, operation: Operation, allowed: boolean][] = [
    ['a model that is listed', { allow: { read: ['res.partner'] } }, 'res.partner', 'read', true],
    ['one that is not', { allow: { read: ['res.partner'] } }, 'sale.order', 'read', false],
    ['another operation, without a list', { allow: { read: ['res.partner'] } }, 'sale.order', 'write', true],
    ['an empty list', { allow: { delete: [] } }, 'res.partner', 'delete', false],
    ['a wildcard', { allow: { write: ['sale.*'] } }, 'sale.order.line', 'write', true],
    ['a wildcard, which is no prefix of words', { allow: { write: ['sale.*'] } }, 'sales', 'write', false],
    ['deny over allow', { allow: { read: ['*'] }, deny: { read: ['hr.*'] } }, 'hr.employee', 'read', false],
    ['a dot that is only a dot', { deny: { read: ['a.b'] } }, 'axb', 'read', true],
    ['models for every operation', { allow: { models: ['res.*'] } }, 'sale.order', 'create', false],
    ['models denied', { deny: { models: ['account.*'] } }, 'account.move', 'write', false],
    ['models and an operation', { allow: { models: ['res.*'], read: ['*'] } }, 'sale.order', 'read', false],
    ['what describes the database', { allow: { read: ['res.partner'] } }, 'ir.model.fields', 'read', true],
    ['the same, denied', { deny: { read: ['ir.*'] } }, 'ir.model.fields', 'read', false],
  ];
  it.each(MODELS)('%s', (_name, data, model, operation, allowed) => {
    expect(policy(data).model(model, operation)).toBe(allowed);
  });

  it('methods by model and name', () => {
    const some = policy({
      allow: { execute: ['sale.order:action_*', 'res.partner'] },
      deny: { execute: ['*:*cancel'] },
    });
    expect(some.method('sale.order', 'action_confirm')).toBe(true);
    expect(some.method('sale.order', 'action_cancel')).toBe(false);
    expect(some.method('sale.order', 'message_post')).toBe(false);
    expect(some.method('res.partner', 'message_post')).toBe(true);
    expect(policy({ deny: { models: ['sale.*'] } }).method('sale.order', 'action_confirm')).toBe(false);
  });

  it('fields by model and name', () => {
    const denied = policy({ deny: { fields: ['hr.*:*wage*', '*:comment'] } });
    expect(denied.field('hr.employee', 'wage_type')).toBe(false);
    expect(denied.field('sale.order', 'wage')).toBe(true);
    expect(denied.field('res.partner', 'comment')).toBe(false);
    const allowed = policy({ allow: { fields: ['res.partner:name', 'res.partner:email'] } });
    expect(allowed.field('res.partner', 'email')).toBe(true);
    expect(allowed.field('res.partner', 'phone')).toBe(false);
    expect(allowed.field('res.partner', 'id')).toBe(true);
    expect(allowed.field('sale.order', 'name')).toBe(true);
  });
});

describe('a policy that cannot be understood', () => {
  const BAD: [name: string, data: unknown, problem: RegExp][] = [
    ['an unknown key', { alow: {} }, /^has the unknown key "alow" \(did you mean allow\?\)/],
    [
      'an unknown list',
      { allow: { reed: ['*'] } },
      /^has the unknown key "reed" under "allow" \(did you mean read\?\)/,
    ],
    ['text for a list', { deny: { read: 'hr.*' } }, /^has no list under "deny\.read"/],
    ['a list for a mapping', { deny: ['hr.*'] }, /^has no mapping under "deny"/],
    ['a number', { deny: { read: [7] } }, /^has 7 under "deny\.read", which is no model/],
    ['a pattern of another kind', { deny: { read: ['hr\\..+'] } }, /which is no model/],
    ['a method for an operation', { deny: { read: ['hr.employee:x'] } }, /which is no model/],
    ['a field without a model', { deny: { fields: ['wage'] } }, /which is no model:field/],
    ['nothing', {}, /^has neither allow nor deny/],
    ['null', null, /^is no mapping/],
    ['another audit', { audit: { values: 'yes' } }, /^has something else under "audit"/],
  ];
  it.each(BAD)('is refused for %s', (_name, data, problem) => {
    const parsed = parsePolicy(data);
    expect(parsed).toBeTypeOf('string');
    expect(parsed).toMatch(problem);
  });
});

describe('a policy file', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'odoo-claude-policy-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function load(text: string | undefined): Promise<Policy | string | undefined> {
    const file = path.join(folder, 'policy.yaml');
    await rm(file, { force: true });
    if (text !== undefined) await writeFile(file, text);
    return loadPolicy([{ from: file, name: 'The policy file' }]).catch((error: unknown) => {
      if (!(error instanceof OdooError)) throw error;
      expect(error.kind).toBe('access');
      expect(error.message).not.toContain(folder);
      return error.message;
    });
  }

  it('is YAML or JSON', async () => {
    for (const text of ['deny:\n  read: [hr.*]\n', '{"deny": {"read": ["hr.*"]}}']) {
      const loaded = await load(text);
      if (typeof loaded !== 'object') throw new Error(loaded);
      expect(loaded.model('hr.employee', 'read')).toBe(false);
      expect(loaded.model('res.partner', 'read')).toBe(true);
    }
  });

  const BAD: [string, string | undefined, RegExp][] = [
    ['missing', undefined, /^The policy file is not there, so nothing is allowed\.$/],
    ['empty', '', /is empty or holds no mapping/],
    ['malformed', 'deny: [', /is malformed at line 1/],
    ['with a key that stands twice', '{"deny": {"read": ["*"]}, "deny": {}}', /is malformed at line 1/],
    ['with an alias', 'deny: &a\n  read: [x]\nallow: *a\n', /uses an alias/],
    ['with an unknown key', 'denied: {}\n', /has the unknown key "denied"/],
  ];
  it.each(BAD)('that is %s allows nothing', async (_name, text, problem) => {
    expect(await load(text)).toMatch(problem);
  });

  it('holds together with another one', async () => {
    const both = await loadPolicy([
      { from: { deny: { read: ['a'] } }, name: 'One' },
      { from: { deny: { read: ['b'] } }, name: 'Two' },
    ]);
    expect(['a', 'b', 'c'].map((model) => both?.model(model, 'read'))).toEqual([false, false, true]);
  });
});
