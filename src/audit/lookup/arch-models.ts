import type { ViewFacts } from '../../source/module-index.ts';
import type { ModelPart } from '../../source/project/project.ts';
import { attributeValue, elementsOf } from '../../source/xml/query.ts';
import type { XmlElement } from '../../source/xml/tree.ts';
import { remembered } from '../../util/remember.ts';
import type { ModuleContext } from '../rule.ts';
import { fieldState, type PathState } from './field-path.ts';

/** Roots whose fields are fields of the view's model. */
const ROOTS = /^(form|tree|list|kanban|search|graph|pivot|calendar|activity|gantt|cohort|map|hierarchy)$/;

/** An element of an arch, with the models that its fields can belong to. */
export interface ArchPlace {
  readonly element: XmlElement;
  /** One where it is known; several below an xpath, which may lead into a list inside the form. */
  readonly models: readonly string[];
  /** It says where the nodes inside it go. */
  readonly isSpec: boolean;
}

/** Every element of a view, with its models; nothing for a view whose model is not known. */
export function* archPlaces(context: ModuleContext, view: ViewFacts): Generator<ArchPlace> {
  const model = view.model ?? inheritedModel(context, view.inherits);
  if (model === undefined || !context.model(model).exists) return;
  if (view.inherits === undefined || isWhole(view)) {
    for (const root of view.roots) if (ROOTS.test(root.name)) yield* below(context, root, [model]);
    return;
  }
  const models = [model, ...embeddedModels(context, model)];
  for (const root of view.roots) {
    const specs = root.name === 'data' ? elementsOf(root) : [root];
    for (const spec of specs) yield* below(context, spec, models);
  }
}

/** A primary view may bring an arch of its own though it inherits; its root has no position. */
function isWhole({ roots }: ViewFacts): boolean {
  return roots.some(
    ({ name, attributes }) => ROOTS.test(name) && !attributes.some((each) => each.name === 'position'),
  );
}

function inheritedModel(
  { project, module }: ModuleContext,
  inherits: string | undefined,
): string | undefined {
  if (inherits === undefined) return undefined;
  return project.view(inherits.includes('.') ? inherits : `${module.name}.${inherits}`)?.model;
}

function* below(
  context: ModuleContext,
  element: XmlElement,
  models: readonly string[],
): Generator<ArchPlace> {
  const position = attributeValue(element, 'position');
  const isSpec = position !== undefined || element.name === 'xpath';
  yield { element, models, isSpec };
  // `<attribute>` and nodes to move name what is there already, or nothing.
  if (position === 'attributes' || position === 'move') return;
  const inner = isSpec ? models : innerModels(context, element, models);
  for (const child of elementsOf(element)) yield* below(context, child, inner);
}

/** A relational field has views of its comodel inside. */
function innerModels(
  context: ModuleContext,
  element: XmlElement,
  models: readonly string[],
): readonly string[] {
  if (element.name !== 'field' && element.name !== 'groupby') return models;
  if (!element.children.some(({ type }) => type === 'element')) return models;
  const name = attributeValue(element, 'name') ?? '';
  const found = models.flatMap((model) => context.model(model).field(name)?.comodel ?? []);
  return [...new Set(found)];
}

const embedded = new WeakMap<object, Map<string, readonly string[]>>();

/** Models whose records a view of this one can show in lists inside: comodels of its fields, and theirs. */
function embeddedModels(context: ModuleContext, model: string): readonly string[] {
  const known = embedded.get(context.project) ?? new Map<string, readonly string[]>();
  embedded.set(context.project, known);
  return remembered(known, `${context.module.name}\n${model}`, () => {
    const near = relatedTo(context, model, /^(Many2one|One2many|Many2many)$/);
    const far = near.flatMap((each) => relatedTo(context, each, /^(One2many|Many2many)$/));
    return [...new Set([...near, ...far])].filter((each) => each !== model);
  });
}

function relatedTo(context: ModuleContext, model: string, types: RegExp): string[] {
  const found = new Set<string>();
  const { lineage, delegated } = context.model(model);
  for (const { fields } of [...lineage, ...delegated]) {
    for (const [type, comodel] of remembered(comodels, fields, () => relational(fields)))
      if (types.test(type)) found.add(comodel);
  }
  return [...found];
}

/** Of each class: every module asks again, of classes with hundreds of fields. */
const comodels = new WeakMap<ModelPart['fields'], readonly (readonly [type: string, comodel: string])[]>();

function relational(fields: ModelPart['fields']): (readonly [string, string])[] {
  return Object.values(fields).flatMap(({ type, comodel }) =>
    comodel !== undefined && /^(Many2one|One2many|Many2many)$/.test(type) ? [[type, comodel] as const] : [],
  );
}

/** What a field's name comes to where its model is one of several: absent only where all of them lack it. */
export function fieldAmong(context: ModuleContext, models: readonly string[], name: string): PathState {
  let absent: PathState = { is: 'unknown' };
  for (const [i, model] of models.entries()) {
    const state = fieldState(context, model, name);
    if (state.is === 'found') return state;
    // What lies in models that are not known well is no help to say that it is missing in the view's own.
    if (state.is !== 'absent') {
      if (i === 0 || context.model(model).field(name) !== undefined || mayHave(context, model))
        return { is: 'unknown' };
      continue;
    }
    if (i === 0) absent = state;
  }
  return absent;
}

/** Its fields are not all known. */
function mayHave(context: ModuleContext, model: string): boolean {
  const facts = context.model(model);
  return facts.exists && !facts.complete;
}
