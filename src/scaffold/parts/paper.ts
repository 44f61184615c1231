import * as z from 'zod';
import { keyTitle } from '../spec/names.ts';
import { shape } from '../spec/shape.ts';
import type { PartScope } from './part.ts';

/** A paper format of Odoo, or one of the module's own. */
export type PaperSpec =
  | { readonly ref: string }
  | { readonly id: string; readonly values: Readonly<Record<string, string | number | boolean>> };

const READY = { A4: 'base.paperformat_euro', Letter: 'base.paperformat_us' } as const;

/** The same in 14.0 to 19.0. Source: addons/base/models/report_paperformat.py, `PAPER_SIZES`. */
const FORMATS = [
  ...['A0', 'A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8', 'A9'],
  ...['B0', 'B1', 'B2', 'B3', 'B4', 'B5', 'B6', 'B7', 'B8', 'B9', 'B10'],
  ...['C5E', 'Comm10E', 'DLE', 'Executive', 'Folio', 'Ledger', 'Legal', 'Letter', 'Tabloid', 'custom'],
];

const margin = z.number().min(0).max(200).optional();

const own = shape({
  format: z
    .enum(FORMATS)
    .optional()
    .describe('A4 (the default), A5, Letter, Legal, ...; custom takes page_width and page_height'),
  orientation: z.enum(['Portrait', 'Landscape']).optional(),
  margin_top: margin.describe('Millimetres'),
  margin_bottom: margin,
  margin_left: margin,
  margin_right: margin,
  page_width: z.int().positive().optional().describe('Millimetres, for the format custom'),
  page_height: z.int().positive().optional(),
  header_line: z.boolean().optional(),
  header_spacing: z.int().optional(),
  dpi: z.int().positive().optional(),
});

export const paperInput = z.union([z.enum(['A4', 'Letter']), own]);

/** What Odoo's own A4 has, where the spec says nothing. Source: addons/base/data/report_paperformat_data.xml. */
const DEFAULTS = {
  margin_top: 40,
  margin_bottom: 32,
  margin_left: 7,
  margin_right: 7,
  header_spacing: 35,
  dpi: 90,
};

export function resolvePaper(
  key: string,
  input: z.output<typeof paperInput> | undefined,
  path: string,
  r: PartScope,
): PaperSpec | undefined {
  if (input === undefined) return undefined;
  if (typeof input === 'string') return { ref: READY[input] };
  const { format = 'A4', orientation = 'Portrait', ...rest } = input;
  const sized = input.page_width !== undefined && input.page_height !== undefined;
  if ((format === 'custom') !== sized)
    r.problems.error(path, 'page_width and page_height go with the format custom, and only with it');
  const given = Object.entries(rest).flatMap(([name, value]): [string, number | boolean][] =>
    value === undefined ? [] : [[name, value]],
  );
  const values = {
    name: `${r.module.title}: ${keyTitle(key)}`,
    format,
    orientation,
    ...DEFAULTS,
    ...Object.fromEntries(given),
  };
  return { id: `paperformat_${key}`, values };
}

/** The record of an own format, field by field. */
export function paperData({ id, values }: Extract<PaperSpec, { readonly id: string }>) {
  return {
    id,
    fields: Object.entries(values).map(([name, value]) => ({
      name,
      text: typeof value === 'string' ? value : undefined,
      eval: typeof value === 'boolean' ? (value ? 'True' : 'False') : String(value),
    })),
  };
}
