import type { FixEdit } from '../../audit/rule.ts';
import { indentAt, lineBreak } from '../../source/edit/edit.ts';
import { type ManifestChange, manifestEdits } from '../../source/edit/manifest.ts';
import { manifestValue } from '../../source/manifest.ts';
import type { Literal, Manifest } from '../../source/types.ts';

export const MANIFEST = '__manifest__.py';

/** A line of `assets`: a path, or a tuple such as `('remove', path)`. */
export type Asset = string | readonly string[];

/** Edits that put assets into the manifest, each once; a new key has one item a line. */
export function addAssets(manifest: Manifest, bundles: ReadonlyMap<string, readonly Asset[]>): FixEdit[] {
  if (!manifest.entries.has('assets')) return [newAssets(manifest, bundles)].flat();
  const edits: FixEdit[] = [];
  for (const [bundle, assets] of bundles) {
    const known = bundleOf(manifest, bundle);
    const missing = assets.filter(
      (asset) => !known.some((each) => JSON.stringify(each) === JSON.stringify(asset)),
    );
    const [first] = missing;
    if (first === undefined) continue;
    if (known.length > 0) edits.push(...appended(manifest, bundle, first, missing.slice(1)));
    else
      edits.push(
        ...changed(manifest, {
          kind: 'set',
          path: ['assets', bundle],
          value: missing.map(asLiteral),
        }),
      );
    // Another bundle may go to the same place: the next round brings it.
    break;
  }
  return edits;
}

/** Several items behind the last one: each is written as the first of them is. */
function appended(manifest: Manifest, bundle: string, first: Asset, more: readonly Asset[]): FixEdit[] {
  const edits = changed(manifest, { kind: 'add', path: ['assets', bundle], value: asLiteral(first) });
  const [edit] = edits;
  if (!edit || edits.length > 1 || typeof first !== 'string') return edits;
  const texts = more
    .filter((asset) => typeof asset === 'string')
    .map((asset) => edit.text.replace(first, () => asset));
  return [{ ...edit, text: edit.text + texts.join('') }];
}

export function bundleOf(manifest: Manifest, bundle: string): readonly Literal[] {
  const assets = manifestValue(manifest, 'assets');
  const list =
    typeof assets === 'object' && assets !== null && !Array.isArray(assets)
      ? entryOf(assets, bundle)
      : undefined;
  return Array.isArray(list) ? list : [];
}

function entryOf(assets: Literal, bundle: string): Literal | undefined {
  return Object.entries(assets ?? {}).find(([key]) => key === bundle)?.[1];
}

function newAssets(manifest: Manifest, bundles: ReadonlyMap<string, readonly Asset[]>): FixEdit[] {
  const { text } = manifest.source;
  const eol = lineBreak(text);
  const first = [...manifest.entries.values()][0];
  const quote = first && text[first.keySpan.start] === "'" ? "'" : '"';
  const pad = first ? indentOf(text, first.keySpan.start) : '    ';
  const string = (value: string) => quote + value + quote;
  const item = (asset: Asset) =>
    typeof asset === 'string' ? string(asset) : `(${asset.map(string).join(', ')})`;
  const lines = [...bundles].flatMap(([bundle, assets]) => [
    `${pad}${pad}${string(bundle)}: [`,
    ...assets.map((asset) => `${pad}${pad}${pad}${item(asset)},`),
    `${pad}${pad}],`,
  ]);
  const source = ['{', ...lines, `${pad}}`].join(eol);
  return changed(manifest, { kind: 'source', path: ['assets'], source });
}

function indentOf(text: string, offset: number): string {
  const blanks = indentAt(text, offset);
  return blanks === '' ? '    ' : blanks;
}

function asLiteral(asset: Asset): Literal {
  return typeof asset === 'string' ? asset : [...asset];
}

/** The edits of one change, as those of a finding. */
export function changed(manifest: Manifest, change: ManifestChange): FixEdit[] {
  return manifestEdits(manifest, change).map(({ start, end, text }) => ({
    file: MANIFEST,
    start,
    end,
    text,
  }));
}
