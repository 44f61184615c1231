import { manualModels } from '../../source/module-index.ts';
import type { ModuleContext } from '../rule.ts';

/** What a model's name comes to, seen from the module. */
export type ModelState =
  | { readonly is: 'found' }
  /** It is made by modules that this one does not reach; the first of them. */
  | { readonly is: 'outside'; readonly module: string }
  /** Nobody makes it, and everybody is known. */
  | { readonly is: 'absent' }
  | { readonly is: 'unknown' };

const FOUND = { is: 'found' } as const;
const UNKNOWN = { is: 'unknown' } as const;

export function modelState(context: ModuleContext, name: string): ModelState {
  const { project, module } = context;
  if (!/^[a-z_][\w.]*$/i.test(name)) return UNKNOWN;
  if (context.model(name).exists) return FOUND;
  const closure = project.closure(module.name);
  if (!closure.complete || isManual(context, name)) return UNKNOWN;
  const [maker] = project.makers(name).toSorted((a, b) => reach(context, a) - reach(context, b));
  if (maker !== undefined) return { is: 'outside', module: maker };
  for (const each of closure.modules) {
    const facts = project.modules.get(each);
    if (facts?.computedModels || facts?.computedNames) return UNKNOWN;
  }
  return { is: 'absent' };
}

/** Modules that it brings: of several makers the smallest is the one that is meant. */
function reach({ project }: ModuleContext, module: string): number {
  return project.closure(module).modules.size;
}

/** Models of data files and of Studio. */
function isManual({ index }: ModuleContext, name: string): boolean {
  return /^x_/.test(name) || [...manualModels(index).values()].includes(name);
}
