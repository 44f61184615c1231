import { OdooError } from '../../odoo/errors.ts';
import type { CallOptions, OdooClient } from '../../odoo/types.ts';
import { toRows } from './fetch.ts';
import { describeMissing } from './ids.ts';

export const ACCESS_OPERATIONS = ['read', 'create', 'write', 'unlink'] as const;
export type AccessOperation = (typeof ACCESS_OPERATIONS)[number];

/**
 * Why this user may or may not do something, as far as the user's own rights let it be seen; otherwise it
 * says what an administrator must look at. Odoo asks two things: an access right of the model, given to a
 * group (ir.model.access), and for each record the record rules (ir.rule).
 */
export async function diagnose(
  client: OdooClient,
  model: string,
  operation: AccessOperation,
  ids: readonly number[],
  options: CallOptions,
): Promise<string[]> {
  const { major, login } = await client.info(options);
  const reading = { ...options, effect: 'read' } as const;
  await client.fields(model, options);
  const allowed = await mayUse(client, model, operation, [], major, reading);
  const [groups, mine, rules] = await Promise.all([
    groupsFor(client, model, operation, reading),
    ownGroups(client, major, reading),
    rulesFor(client, model, operation, reading),
  ]);
  const lines = [
    allowed
      ? `${login} may ${operation} ${model}: the access rights of the model allow it.`
      : `${login} may not ${operation} ${model}: no access right of the model gives it.`,
    groupLine(groups, mine, operation, model),
    ...(mine ? [`groups of ${login}: ${mine.join('; ') || 'none'}`] : []),
  ];
  if (!allowed)
    return [...lines, 'Next: an administrator adds one of those groups to the user (Settings, Users).'];
  if (ids.length > 0 && operation !== 'create') {
    lines.push(await recordLine(client, model, operation, ids, major, reading));
  }
  lines.push(ruleLine(rules, model));
  return lines;
}

/** `has_access` came with 18.0 in place of `check_access_rights` and `check_access_rule` (odoo/models.py). */
async function mayUse(
  client: OdooClient,
  model: string,
  operation: AccessOperation,
  ids: readonly number[],
  major: number,
  options: CallOptions,
): Promise<boolean> {
  try {
    if (major >= 18)
      return (await client.call(model, 'has_access', { ids, args: [operation] }, options)) === true;
    if (ids.length === 0) {
      const kwargs = { operation, raise_exception: false };
      return (await client.call(model, 'check_access_rights', { kwargs }, options)) === true;
    }
    await client.call(model, 'check_access_rule', { ids, args: [operation] }, options);
    return true;
  } catch (error) {
    if (error instanceof OdooError && error.kind === 'access') return false;
    throw error;
  }
}

/** Names of groups that have the right, as Odoo's own error lists them; any user may ask. */
async function groupsFor(
  client: OdooClient,
  model: string,
  operation: AccessOperation,
  options: CallOptions,
): Promise<readonly string[] | undefined> {
  const answer = await client
    .call('ir.model.access', 'group_names_with_access', { args: [model, operation] }, options)
    .catch(notAllowed);
  return Array.isArray(answer) ? [...new Set(answer.map((name) => groupName(String(name))))] : undefined;
}

/** `Sales / Administrator` and `Sales/Administrator` are both in use for one group. */
function groupName(name: string): string {
  return name.replaceAll(/\s*\/\s*/g, ' / ');
}

async function ownGroups(
  client: OdooClient,
  major: number,
  options: CallOptions,
): Promise<readonly string[] | undefined> {
  const { uid } = await client.info(options);
  // 19.0 tells apart the groups that a user was given and those they imply (addons/base, res_users.py).
  const domain = [[major >= 19 ? 'all_user_ids' : 'users', 'in', [uid]]];
  const kwargs = { domain, fields: ['full_name'], limit: 60 };
  const rows = await client.call('res.groups', 'search_read', { kwargs }, options).catch(notAllowed);
  return Array.isArray(rows) ? toRows(rows).map((row) => groupName(String(row.full_name))) : undefined;
}

async function rulesFor(
  client: OdooClient,
  model: string,
  operation: AccessOperation,
  options: CallOptions,
): Promise<readonly string[] | undefined> {
  const domain = [
    ['model_id.model', '=', model],
    [`perm_${operation}`, '=', true],
  ];
  const kwargs = { domain, fields: ['name', 'domain_force', 'groups', 'global'], limit: 20 };
  const rows = await client.call('ir.rule', 'search_read', { kwargs }, options).catch(notAllowed);
  if (!Array.isArray(rows)) return undefined;
  return toRows(rows).map(
    (row) =>
      `- ${row.name} (${row.global ? 'for everybody' : 'for its groups'}): ${String(row.domain_force || '[]')
        .replaceAll(/\s+/g, ' ')
        .trim()}`,
  );
}

function groupLine(
  groups: readonly string[] | undefined,
  mine: readonly string[] | undefined,
  operation: AccessOperation,
  model: string,
): string {
  if (groups === undefined) {
    return `Which groups may ${operation} it, this user can't see: an administrator looks at Settings, Technical, Access Rights of ${model}.`;
  }
  if (groups.length === 0)
    return `No group may ${operation} ${model}: only code of Odoo itself, or an access right without a group.`;
  const marked = groups.map((name) =>
    mine?.some((one) => name === one) ? `${name} (the user has it)` : name,
  );
  return `groups that may ${operation} ${model}: ${marked.slice(0, 30).join('; ')}`;
}

async function recordLine(
  client: OdooClient,
  model: string,
  operation: AccessOperation,
  ids: readonly number[],
  major: number,
  options: CallOptions,
): Promise<string> {
  const kwargs = { domain: [['id', 'in', ids]], context: { active_test: false } };
  const seen = await client.call(model, 'search', { kwargs }, options).catch(notAllowed);
  const visible = Array.isArray(seen) ? ids.filter((id) => seen.includes(id)) : [...ids];
  const missing = ids.filter((id) => !visible.includes(id));
  const answers = await Promise.all(
    visible.map(async (id) => ({ id, may: await mayUse(client, model, operation, [id], major, options) })),
  );
  const refused = answers.filter(({ may }) => !may).map(({ id }) => id);
  const parts = [
    ...(missing.length > 0
      ? [`${describeMissing(model, missing)} (a record rule for reading hides them)`]
      : []),
    ...(refused.length > 0
      ? [`a record rule or the company forbids to ${operation} ${refused.join(', ')}`]
      : []),
  ];
  return parts.length > 0
    ? `records: ${parts.join('; ')}`
    : `records: ${ids.join(', ')}: the record rules allow it.`;
}

function ruleLine(rules: readonly string[] | undefined, model: string): string {
  if (rules === undefined) {
    return `The record rules of ${model} this user can't see: an administrator looks at Settings, Technical, Record Rules.`;
  }
  return rules.length === 0
    ? `No record rule narrows it.`
    : `record rules, all "for everybody" and one of those of the user's groups must hold:\n${rules.join('\n')}`;
}

function notAllowed(error: unknown): undefined {
  if (error instanceof OdooError && ['access', 'bad_request', 'validation', 'not_found'].includes(error.kind))
    return undefined;
  throw error;
}
