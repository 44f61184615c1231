import { importedPath } from '../../audit/python/imports.ts';
import type { PythonContext } from '../../audit/rule.ts';
import { CORE_MODULE, type ModuleFacts } from '../../source/project/facts.ts';
import { childOf, type PyNode } from '../../source/python/node.ts';

/** The dotted path of what an expression means that the file imported from Odoo: `odoo.http` of `from odoo import http`. */
export function importedModule(node: PyNode | undefined, { file }: PythonContext): string | undefined {
  const path = node && importedPath(node, file);
  return path !== undefined && /^odoo(\.|$)/.test(path) ? path : undefined;
}

/**
 * A method that the module takes from a class of Odoo's, to put another one in its place, and that is gone: the statement
 * raises AttributeError. What is only written to is not looked up.
 */
export function patchedMember(node: PyNode, context: PythonContext, series: string): string | undefined {
  const [object, attribute] = [childOf(node, 'object'), childOf(node, 'attribute')];
  if (object?.type !== 'identifier' || !attribute || context.embedded || isWritten(node, context))
    return undefined;
  const [, owner, klass] =
    /^odoo\.addons\.(\w+)\..*\.(\w+)$/.exec(importedModule(object, context) ?? '') ?? [];
  const [old, now] = [context.project, context.target].map((each) => each?.modules.get(owner ?? ''));
  const { modules } = context.target ?? {};
  if (klass === undefined || !old || !now || !modules) return undefined;
  const name = context.slice(attribute);
  const model = modelOf(klass, old, name);
  if (model === undefined || now.partial) return undefined;
  const there = now.classes.filter((each) => each.model === model);
  if (there.length === 0 || there.some((each) => each.otherBases || hasMember(each, name))) return undefined;
  // All classes have what the framework gives every model.
  if (modules.get(CORE_MODULE)?.classes.some((each) => hasMember(each, name))) return undefined;
  return `${name} of ${klass} in ${owner} is gone in ${series}: to take it from there raises AttributeError.`;
}

/** The model that a class makes or extends, by its name, where it had the member. */
function modelOf(klass: string, { classes }: ModuleFacts, member: string): string | undefined {
  return classes.find((each) => camelCase(each.model) === klass && hasMember(each, member))?.model;
}

function hasMember({ methods, fields }: ModuleFacts['classes'][number], name: string): boolean {
  return Object.hasOwn(methods, name) || Object.hasOwn(fields, name);
}

function camelCase(model: string): string {
  return model.replaceAll(/(?:^|[._])(\w)/g, (_all, first: string) => first.toUpperCase());
}

/** `X.name = ...`: the name is made. */
export function isWritten(node: PyNode, { ancestors }: PythonContext): boolean {
  const parent = ancestors.at(-1);
  return parent?.type === 'assignment' && childOf(parent, 'left') === node;
}
