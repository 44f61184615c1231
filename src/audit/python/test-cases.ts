import { ownNodes } from '../../source/project/behaviour.ts';
import { childOf, type PyNode, walk } from '../../source/python/node.ts';
import { nodeAt } from '../../source/python/packed.ts';
import type { ClassFact, PythonFile } from '../../source/types.ts';
import { remembered } from '../../util/remember.ts';
import { argumentsOfCall, calledBy } from './names.ts';

/** What must be known to look into a test case; a PythonContext of a migration is one. */
export interface CaseScope {
  readonly klass: ClassFact | undefined;
  readonly file: { readonly root: PyNode; readonly source?: { readonly path: string } };
  readonly module?: { readonly name: string; readonly python?: readonly PythonFile[] };
  /** Only migrations look into test cases: what the audit says of tests stays what it was. */
  readonly target?: unknown;
}

/** An expression of a test case, with what is around it. */
export interface CaseValue {
  readonly node: PyNode;
  readonly klass: ClassFact;
  readonly file: PythonFile;
  readonly functionNode: PyNode;
}

interface CaseFacts {
  /** What is assigned to `self.name` and `cls.name` in its methods. */
  readonly attributes: ReadonlyMap<string, readonly CaseValue[]>;
  /** What its methods return. */
  readonly returns: ReadonlyMap<string, readonly CaseValue[]>;
  /** Calls of methods on `self` and `cls`, by their name. */
  readonly calls: ReadonlyMap<string, readonly CaseCall[]>;
}

interface CaseCall {
  readonly given: readonly PyNode[];
  readonly named: ReadonlyMap<string, PyNode>;
  readonly around: Omit<CaseValue, 'node'>;
}

/** Values of `self.name` and `cls.name` in a test case and in those of the module that it extends; none where it is no test case. */
export function caseAttribute(scope: CaseScope, name: string): readonly CaseValue[] {
  return lineage(scope).flatMap(({ attributes }) => attributes.get(name) ?? []);
}

/** What a method of a test case returns. The one of the class hides those that it extends. */
export function caseReturns(scope: CaseScope, name: string): readonly CaseValue[] {
  return (
    lineage(scope)
      .find(({ returns }) => returns.has(name))
      ?.returns.get(name) ?? []
  );
}

/** What the tests of the module give as this parameter of a method of a test case, called on `self` or `cls`. */
export function caseArguments(scope: CaseScope, method: string, parameter: string): readonly CaseValue[] {
  const { klass, module } = scope;
  const fact = klass?.methods.find(({ name }) => name === method);
  if (!fact || !module?.python || !isTestCase(scope)) return [];
  // Behind self or cls, and so it is counted in calls.
  const place = fact.params.indexOf(parameter) - 1;
  if (place < 0) return [];
  const found: CaseValue[] = [];
  for (const file of testsIn(module.python).files) {
    for (const each of file.classes) {
      const { calls } = factsOf(each, file);
      for (const { given, named, around } of calls.get(method) ?? []) {
        const node = given[place] ?? named.get(parameter);
        if (node) found.push({ node, ...around });
      }
    }
  }
  return found;
}

/** The tests of a module, read once for all the questions about them. */
interface Tests {
  readonly files: readonly PythonFile[];
  readonly fileOf: ReadonlyMap<ClassFact, PythonFile>;
  /** The first of each name. */
  readonly named: ReadonlyMap<string, ClassFact>;
  readonly lineages: Map<ClassFact, readonly CaseFacts[]>;
}

const testsOf = new WeakMap<readonly PythonFile[], Tests>();

function testsIn(python: readonly PythonFile[]): Tests {
  return remembered(testsOf, python, () => {
    const files = python.filter(({ source }) => /(^|\/)tests\//.test(source.path));
    const classes = files.flatMap((file) => file.classes.map((klass) => [klass, file] as const));
    return {
      files,
      fileOf: new Map(classes),
      named: new Map(classes.toReversed().map(([klass]) => [klass.name, klass])),
      lineages: new Map(),
    };
  });
}

export function isTestCase({ klass, file, target }: CaseScope): boolean {
  return (
    target !== undefined &&
    klass !== undefined &&
    klass.kind === undefined &&
    klass.model === undefined &&
    /(^|\/)tests\//.test(file.source?.path ?? '')
  );
}

const known = new WeakMap<ClassFact, CaseFacts>();

/** The class itself first. */
function lineage(scope: CaseScope): readonly CaseFacts[] {
  const { klass, module } = scope;
  if (!klass || !module?.python || !isTestCase(scope)) return [];
  const tests = testsIn(module.python);
  return remembered(tests.lineages, klass, () => lineageIn(tests, klass));
}

function lineageIn({ fileOf, named }: Tests, klass: ClassFact): readonly CaseFacts[] {
  const found: CaseFacts[] = [];
  const seen = new Set<ClassFact>();
  const take = (each: ClassFact) => {
    const file = fileOf.get(each);
    if (!file || seen.has(each)) return;
    seen.add(each);
    found.push(factsOf(each, file));
    for (const base of each.bases) {
      const name = base.split('.').at(-1) ?? '';
      const of = file.classes.find((other) => other.name === name) ?? named.get(name);
      if (of) take(of);
    }
  };
  take(klass);
  return found;
}

function factsOf(klass: ClassFact, file: PythonFile): CaseFacts {
  const before = known.get(klass);
  if (before) return before;
  const { text } = file.source;
  const attributes = new Map<string, CaseValue[]>();
  const returns = new Map<string, CaseValue[]>();
  const calls = new Map<string, CaseCall[]>();
  const add = <Value>(to: Map<string, Value[]>, name: string, value: Value) =>
    to.set(name, [...(to.get(name) ?? []), value]);
  for (const method of klass.methods) {
    const functionNode = nodeAt(file.root, 'function_definition', method.start, method.end);
    if (!functionNode) continue;
    const around = { klass, file, functionNode };
    for (const { type, children } of ownNodes(functionNode)) {
      const [value] = type === 'return_statement' ? children : [];
      if (value) add(returns, method.name, { node: value, ...around });
    }
    for (const node of walk(functionNode)) {
      if (node.type === 'assignment') {
        const [left, right] = [childOf(node, 'left'), childOf(node, 'right')];
        const name = left && right && /^(?:self|cls)\.(\w+)$/.exec(text.slice(left.start, left.end))?.[1];
        if (name && right) add(attributes, name, { node: right, ...around });
      } else if (node.type === 'call') {
        const name = /^(?:self|cls)\.(\w+)$/.exec(calledBy(node, { text })?.path ?? '')?.[1];
        const { positional, keywords, spread } = argumentsOfCall(node, { text });
        if (name && !spread) add(calls, name, { given: positional, named: keywords, around });
      }
    }
  }
  const facts = { attributes, returns, calls };
  known.set(klass, facts);
  return facts;
}
