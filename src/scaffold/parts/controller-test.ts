import type { ArtefactContext, ArtefactFile } from '../artefacts/artefact.ts';
import { seesAll } from '../artefacts/rule.ts';
import { call, code, flat, kw, literal } from '../render/python.ts';
import { testUsers } from '../spec/rights.ts';
import type { ControllerSpec } from './controllers.ts';
import { httpSamples, httpUser, odooImports } from './http-test.ts';
import type { RouteSpec } from './route.ts';

/**
 * Tests of a controller's routes over HTTP: who is not logged in gets to the login page, and who may read the
 * records sees exactly those that a search finds.
 */
export function controllerTest(
  controller: ControllerSpec,
  context: ArtefactContext,
): ArtefactFile | undefined {
  const { spec } = context;
  const routes = controller.routes.filter(({ path, listing, methods, type }) => {
    return !path.includes('<') && listing && (type === 'json' || methods.includes('GET'));
  });
  const names = new Set(routes.map(({ listing }) => listing?.model));
  const models = spec.models.filter((model) => names.has(model.name));
  const { rows } = httpSamples(models, context, true);
  const users = models.flatMap((model) => {
    const asked = routes.some(({ listing, auth }) => listing?.model === model.name && auth === 'user');
    const readers = testUsers(spec, model).filter(
      ({ rights, groups }) => rights.read && !groups.includes('base.group_public'),
    );
    // The record of the test is nobody's own: who is bound by a rule may not see it.
    const free = model.access.filter(({ group }) => seesAll(spec, model, group)).map(({ slug }) => slug);
    const user = readers.find(({ slug }) => free.includes(slug)) ?? readers[0];
    return asked && user ? [{ model, user: httpUser(`${model.table}_reader`, user.groups) }] : [];
  });
  const cases = routes.map((route) =>
    caseOf(
      route,
      users.map(({ model }) => model.name),
    ),
  );
  // Routes with a body of their own are only asked whether a stranger gets in.
  const closed = controller.routes.filter(
    ({ path, listing, auth, methods, type }) =>
      auth === 'user' && type === 'http' && !listing && !path.includes('<') && methods.includes('GET'),
  );
  const source = rows.map(({ create }) => flat(create)).join('\n');
  if (cases.length === 0 && closed.length === 0) return undefined;
  const json = cases.some((one) => one.json);
  const regex = cases.some((one) => !one.json && one.readable);
  return {
    path: `tests/test_${controller.key}_controller.py`,
    template: 'controller/test_controller.py',
    data: {
      className: `Test${controller.className}`,
      odoo: odooImports(source),
      json,
      regex,
      imports: json || regex,
      common: users.length > 0 ? 'HttpCase, new_test_user' : 'HttpCase',
      samples: rows,
      users: users.map(({ model, user }) => ({ variable: `${model.table}_reader`, user })),
      setup: rows.length > 0,
      cases,
      closed: closed.map((route, at) => ({ ...route, first: rows.length === 0 && at === 0 })),
    },
  };
}

function caseOf(route: RouteSpec, readers: readonly string[]) {
  const { listing } = route;
  const model = listing?.model ?? '';
  const reader = `${model.replaceAll('.', '_')}_reader`;
  const known = route.auth === 'user' && readers.includes(model);
  const limit = kw('limit', literal(listing?.limit ?? 80));
  const search = call('records.search', [listing?.domain ?? code('[]'), limit]);
  return {
    name: route.name,
    path: route.path,
    json: route.type === 'json',
    model,
    reader: known ? reader : undefined,
    closed: route.auth === 'user',
    readable: route.auth !== 'user' || known,
    search,
    // With a domain there may be none in a new database.
    some: listing?.filtered === false,
  };
}
