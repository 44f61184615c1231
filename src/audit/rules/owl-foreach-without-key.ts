import { attribute } from '../../source/xml/query.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'owl-foreach-without-key',
  aliases: ['JSX011B'],
  severity: 'high',
  category: 'javascript',
  from: '17.0',
  summary: 't-foreach of a client template without t-key',
  why: 'Owl refuses to compile such a template: "Directive t-foreach should always be used with a t-key". Whatever shows it fails with that error instead.',
  link: 'https://github.com/odoo/owl/blob/master/doc/reference/templates.md#loops',
  bad: {
    'static/src/a.xml': `
      <templates xml:space="preserve">
          <t t-name="my_module.A">
              <t t-foreach="props.items" t-as="item"><span t-esc="item"/></t>
          </t>
      </templates>
    `,
  },
  good: [
    {
      'static/src/a.xml': `
      <templates xml:space="preserve">
          <t t-name="my_module.A">
              <t t-foreach="props.items" t-as="item" t-key="item.id"><span t-esc="item"/></t>
              <li t-foreach="props.others" t-as="other" t-key="other_index"/>
          </t>
      </templates>
    `,
    },
    {
      'static/src/a.xml': `
      <templates xml:space="preserve">
          <t t-name="my_module.B" t-inherit="my_module.A" t-inherit-mode="extension">
              <xpath expr="//t[@t-foreach]" position="attributes">
                  <attribute name="t-foreach">props.other</attribute>
              </xpath>
          </t>
      </templates>
    `,
    },
  ],
  template: {
    '*'(element, context) {
      const loop = attribute(element, 't-foreach');
      if (!loop || attribute(element, 't-key') || !context.file.source.path.startsWith('static/src/')) return;
      // <t t-foreach><div t-key> is read by Owl as well.
      const [inner] = element.children.filter((child) => child.type === 'element');
      if (element.name === 't' && inner && attribute(inner, 't-key')) return;
      context.report({
        at: loop,
        message: `Owl does not compile a t-foreach without t-key. Add t-key, such as t-key="${attribute(element, 't-as')?.value ?? 'item'}.id" or ..._index.`,
      });
    },
  },
});
