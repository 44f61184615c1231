import { OdooError } from '../../../odoo/errors.ts';
import { some } from '../access.ts';
import { defineLiveCheck, type LiveContext } from '../check.ts';
import { idOf, type Row, textOf } from '../reader.ts';

const KINDS = [
  { table: 'ir.model.constraint', word: 'constraint' },
  { table: 'ir.model.relation', word: 'relation table' },
] as const;

export default defineLiveCheck({
  id: 'live-schema-rows',
  aliases: ['LIV038'],
  severity: 'low',
  summary: 'Registered constraints and relation tables whose model no code has any more',
  why: 'Odoo keeps a row for each constraint and relation table, so that an uninstall can drop it. Without its model it drops nothing: the constraint goes on refusing values that no code explains, and the table stays.',
  needs: 'base.group_erp_manager',
  async run(context) {
    const known = new Map([...(await context.meta.models()).values()].map((row) => [row.id, row]));
    for (const { module } of context.modules) {
      for (const { table, word } of KINDS) {
        const domain = [['module.name', '=', module.name]];
        const rows = await context.read.rows(table, domain, ['name', 'model']);
        const orphans: Row[] = [];
        for (const row of rows) {
          const model = known.get(idOf(row, 'model') ?? 0);
          if (!model || !(await isLoaded(context, textOf(model, 'model')))) orphans.push(row);
        }
        const [first] = orphans;
        if (!first) continue;
        const names = some(orphans.map((row) => textOf(row, 'name')));
        const model = textOf(known.get(idOf(first, 'model') ?? 0), 'model');
        const whose = model === '' ? 'no model' : `the model "${model}", which no code makes`;
        context.report({
          message: `${orphans.length} ${word}${orphans.length === 1 ? '' : 's'} of ${module.name} (${names}) ${orphans.length === 1 ? 'has' : 'have'} ${whose}. Drop it in a migration script, together with its row of ${table}.`,
          subject: `${table}(${first.id})`,
          module: module.name,
        });
      }
    }
  },
});

const LOADED = new WeakMap<LiveContext['meta'], Map<string, boolean>>();

/** Whether some code of the server still makes the model. */
async function isLoaded({ meta }: LiveContext, model: string): Promise<boolean> {
  const known = LOADED.get(meta) ?? new Map<string, boolean>();
  LOADED.set(meta, known);
  const before = known.get(model);
  if (before !== undefined) return before;
  const loaded = await meta.fields(model).then(
    () => true,
    (error: unknown) => {
      if (!(error instanceof OdooError) || error.kind === 'unreachable' || error.kind === 'timeout')
        throw error;
      // A model that may not be read is there.
      return error.kind !== 'not_found';
    },
  );
  known.set(model, loaded);
  return loaded;
}
