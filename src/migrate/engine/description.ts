/** Page that the list of apps shows. */
export const DESCRIPTION = 'static/description/index.html';

/**
 * The page without its XML declaration: 19.0 reads it as text, and the parser refuses a text that names an encoding, so
 * that the module cannot be installed. Undefined when nothing changes. Source: 19.0
 * odoo/addons/base/models/ir_module.py, `_apply_description_images`.
 */
export function migratedDescription(text: string): string | undefined {
  const now = text.replace(/^(\uFEFF?)\s*<\?xml\s[^>]*\?>\s*/, '$1');
  return now === text ? undefined : now;
}
