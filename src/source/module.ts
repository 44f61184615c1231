import { readdirSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { readCsv } from './csv.ts';
import { readManifest } from './manifest.ts';
import { readPython } from './python/facts.ts';
import type { HeldTrees } from './python/held-trees.ts';
import { readSource } from './read-source.ts';
import type { OdooModule, PythonFile, SourceFile } from './types.ts';
import { readXml } from './xml/data.ts';

/** A folder that cannot be read as an Odoo module. The message names what the caller gave. */
export class ModuleError extends Error {
  override readonly name = 'ModuleError';
}

const MANIFEST = '__manifest__.py';
/** Not part of a module: what Python leaves behind, and other tools' folders. */
const IGNORED = new Set(['__pycache__', 'node_modules']);

/**
 * Reads every source file of a module once. Broken files are read too: their problems are part of the facts. Python trees
 * are taken from `held`, or kept there for a second reading.
 */
export async function readModule(dir: string, held?: HeldTrees): Promise<OdooModule> {
  const root = path.resolve(dir);
  await checkFolder(root, dir);
  const name = path.basename(root);
  const unreadable: string[] = [];
  const files = listFiles(root, unreadable).sort();
  const read = (extension: string) => {
    const wanted = files.filter((each) => each.endsWith(extension));
    const sources = wanted.map((file) => readSource(root, file));
    unreadable.push(...wanted.filter((_, i) => sources[i] === undefined));
    return sources.filter((source) => source !== undefined);
  };
  const sources = [...read('.py'), ...read('.xml'), ...read('.csv')];
  unreadable.sort();
  if (unreadable.includes(MANIFEST)) throw new ModuleError(`${dir}: ${MANIFEST} is not UTF-8 text.`);
  return moduleOf({ dir: root, name, files, unreadable }, sources, held);
}

/** The module that these files make, wherever they come from; one of them is the manifest. */
export async function moduleOf(
  about: Pick<OdooModule, 'dir' | 'name' | 'files' | 'unreadable'>,
  sources: readonly SourceFile[],
  held?: HeldTrees,
): Promise<OdooModule> {
  const of = (extension: string) => sources.filter(({ path: file }) => file.endsWith(extension));
  const [python, xml, csv] = [of('.py'), of('.xml'), of('.csv')];
  const manifest = python.find((file) => file.path === MANIFEST);
  if (!manifest) throw new ModuleError(`${about.name} holds no ${MANIFEST}.`);
  const pythonFiles: PythonFile[] = [];
  for (const file of python) if (file !== manifest) pythonFiles.push(await readPython(file, held));
  return {
    ...about,
    manifest: await readManifest(manifest),
    python: pythonFiles,
    xml: xml.map((file) => readXml(file, about.name)),
    csv: csv.map((file) => readCsv(file, about.name)),
  };
}

async function checkFolder(root: string, given: string): Promise<void> {
  const info = await stat(root).catch(() => undefined);
  if (!info) throw new ModuleError(`${given} does not exist: give the folder that holds ${MANIFEST}.`);
  if (!info.isDirectory())
    throw new ModuleError(`${given} is a file: give the folder that holds ${MANIFEST}.`);
  if (!(await stat(path.join(root, MANIFEST)).catch(() => undefined))) {
    throw new ModuleError(`${given} is no Odoo module: it holds no ${MANIFEST}.`);
  }
}

/**
 * Every file below, relative, in no order; not what is hidden or compiled, nor what a link leads to. At once: most files
 * are small and in the system's cache, where the ways of a promise cost five times what reading does. `closed` gets the
 * folders that may not be read, `special` the links and what else is no file.
 */
export function listFiles(root: string, closed: string[] = [], special: string[] = []): string[] {
  const found: string[] = [];
  listInto(root, '', { found, closed, special });
  return found;
}

interface Listed {
  readonly found: string[];
  readonly closed: string[];
  readonly special: string[];
}

function listInto(root: string, relative: string, listed: Listed): void {
  for (const entry of entriesOf(root, relative, listed.closed)) {
    const { name } = entry;
    if (name.startsWith('.') || IGNORED.has(name) || name.endsWith('.pyc')) continue;
    const file = relative === '' ? name : `${relative}/${name}`;
    if (entry.isDirectory()) listInto(root, file, listed);
    else (entry.isFile() ? listed.found : listed.special).push(file);
  }
}

/** Of a folder that may not be read nothing is known but that it is `closed`. */
function entriesOf(root: string, relative: string, closed: string[]) {
  try {
    return readdirSync(path.join(root, relative), { withFileTypes: true });
  } catch (error) {
    if (relative === '') throw new ModuleError(`${path.basename(root)} cannot be read: ${codeOf(error)}.`);
    closed.push(relative);
    return [];
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}
