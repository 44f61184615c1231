import { defineLiveCheck } from '../check.ts';
import { recordPlace } from '../places.ts';
import { idOf, textOf } from '../reader.ts';
import { isRefusal } from '../tables.ts';
import { refusal } from '../verdict.ts';

export default defineLiveCheck({
  id: 'live-dead-menus',
  aliases: ['LIV028'],
  severity: 'medium',
  summary: 'Menus of the module whose action is gone',
  why: 'A menu whose action was deleted by hand ends in an error for whoever chooses it.',
  needs: 'base.group_system',
  async run(context) {
    const own = new Map<number, { xmlid: string; index: (typeof context.modules)[number] }>();
    for (const index of context.modules) {
      for (const row of await context.meta.data(index.module.name)) {
        if (textOf(row, 'model') === 'ir.ui.menu')
          own.set(idOf(row, 'res_id') ?? 0, { xmlid: `${index.module.name}.${textOf(row, 'name')}`, index });
      }
    }
    if (own.size === 0) return;
    const fields = ['name', 'action', 'active'];
    const menus = await context.read.rows('ir.ui.menu', [], fields);
    const wanted = new Map<string, Set<number>>();
    for (const menu of menus) {
      const [model, id] = textOf(menu, 'action').split(',');
      if (own.has(menu.id) && model && id)
        wanted.set(model, (wanted.get(model) ?? new Set()).add(Number(id)));
    }
    const gone = new Set<string>();
    for (const [model, ids] of wanted) {
      try {
        const there = await context.read.rows(model, [['id', 'in', [...ids]]], []);
        const known = new Set(there.map(({ id }) => id));
        for (const id of ids) if (!known.has(id)) gone.add(`${model},${id}`);
      } catch (error) {
        if (!isRefusal(error)) throw error;
        context.missed(`${model}: ${refusal(error)}`);
      }
    }
    for (const menu of menus) {
      const found = own.get(menu.id);
      if (!found || menu.active === false) continue;
      const about = {
        subject: found.xmlid,
        place: recordPlace(found.index, found.xmlid),
        module: found.index.module.name,
      };
      const action = textOf(menu, 'action');
      const name = textOf(menu, 'name');
      if (gone.has(action)) {
        context.report({
          ...about,
          message: `The menu "${name}" opens ${action.replace(',', '(')}), which is gone: choosing it ends in an error. Upgrade the module, or take the menu out.`,
        });
      }
    }
  },
});
