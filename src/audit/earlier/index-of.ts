import { readCsv } from '../../source/csv.ts';
import { readManifest } from '../../source/manifest.ts';
import { indexModule, type ModuleIndex } from '../../source/module-index.ts';
import { readPython } from '../../source/python/facts.ts';
import { sourceFile } from '../../source/source-file.ts';
import type { OdooModule, SourceFile } from '../../source/types.ts';
import { readXml } from '../../source/xml/data.ts';
import type { EarlierFiles } from '../git/earlier.ts';

/** The module as it was: only files that were other ones are read. */
export async function earlierIndex(now: OdooModule, { texts, fresh }: EarlierFiles): Promise<ModuleIndex> {
  const changed = new Set([...texts.map(([file]) => file), ...fresh]);
  const kept = <File extends { readonly source: SourceFile }>(files: readonly File[]) =>
    files.filter(({ source }) => !changed.has(source.path));
  const old = (ending: RegExp) =>
    texts.filter(([file]) => ending.test(file)).map(([file, text]) => sourceFile(file, text));
  const manifest = texts.find(([file]) => file === MANIFEST);
  const python = kept(now.python);
  for (const source of old(/\.py$/)) if (source.path !== MANIFEST) python.push(await readPython(source));
  return indexModule({
    ...now,
    files: [...new Set([...now.files, ...changed])].filter((file) => !fresh.includes(file)).sort(),
    manifest: manifest ? await readManifest(sourceFile(...manifest)) : now.manifest,
    python: python.sort(byPath),
    xml: [...kept(now.xml), ...old(/\.xml$/).map((source) => readXml(source, now.name))].sort(byPath),
    csv: [...kept(now.csv), ...old(/\.csv$/).map((source) => readCsv(source, now.name))].sort(byPath),
  });
}

const MANIFEST = '__manifest__.py';

/** As a module's own files stand. */
function byPath(a: { readonly source: SourceFile }, b: { readonly source: SourceFile }): number {
  return a.source.path < b.source.path ? -1 : 1;
}
