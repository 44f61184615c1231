import { type RawFinding, rawFinding } from '../../audit/finding.ts';
import type { Report } from '../../audit/rule.ts';
import type { StyleFile } from '../../source/style.ts';
import { asAuditRule, type MigrationRule } from '../rule.ts';

/** What rules find in the stylesheets of a module. */
export function styleFindings(
  styles: readonly StyleFile[],
  rules: readonly MigrationRule[],
): readonly RawFinding[] {
  const found: RawFinding[] = [];
  for (const file of styles) {
    if (file.problems.length > 0) continue;
    for (const rule of rules) {
      const report = (given: Report) => found.push(rawFinding(asAuditRule(rule), given, file.source, ''));
      rule.style?.(file, { styles, report });
    }
  }
  return found;
}
