import { some } from '../access.ts';
import { defineLiveCheck } from '../check.ts';
import { modelPlace } from '../places.ts';

export default defineLiveCheck({
  id: 'live-manual-fields',
  aliases: ['LIV032'],
  severity: 'info',
  summary: "Fields that were made by hand or with Studio on the module's models",
  why: 'Fields named x_... are in no repository: a view or a report that uses them works here only, and a change of the model can break them without anybody knowing that they are there.',
  needs: 'base.group_erp_manager',
  async run(context) {
    for (const index of context.modules) {
      for (const [model, { own }] of index.models) {
        if (!own) continue;
        const manual = [...(await context.meta.columns(model))].filter(([, row]) => row.state === 'manual');
        if (manual.length === 0) continue;
        context.report({
          message: `${model} has ${manual.length} field${manual.length === 1 ? '' : 's'} that somebody made in this database (${some(manual.map(([name]) => name))}). Ask for them before the model is changed, and move what is needed into a module.`,
          subject: model,
          place: modelPlace(index, model),
          model,
        });
      }
    }
  },
});
