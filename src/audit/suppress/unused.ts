import type { ModuleIndex } from '../../source/module-index.ts';
import type { SourceFile, Span } from '../../source/types.ts';
import type { RawFinding } from '../finding.ts';
import type { ModuleExtras } from '../read-extras.ts';
import type { AuditRule } from '../rule.ts';
import { silencesOf } from '../suppress.ts';
import { MAY_SILENCE, type Silence } from './directive.ts';

/** A name in a comment that keeps nothing silent. */
export interface UnusedSilence {
  readonly source: SourceFile;
  /** The comment. */
  readonly at: Span;
  /** As written, in lower case. */
  readonly name: string;
  /** Other names of the comment are in use, or not known here. */
  readonly alone: boolean;
}

/** Messages of pylint-odoo by their codes: what pylint's own messages find may be more than ours do. */
const OF_PYLINT_ODOO = /^[cefrw]8[1-3]\d\d$/i;
/**
 * Messages that pylint-odoo gives where our rule is silent on purpose, or that our rule gives for another one of several
 * files: a comment of pylint's may be there for it. See docs/audit-parity.md.
 */
const OTHERWISE_THERE =
  /^(missing-return|w8110|translation-required|c8107|sql-injection|e8103|no-search-all|w8163|attribute-string-redundant|w8113|prefer-env-translation|w8161|context-overridden|w8121|consider-merging-classes-inherited|r8180)$/;

/**
 * Names in comments that silence no finding, of rules that have run: our own comments, those of odoo-pre-commit-hooks,
 * and of pylint's those that name messages of pylint-odoo.
 */
export async function unusedSilences(
  index: ModuleIndex,
  extras: ModuleExtras,
  findings: readonly RawFinding[],
  ran: readonly AuditRule[],
): Promise<readonly UnusedSilence[]> {
  const { module } = index;
  const sources = [module.manifest, ...module.python, ...module.xml, ...extras.js, ...extras.po].map(
    ({ source }) => source,
  );
  const unused: UnusedSilence[] = [];
  for (const source of sources) {
    const { path, text } = source;
    if (!MAY_SILENCE.test(text) || text.length > 1_000_000) continue;
    const here = findings.filter((finding) => finding.path === path);
    for (const silence of await silencesOf(path, index, extras)) {
      if (silence.names === 'all') continue;
      for (const name of silence.names) {
        const rules = ran.filter((rule) => means(rule, name, silence.comment));
        if (rules.length === 0 || here.some((finding) => isSilenced(finding, rules, silence))) continue;
        unused.push({ source, at: silence.at, name, alone: silence.names.size === 1 });
      }
    }
  }
  return unused;
}

function isSilenced(finding: RawFinding, rules: readonly AuditRule[], { start, end }: Silence): boolean {
  if (finding.start < start || finding.start >= Math.max(end, 1)) return false;
  return rules.some(({ id }) => id === finding.rule);
}

/** The comment's name is one of the rule's, in the way in which the tool that reads such comments would understand it. */
function means({ id, aliases = [] }: AuditRule, name: string, comment: string): boolean {
  if (id !== name && !aliases.some((alias) => alias.toLowerCase() === name)) return false;
  if (/odoo-claude\s*:/.test(comment) || /oca-hooks\s*:/i.test(comment)) return true;
  if (!/pylint\s*:/.test(comment) || OTHERWISE_THERE.test(name)) return false;
  // Its messages have the names of our rules.
  if (name !== id && !OF_PYLINT_ODOO.test(name)) return false;
  return aliases.some((alias) => OF_PYLINT_ODOO.test(alias));
}
