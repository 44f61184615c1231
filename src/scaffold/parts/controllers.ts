import * as z from 'zod';
import { call, code, dict, kw, list, literal, type Py, pyString, str } from '../render/python.ts';
import { className } from '../spec/names.ts';
import { complete } from '../spec/rights.ts';
import { shape } from '../spec/shape.ts';
import { controllerTest } from './controller-test.ts';
import { definePart } from './part.ts';
import { type RouteListing, type RouteSpec, resolveRoute, routeInput } from './route.ts';

export interface ControllerSpec {
  /** Name of the file in `controllers/`. */
  readonly key: string;
  readonly className: string;
  readonly routes: readonly RouteSpec[];
}

/** Pages and JSON routes. Only who is logged in reaches them, unless the spec says otherwise. */
export const controllers = definePart({
  id: 'controllers',
  depends: ['web'],
  input: z
    .record(z.string(), shape({ routes: z.record(z.string(), routeInput).describe('Route by path') }))
    .describe('Controllers by the name of their file, such as that of the module'),

  resolve(input = {}, r) {
    const names = new Set<string>();
    const paths = new Set<string>();
    return Object.entries(input).map(([key, controller]): ControllerSpec => {
      r.keyed(key, `controllers.${key}`);
      if (key === 'portal')
        r.problems.error(
          'controllers.portal',
          'portal is the file of the pages under /my; choose another name',
        );
      const routes = Object.entries(controller.routes).map(([path, given]) => {
        const at = `controllers.${key}.routes.${path}`;
        const found = resolveRoute(path, given, at, r);
        if (paths.has(path)) r.problems.error(at, 'another controller has this path');
        if (names.has(found.name)) r.problems.error(at, `another route is called ${found.name}; give a name`);
        paths.add(path);
        names.add(found.name);
        return found;
      });
      return { key, className: `${className(key)}Controller`, routes };
    });
  },

  python: (values) =>
    values.flatMap(({ key, routes }) =>
      routes.flatMap(({ path, body }) =>
        body === undefined
          ? []
          : [{ path: `controllers.${key}.routes.${path}.body`, text: body, kind: 'body' as const }],
      ),
    ),

  files(context) {
    const { spec, p } = context;
    const pages = spec.parts.controllers.flatMap(({ routes }) =>
      routes.flatMap((entry) => (entry.listing && entry.type === 'http' ? [entry] : [])),
    );
    return [
      ...spec.parts.controllers.map((controller) => ({
        path: `controllers/${controller.key}.py`,
        template: 'controller/controller.py',
        data: {
          className: controller.className,
          imports: importsOf(controller),
          routes: controller.routes.map((entry) => ({
            ...entry,
            decorator: decorator(entry, p.jsonRoute),
            signature: ['self', ...entry.args, ...(entry.type === 'http' ? ['**kwargs'] : [])].join(', '),
            answer: entry.listing && answerOf(entry, entry.listing, spec.module.name),
          })),
        },
      })),
      ...(pages.length === 0
        ? []
        : [
            {
              path: `views/${spec.module.name}_templates.xml`,
              template: 'controller/templates.xml',
              data: { pages },
              load: 'data' as const,
            },
          ]),
      ...spec.parts.controllers.flatMap((controller) => controllerTest(controller, context) ?? []),
    ];
  },

  expected({ spec }) {
    const routes = spec.parts.controllers.flatMap((controller) => controller.routes);
    const pages = routes.filter((entry) => entry.listing && entry.type === 'http');
    return {
      records: pages.map(({ name }) => ({
        xmlid: complete(spec, name),
        model: 'ir.ui.view',
        values: { type: 'qweb', key: complete(spec, name) },
      })),
      pages: routes.flatMap(({ path, auth, type, methods, listing }) =>
        path.includes('<') || !listing || !(type === 'json' || methods.includes('GET'))
          ? []
          : [
              {
                path,
                as: auth === 'user' ? ('user' as const) : ('public' as const),
                status: 200,
                type: type === 'http' ? ('html' as const) : ('json' as const),
                ...(type === 'http' ? { contains: `data-model="${listing.model}"` } : {}),
              },
            ],
      ),
    };
  },
});

function decorator(entry: RouteSpec, jsonType: string): Py {
  return call('@http.route', [
    str(entry.path),
    kw('type', str(entry.type === 'json' ? jsonType : 'http')),
    kw('auth', str(entry.auth)),
    ...(entry.methods.length > 0 ? [kw('methods', list(entry.methods.map(str)))] : []),
    ...(entry.csrf ? [] : [kw('csrf', literal(false))]),
    ...(entry.website ? [kw('website', literal(true))] : []),
  ]);
}

/** The statements of a listing: the model, what is found, and what is made of it. */
function answerOf(entry: RouteSpec, listing: RouteListing, module: string) {
  const model = `request.env[${pyString(listing.model)}]${listing.sudo ? '.sudo()' : ''}`;
  const limit = kw('limit', literal(listing.limit));
  if (entry.type === 'json') {
    const fields = list(listing.fields.map(({ name }) => str(name)));
    const result = call(`${listing.one}_model.search_read`, [listing.domain, fields, limit]);
    return { model: `${listing.one}_model = ${model}`, found: undefined, variable: '', result };
  }
  return {
    model: `${listing.one}_model = ${model}`,
    found: call(`${listing.one}_model.search`, [listing.domain, limit]),
    variable: listing.variable,
    result: call('request.render', [
      str(`${module}.${entry.name}`),
      dict([[listing.variable, code(listing.variable)]]),
    ]),
  };
}

function importsOf({ routes }: ControllerSpec) {
  const bodies = routes.map(({ body = '' }) => body).join('\n');
  const raised = ['AccessError', 'MissingError', 'UserError', 'ValidationError'].filter((name) =>
    new RegExp(`\\b${name}\\b`).test(bodies),
  );
  const needsRequest = routes.some(({ listing }) => listing) || /\brequest\b/.test(bodies);
  return {
    odoo: [...(/(?<![\w.])_\(/.test(bodies) ? ['_'] : []), 'http'].join(', '),
    exceptions: raised.join(', ') || undefined,
    request: needsRequest,
  };
}
