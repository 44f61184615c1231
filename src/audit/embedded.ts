import type { ModuleIndex } from '../source/module-index.ts';
import { readPython } from '../source/python/facts.ts';
import { sourceFile } from '../source/source-file.ts';
import type { PythonFile, SourceFile } from '../source/types.ts';
import { recordField, recordText } from '../source/xml/data.ts';
import type { XmlElement } from '../source/xml/tree.ts';

/** Models whose `code` is Python when the record says so, and the field that says it. */
const CODE: Readonly<Record<string, string>> = {
  'ir.actions.server': 'state',
  'ir.cron': 'state',
  'base.automation': 'state',
};

export interface EmbeddedPython {
  /** Its offsets are those of the data file; its lines are not. */
  readonly file: PythonFile;
  readonly source: SourceFile;
}

/** The Python inside data files, each as a file in which all but the code is blank. */
export async function embeddedPython(index: ModuleIndex): Promise<readonly EmbeddedPython[]> {
  const found: EmbeddedPython[] = [];
  for (const { file } of index.loaded) {
    if (!('isData' in file)) continue;
    for (const { element, model } of file.records) {
      const state = CODE[model];
      if (state === undefined || (recordText(element, state) ?? 'code') !== 'code') continue;
      const code = recordField(element, 'code');
      const source = code && only(code, file.source);
      if (source) found.push({ file: await readPython(source), source: file.source });
    }
  }
  return found;
}

/** The text of the element alone; undefined where entities make its offsets other than those of the file. */
function only(code: XmlElement, source: SourceFile): SourceFile | undefined {
  const texts = code.children.filter(({ type }) => type === 'text' || type === 'cdata');
  const [first] = texts.filter(({ start, end }) => /\S/.test(source.text.slice(start, end)));
  if (!first) return undefined;
  const raw = source.text.slice(first.start, first.end);
  const inner = first.type === 'cdata' ? raw.slice(9, -3) : raw;
  if (first.type === 'text' && raw.includes('&')) return undefined;
  const start = first.start + (first.type === 'cdata' ? 9 : 0);
  const lines = inner.split('\n');
  const indents = lines
    .filter((line) => /\S/.test(line))
    .map((line) => /^[ \t]*/.exec(line)?.[0].length ?? 0);
  const lead = lines[0] !== undefined && /\S/.test(lines[0]);
  // Odoo strips the whole; a block that is indented evenly reads the same without its indentation.
  if (!lead && Math.min(...indents) > 0) return shifted(source, start, inner, Math.min(...indents));
  return blanked(source, start, inner);
}

/** The code stands on a line of its own, whatever is before it in the file. */
function blanked(source: SourceFile, start: number, inner: string): SourceFile {
  return sourceFile(source.path, `${' '.repeat(Math.max(0, start - 1))}\n${inner}`);
}

/** The indentation moves to the end of the line before, so that every offset stays. */
function shifted(source: SourceFile, start: number, inner: string, indent: number): SourceFile {
  const pattern = new RegExp(`\\n([ \\t]{${indent}})`, 'g');
  const text = inner.replaceAll(pattern, (_, blanks: string) => `${blanks}\n`);
  return sourceFile(source.path, ' '.repeat(start) + text);
}
