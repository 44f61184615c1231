import type { AccessMode } from '../../src/odoo/access.ts';
import { TOOLS } from '../../src/tools/index.ts';

/** Names of the tools that a mode offers, in their order; said once more than in the code, on purpose. */
export function namesIn(mode: AccessMode): string[] {
  const hidden = { yolo: [], safe: ['delete'], read: ['write', 'delete'] }[mode];
  return TOOLS.filter((tool) => !hidden.some((access) => access === tool.access)).map((tool) => tool.name);
}
