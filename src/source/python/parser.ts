import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Parser, Tree } from 'web-tree-sitter';
import { treeCopier } from './copy-tree.ts';
import type { PyNode } from './node.ts';

let loading: Promise<Parser> | undefined;
let ready: Parser | undefined;
let copied: (tree: Tree) => PyNode;

/**
 * Parses Python 2 or 3 tolerantly: what is wrong becomes an `ERROR` or missing node.
 * The parser (0.7 MB of wasm) is loaded at the first call.
 */
export async function parsePython(text: string): Promise<PyNode> {
  loading ??= load();
  return parsed(await loading, text);
}

/** The same at once, for a piece of Python inside another file; some file must have been parsed before. */
export function parsePythonNow(text: string): PyNode {
  if (!ready) throw new Error('The Python parser is not loaded yet.');
  return parsed(ready, text);
}

function parsed(parser: Parser, text: string): PyNode {
  const tree = parser.parse(text);
  if (!tree) throw new Error('The Python parser was stopped.');
  try {
    return copied(tree);
  } finally {
    // A tree that is left to the garbage collector aborts the whole process sooner or later.
    tree.delete();
  }
}

/** Begins to load the parser: most of that is waiting, which the caller can spend otherwise. */
export function preloadPython(): void {
  loading ??= load();
  // Whoever parses is told.
  loading.catch(() => {});
}

async function load(): Promise<Parser> {
  const [{ Parser, Language }, grammar] = await Promise.all([
    import('web-tree-sitter'),
    readFile(wasm('tree-sitter-python')),
  ]);
  // The binding adds its calls into wasm to the object that it is given.
  const module = { locateFile: () => wasm('web-tree-sitter') };
  await Parser.init(module);
  const parser = new Parser();
  const language = await Language.load(grammar);
  parser.setLanguage(language);
  copied = treeCopier(module, language);
  ready = parser;
  return parser;
}

/** Beside the bundle or in the folder above its chunks; in node_modules when run from the sources or by a script. */
function wasm(name: string): string {
  const places = [
    `./${name}.wasm`,
    `../${name}.wasm`,
    `../../../node_modules/${name}/${name}.wasm`,
    `../${name}/${name}.wasm`,
  ];
  const files = places.map((place) => fileURLToPath(new URL(place, import.meta.url)));
  const found = files.find((file) => existsSync(file));
  if (found === undefined) throw new Error(`${name}.wasm is missing from this installation.`);
  return found;
}
