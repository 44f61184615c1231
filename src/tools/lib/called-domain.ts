import { checkDomain, parseDomain } from '../../odoo/domain.ts';
import type { CallOptions, OdooClient } from '../../odoo/types.ts';
import type { MethodArguments } from './methods.ts';

/** Position of the domain among the arguments of the ORM's methods that take one. */
const POSITION: ReadonlyMap<string, number> = new Map([
  ['search', 0],
  ['search_read', 0],
  ['search_count', 0],
  ['search_fetch', 0],
  ['web_search_read', 0],
  ['read_group', 0],
  ['web_read_group', 0],
  ['formatted_read_group', 0],
  ['name_search', 1],
  ['web_name_search', 2],
]);

/**
 * The arguments with each domain in them checked as that of `search` is: what Odoo takes for no domain at
 * all (null, an empty text, an object) would match every record.
 */
export async function withCheckedDomain<T extends MethodArguments>(
  client: OdooClient,
  model: string,
  method: string,
  call: T,
  options: CallOptions,
): Promise<T> {
  const position = POSITION.get(method);
  const check = async (given: unknown): Promise<unknown> => {
    const domain = parseDomain(given);
    if (domain.length > 0) {
      const { major } = await client.info(options);
      await checkDomain(domain, model, (name) => client.fields(name, options), { major });
    }
    return domain;
  };
  const args = [...call.args];
  if (position !== undefined && args.length > position) args[position] = await check(args[position]);
  const kwargs: Record<string, unknown> = { ...call.kwargs };
  for (const [key, value] of Object.entries(kwargs)) {
    // To 15.0 the parameter of search is called args, to 18.0 that of name_search.
    if (position !== undefined && (key === 'domain' || key === 'args')) kwargs[key] = await check(value);
    // Of the search panel; they are of the model or of one that it refers to.
    else if (key.endsWith('_domain')) kwargs[key] = parseDomain(value);
  }
  return { ...call, args, kwargs };
}
