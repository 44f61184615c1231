import { walk } from '../../source/python/node.ts';
import { parsePythonNow } from '../../source/python/parser.ts';
import { syntaxProblems } from '../../source/python/syntax.ts';

/** Most expressions of a project are written many times over. */
const known = new Map<string, string | undefined>();
const MOST = 5000;
/** What is longer was not written by hand. */
const LONGEST = 20_000;
/** A name, a number or a simple comparison: what nearly all are. */
const PLAIN = /^\s*(?:not )?[\w.]+(?:\s*(?:==|!=|>=?|<=?|and|or)\s*(?:not )?(?:[\w.]+|'[^'\\\n]*'))*\s*$/;

/** Why Python cannot read an expression; undefined where it can. `%(xmlid)d` counts as the number that Odoo puts there. */
export function expressionProblem(text: string): string | undefined {
  if (text.trim() === '' || PLAIN.test(text)) return undefined;
  if (known.has(text)) return known.get(text);
  const problem = text.length > LONGEST ? undefined : guarded(text);
  if (known.size >= MOST) known.clear();
  known.set(text, problem);
  return problem;
}

/** Nesting that no stack holds is not for us to judge. */
function guarded(text: string): string | undefined {
  try {
    return read(text);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function read(text: string): string | undefined {
  const code = `(${text.replaceAll(/%\([\w.]+\)[ds]/g, '0').trim()}\n)`;
  const root = parsePythonNow(code);
  const [problem] = syntaxProblems(root, code);
  if (problem) return problem.message;
  for (const node of walk(root)) {
    if (node.type === 'ERROR' || node.missing) return 'its parts do not fit together';
  }
  const [statement, more] = root.children.filter(({ type }) => type !== 'comment');
  if (statement?.type !== 'expression_statement' || more) return 'it is no single expression';
  return undefined;
}
