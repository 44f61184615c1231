import type { ModuleContext } from '../../audit/rule.ts';
import type { MethodFacts } from '../../source/project/facts.ts';
import type { ProjectModel } from '../../source/project/project.ts';
import type { FieldNames } from './field-names.ts';

/** New name by old name, by the model that the method is declared on; null for one that only looks renamed. */
export type MethodNames = Readonly<Record<string, Readonly<Record<string, string | null>>>>;

export interface Renames {
  readonly methods: MethodNames;
  readonly fields: FieldNames;
}

type Context = Pick<ModuleContext, 'model' | 'target' | 'module' | 'project'>;

/** A method by its new name. */
export interface MethodNow {
  readonly name: string;
  /** What it is given is what the old one was given: a call needs no other change. */
  readonly sameCall: boolean;
  /** It has the very arguments of the old one: so does an override. */
  readonly sameOverride: boolean;
}

/**
 * The name that a method of Odoo has in the new series; undefined when it kept its name, or is gone without a
 * successor. It is one of the list, or what the series themselves tell: the method computes the same fields, or has the
 * same name and arguments but for underscores around it.
 */
export function methodNow(
  model: string,
  method: string,
  renames: Renames,
  context: Context,
): MethodNow | undefined {
  const { target, module } = context;
  if (!target || method.startsWith('__')) return undefined;
  const [old, now] = [context.model(model), target.model(model, module.name)];
  const before = methodOf(old, method, module.name);
  if (!before || methodOf(now, method, module.name)) return undefined;
  // Where the part that had it is not there any more, nobody knows where it went.
  if (!now.classes.some((part) => part.module !== module.name)) return undefined;
  const listed = old.lineage
    .map((part) => (Object.hasOwn(renames.methods, part.model) ? renames.methods[part.model] : undefined))
    .find((names) => names !== undefined && Object.hasOwn(names, method))?.[method];
  if (listed === null) return undefined;
  const found =
    listed ??
    sameBut(before, method, old, now, module.name) ??
    computes(old, now, method, renames.fields, module.name);
  const after = found === undefined ? undefined : methodOf(now, found, module.name);
  if (found === undefined || !after) return undefined;
  return { name: found, ...likeness(before, after) };
}

function likeness(before: MethodFacts, after: MethodFacts): Pick<MethodNow, 'sameCall' | 'sameOverride'> {
  const asked = after.required ?? [];
  return {
    sameCall:
      before.params.every((param, i) => after.params[i] === param) &&
      asked.every((param) => before.params.includes(param)),
    sameOverride:
      after.params.join() === before.params.join() && (after.variadic ?? '') === (before.variadic ?? ''),
  };
}

/** A method as modules other than this one make it. */
function methodOf(model: ProjectModel, name: string, but: string): MethodFacts | undefined {
  const part = model.lineage.find((each) => each.module !== but && Object.hasOwn(each.methods, name));
  return part?.methods[name];
}

/** `get_price` that became `_get_price`, or the other way round, and takes the same. */
function sameBut(
  before: MethodFacts,
  method: string,
  old: ProjectModel,
  now: ProjectModel,
  but: string,
): string | undefined {
  const core = method.replaceAll(/^_+|_+$/g, '');
  const found = [`_${core}`, core, `_${core}__`].filter((name) => {
    if (name === method || methodOf(old, name, but)) return false;
    const other = methodOf(now, name, but);
    return (
      other !== undefined &&
      other.params.join() === before.params.join() &&
      other.variadic === before.variadic &&
      isOf('model', other) === isOf('model', before)
    );
  });
  return found.length === 1 ? found[0] : undefined;
}

/** It is called on the model, and not on records. */
function isOf(decorator: string, { decorators = [] }: MethodFacts): boolean {
  return decorators.some((name) => name.endsWith(decorator));
}

/** The new method that computes all that this one computed. */
function computes(
  old: ProjectModel,
  now: ProjectModel,
  method: string,
  renamed: FieldNames,
  but: string,
): string | undefined {
  const found = new Set<string | undefined>();
  for (const name of old.fieldNames()) {
    if (old.field(name)?.compute !== method) continue;
    const other = (Object.hasOwn(renamed, old.name) ? renamed[old.name]?.[name] : undefined) ?? name;
    const field = now.field(other);
    if (field) found.add(field.compute);
  }
  const [only] = found;
  if (found.size !== 1 || only === undefined || methodOf(old, only, but)) return undefined;
  return (methodOf(now, only, but)?.params.length ?? 1) === 0 ? only : undefined;
}
