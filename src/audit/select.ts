import { didYouMean, orList } from '../util/suggest.ts';
import { type AuditRule, CATEGORIES, SEVERITIES, type Severity } from './rule.ts';

export const PROFILES = ['default', 'oca', 'apps', 'strict'] as const;
export type Profile = (typeof PROFILES)[number];

/** A name that nothing goes by. The message is a sentence. */
export class AuditConfigError extends Error {
  override readonly name = 'AuditConfigError';
}

export interface Selection {
  readonly profile: Profile;
  /** Rules by id or alias, or whole categories. */
  readonly enable: readonly string[];
  readonly disable: readonly string[];
}

/** The rules of a run: those of the profile and those enabled, without those disabled. Throws for a name that is none. */
export function selectRules(
  rules: readonly AuditRule[],
  { profile, enable, disable }: Selection,
): AuditRule[] {
  const on = new Set(enable.flatMap((name) => rulesNamed(rules, name)));
  const off = new Set(disable.flatMap((name) => rulesNamed(rules, name)));
  return rules.filter(
    (rule) =>
      (on.has(rule) || profile === 'strict' || !rule.profile || rule.profile === profile) && !off.has(rule),
  );
}

/** Severity by id. Throws for a name that is no rule's, and a word that is no severity. */
export function severitiesOf(
  rules: readonly AuditRule[],
  given: Readonly<Record<string, string>>,
): ReadonlyMap<string, Severity> {
  return new Map(
    Object.entries(given).flatMap(([name, word]) => {
      const severity = severityNamed(word);
      return rulesNamed(rules, name).map(({ id }) => [id, severity] as const);
    }),
  );
}

export function severityNamed(word: string): Severity {
  const found = SEVERITIES.find((each) => each === word.toLowerCase());
  if (found) return found;
  throw new AuditConfigError(
    `"${word}" is no severity: use ${orList(SEVERITIES)}.${didYouMean(word, SEVERITIES)}`,
  );
}

/** The rule with this id or alias. Throws when there is none, naming the nearest. */
export function ruleNamed(rules: readonly AuditRule[], name: string): AuditRule {
  const wanted = name.toLowerCase();
  const found =
    rules.find(({ id }) => id === wanted) ??
    rules.find(({ aliases = [] }) => aliases.some((alias) => alias.toLowerCase() === wanted));
  if (found) return found;
  const names = rules.flatMap(({ id, aliases = [] }) => [id, ...aliases]);
  throw new AuditConfigError(`There is no rule "${name.slice(0, 80)}".${didYouMean(name, names)}`);
}

function rulesNamed(rules: readonly AuditRule[], name: string): readonly AuditRule[] {
  const wanted = name.toLowerCase();
  if (CATEGORIES.some((category) => category === wanted))
    return rules.filter(({ category }) => category === wanted);
  const several = rules.filter(({ id, aliases = [] }) =>
    [id, ...aliases].some((each) => each.toLowerCase() === wanted),
  );
  return several.length > 0 ? several : [ruleNamed(rules, name)];
}
