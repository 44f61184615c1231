import type { PythonFile, SyntaxProblem } from '../types.ts';
import type { PyNode } from './node.ts';

/**
 * Trees that will be wanted once more, in four numbers a node: a sixth of what their objects take, and made into
 * objects again in a tenth of the time that parsing takes.
 */
export interface HeldTrees {
  take(text: string): Pick<PythonFile, 'root' | 'problems'> | undefined;
  keep(text: string, root: PyNode, problems: readonly SyntaxProblem[]): void;
}

const types: string[] = [];
const typeIds = new Map<string, number>();
/** The first is no field. */
const fields: (string | undefined)[] = [undefined];
const fieldIds = new Map<string | undefined, number>([[undefined, 0]]);

const MISSING = 1 << 30;
const FIELD_SHIFT = 16;
const TYPE_MASK = (1 << FIELD_SHIFT) - 1;
const FIELD_MASK = (1 << 12) - 1;

/** Keeps what it is given until it is taken, once. */
export function heldTrees(): HeldTrees {
  const held = new Map<string, { nodes: Int32Array; problems: readonly SyntaxProblem[] }>();
  return {
    take(text) {
      const found = held.get(text);
      if (!found) return undefined;
      held.delete(text);
      return { root: unpack(found.nodes), problems: found.problems };
    },
    keep: (text, root, problems) => void held.set(text, { nodes: pack(root), problems }),
  };
}

export function pack(root: PyNode): Int32Array {
  const out: number[] = [];
  const add = (node: PyNode) => {
    const type = idOf(node.type, types, typeIds);
    const field = idOf(node.field, fields, fieldIds);
    const kind = type | (field << FIELD_SHIFT) | (node.missing ? MISSING : 0);
    out.push(kind, node.start, node.end, node.children.length);
    for (const child of node.children) add(child);
  };
  add(root);
  return Int32Array.from(out);
}

const NONE: readonly PyNode[] = [];

export function unpack(nodes: Int32Array): PyNode {
  let at = 0;
  const next = (): PyNode => {
    const kind = nodes[at] ?? 0;
    const start = nodes[at + 1] ?? 0;
    const end = nodes[at + 2] ?? 0;
    const count = nodes[at + 3] ?? 0;
    at += 4;
    const type = types[kind & TYPE_MASK] ?? '';
    const field = fields[(kind >> FIELD_SHIFT) & FIELD_MASK];
    const missing = (kind & MISSING) !== 0;
    let children = NONE;
    if (count > 0) {
      const made: PyNode[] = new Array(count);
      for (let i = 0; i < count; i++) made[i] = next();
      children = made;
    }
    return { type, field, start, end, missing, children };
  };
  return next();
}

function idOf<Name>(name: Name, names: Name[], ids: Map<Name, number>): number {
  const known = ids.get(name);
  if (known !== undefined) return known;
  ids.set(name, names.length);
  names.push(name);
  return names.length - 1;
}
