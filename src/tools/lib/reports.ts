import { OdooError } from '../../odoo/errors.ts';
import { fetchReport } from '../../odoo/report.ts';
import type { CallOptions, OdooClient } from '../../odoo/types.ts';
import { didYouMean } from '../../util/suggest.ts';
import { toRows } from './fetch.ts';

export interface Rendered {
  readonly report: string;
  readonly format: 'pdf' | 'html';
  readonly bytes: Uint8Array;
  /** Why it is no PDF. */
  readonly note: string | undefined;
}

/** A QWeb report of records, rendered by Odoo: PDF, or HTML where the server has no wkhtmltopdf. */
export async function renderReport(
  client: OdooClient,
  model: string,
  ids: readonly number[],
  wanted: string | undefined,
  options: CallOptions,
): Promise<Rendered> {
  const fields = await client.fields(model, options);
  const hidden = [...fields.values()].filter((field) => field.withheld);
  if (hidden.length > 0) {
    throw new OdooError('access', `The policy withholds fields of ${model}, which a report may show.`);
  }
  const report = await chooseReport(client, model, wanted, options);
  const state = await client
    .call('ir.actions.report', 'get_wkhtmltopdf_state', {}, { ...options, effect: 'read' })
    .catch(() => 'ok');
  // `workers`: with one worker the server would wait for itself.
  const note =
    state === 'install' || state === 'broken' ? NO_PDF : state === 'workers' ? ONE_WORKER : undefined;
  const format = note === undefined ? 'pdf' : 'html';
  const { db } = await client.info(options);
  const print = () => fetchReport(client.instance, { db, report, ids, format }, options);
  const bytes = client.beside ? await client.beside(model, 'print_report', ids, print) : await print();
  return { report, format, bytes, note };
}

const NO_PDF = 'The Odoo server has no working wkhtmltopdf, so this is the HTML of the report.';
const ONE_WORKER = 'The Odoo server has too few workers to make a PDF, so this is the HTML of the report.';

async function chooseReport(
  client: OdooClient,
  model: string,
  wanted: string | undefined,
  options: CallOptions,
): Promise<string> {
  const kwargs = {
    domain: [['model', '=', model]],
    fields: ['name', 'report_name', 'report_type'],
    order: 'id',
  };
  const rows = toRows(
    await client.call('ir.actions.report', 'search_read', { kwargs }, { ...options, effect: 'read' }),
  ).filter((row) => row.report_type !== 'qweb-text');
  const names = rows.map((row) => String(row.report_name));
  const found =
    wanted === undefined ? undefined : rows.find((row) => [row.report_name, row.name].includes(wanted));
  if (found) return String(found.report_name);
  if (wanted === undefined && names.length === 1 && names[0]) return names[0];
  const list = rows.map((row) => `${String(row.report_name)} (${String(row.name)})`).join(', ');
  if (names.length === 0) throw new OdooError('not_found', `${model} has no report.`);
  throw new OdooError(
    wanted === undefined ? 'bad_request' : 'not_found',
    wanted === undefined
      ? `${model} has ${names.length} reports: say which.`
      : `${model} has no report "${wanted}".${didYouMean(wanted, names)}`,
    { hint: `Its reports are ${list}.` },
  );
}
