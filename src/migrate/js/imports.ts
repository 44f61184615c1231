import type { JsContext } from '../../audit/rule.ts';
import { lineStart } from '../../source/edit/edit.ts';
import { isJsNode, type JsNode } from '../../source/js.ts';
import type { TextEdit } from '../python/edits.ts';
import { listOf, textOfLiteral, usesOf } from './define.ts';
import { declaredIn } from './nodes.ts';

/** `import ... from "x"` at the top of a file. */
export interface Import {
  readonly statement: JsNode;
  readonly from: string;
  readonly source: JsNode;
  readonly specifiers: readonly Specifier[];
}

export interface Specifier {
  readonly node: JsNode;
  /** Name in the other module: `default`, or `*` for all of it. */
  readonly imported: string;
  readonly local: string;
}

/** Where a name is to come from. */
export interface Place {
  readonly module: string;
  readonly name: string;
  /** It does not quite the same. */
  readonly likely?: true;
}

export function importsIn(program: JsNode): readonly Import[] {
  return listOf(program.body).flatMap((statement) => {
    const from = textOfLiteral(statement.source);
    if (statement.type !== 'ImportDeclaration' || from === undefined || !isJsNode(statement.source))
      return [];
    const specifiers = listOf(statement.specifiers).map((node) => ({
      node,
      imported: importedName(node),
      local: isJsNode(node.local) ? String(node.local.name) : '',
    }));
    return [{ statement, from, source: statement.source, specifiers }];
  });
}

function importedName({ type, imported }: JsNode): string {
  if (type === 'ImportDefaultSpecifier') return 'default';
  if (type === 'ImportNamespaceSpecifier') return '*';
  return isJsNode(imported) ? String(imported.name ?? imported.value) : '';
}

/** Takes names of one import from other modules. Names that `places` lacks stay. */
export function reimported(
  program: JsNode,
  given: Import,
  places: ReadonlyMap<Specifier, Place>,
  text: string,
): TextEdit[] {
  const edits: TextEdit[] = [];
  const all = importsIn(program);
  const groups = new Map<string, string[]>();
  const stay: (readonly [Specifier, string])[] = [];
  let same = true;
  for (const specifier of given.specifiers) {
    const place = places.get(specifier);
    const { local, imported, node } = specifier;
    if (!place) {
      stay.push([specifier, text.slice(node.start, node.end)]);
      continue;
    }
    let written = place.name === local ? local : `${place.name} as ${local}`;
    if (place.name !== imported) {
      same = false;
      const there = all.some(
        ({ from, specifiers }) =>
          from === place.module &&
          specifiers.some((each) => each.imported === place.name && each.local === place.name),
      );
      const renamed = local === imported && renames(program, given, local, place.name, there, text);
      if (renamed) {
        edits.push(...renamed);
        if (there) continue;
        written = place.name;
      }
    }
    if (place.module === given.from) stay.push([specifier, written]);
    else groups.set(place.module, [...(groups.get(place.module) ?? []), written]);
  }
  const [only, ...more] = groups;
  const there = new Map(all.map((each) => [each.from, each]));
  const joins = [...groups.keys()].some((module) => joinable(there.get(module)));
  if (only && more.length === 0 && stay.length === 0 && same && !joins) {
    const { start, end } = given.source;
    return [...edits, { start: start + 1, end: end - 1, text: only[0] }];
  }
  const lines = stay.length > 0 ? [statementOf(stay, given, text)] : [];
  for (const [module, names] of groups) {
    const other = there.get(module);
    const last = joinable(other) ? other?.specifiers.at(-1) : undefined;
    if (last) edits.push({ start: last.node.end, end: last.node.end, text: `, ${names.join(', ')}` });
    else lines.push(written(names, module, given, text));
  }
  const { start, end } = given.statement;
  edits.push(lines.length > 0 ? { start, end, text: lines.join('\n') } : wholeLine(given.statement, text));
  return edits;
}

/** Named imports that more can be put behind. */
function joinable(given: Import | undefined): boolean {
  return (
    given !== undefined &&
    given.specifiers.length > 0 &&
    given.specifiers.every(({ node }) => node.type === 'ImportSpecifier')
  );
}

/** Uses of an imported name by its new one; undefined where that would not be the same. */
function renames(
  program: JsNode,
  { statement }: Import,
  old: string,
  now: string,
  there: boolean,
  text: string,
): TextEdit[] | undefined {
  const known = there ? isDeclared(program, now) : new RegExp(`\\b${now}\\b`).test(text);
  if (known) return undefined;
  const uses = usesOf(program, old).filter(({ start }) => start < statement.start || start >= statement.end);
  // A shorthand property is two uses at one place.
  if (new Set(uses.map(({ start }) => start)).size < uses.length) return undefined;
  return uses.map(({ start, end }) => ({ start, end, text: now }));
}

function statementOf(
  specifiers: readonly (readonly [Specifier, string])[],
  given: Import,
  text: string,
): string {
  const names = specifiers.filter(([{ node }]) => node.type === 'ImportSpecifier');
  const head = specifiers.find(([{ node }]) => node.type !== 'ImportSpecifier');
  const list = names.map(([, each]) => each);
  const rest = list.length > 0 ? [braced(list, given, text)] : [];
  const source = text.slice(given.source.start, given.source.end);
  return `import ${[...(head ? [head[1]] : []), ...rest].join(', ')} from ${source};`;
}

function written(names: readonly string[], module: string, given: Import, text: string): string {
  const quote = text[given.source.start] ?? '"';
  const [only, ...more] = names;
  const head = /^default as (\w+)$/.exec(only ?? '')?.[1];
  const list = head !== undefined && more.length === 0 ? head : braced(names, given, text);
  return `import ${list} from ${quote}${module}${quote};`;
}

function braced(names: readonly string[], { statement }: Import, text: string): string {
  const tight = /^import\s*\{\S/.test(text.slice(statement.start, statement.end));
  return tight ? `{${names.join(', ')}}` : `{ ${names.join(', ')} }`;
}

/** A statement with the line break behind it, where it has its line for itself. */
export function wholeLine({ start, end }: JsNode, text: string): TextEdit {
  const from = lineStart(text, start);
  const rest = /[ \t]*\r?\n/y;
  rest.lastIndex = end;
  return /^[ \t]*$/.test(text.slice(from, start)) && rest.test(text)
    ? { start: from, end: rest.lastIndex, text: '' }
    : { start, end, text: '' };
}

/**
 * Edits that make a file import a name; none where it does already. Undefined where the name means something else,
 * outside of what goes.
 */
export function importing(
  program: JsNode,
  { module, name }: Place,
  { text }: Pick<JsContext, 'text'>,
  goes: (node: JsNode) => boolean = () => false,
): TextEdit[] | undefined {
  const all = importsIn(program);
  const bound = all.flatMap(({ from, specifiers }) => specifiers.map((each) => ({ ...each, from })));
  const taken = bound.find(({ local }) => local === name);
  if (taken) return taken.from === module && taken.imported === name ? [] : undefined;
  if (isDeclared(program, name, goes)) return undefined;
  const other = all.find(({ from }) => from === module);
  const last = joinable(other) ? other?.specifiers.at(-1) : undefined;
  if (last) return [{ start: last.node.end, end: last.node.end, text: `, ${name}` }];
  const [first] = all;
  const end = all.at(-1)?.statement.end;
  if (!first || end === undefined) return undefined;
  return [{ start: end, end, text: `\n${written([name], module, first, text)}` }];
}

/** Some variable, parameter, function or class of the file has the name. */
function isDeclared(program: JsNode, name: string, goes: (node: JsNode) => boolean = () => false): boolean {
  return declaredIn(program).some((node) => node.name === name && !goes(node) && !isImported(program, node));
}

function isImported(program: JsNode, { start, end }: JsNode): boolean {
  return importsIn(program).some(({ statement }) => statement.start <= start && end <= statement.end);
}

/** Statements that go with their lines; where a blank line would follow another one, it goes too. */
export function withoutLines(statements: readonly JsNode[], text: string): TextEdit[] {
  const merged: { start: number; end: number; text: string }[] = [];
  for (const { start, end } of statements
    .map((each) => wholeLine(each, text))
    .sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && last.end === start) last.end = end;
    else merged.push({ start, end, text: '' });
  }
  return merged.map((edit) => {
    const parted = /(?:^|\n|\{)[ \t]*\r?\n$/.test(text.slice(0, edit.start));
    const blank = /^[ \t]*\r?\n/.exec(text.slice(edit.end));
    return parted && blank ? { ...edit, end: edit.end + blank[0].length } : edit;
  });
}
