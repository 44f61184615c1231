import type { FieldInfo } from '../../odoo/types.ts';
import { cell, escapeCell, isFreeText } from './cells.ts';
import { fence } from './fence.ts';
import type { Row } from './fetch.ts';

/** Leaves room below the size at which clients replace a result by a preview. */
const MAX_CHARACTERS = 40_000;
const CELL = { maxLength: 200, maxRelated: 5 };

export interface Table {
  readonly text: string;
  /** Rows that fitted. */
  readonly rows: number;
  readonly hasDatetime: boolean;
}

/** Tab-separated, one line a record, the id first: the fewest tokens that are still unambiguous. */
export function table(fields: readonly FieldInfo[], rows: readonly Row[]): Table {
  const lines = [['id', ...fields.map((field) => field.name)].join('\t')];
  let length = 0;
  let freeText = false;
  for (const row of rows) {
    const cells = fields.map((field) => {
      const text = cell(field, row[field.name], CELL);
      freeText ||= isFreeText(field, text);
      return escapeCell(text);
    });
    const line = [row.id, ...cells].join('\t');
    length += line.length + 1;
    if (length > MAX_CHARACTERS && lines.length > 1) break;
    lines.push(line);
  }
  const text = lines.join('\n');
  return {
    text: freeText ? fence(text) : text,
    rows: lines.length - 1,
    hasDatetime: fields.some((field) => field.type === 'datetime'),
  };
}
