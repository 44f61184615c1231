import { OdooError } from '../../odoo/errors.ts';
import type { CallOptions, OdooClient } from '../../odoo/types.ts';
import type { ToolContext } from '../define.ts';
import { cell } from './cells.ts';
import { type CallContext, checkLang } from './context.ts';
import { everyRecord, fetchPage, namesOf, type Row } from './fetch.ts';
import { pickFields } from './fields.ts';
import { checkGuard, needsYolo } from './guard.ts';
import { MAX_IDS, missingRecords } from './ids.ts';
import { progressLines, snapshot } from './progress-of.ts';
import { question, recordList, valueLines } from './question.ts';
import { describeResult, isAction } from './result.ts';
import { checkValues, type Values } from './values.ts';

const CELL = { maxLength: 200, maxRelated: 10 };

/** Creates records in one transaction, after asking; says what is there now. `kwargs` may hold a context. */
export async function createRecords(
  model: string,
  records: readonly Values[],
  context: ToolContext,
  kwargs: Values = {},
): Promise<string> {
  checkCount(records.length);
  checkGuard(model, context.mode, `Creating ${model} records`);
  const client = await context.odoo();
  const options = { signal: context.signal };
  await checkLang(client, contextOf(kwargs), options);
  await checkValues(client, model, records, context.mode, { ...options, creating: true });
  const headline = `Create ${count(records.length, model)}?`;
  await context.confirm(
    await question(
      client,
      headline,
      valueLines(records, (i) => String(i + 1)),
    ),
  );
  const answer = await client.call(model, 'create', { args: [records], kwargs }, options);
  const ids = (Array.isArray(answer) ? answer : [answer]).filter((id) => typeof id === 'number');
  const names = await readBack(() => namesOf(client, model, ids, options));
  const list = ids.map((id) => `${id}\t${names?.get(id) ?? ''}`).join('\n');
  return `Created ${count(ids.length, model)}:\nid\tdisplay_name\n${list}`;
}

export interface Update {
  readonly id: number;
  readonly values: Values;
}

/** Writes values, after asking with old and new side by side; says what each field is now. */
export async function updateRecords(
  model: string,
  updates: readonly Update[],
  context: ToolContext,
  kwargs: Values = {},
  since?: string,
): Promise<string> {
  checkCount(updates.length);
  checkDistinct(updates);
  checkGuard(model, context.mode, `Changing ${model} records`);
  const client = await context.odoo();
  const options = { signal: context.signal };
  await checkLang(client, contextOf(kwargs), options);
  const written = updates.map((update) => update.values);
  const known = await checkValues(client, model, written, context.mode, options);
  const names = [...new Set(written.flatMap((values) => Object.keys(values)))];
  if (names.length === 0) throw new OdooError('bad_request', 'values is empty: name at least one field.');
  const fields = pickFields(model, known, names);
  // In the language and companies that are written: a translation would else read as what was there before.
  const read = () => readRows(client, model, updates, ['display_name', ...names], options, contextOf(kwargs));
  const before = await read();
  const missing = updates.filter(({ id }) => !before.has(id)).map(({ id }) => id);
  if (missing.length > 0) throw missingRecords(model, missing);

  const show = (row: Row | undefined, name: string): string => {
    const field = fields.find((one) => one.name === name);
    return row && field ? cell(field, row[name], CELL) || '(empty)' : '?';
  };
  const title = (id: number): string => `${id} ${String(before.get(id)?.display_name ?? '')}`.trim();
  const lines = valueLines(
    written,
    (index) => JSON.stringify(title(updates[index]?.id ?? 0)),
    (index, field) => show(before.get(updates[index]?.id ?? 0), field),
  );
  const ids = updates.map(({ id }) => id);
  await checkUnchanged(client, model, ids, since, options);
  await context.confirm(await question(client, `Change ${count(updates.length, model)}?`, lines));
  // A human may take minutes.
  if (context.mode === 'safe') await checkUnchanged(client, model, ids, since, options);
  await write(client, model, updates, kwargs, options);

  const after = await readBack(read);
  if (!after) return `Wrote ${count(updates.length, model)}. Reading them back failed; read shows them.`;
  const changes = updates.map(({ id, values }) => {
    const parts = Object.keys(values).map((name) => {
      const [old, now] = [show(before.get(id), name), show(after.get(id), name)];
      return old === now ? `${name} = ${now} (as before)` : `${name}: ${old} -> ${now}`;
    });
    return `${title(id)}: ${parts.join('; ')}`;
  });
  return `Wrote ${count(updates.length, model)}; read back:\n${changes.join('\n')}`;
}

/** Hides records from searches, or brings them back, in the model's own way. */
export async function archiveRecords(
  model: string,
  ids: readonly number[],
  archive: boolean,
  context: ToolContext,
  kwargs: Values = {},
  since?: string,
): Promise<string> {
  const verb = archive ? 'Archive' : 'Restore';
  checkGuard(model, context.mode, `Changing ${model} records`);
  const client = await context.odoo();
  const options = { signal: context.signal };
  const known = await client.fields(model, options);
  if (!known.has('active')) {
    throw new OdooError(
      'bad_request',
      `${model} records can't be archived: the model has no field "active".`,
    );
  }
  const before = await snapshot(client, model, ids, options);
  const missing = ids.filter((id) => !before.has(id));
  if (missing.length > 0) throw missingRecords(model, missing);
  const names = new Map([...before].map(([id, row]) => [id, String(row.display_name ?? '')]));
  await checkUnchanged(client, model, ids, since, options);
  await context.confirm(
    await question(client, `${verb} ${count(ids.length, model)}?`, [recordList(ids, names)]),
  );
  if (context.mode === 'safe') await checkUnchanged(client, model, ids, since, options);
  const method = archive ? 'action_archive' : 'action_unarchive';
  const result = await client.call(model, method, { ids, kwargs }, options);
  const lines = await progressLines(client, model, before, options);
  // Some models first ask what is to become of what depends on the record.
  const waits = isAction(result) ? [describeResult(model, method, result)] : [];
  return [`${verb}d ${count(ids.length, model)}; read back:`, ...lines, ...waits].join('\n');
}

/**
 * Refuses when a record was written after `since`, to the second. Odoo has no such condition on a write, so
 * this is asked right before it.
 */
async function checkUnchanged(
  client: OdooClient,
  model: string,
  ids: readonly number[],
  since: string | undefined,
  options: CallOptions,
): Promise<void> {
  if (since === undefined) return;
  const match = /^(\d{4}-\d\d-\d\d)(?:[ T](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?Z?)?$/.exec(since.trim());
  if (!match?.[1]) {
    throw new OdooError('bad_request', `unless_changed_since: "${since}" is no date and time in UTC.`, {
      hint: 'Give a write_date as it was read, such as "2026-01-31 09:30:00".',
    });
  }
  const time = `${match[2] ?? '00:00:00'}:00`.slice(0, 8);
  const known = await client.fields(model, options);
  const fields = pickFields(
    model,
    known,
    ['display_name', 'write_date', 'write_uid'].filter(
      (name) => known.has(name) && !known.get(name)?.withheld,
    ),
  );
  const domain = [...everyRecord(known.has('active'), ids), ['write_date', '>', `${match[1]} ${time}`]];
  const { rows } = await fetchPage(client, { model, domain, fields, limit: 20 }, options);
  // The database keeps microseconds, which nobody outside is told.
  const changed = rows.filter((row) => String(row.write_date) > `${match[1]} ${time}`);
  if (changed.length === 0) return;
  const show = (row: Row, name: string): string => {
    const field = known.get(name);
    return field ? cell(field, row[name], CELL) : '?';
  };
  const list = changed.map(
    (row) =>
      `${row.id} ${show(row, 'display_name')} at ${show(row, 'write_date')} by ${show(row, 'write_uid')}`,
  );
  throw new OdooError(
    'validation',
    `Changed after ${match[1]} ${time}, so nothing was written: ${list.join('; ')}.`,
    {
      hint: 'Read what is there now, and decide again.',
    },
  );
}

/** Deletes records; only offered where the mode says so, and asked of nobody there. */
export async function deleteRecords(
  model: string,
  ids: readonly number[],
  context: ToolContext,
): Promise<string> {
  if (context.mode !== 'yolo') throw needsYolo('Deleting records needs YOLO mode.');
  const client = await context.odoo();
  const options = { signal: context.signal };
  await client.fields(model, options);
  const names = await namesOf(client, model, ids, options);
  const missing = ids.filter((id) => !names.has(id));
  if (missing.length > 0) throw missingRecords(model, missing);
  await context.confirm(
    await question(client, `Delete ${count(ids.length, model)}?`, [recordList(ids, names)]),
  );
  await client.call(model, 'unlink', { ids }, options);
  const list = ids.map((id) => `${id}\t${names.get(id)}`).join('\n');
  return `Deleted ${count(ids.length, model)}:\nid\tdisplay_name\n${list}`;
}

export function count(n: number, model: string): string {
  return `${n} ${model} record${n === 1 ? '' : 's'}`;
}

/** One call a set of equal values; 19.0 takes different values in one call, hence one transaction. */
async function write(
  client: OdooClient,
  model: string,
  updates: readonly Update[],
  given: Values,
  options: CallOptions,
): Promise<void> {
  const groups = new Map<string, { ids: number[]; values: Values }>();
  for (const { id, values } of updates) {
    const key = JSON.stringify(values);
    const group = groups.get(key) ?? { ids: [], values };
    group.ids.push(id);
    groups.set(key, group);
  }
  const { major } = await client.info(options);
  if (groups.size > 1 && major >= 19) {
    const kwargs = { ...given, vals_list: updates.map((update) => update.values), specification: {} };
    await client.call(model, 'web_save_multi', { ids: updates.map((update) => update.id), kwargs }, options);
    return;
  }
  const done: number[] = [];
  for (const { ids, values } of groups.values()) {
    try {
      await client.call(model, 'write', { ids, args: [values], kwargs: given }, options);
      done.push(...ids);
    } catch (error) {
      if (done.length === 0 || !(error instanceof OdooError)) throw error;
      throw new OdooError(
        error.kind,
        `${sentence(error.message)} Before that, ${done.join(', ')} ${done.length === 1 ? 'was' : 'were'} written.`,
        {
          hint: `Repeat the others only; ${error.hint ?? 'read shows what is there.'}`,
          cause: error,
        },
      );
    }
  }
}

async function readRows(
  client: OdooClient,
  model: string,
  updates: readonly Update[],
  names: readonly string[],
  options: CallOptions,
  context?: CallContext,
): Promise<Map<number, Row>> {
  const known = await client.fields(model, options);
  const fields = pickFields(
    model,
    known,
    names.filter((name) => known.has(name)),
  );
  const ids = updates.map((update) => update.id);
  const domain = everyRecord(known.has('active'), ids);
  const page = { model, domain, fields, limit: ids.length, names: 5, context };
  const { rows } = await fetchPage(client, page, options);
  return new Map(rows.map((row) => [row.id, row]));
}

/** Odoo's own sentences end as they like. */
function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function contextOf({ context }: Values): CallContext {
  return typeof context === 'object' && context !== null ? { ...context } : {};
}

/** What was written stays written when it can't be read back. */
async function readBack<T>(read: () => Promise<T>): Promise<T | undefined> {
  return read().catch(() => undefined);
}

export function checkCount(n: number): void {
  if (n === 0) throw new OdooError('bad_request', 'There is nothing to write: give at least one record.');
  if (n > MAX_IDS) {
    throw new OdooError('bad_request', `${n} records are too many for one call: at most ${MAX_IDS}.`);
  }
}

function checkDistinct(updates: readonly Update[]): void {
  const seen = new Set<number>();
  for (const { id } of updates) {
    if (seen.has(id)) throw new OdooError('bad_request', `Record ${id} is named twice: give each id once.`);
    seen.add(id);
  }
}
