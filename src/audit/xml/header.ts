import type { XmlFile } from '../../source/types.ts';
import type { ModuleContext } from '../rule.ts';
import { clientTemplates } from './client-templates.ts';

/** As prettier's XML plugin writes it, which the repositories of the OCA use. */
export const HEADER = '<?xml version="1.0" encoding="UTF-8" ?>';

/** The files that Odoo loads: data, and templates of the web client. */
export function declaredFiles({ index, module }: ModuleContext): readonly XmlFile[] {
  const used = new Set([...index.loaded.map(({ file }) => file), ...clientTemplates(module)]);
  return module.xml.filter((file) => used.has(file));
}
