import { parts } from '../../source/python/literal.ts';
import { childOf, type PyNode } from '../../source/python/node.ts';
import type { Span } from '../../source/types.ts';
import { type Binding, collectBindings } from './bindings.ts';

/** What one function (nested ones included), or the code of a whole file, does with its names. */
export interface Flow {
  readonly node: PyNode;
  readonly text: string;
  readonly bindings: ReadonlyMap<string, readonly Binding[]>;
  /** Every call in it, in the order of the source. */
  readonly calls: readonly PyNode[];
  /** Bindings whose value may be what the name stands for at this offset; none for a name from outside. */
  reaching(name: string, offset: number): readonly Binding[];
}

const flows = new WeakMap<PyNode, Flow>();

export function flowOf(node: PyNode, text: string): Flow {
  const known = flows.get(node);
  if (known) return known;
  const { bindings, calls } = collectBindings(node, text);
  for (const list of bindings.values()) list.sort((a, b) => a.from - b.from);
  const reaching: Flow['reaching'] = (name, offset) => reachingAt(bindings.get(name) ?? [], offset);
  const flow = { node, text, bindings, calls, reaching };
  flows.set(node, flow);
  return flow;
}

function reachingAt(all: readonly Binding[], offset: number): Binding[] {
  const found: Binding[] = [];
  for (const binding of all.toReversed()) {
    if (binding.from > offset) {
      // Later in the source, and yet before: the loop comes round again.
      if (binding.loops.some((loop) => holds(loop, offset))) found.push(binding);
      continue;
    }
    if (isNested(binding) && !holds(binding.region, offset)) continue;
    const other = binding.branches.some(
      ({ whole, branch }) => holds(whole, offset) && !holds(branch, offset) && !comesRound(binding, whole),
    );
    if (other) continue;
    found.push(binding);
    if (binding.how !== 'augmented' && holds(binding.region, offset)) break;
  }
  return found;
}

/** A name of a lambda, a nested function or a comprehension is none outside of it. */
function isNested({ region }: Binding): boolean {
  return /^(lambda|function_definition)$|comprehension$|^generator_expression$/.test(
    'type' in region ? String(region.type) : '',
  );
}

function comesRound({ loops }: Binding, whole: Span): boolean {
  return loops.some((loop) => holds(loop, whole.start));
}

function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset < end;
}

/**
 * The expressions that may be the value of this one: through names, parentheses, `a or b` and `a if b else c`. A name
 * whose value is not known here (a parameter, an import) stands for itself.
 */
export function originsOf(node: PyNode, flow: Flow): readonly PyNode[] {
  const found: PyNode[] = [];
  const seen = new Set<PyNode>();
  const follow = (at: PyNode): void => {
    if (seen.has(at) || seen.size > 200) return;
    seen.add(at);
    const inner = alternatives(at);
    if (inner) {
      for (const part of inner) follow(part);
      return;
    }
    if (at.type !== 'identifier') {
      found.push(at);
      return;
    }
    const bound = flow.reaching(flow.text.slice(at.start, at.end), at.start);
    const plain = bound.filter(({ how, value }) => how === 'value' && value);
    if (plain.length === 0 || plain.length < bound.length) found.push(at);
    for (const { value } of plain) if (value) follow(value);
  };
  follow(node);
  return found;
}

/** What an expression chooses between, or stands around. */
export function alternatives(node: PyNode): readonly PyNode[] | undefined {
  const all = parts(node);
  switch (node.type) {
    case 'parenthesized_expression':
    case 'await':
      return all;
    case 'named_expression':
      return all.slice(1);
    case 'conditional_expression':
      return [all[0], all[2]].filter((part) => part !== undefined);
    case 'boolean_operator':
      return [childOf(node, 'left'), childOf(node, 'right')].filter((part) => part !== undefined);
    default:
      return undefined;
  }
}
