import type { ModuleContext } from '../rule.ts';
import { fieldPath } from './field-path.ts';

/** A field of a path that Odoo can neither search nor group by. */
export interface Unsearchable {
  readonly model: string;
  readonly name: string;
}

/**
 * The first step of a path that is computed on the fly and has no `search=`. Only fields that this module declares, and
 * nobody else, since another declaration may add what is missing.
 */
export function unsearchableStep(
  context: ModuleContext,
  model: string,
  path: string,
): Unsearchable | undefined {
  const steps = path.split('.');
  let at = model;
  for (const [i, name] of steps.entries()) {
    if (isUnsearchable(context, at, name)) return { model: at, name };
    if (i === steps.length - 1) return undefined;
    const state = fieldPath(context, at, name);
    if (state.is !== 'found' || state.field.comodel === undefined) return undefined;
    at = state.field.comodel;
  }
  return undefined;
}

function isUnsearchable(context: ModuleContext, model: string, name: string): boolean {
  const own = context.index.models.get(model)?.field(name);
  if (!own) return false;
  const { kwargs } = own.fact;
  if (!kwargs.has('compute') || ['store', 'search', 'related'].some((key) => kwargs.has(key))) return false;
  const { lineage, delegated } = context.model(model);
  const declared = [...lineage, ...delegated].filter(({ fields }) => Object.hasOwn(fields, name));
  return declared.length === 1;
}
