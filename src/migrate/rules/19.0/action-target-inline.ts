import { attributeValue } from '../../../source/xml/query.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'action-target-inline',
  to: '19.0',
  breaks: 'error',
  summary: 'The target inline of an action is current',
  why: 'The selection of target has no inline since 19.0: the record does not load.',
  link: 'https://github.com/odoo/odoo/blob/19.0/odoo/addons/base/models/ir_actions.py',
  cases: [
    { before: data('ir.actions.act_window', 'inline'), after: data('ir.actions.act_window', 'current') },
    { before: data('ir.actions.client', 'inline'), after: data('ir.actions.client', 'current') },
  ],
  noops: [
    data('ir.actions.act_window', 'new'),
    data('my.action', 'inline'),
    data('ir.actions.act_window', 'current'),
  ],
  xml: {
    field(element, context) {
      const record = element.parent;
      const [only] = element.children;
      if (record?.name !== 'record' || attributeValue(element, 'name') !== 'target' || only?.type !== 'text')
        return;
      if (
        !/^ir\.actions\.(act_window|client)$/.test(attributeValue(record, 'model') ?? '') ||
        only.value.trim() !== 'inline'
      )
        return;
      context.report({
        at: element,
        message: 'An action has no target inline since 19.0.',
        fix: {
          title: 'Write current',
          safe: true,
          edits: [{ start: only.start, end: only.end, text: 'current' }],
        },
      });
    },
  },
});

function data(model: string, target: string) {
  return {
    'views/x.xml': `<odoo><record id="a" model="${model}"><field name="target">${target}</field></record></odoo>\n`,
  };
}
