import type { Span, SyntaxProblem } from '../types.ts';
import { indentationProblems, type Skip } from './indentation.ts';
import { type PyNode, walk } from './node.ts';
import { hasMissing, nodesOf, seeWithin, typeId, typeSet } from './packed.ts';

/**
 * What Python 3 would refuse. tree-sitter also accepts Python 2 and bad indentation, so those are looked for
 * apart. Sorted by place.
 */
export function syntaxProblems(root: PyNode, text: string): readonly SyntaxProblem[] {
  const problems: SyntaxProblem[] = [];
  const add = ({ start, end }: Span, message: string | undefined) => {
    if (message !== undefined) problems.push({ start, end, message });
  };
  const whole = !hasMissing(root);
  for (const node of whole ? nodesOf(root, JUDGED) : walk(root)) add(node, problemOf(node, text));
  if (text.includes('<>'))
    for (const node of nodesOf(root, COMPARISONS)) add(node, comparisonProblem(node, text));
  // Every number and string of the file: places tell enough, and objects would stay as long as the file does.
  seeWithin(root, LITERALS, NONE, (start, end, type) => {
    add({ start, end }, literalProblem(type, start, end, text));
    return false;
  });
  // The parser has lost its place: lines can no longer be told from their continuations.
  if (problems.length === 0) problems.push(...indentationProblems(skipsOf(root), text));
  return problems.sort((a, b) => a.start - b.start);
}

/** Types that `problemOf` has something to say about. */
const JUDGED = typeSet(
  'ERROR',
  'print_statement',
  'exec_statement',
  'except_clause',
  'raise_statement',
  'argument_list',
);
const COMPARISONS = typeSet('comparison_operator');
const [INTEGER, STRING_START, STRING] = [typeId('integer'), typeId('string_start'), typeId('string')];
const LITERALS = typeSet('integer', 'string_start');
/** Where brackets, blanks and line ends mean nothing. */
const SKIPPED = typeSet('string', 'comment');
const NONE = typeSet();

function skipsOf(root: PyNode): Skip[] {
  const skips: Skip[] = [];
  seeWithin(root, SKIPPED, NONE, (start, end, type) => {
    skips.push({ start, end, isString: type === STRING });
    return false;
  });
  return skips;
}

function literalProblem(type: number, start: number, end: number, text: string): string | undefined {
  const first = text.charCodeAt(start) | LOWER;
  if (type === INTEGER) {
    const last = text.charCodeAt(end - 1) | LOWER;
    if (last !== L && (first !== ZERO || end - start === 1)) return undefined;
    return /^0\d*[1-9]|[lL]$/.test(text.slice(start, end)) ? 'Python 2 integer' : undefined;
  }
  if (type !== STRING_START || (end - start === 1 && first !== BACKTICK)) return undefined;
  return /^ur|`/i.test(text.slice(start, end)) ? 'Python 2 string' : undefined;
}

/** Makes a letter a small one, and leaves digits and the backtick as they are. */
const LOWER = 0x20;
const [ZERO, L, BACKTICK] = [0x30, 0x6c, 0x60];

function comparisonProblem(node: PyNode, text: string): string | undefined {
  return between(node, text).includes('<>') ? 'Python 2 operator <>; use !=' : undefined;
}

function problemOf(node: PyNode, text: string): string | undefined {
  if (node.missing) return `expected ${node.type}`;
  switch (node.type) {
    case 'ERROR':
      return `invalid syntax near ${JSON.stringify(firstLine(text.slice(node.start, node.end)))}`;
    case 'print_statement':
      return 'Python 2 print statement; use print(...)';
    case 'exec_statement':
      return 'Python 2 exec statement; use exec(...)';
    case 'except_clause':
      return node.children.filter((child) => child.field === 'value').length > 1
        ? 'several exceptions must be in parentheses, and a name comes after "as"'
        : undefined;
    case 'raise_statement':
      return node.children[0]?.type === 'expression_list'
        ? 'Python 2 raise statement; use raise Error(message)'
        : undefined;
    case 'argument_list':
      return argumentProblem(node, text);
    default:
      return undefined;
  }
}

function argumentProblem(list: PyNode, text: string): string | undefined {
  let seen: string[] | undefined;
  for (const argument of list.children) {
    if (argument.type === 'keyword_argument') {
      const name = argument.children[0];
      const key = name ? text.slice(name.start, name.end) : '';
      if (seen?.includes(key)) return `keyword argument repeated: ${key}`;
      if (seen) seen.push(key);
      else seen = [key];
    } else if (seen && !/^(comment|line_continuation|list_splat|dictionary_splat)$/.test(argument.type)) {
      return 'positional argument follows keyword argument';
    }
  }
  return undefined;
}

/** The text of a node that belongs to none of its children: operators. */
function between(node: PyNode, text: string): string {
  let at = node.start;
  let rest = '';
  for (const child of node.children) {
    rest += text.slice(at, child.start);
    at = child.end;
  }
  return rest + text.slice(at, node.end);
}

function firstLine(text: string): string {
  return text.trim().split('\n', 1)[0]?.trim().slice(0, 40) ?? '';
}
