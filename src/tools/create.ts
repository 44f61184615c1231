import * as z from 'zod';
import { OdooError } from '../odoo/errors.ts';
import { defineTool } from './define.ts';
import { ContextInput, toContext } from './lib/context.ts';
import { createRecords } from './lib/records.ts';

const Values = z.record(z.string(), z.unknown());

export const create = defineTool({
  name: 'create',
  title: 'Create Odoo records',
  description:
    'Create one record, or up to 500 in one transaction, in an Odoo model. Returns ids and names. ' +
    'Values use field names; a many2one takes an id; x2many take commands such as [[0,0,{...}]] (new ' +
    'line) or [[6,0,[ids]]]. dry_run lets Odoo try it and roll back. In safe mode the human is asked first.',
  access: 'write',
  input: z.strictObject({
    model: z.string().describe('Technical name'),
    values: z.union([Values, z.array(Values)]).describe('Of one record, or a list'),
    dry_run: z.boolean().default(false).describe('Only try'),
    context: ContextInput.optional(),
  }),
  examples: [
    { model: 'res.partner', values: { name: 'Ada Lovelace', email: 'ada@example.com' } },
    { model: 'res.partner.category', values: [{ name: 'Gold' }, { name: 'Silver' }] },
  ],
  async run({ model, values, dry_run: dryRun, context: extra }, context) {
    const records = Array.isArray(values) ? values : [values];
    if (dryRun) {
      // The import that tries it has a context of its own.
      if (extra)
        throw new OdooError('bad_request', 'dry_run takes no context.', { hint: 'Leave one of them out.' });
      const { tryCreate } = await import('./lib/try-create.ts');
      return tryCreate(model, records, context);
    }
    return createRecords(model, records, context, extra ? { context: toContext(extra) } : {});
  },
});
