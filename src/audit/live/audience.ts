import { PERMISSIONS, type Permission } from './access.ts';
import type { Groups } from './meta.ts';
import { idOf, idsOf, type Row, textOf } from './reader.ts';

/** Users from outside: they have one of these groups, and what it implies. */
export const AUDIENCES = ['base.group_public', 'base.group_portal'] as const;
export type Audience = (typeof AUDIENCES)[number];

export const AUDIENCE_WORDS: Readonly<Record<Audience, string>> = {
  'base.group_public': 'visitors without a login',
  'base.group_portal': 'portal users',
};

export interface Reach {
  readonly model: string;
  readonly permission: Permission;
  /** The rows that allow it. */
  readonly rows: readonly Row[];
  /** Some rule keeps them from other people's records. */
  readonly restricted: boolean;
}

/** What an audience may do, model by model, and whether record rules hold it back. */
export function reachOf(
  audience: Audience,
  groups: Groups,
  access: readonly Row[],
  rules: readonly Row[],
  modelOf: (row: Row) => string,
): Reach[] {
  const id = groups.id(audience);
  if (id === undefined) return [];
  const own = groups.closure(id);
  const found = new Map<string, Row[]>();
  for (const row of access) {
    const group = idOf(row, 'group_id');
    if (row.active === false || (group !== undefined && !own.has(group))) continue;
    for (const permission of PERMISSIONS) {
      if (row[permission] !== true) continue;
      const key = `${modelOf(row)} ${permission}`;
      found.set(key, [...(found.get(key) ?? []), row]);
    }
  }
  const byModel = new Map<string, Row[]>();
  for (const rule of rules) {
    if (rule.active === false) continue;
    const model = modelOf(rule);
    byModel.set(model, [...(byModel.get(model) ?? []), rule]);
  }
  return [...found].map(([key, rows]) => {
    const [model = '', name] = key.split(' ');
    const permission = PERMISSIONS.find((each) => each === name) ?? 'perm_read';
    const restricted = isRestricted(byModel.get(model) ?? [], permission, own);
    return { model, permission, rows, restricted };
  });
}

/**
 * Global rules all hold; of the rules for groups those of the user's groups, one of them is enough. A global rule
 * about companies alone keeps nobody from the records of their own company.
 */
function isRestricted(rules: readonly Row[], permission: Permission, own: ReadonlySet<number>): boolean {
  const for_ = rules.filter((rule) => rule[permission] === true);
  const global = for_.filter((rule) => idsOf(rule, 'groups').length === 0);
  if (global.some((rule) => !isTrivial(domainOf(rule)) && !isAboutCompanies(domainOf(rule)))) return true;
  const theirs = for_.filter((rule) => idsOf(rule, 'groups').some((id) => own.has(id)));
  return theirs.length > 0 && !theirs.some((rule) => isTrivial(domainOf(rule)));
}

export function domainOf(rule: Row): string {
  return normalDomain(textOf(rule, 'domain_force'));
}

/** The same text for domains that only differ in blanks, quotes, brackets and commas. */
export function normalDomain(text: string): string {
  return text
    .replaceAll(/\s+/g, '')
    .replaceAll('"', "'")
    .replaceAll('(', '[')
    .replaceAll(')', ']')
    .replaceAll(',]', ']');
}

export function isTrivial(domain: string): boolean {
  return domain === '' || domain === '[]' || domain === "[[1,'=',1]]" || domain === "[[True,'=',True]]";
}

function isAboutCompanies(domain: string): boolean {
  const fields = [...domain.matchAll(/\['([\w.]+)'/g)].map(([, field = '']) => field);
  return fields.length > 0 && fields.every((field) => /(^|\.)company_ids?(\.|$)|^company/.test(field));
}

const SECRET = /(^|_)(password|passwd|passphrase|secret|token|api_?key|private_?key|access_?key)(_|$)/;
const PERSONAL =
  /(^|_)(email|phone|mobile|salary|wage|passport|birthday)$|(^|_)(iban|acc_number|bank_account|ssn|ssnid|identification)(_|$)/;
const VALUES = new Set(['char', 'text', 'html', 'float', 'monetary', 'integer', 'date', 'many2one']);

/** What the field's name says that it holds. */
export function sensitivity(name: string, type: string): 'secret' | 'personal' | undefined {
  if (!VALUES.has(type)) return undefined;
  if (SECRET.test(name) && (type === 'char' || type === 'text')) return 'secret';
  return PERSONAL.test(name) ? 'personal' : undefined;
}
