import * as z from 'zod';
import { OdooError } from '../odoo/errors.ts';
import type { OdooClient } from '../odoo/types.ts';
import { defineTool, type ToolContext } from './define.ts';
import { namesOf, type Row, toRows } from './lib/fetch.ts';
import { checkGuard } from './lib/guard.ts';
import { htmlToText, textToHtml } from './lib/html.ts';
import { missingRecords, resolveIds } from './lib/ids.ts';
import { question, quote, recordList } from './lib/question.ts';

const Input = z.strictObject({
  model: z.string().describe('Technical name'),
  id: z.union([z.int(), z.string()]).describe('Id or external id of the record'),
  body: z.string().min(1).describe('Text, or HTML with html: true'),
  kind: z
    .enum(['note', 'comment', 'activity'])
    .default('note')
    .describe('note: internal; comment: mailed to followers; activity: a to-do'),
  html: z.boolean().default(false).describe('body is HTML'),
  subject: z.string().optional().describe('Subject, or summary of the activity'),
  partner_ids: z.array(z.int()).optional().describe('Contacts to notify besides'),
  attachment_ids: z.array(z.int()).optional().describe('Attachments to send along'),
  due: z.iso.date().optional().describe('Of an activity; default today'),
  user_id: z.int().optional().describe('Who is to do the activity; default you'),
  activity_type: z
    .union([z.int(), z.string()])
    .default('mail.mail_activity_data_todo')
    .describe('Id or external id'),
});
type Input = z.output<typeof Input>;

export const message = defineTool({
  name: 'message',
  title: 'Write to the chatter of a record',
  description:
    'Post an internal note, a comment that is mailed to the followers, or schedule an activity (to-do, call, ' +
    'meeting) on any record with a chatter: orders, invoices, leads, tasks, contacts. In safe mode the human is ' +
    'asked first and told who gets mail.',
  access: 'write',
  input: Input,
  examples: [
    { model: 'sale.order', id: 7, body: 'Customer called: deliver on Friday.' },
    { model: 'crm.lead', id: 3, kind: 'activity', body: 'Call back', due: '2030-01-31' },
  ],
  async run(input, context) {
    const { model } = input;
    checkGuard(model, context.mode, `Writing to the chatter of ${model}`);
    const client = await context.odoo();
    const options = { signal: context.signal };
    const fields = await client.fields(model, options);
    const needed = input.kind === 'activity' ? 'activity_ids' : 'message_ids';
    if (!fields.has(needed)) {
      throw new OdooError(
        'bad_request',
        `${model} has no ${input.kind === 'activity' ? 'activities' : 'chatter'}.`,
        {
          hint: 'Only models that inherit mail.thread or mail.activity.mixin do.',
        },
      );
    }
    const [id = 0] = await resolveIds(client, model, input.id, options);
    const names = await namesOf(client, model, [id], options);
    if (!names.has(id)) throw missingRecords(model, [id]);
    const title = `${model} ${recordList([id], names)}`;
    return input.kind === 'activity'
      ? schedule(client, input, id, title, context)
      : post(client, input, id, title, context);
  },
});

async function post(
  client: OdooClient,
  input: Input,
  id: number,
  title: string,
  context: ToolContext,
): Promise<string> {
  const { model, kind, subject, partner_ids: partners = [], attachment_ids: attachments = [] } = input;
  const options = { signal: context.signal };
  const followers = kind === 'comment' ? await followersOf(client, model, id, context) : [];
  const recipients = await contacts(client, [...new Set([...followers, ...partners])], context);
  const mailed =
    recipients.length === 0
      ? 'Nobody gets mail, as nobody follows it.'
      : `Notified, by mail as a rule: ${recipients.join('; ')}.`;
  const lines = [
    title,
    ...(subject === undefined ? [] : [`subject: ${quote(subject)}`]),
    `text: ${quote(input.html ? htmlToText(input.body) : input.body, 1_500)}`,
    ...(attachments.length > 0 ? [`attachments: ${attachments.join(', ')}`] : []),
    kind === 'note' && recipients.length === 0 ? 'An internal note: nobody gets mail.' : mailed,
  ];
  const headline = kind === 'note' ? 'Post this internal note?' : 'Post this comment and mail it?';
  await context.confirm(await question(client, headline, lines));
  const { major } = await client.info(options);
  const kwargs = {
    body: input.html ? input.body : textToHtml(input.body),
    // Up to 16.0 a body always is HTML; since then text is escaped unless told otherwise (odoo/odoo#111850, #129977).
    ...(major >= 17 ? { body_is_html: true } : {}),
    message_type: 'comment',
    subtype_xmlid: kind === 'note' ? 'mail.mt_note' : 'mail.mt_comment',
    ...(subject === undefined ? {} : { subject }),
    ...(partners.length > 0 ? { partner_ids: partners } : {}),
    ...(attachments.length > 0 ? { attachment_ids: attachments } : {}),
  };
  const answer = await once(
    () => client.call(model, 'message_post', { ids: [id], kwargs }, options),
    `search mail.message with [["model","=","${model}"],["res_id","=",${id}]], order "id desc"`,
  );
  const posted = idIn(answer);
  const notified = await notifiedBy(client, posted, context).catch(() => undefined);
  const told =
    notified === undefined
      ? ''
      : notified.length === 0
        ? ' Nobody was notified.'
        : ` Notified: ${notified.join('; ')}.`;
  return `Posted ${kind} ${posted ?? ''} on ${title}.${told}`;
}

async function schedule(
  client: OdooClient,
  input: Input,
  id: number,
  title: string,
  context: ToolContext,
): Promise<string> {
  const { model, subject, due, user_id: user } = input;
  const options = { signal: context.signal };
  const [type = 0] = await resolveIds(client, 'mail.activity.type', input.activity_type, options);
  const types = await namesOf(client, 'mail.activity.type', [type], options);
  if (!types.has(type)) throw missingRecords('mail.activity.type', [type]);
  const users = user === undefined ? undefined : await namesOf(client, 'res.users', [user], options);
  if (user !== undefined && !users?.has(user)) throw missingRecords('res.users', [user]);
  const { uid, login } = await client.info(options);
  const who =
    user === undefined || user === uid ? login : `${quote(users?.get(user))} (${user}), who is told of it`;
  const lines = [
    title,
    `type: ${quote(types.get(type))}`,
    ...(subject === undefined ? [] : [`summary: ${quote(subject)}`]),
    `text: ${quote(input.html ? htmlToText(input.body) : input.body, 1_500)}`,
    `due: ${due ?? 'today'}`,
    `for: ${who}`,
  ];
  await context.confirm(await question(client, 'Schedule this activity?', lines));
  const values = {
    res_id: id,
    activity_type_id: type,
    note: input.html ? input.body : textToHtml(input.body),
    user_id: user ?? uid,
    ...(subject === undefined ? {} : { summary: subject }),
    ...(due === undefined ? {} : { date_deadline: due }),
  };
  // `default_get` of mail.activity finds the model's record, which the user need not be allowed to read.
  const kwargs = { context: { default_res_model: model } };
  const answer = await once(
    () => client.call('mail.activity', 'create', { args: [values], kwargs }, options),
    `search mail.activity with [["res_model","=","${model}"],["res_id","=",${id}]]`,
  );
  const made = idIn(answer) ?? 0;
  const kwargsOfRead = {
    domain: [['id', '=', made]],
    fields: ['date_deadline', 'user_id', 'activity_type_id'],
  };
  const [row] = toRows(
    await client
      .call('mail.activity', 'search_read', { kwargs: kwargsOfRead }, { ...options, effect: 'read' })
      .catch(() => []),
  );
  const seen = row
    ? `: ${nameIn(row.activity_type_id)}, due ${String(row.date_deadline)}, for ${nameIn(row.user_id)}`
    : '';
  return `Scheduled activity ${made} on ${title}${seen}.`;
}

/** Sending twice is worse than not knowing: a lost answer is told, with the way to look. */
async function once(call: () => Promise<unknown>, look: string): Promise<unknown> {
  try {
    return await call();
  } catch (error) {
    if (!(error instanceof OdooError) || error.kind !== 'unknown_outcome') throw error;
    throw new OdooError(error.kind, error.message, {
      hint: `Do not post again before you have looked, or people get it twice: ${look}.`,
      cause: error,
    });
  }
}

async function followersOf(
  client: OdooClient,
  model: string,
  id: number,
  context: ToolContext,
): Promise<number[]> {
  const kwargs = { fields: ['message_partner_ids'] };
  const options = { signal: context.signal, effect: 'read' } as const;
  const [row] = toRows(await client.call(model, 'read', { ids: [id], kwargs }, options));
  return Array.isArray(row?.message_partner_ids) ? row.message_partner_ids.map(Number) : [];
}

/** `Name <address>` of each, as the human has to judge who reads it. */
async function contacts(client: OdooClient, ids: readonly number[], context: ToolContext): Promise<string[]> {
  if (ids.length === 0) return [];
  const kwargs = {
    domain: [['id', 'in', ids]],
    fields: ['display_name', 'email'],
    context: { active_test: false },
  };
  const options = { signal: context.signal, effect: 'read' } as const;
  const rows = toRows(await client.call('res.partner', 'search_read', { kwargs }, options));
  return rows.map(
    (row) => `${quote(row.display_name, 60)}${row.email ? ` <${String(row.email)}>` : ' (no address)'}`,
  );
}

async function notifiedBy(
  client: OdooClient,
  id: number | undefined,
  context: ToolContext,
): Promise<string[] | undefined> {
  if (id === undefined) return undefined;
  const kwargs = { fields: ['notified_partner_ids'] };
  const options = { signal: context.signal, effect: 'read' } as const;
  const [row]: Row[] = toRows(await client.call('mail.message', 'read', { ids: [id], kwargs }, options));
  const ids = Array.isArray(row?.notified_partner_ids) ? row.notified_partner_ids.map(Number) : undefined;
  return ids && contacts(client, ids, context);
}

/** An id, a list of one, or the text of a recordset such as `mail.message(7,)`, by series and protocol. */
function idIn(answer: unknown): number | undefined {
  const one = Array.isArray(answer) ? answer[0] : answer;
  const id = typeof one === 'string' ? Number(/\((\d+),?\)/.exec(one)?.[1]) : one;
  return typeof id === 'number' && Number.isInteger(id) ? id : undefined;
}

function nameIn(value: unknown): string {
  return Array.isArray(value) ? String(value[1]) : 'nobody';
}
