import { applyEdits, indentAt, lineBreak } from '../../source/edit/edit.ts';
import { parts } from '../../source/python/literal.ts';
import { childOf, type PyNode } from '../../source/python/node.ts';
import type { PythonFile, Span } from '../../source/types.ts';
import { fromImport, withoutArguments } from '../python/edits.ts';
import { type Part, STAYS, type Stop, type TextEdit, type Verdict } from './part.ts';
import { commentedLines } from './python-comment.ts';

/** Attributes of a model class of which one is left out for what it names, and the class stays what it is. */
const LOOSE = /^(_order|_rec_name|_parent_name|_active_name|_fold_name|_date_name)$/;

/** Methods that Odoo runs for every model while it loads the module. Source: odoo/modules/registry.py, `init_models`. */
const RUNS_AT_LOAD = /^(init|_auto_init|_register_hook)$/;

/**
 * What of a Python file can be left out for a stop: what Odoo looks at as it loads the module. What only fails when it
 * runs stays.
 */
export function partsOfPython(file: PythonFile, stop: Stop): Verdict {
  const [statement, inner] = statementsAt(file.root, stop);
  if (!statement || /^(tests|migrations)\//.test(file.source.path)) return { stays: 'runtime' };
  const { text } = file.source;
  if (/^import(_from)?_statement$/.test(statement.type)) return { parts: [importPart(statement, text)] };
  const definition = statement.type === 'decorated_definition' ? childOf(statement, 'definition') : statement;
  if (definition?.type !== 'class_definition') {
    if (/^(expression|for|if|with)_statement$/.test(statement.type))
      return { parts: [statementPart(statement, text)] };
    return { stays: 'runtime' };
  }
  if (!inner) return { parts: [statementPart(statement, text)] };
  if (runsAtLoad(inner, text)) return { parts: [statementPart(inner, text)] };
  if (inner.type === 'decorated_definition') return decorated(inner, stop, text);
  if (inner.type !== 'expression_statement') return { stays: 'runtime' };
  const name = assignedName(inner, text);
  if (name === '_inherits') return STAYS;
  if (name === '_inherit') return inherited(statement, definition, inner, stop, text);
  if (name?.startsWith('_') && !LOOSE.test(name) && stop.rule !== 'parked') return STAYS;
  return keywordParts(inner, stop, text) ?? { parts: [statementPart(inner, text)] };
}

/** The statement of the file around a place, and that of the class body where it is one. */
export function statementsAt(root: PyNode, { start, end }: Span): readonly PyNode[] {
  const holds = (node: PyNode) => node.start <= start && end <= node.end;
  const outer = root.children.find(holds);
  const definition = outer?.type === 'decorated_definition' ? childOf(outer, 'definition') : outer;
  const body = definition?.type === 'class_definition' ? childOf(definition, 'body') : undefined;
  const inner = body && holds(body) ? body.children.find(holds) : undefined;
  return [outer, inner].filter((node) => node !== undefined);
}

/** The statement of a class body is a method that is part of loading. */
export function runsAtLoad(statement: PyNode, text: string): boolean {
  return RUNS_AT_LOAD.test(functionName(statement, text) ?? '');
}

/** The method that is part of loading and calls another one of its class, itself or by those that it calls. */
export function loaderOf(klass: PyNode, method: PyNode, text: string): PyNode | undefined {
  const definition = klass.type === 'decorated_definition' ? childOf(klass, 'definition') : klass;
  const body = definition?.type === 'class_definition' ? childOf(definition, 'body') : undefined;
  const methods = new Map(body?.children.map((each) => [functionName(each, text), each]));
  const wanted = functionName(method, text);
  if (wanted === undefined) return undefined;
  return body?.children.find((loader) => {
    if (!runsAtLoad(loader, text)) return false;
    const called = new Set<string | undefined>([functionName(loader, text)]);
    for (const name of called) {
      const { start, end } = methods.get(name) ?? { start: 0, end: 0 };
      for (const [, own] of text.slice(start, end).matchAll(/\bself\.(\w+)/g))
        if (methods.has(own)) called.add(own);
    }
    return called.has(wanted);
  });
}

/** The name of a function, decorated or not. */
export function functionName(statement: PyNode, text: string): string | undefined {
  const definition = statement.type === 'decorated_definition' ? childOf(statement, 'definition') : statement;
  const name = definition?.type === 'function_definition' ? childOf(definition, 'name') : undefined;
  return name && text.slice(name.start, name.end);
}

/** `x` of `x = ...`. */
export function assignedName(statement: PyNode, text: string): string | undefined {
  const [assignment] = parts(statement);
  const left = assignment?.type === 'assignment' ? childOf(assignment, 'left') : undefined;
  return left?.type === 'identifier' ? text.slice(left.start, left.end) : undefined;
}

function statementPart(statement: PyNode, text: string): Part {
  const { start, end } = statement;
  return { kind: 'statement', start, end, changes: (why) => commentedLines(statement, text, { why }) };
}

/** Keywords without which a field is there too. */
const LOOSE_KEYWORDS = /^(domain|default|compute)$/;

/** Fields that say whose a record is: one without a company or a user is for all of them. */
const WHOSE = /^((company|user|group)_ids?|groups_id)$/;

/** Such keywords of a field: their lines, or the statement once more without them. */
function keywordParts(statement: PyNode, stop: Stop, text: string): Verdict | undefined {
  const call = childOf(parts(statement)[0] ?? statement, 'right');
  const list = call?.type === 'call' ? childOf(call, 'arguments') : undefined;
  const all = list ? parts(list) : [];
  const isLoose = (node: PyNode) => {
    const name = node.type === 'keyword_argument' ? childOf(node, 'name') : undefined;
    return name !== undefined && LOOSE_KEYWORDS.test(text.slice(name.start, name.end));
  };
  const isAt = (node: PyNode, { start, end }: Stop) => node.start <= start && end <= node.end;
  const own = all.find((each) => isLoose(each) && isAt(each, stop));
  if (!list || !own) return undefined;
  const keyword = childOf(own, 'name');
  const isDomain = keyword && text.slice(keyword.start, keyword.end) === 'domain';
  if (!isDomain && WHOSE.test(assignedName(statement, text) ?? '')) return { stays: 'access' };
  const comma = /\s*,[ \t]*/y;
  comma.lastIndex = own.end;
  const { start, end } = { start: own.start, end: own.end + (comma.exec(text)?.[0].length ?? 0) };
  if (commentedLines({ start, end }, text, { why: '' }))
    return {
      parts: [
        { kind: 'statement', start, end, changes: (why) => commentedLines({ start, end }, text, { why }) },
      ],
    };
  const part: Part = {
    kind: 'names',
    ...{ start: statement.start, end: statement.end },
    changes(why, stops) {
      const gone = all.filter((each) => isLoose(each) && stops.some((other) => isAt(each, other)));
      const edits = withoutArguments(list, gone, text).map((each) => ({ ...each, file: '' }));
      const { start: from, end: to } = statement;
      const within = edits.map((each) => ({ ...each, start: each.start - from, end: each.end - from }));
      return commentedLines(statement, text, { why, instead: applyEdits(text.slice(from, to), within) });
    },
  };
  return { parts: [part] };
}

/** The class where it only extends what is gone; else the statement, without the names that are gone. */
function inherited(klass: PyNode, definition: PyNode, statement: PyNode, stop: Stop, text: string): Verdict {
  const value = childOf(parts(statement)[0] ?? statement, 'right');
  const gone = stop.name;
  if (!value || gone === undefined) return STAYS;
  const names = /^(list|tuple)$/.test(value.type) ? parts(value) : [value];
  const content = (node: PyNode) => text.slice(node.start, node.end).replace(/^[rbu]*(['"])(.*)\1$/is, '$2');
  const own = childOf(definition, 'body')?.children.find((each) => assignedName(each, text) === '_name');
  const given = own && childOf(parts(own)[0] ?? own, 'right');
  const model = given && content(given);
  const left = names.filter((node) => content(node) !== gone);
  if (model === gone || (model === undefined && left.length === 0))
    return { parts: [statementPart(klass, text)] };
  // What it extends is told by all of the list.
  if (model === undefined) return STAYS;
  const isGone = (node: PyNode, stops: readonly Stop[]) => stops.some(({ name }) => name === content(node));
  return { parts: [namesPart(statement, names, isGone, text, (list) => `_inherit = [${list}]`)] };
}

/** A method stays with the names of `@api.depends` that are there. */
function decorated(statement: PyNode, stop: Stop, text: string): Verdict {
  const within = ({ start, end }: Span) => start <= stop.start && stop.end <= end;
  const decorator = statement.children.find((child) => child.type === 'decorator' && within(child));
  const call = decorator && parts(decorator)[0];
  const called = call?.type === 'call' ? childOf(call, 'function') : undefined;
  const list = call && childOf(call, 'arguments');
  if (!decorator || !called || !list) return { stays: 'runtime' };
  const name = text.slice(called.start, called.end);
  if (!/(^|\.)depends$/.test(name)) return { stays: 'runtime' };
  const isGone = (node: PyNode, stops: readonly Stop[]) =>
    stops.some(({ start, end }) => node.start <= start && end <= node.end);
  return { parts: [namesPart(decorator, parts(list), isGone, text, (rest) => `@${name}(${rest})`)] };
}

function importPart(statement: PyNode, text: string): Part {
  const imported = fromImport(statement, { text });
  const from = imported && text.slice(statement.start, imported.moduleNode.end);
  const nodes = imported?.names.map(({ node }) => node) ?? [];
  const isGone = (node: PyNode, stops: readonly Stop[]) =>
    stops.some((stop) => {
      const within = (each: PyNode) => each.start <= stop.start && stop.end <= each.end;
      const meant = imported?.names.filter((each) => within(each.node) || each.name === stop.about?.name);
      // Of a line of which it is not known which name is meant none stays.
      return !meant || meant.length === 0 || meant.some((each) => each.node === node);
    });
  if (from === undefined) return statementPart(statement, text);
  return namesPart(statement, nodes, isGone, text, (rest) => `${from} import ${rest}`);
}

/** The statement in a comment, and once more below with the names that are there. */
function namesPart(
  { start, end }: PyNode,
  names: readonly PyNode[],
  isGone: (node: PyNode, stops: readonly Stop[]) => boolean,
  text: string,
  write: (rest: string) => string,
): Part {
  return {
    kind: 'names',
    ...{ start, end },
    changes(why, stops) {
      const left = names.filter((node) => !isGone(node, stops));
      const rest = left.map((node) => text.slice(node.start, node.end)).join(', ');
      return commentedLines({ start, end }, text, { why, instead: rest === '' ? undefined : write(rest) });
    },
  };
}

/** `pass` for the bodies of which nothing is left. */
export function passesFor(file: PythonFile, gone: readonly Span[]): readonly TextEdit[] {
  const { text } = file.source;
  const isGone = (node: Span) => gone.some(({ start, end }) => start <= node.start && node.end <= end);
  return file.root.children.flatMap((outer) => {
    const definition = outer.type === 'decorated_definition' ? childOf(outer, 'definition') : outer;
    const body = definition?.type === 'class_definition' ? childOf(definition, 'body') : undefined;
    const statements = body?.children.filter(({ type }) => type !== 'comment') ?? [];
    const last = statements.at(-1);
    if (!last || isGone(outer) || !statements.every(isGone)) return [];
    const next = text.indexOf('\n', last.end);
    const end = next === -1 ? text.length : next;
    const behind = text[end - 1] === '\r' ? end - 1 : end;
    return [{ start: behind, end: behind, text: `${lineBreak(text)}${indentAt(text, last.start)}pass` }];
  });
}
