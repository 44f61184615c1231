import type { Project } from '../../source/project/project.ts';
import { childOf } from '../../source/python/node.ts';
import type { ClassFact, MethodFact, OdooModule, PythonFile } from '../../source/types.ts';
import { coreRoute } from '../lookup/core-routes.ts';
import type { ModuleContext } from '../rule.ts';
import { importedPath } from './imports.ts';
import { type Route, routesOf } from './routes.ts';

/** A method with a route that another class overrides. */
export interface OverriddenRoute {
  /** The class that has it, as a message calls it. */
  readonly owner: string;
  readonly auth: string | undefined;
  /** `json` also where 19.0 calls it jsonrpc. */
  readonly type: string | undefined;
  /** It says csrf=False itself. */
  readonly isOpenToForms: boolean;
  /** Of a class of the module itself. */
  readonly route: Route | undefined;
}

/** The route that a method of a controller overrides, of the module's own classes and of Odoo's. */
export function overriddenRoute(
  klass: ClassFact,
  method: MethodFact,
  file: PythonFile,
  { module, project, series }: ModuleContext,
): OverriddenRoute | undefined {
  // Only classes that extend something other than http.Controller have any.
  if (klass.kind !== undefined || klass.bases.every((base) => /(^|\.)Controller$/.test(base)))
    return undefined;
  for (const base of klass.bases) {
    const own = ownRoute(base, method, module);
    if (own) {
      const isOpenToForms = own.csrf === false;
      return {
        owner: own.klass?.name ?? base,
        auth: own.auth,
        type: plain(own.type),
        isOpenToForms,
        route: own,
      };
    }
    const from = importedBase(klass, base, file);
    if (from === undefined) continue;
    const known = knownRoute(from, method.name, project);
    if (known) return { ...known, owner: from, route: undefined };
    const core = coreRoute(from, method.name, series?.series);
    if (core) return { ...core, route: undefined };
  }
  return undefined;
}

/** Of a module whose source is at hand. */
function knownRoute(owner: string, method: string, { modules }: Project) {
  const [module = '', klass = ''] = owner.split('.');
  const controllers = modules.get(module)?.controllers;
  const routes = controllers && Object.hasOwn(controllers, klass) ? controllers[klass] : undefined;
  const route = routes && Object.hasOwn(routes, method) ? routes[method] : undefined;
  return route && { auth: route.auth, type: plain(route.type), isOpenToForms: !route.csrf };
}

export function plain(type: string | undefined): string | undefined {
  return type === 'jsonrpc' ? 'json' : type;
}

function ownRoute(base: string, method: MethodFact, { python }: OdooModule): Route | undefined {
  const last = base.split('.').at(-1);
  return python
    .flatMap(routesOf)
    .find(
      (route) => route.klass?.name === last && route.method.name === method.name && route.method !== method,
    );
}

/** `website_sale.WebsiteSale` of `class A(main.WebsiteSale)`, as far as the imports tell. */
function importedBase(klass: ClassFact, base: string, file: PythonFile): string | undefined {
  const node = classNode(file, klass);
  const list = node && childOf(node, 'superclasses');
  const written = list?.children.find(({ start, end }) => file.source.text.slice(start, end) === base);
  const path = written && importedPath(written, file);
  const [, module, name] = /^odoo\.addons\.(\w+)\.(?:.*\.)?(\w+)$/.exec(path ?? '') ?? [];
  return module && `${module}.${name}`;
}

function classNode({ root }: PythonFile, { start, end }: ClassFact) {
  return root.children.find(
    (node) => node.type === 'class_definition' && node.start === start && node.end === end,
  );
}
