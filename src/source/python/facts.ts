import type { ClassFact, ImportFact, MethodFact, PythonFile, SourceFile, Valued } from '../types.ts';
import { classFact } from './class-facts.ts';
import { methodFact, undecorated, valued } from './definitions.ts';
import type { HeldTrees } from './held-trees.ts';
import { childOf, type PyNode } from './node.ts';
import { parsePython } from './parser.ts';
import { syntaxProblems } from './syntax.ts';

/** Reads one Python file: its syntax problems, imports, top-level functions and classes. */
export async function readPython(source: SourceFile, held?: HeldTrees): Promise<PythonFile> {
  try {
    return await factsOf(source, held);
  } catch (error) {
    // Brackets or blocks inside each other by the thousand: no stack holds them, Python's neither.
    if (!(error instanceof RangeError)) throw error;
    const end = source.text.length;
    const root = { type: 'module', field: undefined, start: 0, end, missing: false, children: [] };
    const problem = { start: 0, end: Math.min(1, end), message: 'it is nested too deeply to be read' };
    return { source, root, problems: [problem], imports: [], classes: [], functions: [] };
  }
}

async function factsOf(source: SourceFile, held?: HeldTrees): Promise<PythonFile> {
  const { text } = source;
  const before = held?.take(text);
  const root = before?.root ?? (await parsePython(text));
  const problems = before?.problems ?? syntaxProblems(root, text);
  if (!before) held?.keep(text, root, problems);
  const imports: ImportFact[] = [];
  const classes: ClassFact[] = [];
  const functions: MethodFact[] = [];
  const constants = new Map<string, Valued>();
  for (const statement of topLevel(root)) {
    constant(statement, text, constants);
    const { definition, decorators } = undecorated(statement, text);
    if (definition.type === 'class_definition') {
      classes.push(classFact(definition, text, constants));
      classes.push(...nestedModels(definition, text, constants));
    } else if (definition.type === 'function_definition')
      functions.push(methodFact(definition, decorators, text));
    else if (statement.type.startsWith('import_') || statement.type === 'future_import_statement') {
      imports.push(...importFacts(statement, text));
    }
  }
  return { source, root, problems, imports, classes, functions };
}

/** Models that stand in the body of another class, which Odoo registers like any other. */
function nestedModels(
  outer: PyNode,
  text: string,
  constants: ReadonlyMap<string, Valued>,
): readonly ClassFact[] {
  return (childOf(outer, 'body')?.children ?? []).flatMap((statement) => {
    if (statement.type !== 'class_definition') return [];
    const fact = classFact(statement, text, constants);
    return fact.kind === undefined ? [] : [fact];
  });
}

/** `NAME = "literal"` at the top, which classes below may use. */
function constant(statement: PyNode, text: string, into: Map<string, Valued>): void {
  const [assignment] = statement.type === 'expression_statement' ? statement.children : [];
  const [left, right] = assignment ? [childOf(assignment, 'left'), childOf(assignment, 'right')] : [];
  if (left?.type === 'identifier' && right && /^(string|list)$/.test(right.type))
    into.set(text.slice(left.start, left.end), valued(right, text));
}

/** Statements of the module, those in the branches of `if` and `try` included: imports often stand there. */
function* topLevel(node: PyNode): Generator<PyNode> {
  for (const child of node.children) {
    if (/^(if|try|with)_statement$|_clause$|^block$/.test(child.type)) yield* topLevel(child);
    else yield child;
  }
}

function importFacts(statement: PyNode, text: string): ImportFact[] {
  const { start, end } = statement;
  const module = childOf(statement, 'module_name');
  const names = statement.children
    .filter((child) => child.field === 'name')
    .map((child) => {
      const name = child.type === 'aliased_import' ? childOf(child, 'name') : child;
      return name ? text.slice(name.start, name.end) : '';
    });
  if (!module) return names.map((from) => ({ from, names: [], start, end }));
  const all = statement.children.some((child) => child.type === 'wildcard_import') ? ['*'] : [];
  return [
    {
      from: text.slice(module.start, module.end).replaceAll(/\s/g, ''),
      names: [...names, ...all],
      start,
      end,
    },
  ];
}
