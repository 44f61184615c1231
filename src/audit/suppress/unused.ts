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

/** Messages of pylint-odoo and of ruff-odoo by their codes: what pylint's own messages find may be more than ours do. */
const OF_PYLINT_ODOO = /^[cefrw]8[1-5]\d\d$/i;
/** Two rules share the name, one of them for a single profile: the comment may be there for the other one. */
const SHARED = new Set(['missing-return', 'w8110']);

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
        const rules = SHARED.has(name) ? [] : ran.filter((rule) => means(rule, name, silence.comment));
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
  return /pylint\s*:/.test(comment) && aliases.some((alias) => OF_PYLINT_ODOO.test(alias));
}
