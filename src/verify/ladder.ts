import { OdooError } from '../odoo/errors.ts';
import type { CallArgs, CallOptions, OdooClient } from '../odoo/types.ts';
import type { Expected } from '../scaffold/expected.ts';
import type { SeriesProfile } from '../series/profile.ts';
import type { ModuleIndex } from '../source/module-index.ts';
import type { VerifyOptions } from './options.ts';
import type { Check, Verdict } from './types.ts';

/** What every rung above the static gate works with. */
export interface Ladder {
  readonly index: ModuleIndex;
  readonly profile: SeriesProfile;
  /** What the spec beside the module promises; undefined for a module without one. */
  readonly expected: Expected | undefined;
  readonly client: OdooClient;
  readonly options: VerifyOptions;
}

export type Row = Readonly<Record<string, unknown>> & { readonly id: number };
export type Domain = readonly unknown[];

/** What was asked and what came back: a verdict names the `call` behind it. */
export interface Reading {
  readonly rows: readonly Row[];
  readonly call: string;
}

const CALL_LENGTH = 160;

export function callText(model: string, method: string, ...args: readonly unknown[]): string {
  const text = args.map((arg) => JSON.stringify(arg)).join(', ');
  const shown = text.length > CALL_LENGTH ? `${text.slice(0, CALL_LENGTH)}...` : text;
  return `${model}.${method}(${shown})`;
}

export async function searchRead(
  ladder: Ladder,
  model: string,
  domain: Domain,
  fields: readonly string[],
): Promise<Reading> {
  // What is archived is there too, and a view or rule that is not active is a finding. Menus are all there,
  // also those that the reader may not open. Source: addons/base/models/ir_ui_menu.py, `search`.
  const context = { active_test: false, 'ir.ui.menu.full_list': true };
  const rows = await read<Row[]>(ladder, model, 'search_read', { kwargs: { domain, fields, context } });
  return { rows, call: callText(model, 'search_read', domain, fields) };
}

export function read<T>(ladder: Ladder, model: string, method: string, args: CallArgs): Promise<T> {
  return ladder.client.call<T>(model, method, args, callOptions(ladder, { effect: 'read' }));
}

export function callOptions(ladder: Ladder, options: CallOptions): CallOptions {
  return { signal: ladder.options.signal, ...options };
}

/** Every model of the reading by one of its columns. */
export function byColumn(rows: readonly Row[], column: string): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [textOf(row, column), row]));
}

export function textOf(row: Row | undefined, field: string): string {
  const value = row?.[field];
  return typeof value === 'string' ? value : '';
}

/** Id of a many2one as `search_read` gives it: `[id, name]`, or false. */
export function idOf(row: Row | undefined, field: string): number | undefined {
  const value = row?.[field];
  const id: unknown = Array.isArray(value) ? value[0] : value;
  return typeof id === 'number' ? id : undefined;
}

/** A check without a place in the files. */
export function check(
  step: Check['step'],
  id: string,
  verdict: Verdict,
  message: string,
  call: string,
  fix?: string,
): Check {
  return { step, id, verdict, message, call, ...(fix === undefined ? {} : { fix }) };
}

/** What may be shown of an error; anything that is no OdooError goes on up. */
export function odooSentence(error: unknown): string {
  if (!(error instanceof OdooError)) throw error;
  return error.hint === undefined ? error.message : `${error.message} ${error.hint}`;
}
