import { ownNodes } from '../../source/project/behaviour.ts';
import { parts } from '../../source/python/literal.ts';
import { childOf, type PyNode } from '../../source/python/node.ts';
import { nodesOf, typeSet } from '../../source/python/packed.ts';
import type { MethodFact } from '../../source/types.ts';
import type { PythonContext } from '../rule.ts';
import { type Arguments, argumentsOfCall, calledBy } from './names.ts';

/** A method of the same class, or a function of the same file, as the place of a call sees it. */
export interface Helper {
  readonly fact: MethodFact;
  readonly node: PyNode;
  /** What is known around an expression in it. */
  readonly context: PythonContext;
}

const FUNCTIONS = typeSet('function_definition');

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

/** What the arguments of a call are called by who takes them; of a method without its `self`. */
export function boundArguments(given: Arguments, params: readonly string[]): ReadonlyMap<string, PyNode> {
  return new Map([
    ...given.positional.flatMap((node, i): [string, PyNode][] => {
      const name = params[i];
      return name === undefined ? [] : [[name, node]];
    }),
    ...given.keywords,
  ]);
}

/** Arguments of a call by the names that the helper has for them. */
export function argumentsFor(call: PyNode, { fact, context: { klass } }: Helper, context: PythonContext) {
  return boundArguments(argumentsOfCall(call, context), klass ? fact.params.slice(1) : fact.params);
}

/** What a function returns, where it does so itself. */
export function returnedBy({ node }: Helper): readonly PyNode[] {
  return [...ownNodes(childOf(node, 'body') ?? node)].flatMap((inner) =>
    inner.type === 'return_statement' ? parts(inner).slice(0, 1) : [],
  );
}

function helperAt(fact: MethodFact, inClass: boolean, context: PythonContext): Helper | undefined {
  for (const node of nodesOf(context.file.root, FUNCTIONS)) {
    if (node.start !== fact.start || node.end !== fact.end) continue;
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
  return undefined;
}
