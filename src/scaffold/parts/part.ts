import type * as z from 'zod';
import type { Artefact } from '../artefacts/artefact.ts';
import type { Resolving } from '../spec/resolving.ts';
import type { MethodSpec, ModelSpec, ModuleSpec } from '../spec/types.ts';
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

/** An artefact with a key of its own in the spec. */
export interface Part<Key extends keyof PartValues = keyof PartValues> extends Artefact {
  readonly id: Key;
  readonly input: z.ZodType;
  /** Modules that it needs, once the spec asks for it. */
  readonly depends?: readonly string[];
  resolve(input: unknown, scope: PartScope): PartValues[Key];
  methods?(value: PartValues[Key]): readonly PartMethod[];
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
