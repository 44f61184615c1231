import { didYouMean } from '../../util/suggest.ts';
import { code, type Py, pyString } from '../render/python.ts';
import { ALWAYS_THERE, knownModel } from '../spec/known-models.ts';
import { recordVariable } from '../spec/names.ts';
import type { FieldSpec, ModelSpec, Spec } from '../spec/types.ts';
import type { PartScope } from './part.ts';

/** A model that an artefact works on: one of the spec, or one of a dependency. */
export interface Target {
  readonly name: string;
  readonly table: string;
  /** xmlid of its row in `ir.model`; without the module for an own one. */
  readonly ref: string;
  /** What the spec says of it; `undefined` for another module's model. */
  readonly own: ModelSpec | undefined;
  /** Name of one record in generated Python. */
  readonly variable: string;
}

/** The model of that name; `undefined`, and told under `path`, when neither the spec nor a dependency has it. */
export function resolveTarget(name: string, path: string, r: PartScope): Target | undefined {
  const table = name.replaceAll('.', '_');
  const own = r.models.find((model) => model.name === name);
  const variable = recordVariable(name);
  if (own) return { name, table, ref: `model_${table}`, own, variable };
  const module = knownModel(name)?.module ?? r.input.extend?.[name]?.module;
  const all = r.models.map((model) => model.name);
  if (module === undefined) {
    r.problems.error(path, `${name} is no model of this spec.${didYouMean(name, all)}`);
    return undefined;
  }
  if (!ALWAYS_THERE.has(module) && !r.module.depends.includes(module)) {
    r.problems.error(path, `${name} belongs to ${module}: add ${module} to module.depends`);
    return undefined;
  }
  return { name, table, ref: `${module}.model_${table}`, own: undefined, variable };
}

/** A model of the spec, by its name. */
export function resolvedTarget(name: string, { models }: Pick<Spec, 'models'>): Target | undefined {
  const own = models.find((model) => model.name === name);
  return own && { name, table: own.table, ref: `model_${own.table}`, own, variable: own.variable };
}

/** Fields of the model that the spec declares, whether it makes or extends the model. */
export function targetFields(target: Target, r: PartScope): ReadonlyMap<string, FieldSpec> {
  return r.fields.get(target.name) ?? new Map();
}

/** Expression of a test for a record of another module's model. */
export function foreignRecord(name: string): Py {
  const ref = knownModel(name)?.ref;
  return code(
    ref === undefined ? `cls.env[${pyString(name)}].search([], limit=1)` : `cls.env.ref(${pyString(ref)})`,
  );
}
