import type { ClassFact, MethodFact, Span } from '../../source/types.ts';
import { isMigrationFile, isTestFile } from '../python/places.ts';
import type { PythonContext } from '../rule.ts';

/** A class that makes or extends a model, with its name. */
export interface NamedClass {
  readonly fact: ClassFact;
  readonly model: string;
}

/** Model classes of a file that is loaded with the module. */
export function namedClasses({ file }: PythonContext): readonly NamedClass[] {
  const { path } = file.source;
  if (isTestFile(path) || isMigrationFile(path)) return [];
  return file.classes.flatMap((fact) => {
    const isModel =
      fact.kind !== undefined || fact.attributes.has('_name') || fact.attributes.has('_inherit');
    // Python classes may derive from it; no model is made of it.
    if (fact.attributes.get('_register')?.value === false) return [];
    return isModel && fact.model !== undefined ? [{ fact, model: fact.model }] : [];
  });
}

export interface DecoratorText extends Span {
  readonly text: string;
  readonly method: MethodFact;
}

/** Literal arguments of `@api.<name>` over the methods of a class. */
export function decoratorTexts({ methods }: ClassFact, name: RegExp): readonly DecoratorText[] {
  return methods.flatMap((method) =>
    method.decorators
      .filter((decorator) => name.test(decorator.name))
      .flatMap(({ args }) =>
        args.flatMap(({ value, start, end }) => {
          const texts = Array.isArray(value) ? value : [value];
          return texts
            .filter((text) => typeof text === 'string')
            .map((text) => ({ text, method, start, end }));
        }),
      ),
  );
}
