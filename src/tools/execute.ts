import * as z from 'zod';
import { withheldField } from '../odoo/check-policy.ts';
import { OdooError } from '../odoo/errors.ts';
import type { OdooClient } from '../odoo/types.ts';
import { defineTool, type ToolContext } from './define.ts';
import { withCheckedDomain } from './lib/called-domain.ts';
import {
  checkArgumentsForCredentials,
  checkDomainForCredentials,
  isCredentialField,
  isSecretParameter,
  PARAMETERS,
  refuseCredential,
  WITHHELD,
  withoutCredentials,
} from './lib/credentials.ts';
import { Decision, type DecisionInput } from './lib/decision.ts';
import { checkGuard, needsYolo } from './lib/guard.ts';
import { IdsInput, missingRecords, resolveIds } from './lib/ids.ts';
import { bounded, checkMethodName, isDeleting, isReading, type MethodArguments } from './lib/methods.ts';
import { progressLines, snapshot } from './lib/progress-of.ts';
import { question, quote, recordList } from './lib/question.ts';
import { count, createRecords, deleteRecords, updateRecords } from './lib/records.ts';
import { describeResult } from './lib/result.ts';
import { checkValues, toValues, type Values } from './lib/values.ts';
import { finishWizards } from './lib/wizards.ts';

export const execute = defineTool({
  name: 'execute',
  title: 'Call an Odoo method',
  description:
    'Call any public method of an Odoo model: buttons such as action_confirm (sale.order), action_post ' +
    '(account.move) or button_validate (stock.picking), on one or many ids at once; says how each record ' +
    'stands then. A button that opens a wizard is finished by a decision. In safe mode the human is asked ' +
    'first, except for methods that only read. For sums use aggregate.',
  access: 'write',
  input: z.strictObject({
    model: z.string().describe('Technical name'),
    method: z.string().describe('Public method'),
    ids: IdsInput.optional().describe('Records; none for a model method'),
    args: z.array(z.unknown()).default([]).describe('After ids'),
    kwargs: z.record(z.string(), z.unknown()).default({}).describe('Context too'),
    decision: Decision.optional(),
  }),
  examples: [
    { model: 'sale.order', method: 'action_confirm', ids: [7, 8, 9] },
    { model: 'stock.picking', method: 'button_validate', ids: [7], decision: { backorder: 'create' } },
    { model: 'res.partner', method: 'name_search', kwargs: { name: 'azure', limit: 5 } },
  ],
  async run({ model, method, ids: given, args, kwargs, decision }, context) {
    checkMethodName(method);
    const client = await context.odoo();
    const ids =
      given === undefined ? undefined : await resolveIds(client, model, given, { signal: context.signal });
    const call: MethodArguments = { ids, args, kwargs };
    const tool = Object.hasOwn(TOOL_OF, method) ? TOOL_OF[method] : undefined;
    if (tool) return tool(model, call, context);
    if (isReading(method)) return readOnly(client, model, method, call, context);
    return change(client, model, method, call, decision, context);
  },
});

/** The ORM's own writes go the way of the tools, with their checks. */
const TOOL_OF: Readonly<
  Record<string, (model: string, call: MethodArguments, context: ToolContext) => Promise<string>>
> = {
  create: (model, call, context) =>
    createRecords(model, valuesOf(call, ['vals_list', 'vals', 'values']), context, onlyContext(call)),
  write: (model, call, context) => {
    const [values, ...others] = valuesOf(call, ['vals', 'values']);
    if (!values || others.length > 0) throw badWrite();
    return updateRecords(
      model,
      needIds('write', call).map((id) => ({ id, values })),
      context,
      onlyContext(call),
    );
  },
  unlink: (model, call, context) => deleteRecords(model, needIds('unlink', call), context),
};

/** ORM methods whose values would pass the checks of the tools by. */
const WHOLESALE = new Set(['load', 'web_save', 'web_save_multi', 'import_data']);

async function readOnly(
  client: OdooClient,
  model: string,
  method: string,
  call: MethodArguments,
  context: ToolContext,
): Promise<string> {
  const options = { signal: context.signal };
  const fields = await client.fields(model, options);
  const credentials = new Set([...fields.values()].filter(isCredentialField).map((field) => field.name));
  checkArgumentsForCredentials([call.args, call.kwargs], credentials, (name) => {
    if (fields.get(name)?.withheld) throw withheldField(model, name);
    return refuseCredential(name);
  });
  checkDomainForCredentials(model, [call.args, call.kwargs.domain]);
  const checked = await withCheckedDomain(client, model, method, call, options);
  const { ids, args, kwargs } = bounded(method, checked);
  const result = await client.call(
    model,
    method,
    { ...(ids ? { ids } : {}), args, kwargs },
    { ...options, effect: 'read' },
  );
  return describeResult(model, method, withoutCredentials(model, result));
}

async function change(
  client: OdooClient,
  model: string,
  method: string,
  call: MethodArguments,
  decision: DecisionInput | undefined,
  context: ToolContext,
): Promise<string> {
  if (isDeleting(method) && context.mode !== 'yolo') {
    throw needsYolo(`${model}.${method} deletes records, which needs YOLO mode.`);
  }
  checkGuard(model, context.mode, `Calling ${model}.${method}`);
  const options = { signal: context.signal };
  const { ids, args, kwargs } = call;
  await client.fields(model, options);
  const before = ids ? await snapshot(client, model, ids, options) : new Map();
  const missing = ids?.filter((id) => !before.has(id)) ?? [];
  if (missing.length > 0) throw missingRecords(model, missing);
  if (context.mode === 'safe') {
    if (WHOLESALE.has(method)) {
      throw needsYolo(
        `${method} writes whatever it is given, which needs YOLO mode; create and update do not.`,
      );
    }
    if (method === 'copy') await checkDefaults(client, model, call, context);
    const names = new Map([...before].map(([id, row]) => [id, String(row.display_name ?? '')]));
    const lines = [
      ...(ids ? [recordList(ids, names)] : []),
      ...(args.length > 0 ? [`args: ${quote(args, 600)}`] : []),
      ...(Object.keys(kwargs).length > 0 ? [`kwargs: ${quote(kwargs, 600)}`] : []),
      ...(decision ? [`decision: ${quote(decision, 600)}`] : []),
    ];
    const target = ids ? count(ids.length, model) : model;
    await context.confirm(await question(client, `Call ${method} on ${target}?`, lines));
  }
  const result = await client.call(model, method, { ...(ids ? { ids } : {}), args, kwargs }, options);
  if (model === PARAMETERS && typeof result === 'string' && isSecretParameter(args[0] ?? kwargs.key)) {
    return describeResult(model, method, WITHHELD);
  }
  const {
    result: last,
    done,
    open,
  } = await finishWizards(client, model, ids ?? [], result, decision, options);
  return [
    describeResult(model, method, withoutCredentials(model, last)),
    ...(done.length > 0 ? [`Decided: ${done.join('; ')}.`] : []),
    ...open,
    ...(await progressLines(client, model, before, options)),
  ].join('\n');
}

async function checkDefaults(
  client: OdooClient,
  model: string,
  call: MethodArguments,
  context: ToolContext,
): Promise<void> {
  const given = call.args[0] ?? call.kwargs.default;
  if (!given || typeof given !== 'object') return;
  await checkValues(client, model, [toValues(given)], context.mode, {
    signal: context.signal,
    creating: true,
  });
}

function valuesOf(call: MethodArguments, names: readonly string[]): Values[] {
  const given = call.args[0] ?? names.map((name) => call.kwargs[name]).find((value) => value !== undefined);
  const list = Array.isArray(given) ? given : [given];
  return list.map((values) => {
    if (values && typeof values === 'object' && !Array.isArray(values)) return toValues(values);
    throw new OdooError('bad_request', 'This method takes the values of a record as an object.', {
      hint: 'Such as args [{"name": "Ada"}]; or use the create and update tools.',
    });
  });
}

function onlyContext({ kwargs }: MethodArguments): Values {
  return kwargs.context === undefined ? {} : { context: kwargs.context };
}

function needIds(method: string, call: MethodArguments): readonly number[] {
  if (call.ids && call.ids.length > 0) return call.ids;
  throw new OdooError('bad_request', `${method} needs ids: the records it is called on.`);
}

function badWrite(): OdooError {
  return new OdooError('bad_request', 'write takes one object of values for all ids.', {
    hint: 'For different values use the update tool with updates.',
  });
}
