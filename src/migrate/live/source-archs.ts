import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { copyOf } from '../../audit/lookup/apply-spec.ts';
import { manifestPaths, manifestValue, readManifest } from '../../source/manifest.ts';
import { decode, sourceFile } from '../../source/source-file.ts';
import { readXml } from '../../source/xml/data.ts';
import { remembered } from '../../util/remember.ts';
import { applyAll, withWholeIds } from './apply-all.ts';
import type { Archs, Combined } from './archs.ts';
import { menusIn } from './menus.ts';
import { type DeclaredView, isBase, specsOf, viewsIn } from './own-views.ts';

/** What a view is made of, wherever it is read. */
export type ArchView = Pick<
  DeclaredView,
  'xmlid' | 'module' | 'inherits' | 'primary' | 'priority' | 'active' | 'nodes' | 'whole'
>;

/** The views of a module's sources, and what it depends on. */
export interface SourceModule {
  readonly depends: readonly string[];
  readonly installable: boolean;
  /** It asks for Python packages or programs besides Odoo's. */
  readonly packages: boolean;
  readonly views: readonly ArchView[];
  /** Menus by xmlid, each with the one above it. */
  readonly menus: ReadonlyMap<string, string>;
}

/** Read once for all modules that are migrated. */
export type SourceModules = (name: string) => Promise<SourceModule | undefined>;

/**
 * Views and dependencies of the modules in these folders; a folder may also be that of Odoo's whole source, with its
 * modules in `addons` and `odoo/addons`.
 */
export function sourceModules(folders: readonly string[]): SourceModules {
  const places = folders.flatMap((folder) => [
    folder,
    path.join(folder, 'addons'),
    path.join(folder, 'odoo/addons'),
  ]);
  const known = new Map<string, Promise<SourceModule | undefined>>();
  return (name) =>
    remembered(known, name, async () => {
      const dir = places
        .map((place) => path.join(place, name))
        .find((each) => existsSync(path.join(each, '__manifest__.py')));
      return dir === undefined ? undefined : readViews(dir, name);
    });
}

async function readViews(dir: string, name: string): Promise<SourceModule> {
  const manifest = await readManifest(
    sourceFile('__manifest__.py', (await text(path.join(dir, '__manifest__.py'))) ?? ''),
  );
  const views: DeclaredView[] = [];
  const menus = new Map<string, string>();
  for (const { path: file } of manifestPaths(manifest, 'data')) {
    if (!file.endsWith('.xml')) continue;
    const content = await text(path.join(dir, file));
    if (content === undefined || !/ir\.ui\.view|<template|<menuitem|ir\.ui\.menu/.test(content)) continue;
    const read = readXml(sourceFile(file, content), name);
    views.push(...viewsIn(read, name));
    for (const [menu, above] of menusIn(read, name)) menus.set(menu, above);
  }
  return {
    depends: manifestPaths(manifest, 'depends').map(({ path: each }) => each),
    installable: manifestValue(manifest, 'installable') !== false,
    packages: Object.keys(Object(manifestValue(manifest, 'external_dependencies'))).length > 0,
    views,
    menus,
  };
}

async function text(file: string): Promise<string | undefined> {
  try {
    return decode(await readFile(file));
  } catch {
    return undefined;
  }
}

/** Views as the modules make them that a module of these dependencies can rely on; `plain` for those without texts. */
export async function sourceArchs(
  modules: SourceModules,
  depends: readonly string[],
  where: string,
  plain = false,
): Promise<Archs> {
  const { order, missing } = await closureOf(modules, depends);
  const views = new Map<string, ArchView>();
  const children = new Map<string, ArchView[]>();
  const menus = new Map<string, string>();
  for (const name of order) {
    const module = await modules(name);
    for (const [menu, above] of module?.menus ?? []) menus.set(menu, above);
    for (const view of module?.views ?? []) {
      const before = views.get(view.xmlid);
      views.set(view.xmlid, before ? redeclared(before, view) : view);
    }
  }
  for (const view of views.values()) {
    if (view.inherits === undefined) continue;
    children.set(view.inherits, [...(children.get(view.inherits) ?? []), view]);
  }
  const whole = new Map<string, Combined>();

  /** `also` are views that count although they are switched off: one of them is extended. */
  function combine(view: ArchView, also: ReadonlySet<string>): Combined {
    const key = [view.xmlid, ...also].join(' ');
    return remembered(whole, key, () => {
      const parent = view.inherits === undefined ? undefined : views.get(view.inherits);
      const base = isBase(view) || !parent ? undefined : combine(rootOf(parent), also);
      if (base && 'problem' in base) return base;
      const [root] = view.nodes;
      const start = base?.tree ?? root;
      if (!start) return { problem: 'not readable' };
      let tree = base ? copyOf(start, undefined) : withWholeIds(copyOf(start, undefined), view.module);
      let partial = base?.partial ?? false;
      const queue = base ? [view, ...extensionsOf(view, also)] : extensionsOf(view, also);
      for (const each of queue) {
        const done = applyAll(tree, specsOf(each), each.module);
        tree = done.tree;
        partial ||= done.failed > 0;
      }
      return { root: key, over: base ? [...base.over, base.root] : [], tree, partial, plain };
    });
  }

  /** Depth first, by priority, then as they were loaded. Source: base/models/ir_ui_view.py, `_combine`. */
  function extensionsOf(view: ArchView, also: ReadonlySet<string>): ArchView[] {
    const own = (children.get(view.xmlid) ?? []).filter(
      ({ primary, active, xmlid }) => !primary && (active || also.has(xmlid)),
    );
    return own
      .toSorted((a, b) => a.priority - b.priority)
      .flatMap((child) => [child, ...extensionsOf(child, also)]);
  }

  function rootOf(view: ArchView): ArchView {
    let root = view;
    for (let i = 0; i < 30 && !root.primary && root.inherits !== undefined; i++) {
      const parent = views.get(root.inherits);
      if (!parent) break;
      root = parent;
    }
    return root;
  }

  /** The view and those that it extends, as far as they are not active. */
  function switchedOff(view: ArchView): ReadonlySet<string> {
    const found = new Set<string>();
    let each: ArchView | undefined = view;
    for (let i = 0; i < 30 && each; i++) {
      if (!each.active) found.add(each.xmlid);
      each = each.inherits === undefined ? undefined : views.get(each.inherits);
    }
    return found;
  }

  return {
    where,
    complete: missing.size === 0,
    async combined(xmlid) {
      const view = views.get(xmlid);
      const owner = xmlid.slice(0, xmlid.indexOf('.'));
      if (!view) return { problem: missing.has(owner) || !order.includes(owner) ? 'no module' : 'no view' };
      return combine(rootOf(view), switchedOff(view));
    },
    reference: async (xmlid) => `%(${xmlid})d`,
    family: {
      inherits: (xmlid) => views.get(xmlid)?.inherits,
      children: (xmlid) => (children.get(xmlid) ?? []).map((child) => child.xmlid),
      menuAbove: (xmlid) => menus.get(xmlid),
      knows: (module) => order.includes(module),
    },
  };
}

/** A second record of the same xmlid writes the fields that it names. */
function redeclared(before: ArchView, after: ArchView): ArchView {
  if (!after.whole) return { ...before, active: after.active };
  return { ...after, inherits: after.inherits ?? before.inherits };
}

/** A module and its dependencies, those first that bring fewer others. */
async function closureOf(modules: SourceModules, depends: readonly string[]) {
  const depths = new Map<string, number>();
  const missing = new Set<string>();
  const visit = async (name: string, path: readonly string[]): Promise<number> => {
    const known = depths.get(name);
    if (known !== undefined || path.includes(name)) return known ?? 0;
    const facts = await modules(name);
    if (!facts) {
      missing.add(name);
      return 0;
    }
    let depth = 0;
    for (const each of facts.depends) depth = Math.max(depth, 1 + (await visit(each, [...path, name])));
    depths.set(name, depth);
    return depth;
  };
  for (const name of [...depends, 'base']) await visit(name, []);
  const order = [...depths.keys()].toSorted(
    (a, b) => (depths.get(a) ?? 0) - (depths.get(b) ?? 0) || (a < b ? -1 : 1),
  );
  return { order, missing };
}
