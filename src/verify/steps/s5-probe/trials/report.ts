import { recordPlace } from '../../../place.ts';
import type { Case } from '../cases.ts';
import { literal } from '../python-value.ts';
import { type Bench, onSample } from './trial.ts';

/** Renders the report as HTML, as its preview does; a PDF needs another program. */
export function report(
  { xmlid, model }: { readonly xmlid: string; readonly model: string },
  { index, profile }: Bench,
): Case {
  const call =
    profile.reportRender === 'record'
      ? 'report_record._render_qweb_html(records.ids)'
      : "env['ir.actions.report']._render_qweb_html(report_record, records.ids)";
  return {
    id: 'probe-report',
    message: `${xmlid} is rendered for a ${model}.`,
    place: recordPlace(index, xmlid),
    code: `def render_@KEY@():
    report_record = env.ref(${literal(xmlid)})
    records = sample(${literal(model)})
    return len(${call}[0]) > 100

${onSample(model, 'judge(@KEY@, attempt(False, render_@KEY@), True)')}`,
  };
}
