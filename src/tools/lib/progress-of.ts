import type { CallOptions, FieldInfo, OdooClient } from '../../odoo/types.ts';
import { cell } from './cells.ts';
import { isCredentialField } from './credentials.ts';
import { everyRecord, fetchRows, type Row } from './fetch.ts';
import type { Fields } from './fields.ts';

/** Fields in which a document shows how far it is, on whatever model has them. */
const TELLING = ['state', 'stage_id', 'invoice_status', 'payment_state', 'amount_residual', 'active'];
const CELL = { maxLength: 80, maxRelated: 1 };
const MAX_RECORDS = 50;

export type Snapshot = ReadonlyMap<number, Row>;

/** Name and standing of the records, archived ones included; those that are not there are missing. */
export async function snapshot(
  client: OdooClient,
  model: string,
  ids: readonly number[],
  options: CallOptions,
): Promise<Snapshot> {
  const known = await client.fields(model, options);
  const fields = shownFields(known, ['display_name', ...TELLING]);
  const domain = everyRecord(known.has('active'), ids);
  const rows = await fetchRows(client, { model, domain, fields, limit: ids.length }, options);
  return new Map(rows.map((row) => [row.id, row]));
}

/** `7 S00007: state draft -> sale` a record; `unchanged` where nothing of it moved. */
export async function progressLines(
  client: OdooClient,
  model: string,
  before: Snapshot,
  options: CallOptions,
): Promise<string[]> {
  const ids = [...before.keys()];
  const known = await client.fields(model, options);
  const fields = shownFields(known, TELLING);
  if (fields.length === 0 || ids.length === 0 || ids.length > MAX_RECORDS) return [];
  const after = await snapshot(client, model, ids, options).catch(() => undefined);
  if (!after) return ['Reading the records back failed; read shows them.'];
  return ids.map((id) => {
    const [old, now] = [before.get(id), after.get(id)];
    const title = `${id} ${String(now?.display_name ?? old?.display_name ?? '')}`.trim();
    if (!now) return `${title}: is gone`;
    const moved = fields.flatMap((field) => {
      const [from, to] = [cell(field, old?.[field.name], CELL), cell(field, now[field.name], CELL)];
      return from === to ? [] : [`${field.name} ${from || '(empty)'} -> ${to || '(empty)'}`];
    });
    const state = fields.some((field) => field.name === 'state') ? ` (state ${String(now.state)})` : '';
    return `${title}: ${moved.join(', ') || `unchanged${state}`}`;
  });
}

/** Those that the model has and the policy shows. */
function shownFields(known: Fields, names: readonly string[]): FieldInfo[] {
  return names.flatMap((name) => known.get(name) ?? []).filter((field) => !isCredentialField(field));
}
