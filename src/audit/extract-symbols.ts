import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { readModule } from '../source/module.ts';
import { indexModule } from '../source/module-index.ts';
import { type Compact, compactModule } from '../source/project/compact.ts';
import { coreFacts, moduleFacts } from '../source/project/extract.ts';
import type { ModuleFacts } from '../source/project/facts.ts';
import { readPython } from '../source/python/facts.ts';
import { sourceFile } from '../source/source-file.ts';
import { attributeValue, walkElements } from '../source/xml/query.ts';
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
  for (const dir of dirs) {
    const index = indexModule(await readModule(dir));
    const facts = moduleFacts(index);
    const names = new Map(index.views.map(({ xmlid, roots }) => [xmlid, namesIn(roots)]));
    modules.push({ ...facts, views: facts.views.map((view) => ({ ...view, names: names.get(view.xmlid) })) });
  }
  const core = await coreModule(from, series);
  return {
    series: series ?? (await releaseOf(from)) ?? '',
    modules: [...(core ? [core] : []), ...modules].sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

/** What elements of an arch are called: enough to say that an extension looks for one that is not there. */
function namesIn(roots: readonly XmlElement[]): readonly string[] {
  const found = new Set<string>();
  for (const root of roots) {
    for (const element of walkElements(root)) {
      const name = attributeValue(element, 'name');
      if (name !== undefined && /^[\w.%()-]+$/.test(name)) found.add(name);
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
async function coreModule(from: string, series: string | undefined): Promise<ModuleFacts | undefined> {
  for (const name of BASE_MODELS) {
    // An addons folder of an installed package lies inside the package.
    for (const root of [from, path.join(from, '..')]) {
      const text = await readFile(path.join(root, name), 'utf8').catch(() => undefined);
      if (text === undefined) continue;
      const file = await readPython(sourceFile(name, text));
      const found = coreFacts(file, series);
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
