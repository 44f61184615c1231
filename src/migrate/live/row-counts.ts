import { OdooError } from '../../odoo/errors.ts';
import type { OdooClient } from '../../odoo/types.ts';
import { isSeries, seriesProfile } from '../../series/profile.ts';
import type { CountQuery, Counts } from '../scripts/index.ts';

/** Of a table with more rows than these nobody asks for every value. */
const MAX_ROWS = 20_000;
/** Types of fields that a database groups by their value as it is. */
const GROUPED = /^(char|integer|many2one|selection|boolean)$/;

/** Counts rows of the old version's models; what the database cannot tell is left out. It is only read. */
export async function countRows(
  client: OdooClient,
  queries: readonly CountQuery[],
  signal: AbortSignal | undefined,
): Promise<Counts> {
  const counts = new Map<string, number>();
  for (const query of queries) {
    try {
      const number = query.groupedBy
        ? await duplicates(client, query, query.groupedBy, signal)
        : await rows(client, query, signal);
      if (number !== undefined) counts.set(query.key, number);
    } catch (error) {
      // A model that this database has not, or that the user may not read.
      if (!(error instanceof OdooError) || /^(timeout|unreachable)$/.test(error.kind)) throw error;
    }
  }
  return counts;
}

function rows(
  client: OdooClient,
  { model, domain }: CountQuery,
  signal: AbortSignal | undefined,
): Promise<number> {
  const args = { args: [domain], kwargs: { context: { active_test: false } } };
  return client.call<number>(model, 'search_count', args, { effect: 'read', signal });
}

/** Values, or pairs of them, that more than one row has. */
async function duplicates(
  client: OdooClient,
  query: CountQuery,
  groupedBy: readonly string[],
  signal: AbortSignal | undefined,
): Promise<number | undefined> {
  const fields = await client.fields(query.model, { signal });
  if (!groupedBy.every((name) => GROUPED.test(fields.get(name)?.type ?? ''))) return undefined;
  // Rows without a value are no duplicates for PostgreSQL.
  const domain = groupedBy.map((name) => [name, '!=', false] as const);
  if ((await rows(client, { ...query, domain }, signal)) > MAX_ROWS) return undefined;
  const { series } = await client.info({ signal });
  const formatted = isSeries(series) && seriesProfile(series).readGroup === 'formatted_read_group';
  const common = { domain, groupby: groupedBy, context: { active_test: false } };
  const kwargs = formatted
    ? { ...common, aggregates: ['__count'] }
    : { ...common, fields: groupedBy, lazy: false };
  const method = formatted ? 'formatted_read_group' : 'read_group';
  const groups = await client.call<{ readonly __count: number }[]>(
    query.model,
    method,
    { kwargs },
    { effect: 'read', signal },
  );
  return groups.filter(({ __count }) => __count > 1).length;
}
