import { comodelOf } from '../../source/model-index.ts';
import { childOf, type PyNode } from '../../source/python/node.ts';
import type { ClassFact, PythonFile, Span, Valued } from '../../source/types.ts';
import { remembered } from '../../util/remember.ts';
import { isMigrationFile, isTestFile } from '../python/places.ts';
import type { PythonContext } from '../rule.ts';
import { isPrepared } from './is-prepared.ts';

/** A place in Python that names a model. */
export interface ModelName extends Span {
  readonly model: string;
  readonly role: 'inherit' | 'inherits' | 'comodel';
  readonly field?: string;
}

/** What the classes of a file inherit and relate to. */
export function modelNames(file: PythonFile): readonly ModelName[] {
  if (isTestFile(file.source.path) || isMigrationFile(file.source.path)) return [];
  return file.classes.filter(isModelClass).flatMap(namesOf);
}

export function isModelClass({ kind, attributes }: ClassFact): boolean {
  return kind !== undefined || attributes.has('_name') || attributes.has('_inherit');
}

function namesOf(fact: ClassFact): ModelName[] {
  const inherit = fact.attributes.get('_inherit');
  const delegated = fact.attributes.get('_inherits');
  return [
    ...(inherit
      ? fact.inherit.map((model) => ({ model, role: 'inherit' as const, ...spanOf(inherit) }))
      : []),
    ...(delegated
      ? [...fact.inherits.values()].map((model) => ({
          model,
          role: 'inherits' as const,
          ...spanOf(delegated),
        }))
      : []),
    ...fact.fields.flatMap((field) => {
      const model = comodelOf(field);
      // A related field takes the comodel of its target, whatever it says.
      const at = field.kwargs.get('comodel_name') ?? field.args[0];
      return model === undefined || !at
        ? []
        : [{ model, role: 'comodel' as const, field: field.name, ...spanOf(at) }];
    }),
  ];
}

function spanOf({ start, end }: Valued): Span {
  return { start, end };
}

/** `self.env["model"]`: the name; undefined for anything else, and in tests and scripts. */
export function environmentModel(
  node: PyNode,
  context: PythonContext,
): (Span & { model: string }) | undefined {
  const [value, key] = [childOf(node, 'value'), childOf(node, 'subscript')];
  if (!value || key?.type !== 'string' || !/(^|\.)env$/.test(context.slice(value))) return undefined;
  const model = context.slice(key).replace(/^[a-z]*(['"])(.*)\1$/is, '$2');
  // `os.env` and its like have names of another kind.
  if (!/^[a-z]\w*(\.\w+)+$/.test(model)) return undefined;
  const { path } = context.file.source;
  if (isTestFile(path) || isMigrationFile(path)) return undefined;
  return { model, start: key.start, end: key.end };
}

/** It stands in a `try`, or somewhere in the file it is asked whether the model, or its module, is there. */
export function isGuarded(model: string, context: PythonContext): boolean {
  const { text, file } = context;
  // Asked at every `env[...]`: the file is searched once for each name.
  const known = remembered(guards, file, () => new Map());
  const asked = remembered(known, model, () => {
    const name = model.replaceAll('.', String.raw`\.`);
    return (
      new RegExp(`['"]${name}['"]\\s+(?:not\\s+)?in\\b|\\.get\\(\\s*['"]${name}['"]`).test(text) ||
      remembered(known, '', () => ASKS_FOR_MODULES.test(text))
    );
  });
  return asked || isPrepared(context);
}

const guards = new WeakMap<PythonContext['file'], Map<string, boolean>>();
const ASKS_FOR_MODULES =
  /ir\.module\.module|_is_module_installed|is_installed|_installed_modules|module_installed/;
