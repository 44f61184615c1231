import { readJs } from '../../source/js.ts';
import { parsePython } from '../../source/python/parser.ts';
import { syntaxProblems } from '../../source/python/syntax.ts';
import { sourceFile } from '../../source/source-file.ts';
import { xmlProblems } from '../../source/xml/strict.ts';
import { parseXml } from '../../source/xml/tree.ts';

/** Files that parse in `before` and do not in `after`. */
export async function brokenFiles(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): Promise<ReadonlySet<string>> {
  const broken = new Set<string>();
  for (const [file, text] of after) {
    const old = before.get(file);
    if (old === text || (await parses(file, text))) continue;
    if (old === undefined || (await parses(file, old))) broken.add(file);
  }
  return broken;
}

async function parses(file: string, text: string): Promise<boolean> {
  if (file.endsWith('.py')) return syntaxProblems(await parsePython(text), text).length === 0;
  if (file.endsWith('.xml')) return xmlProblems(parseXml(text), text).length === 0;
  if (file.endsWith('.js')) return (await readJs(sourceFile(file, text))).problems.length === 0;
  return true;
}
