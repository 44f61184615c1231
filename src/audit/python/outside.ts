import { childOf, type PyNode } from '../../source/python/node.ts';
import type { PythonContext } from '../rule.ts';
import { calledBy, dotted } from './names.ts';
import { scopeFlow } from './orm.ts';
import { type Route, routeAround } from './routes.ts';
import { type Outside, type Taint, taintOf } from './taint.ts';

/** Attributes of the request that the sender fills. */
const REQUEST =
  /^(?:http\.)?request\.(params|jsonrequest|get_json_data|get_http_params|httprequest\.(args|form|values|data|files|headers|cookies|json|get_json|get_data|stream|url|full_path|query_string|user_agent|referrer|host|host_url|path))$/;
/** Methods of every model, or that a decorator hands to Odoo: what they are given is the business of who overrides them. */
const ORM_METHODS =
  /^(create|write|unlink|copy|copy_data|read|search|search_read|search_count|search_fetch|browse|default_get|name_get|name_create|name_search|fields_get|fields_view_get|get_view|get_views|read_group|web_read_group|web_search_read|web_save|web_read|export_data|load|init|onchange|exists|ensure_one|filtered|mapped|sorted|sudo|with_context|message_post|message_new|message_update|flush|modified|export_rows|action_archive|toggle_active)$/;

/** A method that any user can call over RPC, with arguments of their own. */
export function isRpcMethod({
  klass,
  method,
  functionNode,
}: Pick<PythonContext, 'klass' | 'method' | 'functionNode'>): boolean {
  if (!klass || !method || !functionNode) return false;
  // Components and the like have a _name too, and are no models.
  if (klass.kind === undefined) return false;
  if (method.name.startsWith('_') || ORM_METHODS.test(method.name)) return false;
  return !method.decorators.some(({ name }) =>
    /^(api\.(private|constrains|depends|onchange|ondelete|depends_context|autovacuum)|property|staticmethod|classmethod|tools\.ormcache|ormcache\w*)$/.test(
      name,
    ),
  );
}

/** The method asks for the rights of who calls it, and may then trust what it is given. */
const RIGHTS =
  /check_access|has_group|user_has_groups|\bis_admin\b|_is_admin\(|_is_system\(|is_superuser|AccessError|AccessDenied/;

export interface Around {
  readonly route: Route | undefined;
  readonly rpc: boolean;
  readonly outside: Outside;
}

/** What comes from outside where the visited node stands: the request, and the arguments of RPC-callable methods. */
export function outsideOf(
  context: PythonContext,
  options: { readonly cleaners?: RegExp; readonly rpc?: boolean } = {},
): Around {
  const route = routeAround(context);
  const rpc = options.rpc !== false && !route && isRpcMethod(context) && !asksRights(context);
  const first = context.method?.params[0];
  const name = context.method?.name ?? '';
  return {
    route,
    rpc,
    outside: {
      cleaners: options.cleaners,
      parameter(parameter): Taint | undefined {
        if (parameter === first) return undefined;
        if (route) return routeTaint(route, parameter);
        return rpc
          ? {
              source: `the argument ${parameter} that callers over RPC give ${name}()`,
              kind: 'text',
              json: true,
            }
          : undefined;
      },
      source: (node) => requestTaint(node, context),
    },
  };
}

function routeTaint(route: Route, parameter: string): Taint | undefined {
  const about = route.params.get(parameter);
  const converter = about?.converter;
  // One of the texts that the address lists.
  if (converter === 'any') return undefined;
  const kind =
    converter === 'int' || converter === 'float' ? 'number' : converter === 'model' ? 'record' : 'text';
  return {
    source: `the parameter ${parameter} of the route`,
    kind,
    segment: about?.inPath === true && converter !== 'path',
  };
}

function requestTaint(node: PyNode, { text }: PythonContext): Taint | undefined {
  const called = node.type === 'call' ? calledBy(node, { text })?.path : undefined;
  const path = node.type === 'attribute' ? dotted(node, { text }) : called;
  return path !== undefined && REQUEST.test(path) ? { source: path, kind: 'text' } : undefined;
}

/** The taint of one expression where the visited node stands. */
export function taintHere(
  node: PyNode | undefined,
  context: PythonContext,
  options?: Parameters<typeof outsideOf>[1],
): Taint | undefined {
  if (!node) return undefined;
  return taintOf(node, scopeFlow(context), outsideOf(context, options).outside);
}

interface Body {
  readonly text: string;
  rights?: boolean;
  guard?: boolean;
}

const bodies = new WeakMap<PyNode, Body>();

function bodyOf({ functionNode, text }: Pick<PythonContext, 'functionNode' | 'text'>): Body {
  if (!functionNode) return { text: '', rights: false, guard: false };
  const known = bodies.get(functionNode);
  if (known) return known;
  const body = childOf(functionNode, 'body');
  const found: Body = { text: body ? text.slice(body.start, body.end).replaceAll(/(^|\s)#.*/g, '') : '' };
  bodies.set(functionNode, found);
  return found;
}

/** The text of the function around, without comments: for questions that no order of statements matters to. */
export function functionText(context: Pick<PythonContext, 'functionNode' | 'text'>): string {
  return bodyOf(context).text;
}

function asksRights(context: PythonContext): boolean {
  const body = bodyOf(context);
  body.rights ??= RIGHTS.test(body.text);
  return body.rights;
}

/** Words that show that the function asks who calls it, or checks a secret that only the right caller knows. */
const GUARD =
  /check_access|_check_|_assert_|_ensure_|has_group|user_has_groups|consteq|compare_digest|hmac|token|signature|verify|is_admin|is_system|_is_superuser|is_superuser|is_internal|AccessError|AccessDenied|Forbidden|Unauthorized|check_object_reference|hash_|_hash|secret|api_?key|authenticate|authorization|validate_|has_access|_with_access|_filter_access|_filtered_access/i;

export function hasGuard(context: PythonContext): boolean {
  const body = bodyOf(context);
  body.guard ??= GUARD.test(body.text);
  return body.guard;
}
