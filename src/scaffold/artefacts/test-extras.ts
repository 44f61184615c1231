import type { SeriesProfile } from '../../series/profile.ts';
import { call, code, type Py, str } from '../render/python.ts';
import { type TestUser, testUsers } from '../spec/rights.ts';
import type { ModelSpec, Spec, Values } from '../spec/types.ts';
import { rulesOf, seesOwn } from './rule.ts';

interface Helpers {
  /** Name of the record in the test. */
  readonly record: string;
  create(overrides: Values): Py;
  users(login: string, groups: readonly string[]): Py;
}

/** Tests of numbers, trees, names, indexes, buttons that open and record rules. */
export function testExtras(model: ModelSpec, spec: Spec, p: SeriesProfile, helpers: Helpers) {
  const { sequence, displayName, parent } = model;
  return {
    number: sequence && {
      field: sequence.field,
      create: helpers.create({ [sequence.field]: 'New' }),
      // What comes before the first date is the same in every number.
      start: (sequence.prefix ?? '').split('%')[0] || undefined,
    },
    tree:
      parent === undefined
        ? undefined
        : { parent, create: helpers.create({}), name: model.name, record: helpers.record },
    naming: displayName && {
      searched: displayName.flatMap((piece) =>
        'field' in piece && piece.searched ? [{ name: piece.field }] : [],
      ),
      // With the fields of the record, as the spec has them.
      check: displayName.map((piece) => {
        if ('text' in piece) return str(piece.text);
        return code(`self.${helpers.record}.${piece.field}${piece.record ? '.display_name' : ''}`);
      }),
    },
    indexes: (model.indexes ?? []).map((index) => ({
      check: call('self.assertTrue', [
        call('sql.index_exists', [code('self.env.cr'), str(`${model.table}_${index.name}`)]),
      ]),
    })),
    opens: (model.views?.form.statButtons ?? []).map((button) => ({ ...button })),
    ownRules: testUsers(spec, model).flatMap((user) => ruleTests(model, spec, user, helpers)),
    getName: p.displayName,
  };
}

function ruleTests(model: ModelSpec, spec: Spec, user: TestUser, helpers: Helpers) {
  const group = model.access.find((row) => row.slug === user.slug)?.group ?? '';
  const own = (model.rules ?? []).find((rule) => rule.group === group && seesOwn(spec, model, rule));
  const all = rulesOf(spec, model, group).some((rule) => rule.all);
  const field = own?.own ?? (model.rules ?? []).find((rule) => rule.own !== undefined)?.own;
  const everybody = (model.rules ?? []).some((rule) => rule.group === undefined);
  if (!user.rights.read || field === undefined || field === 'create_uid' || everybody) return [];
  if (!own && !all) return [];
  const login = `${model.table}_${user.slug}_rule`;
  return [
    {
      slug: user.slug,
      field,
      all: all && !own,
      user: helpers.users(login, user.groups),
      other: helpers.users(`${login}_other`, user.groups),
    },
  ];
}
