import type { ModuleIndex } from '../../../source/module-index.ts';
import { some } from '../access.ts';
import { defineLiveCheck, type LiveContext } from '../check.ts';
import { modelPlace, recordOf } from '../places.ts';
import { idOf, type Row, textOf } from '../reader.ts';

export default defineLiveCheck({
  id: 'live-stale-records',
  aliases: ['LIV011'],
  severity: 'low',
  summary: 'Records and fields of the module that are in the database and no longer in its files',
  why: 'What left the files stays in a database where the upgrade was not run, and for good where the record is noupdate: access rows and rules go on granting, views go on changing screens, crons go on running code.',
  needs: 'base.group_erp_manager',
  async run(context) {
    for (const index of context.modules) {
      const data = await context.meta.data(index.module.name);
      records(context, index, data);
      await fields(context, index, data);
    }
  },
});

/** Models whose records come from files; those of others are often made by hooks, imports and users. */
const FROM_FILES =
  /^(ir\.ui\.(view|menu)|ir\.actions\.(act_window|server|report|client|act_url)|ir\.model\.access|ir\.rule|ir\.cron|base\.automation|res\.groups|mail\.template)$/;
const GRANTS = /^(ir\.model\.access|ir\.rule|ir\.cron|base\.automation|res\.groups)$/;

function records(context: LiveContext, index: ModuleIndex, data: readonly Row[]): void {
  const { name } = index.module;
  const text = index.module.python.map(({ source }) => source.text).join('\n');
  for (const row of data) {
    const model = textOf(row, 'model');
    const id = textOf(row, 'name');
    if (!FROM_FILES.test(model) || recordOf(index, `${name}.${id}`)) continue;
    // Python makes it, or Odoo beside the record that the file declares, as it does for the action of a cron.
    if (text.includes(id) || madeBeside(index, id)) continue;
    const noupdate =
      row.noupdate === true ? ' It is noupdate, so no upgrade removes it: delete it by hand.' : '';
    context.report({
      message: `The record ${name}.${id} of ${model} is in the database and in no file of the module${GRANTS.test(model) ? ', and is still in force' : ''}.${noupdate === '' ? ' An upgrade removes it.' : noupdate}`,
      subject: `${name}.${id}`,
      module: name,
      severity: GRANTS.test(model) ? 'medium' : 'low',
      model,
    });
  }
}

const DELEGATED = /_ir_actions_server$|_action_server$|_product_template$/;

function madeBeside(index: ModuleIndex, id: string): boolean {
  const base = id.replace(DELEGATED, '');
  return base !== id && recordOf(index, `${index.module.name}.${base}`) !== undefined;
}

async function fields(context: LiveContext, index: ModuleIndex, data: readonly Row[]): Promise<void> {
  const { name } = index.module;
  const tables = new Map([...index.models.keys()].map((model) => [model.replaceAll('.', '_'), model]));
  const byModel = new Map<string, string[]>();
  for (const row of data) {
    if (textOf(row, 'model') !== 'ir.model.fields' || idOf(row, 'res_id') === undefined) continue;
    const [, of = '', field = ''] = /^field_(.+?)__(.+)$/.exec(textOf(row, 'name')) ?? [];
    const model = tables.get(of);
    if (model === undefined) continue;
    const known = context.project.model(model, name);
    if (!known.complete || known.field(field)) continue;
    byModel.set(model, [...(byModel.get(model) ?? []), field]);
  }
  for (const [model, names] of byModel) {
    // Those that the server's code still has are in a file that this checkout lacks.
    const there = await context.meta.fields(model);
    const stale = names.filter((field) => !there.has(field));
    if (stale.length === 0) continue;
    context.report({
      message: `The database still has ${some(stale)} of ${model}, which no code declares any more. Upgrade the module, and drop the column in a migration script if its data may go.`,
      subject: `${model}.${stale[0]}`,
      place: modelPlace(index, model),
      model,
    });
  }
}
