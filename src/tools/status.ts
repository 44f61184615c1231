import * as z from 'zod';
import type { AccessMode } from '../odoo/access.ts';
import { OdooError } from '../odoo/errors.ts';
import type { OdooClient, ServerInfo } from '../odoo/types.ts';
import { defineTool, type Setup } from './define.ts';
import { ACCESS_OPERATIONS, diagnose } from './lib/diagnose.ts';
import { toRows } from './lib/fetch.ts';

const MEANING: Readonly<Record<AccessMode, string>> = {
  read: 'read: nothing can be changed',
  safe: 'safe: writes ask the human first; deleting, rights, code and configuration are not offered',
  yolo: 'YOLO: everything is offered and nothing asks',
};

export const status = defineTool({
  name: 'status',
  title: 'Check the Odoo connection',
  description:
    'Which Odoo this is and whether it answers: URL, database, version, user, companies, protocol, number ' +
    'of installed modules, and what the access mode (read, safe, YOLO) allows. Use it first when something ' +
    'fails: it says what to set. With model: why access is denied and which group would allow it.',
  access: 'read',
  input: z.strictObject({
    model: z
      .string()
      .optional()
      .describe('With it: may this user use the model, and if not, which group could'),
    operation: z.enum(ACCESS_OPERATIONS).default('read').describe('Of the model'),
    ids: z.array(z.int()).max(20).optional().describe('Records to look at too'),
  }),
  examples: [{}, { model: 'account.move', operation: 'write', ids: [7] }],
  async run({ model, operation, ids }, context) {
    const client = await context.odoo();
    const options = { signal: context.signal };
    if (model !== undefined) {
      return (await diagnose(client, model, operation, ids ?? [], options)).join('\n');
    }
    const { instance } = client;
    let info: ServerInfo;
    try {
      info = await client.info(options);
    } catch (error) {
      if (!(error instanceof OdooError)) throw error;
      const settings = `URL ${instance.url}, database ${instance.db ?? 'to be found'}, user ${instance.login ?? 'of the key'}`;
      throw new OdooError(error.kind, `${error.message} (${settings}; mode ${MEANING[context.mode]})`, {
        cause: error,
        ...(error.hint ? { hint: error.hint } : {}),
      });
    }
    const [companies, modules] = await Promise.all([
      companyLine(client, info.uid, context.signal),
      moduleCount(client, context.signal),
    ]);
    return [
      `Connected to Odoo ${info.series} (${info.version}) at ${instance.url}`,
      `database: ${info.db}`,
      `user: ${info.login} (id ${info.uid})${otherLogin(instance.login, info)}`,
      `companies: ${companies}`,
      `protocol: ${info.protocol}`,
      `modules installed: ${modules}`,
      `mode: ${MEANING[context.mode]}`,
      ...setupLines(context.setup),
    ].join('\n');
  },
});

/** Over JSON-2 the key alone decides who the user is: a login that says otherwise is a mistake of the settings. */
function otherLogin(configured: string | undefined, { protocol, login }: ServerInfo): string {
  if (protocol !== 'json2' || configured === undefined || login === '' || configured === login) return '';
  return `: the API key is of this user, not of "${configured}", as the settings say`;
}

/** Where the configuration comes from, which instances there are, and what a human should know. */
function setupLines(setup: Setup | undefined): string[] {
  if (!setup) return [];
  const { targets, defaultName, source, notes } = setup;
  const instances = targets.map(({ name, instance, mode, production, problem }) => {
    const where = problem ?? `${instance?.url ?? ''}${instance?.db ? ` ${instance.db}` : ''}`;
    const marks = [mode, ...(production ? ['production'] : []), ...(name === defaultName ? ['default'] : [])];
    return `- ${name} (${marks.join(', ')}): ${where}`;
  });
  return [
    ...(source ? [`configured by: ${source}`] : []),
    ...(instances.length > 1 ? ['instances:', ...instances] : []),
    ...notes.map((note) => `note: ${note}`),
  ];
}

async function companyLine(client: OdooClient, uid: number, signal: AbortSignal): Promise<string> {
  const kwargs = { fields: ['company_id', 'company_ids'] };
  const users = await client
    .call('res.users', 'read', { ids: [uid], kwargs }, { signal, effect: 'read' })
    .catch(notReadable);
  const [user] = toRows(users);
  if (!user) return 'not readable for this user';
  const ids = Array.isArray(user.company_ids) ? user.company_ids : [];
  const rows = await client
    .call(
      'res.company',
      'search_read',
      { kwargs: { domain: [['id', 'in', ids]], fields: ['name'] } },
      { signal, effect: 'read' },
    )
    .catch(notReadable);
  const current = Array.isArray(user.company_id) ? user.company_id[0] : undefined;
  return toRows(rows)
    .map((row) => `${row.name} (${row.id}${row.id === current ? ', current' : ''})`)
    .join('; ');
}

async function moduleCount(client: OdooClient, signal: AbortSignal): Promise<string> {
  const kwargs = { domain: [['state', '=', 'installed']] };
  const total = await client
    .call('ir.module.module', 'search_count', { kwargs }, { signal, effect: 'read' })
    .catch(notReadable);
  return typeof total === 'number' ? String(total) : 'not readable for this user';
}

function notReadable(error: unknown): undefined {
  if (error instanceof OdooError && error.kind === 'access') return undefined;
  throw error;
}
