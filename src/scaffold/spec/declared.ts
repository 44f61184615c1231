import type { ExtensionInput } from './extend-input.ts';
import { knownModel } from './known-models.ts';
import type { ModelInput } from './model-input.ts';
import { keyTitle } from './names.ts';
import type { ModelSpec } from './types.ts';
import { type WizardInput, wizardAsModel } from './wizard-input.ts';

/** A class that the spec declares, under whichever key of it. */
export interface DeclaredModel {
  readonly kind: ModelSpec['kind'];
  /** Where it stands in the spec, such as `models.library.book`. */
  readonly path: string;
  readonly input: ModelInput;
}

/** Every class of the spec by the name of its model. */
export function declaredModels(input: {
  readonly models: Readonly<Record<string, ModelInput>>;
  readonly extend?: Readonly<Record<string, ExtensionInput>> | undefined;
  readonly wizards?: Readonly<Record<string, WizardInput>> | undefined;
}): Map<string, DeclaredModel> {
  const declared = new Map<string, DeclaredModel>();
  for (const [name, extension] of Object.entries(input.extend ?? {}))
    declared.set(name, { kind: 'extension', path: `extend.${name}`, input: asModel(name, extension) });
  const isKnown = (name: string): boolean =>
    name in input.models || name in (input.extend ?? {}) || knownModel(name) !== undefined;
  for (const [name, wizard] of Object.entries(input.wizards ?? {}))
    declared.set(name, { kind: 'transient', path: `wizards.${name}`, input: wizardAsModel(wizard, isKnown) });
  // A name that is under both keys is told of by whoever reads the extensions.
  for (const [name, model] of Object.entries(input.models))
    declared.set(name, { kind: model.abstract ? 'abstract' : 'model', path: `models.${name}`, input: model });
  return declared;
}

function asModel(name: string, extension: ExtensionInput): ModelInput {
  const { views: _views, access: _access, sample: _sample, module: _module, ...rest } = extension;
  const title = keyTitle(name.split('.').at(-1) ?? name);
  return { ...rest, title, fields: rest.fields ?? {}, views: false, access: {} };
}
