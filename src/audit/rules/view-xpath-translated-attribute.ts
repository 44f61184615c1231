import { attribute, attributeValue } from '../../source/xml/query.ts';
import { defineRule } from '../rule.ts';
import { viewExample } from '../xml/examples.ts';

/** In all series; later ones have some more. Source: 14.0 and 19.0 tools/translate.py, `TRANSLATED_ATTRS`. */
const NAMES = [
  'string',
  'help',
  'sum',
  'avg',
  'confirm',
  'placeholder',
  'alt',
  'title',
  'aria-label',
  'aria-keyshortcuts',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'value_label',
];
const TRANSLATED = new Set(NAMES);
const IN_XPATH = new RegExp(`@(${NAMES.join('|')})(?![\\w-])`);

export default defineRule({
  id: 'view-xpath-translated-attribute',
  severity: 'critical',
  category: 'views',
  summary: 'An extension that finds its node by a text that is translated',
  why: 'A string, help, placeholder or title is another one in each language. Odoo refuses a view that uses one of them to say which node it changes, and the module cannot be installed.',
  link: 'https://github.com/odoo/odoo/blob/18.0/odoo/addons/base/models/ir_ui_view.py',
  bad: [
    viewExample(
      '<xpath expr="//page[@string=\'Notes\']" position="inside"><field name="ref"/></xpath>',
      'base.view_partner_form',
    ),
    viewExample(
      '<page string="Notes" position="inside"><field name="ref"/></page>',
      'base.view_partner_form',
    ),
  ],
  good: [
    viewExample(
      '<xpath expr="//page[@name=\'internal_notes\']" position="inside"><page string="Notes"><field name="ref"/></page></xpath>',
      'base.view_partner_form',
    ),
    viewExample(
      '<page name="internal_notes" position="attributes"><attribute name="string">N</attribute></page>',
      'base.view_partner_form',
    ),
  ],
  arch: {
    '*'(element, context) {
      if (element.attributes.length === 0 || !attribute(element, 'position')) return;
      const expr = element.name === 'xpath' ? attributeValue(element, 'expr') : undefined;
      const found =
        expr === undefined
          ? element.attributes.find(({ name, value }) => TRANSLATED.has(name) && value !== '')?.name
          : IN_XPATH.exec(expr)?.[1];
      if (found === undefined) return;
      context.report({
        at: element.tag,
        message: `The node is looked for by its ${found}, which Odoo refuses since it is translated: name it by its name, id or class.`,
      });
    },
  },
});
