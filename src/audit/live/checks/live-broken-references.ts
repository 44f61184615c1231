import { defineLiveCheck, type LiveContext } from '../check.ts';
import { recordPlace } from '../places.ts';
import { type Row, textOf } from '../reader.ts';

export default defineLiveCheck({
  id: 'live-broken-references',
  aliases: ['LIV027'],
  severity: 'medium',
  summary: 'Actions, reports and filters that name models, templates or fields that are not there',
  why: 'After a module went or a field was renamed, what is stored by name goes on pointing to it: the menu ends in an error, the report cannot be printed, a saved filter breaks the list for whoever has it as default.',
  needs: 'base.group_system',
  async run(context) {
    const models = await context.meta.models();
    await actions(context, models);
    await reports(context);
    await filters(context, models);
  },
});

async function actions(context: LiveContext, models: ReadonlyMap<string, Row>): Promise<void> {
  const named = await context.meta.xmlids('ir.actions.act_window');
  for (const row of await context.read.rows('ir.actions.act_window', [], ['name', 'res_model'])) {
    const model = textOf(row, 'res_model');
    if (model === '' || models.has(model)) continue;
    const subject = named.get(row.id) ?? `ir.actions.act_window(${row.id})`;
    report(
      context,
      subject,
      `The action "${textOf(row, 'name')}" opens ${model}, a model that this database does not have: it ends in an error. Delete it with its menu, or install what brings the model.`,
    );
  }
}

async function reports(context: LiveContext): Promise<void> {
  const keys = new Set([...(await context.meta.views()).values()].map((view) => textOf(view, 'key')));
  const named = await context.meta.xmlids('ir.actions.report');
  const views = new Set((await context.meta.xmlids('ir.ui.view')).values());
  const fields = ['name', 'report_name', 'report_type'];
  for (const row of await context.read.rows('ir.actions.report', [], fields)) {
    const template = textOf(row, 'report_name');
    if (!/^qweb-(pdf|html|text)$/.test(textOf(row, 'report_type')) || !template.includes('.')) continue;
    if (keys.has(template) || views.has(template)) continue;
    const subject = named.get(row.id) ?? `ir.actions.report(${row.id})`;
    report(
      context,
      subject,
      `The report "${textOf(row, 'name')}" prints the template ${template}, which is not there: printing ends in an error.`,
    );
  }
}

/** Saved filters on the models that the modules declare fields of. */
async function filters(context: LiveContext, models: ReadonlyMap<string, Row>): Promise<void> {
  const touched = [...new Set(context.modules.flatMap((index) => [...index.models.keys()]))].filter((model) =>
    models.has(model),
  );
  if (touched.length === 0) return;
  const rows = await context.read.rows(
    'ir.filters',
    [['model_id', 'in', touched]],
    ['name', 'model_id', 'domain'],
  );
  for (const row of rows) {
    const model = textOf(row, 'model_id');
    const fields = await context.meta.fields(model);
    const used = [
      ...textOf(row, 'domain').matchAll(
        /[([]\s*['"](\w+)(?:\.\w+)*['"]\s*,\s*['"](?:=|!=|i?like|not |in|[<>])/g,
      ),
    ];
    const gone = [...new Set(used.map(([, field = '']) => field))].filter((field) => !fields.has(field));
    if (gone.length === 0) continue;
    report(
      context,
      `ir.filters(${row.id})`,
      `The saved filter "${textOf(row, 'name')}" on ${model} names ${gone.join(', ')}, which the model does not have: choosing it ends in an error. Correct or delete it.`,
      model,
    );
  }
}

function report(context: LiveContext, subject: string, message: string, model?: string): void {
  const index = context.modules.find(({ module }) => subject.startsWith(`${module.name}.`));
  context.report({
    message,
    subject,
    place: index && recordPlace(index, subject),
    module: index?.module.name,
    model,
  });
}
