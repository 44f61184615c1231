import { OdooError } from '../../../odoo/errors.ts';
import { literalOf } from '../../../source/python/literal.ts';
import { parsePython } from '../../../source/python/parser.ts';
import { idOf, type Ladder, type Row, read, textOf } from '../../ladder.ts';

/** Fields of a window action that its web client needs to open it. */
export const ACTION_FIELDS = [
  'name',
  'res_model',
  'view_mode',
  'views',
  'search_view_id',
  'target',
  'domain',
  'context',
] as const;

/**
 * The web client shows the company that its user works in, and a call all of the user's companies. For a record of
 * another one it loads the page anew (`suggested_company` of an access error, 17.0 on), or shows an error.
 */
export async function inOwnCompany(ladder: Ladder): Promise<Readonly<Record<string, unknown>>> {
  const { uid } = await ladder.client.info();
  const args = { ids: [uid], kwargs: { fields: ['company_id'] } };
  const [user] = await read<Row[]>(ladder, 'res.users', 'read', args);
  const company = user && idOf(user, 'company_id');
  return company === undefined ? {} : { allowed_company_ids: [company] };
}

/**
 * A window action without the filters that it begins with, for a page that must show a record: who a filter such as
 * "mine" hides, it would hide from the check, too. Undefined when the domain keeps no record, and when only the web
 * client can evaluate the domain or context, as with `uid`.
 */
export async function unfiltered(
  ladder: Ladder,
  action: Row,
  company: Readonly<Record<string, unknown>>,
): Promise<number | object | undefined> {
  const [domain, context] = [
    await literal(textOf(action, 'domain'), []),
    await literal(textOf(action, 'context'), {}),
  ];
  if (!Array.isArray(domain) || typeof context !== 'object' || context === null) return undefined;
  if (!(await keepsRecord(ladder, textOf(action, 'res_model'), domain, company))) return undefined;
  const kept = Object.entries(context).filter(([name]) => !name.startsWith('search_default_'));
  if (kept.length === Object.keys(context).length) return action.id;
  const { id, ...row } = action;
  return { ...row, type: 'ir.actions.act_window', domain, context: Object.fromEntries(kept) };
}

async function keepsRecord(
  ladder: Ladder,
  model: string,
  domain: readonly unknown[],
  context: Readonly<Record<string, unknown>>,
): Promise<boolean> {
  try {
    const found = await read<unknown>(ladder, model, 'search', {
      args: [domain],
      kwargs: { limit: 1, context },
    });
    return Array.isArray(found) && found.length > 0;
  } catch (error) {
    if (error instanceof OdooError) return false;
    throw error;
  }
}

async function literal(text: string, none: unknown): Promise<unknown> {
  if (text.trim() === '') return none;
  const [statement, ...more] = (await parsePython(text)).children;
  const [expression] = statement?.children ?? [];
  return expression && more.length === 0 ? literalOf(expression, text) : undefined;
}
