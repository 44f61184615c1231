import type { PyNode } from '../source/python/node.ts';
import { eachHolding, type TypeSet, typeId, typeSet } from '../source/python/packed.ts';
import type { ClassFact, MethodFact, PythonFile, SourceFile, Span } from '../source/types.ts';
import { calledBy } from './python/names.ts';
import type { AuditRule, ModuleContext, PythonContext } from './rule.ts';

/** Runs with `rule` as the one that reports. */
export type Enter = (rule: AuditRule) => void;

const [CALL, CLASS, FUNCTION] = [typeId('call'), typeId('class_definition'), typeId('function_definition')];

interface Handler {
  readonly rule: AuditRule;
  readonly run: (node: PyNode, context: PythonContext) => void;
}

/** Who wants to see which node, by the number of its type: one walk serves all rules. */
export interface PythonTable {
  readonly handlers: readonly (readonly Handler[] | undefined)[];
  readonly types: TypeSet;
  /** Those of calls by what is called; where it has no entry, those that want every call. */
  readonly calls: ReadonlyMap<string, readonly Handler[]>;
  readonly anyCall: readonly Handler[];
}

export function pythonTable(rules: readonly AuditRule[]): PythonTable {
  const table = new Map<string, Handler[]>();
  for (const rule of rules) {
    for (const [type, run] of Object.entries(rule.python ?? {})) {
      const handler = { rule, run };
      const known = table.get(type);
      if (known) known.push(handler);
      else table.set(type, [handler]);
    }
  }
  const handlers: (readonly Handler[] | undefined)[] = [];
  for (const [type, those] of table) handlers[typeId(type)] = those;
  const all = table.get('call') ?? [];
  const calls = new Map<string, readonly Handler[]>();
  for (const name of new Set(all.flatMap(({ rule }) => rule.calls ?? [])))
    calls.set(
      name,
      all.filter(({ rule }) => rule.calls?.includes(name) ?? true),
    );
  return {
    handlers: Array.from(handlers),
    types: typeSet(...table.keys()),
    calls,
    anyCall: all.filter(({ rule }) => !rule.calls),
  };
}

/** The context of one file; its getters answer for the node that is visited. */
class Visit implements PythonContext {
  readonly ancestors: PyNode[] = [];
  readonly text: string;
  readonly file: PythonFile;
  readonly host: SourceFile | undefined;
  readonly #context: ModuleContext;
  constructor(context: ModuleContext, file: PythonFile, host: SourceFile | undefined) {
    this.#context = context;
    this.file = file;
    this.host = host;
    this.text = file.source.text;
  }
  get embedded() {
    return this.host !== undefined;
  }
  get module() {
    return this.#context.module;
  }
  get index() {
    return this.#context.index;
  }
  get project() {
    return this.#context.project;
  }
  get target() {
    return this.#context.target;
  }
  get series() {
    return this.#context.series;
  }
  get settings() {
    return this.#context.settings;
  }
  get scripts() {
    return this.#context.scripts;
  }
  report(report: Parameters<ModuleContext['report']>[0]): void {
    this.#context.report({ source: this.host ?? this.file.source, ...report });
  }
  model(name: string) {
    return this.#context.model(name);
  }
  slice({ start, end }: Span): string {
    return this.text.slice(start, end);
  }
  /** Kept by the walk, since most rules ask at most nodes. */
  classNode: PyNode | undefined;
  functionNode: PyNode | undefined;
  #klass: [PyNode, ClassFact | undefined] | undefined;
  #method: [PyNode, MethodFact | undefined] | undefined;
  get klass(): ClassFact | undefined {
    const node = this.classNode;
    if (!node) return undefined;
    if (this.#klass?.[0] !== node) this.#klass = [node, this.file.classes.find(same(node))];
    return this.#klass[1];
  }
  get method(): MethodFact | undefined {
    const node = this.functionNode;
    if (!node) return undefined;
    if (this.#method?.[0] !== node)
      this.#method = [node, (this.klass?.methods ?? this.file.functions).find(same(node))];
    return this.#method[1];
  }
}

function same({ start, end }: Span): (other: Span) => boolean {
  return (other) => other.start === start && other.end === end;
}

/**
 * Shows every node of a file to whoever wants its type, parents before children. `host` is the data file that the code
 * stands in.
 */
export function visitPython(
  file: PythonFile,
  table: PythonTable,
  context: ModuleContext,
  enter: Enter,
  host?: SourceFile,
): void {
  const { handlers: all, types, calls, anyCall } = table;
  if (all.length === 0) return;
  const visit = new Visit(context, file, host);
  const { ancestors } = visit;
  const handlersOf = (node: PyNode, type: number) =>
    type === CALL ? (calls.get(calledBy(node, visit)?.name ?? '') ?? anyCall) : all[type];
  const walk = (node: PyNode, type: number) => {
    const handlers = handlersOf(node, type);
    if (handlers) {
      // By index: until this is compiled, each turn of `for ... of` makes an object.
      for (let i = 0; i < handlers.length; i++) {
        const { rule, run } = handlers[i] as Handler;
        enter(rule);
        run(node, visit);
      }
    }
    const outer = visit.classNode;
    // A model in the body of another one is a model of its own.
    const isClass = type === CLASS && (outer === undefined || file.classes.some(same(node)));
    const isFunction = type === FUNCTION && visit.functionNode === undefined;
    if (isClass) visit.classNode = node;
    if (isFunction) visit.functionNode = node;
    ancestors.push(node);
    eachHolding(node, types, walk);
    ancestors.pop();
    if (isClass) visit.classNode = outer;
    if (isFunction) visit.functionNode = undefined;
  };
  walk(file.root, typeId(file.root.type));
}
