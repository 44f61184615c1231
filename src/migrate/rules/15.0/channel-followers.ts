import { argumentsOfCall, calledBy } from '../../../audit/python/names.ts';
import { literalOf } from '../../../source/python/literal.ts';
import { childOf } from '../../../source/python/node.ts';
import { withoutArgument } from '../../python/edits.ts';
import { defineMigration } from '../../rule.ts';

const MESSAGE = 'Only partners follow records since 15.0: message_subscribe() takes no channels.';

export default defineMigration({
  id: 'channel-followers',
  to: '15.0',
  breaks: 'error',
  summary: 'message_subscribe() and message_unsubscribe() take no channel_ids',
  why: 'Followers are partners only since 15.0: a call with channels raises TypeError, and a second argument by its place is read as subtypes.',
  link: 'https://github.com/odoo/odoo/blob/15.0/addons/mail/models/mail_thread.py',
  cases: [
    {
      before: model('self.message_subscribe(partner_ids=ids, channel_ids=[])'),
      after: model('self.message_subscribe(partner_ids=ids)'),
    },
    {
      before: model('self.message_subscribe(ids, None, subtypes)'),
      after: model('self.message_subscribe(ids, subtypes)'),
    },
    { before: model('self.message_subscribe(channel_ids=ids)'), todos: 1 },
    {
      before: `from odoo import models\n\n\nclass Book(models.Model):\n    _inherit = "mail.thread"\n\n    def message_subscribe(self, partner_ids=None, channel_ids=None, subtype_ids=None):\n        return super().message_subscribe(partner_ids, subtype_ids)\n`,
      todos: 1,
    },
  ],
  noops: [
    model('self.message_subscribe(partner_ids=ids)'),
    model('self.message_subscribe(ids, subtypes)'),
    model('self.message_subscribe(ids, subtype_ids=subtypes)'),
    model('self.subscribe(channel_ids=ids)'),
    model('self.message_unsubscribe(partner_ids=ids)'),
    model('self.message_post(channel_ids=ids)'),
    model('message_subscribe(channel_ids=ids)'),
  ],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (!called?.object || !/^message_(un)?subscribe$/.test(called.name)) return;
      const { positional, keywords } = argumentsOfCall(node, context);
      const list = childOf(node, 'arguments');
      // Two arguments by their place may well be those of 15.0.
      const channels = keywords.get('channel_ids') ?? (positional.length === 3 ? positional[1] : undefined);
      if (!channels || !list) return;
      const value = literalOf(channels, context.text);
      const empty = value === null || value === false || (Array.isArray(value) && value.length === 0);
      const argument =
        list.children.find(
          (each) => each.type === 'keyword_argument' && childOf(each, 'value') === channels,
        ) ?? channels;
      if (!empty) {
        context.report({
          at: argument,
          message: `${MESSAGE} Subscribe the partners of the channel, or drop it.`,
          options: [
            {
              title: 'Subscribe the partners who are in the channels',
              code: 'partner_ids=channels.channel_partner_ids.ids',
            },
            { title: 'Take the argument away: nobody of the channel follows then' },
          ],
        });
        return;
      }
      context.report({
        at: argument,
        message: MESSAGE,
        fix: {
          title: 'Drop channel_ids',
          safe: true,
          edits: [withoutArgument(list, argument, context.text)],
        },
      });
    },
    function_definition(node, context) {
      const [name, parameters] = [childOf(node, 'name'), childOf(node, 'parameters')];
      if (!name || !parameters || !/^message_(un)?subscribe$/.test(context.slice(name))) return;
      if (!/\bchannel_ids\b/.test(context.slice(parameters))) return;
      context.report({
        at: name,
        message: `${MESSAGE} Take channel_ids from this override too.`,
        options: [{ title: 'Take channel_ids from the parameters, and from the call of super()' }],
      });
    },
  },
});

function model(statement: string): string {
  return `from odoo import models\n\n\nclass Book(models.Model):\n    _inherit = "res.partner"\n\n    def f(self, ids, subtypes):\n        ${statement}\n`;
}
