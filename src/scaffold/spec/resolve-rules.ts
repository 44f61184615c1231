import { checkPath } from './check-fields.ts';
import type { ModelInput } from './input.ts';
import type { RuleSpec } from './model-types.ts';
import { groupSlug, keyTitle, MAGIC_FIELDS } from './names.ts';
import { checkExpression } from './python-text.ts';
import { isSearchable, type Resolving } from './resolving.ts';
import type { ModelSpec } from './types.ts';
import { checkDomain, pythonSource } from './view-names.ts';

type RuleInput = NonNullable<ModelInput['rules']>[string];

const GLOBAL = 'global';
const ALL = "[(1, '=', 1)]";

/**
 * Record rules. Those of a user's groups are alternatives, so a manager with `all` sees everything; a global
 * one limits all of them.
 */
export function resolveRules(model: ModelSpec, { rules = {} }: ModelInput, r: Resolving): RuleSpec[] {
  const path = `${r.pathOf(model.name)}.rules`;
  const resolved = Object.entries(rules).flatMap(([key, rule]): RuleSpec[] => {
    const at = `${path}.${key}`;
    const group = key === GLOBAL ? undefined : r.groupIds(key, at)[0];
    if (key !== GLOBAL && group === undefined) return [];
    if (group !== undefined && !model.access.some((row) => row.group === group))
      r.problems.error(at, `${key} has no row in access, so the rule gives it nothing`);
    const slug = key === GLOBAL ? GLOBAL : groupSlug(key, Object.keys(rules));
    const read = typeof rule === 'string' ? readWord(model, rule, at, r) : readDomain(model, rule, at, r);
    if (key === GLOBAL && read.all)
      r.problems.error(at, 'a global rule that allows all says nothing; leave it out');
    return [
      {
        id: `${model.table}_rule_${slug}`,
        title: `${model.title}: ${key === GLOBAL ? 'everybody' : keyTitle(slug).toLowerCase()}`,
        group,
        slug,
        ...read,
      },
    ];
  });
  checkImplied(model, resolved, path, r);
  return resolved;
}

type Said = Pick<RuleSpec, 'domain' | 'perms' | 'own' | 'all'>;

function readWord(model: ModelSpec, text: string, path: string, r: Resolving): Said {
  const said: Said = { domain: ALL, perms: 'rwcd', own: undefined, all: false };
  const word = text.trim();
  if (word === 'all') return { ...said, all: true };
  if (word === 'follower') {
    if (!model.thread) r.problems.error(path, 'a model has followers only with mixins: [thread]');
    return { ...said, domain: "[('message_partner_ids', 'in', [user.partner_id.id])]" };
  }
  const [, name = ''] = /^own\(([\w.]+)\)$/.exec(word) ?? [];
  if (name === '') {
    r.problems.error(path, `${JSON.stringify(text)} should be own(FIELD), all, follower or {domain: [...]}`);
    return said;
  }
  if (name === 'create_uid') return { ...said, domain: "[('create_uid', '=', user.id)]", own: name };
  const field = checkPath(model.name, name, path, r);
  const mine: Readonly<Record<string, string>> = {
    'res.users': 'user.id',
    'res.partner': 'user.partner_id.id',
  };
  const value = mine[field?.comodel ?? ''];
  if (field && (value === undefined || !['many2one', 'many2many'].includes(field.type))) {
    r.problems.error(path, `${name} must point to res.users or res.partner`);
    return said;
  }
  if (field && !isSearchable(field))
    r.problems.error(path, `${name} is computed and not stored, so no rule can search by it`);
  const many = field?.type === 'many2many';
  return {
    ...said,
    domain: many ? `[('${name}', 'in', [${value}])]` : `[('${name}', '=', ${value})]`,
    own: field?.comodel === 'res.users' && !many && !name.includes('.') ? name : undefined,
  };
}

function readDomain(model: ModelSpec, rule: Exclude<RuleInput, string>, path: string, r: Resolving): Said {
  const perms = rule.perms ?? 'rwcd';
  const said = { perms, own: undefined, all: false };
  if (typeof rule.domain !== 'string') {
    checkDomain(model, rule.domain, `${path}.domain`, r);
    return { ...said, domain: pythonSource(rule.domain, 0, true) };
  }
  const domain = rule.domain.trim();
  const wrong = checkExpression(domain);
  if (wrong) r.problems.error(`${path}.domain`, wrong);
  // Source: 19.0 addons/base/models/ir_rule.py, `_eval_context`.
  if (/\btime\./.test(domain) && !r.profile.ruleTime)
    r.problems.error(`${path}.domain`, `the domain of a rule has no time in ${r.profile.series}`);
  for (const [, name = ''] of domain.matchAll(/\(\s*['"]([a-z_][\w.]*)['"]\s*,/g))
    if (!MAGIC_FIELDS.has(name) && !/^(message|activity)_/.test(name))
      checkPath(model.name, name, `${path}.domain`, r);
  return { ...said, domain };
}

/** A group has the rules of those that it implies: more than they allow must be said. */
function checkImplied(model: ModelSpec, rules: readonly RuleSpec[], path: string, r: Resolving): void {
  const keys = Object.keys(r.input.groups ?? {});
  const idOf = (key: string): string => `${r.input.module.name}_group_${key}`;
  for (const key of keys) {
    const implied = above(key, r);
    const limited = rules.find((rule) => implied.some((other) => rule.group === idOf(other)) && !rule.all);
    const own = rules.some((rule) => rule.group === idOf(key));
    if (limited && !own && model.access.some((row) => row.group === idOf(key)))
      r.problems.warn(
        path,
        `${key} implies ${limited.slug}, so that its rule holds for ${key} too; write ${key}: all if it should see everything`,
      );
  }
}

function above(key: string, r: Resolving): string[] {
  const found = new Set<string>();
  const visit = (name: string): void => {
    for (const implied of [r.input.groups?.[name]?.implies ?? []].flat()) {
      if (found.has(implied)) continue;
      found.add(implied);
      visit(implied);
    }
  };
  visit(key);
  return [...found];
}
