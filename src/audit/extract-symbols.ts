import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { readModule } from '../source/module.ts';
import { indexModule } from '../source/module-index.ts';
import { type Compact, compactModule } from '../source/project/compact.ts';
import { coreFacts, moduleFacts } from '../source/project/extract.ts';
import type { ModuleFacts } from '../source/project/facts.ts';
import { createProject } from '../source/project/project.ts';
import { readPython } from '../source/python/facts.ts';
import { pythonRefs } from '../source/python/refs.ts';
import { sourceFile } from '../source/source-file.ts';
import { attributeValue, textOf, walkElements } from '../source/xml/query.ts';
import type { XmlElement } from '../source/xml/tree.ts';
import { findModules } from './discover.ts';

/** Where the class that all models derive from is defined: in 19.0, before, and the same of an installed package. */
const BASE_MODELS = ['odoo/orm/models.py', 'odoo/models.py', 'orm/models.py', 'models.py'];

export interface Extracted {
  readonly series: string;
  readonly modules: readonly ModuleFacts[];
}

/** Reads every module below a folder of Odoo's source, or of any addons. Modules that only test others are left out. */
export async function extractSymbols(from: string, series?: string): Promise<Extracted> {
  const dirs = (await findModules([from])).filter((dir) => !/^test_/.test(path.basename(dir)));
  const modules: ModuleFacts[] = [];
  const refs = new Map<string, readonly string[]>();
  for (const dir of dirs) {
    const index = indexModule(await readModule(dir));
    const facts = moduleFacts(index);
    refs.set(facts.name, [
      ...index.refs.map(({ fact }) => fact.xmlid),
      ...pythonRefs(index.module).map((ref) => ref.xmlid),
    ]);
    const names = new Map(index.views.map(({ xmlid, roots }) => [xmlid, namesIn(roots)]));
    modules.push({ ...facts, views: facts.views.map((view) => ({ ...view, names: names.get(view.xmlid) })) });
  }
  const core = await coreModule(from);
  return {
    series: series ?? (await releaseOf(from)) ?? '',
    modules: [...(core ? [core] : []), ...withMadeIds(modules, refs)].sort((a, b) =>
      a.name < b.name ? -1 : 1,
    ),
  };
}

/** What Odoo's own files refer to is there: where nobody declares it, code makes it. */
function withMadeIds(
  modules: readonly ModuleFacts[],
  refs: ReadonlyMap<string, readonly string[]>,
): ModuleFacts[] {
  const project = createProject(modules);
  const made = new Map<string, Set<string>>();
  for (const [module, ids] of refs) {
    for (const id of ids) {
      const state = project.xmlid(id, module);
      if (state.is === 'absent') made.set(state.module, (made.get(state.module) ?? new Set()).add(id));
    }
  }
  return modules.map((facts) => ({
    ...facts,
    loose: [...new Set([...facts.loose, ...(made.get(facts.name) ?? [])])],
  }));
}

/** What elements of an arch are called: enough to say that an extension looks for one that is not there. */
function namesIn(roots: readonly XmlElement[]): readonly string[] {
  const found = new Set<string>();
  for (const root of roots) {
    for (const element of walkElements(root)) {
      const name = attributeValue(element, 'name');
      // `<attribute name="name">lst_price</attribute>` gives an element its name.
      const given = element.name === 'attribute' && name === 'name' ? textOf(element).trim() : '';
      for (const each of [name, given]) if (each && /^[\w.%()-]+$/.test(each)) found.add(each);
    }
  }
  return [...found].sort();
}

/** The compact form, compressed: what `loadSymbols` reads. */
export async function packSymbols({ series, modules }: Extracted): Promise<Buffer> {
  const compact: Compact = { series, modules: modules.map(compactModule) };
  return promisify(gzip)(JSON.stringify(compact), { level: 9 });
}

/** Methods of every model, from the files of the framework; undefined for a folder of addons alone. */
async function coreModule(from: string): Promise<ModuleFacts | undefined> {
  for (const name of BASE_MODELS) {
    // An addons folder of an installed package lies inside the package.
    for (const root of [from, path.join(from, '..')]) {
      const text = await readFile(path.join(root, name), 'utf8').catch(() => undefined);
      if (text === undefined) continue;
      const file = await readPython(sourceFile(name, text));
      const found = coreFacts(file);
      if (found) return found;
    }
  }
  return undefined;
}

async function releaseOf(from: string): Promise<string | undefined> {
  for (const name of ['odoo/release.py', 'release.py', '../release.py']) {
    const text = await readFile(path.join(from, name), 'utf8').catch(() => undefined);
    const [, major, minor] = /^version_info\s*=\s*\(\s*(\d+),\s*(\d+)/m.exec(text ?? '') ?? [];
    if (major !== undefined && minor !== undefined) return `${major}.${minor}`;
  }
  return undefined;
}
