import type { PyNode } from './node.ts';

/**
 * A tree as four numbers a node, in the order of the source: what it is, where it begins and ends, and where the node
 * behind all that is below it stands. A sixth of what objects take; objects are made of those nodes that are asked for.
 */
export type Words = Int32Array;

export const WORDS = 4;
const MISSING = 1 << 30;
const FIELD_SHIFT = 16;
const TYPE_MASK = (1 << FIELD_SHIFT) - 1;
const FIELD_MASK = (1 << 12) - 1;

const types: string[] = [];
const typeIds = new Map<string, number>();
/** The first is no field. */
const fields: (string | undefined)[] = [undefined];
const fieldIds = new Map<string | undefined, number>([[undefined, 0]]);

/** The number by which a type stands in packed trees. */
export function typeId(type: string): number {
  return idOf(type, types, typeIds);
}

export function fieldId(field: string | undefined): number {
  return idOf(field, fields, fieldIds);
}

function idOf<Name>(name: Name, names: Name[], ids: Map<Name, number>): number {
  const known = ids.get(name);
  if (known !== undefined) return known;
  ids.set(name, names.length);
  names.push(name);
  return names.length - 1;
}

/** Some types of nodes, made once and asked often. */
export type TypeSet = readonly boolean[];

export function typeSet(...names: readonly string[]): TypeSet {
  const set: boolean[] = [];
  for (const name of names) set[typeId(name)] = true;
  return Array.from(set, (wanted) => wanted === true);
}

let room = new Int32Array(1 << 16);
let used = 0;

/** Begins the tree that the next calls of `addNode` make. */
export function beginTree(): void {
  used = 0;
}

/** Adds a node, and gives its place. What is added before `closeNode` is below it. */
export function addNode(type: number, field: number, start: number, end: number, missing: boolean): number {
  const at = used;
  used += WORDS;
  if (used > room.length) {
    const larger = new Int32Array(room.length * 2);
    larger.set(room);
    room = larger;
  }
  room[at] = type | (field << FIELD_SHIFT) | (missing ? MISSING : 0);
  room[at + 1] = start;
  room[at + 2] = end;
  return at;
}

export function closeNode(at: number): void {
  room[at + 3] = used;
}

/** The root of the tree that was added. */
export function finishTree(): PyNode {
  return rootOf(room.slice(0, used));
}

export function rootOf(words: Words): PyNode {
  return nodeOf({ words, made: new Array(words.length / WORDS) }, 0);
}

interface Tree {
  readonly words: Words;
  /** Nodes that were asked for: each has one object only. */
  readonly made: (PackedNode | undefined)[];
}

const NONE: readonly PyNode[] = [];

class PackedNode implements PyNode {
  declare readonly type: string;
  declare readonly field: string | undefined;
  declare readonly start: number;
  declare readonly end: number;
  declare memo: unknown;
  declare readonly tree: Tree;
  declare readonly at: number;
  declare kids: readonly PyNode[] | undefined;
  constructor(tree: Tree, at: number) {
    const { words } = tree;
    const kind = words[at] ?? 0;
    this.type = types[kind & TYPE_MASK] ?? '';
    this.field = fields[(kind >> FIELD_SHIFT) & FIELD_MASK];
    this.start = words[at + 1] ?? 0;
    this.end = words[at + 2] ?? 0;
    this.memo = undefined;
    this.tree = tree;
    this.at = at;
    this.kids = words[at + 3] === at + WORDS ? NONE : undefined;
  }
  get missing(): boolean {
    return ((this.tree.words[this.at] ?? 0) & MISSING) !== 0;
  }
  get children(): readonly PyNode[] {
    return this.kids ?? this.opened();
  }
  opened(): readonly PyNode[] {
    const { tree, at } = this;
    const { words } = tree;
    const end = words[at + 3] ?? 0;
    const kids: PyNode[] = [];
    for (let child = at + WORDS; child < end; child = words[child + 3] ?? end) kids.push(nodeOf(tree, child));
    this.kids = kids;
    return kids;
  }
  child(field: string): PyNode | undefined {
    const { tree, at } = this;
    const { words } = tree;
    const end = words[at + 3] ?? 0;
    for (let child = at + WORDS; child < end; child = words[child + 3] ?? end) {
      if (fields[((words[child] ?? 0) >> FIELD_SHIFT) & FIELD_MASK] === field) return nodeOf(tree, child);
    }
    return undefined;
  }
}

function nodeOf(tree: Tree, at: number): PackedNode {
  const known = tree.made[at / WORDS];
  if (known) return known;
  const node = new PackedNode(tree, at);
  tree.made[at / WORDS] = node;
  return node;
}

/** Some node below, at any depth, is of these types. */
export function holdsAny(node: PyNode, wanted: TypeSet): boolean {
  if (!(node instanceof PackedNode)) return node.children.length > 0;
  const { words } = node.tree;
  const end = words[node.at + 3] ?? 0;
  for (let at = node.at + WORDS; at < end; at += WORDS) {
    if (wanted[(words[at] ?? 0) & TYPE_MASK] === true) return true;
  }
  return false;
}

/** The node and those below it, at any depth, that are of these types, in the order of the source. */
export function nodesOf(node: PyNode, wanted: TypeSet): readonly PyNode[] {
  const found: PyNode[] = [];
  collect(node, wanted, undefined, found);
  return found;
}

/** Those below it that are of these types; what is below one of `closed` is left out, and that node too. */
export function nodesWithin(node: PyNode, wanted: TypeSet, closed: TypeSet): readonly PyNode[] {
  const found: PyNode[] = [];
  if (!(node instanceof PackedNode)) for (const child of node.children) collect(child, wanted, closed, found);
  else collectPacked(node, node.at + WORDS, wanted, closed, found);
  return found;
}

function collect(node: PyNode, wanted: TypeSet, closed: TypeSet | undefined, found: PyNode[]): void {
  if (node instanceof PackedNode) {
    collectPacked(node, node.at, wanted, closed, found);
    return;
  }
  const id = typeId(node.type);
  if (closed?.[id] === true) return;
  if (wanted[id] === true) found.push(node);
  for (const child of node.children) collect(child, wanted, closed, found);
}

function collectPacked(
  { tree, at: own }: PackedNode,
  from: number,
  wanted: TypeSet,
  closed: TypeSet | undefined,
  found: PyNode[],
): void {
  const { words } = tree;
  const end = words[own + 3] ?? 0;
  for (let at = from; at < end; ) {
    const id = (words[at] ?? 0) & TYPE_MASK;
    if (closed?.[id] === true) {
      at = words[at + 3] ?? end;
      continue;
    }
    if (wanted[id] === true) found.push(nodeOf(tree, at));
    at += WORDS;
  }
}

/**
 * Shows the places of those below that are of these types, with the number of the type and without objects of them,
 * until `see` says that it has seen enough; what is below one of `closed` is left out, and that node too.
 */
export function seeWithin(
  node: PyNode,
  wanted: TypeSet,
  closed: TypeSet,
  see: (start: number, end: number, type: number) => boolean,
): void {
  if (!(node instanceof PackedNode)) {
    nodesWithin(node, wanted, closed).some(({ start, end, type }) => see(start, end, typeId(type)));
    return;
  }
  const { words } = node.tree;
  const end = words[node.at + 3] ?? 0;
  for (let at = node.at + WORDS; at < end; ) {
    const id = (words[at] ?? 0) & TYPE_MASK;
    if (closed[id] === true) {
      at = words[at + 3] ?? end;
      continue;
    }
    if (wanted[id] === true && see(words[at + 1] ?? 0, words[at + 2] ?? 0, id)) return;
    at += WORDS;
  }
}

/** The node of this type that takes exactly this place. */
export function nodeAt(root: PyNode, type: string, start: number, end: number): PyNode | undefined {
  let node: PyNode | undefined = root;
  while (node && !(node.type === type && node.start === start && node.end === end)) {
    node = around(node, start, end);
  }
  return node;
}

function around(node: PyNode, start: number, end: number): PyNode | undefined {
  if (!(node instanceof PackedNode))
    return node.children.find((child) => child.start <= start && child.end >= end);
  const { words } = node.tree;
  const last = words[node.at + 3] ?? 0;
  for (let at = node.at + WORDS; at < last; at = words[at + 3] ?? last) {
    if ((words[at + 1] ?? 0) <= start && (words[at + 2] ?? 0) >= end) return nodeOf(node.tree, at);
  }
  return undefined;
}

/** Whether the parser made something up, anywhere in the tree. */
export function hasMissing(root: PyNode): boolean {
  if (!(root instanceof PackedNode)) return true;
  const { words } = root.tree;
  for (let at = 0; at < words.length; at += WORDS) if (((words[at] ?? 0) & MISSING) !== 0) return true;
  return false;
}

/** The numbers that a tree is made of; undefined for one that is not packed. */
export function wordsOf(root: PyNode): Words | undefined {
  return root instanceof PackedNode ? root.tree.words : undefined;
}

/**
 * Shows those directly below that are of these types, or have such below them, with the number of their type: no objects
 * are made of the others, which are names and numbers for the most part.
 */
export function eachHolding(node: PyNode, wanted: TypeSet, see: (child: PyNode, type: number) => void): void {
  if (!(node instanceof PackedNode)) {
    for (const child of node.children) see(child, typeId(child.type));
    return;
  }
  const { tree, at } = node;
  const { words } = tree;
  const end = words[at + 3] ?? 0;
  for (let child = at + WORDS; child < end; ) {
    const next = words[child + 3] ?? end;
    for (let inner = child; inner < next; inner += WORDS) {
      if (wanted[(words[inner] ?? 0) & TYPE_MASK] === true) {
        see(nodeOf(tree, child), (words[child] ?? 0) & TYPE_MASK);
        break;
      }
    }
    child = next;
  }
}
