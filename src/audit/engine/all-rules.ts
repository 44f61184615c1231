import { GATE_RULES } from '../gate-rules.ts';
import type { AuditRule } from '../rule.ts';
import { RULES } from '../rules/index.ts';

/** Those of the audit, and those of the gate that it has no rule of its own for. */
export const ALL_RULES: readonly AuditRule[] = [...RULES, ...GATE_RULES];
