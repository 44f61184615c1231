import { manifestAssets, manifestPaths } from '../../source/manifest.ts';
import type { OdooModule, XmlFile } from '../../source/types.ts';

/** A pattern of the manifest as Python's `glob` reads it. */
function matcher(pattern: string): RegExp {
  const source = pattern
    .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('**/', '\u0000')
    .replaceAll('*', '[^/]*')
    .replaceAll('?', '[^/]')
    .replaceAll('\u0000', '(?:.*/)?');
  return new RegExp(`^${source}$`);
}

/** Templates of the web client that the manifest lists, each with the key or bundle that does. */
export function listedTemplates({
  xml,
  manifest,
  name,
}: OdooModule): readonly { readonly file: XmlFile; readonly key: string }[] {
  const own = [`${name}/`, `/${name}/`];
  const paths = [
    ...manifestPaths(manifest, 'qweb').map(({ key, path }) => ({ key, path })),
    ...manifestAssets(manifest).flatMap(({ key, path }) => {
      const prefix = own.find((start) => path.startsWith(start));
      return prefix === undefined ? [] : [{ key, path: path.slice(prefix.length) }];
    }),
  ].filter(({ path }) => /\.xml$|\*$/.test(path));
  return paths.flatMap(({ key, path }) => {
    const pattern = /[*?]/.test(path) ? matcher(path) : undefined;
    return xml.flatMap((file) => {
      const at = file.source.path;
      return (pattern ? pattern.test(at) : at === path) ? [{ file, key }] : [];
    });
  });
}

/** Templates of the web client: where they lie by custom, and where the manifest says that they are. */
export function clientTemplates(module: OdooModule): readonly XmlFile[] {
  const listed = new Set(listedTemplates(module).map(({ file }) => file));
  return module.xml.filter(
    (file) =>
      listed.has(file) ||
      (/^static\/(src|tests)\//.test(file.source.path) && !/\/lib\//.test(file.source.path)),
  );
}
