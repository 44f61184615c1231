import type { ClassFact, ImportFact, MethodFact, PythonFile, SourceFile } from '../types.ts';
import { classFact } from './class-facts.ts';
import { methodFact, undecorated } from './definitions.ts';
import { childOf, type PyNode } from './node.ts';
import { parsePython } from './parser.ts';
import { syntaxProblems } from './syntax.ts';

/** Reads one Python file: its syntax problems, imports, top-level functions and classes. */
export async function readPython(source: SourceFile): Promise<PythonFile> {
  const { text } = source;
  const root = await parsePython(text);
  const imports: ImportFact[] = [];
  const classes: ClassFact[] = [];
  const functions: MethodFact[] = [];
  for (const statement of topLevel(root)) {
    const { definition, decorators } = undecorated(statement, text);
    if (definition.type === 'class_definition') classes.push(classFact(definition, text));
    else if (definition.type === 'function_definition')
      functions.push(methodFact(definition, decorators, text));
    else if (statement.type.startsWith('import_') || statement.type === 'future_import_statement') {
      imports.push(...importFacts(statement, text));
    }
  }
  return { source, root, problems: syntaxProblems(root, text), imports, classes, functions };
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
