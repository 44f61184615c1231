import { OdooError } from '../../../odoo/errors.ts';
import { defineLiveCheck } from '../check.ts';
import { modelPlace } from '../places.ts';
import { liveTables, number } from '../tables.ts';

const MANY = 100_000;
const A_RECORD = 30;

export default defineLiveCheck({
  id: 'live-message-volume',
  aliases: ['LIV036'],
  severity: 'low',
  summary: 'Models of the module that fill the table of messages',
  why: 'Each tracked change is a message with its rows of values and notifications. A model that is written by jobs makes millions of them, and every chatter, search and backup pays for it.',
  needs: 'model',
  async run(context) {
    const tables = (await liveTables(context)).filter(({ model, index }) => index.models.get(model)?.own);
    if (tables.length === 0) return;
    const models = tables.map(({ model }) => model);
    const groups = await context.read
      .groups('mail.message', [['model', 'in', models]], 'model')
      .catch((error: unknown) => {
        // Without the module there are no messages.
        if (error instanceof OdooError && error.kind === 'not_found') return [];
        throw error;
      });
    for (const { value, count } of groups) {
      const table = tables.find(({ model }) => model === value);
      if (!table || count < MANY || count / Math.max(table.size, 1) < A_RECORD) continue;
      const { model, index, size } = table;
      context.report({
        message: `${model} has ${number(count)} messages for ${number(size)} records. Track fewer fields, or write with tracking_disable in jobs.`,
        subject: model,
        place: modelPlace(index, model),
        model,
      });
    }
  },
});
