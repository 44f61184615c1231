import { dict, list, literal, type Py, str } from '../render/python.ts';
import type { ModuleSpec } from '../spec/types.ts';
import type { ArtefactFile } from './artefact.ts';

/** The manifest, with no key that only repeats a default of Odoo. */
export function manifestFile(
  module: ModuleSpec,
  version: string,
  loaded: readonly ArtefactFile[],
  more: readonly (readonly [string, Py])[],
): ArtefactFile {
  const entries: [string, Py][] = [['name', str(module.title)]];
  const add = (key: string, value: string | undefined): void => {
    if (value !== undefined) entries.push([key, str(value)]);
  };
  const files = (key: 'data' | 'demo'): void => {
    const paths = loaded.filter((file) => file.load === key).map((file) => str(file.path));
    if (paths.length > 0) entries.push([key, list(paths, true)]);
  };
  add('summary', module.summary);
  add('version', version);
  add('development_status', module.developmentStatus);
  add('category', module.category);
  add('author', module.author);
  if (module.maintainers.length > 0) entries.push(['maintainers', list(module.maintainers.map(str))]);
  add('website', module.website);
  add('license', module.license);
  entries.push(['depends', list(module.depends.map(str))]);
  files('data');
  files('demo');
  for (const [key, value] of more) entries.push([key, value]);
  if (module.app) entries.push(['application', literal(true)]);
  return {
    path: '__manifest__.py',
    template: 'manifest/manifest.py',
    data: { manifest: dict(entries, true) },
  };
}
