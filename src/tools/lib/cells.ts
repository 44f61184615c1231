import type { FieldInfo } from '../../odoo/types.ts';
import { isCredentialField, WITHHELD } from './credentials.ts';
import { htmlToText } from './html.ts';

/** A related record; the name is missing where it was not asked for or may not be seen. */
export interface Related {
  readonly id: number;
  readonly name: string | undefined;
}

const FREE_TEXT = new Set(['html', 'text']);

/**
 * One value as text. Empty is `''`: Odoo says `false` for an empty value of any type but boolean.
 * A many2one is `Name (id)`; x2many are `Name (id); ...` or `id,id,...`, cut after `maxRelated`.
 */
export function cell(
  field: FieldInfo,
  value: unknown,
  options: { maxLength: number; maxRelated: number },
): string {
  if (field.type === 'boolean') return value === true ? 'true' : 'false';
  if (value === false || value === null || value === undefined) return '';
  if (isCredentialField(field)) return WITHHELD;
  if (field.type === 'binary' || field.type === 'image') return binarySize(value);
  if (isRelatedList(value)) return related(value, options.maxRelated);
  if (typeof value === 'number') return String(Number(value.toPrecision(12)));
  if (typeof value === 'string') {
    return cut(field.type === 'html' ? htmlToText(value) : value, options.maxLength);
  }
  return cut(JSON.stringify(value), options.maxLength);
}

/** Whether a reader could take the value for a sentence that is meant for it. */
export function isFreeText(field: FieldInfo, text: string): boolean {
  return FREE_TEXT.has(field.type) ? text !== '' : text.length > 120 || text.includes('\n');
}

export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  return `${text.slice(0, max)}… (${text.length - max} characters more)`;
}

/** Keeps one record on one line and one value in one column. */
export function escapeCell(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\r', '').replaceAll('\n', '\\n');
}

function related(list: readonly Related[], max: number): string {
  const shown = list.slice(0, max);
  const more = list.length - shown.length;
  const named = shown.some((one) => one.name !== undefined);
  const text = shown
    .map((one) => (one.name === undefined ? String(one.id) : `${one.name} (${one.id})`))
    .join(named ? '; ' : ',');
  return more > 0 ? `${text} and ${more} more` : text;
}

function isRelatedList(value: unknown): value is Related[] {
  return Array.isArray(value) && value.every((one) => one && typeof one === 'object' && 'id' in one);
}

/** With `bin_size` Odoo says `12.3 Kb`; without it we would hold base64. */
function binarySize(value: unknown): string {
  const text = String(value);
  if (/^[\d.,]+\s*\w*$/.test(text) && text.length < 24) return `(binary, ${text})`;
  return `(binary, about ${Math.round((text.length * 3) / 4)} bytes)`;
}
