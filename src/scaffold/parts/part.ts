import type * as z from 'zod';
import type { Artefact } from '../artefacts/artefact.ts';
import type { Resolving } from '../spec/resolving.ts';
import type { AccessSpec, MenuSpec, MethodSpec, ModelSpec, ModuleSpec, OpenerSpec } from '../spec/types.ts';
import type { PartValues } from './values.ts';

/** What a part can refer to: models, their fields and groups are resolved before it. */
export interface PartScope extends Resolving {
  readonly module: ModuleSpec;
  readonly models: readonly ModelSpec[];
  /** The model of that name; `undefined`, and told under `path`, when the spec has none. */
  ownModel(name: string, path: string): ModelSpec | undefined;
  /** Tells a key that cannot be a part of an xmlid. */
  keyed(key: string, path: string): void;
}

/** A method that a part puts into a model of the spec. */
export interface PartMethod {
  readonly model: string;
  readonly method: MethodSpec;
}

/** An access row that a part needs on a model of the spec. */
export interface PartAccess {
  readonly model: string;
  readonly row: AccessSpec;
}

/** Python that a part takes from the spec as it is, to be parsed before anything is written. */
export interface PartPython {
  /** Where it is in the spec. */
  readonly path: string;
  readonly text: string;
  readonly kind: 'body' | 'expression';
}

/** An artefact with a key of its own in the spec. */
export interface Part<Key extends keyof PartValues = keyof PartValues> extends Artefact {
  readonly id: Key;
  readonly input: z.ZodType;
  /** Modules that it needs, once the spec asks for it. */
  readonly depends?: readonly string[];
  resolve(input: unknown, scope: PartScope): PartValues[Key];
  methods?(value: PartValues[Key]): readonly PartMethod[];
  /** Buttons on the forms of models, each calling a method that the part gives. */
  openers?(value: PartValues[Key]): readonly OpenerSpec[];
  /** Access rows besides those of models; a row that the model has for the same group stays as it is. */
  access?(value: PartValues[Key]): readonly PartAccess[];
  /** Menus besides those of models; `menus` are those that are there, each after its parent. */
  menus?(value: PartValues[Key], module: ModuleSpec, menus: readonly MenuSpec[]): readonly MenuSpec[];
  /** Python other than that of methods, which is looked at anyway. */
  python?(value: PartValues[Key]): readonly PartPython[];
}

/** Keeps the type of the input between `input` and `resolve`; `undefined` is a spec without that key. */
export function definePart<Key extends keyof PartValues, Schema extends z.ZodType>(
  part: Omit<Part<Key>, 'input' | 'resolve'> & {
    readonly input: Schema;
    resolve(input: z.output<Schema> | undefined, scope: PartScope): PartValues[Key];
  },
): Part<Key> {
  return part as Part<Key>;
}
