import { recordPlace } from '../../../place.ts';
import type { Case } from '../cases.ts';
import { literal } from '../python-value.ts';
import { type Bench, onSample } from './trial.ts';

/** Fields of a template that are expressions. Source: addons/mail/models/mail_template.py of 14.0 to 19.0. */
const FIELDS = [
  'subject',
  'body_html',
  'email_from',
  'email_to',
  'email_cc',
  'reply_to',
  'partner_to',
  'lang',
];
/** What is left of an expression in the syntax of another series. */
const LEFT = ['${', '{{', '}}', '<t t-', '{%', '% if', '% for'];

/** Renders every expression of the template; nothing is sent. */
export function mail(
  { xmlid, model }: { readonly xmlid: string; readonly model: string },
  { index }: Bench,
): Case {
  const list = (texts: readonly string[]) => `[${texts.map(literal).join(', ')}]`;
  return {
    id: 'probe-mail',
    message: `${xmlid} is rendered for a ${model}, and no expression is left in it.`,
    place: recordPlace(index, xmlid),
    code: `def render_@KEY@():
    template = env.ref(${literal(xmlid)})
    record = sample(${literal(model)})
    wrong = []
    for name in ${list(FIELDS)}:
        if template[name]:
            text = str(template._render_field(name, record.ids)[record.id] or '')
            if not text.strip() and name in ('subject', 'body_html'):
                wrong.append('%s is empty' % name)
            for mark in ${list(LEFT)}:
                if mark in text:
                    wrong.append('%s shows %s as it is' % (name, mark))
    return '; '.join(wrong)

${onSample(model, "judge(@KEY@, attempt(False, render_@KEY@), '')")}`,
  };
}
