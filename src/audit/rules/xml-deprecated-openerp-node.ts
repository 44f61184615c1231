import { defineRule } from '../rule.ts';
import { renamed } from '../xml/edits.ts';

export default defineRule({
  id: 'xml-deprecated-openerp-node',
  aliases: ['deprecated-openerp-xml-node'],
  severity: 'low',
  category: 'migration',
  summary: '<openerp> as the root of a data file',
  why: 'The root of a data file is <odoo> since 9.0. The old name still loads, and is a sign of a file that nobody looked at since.',
  link: 'https://github.com/odoo/odoo/blob/18.0/odoo/import_xml.rng',
  bad: [
    { 'data/a.xml': '<openerp>\n<data><record id="a" model="res.partner"/></data>\n</openerp>' },
    { 'data/a.xml': '<openerp/>' },
  ],
  good: { 'data/a.xml': '<odoo><record id="openerp" model="res.partner"/></odoo>' },
  xml: {
    openerp(element, context) {
      if (element.parent) return;
      context.report({
        at: element.tag,
        message: '<openerp> is the name of long ago: write <odoo>.',
        fix: { title: 'Rename the root', safe: true, edits: renamed(element, 'odoo', context.text) },
      });
    },
  },
});
