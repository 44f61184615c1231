import type { XmlElement } from '../../source/xml/tree.ts';
import { defineRule, type XmlContext } from '../rule.ts';
import { isTop } from '../xml/arch.ts';
import { dataExample } from '../xml/examples.ts';

export default defineRule({
  id: 'action-tag-gone',
  severity: 'high',
  category: 'migration',
  summary: '<report> or <act_window> of a data file',
  why: 'Since 17.0 Odoo skips the two tags without a word: the action does not exist after the installation, and what refers to it fails. Before, they are deprecated.',
  link: 'https://github.com/odoo/odoo/blob/17.0/odoo/tools/convert.py',
  bad: [
    dataExample('<report id="a" model="res.partner" string="A" name="b.c"/>'),
    dataExample('<act_window id="a" name="A" res_model="res.partner"/>'),
  ],
  good: [
    dataExample('<record id="a" model="ir.actions.report"><field name="name">A</field></record>'),
    dataExample('<template id="t"><report/></template>'),
  ],
  xml: { report: look, act_window: look },
});

function look(element: XmlElement, context: XmlContext): void {
  if (!isTop(element.parent) || !context.series) return;
  const { actionTags, series } = context.series;
  const model = element.name === 'report' ? 'ir.actions.report' : 'ir.actions.act_window';
  context.report({
    at: element.tag,
    severity: actionTags ? 'low' : undefined,
    message: actionTags
      ? `<${element.name}> is deprecated, and skipped from 17.0 on: write <record model="${model}">.`
      : `<${element.name}> is skipped in ${series}, so that the action does not exist: write <record model="${model}">.`,
  });
}
