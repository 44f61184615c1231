import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ViewPlace } from '../../source/project/facts.ts';
import type { Project } from '../../source/project/project.ts';
import { decode } from '../../source/source-file.ts';
import { recordField } from '../../source/xml/data.ts';
import { attributeValue, elementsOf, textOf, walkElements } from '../../source/xml/query.ts';
import { parseXml, type XmlAttribute, type XmlElement } from '../../source/xml/tree.ts';
import { remembered } from '../../util/remember.ts';
import type { ModuleContext } from '../rule.ts';
import { applySpec, copyOf, isSpecUnknown, locate } from './apply-spec.ts';

export type PlacedView = ViewPlace & { readonly module: string };

/** What can be said of a spec: whether the node that it looks for is there when Odoo applies it. */
export type SpecResult = 'found' | 'missing' | 'unknown';

/** Roots of the arch of a record, or the template itself. */
export type Arch = readonly XmlElement[];

/**
 * Follows one view through what Odoo makes of it: its arch, then its extensions by priority, those of a module after
 * those of the modules that it depends on. Tells for every spec of `wanted` whether it finds its node.
 */
export function judgeSpecs(context: ModuleContext, wanted: PlacedView): ReadonlyMap<XmlElement, SpecResult> {
  const results = new Map<XmlElement, SpecResult>();
  const chain = rootChain(context, wanted);
  if (!chain) return results;
  const [base] = chain;
  const arch = base && archOf(context, base);
  const [root] = arch ?? [];
  if (!base || !root || arch?.length !== 1) return results;
  if (context.project.isRedeclared(base.xmlid)) return results;
  let tree = copyOf(root, undefined);
  for (const view of orderOf(context, base, new Set(chain.map(({ xmlid }) => xmlid)), wanted)) {
    const specs = archOf(context, view);
    if (!specs || context.project.isRedeclared(view.xmlid)) return results;
    if (view.xmlid !== wanted.xmlid && isInactive(context, view)) continue;
    for (const spec of specs.flatMap((each) => (each.name === 'data' ? elementsOf(each) : [each]))) {
      if (isSpecUnknown(spec) || isRenamed(context, spec)) return results;
      const node = locate(tree, spec);
      if (view.xmlid === wanted.xmlid) results.set(spec, node ? 'found' : 'missing');
      // Where another view fails, nobody knows what comes after it.
      if (!node) {
        if (view.xmlid !== wanted.xmlid) return results;
        continue;
      }
      const next = applySpec(tree, node, spec);
      if (next === 'unknown') return results;
      tree = next;
    }
    if (view.xmlid === wanted.xmlid) return results;
  }
  return results;
}

/** 18.0 turns `tree` into `list` as it loads, in archs and in what looks for them. */
function isRenamed({ series }: ModuleContext, spec: XmlElement): boolean {
  return series?.series === '18.0' && /\b(tree|list)\b/.test(attributeValue(spec, 'expr') ?? spec.name);
}

function isInactive(context: ModuleContext, view: PlacedView): boolean {
  const record = recordAt(context, view);
  const active = record && recordField(record, 'active');
  return (
    active !== undefined && /^(False|0)$/.test((attributeValue(active, 'eval') ?? textOf(active)).trim())
  );
}

/** The views from the one with a whole arch down to the wanted one. */
function rootChain({ project, module }: ModuleContext, wanted: PlacedView): PlacedView[] | undefined {
  const { modules } = project.closure(module.name);
  const chain = [wanted];
  for (let view = wanted; view.inherits !== undefined; ) {
    const parent = project.view(view.inherits);
    if (!parent || !modules.has(parent.module) || chain.some(({ xmlid }) => xmlid === parent.xmlid))
      return undefined;
    chain.unshift(parent);
    view = parent;
  }
  return chain;
}

/**
 * Every extension in the order in which Odoo applies them: depth first, by priority, then as they were loaded. A primary
 * view is a view of its own, so that only those on the way to the wanted one count.
 */
function orderOf(
  context: ModuleContext,
  base: PlacedView,
  chain: ReadonlySet<string>,
  wanted: PlacedView,
): PlacedView[] {
  const { project, module } = context;
  const { modules } = project.closure(module.name);
  const found: PlacedView[] = [];
  const visit = (view: PlacedView) => {
    const children = project
      .extensions(view.xmlid)
      .filter((child) => modules.has(child.module) && (!child.primary || chain.has(child.xmlid)))
      .toSorted(
        (a, b) =>
          Number(a.primary) - Number(b.primary) ||
          a.priority - b.priority ||
          rank(context, a) - rank(context, b),
      );
    for (const child of children) {
      found.push(child);
      if (child.xmlid !== wanted.xmlid || child === view) visit(child);
    }
  };
  visit(base);
  return found;
}

/** Modules that bring fewer others are loaded before. */
function rank({ project }: ModuleContext, { module }: PlacedView): number {
  return project.closure(module).modules.size;
}

/** By what they are read for: a file is another one when it is looked at anew. */
const trees = new WeakMap<Project, Map<string, ReadonlyMap<number, XmlElement>>>();

/** Undefined where the source is not at hand. */
export function archOf(context: ModuleContext, view: PlacedView): Arch | undefined {
  const element = recordAt(context, view);
  if (!element) return undefined;
  if (element.name === 'template') return undefined;
  const arch = recordField(element, 'arch');
  return arch && elementsOf(arch).map((root) => withWholeIds(copyOf(root, undefined), view.module));
}

/** `%(action)d` becomes a number, the same as that of `%(module.action)d` elsewhere. */
function withWholeIds(root: XmlElement, module: string): XmlElement {
  for (const element of walkElements(root)) {
    for (const [i, each] of element.attributes.entries()) {
      if (!each.value.includes('%(')) continue;
      const value = each.value.replaceAll(/%\((\w+)\)d/g, `%(${module}.$1)d`);
      (element.attributes as XmlAttribute[])[i] = { ...each, value };
    }
  }
  return root;
}

function recordAt({ project, index }: ModuleContext, view: PlacedView): XmlElement | undefined {
  if (view.module === index.module.name) {
    const own = index.loaded.flatMap(({ file }) =>
      'isData' in file && file.source.path === view.path ? file.records : [],
    );
    return own.find(({ element }) => element.start === view.start)?.element;
  }
  const dir = project.modules.get(view.module)?.dir;
  if (dir === undefined || view.path === '') return undefined;
  const file = path.join(dir, view.path);
  const known = remembered(trees, project, () => new Map());
  const read = () => elementsByStart(file, project.text(view.module, view.path));
  return remembered(known, file, read).get(view.start);
}

function elementsByStart(file: string, text: string | undefined): ReadonlyMap<number, XmlElement> {
  const found = new Map<number, XmlElement>();
  try {
    const { root } = parseXml(text ?? decode(readFileSync(file)) ?? '');
    if (root)
      for (const element of walkElements(root))
        if (element.name === 'record') found.set(element.start, element);
  } catch {
    // It is gone since it was indexed: nothing is known of it then.
  }
  return found;
}
