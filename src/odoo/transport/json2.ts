import { HttpStatus, readJson, strangeAnswer } from '../answers.ts';
import { OdooError } from '../errors.ts';
import type { HttpRequest } from '../http.ts';
import { parseFault, remoteError } from '../remote-error.ts';
import { databaseHeaders } from './database-headers.ts';
import { jsonRpc } from './jsonrpc.ts';
import { nameArgs } from './named-args.ts';
import type { Transport } from './types.ts';

/** `POST /json/2/<model>/<method>` with a bearer key and named arguments: 19.0 and newer. */
export const json2: Transport = {
  protocol: 'json2',
  async call(http, session, call, sending) {
    const { model, method } = call;
    const named = nameArgs(model, method, call.args);
    if (named === undefined) return callByPosition(http, session, call, sending);
    const request: HttpRequest = {
      method: 'POST',
      path: `/json/2/${model}/${method}`,
      headers: {
        'content-type': 'application/json',
        authorization: `bearer ${session.secret}`,
        ...databaseHeaders(http.origin, session),
      },
      // `create` takes a list there; one record is wrapped here and its id unwrapped below.
      body: JSON.stringify(
        isSingleCreate(method, named) ? { ...named, vals_list: [named.vals_list] } : named,
      ),
      what: `${model}.${method}`,
      ...sending,
    };
    const response = await http.send(request);
    if (response.status === 200) {
      const result = readJson(http.origin, request, response);
      return isSingleCreate(method, named) && Array.isArray(result) ? result[0] : result;
    }
    const fault = response.status >= 400 ? readFault(response.text) : undefined;
    if (fault) throw remoteError(fault, { model, method, hasIds: call.args.ids !== undefined });
    throw strangeAnswer(http.origin, request, response);
  },
};

/** /jsonrpc still takes arguments by position, where it has not been removed. */
const callByPosition: Transport['call'] = async (http, session, call, sending) => {
  try {
    return await jsonRpc.call(http, session, call, sending);
  } catch (error) {
    if (!(error instanceof OdooError) || !(error.cause instanceof HttpStatus) || error.cause.status !== 404) {
      throw error;
    }
    throw new OdooError(
      'bad_request',
      `${call.model}.${call.method} has to be called with named arguments on this server.`,
      { hint: 'Give the arguments by name in kwargs, not in args.' },
    );
  }
};

function isSingleCreate(method: string, named: Record<string, unknown>): boolean {
  const values = named.vals_list;
  return method === 'create' && typeof values === 'object' && values !== null && !Array.isArray(values);
}

function readFault(text: string) {
  try {
    return parseFault(JSON.parse(text));
  } catch {
    return undefined;
  }
}
