import { OdooError } from './errors.ts';
import { lostAnswer } from './faults.ts';
import type { HttpRequest, HttpResponse } from './http.ts';
import { readRetryAfter } from './retry-after.ts';

/** An answer that did not come from the part of Odoo that was asked; the `cause` of an OdooError. */
export class HttpStatus {
  readonly status: number;
  readonly path: string;

  constructor(status: number, path: string) {
    this.status = status;
    this.path = path;
  }
}

/** The server, or the proxy before it, does not offer this way in. */
export function isEndpointMissing(error: unknown): boolean {
  return (
    error instanceof OdooError &&
    error.cause instanceof HttpStatus &&
    [403, 404, 405, 410].includes(error.cause.status)
  );
}

/** An HTTP 500 in which Odoo does not say what went wrong. */
export function isBareFailure(error: unknown): boolean {
  return error instanceof OdooError && error.cause instanceof HttpStatus && error.cause.status === 500;
}

/** Odoo's JSON, or an error that says what answered instead. */
export function readJson(origin: string, request: HttpRequest, response: HttpResponse): unknown {
  const type = String(response.headers['content-type'] ?? '');
  if (type.includes('json') || /^\s*[{[]/.test(response.text)) {
    try {
      return JSON.parse(response.text);
    } catch {
      // Told as a strange answer below.
    }
  }
  throw strangeAnswer(origin, request, response);
}

export function strangeAnswer(origin: string, request: HttpRequest, response: HttpResponse): OdooError {
  const { status } = response;
  const cause = new HttpStatus(status, request.path);
  if (status >= 300 && status < 400) return redirected(origin, response, cause);
  if (status === 401 || status === 407) {
    return new OdooError('auth', `The web server before Odoo at ${origin} asks for a login of its own.`, {
      hint: 'Use an address of Odoo that is not behind a password, SSO or VPN page.',
      cause,
    });
  }
  if (status === 403) {
    return new OdooError('access', `${origin}${request.path} is blocked (HTTP 403).`, {
      hint: 'The proxy or firewall before Odoo has to let this path through.',
      cause,
    });
  }
  if (status === 404 || status === 405 || status === 410) {
    return new OdooError('unreachable', `There is no Odoo service at ${origin}${request.path}.`, {
      hint: 'Check that ODOO_URL is the address of Odoo itself and ODOO_DB the name of a database there.',
      cause,
    });
  }
  if (status === 413) {
    return new OdooError('bad_request', 'The web server before Odoo refuses a request of this size.', {
      hint: 'Send less at once: fewer records or smaller files.',
      cause,
    });
  }
  if (status === 429) {
    return new OdooError('unreachable', `${origin} refuses more requests for now (HTTP 429).`, {
      hint: `Wait ${patienceOf(response)}, then try again.`,
      cause,
    });
  }
  if (status >= 500 && request.effect === 'write') {
    return lostAnswer(request.what, `the server answered HTTP ${status} without a word of Odoo's`, cause);
  }
  if (status >= 502 && status <= 504) {
    return new OdooError(
      'unreachable',
      `The proxy before Odoo at ${origin} gets no answer (HTTP ${status}).`,
      {
        hint: `Odoo may be starting or overloaded: try again in ${patienceOf(response, 'a moment')}.`,
        cause,
      },
    );
  }
  if (status >= 500) {
    return new OdooError('server', `Odoo failed at ${request.what} (HTTP ${status}) and did not say why.`, {
      hint: "The reason is in the server's log.",
      cause,
    });
  }
  const isPage = /^\s*</.test(response.text) && !response.text.includes('<methodResponse');
  if (request.effect === 'write' && !isPage) {
    return lostAnswer(request.what, 'the answer is not one of Odoo or was cut off', cause);
  }
  return new OdooError(
    'unreachable',
    `${origin} answered ${request.what} with ${isPage ? 'a web page' : 'something else'}, not with Odoo's data.`,
    { hint: 'Check that ODOO_URL is the address of Odoo itself, not of a login or portal page.', cause },
  );
}

/** How long the server asks to wait, in words. */
function patienceOf({ headers }: HttpResponse, unsaid = 'a minute'): string {
  const ms = readRetryAfter(headers['retry-after']);
  if (ms === undefined) return unsaid;
  return ms > 120_000 ? `${Math.ceil(ms / 60_000)} minutes` : `${Math.ceil(ms / 1000)} s`;
}

function redirected(origin: string, response: HttpResponse, cause: HttpStatus): OdooError {
  const location = String(response.headers.location ?? '');
  const target = URL.canParse(location, origin) ? new URL(location, origin) : undefined;
  const elsewhere = target !== undefined && target.origin !== origin;
  return new OdooError(
    'unreachable',
    `${origin} redirects to ${target ? target.origin : 'another address'}; redirects are not followed, so that no credentials go elsewhere.`,
    {
      hint: elsewhere
        ? `If that address is your Odoo, set ODOO_URL=${target.origin}.`
        : 'Check that ODOO_URL is the address of Odoo itself.',
      cause,
    },
  );
}
