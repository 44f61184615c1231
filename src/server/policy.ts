import type { AccessMode } from '../odoo/access.ts';
import { OdooError } from '../odoo/errors.ts';
import type { Access, Tool } from '../tools/define.ts';
import { checkFilesAllowed, filesAllowed } from '../tools/lib/files-allowed.ts';
import { needsYolo } from '../tools/lib/guard.ts';

/** What a tool's access means in each mode: the only place that decides what is offered. */
const OFFERED: Readonly<Record<Access, readonly AccessMode[]>> = {
  read: ['read', 'safe', 'yolo'],
  local: ['read', 'safe', 'yolo'],
  write: ['safe', 'yolo'],
  delete: ['yolo'],
};

export function isOffered(tool: Tool, mode: AccessMode): boolean {
  return OFFERED[tool.access].includes(mode) && (tool.access !== 'local' || filesAllowed());
}

/** The mode that offers most, since a list of tools is for all targets; a call is checked for its own. */
export function widestMode(modes: readonly AccessMode[], otherwise: AccessMode): AccessMode {
  return (['yolo', 'safe', 'read'] as const).find((mode) => modes.includes(mode)) ?? otherwise;
}

/** Whether a tool works on Odoo, hence on one instance of several, which a caller chooses. */
export function takesInstance(tool: Tool): boolean {
  return (tool.access !== 'local' || tool.asks === true) && tool.namesInstances !== true;
}

/** Whether a tool can be used on several instances at once. */
export function fansOut(tool: Tool): boolean {
  return tool.access === 'read' && tool.asks !== true;
}

/** Whether a tool may put a question in safe mode. */
export function asks(tool: Tool): boolean {
  return tool.access === 'write' || tool.asks === true;
}

/** A tool that is not listed may be called all the same. */
export function checkOffered(tool: Tool, mode: AccessMode): void {
  if (isOffered(tool, mode)) return;
  if (tool.access === 'local') checkFilesAllowed();
  if (mode === 'read') {
    throw new OdooError('access', `${tool.name} is not offered in read mode: nothing can be changed.`, {
      hint: 'Set ODOO_YOLO_MODE=false (the plugin option "mode": safe) and restart the server to write with confirmation.',
    });
  }
  throw needsYolo(`${tool.name} is not offered in safe mode: it needs YOLO mode.`);
}

/** Hints for clients; what may really be done is decided here, never by them. */
export const ANNOTATIONS: Readonly<
  Record<
    Access,
    { readOnlyHint: boolean; destructiveHint: boolean; idempotentHint: boolean; openWorldHint: boolean }
  >
> = {
  read: { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: true },
  local: { readOnlyHint: false, destructiveHint: false, idempotentHint: true, openWorldHint: false },
  write: { readOnlyHint: false, destructiveHint: true, idempotentHint: false, openWorldHint: true },
  delete: { readOnlyHint: false, destructiveHint: true, idempotentHint: false, openWorldHint: true },
};
