import type { PythonContext } from '../../audit/rule.ts';
import { childOf, type PyNode } from '../../source/python/node.ts';
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
      if (!names.has(name) || isRead(alias ?? name, node, context)) continue;
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

/** A class of the file that is called the same is what its methods see. */
function isRead(name: string, statement: PyNode, { file: { root }, text }: PythonContext): boolean {
  const hides = root.children.some((node) => {
    const own = node.type === 'class_definition' ? childOf(node, 'name') : undefined;
    return own && text.slice(own.start, own.end) === name;
  });
  if (!hides) return usesName(root, name, text, statement);
  // What stands in the class itself is read before its name is given away, what its functions do after.
  const later = (node: PyNode, child: PyNode) =>
    (node.type === 'class_definition' && child.field === 'name') ||
    (node.type === 'function_definition' && child.field === 'body');
  const below = (node: PyNode): boolean =>
    node !== statement &&
    ((node.type === 'identifier' &&
      node.field !== 'attribute' &&
      text.slice(node.start, node.end) === name) ||
      node.children.some((child) => !later(node, child) && below(child)));
  return below(root);
}
