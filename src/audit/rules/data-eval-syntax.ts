import { isDataElement } from '../../source/xml/data.ts';
import { attribute } from '../../source/xml/query.ts';
import type { XmlElement } from '../../source/xml/tree.ts';
import { defineRule, type XmlContext } from '../rule.ts';
import { dataExample } from '../xml/examples.ts';
import { expressionProblem } from '../xml/expression.ts';

export default defineRule({
  id: 'data-eval-syntax',
  severity: 'critical',
  category: 'correctness',
  summary: 'An eval of a data file that Python cannot read',
  why: 'Odoo evaluates the attribute when it loads the file. What does not parse stops the installation.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/data.html#field',
  bad: [
    dataExample(
      '<record id="a" model="res.partner"><field name="category_id" eval="[(4, ref(\'b\')]"/></record>',
    ),
    dataExample('<function model="res.partner" name="write" eval="[ref(\'a\'), {\'name\': }]"/>'),
    dataExample('<delete model="res.partner" search="[(\'a\', \'=\', 1]"/>'),
  ],
  good: [
    dataExample(
      '<record id="a" model="res.partner"><field name="category_id" eval="[(4, ref(\'b\')), Command.link(obj().id)]"/><field name="date" eval="(DateTime.today() + relativedelta(days=1)).strftime(\'%Y-%m-%d\')"/><field name="comment">[(</field><field name="parent_id" search="[(\'name\', \'=\', \'A\')]"/></record>',
    ),
    dataExample('<template id="t"><t t-value="x" eval="[("/></template>'),
  ],
  xml: { field: look, value: look, function: look, delete: look },
});

function look(element: XmlElement, context: XmlContext): void {
  for (const name of ['eval', 'search']) {
    const attr = attribute(element, name);
    if (!attr) continue;
    const problem = expressionProblem(attr.value);
    if (problem === undefined || (element.name !== 'delete' && !isDataElement(element))) continue;
    context.report({
      at: attr,
      message: `${name}="${attr.value.trim().slice(0, 80)}" is no Python expression, ${problem}: the module cannot be installed.`,
    });
  }
}
