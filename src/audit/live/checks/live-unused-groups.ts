import { some } from '../access.ts';
import { defineLiveCheck, type LiveContext } from '../check.ts';
import { declaredFields, recordPlace } from '../places.ts';
import { idOf, idsOf, textOf } from '../reader.ts';

export default defineLiveCheck({
  id: 'live-unused-groups',
  aliases: ['LIV029'],
  severity: 'info',
  summary: 'Groups of the module that no user has',
  why: 'What only a group may see or do is dead while nobody has it. Either the users still lack a right that they need, or the group is not needed.',
  needs: 'base.group_erp_manager',
  async run(context) {
    const field = context.profile.groupUsersField;
    const toggles = togglesOf(context);
    for (const index of context.modules) {
      const own = (await context.meta.data(index.module.name)).filter(
        (row) => textOf(row, 'model') === 'res.groups',
      );
      if (own.length === 0) continue;
      const groups = await context.meta.groups();
      const held = new Set<number>();
      for (const [id, row] of groups.rows)
        if (idsOf(row, field).length > 0) for (const implied of groups.closure(id)) held.add(implied);
      const unused = own.filter((row) => {
        const id = idOf(row, 'res_id') ?? 0;
        const xmlid = `${index.module.name}.${textOf(row, 'name')}`;
        return groups.rows.has(id) && !held.has(id) && xmlid !== 'base.group_public' && !toggles.has(xmlid);
      });
      const [first] = unused;
      if (!first) continue;
      const names = unused.map((row) => `${index.module.name}.${textOf(row, 'name')}`);
      context.report({
        message: `No user has ${some(names)}, so nothing that ${names.length === 1 ? 'it opens' : 'they open'} is used here. Give the group to those who need it, or take it out.`,
        subject: names[0] ?? index.module.name,
        place: recordPlace(index, names[0] ?? ''),
        module: index.module.name,
      });
    }
  },
});

/** Groups that a box in the settings gives to everybody or to nobody: `implied_group` of its field. */
function togglesOf({ audited }: LiveContext): ReadonlySet<string> {
  return new Set(
    audited.flatMap((index) =>
      declaredFields(index).flatMap(({ fact }) => {
        const group = fact.kwargs.get('implied_group')?.value;
        return typeof group === 'string' ? group.split(',') : [];
      }),
    ),
  );
}
