import type { ModuleIndex } from '../../source/module-index.ts';
import { childOf, type PyNode, walk } from '../../source/python/node.ts';
import type { Literal, MethodFact, PythonFile, Valued } from '../../source/types.ts';
import { normaliseBody } from '../spec/python-text.ts';

/** A spec as plain data, as it is written. */
export type Plain = Record<string, unknown>;

/** What is known while a module is read back. */
export interface Reading {
  readonly index: ModuleIndex;
  /** Key in the spec of each own group, by its xmlid without the module. */
  readonly groups: ReadonlyMap<string, string>;
  /** Value of each `eval` of a data file that is a literal. */
  readonly evals: ReadonlyMap<string, Literal>;
  /** What had to be said otherwise, one sentence each. */
  readonly notes: string[];
}

/** Without the keys that say nothing. */
export function compact(entries: Readonly<Record<string, unknown>>): Plain {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));
}

/** How a spec names a group: by its key, or by its complete xmlid. */
export function groupKey(xmlid: string, { groups, index }: Reading): string {
  const prefix = `${index.module.name}.`;
  const own = xmlid.startsWith(prefix) ? xmlid.slice(prefix.length) : xmlid;
  return groups.get(own) ?? (xmlid.includes('.') ? xmlid : prefix + xmlid);
}

export function groupKeys(list: string | undefined, reading: Reading): string[] | undefined {
  const ids = list?.split(',').flatMap((id) => id.trim() || []);
  return ids && ids.length > 0 ? ids.map((id) => groupKey(id, reading)) : undefined;
}

/** One name alone, several as a list. */
export function oneOrMore(names: readonly string[] | undefined): string | readonly string[] | undefined {
  return names === undefined || names.length === 0 ? undefined : names.length === 1 ? names[0] : names;
}

export function sourceOf(file: PythonFile, span: { start: number; end: number } | undefined): string {
  return span ? file.source.text.slice(span.start, span.end) : '';
}

export function text(valued: Valued | undefined): string | undefined {
  return typeof valued?.value === 'string' ? valued.value : undefined;
}

/** Statements of a method without its indentation. */
export function bodyOf(file: PythonFile, method: MethodFact): string {
  const node = [...walk(file.root)].find(
    (each) => each.type === 'function_definition' && each.start === method.start,
  );
  const body = node && childOf(node, 'body');
  if (!body) return '';
  const { text: all } = file.source;
  const read = normaliseBody(all.slice(all.lastIndexOf('\n', body.start) + 1, body.end));
  return 'body' in read ? read.body : '';
}

/** The statements for one record of a body that is nothing but a loop over `self`. */
export function loopBody(body: string, variable: string): string {
  const lines = body.split('\n');
  const alone = lines.slice(1).every((line) => line === '' || line.startsWith('    '));
  if (lines[0] !== `for ${variable} in self:` || !alone || lines.length < 2) return body;
  return lines
    .slice(1)
    .map((line) => line.slice(4))
    .join('\n');
}

/** Arguments of the first call of `name` in the text of a method. */
export function firstCall(file: PythonFile, method: MethodFact, name: string): PyNode | undefined {
  const called = [...walk(file.root)].find(
    (node) =>
      node.type === 'call' &&
      node.start >= method.start &&
      node.end <= method.end &&
      sourceOf(file, childOf(node, 'function')) === name,
  );
  return called && childOf(called, 'arguments');
}
