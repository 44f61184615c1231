import type { Span } from '../../source/types.ts';
import { attribute, attributeValue, elementsOf } from '../../source/xml/query.ts';
import type { XmlElement } from '../../source/xml/tree.ts';
import { fieldState } from '../lookup/field-path.ts';
import { defineRule, type ModuleContext } from '../rule.ts';

const MODIFIERS = ['invisible', 'readonly', 'required'];
const ROOT = /^(form|tree|list)$/;

export default defineRule({
  id: 'view-field-missing',
  severity: 'critical',
  category: 'views',
  to: '17.0',
  summary: 'A condition in a view uses a field that is not in the view',
  why: 'Up to 17.0 the web client knows only the fields that the view lists. Odoo checks it while it loads the view, and stops there. From 18.0 on it adds them itself.',
  link: 'https://www.odoo.com/documentation/17.0/developer/reference/user_interface/view_architectures.html',
  bad: {
    'views/a.xml': `
      <odoo>
        <record id="a" model="ir.ui.view">
          <field name="name">a</field>
          <field name="model">res.partner</field>
          <field name="arch" type="xml">
            <form><field name="name" invisible="is_company and not vat"/><field name="is_company"/></form>
          </field>
        </record>
      </odoo>
    `,
  },
  good: {
    'views/a.xml': `
      <odoo>
        <record id="a" model="ir.ui.view">
          <field name="name">a</field>
          <field name="model">res.partner</field>
          <field name="arch" type="xml">
            <form>
              <field name="is_company" invisible="1"/>
              <field name="name" invisible="is_company and context.get('vat') or id or 'vat' == 'email'"/>
              <field name="child_ids">
                <tree><field name="type"/><field name="name" readonly="type == 'other' or parent.is_company"/></tree>
              </field>
            </form>
          </field>
        </record>
      </odoo>
    `,
  },
  check(context) {
    for (const view of context.index.views) {
      if (view.inherits !== undefined || view.model === undefined) continue;
      for (const root of view.roots) {
        if (!ROOT.test(root.name)) continue;
        for (const { name, at } of missingIn(context, view.model, root)) {
          const message = `The condition uses ${name}, and the view does not have that field: it does not load. Add <field name="${name}" ${root.name === 'form' ? 'invisible' : 'column_invisible'}="1"/>.`;
          context.report({ source: view.source, at, message });
        }
      }
    }
  },
});

interface Used {
  readonly name: string;
  readonly at: Span;
}

/** Fields that conditions of one level ask for, and no `<field>` of that level brings. */
function missingIn(context: ModuleContext, model: string, root: XmlElement): Used[] {
  const have = new Set(['id']);
  const used: Used[] = [];
  const visit = (element: XmlElement) => {
    if (element.name === 'field' || element.name === 'groupby') {
      if (element.name === 'field') have.add(attributeValue(element, 'name') ?? '');
      used.push(...usedBy(element));
      return;
    }
    if (element !== root) used.push(...usedBy(element));
    for (const child of elementsOf(element)) visit(child);
  };
  visit(root);
  // What is no field of the model is another rule's business.
  return used.filter(({ name }) => !have.has(name) && fieldState(context, model, name).is === 'found');
}

function usedBy(element: XmlElement): Used[] {
  const given = MODIFIERS.flatMap((name) => attribute(element, name) ?? []);
  const modern = given.flatMap(({ value, valueSpan }) =>
    namesIn(value).map((name) => ({ name, at: valueSpan })),
  );
  const attrs = attribute(element, 'attrs');
  const old = attrs
    ? [...attrs.value.matchAll(/\(\s*['"](\w+)['"]\s*,\s*['"]/g)].flatMap(({ 1: name }) => name ?? [])
    : [];
  return [...modern, ...(attrs ? old.map((name) => ({ name, at: attrs.valueSpan })) : [])];
}

/** Free names of a Python expression: not those in strings, behind a dot, or of calls. */
function namesIn(expression: string): string[] {
  const bare = expression.replaceAll(/'[^']*'|"[^"]*"/g, '""');
  return [...bare.matchAll(/(?<![\w.])([a-z_]\w*)(?!\w|\s*[(.=](?!=))/g)]
    .flatMap(({ 1: name }) => name ?? [])
    .filter(
      (name) =>
        !/^(and|or|not|in|is|if|else|for|lambda|context|parent|uid|active_id|active_ids|active_model|allowed_company_ids|current_company_id|time|datetime|relativedelta|current_date|today|now|true|false|none|len|str|bool|int|float|set|any|all)$/.test(
          name,
        ),
    );
}
