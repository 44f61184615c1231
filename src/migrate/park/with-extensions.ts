import { qualified } from '../../source/xml/data.ts';
import type { DeclaredView } from '../live/own-views.ts';

/**
 * The view with the module's own ones that extend it, and with those that extend them: without it they would not load.
 * Undefined where something else of the module names one of them, such as an action.
 */
export function withExtensions(
  view: DeclaredView,
  views: readonly DeclaredView[],
  texts: ReadonlyMap<string, string>,
): readonly DeclaredView[] | undefined {
  const found = [view];
  for (const { xmlid, module } of found) {
    const name = qualified(xmlid, module);
    found.push(...views.filter((other) => other.inherits === name && !found.includes(other)));
  }
  const own = `${view.module}.`;
  const names = found.flatMap(({ xmlid }) => {
    const name = xmlid.startsWith(own) ? xmlid.slice(own.length) : xmlid;
    return [name, own + name];
  });
  const quoted = names.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const named = new RegExp(`["'(,](?:${quoted.join('|')})["'),]`);
  for (const [path, text] of texts) {
    if (!/\.(xml|csv|py)$/.test(path)) continue;
    const gone = found.filter(({ source }) => source.path === path).map(({ element }) => element);
    if (named.test(without(text, gone))) return undefined;
  }
  return found;
}

function without(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  return spans
    .toSorted((a, b) => b.start - a.start)
    .reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
}
