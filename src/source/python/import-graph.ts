import type { ImportFact, OdooModule, PythonFile } from '../types.ts';

export interface ImportEdge {
  readonly file: PythonFile;
  readonly fact: ImportFact;
  /** Path inside the module, without `.py`, that the import may mean: a file, a folder, or a name in one. */
  readonly target: string;
}

/** Every import of something in the module itself, relative or by `odoo.addons`. */
export function importEdges(module: OdooModule): readonly ImportEdge[] {
  return module.python.flatMap((file) =>
    file.imports.flatMap((fact) =>
      targets(file, fact, module.name).map((target) => ({ file, fact, target })),
    ),
  );
}

function targets(file: PythonFile, { from, names }: ImportFact, module: string): string[] {
  const base = baseOf(file, from, module);
  if (base === undefined) return [];
  const below = names.filter((name) => name !== '*').map((name) => (base === '' ? name : `${base}/${name}`));
  // A file inside a package does not make that package imported.
  return base === '' || file.source.path.startsWith(`${base}/`) ? below : [base, ...below];
}

/** Path of the package or file that `from` names; undefined outside the module. */
function baseOf(file: PythonFile, from: string, module: string): string | undefined {
  const absolute = new RegExp(`^(?:odoo|openerp)\\.addons\\.${module}(?:\\.(.*))?$`).exec(from);
  if (absolute) return (absolute[1] ?? '').replaceAll('.', '/');
  const relative = /^(\.+)(.*)$/.exec(from);
  if (!relative) return undefined;
  const [, dots = '', rest = ''] = relative;
  const folders = file.source.path.split('/').slice(0, -1);
  if (dots.length - 1 > folders.length) return undefined;
  return [...folders.slice(0, folders.length - dots.length + 1), ...rest.split('.').filter(Boolean)].join(
    '/',
  );
}
