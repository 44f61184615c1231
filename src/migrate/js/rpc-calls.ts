import { isJsNode, type JsNode } from '../../source/js.ts';
import type { TextEdit } from '../python/edits.ts';
import { listOf, textOfLiteral } from './define.ts';
import { keyOf } from './nodes.ts';

/** What `{route, params}` or `{model, method, args, kwargs}` asks for. */
export interface RpcCall {
  readonly kind: 'route' | 'model';
  readonly edits: readonly TextEdit[];
}

/**
 * The only argument of `_rpc` or `rpc.query`, written as arguments in a row: `"/a", {b: 1}` for a route, `"m", "f",
 * [1], {c: 2}` for a method. Undefined where it holds anything else, or in another order.
 */
export function rpcArguments(call: JsNode, text: string): RpcCall | undefined {
  const [object, ...more] = listOf(call.arguments);
  if (object?.type !== 'ObjectExpression' || more.length > 0) return undefined;
  const properties = listOf(object.properties);
  const names = properties.map((each) => (each.type === 'Property' ? keyOf(each) : undefined));
  const order = names.includes('route') ? ['route', 'params'] : ['model', 'method', 'args', 'kwargs'];
  const kind = names.includes('route') ? 'route' : 'model';
  // The order in which they are written is the one in which they are given.
  const places = names.map((name) => (name === undefined ? -1 : order.indexOf(name)));
  if (places.some((place, i) => place === -1 || place <= (places[i - 1] ?? -1))) return undefined;
  if (places.length === 0 || places.slice(0, kind === 'route' ? 1 : 2).some((place, i) => place !== i))
    return undefined;
  if (kind === 'model' && places.length < 2) return undefined;
  const values = properties.map(({ value }) => value).filter(isJsNode);
  if (values.length !== properties.length || /\/[/*]/.test(textAround(object, values, text)))
    return undefined;
  const edits: TextEdit[] = [];
  let at = object.start;
  for (const [i, value] of values.entries()) {
    // What the method is not given is left out at the end alone.
    const skipped = places[i] === 3 && !places.includes(2) ? ', [], ' : ', ';
    edits.push({ start: at, end: value.start, text: i === 0 ? '' : skipped });
    at = value.end;
  }
  edits.push({ start: at, end: object.end, text: '' });
  return { kind, edits };
}

/** `rpc.query({...})` as arguments of a function that calls routes. */
export function queryArguments(call: JsNode, text: string): readonly TextEdit[] | undefined {
  const plain = rpcArguments(call, text);
  if (!plain) return undefined;
  if (plain.kind === 'route') return plain.edits;
  const [object] = listOf(call.arguments);
  if (!object) return undefined;
  const valueAt = (name: string) => listOf(object.properties).find((each) => keyOf(each) === name)?.value;
  const [model, method] = [textOfLiteral(valueAt('model')), textOfLiteral(valueAt('method'))];
  if (model === undefined || method === undefined) return undefined;
  const last = listOf(object.properties).at(-1);
  const missing = [valueAt('args') ? '' : ', args: []', valueAt('kwargs') ? '' : ', kwargs: {}'].join('');
  return [
    { start: object.start, end: object.start, text: `"/web/dataset/call_kw/${model}/${method}", ` },
    ...(last && missing !== '' ? [{ start: last.end, end: last.end, text: missing }] : []),
  ];
}

/** `ajax.jsonRpc("/a", "call", {b: 1})` without the name of the call. */
export function jsonRpcArguments(call: JsNode): readonly TextEdit[] | undefined {
  const [route, name, params, ...more] = listOf(call.arguments);
  if (!route || !name || more.length > 0 || textOfLiteral(name) !== 'call') return undefined;
  return [{ start: route.end, end: params ? params.start : name.end, text: params ? ', ' : '' }];
}

/** What stands around the values of an object or a call. */
export function textAround(object: JsNode, values: readonly JsNode[], text: string): string {
  let rest = '';
  let at = object.start;
  for (const { start, end } of values) {
    rest += text.slice(at, start);
    at = end;
  }
  return rest + text.slice(at, object.end);
}
