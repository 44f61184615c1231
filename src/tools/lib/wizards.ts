import { OdooError } from '../../odoo/errors.ts';
import type { CallOptions, OdooClient } from '../../odoo/types.ts';
import { LiteralError, parseLiteral } from '../../util/literal.ts';
import { withoutCredentials } from './credentials.ts';
import type { DecisionInput } from './decision.ts';
import { fetchRows } from './fetch.ts';
import { formView } from './form-view.ts';
import { type Action, isAction } from './result.ts';
import type { Values } from './values.ts';

interface Step {
  readonly values: Values;
  readonly method: string;
  /** For the answer: what was decided. */
  readonly done: string;
}

interface Wizard {
  /** How to decide, for the answer to a button that was pressed without a decision. */
  readonly ask: string;
  /** Undefined when nothing was decided for it. */
  decide(decision: DecisionInput, on: Records): Promise<Step | undefined> | undefined;
}

/** The records whose button was pressed. */
interface Records {
  readonly client: OdooClient;
  readonly model: string;
  readonly ids: readonly number[];
  readonly options: CallOptions;
}

/** The windows that we can finish. Sources: the wizard folders of stock, account and sale in 14.0 to 19.0. */
const WIZARDS: Readonly<Record<string, Wizard>> = {
  'stock.backorder.confirmation': {
    ask: '{"backorder":"create"} keeps what is not done for later, {"backorder":"skip"} drops it',
    decide: ({ backorder }) =>
      backorder &&
      Promise.resolve({
        values: {},
        method: backorder === 'create' ? 'process' : 'process_cancel_backorder',
        done: backorder === 'create' ? 'made a backorder' : 'made no backorder',
      }),
  },
  // To 16.0; later series take what is reserved as done.
  'stock.immediate.transfer': {
    ask: '{"immediate":true} takes all that is reserved as done',
    decide: ({ immediate }) =>
      immediate && Promise.resolve({ values: {}, method: 'process', done: 'took what is reserved as done' }),
  },
  'account.payment.register': {
    ask: '{"payment":{"journal":"BNK1","amount":100,"date":"2026-01-31"}}; an empty payment takes what Odoo proposes',
    decide: ({ payment }, on) => payment && decidePayment(payment, on),
  },
  'account.move.reversal': {
    ask: '{"credit_note":{"reason":"...","date":"2026-01-31"}}; new_invoice true also cancels and makes a new draft',
    decide: ({ credit_note: note }, on) => note && decideReversal(note, on),
  },
  // To 18.0, of an order with draft invoices or a customer to tell.
  'sale.order.cancel': {
    ask: '{"cancel":true} cancels without a mail to the customer',
    decide: ({ cancel }) =>
      cancel && Promise.resolve({ values: {}, method: 'action_cancel', done: 'cancelled without a mail' }),
  },
};

const MAX_STEPS = 4;

export interface Finished {
  /** What the last button returned; a wizard's action when that is still open. */
  readonly result: unknown;
  readonly done: readonly string[];
  /** Lines on a wizard that waits for a decision. */
  readonly open: readonly string[];
}

/** Goes on from what a button returned, as far as the decision reaches; describes the wizard where it ends. */
export async function finishWizards(
  client: OdooClient,
  model: string,
  ids: readonly number[],
  returned: unknown,
  decision: DecisionInput | undefined,
  options: CallOptions,
): Promise<Finished> {
  const done: string[] = [];
  let result = returned;
  for (let step = 0; step < MAX_STEPS; step += 1) {
    if (!isAction(result) || result.target !== 'new' || typeof result.res_model !== 'string') break;
    const name = result.res_model;
    const wizard = Object.hasOwn(WIZARDS, name) ? WIZARDS[name] : undefined;
    try {
      const next = decision && (await wizard?.decide(decision, { client, model, ids, options }));
      if (!next) return { result, done, open: await describe(client, name, wizard, result, options) };
      result = await press(client, name, next, contextOf(result, model, ids), options);
      done.push(next.done);
    } catch (error) {
      if (!(error instanceof OdooError)) throw error;
      const before =
        done.length > 0 ? `what was done before: ${done.join(', ')}` : 'the wizard was not finished';
      throw new OdooError(
        error.kind,
        `${error.message.replace(/[.\s]*$/, '.')} The button itself was pressed; ${before}.`,
        {
          cause: error,
          ...(error.hint ? { hint: error.hint } : {}),
        },
      );
    }
  }
  return { result, done, open: [] };
}

async function press(
  client: OdooClient,
  name: string,
  { values, method }: Step,
  context: Values,
  options: CallOptions,
): Promise<unknown> {
  const created = await client.call(name, 'create', { args: [[values]], kwargs: { context } }, options);
  const [id] = Array.isArray(created) ? created : [created];
  return client.call(name, method, { ids: [Number(id)], kwargs: { context } }, options);
}

/** The context of the action, as the web client would add to it. In a stored action it is Python text. */
function contextOf({ context }: Action, model: string, ids: readonly number[]): Values {
  const active = { active_model: model, active_ids: ids, active_id: ids[0] ?? false };
  if (typeof context !== 'string')
    return { ...active, ...(context && typeof context === 'object' ? context : {}) };
  try {
    const parsed: unknown = parseLiteral(context);
    return { ...active, ...(parsed && typeof parsed === 'object' ? parsed : {}) };
  } catch (error) {
    if (error instanceof LiteralError) return active;
    throw error;
  }
}

async function decidePayment(
  { journal, amount, date, memo }: NonNullable<DecisionInput['payment']>,
  on: Records,
): Promise<Step> {
  const id = await journalId(journal, on);
  return {
    values: {
      ...(id === undefined ? {} : { journal_id: id }),
      ...(date === undefined ? {} : { payment_date: date }),
      ...(amount === undefined ? {} : { amount }),
      ...(memo === undefined ? {} : { communication: memo }),
    },
    method: 'action_create_payments',
    done: `registered the payment${amount === undefined ? '' : ` of ${amount}`}`,
  };
}

/** To 16.0 the way is a field of the wizard; from 17.0 on each way has its button. */
async function decideReversal(
  { reason, date, journal, new_invoice: again }: NonNullable<DecisionInput['credit_note']>,
  on: Records,
): Promise<Step> {
  const fields = await on.client.fields('account.move.reversal', on.options);
  const byField = fields.has('refund_method');
  // From 17.0 on the form computes the journal before it creates the wizard; it is that of the first entry.
  const id = (await journalId(journal, on)) ?? (byField ? undefined : await ofFirst(on, 'journal_id'));
  return {
    values: {
      ...(reason === undefined ? {} : { reason }),
      ...(date === undefined ? {} : { date }),
      ...(id === undefined ? {} : { journal_id: id }),
      ...(byField ? { refund_method: again ? 'modify' : 'refund' } : {}),
    },
    method: byField ? 'reverse_moves' : again ? 'modify_moves' : 'refund_moves',
    done: again ? 'reversed it and made a new draft' : 'made the reversal',
  };
}

async function journalId(journal: number | string | undefined, on: Records): Promise<number | undefined> {
  if (journal === undefined || typeof journal === 'number') return journal;
  // Companies use the same codes.
  const company = await ofFirst(on, 'company_id');
  const named = ['|', ['code', '=', journal], ['name', '=', journal]];
  const domain = company === undefined ? named : [['company_id', '=', company], ...named];
  const found = await on.client.call(
    'account.journal',
    'search',
    { kwargs: { domain } },
    { ...on.options, effect: 'read' },
  );
  const ids: unknown[] = Array.isArray(found) ? found : [];
  if (ids.length === 1) return Number(ids[0]);
  const what = ids.length === 0 ? 'is no journal' : `is ${ids.length} journals, not one,`;
  throw new OdooError('bad_request', `"${journal}" ${what} by code or name.`, {
    hint: 'search account.journal and give its id.',
  });
}

/** A many2one of the first record. */
async function ofFirst({ client, model, ids, options }: Records, name: string): Promise<number | undefined> {
  const field = (await client.fields(model, options)).get(name);
  if (!field) return undefined;
  const domain = [['id', '=', ids[0] ?? 0]];
  const [row] = await fetchRows(client, { model, domain, fields: [field], limit: 1 }, options);
  const value: unknown = row?.[name];
  const [related]: unknown[] = Array.isArray(value) ? value : [];
  return related && typeof related === 'object' && 'id' in related ? Number(related.id) : undefined;
}

async function describe(
  client: OdooClient,
  name: string,
  wizard: Wizard | undefined,
  action: Action,
  options: CallOptions,
): Promise<string[]> {
  if (wizard) return [`This is a wizard that waits: call the same again with decision ${wizard.ask}.`];
  const [fields, form] = await Promise.all([client.fields(name, options), formView(client, name, options)]);
  const shown = form.fields.flatMap((field) => {
    const info = fields.get(field);
    if (!info || info.readonly) return [];
    return [`${field}${info.required ? '!' : ''} ${info.type}${info.relation ? ` ${info.relation}` : ''}`];
  });
  const context = JSON.stringify(withoutCredentials(name, action.context ?? {}));
  return [
    `This is a wizard, and what you asked for may wait for it; nothing more was done, and no decision finishes ${name}.`,
    ...(shown.length > 0 ? [`fields: ${shown.slice(0, 25).join(', ')}`] : []),
    `buttons: ${form.buttons.map((button) => `${button.name} "${button.label}"`).join(', ') || 'none'}`,
    `To finish: execute create on ${name} with kwargs.context ${context.length < 2000 ? context : '(too long to show)'}, then its button.`,
  ];
}
