import { OdooError } from '../../odoo/errors.ts';
import type { CallArgs, OdooClient } from '../../odoo/types.ts';
import type { SeriesProfile } from '../../series/profile.ts';

export type Row = Readonly<Record<string, unknown>> & { readonly id: number };
export type Domain = readonly unknown[];

/** What `fields_get` says of a field. */
export interface LiveField {
  readonly type: string;
  readonly store: boolean;
  readonly required: boolean;
  readonly companyDependent: boolean;
  readonly translate: boolean;
  readonly relation: string | undefined;
  readonly selection: readonly string[] | undefined;
}

/** `[view id or false, type]`, as Odoo takes it. */
export type AskedView = readonly [number | false, string];

/** All that the live checks ask of Odoo. There is no other way from a check to the server. */
export interface Reader {
  /** Every record that matches, archived ones too, in batches; where one is not enough they are counted before. */
  rows(model: string, domain: Domain, fields: readonly string[], max?: number): Promise<readonly Row[]>;
  /** The newest few. */
  sample(model: string, domain: Domain, fields: readonly string[], limit: number): Promise<readonly Row[]>;
  count(model: string, domain: Domain): Promise<number>;
  /** One translated field of some records as users of a language read it, by record. */
  inLanguage(
    model: string,
    ids: readonly number[],
    field: string,
    lang: string,
  ): Promise<ReadonlyMap<number, string>>;
  fields(model: string): Promise<ReadonlyMap<string, LiveField>>;
  /** Aggregates such as `name:count` over all records that match, by their names, and `__count`. */
  totals(model: string, domain: Domain, aggregates: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** Numbers of records by the values of one field. */
  groups(model: string, domain: Domain, by: string, sum?: string): Promise<readonly Grouped[]>;
  /** Lets Odoo build views; the answer has the id of each, as far as it is told. */
  views(model: string, asked: readonly AskedView[]): Promise<void>;
  /** The arch of a view with all that inherits it. */
  combinedArch(view: number): Promise<string>;
  /** Whether the user may read the model at all. */
  mayRead(model: string): Promise<boolean>;
  /** Adds a line to the evidence of the check that runs. */
  note(evidence: string): void;
  /** The evidence since the last time, which is forgotten. */
  take(): readonly string[];
}

export interface Grouped {
  readonly value: unknown;
  readonly count: number;
  readonly sum: number;
}

/** Methods that read, in every series. Whatever is not among them is not sent. */
const ALLOWED: ReadonlySet<string> = new Set([
  'search_read',
  'search_count',
  'fields_get',
  'read_group',
  'formatted_read_group',
  'get_views',
  'load_views',
  'read_combined',
  'get_combined_arch',
  'check_access_rights',
  'has_access',
]);
const BATCH = 1000;
const MAX_ROWS = 50_000;
const SHOWN = 120;

/** The time for all checks is over. */
export class BudgetError extends Error {
  override readonly name = 'BudgetError';
}

/** There are more records than it is reasonable to read. */
export class TooManyError extends Error {
  override readonly name = 'TooManyError';
}

export interface ReaderOptions {
  readonly client: OdooClient;
  readonly profile: SeriesProfile;
  readonly signal: AbortSignal | undefined;
  /** As `Date.now()`. */
  deadline(): number;
  /** Companies of the user: without them the records of the others do not count. */
  readonly companies: readonly number[];
}

export function createReader({ client, profile, signal, deadline, companies }: ReaderOptions): Reader {
  let evidence: string[] = [];
  const context = {
    active_test: false,
    // Menus are all there, also those that the reader may not open. Source: ir_ui_menu.py, `search`.
    'ir.ui.menu.full_list': true,
    ...(companies.length > 0 ? { allowed_company_ids: companies } : {}),
  };
  const note = (line: string) => {
    evidence.push(line);
  };

  async function call<T>(
    model: string,
    method: string,
    args: CallArgs,
    shown: unknown,
    more = {},
  ): Promise<T> {
    if (!ALLOWED.has(method)) throw new Error(`${model}.${method} is no method that the audit calls.`);
    if (Date.now() >= deadline()) throw new BudgetError('The time for the live checks is over.');
    const kwargs = { ...args.kwargs, context: { ...context, ...more } };
    try {
      const answer = await client.call<T>(model, method, { ...args, kwargs }, { effect: 'read', signal });
      note(`${callText(model, method, shown)}: ${size(answer)}`);
      return answer;
    } catch (error) {
      if (error instanceof OdooError) note(`${callText(model, method, shown)}: ${error.kind}`);
      throw error;
    }
  }

  const reader: Reader = {
    note,
    take() {
      const lines = evidence;
      evidence = [];
      return lines;
    },
    async rows(model, domain, fields, max = MAX_ROWS) {
      const rows: Row[] = [];
      for (let full = true; full; ) {
        const kwargs = {
          domain: [...domain, ['id', '>', rows.at(-1)?.id ?? 0]],
          // An empty list means all of them.
          fields: fields.length > 0 ? [...fields] : ['id'],
          limit: BATCH,
          order: 'id',
        };
        const batch = await call<Row[]>(model, 'search_read', { kwargs }, domain);
        rows.push(...batch);
        full = batch.length === BATCH;
        if (!full || rows.length > BATCH) continue;
        const count = await reader.count(model, domain);
        if (count > max) throw new TooManyError(`${model} has ${count} records, and at most ${max} are read`);
      }
      return rows;
    },
    sample(model, domain, fields, limit) {
      const kwargs = { domain, fields: [...fields], limit: Math.min(limit, BATCH), order: 'id desc' };
      return call<Row[]>(model, 'search_read', { kwargs }, domain);
    },
    count: (model, domain) => call<number>(model, 'search_count', { args: [domain] }, domain),
    async inLanguage(model, ids, field, lang) {
      const found = new Map<number, string>();
      for (let at = 0; at < ids.length; at += BATCH) {
        const domain = [['id', 'in', ids.slice(at, at + BATCH)]];
        const kwargs = { domain, fields: [field], order: 'id' };
        const shown = `${ids.length} ids, ${lang}`;
        const rows = await call<Row[]>(model, 'search_read', { kwargs }, shown, { lang });
        for (const row of rows) found.set(row.id, textOf(row, field));
      }
      return found;
    },
    async fields(model) {
      const attributes = [
        'type',
        'store',
        'required',
        'company_dependent',
        'translate',
        'relation',
        'selection',
      ];
      const answer = await call<Record<string, Record<string, unknown>>>(
        model,
        'fields_get',
        { kwargs: { attributes } },
        [],
      );
      return new Map(Object.entries(answer).map(([name, raw]) => [name, liveField(raw)]));
    },
    async totals(model, domain, aggregates) {
      if (profile.readGroup === 'formatted_read_group') {
        const kwargs = { domain, groupby: [], aggregates: [...aggregates, '__count'] };
        const [row = {}] = await call<Record<string, unknown>[]>(
          model,
          'formatted_read_group',
          { kwargs },
          aggregates,
        );
        return numbers(row, (key) => key);
      }
      // Names of their own, because two aggregates of one field would be one key.
      const named = aggregates.map((spec) => `${spec.replace(':', '__of__')}:${inOld(spec)}`);
      const kwargs = { domain, fields: named, groupby: [], lazy: false };
      const [row = {}] = await call<Record<string, unknown>[]>(model, 'read_group', { kwargs }, aggregates);
      return numbers(row, (key) => key.replace('__of__', ':'));
    },
    async groups(model, domain, by, sum) {
      if (profile.readGroup === 'formatted_read_group') {
        const aggregates = ['__count', ...(sum === undefined ? [] : [`${sum}:sum`])];
        const kwargs = { domain, groupby: [by], aggregates, limit: BATCH };
        const rows = await call<Record<string, unknown>[]>(model, 'formatted_read_group', { kwargs }, by);
        return rows.map((row) => grouped(row, by, `${sum}:sum`));
      }
      const fields = sum === undefined ? [by] : [by, `${sum}:sum`];
      const kwargs = { domain, fields, groupby: [by], lazy: false, limit: BATCH };
      const rows = await call<Record<string, unknown>[]>(model, 'read_group', { kwargs }, by);
      return rows.map((row) => grouped(row, by, sum ?? ''));
    },
    async views(model, asked) {
      await call(model, profile.getViews, { kwargs: { views: asked, options: {} } }, asked);
    },
    async combinedArch(view) {
      const method = profile.combinedArch;
      const args = method === 'read_combined' ? { ids: [view], args: [['arch']] } : { ids: [view] };
      const answer = await call<unknown>('ir.ui.view', method, args, [view]);
      const arch = typeof answer === 'object' && answer !== null && 'arch' in answer ? answer.arch : answer;
      return typeof arch === 'string' ? arch : '';
    },
    async mayRead(model) {
      const args =
        profile.accessCheck === 'has_access' ? { ids: [], args: ['read'] } : { args: ['read', false] };
      return (await call<unknown>(model, profile.accessCheck, args, ['read'])) === true;
    },
  };
  return reader;
}

/** `name:count` as `count(name)`, which the old method takes behind a name of one's own. */
function inOld(spec: string): string {
  const [field = '', operator = ''] = spec.split(':');
  return `${operator}(${field})`;
}

function numbers(row: Record<string, unknown>, name: (key: string) => string): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(row).flatMap(([key, value]) =>
      typeof value === 'number' || typeof value === 'boolean' ? [[name(key), Number(value)] as const] : [],
    ),
  );
}

function grouped(row: Record<string, unknown>, by: string, sum: string): Grouped {
  return { value: row[by], count: Number(row.__count ?? 0), sum: Number(row[sum] ?? 0) };
}

function liveField(raw: Record<string, unknown>): LiveField {
  const { selection } = raw;
  return {
    type: String(raw.type ?? ''),
    store: raw.store === true,
    required: raw.required === true,
    companyDependent: raw.company_dependent === true,
    translate: Boolean(raw.translate),
    relation: typeof raw.relation === 'string' ? raw.relation : undefined,
    selection: Array.isArray(selection)
      ? selection.flatMap((pair: unknown) => (Array.isArray(pair) ? [String(pair[0])] : []))
      : undefined,
  };
}

function callText(model: string, method: string, shown: unknown): string {
  const text = JSON.stringify(shown) ?? '';
  return `${model}.${method}(${text.length > SHOWN ? `${text.slice(0, SHOWN)}...` : text})`;
}

function size(answer: unknown): string {
  if (Array.isArray(answer)) return `${answer.length} row${answer.length === 1 ? '' : 's'}`;
  if (typeof answer === 'number' || typeof answer === 'boolean') return String(answer);
  return 'answered';
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

/** Name of a many2one. */
export function nameOf(row: Row | undefined, field: string): string {
  const value = row?.[field];
  return Array.isArray(value) ? String(value[1] ?? '') : '';
}

export function idsOf(row: Row | undefined, field: string): readonly number[] {
  const value = row?.[field];
  return Array.isArray(value) ? value.filter((id) => typeof id === 'number') : [];
}
