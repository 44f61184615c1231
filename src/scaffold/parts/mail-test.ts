import type { ArtefactContext, ArtefactFile } from '../artefacts/artefact.ts';
import { call, code, type Py, str } from '../render/python.ts';
import { complete } from '../spec/rights.ts';
import type { MailSpec } from './mails.ts';
import { testRecords } from './test-records.ts';

/** A test that makes a mail from each template, and presses the buttons that send it. */
export function mailTest(context: ArtefactContext): ArtefactFile {
  const { spec, p } = context;
  const { mails } = spec.parts;
  const records = testRecords(
    mails.map(({ target }) => target),
    context,
  );
  const cases = mails.map((entry) => {
    const record = `self.${records.variable(entry.target.name)}`;
    return {
      key: entry.key,
      template: call('self.env.ref', [str(complete(spec, entry.id))]),
      mail: call('self.env["mail.mail"].browse', [call('template.send_mail', [code(`${record}.id`)])]),
      checks: checksOf(entry, record).map((check) => ({ check })),
      button: buttonOf(entry, record),
    };
  });
  const source = JSON.stringify(records.samples);
  const odoo = [
    ...(/Command\.(set|create)\(/.test(source) ? ['Command'] : []),
    ...(/fields\.(Date|Datetime)\b/.test(source) ? ['fields'] : []),
  ];
  return {
    path: 'tests/test_mail_templates.py',
    template: 'mail/test_mail_templates.py',
    data: { odoo: odoo.join(', '), testCase: p.testCase, samples: records.samples, cases },
  };
}

function checksOf({ subject, to }: MailSpec, record: string): Py[] {
  const words = subject.find((piece) => typeof piece === 'string' && piece.trim() !== '');
  return [
    ...(typeof words === 'string' ? [call('self.assertIn', [str(words.trim()), code('mail.subject')])] : []),
    ...['mail.subject', 'mail.body_html'].map((text) =>
      call('self.assertNotIn', [str('object.'), code(text)]),
    ),
    ...(to.kind === 'partner'
      ? [call('self.assertEqual', [code('mail.recipient_ids'), code(`${record}.${to.path}`)])]
      : []),
  ];
}

function buttonOf({ opener, target }: MailSpec, record: string) {
  if (!opener) return undefined;
  const { method } = opener.button;
  if (opener.send === 'compose') {
    return {
      before: undefined,
      press: code(`action = ${record}.${method}()`),
      check: call('self.assertEqual', [code('action["res_model"]'), str('mail.compose.message')]),
    };
  }
  const posted = target.own?.thread ? `${record}.message_ids` : 'self.env["mail.mail"].search([])';
  return {
    before: code(`before = ${posted}`),
    press: code(`${record}.${method}()`),
    check: call('self.assertEqual', [code(`len(${posted} - before)`), code('1')]),
  };
}
