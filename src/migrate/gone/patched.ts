import type { PythonContext } from '../../audit/rule.ts';
import { CORE_MODULE, type ModuleFacts } from '../../source/project/facts.ts';
import { childOf, type PyNode } from '../../source/python/node.ts';
import type { PythonFile } from '../../source/types.ts';
import { fromImport } from '../python/edits.ts';

/** What a name at the top of a file is bound to. */
interface Imported {
  readonly module: string;
  readonly name: string;
}

/** The dotted path of what a name means that the file imported from Odoo, such as `odoo.http` of `from odoo import http`. */
export function importedModule(node: PyNode | undefined, context: PythonContext): string | undefined {
  if (!node) return undefined;
  const text = context.slice(node);
  if (/^odoo(\.\w+)+$/.test(text))
    return context.file.imports.some(({ from, names }) => names.length === 0 && /^odoo(\.|$)/.test(from))
      ? text
      : undefined;
  const [first, ...rest] = /^\w+(\.\w+)*$/.test(text) ? text.split('.') : [];
  const found = first === undefined ? undefined : importedAs(first, context);
  return found && [found.module, found.name, ...rest].join('.');
}

function importedAs(bound: string, { file }: PythonContext): Imported | undefined {
  let names = known.get(file);
  if (!names) {
    names = namesOf(file);
    known.set(file, names);
  }
  return names.get(bound);
}

/** Each attribute that is read is looked up. */
const known = new WeakMap<PythonFile, ReadonlyMap<string, Imported>>();

function namesOf({ root, source: { text } }: PythonFile): ReadonlyMap<string, Imported> {
  const found = new Map<string, Imported>();
  for (const statement of root.children) {
    const imported = fromImport(statement, { text });
    for (const { name, alias } of imported?.names ?? [])
      if (imported && /^odoo(\.|$)/.test(imported.module))
        found.set(alias ?? name, { module: imported.module, name });
  }
  return found;
}

/**
 * A method that the module takes from a class of Odoo's, to put another one in its place, and that is gone: the statement
 * raises AttributeError. What is only written to is not looked up.
 */
export function patchedMember(node: PyNode, context: PythonContext, series: string): string | undefined {
  const [object, attribute] = [childOf(node, 'object'), childOf(node, 'attribute')];
  if (object?.type !== 'identifier' || !attribute || context.embedded || isWritten(node, context))
    return undefined;
  const imported = importedAs(context.slice(object), context);
  const owner = /^odoo\.addons\.(\w+)\./.exec(imported?.module ?? '')?.[1];
  const [old, now] = [context.project, context.target].map((each) => each?.modules.get(owner ?? ''));
  const { modules } = context.target ?? {};
  if (!imported || !old || !now || !modules) return undefined;
  const name = context.slice(attribute);
  const model = modelOf(imported.name, old, name);
  if (model === undefined || now.partial) return undefined;
  const there = now.classes.filter((each) => each.model === model);
  if (there.length === 0 || there.some((each) => each.otherBases || hasMember(each, name))) return undefined;
  // All classes have what the framework gives every model.
  if (modules.get(CORE_MODULE)?.classes.some((each) => hasMember(each, name))) return undefined;
  return `${name} of ${imported.name} in ${owner} is gone in ${series}: to take it from there raises AttributeError.`;
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
