import { lineStart } from '../../source/edit/edit.ts';
import { manifestValue } from '../../source/manifest.ts';
import type { Manifest, ManifestEntry, Span } from '../../source/types.ts';
import type { Fix } from '../rule.ts';

export const MANIFEST_GUIDE =
  'https://www.odoo.com/documentation/18.0/developer/reference/backend/module.html#manifest';
export const OCA_GUIDE =
  'https://github.com/OCA/odoo-community.org/blob/master/website/Contribution/CONTRIBUTING.rst';

/** Where something that the manifest lacks is reported: the brace that opens it. */
export function opening({ root, source }: Manifest): Span {
  const start = root?.start ?? 0;
  return { start, end: Math.min(start + 1, source.text.length) };
}

/** Key and value. */
export function entrySpan({ keySpan, end }: ManifestEntry): Span {
  return { start: keySpan.start, end };
}

/** It is sold: the module has a price that is not nothing. */
export function isSold(manifest: Manifest): boolean {
  return manifest.entries.has('price');
}

/** The keys that are asked for and not there. */
export function lacking(manifest: Manifest, keys: readonly string[]): string[] {
  return manifest.root ? keys.filter((key) => !manifest.entries.has(key)) : [];
}

/** A value that is a text. */
export function textOf(manifest: Manifest, key: string): string | undefined {
  const value = manifestValue(manifest, key);
  return typeof value === 'string' ? value : undefined;
}

/** Takes an entry out: its lines where it has them for itself, else what it takes up, comma included. */
export function removeEntry({ source: { text } }: Manifest, entry: ManifestEntry): Fix {
  const rest = /^\s*,?/.exec(text.slice(entry.end))?.[0] ?? '';
  const comma = rest.endsWith(',') ? rest.length : 0;
  const line = lineStart(text, entry.keySpan.start);
  const alone = /^[ \t]*$/.test(text.slice(line, entry.keySpan.start));
  const after = /^[ \t]*(#[^\n]*)?\r?\n/.exec(text.slice(entry.end + comma));
  const span =
    alone && after
      ? { start: line, end: entry.end + comma + after[0].length }
      : {
          start: entry.keySpan.start,
          end: entry.end + comma + (/^[ \t]*/.exec(text.slice(entry.end + comma))?.[0].length ?? 0),
        };
  return { title: `Remove "${entry.key}"`, safe: true, edits: [{ ...span, text: '' }] };
}
