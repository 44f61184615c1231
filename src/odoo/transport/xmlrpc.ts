import { strangeAnswer } from '../answers.ts';
import { OdooError } from '../errors.ts';
import type { HttpRequest } from '../http.ts';
import { type RemoteFault, remoteError } from '../remote-error.ts';
import { databaseHeaders } from './database-headers.ts';
import type { ServiceCall, Transport } from './types.ts';
import { decodeResponse, encodeCall, XmlRpcError, type XmlRpcFault } from './xmlrpc-codec.ts';

/** `POST /xmlrpc/2/object`: the fallback where /jsonrpc is not let through. */
export const xmlRpc: Transport = {
  protocol: 'xmlrpc',
  call(http, session, call, sending) {
    const { ids, args = [], kwargs = {} } = call.args;
    const positional = ids === undefined ? args : [ids, ...args];
    const params = [session.db, session.uid, session.secret, call.model, call.method, positional, kwargs];
    return xmlRpcService(http, 'object', 'execute_kw', params, {
      ...sending,
      call,
      headers: databaseHeaders(http.origin, session),
    });
  },
};

export const xmlRpcService: ServiceCall = async (http, service, method, args, options) => {
  const { call, headers, ...sending } = options;
  const request: HttpRequest = {
    method: 'POST',
    path: `/xmlrpc/2/${service}`,
    headers: { 'content-type': 'text/xml', ...headers },
    body: encodeCall(method, args),
    what: call ? `${call.model}.${call.method}` : `${service}.${method}`,
    ...sending,
  };
  const response = await http.send(request);
  if (response.status !== 200 || !response.text.includes('<methodResponse>')) {
    throw strangeAnswer(http.origin, request, response);
  }
  const answer = decode(response.text);
  if (answer === undefined) throw strangeAnswer(http.origin, request, response);
  if ('result' in answer) return answer.result;
  const fault = readFault(answer.fault);
  if (fault.name === 'builtins.TypeError' && fault.message.startsWith('cannot marshal None')) {
    // The method has run and its changes are committed: only its empty result could not be encoded.
    if (sending.effect === 'write') return null;
    throw new OdooError('server', `XML-RPC cannot carry the empty values in the answer of ${request.what}.`, {
      hint: 'Ask for other fields, or set ODOO_PROTOCOL=jsonrpc.',
      cause: fault,
    });
  }
  throw remoteError(fault, {
    model: call?.model,
    method: call?.method,
    hasIds: call ? call.args.ids !== undefined : undefined,
  });
};

function decode(text: string): ReturnType<typeof decodeResponse> | undefined {
  try {
    return decodeResponse(text);
  } catch (error) {
    if (error instanceof XmlRpcError) return undefined;
    throw error;
  }
}

/** The codes of `xmlrpc_handle_exception_int`; 1 comes with a whole traceback. */
function readFault({ code, text }: XmlRpcFault): RemoteFault {
  if (code === 3) return { name: 'odoo.exceptions.AccessDenied', message: text };
  if (code === 4) return { name: 'odoo.exceptions.AccessError', message: text };
  if (code === 2) {
    // Every UserError has this code. A missing record is told by the record that its text names at the end.
    if (/\([^()]*: ?[a-z][\w.]+\(\d+,?[^()]*\),[^()]*\)\s*$/.test(text)) {
      return { name: 'odoo.exceptions.MissingError', message: text };
    }
    // 14.0 and 15.0 write out a RedirectWarning as a Python tuple: its first part is the sentence.
    const tuple = /^\((['"])([\s\S]*?)\1, \d+, /.exec(text);
    return { name: 'odoo.exceptions.UserError', message: tuple?.[2]?.replaceAll('\\n', '\n') ?? text };
  }
  return readTraceback(text);
}

/** The exception after the last stack frame of a traceback. */
function readTraceback(text: string): RemoteFault {
  const lines = text.trimEnd().split('\n');
  const lastFrame = lines.findLastIndex((line) => /^ {2}File "/.test(line));
  const start = lines.findIndex((line, index) => index > lastFrame && /^[\w.]+(?:: |:?$)/.test(line));
  if (start < 0) return { name: 'builtins.Exception', message: lines.at(-1) ?? '', debug: text };
  const [name = '', ...rest] = lines.slice(start).join('\n').split(': ');
  return { name: name.includes('.') ? name : `builtins.${name}`, message: rest.join(': '), debug: text };
}
