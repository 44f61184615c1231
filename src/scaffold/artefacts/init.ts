import type { ArtefactFile } from './artefact.ts';

/** Folders whose Python Odoo loads with the module; it loads that of `tests` and `migrations` by itself. */
const LOADED = ['controllers', 'models', 'report', 'reports', 'wizard', 'wizards'];

/** The `__init__.py` of each package, from the Python files that the artefacts gave. */
export function initFiles(files: readonly ArtefactFile[], hooks: readonly string[]): ArtefactFile[] {
  const packages = new Map<string, string[]>();
  for (const { path } of files) {
    const [, folder = '', name] = /^([^/]+)\/([^/]+)\.py$/.exec(path) ?? [];
    if (name === undefined || name === '__init__') continue;
    packages.set(folder, [...(packages.get(folder) ?? []), name]);
  }
  const init = (path: string, modules: readonly string[], names: readonly string[] = []): ArtefactFile => ({
    path,
    template: 'init/init.py',
    data: { modules: [...modules].sort(), hooks: names.join(', ') || undefined },
  });
  const inner = [...packages]
    .filter(([folder]) => folder === 'tests' || LOADED.includes(folder))
    .map(([folder, modules]) => init(`${folder}/__init__.py`, modules));
  const loaded = [...packages.keys()].filter((folder) => LOADED.includes(folder));
  return [init('__init__.py', loaded, hooks), ...inner];
}
