import { GATE_RULES } from '../gate-rules.ts';
import type { AuditRule } from '../rule.ts';
import { RULES } from '../rules/index.ts';

/** Names that a rule of the audit has, older ones included: it stands in for the gate's rule of that name. */
const OWN = new Set(RULES.flatMap(({ id, aliases }) => [id, ...(aliases ?? [])]));

/** Those of the audit, and those of the gate that it has no rule of its own for. */
export const ALL_RULES: readonly AuditRule[] = [...RULES, ...GATE_RULES.filter(({ id }) => !OWN.has(id))];
