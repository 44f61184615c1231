import * as z from 'zod';
import { defineTool } from './define.ts';
import { IdsInput, resolveIds } from './lib/ids.ts';
import { deleteRecords } from './lib/records.ts';

export const deleteTool = defineTool({
  name: 'delete',
  title: 'Delete Odoo records',
  description:
    'Delete Odoo records for good, without asking; offered in YOLO mode only. Missing ids are refused ' +
    'before anything is deleted; the answer names what was. To hide records instead, update with archive.',
  access: 'delete',
  input: z.strictObject({
    model: z.string().describe('Technical name'),
    ids: IdsInput.describe('Id, external id, or an array of them'),
  }),
  examples: [{ model: 'res.partner.category', ids: [7] }],
  async run({ model, ids }, context) {
    const client = await context.odoo();
    return deleteRecords(model, await resolveIds(client, model, ids, { signal: context.signal }), context);
  },
});
