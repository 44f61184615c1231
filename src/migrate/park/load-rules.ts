import { ruleSet } from '../../audit/audit-module.ts';
import type { RawFinding } from '../../audit/finding.ts';
import type { AuditRule } from '../../audit/rule.ts';
import buttonMethod from '../../audit/rules/button-method-unknown.ts';
import functionMethod from '../../audit/rules/function-unknown-method.ts';
import inverse from '../../audit/rules/one2many-inverse-unknown.ts';
import recordField from '../../audit/rules/record-unknown-field.ts';
import depends from '../../audit/rules/unknown-field-in-depends.ts';
import domain from '../../audit/rules/unknown-field-in-domain.ts';
import order from '../../audit/rules/unknown-field-in-order.ts';
import related from '../../audit/rules/unknown-field-in-related.ts';
import unknownModel from '../../audit/rules/unknown-model.ts';
import xmlid from '../../audit/rules/unknown-xmlid.ts';
import viewSpec from '../../audit/rules/view-spec-matches-nothing.ts';
import viewField from '../../audit/rules/view-unknown-field.ts';
import { viewUses } from '../gone/view-uses.ts';
import { halfFields } from './half-fields.ts';

/** Conditions of views, which the audit looks at in its own way. */
const uses: AuditRule = { ...viewField, ...viewUses, id: 'view-uses', check: () => {} };
const half: AuditRule = { ...inverse, ...halfFields, id: 'half-fields' };

/** What Odoo looks up as it loads a module, and stops at where it is not there. */
export const LOAD_RULES = ruleSet([
  ...[unknownModel, depends, related, inverse, order, half],
  ...[recordField, xmlid, functionMethod],
  ...[viewField, uses, viewSpec, domain, buttonMethod],
]);

/** Of what these rules report the places at which the module stops; the others only fail when somebody gets there. */
export function stopsLoading({ rule, severity, path, about }: RawFinding): boolean {
  switch (rule) {
    // One that is looked up when a page is shown.
    case 'unknown-xmlid':
      return severity === 'critical';
    case 'unknown-field-in-domain':
      return path.endsWith('.xml');
    case 'button-method-unknown':
      return about?.kind === 'method';
    default:
      return true;
  }
}

/** What is missing at a place, by what the rules say of it or by what is written there. */
export function missingName({ about, snippet }: RawFinding): string {
  return about?.name ?? snippet.replaceAll(/^[rbu]*['"]|['"]$/gi, '');
}
