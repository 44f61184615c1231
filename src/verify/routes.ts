import type { ModuleIndex } from '../source/module-index.ts';
import type { Literal, MethodFact, PythonFile } from '../source/types.ts';

/** A method that answers requests, as its decorator says. Source: 19.0 http.py, `route`. */
export interface RouteFact {
  readonly paths: readonly string[];
  readonly type: string;
  readonly auth: string;
  /** Empty: all of them. */
  readonly methods: readonly string[];
  readonly method: MethodFact;
  readonly file: PythonFile;
  /** Source of the method. */
  readonly text: string;
}

/** Routes of the module's controllers; an override that names no path is left out. */
export function routesOf({ module }: ModuleIndex): RouteFact[] {
  return module.python.flatMap((file) => {
    if (file.source.path.startsWith('tests/')) return [];
    return file.classes.flatMap(({ methods }) =>
      methods.flatMap((method): RouteFact[] => {
        const route = method.decorators.find(({ name }) => /^(http\.|odoo\.http\.)?route$/.test(name));
        if (!route) return [];
        const word = (key: string) => route.kwargs.get(key)?.value;
        const paths = textsOf(route.args[0]?.value ?? word('route'));
        if (paths.length === 0) return [];
        const type = word('type');
        const auth = word('auth');
        return [
          {
            paths,
            type: typeof type === 'string' ? type : 'http',
            auth: typeof auth === 'string' ? auth : 'user',
            methods: textsOf(word('methods')),
            method,
            file,
            text: file.source.text.slice(method.start, method.end),
          },
        ];
      }),
    );
  });
}

function textsOf(value: Literal | undefined): string[] {
  return [value].flat().filter((item) => typeof item === 'string');
}
