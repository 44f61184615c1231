import type { StoredCompute } from './change.ts';
import type { Comparison } from './comparison.ts';
import { columnType } from './names.ts';
import type { SchemaField } from './schema.ts';

/** A computed or related field that is stored, and new: Odoo would fill it a record at a time. */
export function storedCompute(
  field: SchemaField,
  at: Pick<StoredCompute, 'model' | 'table' | 'field' | 'columnType'>,
  comparison: Comparison,
): StoredCompute {
  return { kind: 'stored-compute', ...at, way: field.related && wayOf(field, at.model, comparison) };
}

/** The way of a related field through columns that both versions have; undefined where some step is none. */
function wayOf(field: SchemaField, start: string, comparison: Comparison): StoredCompute['way'] {
  const { before, after, to } = comparison;
  const names = [...(field.related ?? [])];
  const last = names.pop();
  if (last === undefined || names.length === 0) return undefined;
  const oldName = (model: string) =>
    [...comparison.renames.models].find(([, now]) => now === model)?.[0] ?? model;
  const both = (model: string, name: string) => {
    const old = before.models.get(oldName(model))?.fields.get(name);
    const now = after.models.get(model)?.fields.get(name);
    return old?.stored && now?.stored && old.type === now.type ? now : undefined;
  };
  const steps: [string, string][] = [];
  let model = start;
  for (const name of names) {
    const step = both(model, name);
    const next = step?.comodel === undefined ? undefined : after.models.get(step.comodel);
    if (step?.type !== 'Many2one' || step.companyDependent || !next) return undefined;
    steps.push([name, next.table]);
    model = next.name;
  }
  const end = both(model, last);
  const same = end && columnType(end, to) === columnType(field, to);
  return same ? { steps, column: last } : undefined;
}
