import * as z from 'zod';
import { OdooError } from '../odoo/errors.ts';
import { defineTool } from './define.ts';
import { ContextInput, toContext } from './lib/context.ts';
import { IdsInput, resolveIds } from './lib/ids.ts';
import { archiveRecords, updateRecords } from './lib/records.ts';

const Values = z.record(z.string(), z.unknown());

export const update = defineTool({
  name: 'update',
  title: 'Update Odoo records',
  description:
    'Change Odoo records: the same values on all ids, updates with values for each, or archive. Missing ids ' +
    'are refused first; shows each field before and after. In safe mode the human is asked. To confirm, post ' +
    'or cancel a document use execute, not its state field.',
  access: 'write',
  input: z.strictObject({
    model: z.string().describe('Technical name'),
    ids: IdsInput.optional().describe('Id, external id, or several; with values or archive'),
    values: Values.optional().describe('New values by field name'),
    updates: z
      .array(z.strictObject({ id: z.int(), values: Values }))
      .optional()
      .describe('Instead of ids and values'),
    archive: z.boolean().optional().describe('true archives, false restores'),
    unless_changed_since: z
      .string()
      .optional()
      .describe('Refuses what was written after this (a write_date)'),
    context: ContextInput.optional(),
  }),
  examples: [
    { model: 'res.partner', ids: [7, 8], values: { user_id: 2 } },
    { model: 'res.partner', ids: [7], archive: true },
    {
      model: 'product.template',
      updates: [
        { id: 7, values: { list_price: 12.5 } },
        { id: 8, values: { list_price: 20 } },
      ],
    },
  ],
  async run({ model, ids, values, updates, archive, unless_changed_since: since, context: extra }, context) {
    const kwargs = extra ? { context: toContext(extra) } : {};
    if (updates && ids === undefined && !values && archive === undefined) {
      return updateRecords(model, updates, context, kwargs, since);
    }
    if (updates || ids === undefined || (values === undefined) === (archive === undefined)) {
      throw new OdooError('bad_request', 'update takes ids with values or archive, or updates alone.', {
        hint: 'Such as {"model":"res.partner","ids":[7],"values":{"city":"Ghent"}}.',
      });
    }
    const client = await context.odoo();
    const resolved = await resolveIds(client, model, ids, { signal: context.signal });
    if (!values) return archiveRecords(model, resolved, archive === true, context, kwargs, since);
    return updateRecords(
      model,
      resolved.map((id) => ({ id, values })),
      context,
      kwargs,
      since,
    );
  },
});
