import { strangeAnswer } from './answers.ts';
import { looksLikeApiKey } from './config.ts';
import { OdooError } from './errors.ts';
import { createHttp, type Http, type HttpRequest } from './http.ts';
import { remoteFault } from './remote-error.ts';
import type { CallOptions, Instance } from './types.ts';
import { openWebSession, type WebSession } from './web-session.ts';

export interface ReportRequest {
  readonly db: string;
  /** `report_name` of the ir.actions.report, such as `sale.report_saleorder`. */
  readonly report: string;
  readonly ids: readonly number[];
  readonly format: 'pdf' | 'html';
}

/** Rendering starts a program for each page; a minute is not much. */
const RENDER_MS = 180_000;

/**
 * A QWeb report as the web client prints it. No method that can be called from outside renders one, so this
 * logs in to a web session of its own, which it ends again. Source: addons/web/controllers/report.py.
 */
export async function fetchReport(
  instance: Instance,
  request: ReportRequest,
  options: CallOptions,
): Promise<Uint8Array> {
  if (instance.login === undefined || looksLikeApiKey(instance.secret)) throw needsPassword();
  const caFile = instance.caCert ?? process.env.ODOO_CA_CERT;
  const http = createHttp(instance.url, { env: process.env, caFile });
  try {
    const session = await logIn(http, instance, request.db, options);
    try {
      return await render(http, session.cookie, request, instance, options);
    } finally {
      await session.end();
    }
  } finally {
    await http.close();
  }
}

async function logIn(http: Http, instance: Instance, db: string, options: CallOptions): Promise<WebSession> {
  const params = { db, login: instance.login ?? '', password: instance.secret };
  const sending = { effect: 'read', timeoutMs: instance.timeoutMs, signal: options.signal } as const;
  const session = await openWebSession(http, params, sending).catch((error: unknown) => {
    throw remoteFault(error)?.name.endsWith('AccessDenied') ? needsPassword(error) : error;
  });
  if (!session) throw needsPassword();
  return session;
}

async function render(
  http: Http,
  cookie: string,
  { report, ids, format }: ReportRequest,
  instance: Instance,
  options: CallOptions,
): Promise<Uint8Array> {
  const request: HttpRequest = {
    method: 'GET',
    path: `/report/${format}/${encodeURIComponent(report)}/${ids.join(',')}`,
    headers: { cookie },
    what: `the report ${report}`,
    effect: 'read',
    timeoutMs: Math.max(RENDER_MS, instance.timeoutMs),
    signal: options.signal,
  };
  const response = await http.send(request);
  const type = String(response.headers['content-type'] ?? '');
  if (response.status === 200 && type.includes(format)) {
    if (format === 'pdf' && isEmpty(response.bytes)) throw emptyPdf(report);
    return response.bytes;
  }
  if (response.status === 200 || response.status === 422 || response.status === 500) {
    throw new OdooError('server', `Odoo could not render the report ${report}.`, {
      hint: 'Its template fails on these records, or the server cannot run wkhtmltopdf: its log has the reason.',
    });
  }
  throw strangeAnswer(http.origin, request, response);
}

/** A wkhtmltopdf without patched Qt, as Debian has it, answers several records with a PDF without pages. */
function isEmpty(pdf: Uint8Array): boolean {
  return pdf.length < 2_000 && Buffer.from(pdf).toString('latin1').includes('/Count 0');
}

function emptyPdf(report: string): OdooError {
  return new OdooError('server', `Odoo made a PDF without a page of the report ${report}.`, {
    hint: "Print one record at a time: the server's wkhtmltopdf can't do several at once.",
  });
}

function needsPassword(cause?: unknown): OdooError {
  return new OdooError(
    'auth',
    'A report needs a web session, which Odoo opens for a login with its password, without two-factor login, and never for an API key.',
    {
      hint: 'Set ODOO_USERNAME and ODOO_PASSWORD. With a key alone, file list and save give the PDFs that Odoo has stored at the record, such as those of sent invoices.',
      cause,
    },
  );
}
