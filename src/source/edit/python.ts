import { literalOf, parts } from '../python/literal.ts';
import { childOf, type PyNode } from '../python/node.ts';
import { parsePython } from '../python/parser.ts';
import { applyEdits, type Edit, indentAt, lineBreak, withLineBreak } from './edit.ts';
import { insertItems } from './sequence.ts';

/** A member of a class, as source without its indentation on the first line. */
interface Member {
  readonly name: string;
  readonly source: string;
  readonly node: PyNode;
  readonly field: boolean;
}

export interface AddedMembers {
  readonly text: string;
  /** Members that are there and say something else. */
  readonly differing: readonly string[];
}

/** What names the class itself, which it has already. */
const IDENTITY = /^_(name|inherit|description|order|rec_name|check_company_auto)$/;

/**
 * The text with those fields, methods and constraints in the class `name` that the one class of `planned` has
 * besides: fields behind its last field, methods at its end. Imports are completed. Undefined for a class that
 * is not indented by four.
 */
export async function addMembers(
  text: string,
  name: string,
  planned: string,
): Promise<AddedMembers | undefined> {
  const plan = withLineBreak(planned, lineBreak(text));
  const [root, wantedRoot] = [await parsePython(text), await parsePython(plan)];
  const [there, wanted] = [classOf(root, text, name), classOf(wantedRoot, plan)];
  if (!there || !wanted) return undefined;
  const own = membersOf(there, text);
  const last = own.at(-1);
  if (!last || indentAt(text, last.node.start) !== '    ') return undefined;
  const file = '';
  const eol = lineBreak(text);
  const edits: Edit[] = [];
  const differing: string[] = [];
  const fields = own.filter((member) => member.field);
  const afterFields =
    fields.at(-1) ?? own.filter(({ node }) => node.type === 'expression_statement').at(-1) ?? last;
  for (const member of membersOf(wanted, plan)) {
    const same = own.find((each) => each.name === member.name);
    if (IDENTITY.test(member.name)) continue;
    if (same && member.name === '_sql_constraints')
      edits.push(...newRows(same.node, text, member.node, plan));
    else if (same) {
      if (plain(same.source) !== plain(member.source)) differing.push(member.name);
    } else {
      const statement = member.node.type === 'expression_statement';
      const place = lineEnd(text, (statement ? afterFields : last).node.end);
      const gap = member.field && fields.length > 0 ? eol : eol + eol;
      edits.push({ file, start: place, end: place, text: `${gap}    ${member.source}` });
    }
  }
  if (edits.length === 0) return { text, differing };
  return { text: applyEdits(text, [...importEdits(root, text, wantedRoot, plan), ...edits]), differing };
}

function classOf(root: PyNode, text: string, name?: string): PyNode | undefined {
  return root.children.find((node) => {
    const called = node.type === 'class_definition' ? childOf(node, 'name') : undefined;
    return called && (name === undefined || text.slice(called.start, called.end) === name);
  });
}

function membersOf(definition: PyNode, text: string): Member[] {
  return (childOf(definition, 'body')?.children ?? []).flatMap((node): Member[] => {
    if (node.type === 'comment') return [];
    const inner = node.type === 'decorated_definition' ? childOf(node, 'definition') : node;
    const assignment = node.type === 'expression_statement' ? node.children[0] : undefined;
    const called =
      assignment?.type === 'assignment' ? childOf(assignment, 'left') : inner && childOf(inner, 'name');
    const source = text.slice(node.start, node.end);
    const name = called ? text.slice(called.start, called.end) : '';
    return [{ name, source, node, field: /^\w+\s*=\s*fields\./.test(source) }];
  });
}

/** Rows of a list of constraints whose name the other one lacks. */
function newRows(there: PyNode, text: string, planned: PyNode, plan: string): Edit[] {
  const [list, wanted] = [there, planned].map((node) => {
    const right = node.children[0] && childOf(node.children[0], 'right');
    return right?.type === 'list' ? right : undefined;
  });
  if (!list || !wanted) return [];
  const nameOf = (row: PyNode, source: string) => {
    const [first] = parts(row);
    return first && literalOf(first, source);
  };
  const known = parts(list).map((row) => nameOf(row, text));
  const rows = parts(wanted).filter((row) => !known.includes(nameOf(row, plan)));
  const sources = rows.map((row) => plan.slice(row.start, row.end));
  return insertItems({ file: '', text, node: list }, sources, parts(list).length);
}

/** Names of `from x import y` that the planned file needs besides. */
function importEdits(root: PyNode, text: string, wantedRoot: PyNode, plan: string): Edit[] {
  const imports = (from: PyNode, source: string) =>
    from.children.flatMap((node) => {
      const module = node.type === 'import_from_statement' ? childOf(node, 'module_name') : undefined;
      const names = node.children.filter((child) => child.field === 'name');
      return module ? [{ node, module: source.slice(module.start, module.end), names }] : [];
    });
  const there = imports(root, text);
  return imports(wantedRoot, plan).flatMap(({ node, module, names }): Edit[] => {
    const own = there.filter((each) => each.module === module);
    const known = own.flatMap((each) => each.names.map((name) => text.slice(name.start, name.end)));
    const missing = names
      .map((name) => plan.slice(name.start, name.end))
      .filter((name) => !known.includes(name));
    const statement = own.at(-1);
    const after = root.children.findLast((each) => /^import_/.test(each.type));
    if (missing.length === 0) return [];
    if (!statement) {
      const place = after ? lineEnd(text, after.end) : 0;
      const source = plan.slice(node.start, node.end);
      return [
        {
          file: '',
          start: place,
          end: place,
          text: after ? lineBreak(text) + source : source + lineBreak(text),
        },
      ];
    }
    const end = text[statement.node.end - 1] === ')' ? statement.node.end : statement.node.end + 1;
    const list: PyNode = { ...statement.node, end, children: [...statement.names] };
    return insertNames(list, text, missing);
  });
}

/** Each name in its sorted place. */
function insertNames(list: PyNode, text: string, names: readonly string[]): Edit[] {
  const known = list.children.map((child) => text.slice(child.start, child.end));
  return names.toReversed().flatMap((name) => {
    const place = known.findIndex((other) => order(other) > order(name));
    return insertItems({ file: '', text, node: list }, [name], place < 0 ? known.length : place);
  });
}

/** Constants, classes, then the rest, as isort has them. */
function order(name: string): string {
  return `${/^[A-Z0-9_]*[A-Z][A-Z0-9_]*$/.test(name) ? 0 : /^[A-Z]/.test(name) ? 1 : 2}${name}`;
}

function lineEnd(text: string, offset: number): number {
  const end = /[^\r\n]*/y;
  end.lastIndex = offset;
  end.test(text);
  return end.lastIndex;
}

function plain(source: string): string {
  return source
    .replaceAll("'", '"')
    .replaceAll(/,(?=\s*[\])}])/g, '')
    .replaceAll(/\s+/g, '');
}
