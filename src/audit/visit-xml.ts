import { comodelOf } from '../source/model-index.ts';
import type { ViewFacts } from '../source/module-index.ts';
import type { SourceFile, XmlFile } from '../source/types.ts';
import { attributeValue, walkElements } from '../source/xml/query.ts';
import type { XmlElement } from '../source/xml/tree.ts';
import type { ArchContext, AuditRule, ModuleContext, XmlContext } from './rule.ts';
import type { Enter } from './visit-python.ts';

interface Handler<Context> {
  readonly rule: AuditRule;
  readonly run: (element: XmlElement, context: Context) => void;
}
export type XmlTable<Context> = ReadonlyMap<string, readonly Handler<Context>[]>;

/** Those that want an element of this name, then those that want every one. */
function handlersOf<Context>(table: XmlTable<Context>, name: string): readonly Handler<Context>[] {
  return table.get(name) ?? table.get('*') ?? [];
}

/** Who wants to see which element of data files or templates. */
export function xmlTable(rules: readonly AuditRule[], key: 'xml' | 'template'): XmlTable<XmlContext> {
  return tableOf(rules, (rule) => rule[key]);
}

/** Likewise of archs. */
export function archTable(rules: readonly AuditRule[]): XmlTable<ArchContext> {
  return tableOf(rules, ({ arch }) => arch);
}

function tableOf<Context>(
  rules: readonly AuditRule[],
  visitors: (rule: AuditRule) => { readonly [name: string]: Handler<Context>['run'] } | undefined,
): XmlTable<Context> {
  const table = new Map<string, Handler<Context>[]>();
  for (const rule of rules) {
    for (const [name, run] of Object.entries(visitors(rule) ?? {})) {
      table.set(name, [...(table.get(name) ?? []), { rule, run }]);
    }
  }
  const any = table.get('*') ?? [];
  for (const [name, handlers] of table) if (name !== '*') table.set(name, [...handlers, ...any]);
  return table;
}

/** Shows every element of a file to whoever wants its name. */
export function visitXml(
  file: XmlFile,
  demo: boolean,
  table: XmlTable<XmlContext>,
  context: ModuleContext,
  enter: Enter,
): void {
  if (table.size === 0 || !file.root) return;
  const visit = xmlContext(file, demo, context);
  for (const element of walkElements(file.root)) {
    for (const { rule, run } of handlersOf(table, element.name)) {
      enter(rule);
      run(element, visit);
    }
  }
}

function xmlContext(file: XmlFile, demo: boolean, context: ModuleContext): XmlContext {
  return {
    ...context,
    report: (report) => context.report({ source: file.source, ...report }),
    file,
    demo,
    text: file.source.text,
  };
}

/** Shows the elements of every arch, each with the model that its fields belong to. */
export function visitArchs(
  table: XmlTable<ArchContext>,
  context: ModuleContext,
  enter: Enter,
  guarded: (source: SourceFile, run: () => void) => void,
): void {
  if (table.size === 0) return;
  for (const { file, demo } of context.index.loaded) {
    if (!('isData' in file)) continue;
    const views = context.index.views.filter(({ source }) => source === file.source);
    for (const view of views) {
      const visit = xmlContext(file, demo, context);
      guarded(file.source, () => visitArch(view, visit, table, enter));
    }
  }
}

function visitArch(view: ViewFacts, file: XmlContext, table: XmlTable<ArchContext>, enter: Enter): void {
  const below = (element: XmlElement, visit: ArchContext) => {
    for (const { rule, run } of handlersOf(table, element.name)) {
      enter(rule);
      run(element, visit);
    }
    const model = innerModel(element, visit.modelName, file);
    const inner = model === visit.modelName ? visit : { ...visit, modelName: model };
    for (const child of element.children) if (child.type === 'element') below(child, inner);
  };
  // Where an extension's nodes end up is only known from the view that they go into.
  const modelName = view.inherits === undefined ? view.model : undefined;
  for (const root of view.roots) below(root, { ...file, view, modelName });
}

/** Model of what stands inside an element: a relational field has views of its comodel inside. */
export function innerModel(
  element: XmlElement,
  model: string | undefined,
  context: ModuleContext,
): string | undefined {
  if (model === undefined || (element.name !== 'field' && element.name !== 'groupby')) return model;
  const name = attributeValue(element, 'name') ?? '';
  const own = context.index.models.get(model)?.field(name)?.fact;
  return (own && comodelOf(own)) ?? context.model(model).field(name)?.comodel;
}
