import type { KnownModule, KnownViews } from '../../src/migrate/live/known-views.ts';
import { plainNode, written } from '../../src/migrate/live/plain-spec.ts';
import { sourceModules } from '../../src/migrate/live/source-archs.ts';
import { loadSymbols } from '../../src/source/project/symbols.ts';
import { attributeValue, textOf, walkElements } from '../../src/source/xml/query.ts';
import type { XmlElement } from '../../src/source/xml/tree.ts';

/** A module whose archs are still texts. */
type Collected = Omit<KnownModule, 'views'> & {
  readonly views: readonly (readonly [string, string, string, number, string])[];
};

/** The views of a series, of the modules and with the names that the symbols have. */
export async function collect(series: string, folders: readonly string[]) {
  const read = sourceModules(folders);
  const modules: Collected[] = [];
  let left = 0;
  for (const facts of await loadSymbols(series)) {
    const found = await read(facts.name);
    if (!found) continue;
    const names = new Map(facts.views.map((view) => [view.xmlid, view.names]));
    const views = found.views.map((view) => {
      const told = names.get(view.xmlid);
      if (told && told.filter(Boolean).join(' ') !== namesIn(view.nodes).join(' ')) left += 1;
      const flags = `${view.primary ? 'p' : ''}${view.active ? '' : 'o'}${view.whole ? 'w' : ''}`;
      const arch = view.nodes.map((node) => written(plainNode(node))).join('');
      return [
        short(view.xmlid, facts.name),
        short(view.inherits ?? '', facts.name),
        flags,
        view.priority,
        arch,
      ] as const;
    });
    const menus = Object.fromEntries(
      [...found.menus].map(([menu, above]) => [short(menu, facts.name), short(above, facts.name)]),
    );
    modules.push({ name: facts.name, depends: found.depends, menus, views });
  }
  return { modules, left };
}

/** With these series in place of those that were there; each arch once. */
export function packed(before: KnownViews, given: ReadonlyMap<string, readonly Collected[]>): KnownViews {
  const all = new Map<string, readonly Collected[]>(
    Object.entries(before.series).map(([series, modules]) => [
      series,
      modules.map((each) => ({
        ...each,
        views: each.views.map(([a, b, c, d, arch]) => [a, b, c, d, before.archs[arch] ?? ''] as const),
      })),
    ]),
  );
  for (const [series, modules] of given) all.set(series, modules);
  const series = [...all.keys()].sort();
  // Versions of one view lie beside each other: that packs best.
  const texts = new Map<string, string>();
  for (const each of series)
    for (const { name, views } of all.get(each) ?? [])
      for (const [xmlid, , , , arch] of views) if (!texts.has(arch)) texts.set(arch, `${name}.${xmlid}`);
  const archs = [...texts.keys()].sort((a, b) => compare(texts.get(a) ?? '', texts.get(b) ?? ''));
  const numbers = new Map(archs.map((arch, i) => [arch, i]));
  return {
    archs,
    series: Object.fromEntries(
      series.map((each) => [
        each,
        (all.get(each) ?? []).map((module) => ({
          ...module,
          views: module.views.map(([a, b, c, d, arch]) => [a, b, c, d, numbers.get(arch) ?? 0] as const),
        })),
      ]),
    ),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function short(id: string, module: string): string {
  return id.startsWith(`${module}.`) ? id.slice(module.length + 1) : id;
}

/** As the symbols have them. Source: extract-symbols.ts. */
function namesIn(roots: readonly XmlElement[]): readonly string[] {
  const found = new Set<string>();
  for (const root of roots)
    for (const element of walkElements(root)) {
      const name = attributeValue(element, 'name');
      const given = element.name === 'attribute' && name === 'name' ? textOf(element).trim() : '';
      for (const each of [name, given]) if (each && /^[\w.%()-]+$/.test(each)) found.add(each);
    }
  return [...found].sort();
}
