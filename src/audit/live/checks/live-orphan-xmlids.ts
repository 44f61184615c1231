import { some } from '../access.ts';
import { defineLiveCheck } from '../check.ts';
import { idOf, textOf } from '../reader.ts';
import { isRefusal } from '../tables.ts';
import { refusal } from '../verdict.ts';

/** Models whose records no rule hides from who may read this at all. */
const SAFE =
  /^(ir\.(ui\.(view|menu)|actions\..*|model|model\.fields|model\.access|rule|cron|sequence|filters)|res\.groups|mail\.template)$/;
const BATCH = 1000;

export default defineLiveCheck({
  id: 'live-orphan-xmlids',
  aliases: ['LIV012'],
  severity: 'low',
  summary: 'xmlids of the module whose record or model is gone',
  why: 'A record that was removed by SQL, or whose model went, leaves its xmlid. `env.ref` then fails or gives an empty record, and uninstalling or upgrading the module stumbles over it.',
  needs: 'base.group_system',
  async run(context) {
    const models = await context.meta.models();
    for (const index of context.modules) {
      const { name } = index.module;
      const byModel = new Map<string, Map<number, string>>();
      for (const row of await context.meta.data(name)) {
        const model = textOf(row, 'model');
        const ids = byModel.get(model) ?? new Map<number, string>();
        byModel.set(model, ids.set(idOf(row, 'res_id') ?? 0, textOf(row, 'name')));
      }
      for (const [model, ids] of byModel) {
        const report = (gone: readonly string[], why: string) =>
          context.report({
            message: `${gone.length} xmlid${gone.length === 1 ? '' : 's'} of ${name} (${some(gone)}) ${gone.length === 1 ? 'points' : 'point'} to ${why}. Delete the xmlids, or restore the records.`,
            subject: `${name}.${gone[0]}`,
            module: name,
            model,
          });
        if (!models.has(model)) {
          report([...ids.values()], `the model ${model}, which this database does not have`);
          continue;
        }
        if (!SAFE.test(model)) continue;
        try {
          const gone = await missing(context.read, model, [...ids.keys()]);
          if (gone.length > 0)
            report(
              gone.map((id) => ids.get(id) ?? ''),
              `records of ${model} that are gone`,
            );
        } catch (error) {
          if (!isRefusal(error)) throw error;
          context.missed(`${model}: ${refusal(error)}`);
        }
      }
    }
  },
});

async function missing(
  read: Parameters<Parameters<typeof defineLiveCheck>[0]['run']>[0]['read'],
  model: string,
  ids: readonly number[],
): Promise<number[]> {
  const gone: number[] = [];
  for (let at = 0; at < ids.length; at += BATCH) {
    const batch = ids.slice(at, at + BATCH);
    const domain = [['id', 'in', batch]];
    if ((await read.count(model, domain)) === batch.length) continue;
    const there = new Set((await read.rows(model, domain, [])).map(({ id }) => id));
    gone.push(...batch.filter((id) => !there.has(id)));
  }
  return gone;
}
