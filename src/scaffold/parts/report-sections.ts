import * as z from 'zod';
import { didYouMean } from '../../util/suggest.ts';
import { autoLabel, MAGIC_FIELDS } from '../spec/names.ts';
import { shape } from '../spec/shape.ts';
import type { FieldSpec } from '../spec/types.ts';
import type { PartScope } from './part.ts';
import { type FieldPath, readPath } from './placeholder.ts';
import { type Target, targetFields } from './target.ts';

/** A block of a report: fields in two columns, a table of lines, or values of its own. */
export type ReportSection =
  | { readonly title: string | undefined; readonly fields: readonly ReportField[] }
  | { readonly title: string | undefined; readonly lines: string; readonly columns: readonly ReportField[] }
  | {
      readonly title: string | undefined;
      readonly values: readonly { readonly name: string; readonly label: string }[];
    };

export interface ReportField extends FieldPath {
  readonly label: string;
}

export const sectionInput = shape({
  title: z.string().optional(),
  fields: z.array(z.string()).optional().describe('Fields, or paths such as partner_id.phone'),
  lines: z.string().optional().describe('x2many field: a table of its records, whose columns are fields'),
  values: z
    .record(z.string(), z.string())
    .optional()
    .describe('Keys that the Python under values adds, each with its label'),
});

type SectionInput = z.output<typeof sectionInput>;

/** `before` sections come from the shorthand `fields` of the report itself. */
export function resolveSections(
  inputs: readonly SectionInput[],
  target: Target,
  values: string | undefined,
  path: string,
  before: number,
  r: PartScope,
): ReportSection[] {
  return inputs.flatMap((input, i) => {
    const at = i < before ? path : `${path}.sections.${i - before}`;
    const { title } = input;
    if (input.values) return { title, values: resolveValues(input, values, `${at}.values`, r) };
    if (input.lines !== undefined) return resolveLines(input, input.lines, target, at, r) ?? [];
    if (!input.fields) {
      r.problems.error(at, 'give fields, lines with fields, or values');
      return [];
    }
    return { title, fields: reportFields(input.fields, target.name, `${at}.fields`, r) };
  });
}

function resolveValues({ values = {} }: SectionInput, body: string | undefined, path: string, r: PartScope) {
  return Object.entries(values).map(([name, label]) => {
    if (!new RegExp(`\\b${name}\\b`).test(body ?? ''))
      r.problems.error(
        `${path}.${name}`,
        `the Python under values of the report never sets it; write values["${name}"] = ...`,
      );
    return { name, label };
  });
}

function resolveLines(
  { title, fields = [] }: SectionInput,
  lines: string,
  target: Target,
  path: string,
  r: PartScope,
): ReportSection | undefined {
  const known = targetFields(target, r);
  const field = known.get(lines);
  const many = [...known.values()].filter(({ type }) => type.endsWith('2many')).map(({ name }) => name);
  if (!field?.comodel || !many.includes(lines)) {
    r.problems.error(
      `${path}.lines`,
      `${target.name} has no x2many field ${lines} in this spec.${didYouMean(lines, many)}`,
    );
    return undefined;
  }
  if (fields.length === 0) r.problems.error(`${path}.fields`, 'is missing: the columns of the table');
  const columns = reportFields(fields, field.comodel, `${path}.fields`, r);
  return { title: title ?? field.title, lines, columns };
}

function reportFields(names: readonly string[], model: string, path: string, r: PartScope): ReportField[] {
  return names.flatMap((name, i) => {
    const read = readPath(name, model, `${path}.${i}`, r, true);
    return read ? [{ ...read, label: labelOf(read, model, r) }] : [];
  });
}

/** Of the field; the name of another record is labelled by what leads to it. */
function labelOf({ path, field }: FieldPath, model: string, r: PartScope): string {
  const [last = path, before] = path.split('.').reverse();
  if (before !== undefined && ['name', 'display_name'].includes(last)) {
    const own = path.split('.').length === 2 ? r.fields.get(model)?.get(before)?.title : undefined;
    return own ?? autoLabel(before);
  }
  return field?.title ?? MAGIC_FIELDS.get(last) ?? autoLabel(last);
}

/** Types of which a column stands at the right. */
export function isNumber(field: FieldSpec | undefined): boolean {
  return ['integer', 'float', 'monetary'].includes(field?.type ?? '');
}
