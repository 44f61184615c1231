import type { Span } from '../../source/types.ts';
import { textOf } from '../../source/xml/query.ts';
import type { XmlElement } from '../../source/xml/tree.ts';
import { type ArchContext, defineRule } from '../rule.ts';
import { isBackend, within } from '../xml/arch.ts';
import { viewExample } from '../xml/examples.ts';
import { expressionProblem } from '../xml/expression.ts';

const ALWAYS = new Set(['domain', 'filter_domain', 'context', 'options', 'attrs']);
const MODIFIERS = new Set(['invisible', 'readonly', 'required', 'column_invisible']);

function isExpression(name: string, { series }: ArchContext): boolean {
  if (ALWAYS.has(name)) return true;
  if (name.startsWith('decoration-')) return true;
  return series?.modifiers === 'expr' && MODIFIERS.has(name);
}

export default defineRule({
  id: 'view-expression-syntax',
  severity: 'high',
  category: 'views',
  summary: 'A domain, context, option or modifier of a view that Python cannot read',
  why: 'Some of these are read when the view is loaded, which then fails, and some only by the web client, where the page breaks as soon as somebody opens it.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/user_interface/view_architectures.html',
  bad: [
    viewExample('<form><field name="parent_id" domain="[(\'active\', \'=\', True]"/></form>'),
    viewExample('<form><field name="name" invisible="active = False"/></form>'),
    viewExample('<form><field name="name" options="{\'a\': }"/></form>'),
    viewExample(
      '<field name="name" position="attributes"><attribute name="domain">[(\'a\', \'=\')</attribute></field>',
      'base.view_partner_form',
    ),
  ],
  good: [
    viewExample(
      '<form><field name="parent_id" domain="[(\'active\', \'=\', True), (\'id\', \'!=\', %(base.main_partner)d)]" context="{\'a\': parent.x or y, \'b\': not z}" options="{&quot;no_open&quot;: true}" invisible="not active and name in (\'a\', \'b\')"/><button name="%(base.action)d" type="action" context=""/></form>',
    ),
    viewExample(
      '<kanban><templates><t t-name="card"><field name="name" options="x ? y : z"/></t></templates></kanban>',
    ),
  ],
  arch: {
    '*'(element, context) {
      if (element.name === 'attribute') {
        const name = element.attributes.find((attr) => attr.name === 'name')?.value ?? '';
        if (isExpression(name, context)) look(name, textOf(element), element.tag, element, context);
        return;
      }
      for (const attr of element.attributes) {
        if (isExpression(attr.name, context)) look(attr.name, attr.value, attr, element, context);
      }
    },
  },
});

function look(name: string, value: string, at: Span, element: XmlElement, context: ArchContext): void {
  const problem = expressionProblem(value);
  // Templates of the browser are JavaScript.
  if (problem === undefined || within(element, 'templates') || !isBackend(context)) return;
  context.report({
    at,
    message: `${name}="${value.replaceAll(/\s+/g, ' ').trim().slice(0, 80)}" cannot be read, ${problem}: the view fails to load, or the page breaks when it is opened.`,
  });
}
