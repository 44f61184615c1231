import type { SeriesProfile } from '../../series/profile.ts';
import { call, code, dict, kw, str } from '../render/python.ts';
import type { ModelSpec } from '../spec/types.ts';
import { statement } from './opener.ts';

/** What the button of a mail template does: it opens the composer, or sends at once. */
export function sendBody(
  send: 'compose' | 'now',
  title: string,
  model: ModelSpec,
  xmlid: string,
  p: SeriesProfile,
): string {
  const template = statement('template = ', call('self.env.ref', [str(xmlid)]));
  if (send === 'now') return [template, ...now(model.thread, p), 'return True'].join('\n');
  const one = p.composerRecords === 'default_res_id';
  const action = dict(
    [
      ['type', str('ir.actions.act_window')],
      ['name', str(title)],
      ['res_model', str('mail.compose.message')],
      ['view_mode', str('form')],
      ['target', str('new')],
      [
        'context',
        dict(
          [
            ['default_model', code('self._name')],
            [p.composerRecords, code(one ? 'self.id' : 'self.ids')],
            ['default_template_id', code('template.id')],
            ['default_composition_mode', str('comment')],
          ],
          true,
        ),
      ],
    ],
    true,
  );
  return ['self.ensure_one()', template, statement('return ', action)].join('\n');
}

function now(thread: boolean, p: SeriesProfile): string[] {
  if (!thread) return ['for record in self:', '    template.send_mail(record.id)'];
  if (p.templatePost === 'message_post_with_template')
    return ['for record in self:', '    record.message_post_with_template(template.id)'];
  const post = call('self.message_post_with_source', [
    code('template'),
    kw('subtype_xmlid', str('mail.mt_comment')),
  ]);
  return [statement('', post)];
}
