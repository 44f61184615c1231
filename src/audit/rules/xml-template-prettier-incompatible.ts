import { attribute } from '../../source/xml/query.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'xml-template-prettier-incompatible',
  severity: 'info',
  category: 'views',
  profile: 'strict',
  cosmetic: true,
  summary: 'A text area whose value is an element of its own',
  why: 'Blanks count inside a text area. A formatter that puts the inner element on a line of its own puts the line break and the indentation into what the user sees.',
  link: 'https://github.com/prettier/plugin-xml',
  bad: {
    'views/a.xml':
      '<odoo><template id="t"><textarea name="a"> <t t-out="o.note"/> </textarea></template></odoo>',
  },
  good: {
    'views/a.xml': `
      <odoo>
        <template id="t">
          <textarea name="a" t-out="o.note"/>
          <textarea name="a">Note: <t t-out="o.note"/></textarea>
        </template>
      </odoo>
    `,
  },
  xml: {
    textarea(element, context) {
      const inside = element.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
      const [only] = inside;
      if (inside.length !== 1 || only?.type !== 'element' || only.name !== 't') return;
      const output = ['t-out', 't-esc', 't-raw'].find((name) => attribute(only, name));
      if (output === undefined) return;
      context.report({
        at: element.tag,
        message: `A formatter adds blanks to the text of this <textarea>: write ${output} into its own tag.`,
      });
    },
  },
});
