import { defineRule } from '../rule.ts';
import { viewExample } from '../xml/examples.ts';

export default defineRule({
  id: 'view-chatter-too-new',
  severity: 'high',
  category: 'views',
  to: '17.0',
  summary: '<chatter/> in a series that does not know it',
  why: 'The tag came with 18.0. Before, the form loads and shows neither messages nor followers where it stands.',
  link: 'https://github.com/odoo/odoo/pull/156463',
  bad: [viewExample('<form><field name="name"/><chatter/></form>')],
  good: [
    viewExample('<form><field name="name"/><div class="oe_chatter"><field name="message_ids"/></div></form>'),
  ],
  arch: {
    chatter(element, context) {
      if (context.series?.chatter !== 'div') return;
      context.report({
        at: element.tag,
        message: `<chatter/> shows nothing in ${context.series.series}: write <div class="oe_chatter"> with message_follower_ids, activity_ids and message_ids.`,
      });
    },
  },
});
