import { literalOf, parts } from './python/literal.ts';
import { childOf, type PyNode, walk } from './python/node.ts';
import { parsePython } from './python/parser.ts';
import { syntaxProblems } from './python/syntax.ts';
import type { ListedPath, Literal, Manifest, ManifestEntry, SourceFile, SyntaxProblem } from './types.ts';

/** Reads `__manifest__.py`: one dictionary of literals, as Odoo evaluates it. */
export async function readManifest(source: SourceFile): Promise<Manifest> {
  const { text } = source;
  const root = await treeOf(text);
  if (!root) {
    const message = 'it is nested too deeply to be read';
    const problems = [{ start: 0, end: Math.min(1, text.length), message }];
    return { source, root, entries: new Map(), duplicates: [], problems };
  }
  const problems: SyntaxProblem[] = [...syntaxProblems(root, text)];
  const entries = new Map<string, ManifestEntry>();
  const duplicates: ManifestEntry[] = [];
  const statements = parts(root);
  const dictionary = statements[0]?.type === 'expression_statement' ? parts(statements[0])[0] : undefined;
  if (statements.length !== 1 || dictionary?.type !== 'dictionary') {
    if (problems.length === 0) {
      problems.push({
        start: 0,
        end: text.length,
        message: 'the manifest must be one dictionary and nothing else',
      });
    }
    return { source, root: undefined, entries, duplicates, problems };
  }
  for (const pair of parts(dictionary)) {
    const entry = entryOf(pair, text);
    if (!entry || entry.value === undefined) {
      const at = entry ?? pair;
      problems.push({
        start: at.start,
        end: at.end,
        message: `not a literal${entry ? `: ${entry.key}` : ''}`,
      });
    }
    if (!entry) continue;
    const before = entries.get(entry.key);
    if (before) duplicates.push(before);
    entries.set(entry.key, entry);
  }
  return { source, root: dictionary, entries, duplicates, problems };
}

/** Undefined where brackets stand in each other by the thousand. */
async function treeOf(text: string): Promise<PyNode | undefined> {
  try {
    return await parsePython(text);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function entryOf(pair: PyNode, text: string): ManifestEntry | undefined {
  const [key, node] = [childOf(pair, 'key'), childOf(pair, 'value')];
  const name = key && literalOf(key, text);
  if (pair.type !== 'pair' || !node || !key || typeof name !== 'string') return undefined;
  const keySpan = { start: key.start, end: key.end };
  return { key: name, keySpan, node, value: literalOf(node, text), start: node.start, end: node.end };
}

export function manifestValue(manifest: Manifest, key: string): Literal | undefined {
  return manifest.entries.get(key)?.value;
}

/** The strings of a list such as `depends` or `data`, each with its place. */
export function manifestPaths(manifest: Manifest, key: string): readonly ListedPath[] {
  const entry = manifest.entries.get(key);
  return entry ? strings(entry.node, key, manifest.source.text) : [];
}

/** Every path of `assets`, with the operations of the tuples: `key` is the bundle. */
export function manifestAssets(manifest: Manifest): readonly ListedPath[] {
  const { text } = manifest.source;
  return (manifest.entries.get('assets')?.node.children ?? []).flatMap((pair) => {
    const [key, value] = [childOf(pair, 'key'), childOf(pair, 'value')];
    if (!key || !value) return [];
    const bundle = String(literalOf(key, text) ?? '');
    return parts(value).flatMap((item) =>
      item.type === 'tuple' ? operation(item, bundle, text) : strings(item, bundle, text),
    );
  });
}

/** `('remove', path)` names one path, `('after', target, path)` the one of ours last; `include` names a bundle. */
function operation(tuple: PyNode, bundle: string, text: string): readonly ListedPath[] {
  const [verb, ...paths] = strings(tuple, bundle, text);
  const own = paths.at(-1);
  return verb?.path === 'include' || !own ? [] : [own];
}

function strings(node: PyNode, key: string, text: string): readonly ListedPath[] {
  const found: ListedPath[] = [];
  let until = 0;
  for (const child of walk(node)) {
    if (child.start < until || !/^(concatenated_)?string$/.test(child.type)) continue;
    until = child.end;
    const path = literalOf(child, text);
    if (typeof path === 'string') found.push({ key, path, start: child.start, end: child.end });
  }
  return found;
}
