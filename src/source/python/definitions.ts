import type { DecoratorFact, MethodFact, Valued } from '../types.ts';
import { literalOf, parts } from './literal.ts';
import { childOf, type PyNode } from './node.ts';

/** A class or function statement apart from its decorators. */
export function undecorated(
  statement: PyNode,
  text: string,
): { definition: PyNode; decorators: readonly DecoratorFact[] } {
  if (statement.type !== 'decorated_definition') return { definition: statement, decorators: [] };
  const decorators = statement.children.filter((child) => child.type === 'decorator');
  return {
    definition: childOf(statement, 'definition') ?? statement,
    decorators: decorators.map((node) => decoratorFact(node, text)),
  };
}

function decoratorFact(node: PyNode, text: string): DecoratorFact {
  const expression = parts(node)[0] ?? node;
  const called = expression.type === 'call' ? childOf(expression, 'function') : expression;
  const name = called ? text.slice(called.start, called.end) : '';
  return { name, start: node.start, end: node.end, ...argumentsOf(expression, text) };
}

export function methodFact(
  definition: PyNode,
  decorators: readonly DecoratorFact[],
  text: string,
): MethodFact {
  const name = childOf(definition, 'name') ?? definition;
  const all = parts(childOf(definition, 'parameters') ?? definition);
  return {
    name: text.slice(name.start, name.end),
    nameSpan: { start: name.start, end: name.end },
    params: all.flatMap((param) => paramName(param, text)),
    required: all.filter(isRequired).flatMap((param) => paramName(param, text)),
    decorators,
    start: definition.start,
    end: definition.end,
  };
}

/** It has no default, and is no `*args` or `**kwargs`. */
function isRequired(param: PyNode): boolean {
  if (param.type === 'typed_parameter') return param.children[0]?.type === 'identifier';
  return param.type === 'identifier';
}

function paramName(param: PyNode, text: string): string[] {
  const node = param.type === 'identifier' ? param : (childOf(param, 'name') ?? param.children[0]);
  if (!node) return [];
  return node.type === 'identifier' ? [text.slice(node.start, node.end)] : paramName(node, text);
}

export function argumentsOf(
  call: PyNode,
  text: string,
): { args: readonly Valued[]; kwargs: ReadonlyMap<string, Valued> } {
  const args: Valued[] = [];
  const kwargs = new Map<string, Valued>();
  const list = call.type === 'call' ? childOf(call, 'arguments') : undefined;
  for (const argument of list ? parts(list) : []) {
    if (argument.type === 'keyword_argument') {
      const [name, value] = [childOf(argument, 'name'), childOf(argument, 'value')];
      if (name && value) kwargs.set(text.slice(name.start, name.end), valued(value, text));
    } else if (!argument.type.endsWith('_splat')) {
      args.push(valued(argument, text));
    }
  }
  return { args, kwargs };
}

export function valued(node: PyNode, text: string): Valued {
  return { value: literalOf(node, text), node, start: node.start, end: node.end };
}
