import { isMapping } from './data-file.ts';
import { OdooError } from './errors.ts';
import type { Policy } from './policy.ts';
import type { CallOptions, OdooClient } from './types.ts';

/** Models whose records belong to a record of any other model, which the named field tells. */
const POINTERS: ReadonlyMap<string, readonly [model: string, field?: string]> = new Map([
  ['ir.attachment', ['res_model', 'res_field'] as const],
  ['mail.message', ['model'] as const],
  ['mail.activity', ['res_model'] as const],
  ['mail.followers', ['res_model'] as const],
]);

/**
 * Throws `access` when records that were read (an attachment, a message) belong to a record of a model,
 * or are the content of a field, that the policy closes: they would be a way around it.
 */
export async function checkPointers(
  client: OdooClient,
  model: string,
  result: unknown,
  policy: Policy,
  options: CallOptions,
): Promise<void> {
  const names = POINTERS.get(model);
  const rows = resultRows(result);
  if (!names || rows.length === 0) return;
  const [toModel, toField] = names;
  const kwargs = { fields: toField ? [toModel, toField] : [toModel] };
  const owners = await client.call(model, 'read', { ids: rows, kwargs }, { ...options, effect: 'read' });
  for (const owner of Array.isArray(owners) ? owners : []) {
    if (!isMapping(owner)) continue;
    const of = owner[toModel];
    const field = toField === undefined ? undefined : owner[toField];
    if (typeof of !== 'string' || of === '') continue;
    if (policy.model(of, 'read') && (typeof field !== 'string' || policy.field(of, field))) continue;
    throw new OdooError('access', `${model} ${String(owner.id)} belongs to ${of}, which the policy closes.`, {
      hint: 'Leave it out: name other records, or add a condition on what they belong to.',
    });
  }
}

function resultRows(result: unknown): readonly number[] {
  const list = isMapping(result) && Array.isArray(result.records) ? result.records : result;
  if (!Array.isArray(list)) return [];
  return list.flatMap((row: unknown) => (isMapping(row) && typeof row.id === 'number' ? [row.id] : []));
}
