import type { FieldFacts } from '../../source/project/facts.ts';
import type { ModuleContext } from '../rule.ts';
import { comesByItself } from './comes-by-itself.ts';

/** What a dotted path of fields comes to. */
export type PathState =
  | { readonly is: 'found'; readonly field: FieldFacts; readonly model: string; readonly name: string }
  /** No such field, and all fields of the model are known. `module`: who has it, outside of what this module reaches. */
  | {
      readonly is: 'absent';
      readonly model: string;
      readonly name: string;
      readonly module: string | undefined;
    }
  /** The step before leads to no model. */
  | { readonly is: 'scalar'; readonly model: string; readonly name: string; readonly field: FieldFacts }
  | { readonly is: 'unknown' };

const UNKNOWN = { is: 'unknown' } as const;
/** Fields whose target is only known of a record, or whose class is somebody's own. */
const OPEN = /^(Reference|Many2oneReference|Properties|PropertiesDefinition|Json|Serialized|Unknown|Id)$/;

/** Follows `partner_id.country_id.code` from a model. */
export function fieldPath(context: ModuleContext, model: string, path: string): PathState {
  let at = model;
  const steps = path.split('.');
  for (const [i, name] of steps.entries()) {
    const state = fieldState(context, at, name);
    if (state.is !== 'found') return state;
    const { field } = state;
    if (i === steps.length - 1) return state;
    if (OPEN.test(field.type)) return UNKNOWN;
    if (field.comodel === undefined) {
      // A related field has the comodel of what it is related to.
      if (/^(Many2one|One2many|Many2many)$/.test(field.type)) return UNKNOWN;
      return { is: 'scalar', model: at, name, field };
    }
    at = field.comodel;
  }
  return UNKNOWN;
}

export function fieldState(context: ModuleContext, model: string, name: string): PathState {
  const facts = context.model(model);
  const field = facts.field(name);
  if (field) return { is: 'found', field, model, name };
  // A mixin may rely on what the models have that inherit it; `x_` fields are made in the database.
  if (
    !facts.exists ||
    !facts.complete ||
    facts.kind === 'abstract' ||
    /^(x_|_)/.test(name) ||
    !/^\w+$/.test(name) ||
    isMixin(context, model)
  )
    return UNKNOWN;
  const module = context.project.declares(model, name);
  if (module !== undefined && comesByItself(context.project, context.module.name, module)) return UNKNOWN;
  return { is: 'absent', model, name, module };
}

/** Another model of the module takes what this one has, so that its code also runs for records of that. */
function isMixin({ index }: ModuleContext, model: string): boolean {
  for (const facts of index.models.values()) {
    if (facts.model === model) continue;
    if (facts.classes.some(({ fact }) => fact.inherit.includes(model))) return true;
  }
  return false;
}
