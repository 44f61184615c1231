import { isDataElement } from '../../source/xml/data.ts';
import { attribute } from '../../source/xml/query.ts';
import { defineRule } from '../rule.ts';
import { dataExample } from '../xml/examples.ts';

/** Inside a list, or behind a comma in one. */
const TUPLE = /(?<=[[,]\s*)\(\s*(0|1|2|3|4|5|6)\s*,(?=\s*(?:0\s*,|False|_|ref\(|\d+\s*\)|\[|\{))/;
const NAMES: Readonly<Record<string, string>> = {
  0: 'create',
  1: 'update',
  2: 'delete',
  3: 'unlink',
  4: 'link',
  5: 'clear',
  6: 'set',
};

export default defineRule({
  id: 'legacy-x2many-command',
  severity: 'info',
  category: 'maintainability',
  from: '15.0',
  cosmetic: true,
  profile: 'strict',
  summary: 'Numbers in the place of a Command',
  why: 'Since 15.0 Command.link(...), set(...), create(...) say what (4, ...), (6, 0, ...) and (0, 0, ...) do, and can be used in eval too. The numbers still work.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.fields.Command',
  bad: [
    dataExample(
      '<record id="a" model="res.partner"><field name="category_id" eval="[(6, 0, [ref(\'b\')])]"/></record>',
    ),
    dataExample(
      '<record id="a" model="res.partner"><field name="category_id" eval="[(4, ref(\'b\'))]"/></record>',
    ),
  ],
  good: [
    dataExample(
      '<record id="a" model="res.partner"><field name="category_id" eval="[Command.set([ref(\'b\')])]"/><field name="color" eval="(4, 5)[0]"/></record>',
    ),
  ],
  xml: {
    field(element, context) {
      const value = attribute(element, 'eval');
      if (!value || context.series?.x2manyCommand !== 'Command') return;
      const found = TUPLE.exec(value.value);
      if (!found || !isDataElement(element)) return;
      context.report({
        at: value,
        message: `${found[0].trim()}...) is a command by its number: write Command.${NAMES[found[1] ?? ''] ?? 'link'}(...).`,
      });
    },
  },
});
