import * as z from 'zod';
import type { Py } from '../render/python.ts';
import { PYTHON_KEYWORDS } from '../spec/names.ts';
import { readBody } from '../spec/resolve-methods.ts';
import { names, shape } from '../spec/shape.ts';
import type { ModelSpec } from '../spec/types.ts';
import type { PartScope } from './part.ts';
import { defaultFields, domainInput, domainNode, type ShownField, shownFields } from './shown.ts';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

export const routeInput = shape({
  type: z.enum(['http', 'json']).optional().describe('http (the default): a page; json: JSON-RPC'),
  auth: z
    .enum(['user', 'public', 'none'])
    .optional()
    .describe('user (the default): who is logged in; public: anybody; none: without a database'),
  methods: z
    .union([z.enum(METHODS), z.array(z.enum(METHODS))])
    .optional()
    .describe('Of a page: GET unless said otherwise'),
  csrf: z.boolean().optional().describe('false lets other sites post to it: only for webhooks'),
  website: z
    .boolean()
    .optional()
    .describe('Runs as a page of the website or portal; a page that lists records always does'),
  model: z.string().optional().describe('Model of this spec whose records it lists'),
  fields: names.optional().describe('Fields that it shows; needed for auth public'),
  domain: domainInput.optional().describe('Records that it shows, as a list: [["state", "=", "done"]]'),
  limit: z.int().positive().optional().describe('80 records unless said otherwise'),
  title: z.string().optional(),
  name: z.string().optional().describe('Name of the method; made from the path when left out'),
  args: z.array(z.string()).optional().describe('Arguments of the method, such as name=None'),
  body: z
    .string()
    .optional()
    .describe('Instead of model: Python statements that return the answer; request is the request'),
});

type RouteInput = z.output<typeof routeInput>;

/** Records that a route lists. */
export interface RouteListing {
  readonly model: string;
  /** Name of the records in Python and in the template. */
  readonly variable: string;
  readonly one: string;
  readonly title: string;
  readonly fields: readonly ShownField[];
  readonly domain: Py;
  readonly filtered: boolean;
  readonly limit: number;
  /** The public user has no access row: what is listed is published by this route alone. */
  readonly sudo: boolean;
}

export interface RouteSpec {
  readonly path: string;
  readonly type: 'http' | 'json';
  readonly auth: 'user' | 'public' | 'none';
  readonly methods: readonly string[];
  readonly csrf: boolean;
  readonly website: boolean;
  /** Of the method, and of the template of its page. */
  readonly name: string;
  readonly args: readonly string[];
  readonly body: string | undefined;
  readonly listing: RouteListing | undefined;
}

/** Reads one route; `at` is its place in the spec. */
export function resolveRoute(path: string, input: RouteInput, at: string, r: PartScope): RouteSpec {
  const { problems } = r;
  const type = input.type ?? 'http';
  const auth = input.auth ?? 'user';
  if (!/^\/[\w./<>:-]*$/.test(path) || path.endsWith('/') || path.includes('//'))
    problems.error(at, 'a path begins with / and does not end with it, such as /library/books');
  if (/^\/(web|my|odoo|jsonrpc|xmlrpc|json|report|website)(\/|$)/.test(path))
    problems.error(
      at,
      `paths under /${path.split('/')[1]} belong to Odoo; begin with the name of the module`,
    );
  const name =
    input.name ?? (path.replaceAll(/<[^>]*>/g, '').match(/[a-z0-9]+/gi) ?? []).join('_').toLowerCase();
  if (!/^[a-z][a-z0-9_]*$/.test(name) || PYTHON_KEYWORDS.has(name))
    problems.error(
      `${at}.name`,
      `${JSON.stringify(name)} is no name of a method; use small letters, digits and _`,
    );
  if ((input.model === undefined) === (input.body === undefined))
    problems.error(at, 'give either model or body');
  if (type === 'json' && input.methods !== undefined)
    problems.error(`${at}.methods`, 'a JSON route is always posted to; leave methods out');
  const methods = type === 'json' ? [] : input.methods === undefined ? ['GET'] : [input.methods].flat();
  if (input.csrf === false)
    problems.warn(
      at,
      'csrf: false lets any other site post to it in the name of its user; check a signature in its body',
    );
  if (input.csrf !== undefined && type === 'json')
    problems.error(`${at}.csrf`, 'a JSON route has no CSRF check; leave csrf out');
  for (const key of ['fields', 'domain', 'limit', 'title'] as const)
    if (input.body !== undefined && input[key] !== undefined)
      problems.error(`${at}.${key}`, 'belongs to a route with a model; the body decides what is shown');
  if (auth === 'none' && input.model !== undefined)
    problems.error(`${at}.auth`, 'auth none has no database and so no records; give a body, or auth public');
  if (auth !== 'user' && input.body !== undefined)
    problems.warn(at, `anybody on the network runs its body: nobody has to log in for auth ${auth}`);
  // The layout of the page asks for the languages that only such a route gets. Source: http_routing/models/ir_http.py.
  if (input.website === false && input.model !== undefined && type === 'http')
    problems.error(
      `${at}.website`,
      'a page that lists records is shown in the layout of the website; leave website out',
    );
  const args = input.args ?? [];
  for (const arg of args) {
    if (!/^[a-z_][a-z0-9_]*( ?= ?.+)?$/.test(arg) || ['self', 'kwargs'].includes(arg))
      problems.error(`${at}.args`, `${JSON.stringify(arg)} is no argument`);
  }
  for (const [, arg = ''] of path.matchAll(/<(?:[^:>]*:)?(\w+)>/g))
    if (!args.some((given) => given.split(/[ =]/)[0] === arg))
      problems.error(`${at}.args`, `the path has <${arg}>: name ${arg} among the arguments`);
  const model = input.model === undefined ? undefined : r.ownModel(input.model, `${at}.model`);
  return {
    path,
    type,
    auth,
    methods,
    csrf: input.csrf ?? true,
    website: input.website ?? (type === 'http' && model !== undefined),
    name,
    args,
    body: input.body === undefined ? undefined : readBody(input.body, `${at}.body`, r),
    listing: model && resolveListing(model, input, auth, at, r),
  };
}

function resolveListing(
  model: ModelSpec,
  input: RouteInput,
  auth: RouteSpec['auth'],
  at: string,
  r: PartScope,
): RouteListing {
  const open = auth === 'public';
  if (open && input.fields === undefined)
    r.problems.error(at, `a public route names what it shows: give fields of ${model.name}`);
  if (open && input.domain === undefined)
    r.problems.error(
      at,
      'a public route names the records that it shows: give a domain ([] for all of them)',
    );
  const asked = input.fields === undefined ? defaultFields(model) : [input.fields].flat();
  const fields = shownFields(asked, model, `${at}.fields`, r);
  if (open && input.fields !== undefined && input.domain !== undefined) {
    const which = input.domain.length === 0 ? 'all' : 'those';
    r.problems.warn(
      at,
      `anybody on the network can read ${fields.map(({ name }) => name).join(', ')} of ${which} ${model.plural}${input.domain.length === 0 ? '' : ' in its domain'}, without logging in`,
    );
  }
  return {
    model: model.name,
    variable: `${model.variable}_records`,
    one: model.variable,
    title: input.title ?? model.plural,
    fields,
    domain: domainNode(input.domain ?? [], model, `${at}.domain`, r),
    filtered: (input.domain ?? []).length > 0,
    limit: input.limit ?? 80,
    sudo: open && !model.access.some(({ group, read }) => group === 'base.group_public' && read),
  };
}
