import { manifestPaths } from '../../source/manifest.ts';
import type { XmlFile } from '../../source/types.ts';
import type { ModuleContext } from '../rule.ts';

/** As prettier's XML plugin writes it, which the repositories of the OCA use. */
export const HEADER = '<?xml version="1.0" encoding="UTF-8" ?>';

/** The files that Odoo loads: data, and templates of the web client. */
export function declaredFiles({ index, module }: ModuleContext): readonly XmlFile[] {
  const loaded = new Set(index.loaded.map(({ file }) => file.source));
  const listed = new Set(manifestPaths(module.manifest, 'qweb').map(({ path }) => path));
  return module.xml.filter(
    ({ source }) =>
      loaded.has(source) ||
      listed.has(source.path) ||
      (/^static\/src\//.test(source.path) && !/\/lib\//.test(source.path)),
  );
}
