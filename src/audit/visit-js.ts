import { type JsFile, type JsNode, jsChildren } from '../source/js.ts';
import type { AuditRule, JsContext, ModuleContext } from './rule.ts';
import type { Enter } from './visit-python.ts';

interface Handler {
  readonly rule: AuditRule;
  readonly run: (node: JsNode, context: JsContext) => void;
}
export type JsTable = ReadonlyMap<string, readonly Handler[]>;

export function jsTable(rules: readonly AuditRule[]): JsTable {
  const table = new Map<string, Handler[]>();
  for (const rule of rules) {
    for (const [type, run] of Object.entries(rule.js ?? {})) {
      table.set(type, [...(table.get(type) ?? []), { rule, run }]);
    }
  }
  return table;
}

/** Shows every node of a file to whoever wants its type, parents before children; `scripts` are all of the module. */
export function visitJs(
  file: JsFile,
  table: JsTable,
  context: ModuleContext,
  enter: Enter,
  scripts: readonly JsFile[],
): void {
  const root = table.size === 0 ? undefined : file.root;
  if (!root) return;
  const ancestors: JsNode[] = [];
  const visit: JsContext = {
    ...context,
    report: (report) => context.report({ source: file.source, ...report }),
    file,
    scripts,
    text: file.source.text,
    ancestors,
  };
  const walk = (node: JsNode) => {
    for (const { rule, run } of table.get(node.type) ?? []) {
      enter(rule);
      run(node, visit);
    }
    ancestors.push(node);
    for (const child of jsChildren(node)) walk(child);
    ancestors.pop();
  };
  try {
    walk(root);
  } finally {
    file.forget?.();
  }
}
