import { parts } from '../../source/python/literal.ts';
import { childOf, type PyNode } from '../../source/python/node.ts';
import type { ClassFact, DecoratorFact, MethodFact, PythonFile } from '../../source/types.ts';

/** A method of a controller that answers HTTP requests. */
export interface Route {
  readonly method: MethodFact;
  readonly klass: ClassFact | undefined;
  readonly decorator: DecoratorFact;
  /** Literal paths; empty for an override that says `@route()` alone. */
  readonly paths: readonly string[];
  /** As written, Odoo's default when it is not; undefined for an override or what is no literal. */
  readonly auth: string | undefined;
  readonly type: string | undefined;
  readonly methods: readonly string[] | undefined;
  readonly csrf: boolean | undefined;
  readonly cors: string | undefined;
  readonly website: boolean;
  /** It stands alone, or only says what differs from the method it overrides. */
  readonly override: boolean;
  readonly params: ReadonlyMap<string, RouteParameter>;
}

export interface RouteParameter {
  readonly name: string;
  /** Of the path, such as `int` or `model`; undefined for one that is not in the path, or is plain text. */
  readonly converter: string | undefined;
  readonly inPath: boolean;
}

const known = new WeakMap<PythonFile, readonly Route[]>();

/** All routes of a file. */
export function routesOf(file: PythonFile): readonly Route[] {
  const found = known.get(file);
  if (found) return found;
  const routes = file.source.text.includes('route(')
    ? file.classes.flatMap((klass) => klass.methods.flatMap((method) => routeOf(method, klass) ?? []))
    : [];
  known.set(file, routes);
  return routes;
}

/** The route of the method around what is visited. */
export function routeAround(context: {
  readonly file: PythonFile;
  readonly functionNode: PyNode | undefined;
}): Route | undefined {
  const node = context.functionNode;
  return (
    node &&
    routesOf(context.file).find(({ method }) => method.start === node.start && method.end === node.end)
  );
}

function routeOf(method: MethodFact, klass: ClassFact): Route | undefined {
  const decorator = method.decorators.find(({ name }) => /^(?:(?:odoo\.)?http\.)?route$/.test(name));
  if (!decorator) return undefined;
  const { args, kwargs } = decorator;
  const given = (args[0] ?? kwargs.get('route'))?.value;
  const paths = (Array.isArray(given) ? given : [given]).filter((path) => typeof path === 'string');
  const override = args.length === 0 && !kwargs.has('route');
  const text = (name: string, standard: string) => {
    const value = kwargs.get(name);
    if (!value) return override ? undefined : standard;
    return typeof value.value === 'string' ? value.value : undefined;
  };
  const methods = kwargs.get('methods')?.value;
  const csrf = kwargs.get('csrf');
  const cors = kwargs.get('cors')?.value;
  return {
    method,
    klass,
    decorator,
    paths,
    auth: text('auth', 'user'),
    type: text('type', 'http'),
    methods: Array.isArray(methods) ? methods.map(String) : undefined,
    csrf: csrf ? (csrf.value === false ? false : csrf.value === true ? true : undefined) : true,
    cors: typeof cors === 'string' ? cors : undefined,
    website: kwargs.get('website')?.value === true,
    override,
    params: parametersOf(method, paths),
  };
}

function parametersOf(method: MethodFact, paths: readonly string[]): ReadonlyMap<string, RouteParameter> {
  const converters = new Map<string, string | undefined>();
  for (const path of paths) {
    for (const [, converter, name] of path.matchAll(/<(?:([\w]+)(?:\(.*?\))?:)?(\w+)>/g)) {
      if (name !== undefined) converters.set(name, converter);
    }
  }
  return new Map(
    method.params.slice(1).map((name) => [
      name,
      {
        name,
        converter: converters.get(name),
        inPath: converters.has(name),
      },
    ]),
  );
}

/** Names of `**kw` parameters of a function. */
export function keywordRest(functionNode: PyNode, text: string): ReadonlySet<string> {
  const list = childOf(functionNode, 'parameters');
  const found = new Set<string>();
  for (const parameter of list ? parts(list) : []) {
    if (parameter.type !== 'dictionary_splat_pattern') continue;
    const [inner] = parts(parameter);
    if (inner) found.add(text.slice(inner.start, inner.end));
  }
  return found;
}
