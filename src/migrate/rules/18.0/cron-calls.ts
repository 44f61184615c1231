import type { XmlContext } from '../../../audit/rule.ts';
import { parts } from '../../../source/python/literal.ts';
import { childOf } from '../../../source/python/node.ts';
import { attributeValue } from '../../../source/xml/query.ts';
import type { XmlElement } from '../../../source/xml/tree.ts';
import { withoutArgument } from '../../python/edits.ts';
import { defineMigration } from '../../rule.ts';
import { elementLines } from '../../views/xml-edits.ts';

export default defineMigration({
  id: 'cron-calls',
  to: '18.0',
  breaks: 'error',
  summary: 'numbercall and doall of scheduled actions go',
  why: 'Since 18.0 a scheduled action runs until it is switched off, and ir.cron has neither field: data that sets them does not load.',
  link: 'https://github.com/odoo/odoo/blob/18.0/odoo/addons/base/models/ir_cron.py',
  cases: [
    {
      before: cron(`
        <field name="name">A</field>
        <field name="numbercall">-1</field>
        <field name="doall" eval="False"/>
        <field name="interval_number">1</field>`),
      after: cron(`
        <field name="name">A</field>
        <field name="interval_number">1</field>`),
    },
    {
      before: cron('<field name="name">A</field><field name="numbercall" eval="-1"/>'),
      after: cron('<field name="name">A</field>'),
    },
    {
      before: `
        def make(self):
            self.env["ir.cron"].create({"name": "A", "numbercall": -1, "interval_number": 1})
      `,
      after: `
        def make(self):
            self.env["ir.cron"].create({"name": "A", "interval_number": 1})
      `,
    },
  ],
  noops: [
    cron('<field name="name">numbercall</field>'),
    {
      'views/x.xml':
        '<odoo><record id="a" model="my.cron"><field name="numbercall">-1</field></record></odoo>\n',
    },
    `
      def make(self):
          self.env["my.cron"].create({"numbercall": -1})
    `,
    `
      def read(self):
          return {"numbercall": -1}
    `,
  ],
  xml: {
    field(element, context) {
      const name = attributeValue(element, 'name');
      if (name !== 'numbercall' && name !== 'doall') return;
      if (!isCron(element.parent)) return;
      remove(element, name, context);
    },
  },
  python: {
    pair(node, context) {
      const key = childOf(node, 'key');
      const name = key && /^['"](numbercall|doall)['"]$/.exec(context.slice(key))?.[1];
      if (name === undefined) return;
      const dictionary = context.ancestors.at(-1);
      const call = context.ancestors.findLast(({ type }) => type === 'call');
      if (
        !dictionary ||
        !call ||
        !/^[\w.]*env\[['"]ir\.cron['"]\][\w.()]*\.(create|write)\(/.test(context.slice(call))
      )
        return;
      if (parts(dictionary).length < 2) return;
      context.report({
        at: node,
        message: `ir.cron has no ${name} since 18.0.`,
        fix: {
          title: `Take ${name} away`,
          safe: true,
          edits: [withoutArgument(dictionary, node, context.text)],
        },
      });
    },
  },
});

function isCron(record: XmlElement | undefined): boolean {
  return record?.name === 'record' && attributeValue(record, 'model') === 'ir.cron';
}

function remove(element: XmlElement, name: string, { text, report }: XmlContext): void {
  report({
    at: element,
    message: `ir.cron has no ${name} since 18.0.`,
    fix: { title: `Take ${name} away`, safe: true, edits: [{ ...elementLines(element, text), text: '' }] },
  });
}

function cron(body: string) {
  return { 'views/x.xml': `<odoo><record id="a" model="ir.cron">${body}</record></odoo>\n` };
}
