import { isEndpointMissing, readJson } from './answers.ts';
import { OdooError } from './errors.ts';
import type { Http, HttpRequest } from './http.ts';
import { jsonRpcService, postJsonRpc } from './transport/jsonrpc.ts';
import type { Sending } from './transport/types.ts';
import { xmlRpcService } from './transport/xmlrpc.ts';
import type { Protocol } from './types.ts';
import { parseVersion } from './version.ts';

export interface ServerVersion {
  readonly version: string;
  readonly series: string;
  readonly major: number;
}

type Question = (http: Http, sending: Sending) => Promise<unknown>;

const byWebClient: Question = (http, sending) =>
  postJsonRpc(http, '/web/webclient/version_info', {}, sending);
const byJsonRpc: Question = (http, sending) => jsonRpcService(http, 'common', 'version', [], sending);
const byXmlRpc: Question = (http, sending) => xmlRpcService(http, 'common', 'version', [], sending);
/** From 19.0 on. */
const byWebVersion: Question = async (http, sending) => {
  const request: HttpRequest = {
    method: 'GET',
    path: '/web/version',
    headers: {},
    what: '/web/version',
    ...sending,
  };
  return readJson(http.origin, request, await http.send(request));
};

/** The version of the server, without a login. */
export async function fetchVersion(
  http: Http,
  protocol: Protocol | 'auto',
  sending: Sending,
): Promise<ServerVersion> {
  // /jsonrpc and /xmlrpc come late: from 19.0 on each use of them is a warning in the server's log.
  const questions =
    protocol === 'xmlrpc'
      ? [byXmlRpc]
      : protocol === 'jsonrpc'
        ? [byJsonRpc, byWebClient]
        : [byWebClient, byWebVersion, byJsonRpc, byXmlRpc];
  for (const question of questions) {
    try {
      return readVersion(await question(http, sending));
    } catch (error) {
      if (!isEndpointMissing(error)) throw error;
    }
  }
  throw new OdooError('unreachable', `There is no Odoo at ${http.origin}: something else answers there.`, {
    hint: 'Check that ODOO_URL is the address of Odoo itself.',
  });
}

function readVersion(answer: unknown): ServerVersion {
  const fields: Readonly<Record<string, unknown>> =
    typeof answer === 'object' && answer !== null ? { ...answer } : {};
  const version = String(fields.server_version ?? fields.version ?? '');
  const parsed = parseVersion(version);
  if (parsed) return { version, ...parsed };
  throw new OdooError('server', `Odoo's version cannot be read from "${version.slice(0, 40)}".`);
}
