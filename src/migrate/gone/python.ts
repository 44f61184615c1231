import type { PythonContext } from '../../audit/rule.ts';
import { childOf, type PyNode } from '../../source/python/node.ts';
import { fromImport } from '../python/edits.ts';
import type { MigrationRule } from '../rule.ts';
import { importedModule, isWritten, patchedMember } from './patched.ts';

/** Names that went, by the module of Odoo that had them; null for a module that went itself. */
export type GoneNames = Readonly<Record<string, readonly string[] | null>>;

/** What to do instead, by the name, or by the module that went. */
export type Advice = Readonly<Record<string, string>>;

/**
 * Visitor of imports that asks about names of the framework that the new series does not have: the file that imports
 * one cannot be loaded, and what reads one of a module that it has imported raises AttributeError.
 */
export function gonePython(gone: GoneNames, advice: Advice, since: string): Pick<MigrationRule, 'python'> {
  const all = new Set(Object.values(gone).flatMap((names) => names ?? []));
  return { python: { import_from_statement: look, attribute: lookAt } };

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

  function lookAt(node: PyNode, context: PythonContext): void {
    const [object, attribute] = [childOf(node, 'object'), childOf(node, 'attribute')];
    if (!object || !attribute || context.embedded || isTried(context)) return;
    const name = context.slice(attribute);
    const patched = patchedMember(node, context, since);
    if (patched !== undefined) {
      context.report({ at: attribute, about: { kind: 'name', name }, message: patched, options: PATCH });
      return;
    }
    if (!all.has(name) || isWritten(node, context)) return;
    const module = importedModule(object, context);
    if (module !== undefined && isGone(module, name))
      context.report({
        at: attribute,
        about: { kind: 'name', name },
        message: `${name} of ${module} is gone in ${since}.${said(name)}`,
      });
  }

  function isGone(module: string, name: string): boolean {
    return Object.hasOwn(gone, module) && (gone[module]?.includes(name) ?? false);
  }

  function said(name: string): string {
    return Object.hasOwn(advice, name) ? ` ${advice[name]}` : '';
  }
}

const PATCH = [
  { title: 'Patch or extend the method that does it now, with its arguments' },
  { title: 'Take the patch away, when Odoo does now what it did' },
];

/** `try: from odoo.x import y except ImportError:` is ready for it. */
function isTried({ ancestors }: PythonContext): boolean {
  return ancestors.some(({ type }) => type === 'try_statement');
}
