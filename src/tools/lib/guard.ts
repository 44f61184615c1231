import type { AccessMode } from '../../odoo/access.ts';
import { OdooError } from '../../odoo/errors.ts';
import { isGuarded } from '../../odoo/guarded-models.ts';

export { isGuarded } from '../../odoo/guarded-models.ts';

/** Throws `access` where the mode doesn't allow to change this model. */
export function checkGuard(model: string, mode: AccessMode, what: string): void {
  if (mode === 'yolo' || !isGuarded(model)) return;
  throw needsYolo(`${what} needs YOLO mode: ${model} governs rights, code or configuration.`);
}

export function needsYolo(sentence: string): OdooError {
  return new OdooError('access', sentence, {
    hint: 'A human can do it in Odoo, or set ODOO_YOLO_MODE=true (the plugin option "mode") and restart the server.',
  });
}
