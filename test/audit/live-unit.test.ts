import { describe, expect, it } from 'vitest';
import {
  type Audience,
  isTrivial,
  normalDomain,
  reachOf,
  sensitivity,
} from '../../src/audit/live/audience.ts';
import { adapted } from '../../src/audit/live/checks/live-version-drift.ts';
import { booleanOf, declaredRecords, refsOf } from '../../src/audit/live/declared.ts';
import { LIVE_CHECKS } from '../../src/audit/live/index.ts';
import type { Groups } from '../../src/audit/live/meta.ts';
import { otherUsers } from '../../src/audit/live/others.ts';
import { BudgetError, createReader, type Row, TooManyError } from '../../src/audit/live/reader.ts';
import { refusal, verdict } from '../../src/audit/live/verdict.ts';
import { weigh } from '../../src/audit/live/weigh.ts';
import type { Target } from '../../src/odoo/config.ts';
import { OdooError } from '../../src/odoo/errors.ts';
import { otherLogins } from '../../src/odoo/other-logins.ts';
import type { CallArgs, OdooClient, ServerInfo } from '../../src/odoo/types.ts';
import { seriesProfile } from '../../src/series/profile.ts';
import { moduleOf } from '../../src/source/module.ts';
import { indexModule } from '../../src/source/module-index.ts';
import { sourceFile } from '../../src/source/source-file.ts';

/** Answers each call with what `answer` says, and keeps what was asked. */
function fake(answer: (method: string, args: CallArgs) => unknown) {
  const asked: { model: string; method: string; args: CallArgs; effect: string | undefined }[] = [];
  const call = async (
    model: string,
    method: string,
    args: CallArgs = {},
    options: { effect?: string } = {},
  ) => {
    asked.push({ model, method, args, effect: options.effect });
    return answer(method, args);
  };
  return { client: { call } as unknown as OdooClient, asked };
}

function readerOf(client: OdooClient, series: '14.0' | '19.0' = '19.0', end = Number.POSITIVE_INFINITY) {
  return createReader({
    client,
    profile: seriesProfile(series),
    signal: undefined,
    deadline: () => end,
    companies: [1, 3],
  });
}

describe('the reader', () => {
  it('only reads, in batches of at most 1000, archived records and all companies', async () => {
    const all = Array.from({ length: 2500 }, (_, index) => ({ id: index + 1 }));
    const { client, asked } = fake((method, { kwargs }) => {
      if (method === 'search_count') return all.length;
      const domain = kwargs?.domain as unknown[][];
      const after = Number(domain.at(-1)?.[2]);
      return all.filter(({ id }) => id > after).slice(0, Number(kwargs?.limit));
    });
    const reader = readerOf(client);
    expect(await reader.rows('res.partner', [['name', '!=', false]], [])).toHaveLength(2500);
    expect(asked.map(({ method }) => method)).toEqual([
      'search_read',
      'search_count',
      'search_read',
      'search_read',
    ]);
    for (const { effect, args } of asked) {
      expect(effect).toBe('read');
      expect(args.kwargs?.context).toMatchObject({ active_test: false, allowed_company_ids: [1, 3] });
      if (args.kwargs?.limit !== undefined)
        expect(args.kwargs).toMatchObject({ limit: 1000, fields: ['id'] });
    }
    expect(reader.take()[0]).toBe('res.partner.search_read([["name","!=",false]]): 1000 rows');
    expect(reader.take()).toEqual([]);
  });

  it('reads no table that is too large', async () => {
    const { client } = fake((method) =>
      method === 'search_count' ? 1_000_000 : Array.from({ length: 1000 }, (_, index) => ({ id: index + 1 })),
    );
    await expect(readerOf(client).rows('mail.message', [], ['date'])).rejects.toThrow(TooManyError);
  });

  it('sends nothing when the time is over', async () => {
    const { client, asked } = fake(() => 0);
    await expect(readerOf(client, '19.0', Date.now() - 1).count('x', [])).rejects.toThrow(BudgetError);
    expect(asked).toEqual([]);
  });

  it('asks for aggregates as each series takes them, in one shape', async () => {
    const newer = fake(() => [{ 'name:count': 3, __count: 5, __extra_domain: [] }]);
    const older = fake(() => [{ name__of__count: 3, __count: 5, __domain: [] }]);
    for (const [series, { client }] of [
      ['19.0', newer],
      ['14.0', older],
    ] as const) {
      const totals = await readerOf(client, series).totals('res.partner', [], ['name:count']);
      expect([totals.get('name:count'), totals.get('__count')]).toEqual([3, 5]);
    }
    expect(newer.asked[0]).toMatchObject({ method: 'formatted_read_group' });
    expect(older.asked[0]?.args.kwargs).toMatchObject({ fields: ['name__of__count:count(name)'] });
  });
});

describe('the logins of others', () => {
  const target = (name: string, instance?: Record<string, unknown>) =>
    ({ name, instance: instance && { url: 'https://erp', db: 'one', login: name, ...instance } }) as Target;

  it('are those of the same server and database', () => {
    const admin = target('admin', {});
    const all = [
      admin,
      target('clerk', {}),
      target('clerk-again', { login: 'clerk' }),
      target('same', { login: 'admin' }),
      target('unnamed-database', { db: undefined }),
      target('other-database', { db: 'two' }),
      target('other-server', { url: 'https://elsewhere' }),
      target('unfinished'),
    ];
    const names = (of: Target) => otherLogins(all, of).map(({ name }) => name);
    expect(names(admin)).toEqual(['clerk', 'unnamed-database']);
    expect(names(target('unfinished'))).toEqual([]);
  });

  it('count once each, and only when they are of this database', async () => {
    const client = (login: string, info: object | OdooError) =>
      ({
        instance: { login, name: login },
        info: async () => {
          if (info instanceof OdooError) throw info;
          return { db: 'one', login, ...info };
        },
      }) as unknown as OdooClient;
    const given = [
      client('clerk', { uid: 7 }),
      client('key-of-clerk', { uid: 7 }),
      client('me', { uid: 2 }),
      client('far', { uid: 8, db: 'two' }),
      client('gone', new OdooError('auth', 'Wrong login.')),
      new OdooError('access', 'The policy of the profile "odd" is no mapping, so nothing is allowed.'),
    ];
    const own = { db: 'one', uid: 2, login: 'admin' } as ServerInfo;
    const { users, refused } = await otherUsers(given, own, undefined);
    expect(users.map(({ login }) => login)).toEqual(['clerk']);
    expect(refused).toEqual([
      'as gone: the login failed (auth): Wrong login.',
      'a login was not used (access): The policy of the profile "odd" is no mapping, so nothing is allowed.',
    ]);
  });
});

describe('a verdict', () => {
  const reader = readerOf(fake(() => 0).client);
  it('is never clean when something was missed, or nothing was looked at', () => {
    expect(verdict('x', 0, [], reader, Date.now())).toMatchObject({
      verdict: 'skipped',
      reason: expect.stringContaining('nothing'),
    });
    reader.note('a call: 1 row');
    expect(verdict('x', 0, [], reader, Date.now())).toMatchObject({
      verdict: 'clean',
      evidence: 'a call: 1 row',
    });
    reader.note('a call: 1 row');
    expect(verdict('x', 0, ['sale.order: closed'], reader, Date.now())).toMatchObject({
      verdict: 'skipped',
      reason: 'sale.order: closed',
    });
    expect(verdict('x', 2, ['sale.order: closed'], reader, Date.now())).toMatchObject({
      verdict: 'found',
      reason: 'sale.order: closed',
    });
  });

  it('names the groups that Odoo names', () => {
    const told =
      'You may not read Orders.\n\nThis operation is allowed for the following groups:\n\t- Sales/User\n\t- Sales/Manager\n\nContact';
    expect(refusal(new OdooError('access', told))).toBe(
      'needs group Sales/User or Sales/Manager: You may not read Orders.',
    );
    expect(refusal(new OdooError('access', 'No.'))).toBe('No.');
  });
});

describe('weights', () => {
  it.each([
    ['medium', 10, 'low'],
    ['info', 10, 'info'],
    ['medium', 20_000, 'medium'],
    ['medium', 60_000, 'high'],
    ['high', 5_000_000, 'high'],
    ['low', 5_000_000, 'high'],
    ['critical', 3, 'critical'],
  ] as const)('make %s over %d records %s', (severity, rows, wanted) => {
    expect(weigh(severity, rows, true)).toBe(wanted);
  });

  it('are not made less by a database with demo data', () => {
    expect(weigh('medium', 10, false)).toBe('medium');
    expect(weigh('medium', 60_000, false)).toBe('high');
  });
});

describe('domains of rules', () => {
  it('are the same but for blanks, quotes, brackets and commas', () => {
    expect(normalDomain("[('a', '=', 1), ]")).toBe(normalDomain('[["a","=",1]]'));
    expect(normalDomain("[('a', '=', 1)]")).not.toBe(normalDomain("[('a', '!=', 1)]"));
    expect([isTrivial('[]'), isTrivial(normalDomain('[(1, "=", 1)]')), isTrivial('[["a","=",1]]')]).toEqual([
      true,
      true,
      false,
    ]);
  });

  const groups: Groups = {
    rows: new Map(),
    name: String,
    id: (xmlid) => ({ 'base.group_public': 1, 'base.group_portal': 2 })[xmlid],
    closure: (id) => new Set([id]),
  };
  const row = (values: Record<string, unknown>): Row => ({ id: 1, ...values });
  const access = [row({ name: 'Portal', group_id: [2, 'Portal'], perm_read: true, active: true })];
  const rule = (values: Record<string, unknown>) =>
    row({ perm_read: true, active: true, groups: [], domain_force: '[]', ...values });
  const restricted = (audience: Audience, ...rules: Row[]) =>
    reachOf(audience, groups, access, rules, () => 'x').map((reach) => reach.restricted);

  it('restrict only those whose groups they are for, and only with a condition', () => {
    const own = "[('user_id', '=', user.id)]";
    expect(restricted('base.group_public')).toEqual([]);
    expect(restricted('base.group_portal')).toEqual([false]);
    expect(restricted('base.group_portal', rule({ domain_force: own, groups: [2] }))).toEqual([true]);
    expect(restricted('base.group_portal', rule({ domain_force: own, groups: [9] }))).toEqual([false]);
    expect(restricted('base.group_portal', rule({ domain_force: own, active: false }))).toEqual([false]);
    expect(restricted('base.group_portal', rule({ domain_force: own }))).toEqual([true]);
    // One rule of their groups that opens everything is enough.
    const opening = rule({ domain_force: "[(1, '=', 1)]", groups: [2] });
    expect(restricted('base.group_portal', rule({ domain_force: own, groups: [2] }), opening)).toEqual([
      false,
    ]);
    // A rule about companies keeps nobody from the records of their own.
    const company = rule({ domain_force: "[('company_id', 'in', company_ids)]" });
    expect(restricted('base.group_portal', company)).toEqual([false]);
  });

  it.each([
    ['api_key', 'char', 'secret'],
    ['access_token', 'char', 'secret'],
    ['token_count', 'integer', undefined],
    ['partner_email', 'char', 'personal'],
    ['phone_code', 'integer', undefined],
    ['salary', 'monetary', 'personal'],
    ['email_ids', 'one2many', undefined],
  ] as const)('know what %s (%s) holds', (name, type, wanted) => {
    expect(sensitivity(name, type)).toBe(wanted);
  });
});

describe('declared records', () => {
  it('are what the files together say, and unknown where only running them would tell', async () => {
    const sources = [
      sourceFile('__manifest__.py', "{'name': 'M', 'data': ['security/ir.model.access.csv', 'data/a.xml']}"),
      sourceFile(
        'security/ir.model.access.csv',
        'id,name,model_id/id,group_id:id,perm_read,perm_write\nrow_a,A,model_x,base.group_user,1,0\nrow_b,B,model_x,,True,\n',
      ),
      sourceFile(
        'data/a.xml',
        `<odoo noupdate="1"><record id="rule" model="ir.rule">
          <field name="groups" eval="[(4, ref('base.group_user')), (4, ref('mine'))]"/>
          <field name="active" eval="False"/><field name="perm_read" eval="some.thing"/>
        </record><record id="rule_b" model="ir.rule"><field name="groups" eval="[(3, ref('base.group_user'))]"/></record>
        <record id="base.other" model="ir.rule"/></odoo>`,
      ),
    ];
    const files = sources.map(({ path }) => path);
    const index = indexModule(await moduleOf({ dir: '/m', name: 'm', files, unreadable: [] }, sources));
    const rows = declaredRecords(index, 'ir.model.access');
    expect([...rows.keys()]).toEqual(['m.row_a', 'm.row_b']);
    const [a, b] = [...rows.values()];
    if (!a || !b) throw new Error('There are no rows.');
    expect([
      booleanOf(a, 'perm_read', false),
      booleanOf(a, 'perm_write', true),
      refsOf(a, 'group_id'),
    ]).toEqual([true, false, ['base.group_user']]);
    expect([
      booleanOf(b, 'perm_read', false),
      booleanOf(b, 'perm_write', true),
      refsOf(b, 'group_id'),
    ]).toEqual([true, false, []]);
    const rules = declaredRecords(index, 'ir.rule');
    expect([...rules.keys()]).toEqual(['m.rule', 'm.rule_b']);
    const [rule, removing] = [...rules.values()];
    if (!rule || !removing) throw new Error('There are no rules.');
    expect(rule.noupdate).toBe(true);
    expect(refsOf(rule, 'groups')).toEqual(['base.group_user', 'm.mine']);
    expect(booleanOf(rule, 'active', true)).toBe(false);
    expect(booleanOf(rule, 'perm_read', true)).toBeUndefined();
    // What takes a group away is no list of groups.
    expect(refsOf(removing, 'groups')).toBeUndefined();
  });
});

describe('the checks', () => {
  it.each(LIVE_CHECKS.map((check) => [check.id, check] as const))('%s is described', (id, check) => {
    expect(id).toMatch(/^live-[a-z-]+$/);
    expect(check.aliases.every((alias) => /^LIV\d{3}$/.test(alias))).toBe(true);
    expect(check.summary.length).toBeLessThanOrEqual(110);
    expect(check.summary).not.toMatch(/\.$/);
    expect(check.why).toMatch(/\.$/);
  });

  it('have ids of their own', () => {
    expect(new Set(LIVE_CHECKS.map(({ id }) => id)).size).toBe(LIVE_CHECKS.length);
  });

  it('compare versions as Odoo stores them', () => {
    expect([adapted('1.0', '19.0'), adapted('19.0.1.0.0', '19.0'), adapted('19.0', '19.0')]).toEqual([
      '19.0.1.0',
      '19.0.1.0.0',
      '19.0.19.0',
    ]);
  });
});
