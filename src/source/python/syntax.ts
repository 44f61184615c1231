import type { SyntaxProblem } from '../types.ts';
import { indentationProblems } from './indentation.ts';
import { type PyNode, walk } from './node.ts';
import { hasMissing, nodesOf, typeSet } from './packed.ts';

/**
 * What Python 3 would refuse. tree-sitter also accepts Python 2 and bad indentation, so those are looked for
 * apart. Sorted by place.
 */
export function syntaxProblems(root: PyNode, text: string): readonly SyntaxProblem[] {
  const problems: SyntaxProblem[] = [];
  for (const node of hasMissing(root) ? walk(root) : nodesOf(root, JUDGED)) {
    const message = problemOf(node, text);
    if (message !== undefined) problems.push({ start: node.start, end: node.end, message });
  }
  // The parser has lost its place: lines can no longer be told from their continuations.
  if (problems.length === 0) problems.push(...indentationProblems(nodesOf(root, SKIPPED), text));
  return problems.sort((a, b) => a.start - b.start);
}

/** Types that `problemOf` has something to say about. */
const JUDGED = typeSet(
  'ERROR',
  'print_statement',
  'exec_statement',
  'except_clause',
  'raise_statement',
  'integer',
  'string_start',
  'comparison_operator',
  'argument_list',
);
/** Where brackets, blanks and line ends mean nothing. */
const SKIPPED = typeSet('string', 'comment');

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
    case 'integer':
      return /^0\d*[1-9]|[lL]$/.test(text.slice(node.start, node.end)) ? 'Python 2 integer' : undefined;
    case 'string_start':
      return /^ur|`/i.test(text.slice(node.start, node.end)) ? 'Python 2 string' : undefined;
    case 'comparison_operator':
      return between(node, text).includes('<>') ? 'Python 2 operator <>; use !=' : undefined;
    case 'argument_list':
      return argumentProblem(node, text);
    default:
      return undefined;
  }
}

function argumentProblem(list: PyNode, text: string): string | undefined {
  const seen = new Set<string>();
  for (const argument of list.children) {
    if (argument.type === 'keyword_argument') {
      const name = argument.children[0];
      const key = name ? text.slice(name.start, name.end) : '';
      if (seen.has(key)) return `keyword argument repeated: ${key}`;
      seen.add(key);
    } else if (
      seen.size > 0 &&
      !/^(comment|line_continuation|list_splat|dictionary_splat)$/.test(argument.type)
    ) {
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
