import { OdooError } from '../../odoo/errors.ts';
import type { CallOptions, Instance, OdooClient } from '../../odoo/types.ts';

export interface ModelTitle {
  readonly model: string;
  readonly name: string;
}

const LIFETIME_MS = 10 * 60_000;
/** By the database, not the client: that one may be made anew for each call. */
const cache = new WeakMap<Instance, { at: number; models: readonly ModelTitle[] }>();

/** All models with their titles. Who may not read `ir.model` (most users on 19.0) gets those he may use. */
export async function listModels(client: OdooClient, options: CallOptions): Promise<readonly ModelTitle[]> {
  const cached = cache.get(client.instance);
  if (cached && Date.now() - cached.at < LIFETIME_MS) return cached.models;
  const models = toTitles(await load(client, { ...options, effect: 'read' }));
  cache.set(client.instance, { at: Date.now(), models });
  return models;
}

async function load(client: OdooClient, options: CallOptions): Promise<unknown> {
  try {
    return await client.call(
      'ir.model',
      'search_read',
      { kwargs: { domain: [], fields: ['model', 'name'] } },
      options,
    );
  } catch (error) {
    if (!(error instanceof OdooError) || error.kind !== 'access') throw error;
    return client.call('ir.model', 'get_available_models', {}, options).catch(() => Promise.reject(error));
  }
}

function toTitles(rows: unknown): ModelTitle[] {
  if (!Array.isArray(rows)) return [];
  return rows.map((row) => ({ model: String(row.model), name: String(row.name ?? row.display_name ?? '') }));
}
