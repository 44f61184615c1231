import { attribute, attributeValue } from '../../source/xml/query.ts';
import type { XmlElement } from '../../source/xml/tree.ts';
import { isTop } from './arch.ts';

type Kind = 'boolean' | 'number';
/** Fields that are what they are wherever they are. */
const ANYWHERE: Readonly<Record<string, Kind>> = {
  active: 'boolean',
  is_published: 'boolean',
  website_published: 'boolean',
  sequence: 'number',
  color: 'number',
};
/** Likewise, of one model: the cases that fill data files. */
const OF_MODEL: Readonly<Record<string, Readonly<Record<string, Kind>>>> = {
  'ir.cron': { interval_number: 'number', numbercall: 'number' },
  'ir.rule': { perm_read: 'boolean', perm_write: 'boolean', perm_create: 'boolean', perm_unlink: 'boolean' },
  'ir.ui.view': { priority: 'number' },
  'mail.template': { auto_delete: 'boolean' },
  'product.product': { list_price: 'number', standard_price: 'number', weight: 'number' },
  'product.template': { list_price: 'number', standard_price: 'number', weight: 'number' },
  'res.currency': { rounding: 'number' },
  'res.partner': { is_company: 'boolean' },
  'sale.order.line': { product_uom_qty: 'number', price_unit: 'number' },
  'stock.move': { product_uom_qty: 'number' },
};

/** What a field is that is given as plain text; undefined where it is not plain text, or not one of these. */
export function plainKind(field: XmlElement): Kind | undefined {
  const { parent } = field;
  const name = attributeValue(field, 'name');
  if (name === undefined || parent?.name !== 'record' || !isTop(parent.parent)) return undefined;
  if (attribute(field, 'eval') || attribute(field, 'ref') || attribute(field, 'type')) return undefined;
  return ANYWHERE[name] ?? OF_MODEL[attributeValue(parent, 'model') ?? '']?.[name];
}
