import * as z from 'zod';
import { OdooError } from '../../odoo/errors.ts';
import type { CallOptions, OdooClient } from '../../odoo/types.ts';

export const MAX_IDS = 500;
const MAX_INT4 = 2_147_483_647;

/** One id, one external id, or several of both. */
export const IdsInput = z.union([z.int(), z.string(), z.array(z.union([z.int(), z.string()]))]);

/** Record ids, in the order given and each once; external ids are looked up. */
export async function resolveIds(
  client: OdooClient,
  model: string,
  input: z.output<typeof IdsInput>,
  options: CallOptions,
): Promise<number[]> {
  const given = Array.isArray(input) ? input : [input];
  if (given.length === 0) throw new OdooError('bad_request', 'ids is empty: give at least one id.');
  if (given.length > MAX_IDS) {
    throw new OdooError('bad_request', `${given.length} ids are too many for one call: at most ${MAX_IDS}.`);
  }
  const ids = await Promise.all(given.map((one) => resolve(client, model, one, options)));
  return [...new Set(ids)];
}

async function resolve(
  client: OdooClient,
  model: string,
  given: number | string,
  options: CallOptions,
): Promise<number> {
  const id = typeof given === 'number' ? given : /^\d+$/.test(given) ? Number(given) : undefined;
  if (id !== undefined) {
    if (id >= 1 && id <= MAX_INT4) return id;
    throw new OdooError('bad_request', `${id} can't be a record id: ids are 1 to ${MAX_INT4}.`);
  }
  const [, module, name] = /^(\w+)\.([\w.-]+)$/.exec(String(given)) ?? [];
  if (!module || !name) {
    throw new OdooError('bad_request', `"${given}" is neither a record id nor an external id.`, {
      hint: 'Give a number such as 7, or an external id such as "base.main_company".',
    });
  }
  // Unlike ir.model.data itself, this needs no right beyond reading the record.
  const found = await client
    .call(
      'ir.model.data',
      'check_object_reference',
      // Odoo looks the record up among those that are not archived unless told otherwise.
      { kwargs: { module, xml_id: name, context: { active_test: false } } },
      { ...options, effect: 'read' },
    )
    .catch((error: unknown) => {
      const ours = error instanceof OdooError && !['auth', 'unreachable', 'timeout'].includes(error.kind);
      throw ours
        ? new OdooError('not_found', `There is no external id "${given}".`, { cause: error })
        : error;
    });
  const [foundModel, foundId] = Array.isArray(found) ? found : [];
  if (foundModel !== model) {
    throw new OdooError('bad_request', `"${given}" is a ${foundModel} record, not ${model}.`);
  }
  if (typeof foundId !== 'number') {
    throw new OdooError('access', `You may not read the ${model} record "${given}".`);
  }
  return foundId;
}

/** Hidden records can't be told from absent ones. */
export function describeMissing(model: string, missing: readonly number[]): string {
  const list =
    missing.slice(0, 20).join(', ') + (missing.length > 20 ? ` and ${missing.length - 20} more` : '');
  return `${model} ${list} ${missing.length === 1 ? "doesn't" : "don't"} exist, or your user may not see it`;
}

export function missingRecords(model: string, missing: readonly number[]): OdooError {
  return new OdooError('not_found', `${describeMissing(model, missing)}; nothing was changed.`, {
    hint: `search with model "${model}" finds the records that are there.`,
  });
}
