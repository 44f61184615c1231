import * as z from 'zod';
import { OdooError } from '../odoo/errors.ts';
import { defineTool } from './define.ts';
import { IdsInput, resolveIds } from './lib/ids.ts';
import { updateRecords } from './lib/records.ts';

const Values = z.record(z.string(), z.unknown());

export const update = defineTool({
  name: 'update',
  title: 'Update Odoo records',
  description:
    'Change Odoo records: the same values on all ids, or updates with values for each. Missing ids are ' +
    'refused before anything is written; the answer shows each field before and after. In safe mode the ' +
    'human is asked first. To confirm, post or cancel a document use execute, not its state field.',
  access: 'write',
  input: z.strictObject({
    model: z.string().describe('Technical name'),
    ids: IdsInput.optional().describe('Id, external id, or an array of them; with values'),
    values: Values.optional().describe('New values by field name'),
    updates: z
      .array(z.strictObject({ id: z.int(), values: Values }))
      .optional()
      .describe('Instead of ids and values'),
  }),
  examples: [
    { model: 'res.partner', ids: [7, 8], values: { user_id: 2 } },
    {
      model: 'product.template',
      updates: [
        { id: 7, values: { list_price: 12.5 } },
        { id: 8, values: { list_price: 20 } },
      ],
    },
  ],
  async run({ model, ids, values, updates }, context) {
    if (updates && ids === undefined && !values) return updateRecords(model, updates, context);
    if (updates || ids === undefined || !values) {
      throw new OdooError('bad_request', 'update takes ids with values, or updates alone.', {
        hint: 'Such as {"model":"res.partner","ids":[7],"values":{"city":"Ghent"}}.',
      });
    }
    const client = await context.odoo();
    const resolved = await resolveIds(client, model, ids, { signal: context.signal });
    return updateRecords(
      model,
      resolved.map((id) => ({ id, values })),
      context,
    );
  },
});
