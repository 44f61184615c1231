import type { RuleSpec } from '../spec/model-types.ts';
import { complete } from '../spec/rights.ts';
import type { ModelSpec, Spec } from '../spec/types.ts';
import type { Artefact } from './artefact.ts';

const PERMS = [
  ['r', 'perm_read'],
  ['w', 'perm_write'],
  ['c', 'perm_create'],
  ['d', 'perm_unlink'],
] as const;

/** Record rules: a global one that hides the records of other companies, and those of the groups. */
export const rule: Artefact = {
  id: 'rule',

  files({ spec }) {
    return spec.models.flatMap((model) => {
      const rules = [
        ...companyRule(model),
        ...(model.rules ?? []).map((one) => ({
          ...one,
          off: PERMS.filter(([letter]) => !one.perms.includes(letter)).map(([, column]) => column),
        })),
      ];
      if (rules.length === 0) return [];
      const data = { table: model.table, rules };
      return [
        {
          path: `security/${model.table}_security.xml`,
          template: 'rule/security.xml',
          data,
          load: 'data' as const,
        },
      ];
    });
  },

  expected({ spec }) {
    const rules = spec.models.flatMap((model) => (model.rules ?? []).map((one) => ({ model, one })));
    return {
      records: rules.map(({ model, one }) => ({
        xmlid: complete(spec, one.id),
        model: 'ir.rule',
        values: {
          model_id: { ref: complete(spec, `model_${model.table}`) },
          domain_force: one.domain,
          groups: { refs: one.group === undefined ? [] : [complete(spec, one.group)] },
          ...Object.fromEntries(PERMS.map(([letter, column]) => [column, one.perms.includes(letter)])),
        },
      })),
      trials: rules.flatMap(({ model, one }) =>
        one.own !== undefined && one.group !== undefined && seesOwn(spec, model, one)
          ? [{ kind: 'own' as const, model: model.name, field: one.own, group: complete(spec, one.group) }]
          : [],
      ),
    };
  },
};

function companyRule(model: ModelSpec) {
  if (model.company === undefined) return [];
  return [
    {
      id: `${model.table}_rule_company`,
      title: `${model.title}: multi-company`,
      domain: companyDomain(model),
      group: undefined,
      off: [],
    },
  ];
}

/** A record without a company belongs to all of them. */
export function companyDomain(model: ModelSpec): string {
  const own = "('company_id', 'in', company_ids)";
  return model.company === 'required' ? `[${own}]` : `['|', ('company_id', '=', False), ${own}]`;
}

/** Rules of a user that has the group: those of all groups that it implies are alternatives. */
export function rulesOf(spec: Spec, model: ModelSpec, group: string): readonly RuleSpec[] {
  const held = new Set([group]);
  for (const id of held)
    for (const implied of spec.groups.find((entry) => entry.id === id)?.implies ?? []) held.add(implied);
  return (model.rules ?? []).filter((one) => one.group !== undefined && held.has(one.group));
}

/** Whether no rule but that of the companies hides a record from users of the group. */
export function seesAll(spec: Spec, model: ModelSpec, group: string): boolean {
  if ((model.rules ?? []).some((other) => other.group === undefined && other.perms.includes('r')))
    return false;
  const readers = rulesOf(spec, model, group).filter((other) => other.perms.includes('r'));
  return readers.length === 0 || readers.some((other) => other.all);
}

/** Whether a user of the group sees his own records by this rule, and no others by another. */
export function seesOwn(spec: Spec, model: ModelSpec, one: RuleSpec): boolean {
  const group = one.group;
  if (group === undefined || one.own === undefined || one.own === 'create_uid') return false;
  const readers = rulesOf(spec, model, group).filter((other) => other.perms.includes('r'));
  const everybody = (model.rules ?? []).some((other) => other.group === undefined);
  return !everybody && readers.length > 0 && readers.every((other) => other.own === one.own);
}
