import type { PythonContext } from '../../audit/rule.ts';
import type { PyNode } from '../../source/python/node.ts';
import { fromImport, usesName, withoutName } from './edits.ts';

/**
 * Visitor of `import_from_statement` that takes names away once nothing in the file uses them. `since`: the series that
 * has them no more, if any.
 */
export function dropUnusedImports(modules: RegExp, names: ReadonlySet<string>, since?: string) {
  return (node: PyNode, context: PythonContext): void => {
    const imported = fromImport(node, context);
    if (!imported || !modules.test(imported.module)) return;
    // An __init__ may hand the name on.
    if (context.file.source.path.endsWith('__init__.py')) return;
    for (const { name, alias, node: place } of imported.names) {
      if (!names.has(name) || usesName(context.file.root, alias ?? name, context.text, node)) continue;
      if (/^__all__\b/m.test(context.text)) continue;
      context.report({
        at: place,
        message: `${name} is not needed any more${since === undefined ? '' : `: it is not there since ${since}`}.`,
        fix: {
          title: 'Drop the import',
          safe: true,
          edits: [withoutName(node, imported, place, context.text)],
        },
      });
      return;
    }
  };
}
