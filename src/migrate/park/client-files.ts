import { lineBreak, lineStart } from '../../source/edit/edit.ts';
import { literalOf, parts } from '../../source/python/literal.ts';
import { childOf, type PyNode } from '../../source/python/node.ts';
import type { Manifest, OdooModule, XmlFile } from '../../source/types.ts';
import { attribute } from '../../source/xml/query.ts';
import type { XmlElement } from '../../source/xml/tree.ts';
import { webMoves } from '../js/web-moves.ts';
import { type Part, STAYS, type Stop, type TextEdit, type Verdict } from './part.ts';
import { commentedLines } from './python-comment.ts';
import { elementPart, innermost } from './records.ts';
import type { Tracked } from './tracked.ts';

/**
 * Where the web client would not come up, or without its styles, because of a file of the module's assets: what of a
 * template does not fit, or the entries of the manifest that bring the file along.
 */
export function stopsOfClient(
  { todo, offset, parked }: Tracked,
  module: OdooModule,
  texts: ReadonlyMap<string, string>,
): readonly Stop[] {
  const { path, rule, message, about } = todo;
  if (todo.breaks !== 'error' || parked || !path.startsWith('static/')) return [];
  if (path.endsWith('.xml'))
    return /^(gone-js-anchor|t-extend)$/.test(rule)
      ? [{ path, start: offset, end: offset, rule, message, about, name: undefined }]
      : [];
  if (!stopsItsBundle(todo, texts.get(path) ?? '')) return [];
  const name = `${module.name}/${path}`;
  return entriesFor(module.manifest, name).map(({ start, end }) => ({
    ...{ path: module.manifest.source.path, start, end, rule, message, about, name },
  }));
}

/**
 * A stylesheet that asks for what nothing defines leaves its bundle unbuilt. A script that fails as it is read stops all
 * that stand behind it in the bundle; one that imports from a file that is gone is never read at all.
 */
function stopsItsBundle({ rule, message, hop }: Tracked['todo'], text: string): boolean {
  if (rule === 'gone-style-names') return message.includes('the whole bundle is not built');
  if (rule === 'legacy-js') return isDefinedAtOnce(text);
  const [, names, from = ''] = /^([\w$]+(?:, [\w$]+)*) of (\S+): gone in/.exec(message) ?? [];
  if (rule !== 'gone-js-import' || names === undefined || Object.hasOwn(webMoves(hop).modules, from))
    return false;
  const any = names.replaceAll('$', '\\$').replaceAll(', ', '|');
  return new RegExp(
    `\\bextends\\s+(?:${any})\\b|^patch\\(\\s*(?:${any})\\b|^(?:const .*= )?(?:${any})[.(]`,
    'm',
  ).test(text);
}

/**
 * `odoo.define("a", function (require) {})` fails where a list of names has to stand. The client reads a script only once all
 * is there that it requires: one that asks for a name of the old kind is never read.
 */
function isDefinedAtOnce(text: string): boolean {
  if (!/\bodoo\.define\(\s*(["'`])[^"'`]*\1\s*,\s*(async\b|function\b|\()/.test(text)) return false;
  const required = [...text.matchAll(/\brequire\(\s*["'`]([^"'`]+)["'`]\s*\)/g)].map(([, name = '']) => name);
  return required.every((name) => name.startsWith('@'));
}

/** Strings in lists of the assets that stand for the file, whole or as a pattern. */
function entriesFor({ entries, source: { text } }: Manifest, name: string): readonly PyNode[] {
  const bundles = entries.get('assets')?.node;
  if (bundles?.type !== 'dictionary') return [];
  return parts(bundles).flatMap((pair) => {
    const list = pair.type === 'pair' ? childOf(pair, 'value') : undefined;
    if (!list || !/^(list|tuple)$/.test(list.type)) return [];
    return parts(list).filter((each) => {
      const value = each.type === 'string' ? literalOf(each, text) : undefined;
      return typeof value === 'string' && matches(value.replace(/^\//, ''), name);
    });
  });
}

/** As Odoo's globs: `**` stands for any folders, `*` for anything in one. */
function matches(pattern: string, name: string): boolean {
  if (!pattern.includes('*')) return pattern === name;
  const source = pattern
    .replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('**/', '\0')
    .replaceAll('**', '\x01')
    .replaceAll('*', '[^/]*')
    .replaceAll('\0', '(?:.*/)?')
    .replaceAll('\x01', '.*');
  return new RegExp(`^${source}$`).test(name);
}

/** An entry of the manifest: its lines, or of several on one line this one; what a pattern brings is taken out again. */
export function partsOfManifest({ source: { text } }: Manifest, stop: Stop): Verdict {
  const { start, end, name } = stop;
  const comma = /\s*,/y;
  comma.lastIndex = end;
  const span = { start, end: end + (comma.exec(text)?.[0].length ?? 0) };
  const whole: Part = {
    ...{ kind: 'statement', ...span },
    changes: (why) => commentedLines(span, text, { why }) ?? inline(span, why, text),
  };
  if (name === undefined || !text.slice(start, end).includes('*')) return { parts: [whole] };
  return {
    parts: [
      {
        ...{ kind: 'names', start, end },
        changes(why, stops) {
          const gap = `${lineBreak(text)}${/^[ \t]*/.exec(text.slice(lineStart(text, start)))?.[0] ?? ''}`;
          const files = new Set(stops.flatMap((each) => each.name ?? []));
          const all = [...files].map((file) => `${gap}("remove", "${file}"),`).join('');
          const sign = span.end > end ? '' : ',';
          return [{ start: span.end, end: span.end, text: `${sign}${gap}# ${why}${all}` }];
        },
      },
    ],
  };
}

/** The entry in a comment above the line that it shares. */
function inline({ start, end }: { start: number; end: number }, why: string, text: string): TextEdit[] {
  const first = lineStart(text, start);
  const gap = /^[ \t]*/.exec(text.slice(first))?.[0] ?? '';
  const newline = lineBreak(text);
  const written = text.slice(start, end).replace(/,?$/, ',').replaceAll(/\s+/g, ' ');
  const blank = /[ \t]*/y;
  blank.lastIndex = end;
  return [
    { start: first, end: first, text: `${gap}# ${why}${newline}${gap}# ${written}${newline}` },
    { start, end: end + (blank.exec(text)?.[0].length ?? 0), text: '' },
  ];
}

/** A template of the client, or of one that extends another the part around the place. */
export function partsOfTemplate({ root, source: { text } }: XmlFile, stop: Stop): Verdict {
  let found: XmlElement | undefined = root && innermost(root, stop);
  while (found && found !== root) {
    const { parent } = found;
    const isSpec =
      parent !== undefined && parent.parent === root && attribute(parent, 't-inherit') !== undefined;
    if (parent === root || isSpec) return { parts: [elementPart(found, text)] };
    found = parent;
  }
  return STAYS;
}
