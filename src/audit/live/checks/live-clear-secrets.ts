import { modelNames } from '../access.ts';
import { sensitivity } from '../audience.ts';
import { defineLiveCheck } from '../check.ts';
import { idOf } from '../reader.ts';
import { eachTable } from '../tables.ts';

export default defineLiveCheck({
  id: 'live-clear-secrets',
  aliases: ['LIV033'],
  severity: 'medium',
  summary: 'Passwords, keys and tokens that every employee can read',
  why: 'A key in a plain field without groups is in every export and every RPC answer of whoever may read the model. Limit the field to administrators, or keep the key where only they read it.',
  needs: 'base.group_erp_manager',
  async run(context) {
    const groups = await context.meta.groups();
    const employees = groups.closure(groups.id('base.group_user') ?? 0);
    const modelOf = await modelNames(context);
    const open = new Set(
      (await context.meta.access())
        .filter((row) => {
          const group = idOf(row, 'group_id');
          return (
            row.active !== false && row.perm_read === true && (group === undefined || employees.has(group))
          );
        })
        .map(modelOf),
    );
    await eachTable(context, async ({ model, columns }) => {
      if (!open.has(model)) return;
      for (const { name, fact, live, place } of columns) {
        // A token in a link is made for whoever may read the record.
        if (sensitivity(name, live.type) !== 'secret' || /access_token/.test(name)) continue;
        if (fact.kwargs.has('groups') || fact.kwargs.has('compute') || fact.kwargs.has('related')) continue;
        const count = await context.read.count(model, [[name, '!=', false]]);
        if (count === 0) continue;
        context.report({
          message: `${count} record${count === 1 ? '' : 's'} of ${model} ${count === 1 ? 'has' : 'have'} a value in ${name}, which every employee can read over RPC. Put groups="base.group_system" on the field and read it with sudo where it is used.`,
          subject: `${model}.${name}`,
          place,
          model,
        });
      }
    });
  },
});
