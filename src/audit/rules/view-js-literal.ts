import { type ArchContext, defineRule } from '../rule.ts';
import { isBackend, within } from '../xml/arch.ts';
import { viewExample } from '../xml/examples.ts';

const LITERAL = /true|false|null/;
const NAME = /(?<![\w.])(?:true|false|null)(?![\w(]|\s*=(?!=))/;
const ALWAYS = new Set(['domain', 'filter_domain', 'context', 'attrs']);
const MODIFIERS = new Set(['invisible', 'readonly', 'required', 'column_invisible']);

function isPython(name: string, { series }: ArchContext): boolean {
  return (
    ALWAYS.has(name) ||
    name.startsWith('decoration-') ||
    (series?.modifiers === 'expr' && MODIFIERS.has(name))
  );
}

export default defineRule({
  id: 'view-js-literal',
  severity: 'high',
  category: 'views',
  summary: 'true, false or null of JavaScript in an expression of a view',
  why: 'The expressions of views are Python, where these are names. Odoo takes them for fields of the model and refuses the view, or the web client finds them undefined.',
  link: 'https://github.com/odoo/odoo/blob/18.0/odoo/tools/view_validation.py',
  bad: [
    viewExample('<form><field name="parent_id" domain="[(\'active\', \'=\', true)]"/></form>'),
    viewExample('<form><field name="name" context="{\'a\': null}" invisible="active == false"/></form>'),
  ],
  good: [
    viewExample(
      '<form><field name="parent_id" domain="[(\'active\', \'=\', True), (\'name\', \'=\', \'true\')]" options="{&quot;no_open&quot;: true}" invisible="true" readonly="x.true"/></form>',
    ),
    viewExample(
      '<kanban><templates><t t-name="card"><div t-if="record.x.raw_value == true"/></t></templates></kanban>',
    ),
  ],
  arch: {
    '*'(element, context) {
      for (const attr of element.attributes) {
        if (!LITERAL.test(attr.value) || !isPython(attr.name, context)) continue;
        const code = attr.value.replaceAll(/'[^']*'|"[^"]*"/g, "''");
        const found = NAME.exec(code)?.[0];
        // Alone, in a modifier, they are understood.
        if (found === undefined || /^\s*(true|false)\s*$/i.test(attr.value)) continue;
        if (within(element, 'templates') || !isBackend(context)) return;
        const wanted = found === 'true' ? 'True' : found === 'false' ? 'False' : 'None';
        context.report({
          at: attr,
          message: `${attr.name}="${attr.value.replaceAll(/\s+/g, ' ').slice(0, 80)}" has ${found}, which Odoo takes for a field: write ${wanted}.`,
        });
      }
    },
  },
});
