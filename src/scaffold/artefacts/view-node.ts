import type { FieldSpec, ModelSpec } from '../spec/types.ts';

export interface Attribute {
  readonly key: string;
  readonly value: string;
}

export function attributes(entries: readonly (readonly [string, string | false | undefined])[]): Attribute[] {
  return entries.flatMap(([key, value]) => (value === false || value === undefined ? [] : [{ key, value }]));
}

/** Groups that see the field in views: companies and currencies matter only where there are several. */
export function groupsOf(field: FieldSpec): readonly string[] {
  if (field.name === 'company_id' && field.comodel === 'res.company') return ['base.group_multi_company'];
  if (field.name === 'currency_id' && field.comodel === 'res.currency') return ['base.group_multi_currency'];
  return [];
}

/** Widget that a field has in a view without being told. */
export function widgetOf(field: FieldSpec, model: ModelSpec): string | undefined {
  if (field.widget !== undefined) return field.widget;
  if (field.type === 'many2many') return 'many2many_tags';
  if (field.type === 'image') return 'image';
  if (field.type === 'many2one' && field.comodel === 'res.users' && model.thread)
    return 'many2one_avatar_user';
  return undefined;
}
