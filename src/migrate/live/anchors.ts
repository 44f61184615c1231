import { applySpec, copyOf, isSpecUnknown, locate } from '../../audit/lookup/apply-spec.ts';
import type { ModuleIndex } from '../../source/module-index.ts';
import { attributeValue, walkElements } from '../../source/xml/query.ts';
import type { XmlElement } from '../../source/xml/tree.ts';
import { applyAll, replaced, withWholeIds } from './apply-all.ts';
import type { Archs } from './archs.ts';
import { contextOf } from './counterpart.ts';
import { type DeclaredView, declaredViews, isBase, specsOf } from './own-views.ts';
import { plainSpec } from './plain-spec.ts';
import { shiftedFrom } from './shifted.ts';

/** What a spec looks for, in the arch as it is when Odoo gets to it. */
export interface Anchor {
  readonly view: DeclaredView;
  /** As it stands in the file. */
  readonly spec: XmlElement;
  /** Place among the specs of its view. */
  readonly at: number;
  readonly result: 'found' | 'missing' | 'unknown' | 'no view' | 'no module';
  /** Copies: undefined where the view is not known. The node is in the tree, where something is found. */
  readonly tree?: XmlElement | undefined;
  readonly node?: XmlElement | undefined;
  /** Why it is `missing` although there is a node: the field that it is in the views of, which are another model's. */
  readonly strayed?: string | undefined;
  /** Likewise: what it found before, where it counts nodes and finds another one now. It loads all the same. */
  readonly shifted?: string | undefined;
  /** Some other extension of the view was not understood. */
  readonly partial: boolean;
}

/** What is done about specs that do not find their node. */
export interface Mender {
  /** The same spec in the old series, where that is known. */
  before(anchor: Anchor): Anchor | undefined;
  /** Another anchor for a spec whose own is not there: where it goes instead, in this tree. */
  mend(
    anchor: Anchor,
    tree: XmlElement,
  ): { readonly node: XmlElement; readonly spec: XmlElement } | 'drop' | undefined;
}

/** A view as it is so far. */
interface State {
  tree: XmlElement;
  partial: boolean;
  readonly plain: boolean;
  /** What this module has done to it. */
  readonly applied: XmlElement[];
}

/**
 * Follows the extensions of a module in the order in which they are loaded, as Odoo does. `mender` may give the place
 * of a spec that finds nothing, so that those after it are judged as if it had been found.
 */
export async function followAnchors(index: ModuleIndex, archs: Archs, mender?: Mender): Promise<Anchor[]> {
  const { name } = index.module;
  const own = new Map<string, DeclaredView>();
  const states = new Map<string, State>();
  const found: Anchor[] = [];
  for (const view of declaredViews(index)) {
    if (!view.active) continue;
    if (isBase(view)) {
      own.set(view.xmlid, view);
      const [root] = view.nodes;
      if (root)
        states.set(`own ${view.xmlid}`, {
          tree: withWholeIds(copyOf(root, undefined), name),
          ...{ partial: false, plain: false },
          applied: [],
        });
      continue;
    }
    own.set(view.xmlid, view);
    const state = await stateFor(view, own, states, archs, name);
    for (const [at, written] of specsOf(view).entries()) {
      const about = { view, spec: written, at };
      if (typeof state === 'string') {
        found.push({ ...about, result: state, partial: false });
        continue;
      }
      const spec = await withReferences(withWholeIds(written, name), archs);
      found.push(step(about, spec, state, mender));
    }
  }
  return found;
}

/** Judges one spec, and applies it to the tree of the state. */
function step(
  about: Pick<Anchor, 'view' | 'spec' | 'at'>,
  given: XmlElement | undefined,
  state: State,
  mender: Mender | undefined,
): Anchor {
  const { partial } = state;
  const spec = given && state.plain ? plainSpec(given) : given;
  if (!spec || isSpecUnknown(spec)) return { ...about, result: 'unknown', partial };
  const tree = copyOf(state.tree, undefined);
  const seen: Anchor = { ...about, ...{ tree, node: locate(tree, spec), partial }, result: 'found' };
  const strayed = seen.node && mender ? strayedInto(seen, mender.before(seen)) : undefined;
  const shifted = seen.node && mender && !strayed ? shiftedFrom(seen, mender.before(seen)) : undefined;
  const isFound = seen.node && strayed === undefined && shifted === undefined;
  const anchor: Anchor = isFound ? seen : { ...seen, result: 'missing', strayed, shifted };
  const other = anchor.result === 'missing' ? mender?.mend(anchor, state.tree) : undefined;
  if (other === 'drop') return anchor;
  const loads = anchor.result === 'found' || shifted !== undefined;
  const node = other?.node ?? (loads ? locate(state.tree, spec) : undefined);
  if (!node) return anchor;
  const done = other?.spec ?? spec;
  state.applied.push(done);
  const next = applySpec(state.tree, node, done);
  if (next === 'unknown') state.partial = true;
  else state.tree = next;
  return anchor;
}

/**
 * The field inside whose views a spec now finds a node, where it found one of the view itself before: those views are of
 * another model, so it is another node. Undefined where the spec names that field, or the view is not wholly known.
 */
function strayedInto({ spec, node, partial }: Anchor, before: Anchor | undefined): string | undefined {
  if (partial || !node || before?.result !== 'found' || !before.node) return undefined;
  const now = contextOf(node);
  if (now === '' || contextOf(before.node) !== '') return undefined;
  const expr = attributeValue(spec, 'expr') ?? '';
  const isMeant = now.split('/').some((field) => expr.includes(`'${field}'`) || expr.includes(`"${field}"`));
  return isMeant ? undefined : now;
}

/** The tree that a view is applied to, the same object for all extensions of one view. */
async function stateFor(
  view: DeclaredView,
  own: ReadonlyMap<string, DeclaredView>,
  states: Map<string, State>,
  archs: Archs,
  module: string,
): Promise<State | 'unknown' | 'no view' | 'no module'> {
  let base: DeclaredView = view;
  for (let i = 0; i < 30 && !isBase(base) && (base === view || !base.primary); i++) {
    const parent: DeclaredView | undefined = base.inherits === undefined ? undefined : own.get(base.inherits);
    if (!parent || parent === base) break;
    base = parent;
  }
  let key = `own ${base.xmlid}`;
  if (!states.has(key)) {
    const wanted = base.inherits ?? '';
    // A view of this module that is not declared above it.
    if (wanted.startsWith(`${module}.`)) return 'unknown';
    const combined = await archs.combined(wanted);
    if ('problem' in combined) return combined.problem === 'not readable' ? 'unknown' : combined.problem;
    key = combined.root;
    const known = states.get(key);
    if (!known) {
      const done = combined.over.flatMap((each) => states.get(each)?.applied ?? []);
      const { tree } = applyAll(copyOf(combined.tree, undefined), done, module);
      const { partial, plain = false } = combined;
      states.set(key, { tree, partial, plain, applied: [...done] });
    }
  }
  const state = states.get(key);
  if (!state) return 'unknown';
  if (!view.primary) return state;
  const branch = { ...state, tree: copyOf(state.tree, undefined), applied: [...state.applied] };
  states.set(`own ${view.xmlid}`, branch);
  return branch;
}

/** `%(sale.action)d` as the arch has it; undefined where a record that it names is not there. */
async function withReferences(spec: XmlElement, archs: Archs): Promise<XmlElement | undefined> {
  const names = walkElements(spec).flatMap(({ attributes }) =>
    attributes.flatMap(({ value }) => [...value.matchAll(/%\(([\w.]+)\)d/g)].map((match) => match[1] ?? '')),
  );
  if (names.length === 0) return spec;
  const values = new Map<string, string>();
  for (const name of names) {
    const value = await archs.reference(name);
    if (value !== undefined) values.set(name, value);
  }
  return replaced(spec, undefined, (value) =>
    value.replaceAll(/%\(([\w.]+)\)d/g, (whole, name: string) => values.get(name) ?? whole),
  );
}
