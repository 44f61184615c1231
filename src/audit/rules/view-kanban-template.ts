import { attributeValue } from '../../source/xml/query.ts';
import { defineRule } from '../rule.ts';
import { within } from '../xml/arch.ts';
import { viewExample } from '../xml/examples.ts';

export default defineRule({
  id: 'view-kanban-template',
  severity: 'high',
  category: 'views',
  summary: 'The card or menu of a kanban view under a name that the series does not have',
  why: 'From 18.0 on the template of a card is called "card" and that of its menu "menu"; before they are "kanban-box" and "kanban-menu". 18.0 still draws the old ones as well as it can, 19.0 fails in the browser, and older series do not know the new ones.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/user_interface/view_architectures.html#kanban',
  bad: [
    viewExample(
      '<kanban><templates><t t-name="kanban-box"><div><field name="name"/></div></t></templates></kanban>',
    ),
  ],
  good: [
    viewExample(
      '<kanban><templates><t t-name="menu"/><t t-name="card"><field name="name"/></t></templates></kanban>',
    ),
    viewExample('<form><field name="name"/></form>'),
  ],
  arch: {
    t(element, context) {
      const name = attributeValue(element, 't-name');
      if (name === undefined || !context.series) return;
      const { kanbanTemplate, series } = context.series;
      if (kanbanTemplate === 'card' && (name === 'kanban-box' || name === 'kanban-menu')) {
        const [fresh, box] = name === 'kanban-box' ? ['card', true] : ['menu', false];
        const gone = box && series >= '19.0';
        context.report({
          at: element.tag,
          severity: gone ? undefined : 'low',
          message: `"${name}" is the old name ${box ? 'of a card' : "of a card's menu"}${gone ? ', and the view fails in the browser' : ', which only a shim still draws'}: write t-name="${fresh}", with the fields directly in it.`,
        });
      }
      if (kanbanTemplate === 'kanban-box' && name === 'card' && within(element, 'kanban')) {
        context.report({
          at: element.tag,
          message: `The template "card" is not known in ${series}, and the view fails in the browser: write t-name="kanban-box".`,
        });
      }
    },
  },
});
