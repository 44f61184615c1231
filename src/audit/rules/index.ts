// Written by `npm run gen` from the names of the files beside it.
import type { AuditRule } from '../rule.ts';
import printUsed from './print-used.ts';
import xmlDeprecatedDataNode from './xml-deprecated-data-node.ts';

/** Every rule, by name. */
export const RULES: readonly AuditRule[] = [
  printUsed,
  xmlDeprecatedDataNode,
];
