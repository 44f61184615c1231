import { isDataElement } from '../../source/xml/data.ts';
import { attribute, attributeValue } from '../../source/xml/query.ts';
import type { XmlElement } from '../../source/xml/tree.ts';
import type { ModuleContext } from '../rule.ts';
import { isTop } from './arch.ts';

type Kind = 'boolean' | 'number';
const KINDS: Readonly<Record<string, Kind>> = {
  Boolean: 'boolean',
  Integer: 'number',
  Float: 'number',
  Monetary: 'number',
};
/** Fields that are what they are wherever they are. */
const ANYWHERE: Readonly<Record<string, Kind>> = { active: 'boolean', sequence: 'number', color: 'number' };
/** Likewise, of one model: the cases that fill data files. */
const OF_MODEL: Readonly<Record<string, Kind>> = {
  'ir.cron interval_number': 'number',
  'ir.cron numbercall': 'number',
  'ir.cron doall': 'boolean',
  'ir.ui.view priority': 'number',
  'mail.template auto_delete': 'boolean',
};

/** Type of a record's field that is given as plain text; undefined where that is not known, or it is not plain text. */
export function plainKind(field: XmlElement, context: ModuleContext): Kind | undefined {
  const { parent } = field;
  const name = attributeValue(field, 'name');
  if (name === undefined || parent?.name !== 'record' || !isTop(parent.parent)) return undefined;
  if (attribute(field, 'eval') || attribute(field, 'ref') || attribute(field, 'type')) return undefined;
  const model = attributeValue(parent, 'model') ?? '';
  const known = ANYWHERE[name] ?? OF_MODEL[`${model} ${name}`];
  if (known) return known;
  const type = context.index.models.get(model)?.field(name)?.fact.type;
  return type === undefined || !isDataElement(field) ? undefined : KINDS[type];
}
