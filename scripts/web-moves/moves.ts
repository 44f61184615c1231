import type { Moves } from '../../src/migrate/js/web-moves.ts';
import type { Web } from './read.ts';

/** How much of the text two exports must share to be the same thing at two places. */
const SAME = 0.5;
const CATEGORIES = ['services', 'fields', 'views', 'view_widgets'];

/** Exports by module; and names of `odoo.define`, `CATEGORY:KEY` and `template:NAME` with none. */
export type Names = ReadonlyMap<string, readonly string[]>;

export interface Described {
  readonly js: Readonly<Record<string, { readonly e: readonly string[]; readonly alias?: string }>>;
  readonly registry: Readonly<Record<string, readonly string[]>>;
  readonly qweb: readonly string[];
}

export function namesOf({ js, registry, qweb }: Described): Names {
  return new Map([
    ...Object.entries(js).map(([name, { e }]) => [name, e] as const),
    ...Object.values(js).flatMap(({ alias }) => (alias === undefined ? [] : [[alias, []] as const])),
    ...Object.entries(registry).flatMap(([category, keys]) =>
      keys.map((key) => [`${category}:${key}`, []] as const),
    ),
    ...qweb.map((name) => [`template:${name}`, []] as const),
  ]);
}

/** `names`: what other sources say of both series. */
export function movesOf(
  old: Web,
  now: Web,
  names: { readonly old?: Names | undefined; readonly now?: Names | undefined },
): Moves {
  const known = names.now ?? new Map<string, readonly string[]>();
  const was = (key: string) => isTest(key) || names.old === undefined || names.old.has(key);
  const places = new Map<string, string[]>();
  for (const [name, exports] of now.modules)
    for (const each of exports) places.set(each, [...(places.get(each) ?? []), name]);
  const moved = (from: string, exported: string): string => {
    const text = old.texts.get(`${from} ${exported}`);
    if (exported === 'default' || text === undefined) return '';
    const found = (places.get(exported) ?? []).filter(
      (place) => isTest(place) === isTest(from) && place !== from && !old.modules.get(place)?.has(exported),
    );
    const same = found.filter((place) => likeness(text, now.texts.get(`${place} ${exported}`)) >= SAME);
    const [only, ...more] = same;
    if (only !== undefined && more.length === 0) return only;
    const [near] = found;
    return near !== undefined && found.length === 1 && addonOf(near) === addonOf(from) ? `?${near}` : '';
  };
  const modules: Record<string, Record<string, string>> = {};
  const exports: Record<string, Record<string, string>> = {};
  for (const [name, own] of [...old.modules].sort()) {
    if (!was(name) || (isTest(name) && !/^@(web|mail|web_tour)\//.test(name))) continue;
    const there = now.modules.get(name);
    const more = known.get(name);
    if (!there && !more) {
      const found = [...own].map((each) => [each, moved(name, each)] as const).filter(([, at]) => at !== '');
      modules[name] = Object.fromEntries(found);
      continue;
    }
    if (there?.has('*') || own.has('*') || !there) continue;
    const before = names.old?.get(name);
    const lost = [...own].filter(
      (each) => !there.has(each) && !more?.includes(each) && (before?.includes(each) ?? true),
    );
    if (lost.length > 0) exports[name] = Object.fromEntries(lost.map((each) => [each, moved(name, each)]));
  }
  const legacy: Record<string, string> = {};
  for (const [name, file] of [...old.legacy].sort()) {
    if (now.legacy.has(name) || known.has(name)) continue;
    const shared = [...old.legacy.values()].filter((each) => each === file).length > 1;
    const same = !shared && likeness(old.files.get(file) ?? '', now.files.get(file)) >= SAME;
    const [addon, title = ''] = name.split('.');
    const namesakes = /^[A-Z]/.test(title)
      ? (places.get(title) ?? []).filter((place) => place.startsWith(`@${addon}/`) && !isTest(place))
      : [];
    const near = namesakes.length === 1 ? `?${namesakes[0]}` : '';
    legacy[name] = same && now.modules.get(file)?.has('default') ? file : near;
  }
  const registered: Record<string, readonly string[]> = {};
  for (const category of CATEGORIES) {
    const lost = [...(old.registered.get(category) ?? [])].filter(
      (key) =>
        was(`${category}:${key}`) &&
        !(category === 'services' ? now.asked : now.mentioned).has(key) &&
        !now.registered.get(category)?.has(key) &&
        !known.has(`${category}:${key}`),
    );
    if (lost.length > 0) registered[category] = lost.sort();
  }
  const templates = [...old.templates.keys()].filter(
    (name) => was(`template:${name}`) && !now.templates.has(name) && !known.has(`template:${name}`),
  );
  const anchors: Record<string, readonly string[]> = {};
  for (const [name, marks] of [...old.templates].sort()) {
    const there = now.templates.get(name);
    // What is short, or set by code, says little of a place.
    const lost = [...marks].filter(
      (mark) => there && !there.has(mark) && /^[.\w-]+(=|$)/.test(mark) && mark.length > 2,
    );
    if (lost.length > 0) anchors[name] = lost.sort();
  }
  const descriptors = [...old.modules].flatMap(([name, own]) =>
    [...own]
      .filter((each) => /^[A-Z]/.test(each))
      .filter((each) => {
        const described = (each[0] ?? '').toLowerCase() + each.slice(1);
        const there = now.modules.get(name);
        return there?.has(each) && there.has(described) && !own.has(described);
      })
      .map((each) => `${name} ${each}`),
  );
  return {
    modules,
    exports,
    legacy,
    registered,
    templates: templates.sort(),
    anchors,
    descriptors: descriptors.sort(),
    styles: goneStyles(old, now),
  };
}

/** Names of stylesheets that are gone; a value that needs no other name comes along, so that it can be kept. */
export function goneStyles(
  old: Pick<Web, 'styles'>,
  now: Pick<Web, 'styles'>,
): Readonly<Record<string, string>> {
  const gone = [...old.styles].filter(([name]) => !now.styles.has(name)).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    gone.map(([name, value]) => [name, /^(-?[\d.]+[a-z%]*|#[\da-f]{3,8})$/i.test(value) ? value : '']),
  );
}

function addonOf(name: string): string | undefined {
  return name.split('/')[0];
}

function isTest(name: string): boolean {
  return /\/\.\.\/tests\/|\/tests\//.test(name);
}

/** Words that two texts share, of all that they have: 0 to 1. */
function likeness(a: string, b: string | undefined): number {
  if (b === undefined) return 0;
  const [one, two] = [wordsOf(a), wordsOf(b)];
  let shared = 0;
  for (const [word, times] of one) shared += Math.min(times, two.get(word) ?? 0);
  const all = sum(one) + sum(two);
  return all === 0 ? 0 : (2 * shared) / all;
}

function wordsOf(text: string): Map<string, number> {
  const words = new Map<string, number>();
  for (const [word] of text.matchAll(/[\w$]+/g)) words.set(word, (words.get(word) ?? 0) + 1);
  return words;
}

function sum(words: ReadonlyMap<string, number>): number {
  return [...words.values()].reduce((total, each) => total + each, 0);
}
