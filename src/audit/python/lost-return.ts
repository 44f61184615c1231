import { childOf, type PyNode } from '../../source/python/node.ts';
import type { ClassFact, MethodFact } from '../../source/types.ts';
import type { PythonContext } from '../rule.ts';
import { classAround } from './class-scope.ts';
import { leavesByItself, superCalls } from './super-calls.ts';

/** A method that calls super() and returns nothing. */
export interface LostReturn {
  readonly name: string;
  /**
   * What is lost: a value that a parent is known to return; nobody knows; nothing, since every parent is known and
   * returns none, or since Odoo takes nothing from such a method.
   */
  readonly loses: 'value' | 'unknown' | 'nothing';
}

const VOID = ['__init__', 'init', '_register_hook', 'setUp', 'setUpClass', 'tearDown', 'tearDownClass'];

/** Undefined for a function that is no such method. */
export function lostReturn(node: PyNode, context: PythonContext): LostReturn | undefined {
  if (!classAround(context)) return undefined;
  const calls = superCalls(node, context);
  if (calls.length === 0 || leavesByItself(node)) return undefined;
  const nameNode = childOf(node, 'name');
  const name = nameNode ? context.slice(nameNode) : '';
  if ((context.settings.voidMethods ?? VOID).includes(name)) return undefined;
  const { klass } = context;
  const method = klass?.methods.find(({ start, end }) => start === node.start && end === node.end);
  if (klass && method && nobodyReads(method, klass)) return { name, loses: 'nothing' };
  const parents = klass && calls.some((call) => call.name === name) ? parentsOf(name, klass, context) : [];
  if (parents.length > 0 && parents.every(Boolean)) return { name, loses: 'nothing' };
  return { name, loses: parents.includes(false) ? 'value' : 'unknown' };
}

/** Odoo calls it and takes nothing from it. */
function nobodyReads({ name, decorators }: MethodFact, { fields }: ClassFact): boolean {
  if (/^(_compute_|_inverse_|_check_|setUpClass)/.test(name)) return true;
  if (
    decorators.some((decorator) => /^(api\.)?(depends|constrains|ondelete|autovacuum)$/.test(decorator.name))
  ) {
    return true;
  }
  return fields.some(({ kwargs }) =>
    ['compute', 'inverse'].some((keyword) => kwargs.get(keyword)?.value === name),
  );
}

/** Of each method that super() may come to, whether it returns nothing. */
function parentsOf(name: string, klass: ClassFact, context: PythonContext): boolean[] {
  if (klass.model === undefined) return [];
  const models = new Set([klass.model, ...klass.inherit]);
  return [...models].flatMap((model) =>
    context.model(model).classes.flatMap((part) => {
      const here = part.module === context.module.name && part.path === context.file.source.path;
      const method = here && part.start === klass.start ? undefined : part.methods[name];
      return method ? [method.returnsNothing === true] : [];
    }),
  );
}
