import type { PythonContext } from '../../audit/rule.ts';
import type { PyNode } from '../../source/python/node.ts';
import { fromImport } from '../python/edits.ts';
import type { MigrationRule } from '../rule.ts';

/** Names that went, by the module of Odoo that had them; null for a module that went itself. */
export type GoneNames = Readonly<Record<string, readonly string[] | null>>;

/** What to do instead, by the name, or by the module that went. */
export type Advice = Readonly<Record<string, string>>;

/**
 * Visitor of imports that asks about names of the framework that the new series does not have: the file that imports
 * one cannot be loaded.
 */
export function gonePython(gone: GoneNames, advice: Advice, since: string): Pick<MigrationRule, 'python'> {
  return { python: { import_from_statement: (node, context) => look(node, context) } };

  function look(node: PyNode, context: PythonContext): void {
    const imported = fromImport(node, context);
    if (!imported || isTried(context)) return;
    const { module, moduleNode, names } = imported;
    const whole = [module, ...names.map(({ name }) => `${module}.${name}`)].find(
      (each) => Object.hasOwn(gone, each) && gone[each] === null,
    );
    if (whole !== undefined) {
      context.report({
        at: moduleNode,
        about: { kind: 'module', name: whole },
        message: `The module ${whole} is gone in ${since}.${said(whole)}`,
      });
      return;
    }
    for (const { name, node: at } of names) {
      if (!isGone(module, name)) continue;
      context.report({
        at,
        about: { kind: 'name', name },
        message: `${name} of ${module} is gone in ${since}.${said(name)}`,
      });
    }
  }

  function isGone(module: string, name: string): boolean {
    return Object.hasOwn(gone, module) && (gone[module]?.includes(name) ?? false);
  }

  function said(name: string): string {
    return Object.hasOwn(advice, name) ? ` ${advice[name]}` : '';
  }
}

/** `try: from odoo.x import y except ImportError:` is ready for it. */
function isTried({ ancestors }: PythonContext): boolean {
  return ancestors.some(({ type }) => type === 'try_statement');
}
