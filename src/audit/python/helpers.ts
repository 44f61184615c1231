import { ownNodes } from '../../source/project/behaviour.ts';
import { parts } from '../../source/python/literal.ts';
import { childOf, type PyNode } from '../../source/python/node.ts';
import { nodeAt } from '../../source/python/packed.ts';
import type { MethodFact } from '../../source/types.ts';
import type { PythonContext } from '../rule.ts';
import { argumentsOfCall, calledBy } from './names.ts';

/** A method of the same class, or a function of the same file, as the place of a call sees it. */
export interface Helper {
  readonly fact: MethodFact;
  readonly node: PyNode;
  /** What is known around an expression in it. */
  readonly context: PythonContext;
}

/** What `self._name(...)` or `name(...)` goes to, where it stands in the class or the file of the call, once. */
export function helperOf(call: PyNode, context: PythonContext): Helper | undefined {
  const called = calledBy(call, context);
  if (!called) return undefined;
  const { file, klass, method } = context;
  const own = called.object && context.slice(called.object) === method?.params[0] ? klass : undefined;
  if (called.object && !own) return undefined;
  const [fact, more] = (own?.methods ?? file.functions).filter(({ name }) => name === called.name);
  if (!fact || more || (fact.start === method?.start && fact.end === method.end)) return undefined;
  return helperAt(fact, own !== undefined, context);
}

/** Calls of a method of the class in its other methods, each with what is known around it. */
export function callersOf(
  method: MethodFact,
  context: PythonContext,
): readonly { readonly call: PyNode; readonly context: PythonContext }[] {
  const others = (context.klass?.methods ?? []).filter(({ start }) => start !== method.start);
  return others.flatMap((fact) => {
    const text = context.text.slice(fact.start, fact.end);
    const inner = text.includes(`.${method.name}(`) ? helperAt(fact, true, context) : undefined;
    if (!inner) return [];
    return [...ownNodes(childOf(inner.node, 'body') ?? inner.node)].flatMap((call) => {
      const called = call.type === 'call' ? calledBy(call, context) : undefined;
      const isIt = called?.name === method.name && called.object !== undefined;
      return isIt && called.object && context.slice(called.object) === fact.params[0]
        ? [{ call, context: inner.context }]
        : [];
    });
  });
}

/** Arguments of a call by the names that who is called has for them. */
export function argumentsFor(
  call: PyNode,
  { params, decorators }: MethodFact,
  context: PythonContext,
): ReadonlyMap<string, PyNode> {
  const given = argumentsOfCall(call, context);
  // What stands before the dot is the first parameter of a method.
  const isBound =
    calledBy(call, context)?.object !== undefined && !decorators.some(({ name }) => name === 'staticmethod');
  const names = isBound ? params.slice(1) : params;
  return new Map([
    ...given.positional.flatMap((node, i): [string, PyNode][] => {
      const name = names[i];
      return name === undefined ? [] : [[name, node]];
    }),
    ...given.keywords,
  ]);
}

/** What a function returns, where it does so itself. */
export function returnedBy({ node }: Helper): readonly PyNode[] {
  return [...ownNodes(childOf(node, 'body') ?? node)].flatMap((inner) =>
    inner.type === 'return_statement' ? parts(inner).slice(0, 1) : [],
  );
}

function helperAt(fact: MethodFact, inClass: boolean, context: PythonContext): Helper | undefined {
  const node = nodeAt(context.file.root, 'function_definition', fact.start, fact.end);
  if (!node) return undefined;
  const { module, index, project, target, series, settings, scripts, file, text, embedded } = context;
  return {
    fact,
    node,
    context: {
      ...{ module, index, project, target, series, settings, scripts, file, text, embedded },
      ancestors: [],
      klass: inClass ? context.klass : undefined,
      method: fact,
      functionNode: node,
      slice: ({ start, end }) => text.slice(start, end),
      report: (report) => context.report(report),
      model: (name) => context.model(name),
    },
  };
}
