import { defineRule } from '../rule.ts';
import { within } from '../xml/arch.ts';
import { viewExample } from '../xml/examples.ts';

const MODIFIERS = new Set(['invisible', 'readonly', 'required']);
/** Names that mean something without the record. */
const WITHOUT_RECORD = /^(context|get|not|in|and|or|is|if|else|true|false|none|uid)$/i;

function isConstant(expression: string): boolean {
  const names = expression.replaceAll(/'[^']*'|"[^"]*"/g, '').match(/[A-Za-z_]\w*/g) ?? [];
  return names.every((name) => WITHOUT_RECORD.test(name));
}

export default defineRule({
  id: 'view-modifier-too-new',
  severity: 'high',
  category: 'views',
  to: '16.0',
  summary: 'An expression on the record in invisible, readonly or required, or column_invisible',
  why: 'Up to 16.0 these attributes are constants, or look at the context alone. An expression on the record counts as one that is always true, or the view is refused: what should be hidden at times is hidden always.',
  link: 'https://github.com/odoo/odoo/blob/16.0/odoo/addons/base/models/ir_ui_view.py',
  bad: [
    viewExample('<form><field name="name" invisible="active == False"/></form>'),
    viewExample('<tree><field name="name" column_invisible="1"/></tree>'),
  ],
  good: [
    viewExample(
      '<form><field name="name" invisible="1" readonly="context.get(\'a\') == \'b\'" required="True" attrs="{\'invisible\': [(\'active\', \'=\', False)]}"/></form>',
    ),
  ],
  arch: {
    '*'(element, context) {
      if (element.attributes.length === 0 || context.series?.modifiers !== 'attrs') return;
      for (const attr of element.attributes) {
        const column = attr.name === 'column_invisible';
        if (!column && (!MODIFIERS.has(attr.name) || isConstant(attr.value))) continue;
        if (within(element, 'templates')) return;
        context.report({
          at: attr,
          message: column
            ? `column_invisible is not known in ${context.series.series}: write attrs="{'column_invisible': ...}", or invisible="1".`
            : `${attr.name}="${attr.value}" looks at the record, which this attribute cannot in ${context.series.series}: write attrs="{'${attr.name}': [...]}".`,
        });
      }
    },
  },
});
