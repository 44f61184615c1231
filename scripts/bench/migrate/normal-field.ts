import { parts } from '../../../src/source/python/literal.ts';
import { childOf, type PyNode } from '../../../src/source/python/node.ts';

/** Arguments of fields in their order. Source: odoo/fields.py of 14.0, and odoo/orm/fields*.py of 19.0, which is the same. */
const BY_TYPE: Readonly<Record<string, readonly string[]>> = {
  Float: ['string', 'digits'],
  Monetary: ['string', 'currency_field'],
  Selection: ['selection', 'string'],
  Reference: ['selection', 'string'],
  Many2one: ['comodel_name', 'string'],
  One2many: ['comodel_name', 'inverse_name', 'string'],
  Many2many: ['comodel_name', 'relation', 'column1', 'column2', 'string'],
};
const OTHERS = /^(Binary|Boolean|Char|Date|Datetime|Html|Image|Integer|Many2oneReference|Text)$/;

/**
 * The definition of a field with a name for each argument: `fields.Char("Title")` is `fields.Char(string="Title")`.
 * Undefined for what is none, or is called with arguments that have no name.
 */
export function fieldForm(call: PyNode, text: string, print: (node: PyNode) => string): string | undefined {
  const [called, list] = [childOf(call, 'function'), childOf(call, 'arguments')];
  if (!called || list?.type !== 'argument_list') return undefined;
  const path = text.slice(called.start, called.end);
  const [, type = ''] = /^fields\.(\w+)$/.exec(path) ?? [];
  const names = BY_TYPE[type] ?? (OTHERS.test(type) ? ['string'] : []);
  const given = parts(list);
  const places = given.filter(({ type: kind }) => kind !== 'keyword_argument');
  if (places.length === 0 || places.length > names.length) return undefined;
  if (places.some(({ type: kind }) => /splat|generator/.test(kind))) return undefined;
  // Of other libraries too.
  if (!/^from odoo import [^#]*?\bfields\b/m.test(text)) return undefined;
  const said = given.map((each) => {
    const name = names[places.indexOf(each)];
    return name === undefined ? print(each) : `${name}=${print(each)}`;
  });
  return `${path}(${said.sort().join(', ')})`;
}
