import * as z from 'zod';
import { defineTool } from './define.ts';
import { createRecords } from './lib/records.ts';

const Values = z.record(z.string(), z.unknown());

export const create = defineTool({
  name: 'create',
  title: 'Create Odoo records',
  description:
    'Create one record, or up to 500 in one transaction, in an Odoo model. Returns ids and names. ' +
    'Values use field names; a many2one takes an id; x2many take commands such as [[0,0,{...}]] (new ' +
    'line) or [[6,0,[ids]]]. In safe mode the human is asked first.',
  access: 'write',
  input: z.strictObject({
    model: z.string().describe('Technical name'),
    values: z.union([Values, z.array(Values)]).describe('Values of one record, or a list'),
  }),
  examples: [
    { model: 'res.partner', values: { name: 'Ada Lovelace', email: 'ada@example.com' } },
    { model: 'res.partner.category', values: [{ name: 'Gold' }, { name: 'Silver' }] },
  ],
  run({ model, values }, context) {
    return createRecords(model, Array.isArray(values) ? values : [values], context);
  },
});
