import type { PyNode } from '../source/python/node.ts';
import { holdsAny, type TypeSet, typeSet } from '../source/python/packed.ts';
import type { ClassFact, MethodFact, PythonFile, SourceFile, Span } from '../source/types.ts';
import type { AuditRule, ModuleContext, PythonContext } from './rule.ts';

/** Runs with `rule` as the one that reports. */
export type Enter = (rule: AuditRule) => void;

interface Handler {
  readonly rule: AuditRule;
  readonly run: (node: PyNode, context: PythonContext) => void;
}

/** Who wants to see which node: one walk serves all rules. */
export interface PythonTable {
  readonly handlers: ReadonlyMap<string, readonly Handler[]>;
  readonly types: TypeSet;
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
  return { handlers: table, types: typeSet(...table.keys()) };
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
  const { handlers: all, types } = table;
  if (all.size === 0) return;
  const visit = new Visit(context, file, host);
  const { ancestors } = visit;
  const walk = (node: PyNode) => {
    const handlers = all.get(node.type);
    if (handlers) {
      for (const { rule, run } of handlers) {
        enter(rule);
        run(node, visit);
      }
    }
    if (!holdsAny(node, types)) return;
    const isClass = visit.classNode === undefined && node.type === 'class_definition';
    const isFunction = visit.functionNode === undefined && node.type === 'function_definition';
    if (isClass) visit.classNode = node;
    if (isFunction) visit.functionNode = node;
    ancestors.push(node);
    for (const child of node.children) walk(child);
    ancestors.pop();
    if (isClass) visit.classNode = undefined;
    if (isFunction) visit.functionNode = undefined;
  };
  walk(file.root);
}
