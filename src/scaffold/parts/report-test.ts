import type { ArtefactContext, ArtefactFile } from '../artefacts/artefact.ts';
import { call, code, str } from '../render/python.ts';
import { complete } from '../spec/rights.ts';
import { testRecords } from './test-records.ts';

/** A test that renders each report as HTML, which needs no program besides Odoo. */
export function reportTest(context: ArtefactContext): ArtefactFile[] {
  const { spec, p } = context;
  const { reports } = spec.parts;
  if (reports.length === 0) return [];
  const records = testRecords(
    reports.map(({ target }) => target),
    context,
  );
  const cases = reports.map((entry) => {
    const record = `self.${records.variable(entry.target.name)}`;
    const words = entry.heading?.filter((piece) => typeof piece === 'string' && piece.trim() !== '') ?? [];
    const [word] = words;
    const shown =
      typeof word === 'string'
        ? call('html_escape', [str(word.trim())])
        : call('html_escape', [code(`${record}.display_name`)]);
    return {
      key: entry.key,
      report: call('self.env.ref', [str(complete(spec, entry.id))]),
      render:
        p.reportRender === 'record'
          ? call('report._render_qweb_html', [code(`${record}.ids`)])
          : call('report._render_qweb_html', [code('report'), code(`${record}.ids`)]),
      // A heading of fields alone may be empty for the sample.
      check: entry.heading && word === undefined ? undefined : call('self.assertIn', [shown, code('html')]),
    };
  });
  const source = JSON.stringify(records.samples);
  const odoo = [
    ...(/Command\.(set|create)\(/.test(source) ? ['Command'] : []),
    ...(/fields\.(Date|Datetime)\b/.test(source) ? ['fields'] : []),
  ];
  return [
    {
      path: 'tests/test_reports.py',
      template: 'report/test_reports.py',
      data: {
        odoo: odoo.join(', '),
        testCase: p.testCase,
        samples: records.samples,
        cases,
        escapes: cases.some(({ check }) => check !== undefined),
      },
    },
  ];
}
