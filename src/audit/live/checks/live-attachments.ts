import { ownModels } from '../access.ts';
import { defineLiveCheck, type LiveContext } from '../check.ts';
import { modelPlace } from '../places.ts';
import type { Grouped } from '../reader.ts';
import { isRefusal, number } from '../tables.ts';
import { refusal } from '../verdict.ts';

const BIG = 5 * 1024 ** 3;

export default defineLiveCheck({
  id: 'live-attachments',
  aliases: ['LIV035'],
  severity: 'medium',
  summary: "Public attachments of the module's records, and those that take most of the disk",
  why: 'A public attachment is there for whoever has its address, without a login. Files that nobody deletes are most of what a database weighs, and of what each backup takes.',
  needs: 'base.group_system',
  async run(context) {
    const own = new Map(
      ownModels(context)
        .filter(({ facts }) => facts.kind === 'model')
        .map((each) => [each.model, each]),
    );
    if (own.size === 0) return;
    const models = [...own.keys()];
    for (const { value, count } of await perModel(context, models, [['public', '=', true]])) {
      const found = own.get(String(value));
      if (!found || count === 0) continue;
      context.report({
        message: `${number(count)} attachment${count === 1 ? '' : 's'} of ${found.model} ${count === 1 ? 'is' : 'are'} public: whoever has the address reads them without a login. Make them private unless they are meant for a website.`,
        subject: found.model,
        place: modelPlace(found.index, found.model),
        model: found.model,
      });
    }
    for (const { value, sum } of await perModel(context, models, [])) {
      const found = own.get(String(value));
      if (!found || sum < BIG) continue;
      context.report({
        message: `The attachments of ${found.model} take ${(sum / 1024 ** 3).toFixed(1)} GB. Delete what is not needed any more by a scheduled action.`,
        subject: found.model,
        place: modelPlace(found.index, found.model),
        model: found.model,
        severity: 'low',
      });
    }
  },
});

/** In one call; from 19.0 on Odoo refuses it when the user may not read one of the models. */
async function perModel(
  context: LiveContext,
  models: readonly string[],
  domain: readonly unknown[],
): Promise<readonly Grouped[]> {
  const ask = (some: readonly string[]) =>
    context.read.groups(
      'ir.attachment',
      [['res_model', 'in', some], ['res_id', '!=', 0], ['res_field', '=', false], ...domain],
      'res_model',
      'file_size',
    );
  try {
    return await ask(models);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const found: Grouped[] = [];
    for (const model of models) {
      try {
        found.push(...(await ask([model])));
      } catch (single) {
        if (!isRefusal(single)) throw single;
        context.missed(`attachments of ${model}: ${refusal(single)}`);
      }
    }
    return found;
  }
}
