import { type SharedTask, sharedTask } from '../util/shared-task.ts';
import { OdooError } from './errors.ts';
import { remoteFault } from './remote-error.ts';
import type { CallArgs, CallOptions, FieldInfo } from './types.ts';
import { unknownModel } from './unknown.ts';

/** What is known of the database's models, and remembered for ten minutes. */
export interface Schema {
  fields(model: string, options: CallOptions): Promise<ReadonlyMap<string, FieldInfo>>;
  /** Names of all models; empty when this user may not read them. */
  models(): Promise<readonly string[]>;
  forget(): void;
}

type Send = (model: string, method: string, args: CallArgs, options: CallOptions) => Promise<unknown>;

const TTL_MS = 10 * 60 * 1000;
const MAX_MODELS = 256;
/** Without a list `fields_get` sends all there is, and over XML-RPC fails on a null among it. */
const ATTRIBUTES = [
  'type',
  'string',
  'help',
  'required',
  'readonly',
  'store',
  'searchable',
  'sortable',
  'relation',
  'relation_field',
  'selection',
];

interface Entry<T> {
  readonly task: SharedTask<T>;
  readonly expires: number;
}

export function createSchema(send: Send): Schema {
  const fields = new Map<string, Entry<ReadonlyMap<string, FieldInfo>>>();
  let models: Entry<readonly string[]> | undefined;

  async function fetchFields(model: string, options: CallOptions): Promise<ReadonlyMap<string, FieldInfo>> {
    const args = { kwargs: { attributes: ATTRIBUTES } };
    const answer = await send(model, 'fields_get', args, { ...options, effect: 'read' });
    if (!isRecord(answer)) throw new OdooError('server', `Odoo did not describe the fields of ${model}.`);
    return new Map(
      Object.entries(answer).flatMap(([name, raw]) => (isRecord(raw) ? [[name, readField(name, raw)]] : [])),
    );
  }

  async function fetchModels(): Promise<readonly string[]> {
    const args = { args: [[]], kwargs: { fields: ['model'] } };
    const rows = await send('ir.model', 'search_read', args, { effect: 'read', timeoutMs: 10_000 });
    return Array.isArray(rows)
      ? rows.flatMap((row: unknown) => (isRecord(row) && typeof row.model === 'string' ? [row.model] : []))
      : [];
  }

  const schema: Schema = {
    async fields(model, options) {
      let entry = fields.get(model);
      if (entry === undefined || entry.expires < Date.now()) {
        fields.delete(model);
        const oldest = fields.keys().next();
        if (fields.size >= MAX_MODELS && !oldest.done) fields.delete(oldest.value);
        entry = {
          task: sharedTask((signal) => fetchFields(model, { timeoutMs: options.timeoutMs, signal })),
          expires: Date.now() + TTL_MS,
        };
        fields.set(model, entry);
      }
      try {
        return await entry.task.get(options.signal);
      } catch (error) {
        if (error instanceof OdooError && error.kind === 'not_found') {
          fields.delete(model);
          throw unknownModel(model, await schema.models(), remoteFault(error));
        }
        if (error instanceof OdooError || !options.signal?.aborted) throw error;
        throw new OdooError('timeout', 'The call was cancelled before Odoo answered.');
      }
    },
    async models() {
      if (models === undefined || models.expires < Date.now()) {
        models = { task: sharedTask(fetchModels), expires: Date.now() + TTL_MS };
      }
      // From 19.0 on only an administrator may read ir.model; near names are a courtesy, not a need.
      return models.task.get().catch(() => []);
    },
    forget() {
      fields.clear();
      models = undefined;
    },
  };
  return schema;
}

function readField(name: string, raw: Readonly<Record<string, unknown>>): FieldInfo {
  return {
    name,
    type: String(raw.type ?? ''),
    string: String(raw.string ?? name),
    ...text(raw, 'help'),
    ...flag(raw, 'required'),
    ...flag(raw, 'readonly'),
    ...flag(raw, 'store'),
    ...flag(raw, 'searchable'),
    ...flag(raw, 'sortable'),
    ...text(raw, 'relation'),
    ...text(raw, 'relation_field'),
    ...(Array.isArray(raw.selection) ? { selection: readSelection(raw.selection) } : {}),
  };
}

function text<K extends string>(raw: Readonly<Record<string, unknown>>, key: K): Partial<Record<K, string>> {
  const value = raw[key];
  const result: Partial<Record<K, string>> = {};
  if (typeof value === 'string' && value !== '') result[key] = value;
  return result;
}

function flag<K extends string>(raw: Readonly<Record<string, unknown>>, key: K): Partial<Record<K, boolean>> {
  const value = raw[key];
  const result: Partial<Record<K, boolean>> = {};
  if (typeof value === 'boolean') result[key] = value;
  return result;
}

function readSelection(options: readonly unknown[]): (readonly [string, string])[] {
  return options.flatMap((option) =>
    Array.isArray(option) ? [[String(option[0]), String(option[1])] as const] : [],
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
