import { readJson, strangeAnswer } from '../answers.ts';
import type { HttpRequest } from '../http.ts';
import { parseFault, remoteError } from '../remote-error.ts';
import { databaseHeaders } from './database-headers.ts';
import type { ServiceCall, Transport } from './types.ts';

/** `POST /jsonrpc`: 14.0 to 19.0, with a password or an API key. */
export const jsonRpc: Transport = {
  protocol: 'jsonrpc',
  call(http, session, call, sending) {
    const { ids, args = [], kwargs = {} } = call.args;
    const positional = ids === undefined ? args : [ids, ...args];
    const params = [session.db, session.uid, session.secret, call.model, call.method, positional, kwargs];
    return jsonRpcService(http, 'object', 'execute_kw', params, {
      ...sending,
      call,
      headers: databaseHeaders(http.origin, session),
    });
  },
};

export const jsonRpcService: ServiceCall = (http, service, method, args, options) =>
  postJsonRpc(http, '/jsonrpc', { service, method, args }, options);

/** A JSON-RPC 2 request as Odoo's `type='json'` routes take it. An answer without a result gives null. */
export async function postJsonRpc(
  http: Parameters<ServiceCall>[0],
  path: string,
  params: unknown,
  { call, headers, ...sending }: Parameters<ServiceCall>[4],
): Promise<unknown> {
  const request: HttpRequest = {
    method: 'POST',
    path,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'call', params }),
    what: call ? `${call.model}.${call.method}` : path,
    ...sending,
  };
  const response = await http.send(request);
  if (response.status !== 200) throw strangeAnswer(http.origin, request, response);
  const answer = readJson(http.origin, request, response);
  if (typeof answer !== 'object' || answer === null || !('jsonrpc' in answer)) {
    throw strangeAnswer(http.origin, request, response);
  }
  if ('error' in answer && answer.error) {
    throw remoteError(faultOf(answer.error), {
      model: call?.model,
      method: call?.method,
      hasIds: call ? call.args.ids !== undefined : undefined,
    });
  }
  return 'result' in answer ? answer.result : null;
}

function faultOf(error: unknown): { name: string; message: string } {
  const data = typeof error === 'object' && error !== null && 'data' in error ? error.data : undefined;
  const message =
    typeof error === 'object' && error !== null && 'message' in error
      ? String(error.message)
      : 'no reason given';
  return parseFault(data) ?? { name: 'builtins.Exception', message };
}
