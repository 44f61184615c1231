import { granted, modelNames, ownModels } from '../access.ts';
import { defineLiveCheck } from '../check.ts';
import { modelPlace } from '../places.ts';

export default defineLiveCheck({
  id: 'live-model-without-access',
  aliases: ['LIV003'],
  severity: 'medium',
  summary: 'Models on which no active access row allows anything',
  why: 'Without an access row only code that runs as superuser can use a model: its menus are hidden and each action on it ends in an access error. Mostly the row was forgotten, is in a file that the manifest does not list, or was archived.',
  needs: 'base.group_erp_manager',
  async run(context) {
    const own = ownModels(context);
    if (own.length === 0) return;
    const models = await context.meta.models();
    const modelOf = await modelNames(context);
    const open = new Set(
      (await context.meta.access())
        .filter((row) => row.active !== false && granted(row).length > 0)
        .map(modelOf),
    );
    for (const { index, model, facts } of own) {
      if (!models.has(model) || open.has(model)) continue;
      const kind = facts.kind === 'transient' ? 'wizard' : 'model';
      context.report({
        message: `No active access row allows anything on the ${kind} ${model}, so nobody but the superuser can use it. Add a row to ir.model.access.csv and upgrade.`,
        subject: model,
        place: modelPlace(index, model),
        model,
      });
    }
  },
});
