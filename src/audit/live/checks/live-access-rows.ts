import { granted, modelNames, ownModels, PERMISSIONS, type Permission, permissionWords } from '../access.ts';
import { defineLiveCheck, type LiveContext } from '../check.ts';
import { booleanOf, type DeclaredRecord, declaredRecords, refsOf } from '../declared.ts';
import type { Groups } from '../meta.ts';
import { modelPlace } from '../places.ts';
import { idOf, type Row, textOf } from '../reader.ts';

export default defineLiveCheck({
  id: 'live-access-rows',
  aliases: ['LIV002'],
  severity: 'high',
  summary: 'Access rows that the module declares against those in the database',
  why: 'Access rows can be edited and deleted in the settings, and files that were added since the last upgrade are not loaded. What the review of the files shows is then not what the users may do.',
  needs: 'base.group_erp_manager',
  async run(context) {
    const { meta, modules } = context;
    for (const index of modules) {
      const declared = [...declaredRecords(index, 'ir.model.access').values()].filter(({ demo }) => !demo);
      const data = (await meta.data(index.module.name)).filter(
        (row) => textOf(row, 'model') === 'ir.model.access',
      );
      const ids = new Map(
        data.map((row) => [`${index.module.name}.${textOf(row, 'name')}`, idOf(row, 'res_id')]),
      );
      const rows = new Map((await meta.access()).map((row) => [row.id, row]));
      const groups = await meta.groups();
      for (const record of declared) {
        const row = rows.get(ids.get(record.xmlid) ?? 0);
        if (row) compare(context, record, row, groups);
        else {
          context.report({
            message: `The access row ${record.xmlid} is declared but not in the database, so what it allows is not allowed here. Upgrade the module; somebody may also have deleted the row.`,
            subject: record.xmlid,
            place: record.place,
          });
        }
      }
    }
    await extraRows(context);
  },
});

function compare(context: LiveContext, record: DeclaredRecord, row: Row, groups: Groups): void {
  const about = { subject: record.xmlid, place: record.place };
  if (row.active === false && booleanOf(record, 'active', true) === true) {
    context.report({
      ...about,
      message: `The access row ${record.xmlid} is archived in the database, so it allows nothing, while the file says that it does. Unarchive it, or take it out of the file.`,
      severity: 'medium',
    });
    return;
  }
  const differs = (wanted: boolean) =>
    PERMISSIONS.filter((permission) => {
      const declared = booleanOf(record, permission, false);
      return declared !== undefined && declared !== (row[permission] === true) && declared !== wanted;
    });
  const [more, less] = [differs(true), differs(false)];
  const group = idOf(row, 'group_id');
  const [wanted] = refsOf(record, 'group_id') ?? ['?'];
  const actual = group === undefined ? undefined : groups.name(group);
  const parts = [
    ...(more.length > 0 ? [`it also allows to ${permissionWords(more)}`] : []),
    ...(less.length > 0 ? [`it does not allow to ${permissionWords(less)}`] : []),
    ...(wanted !== '?' && wanted !== actual
      ? [`it is for ${actual ?? 'every user'} instead of ${wanted ?? 'every user'}`]
      : []),
  ];
  if (parts.length === 0) return;
  const wider = more.length > 0 || (wanted !== '?' && wanted !== actual && isWider(groups, wanted, group));
  context.report({
    ...about,
    message: `The access row ${record.xmlid} was edited in the database: ${parts.join(', and ')}. An upgrade of the module sets it back to what the file says; put what is right into the file.`,
    severity: wider ? 'high' : 'medium',
  });
}

/** Everybody of the declared group has the actual one, and others may have it too. */
function isWider(groups: Groups, wanted: string | undefined, actual: number | undefined): boolean {
  if (actual === undefined) return true;
  const id = wanted === undefined ? undefined : groups.id(wanted);
  return id !== undefined && groups.closure(id).has(actual);
}

/** Rows that somebody made by hand on the modules' models. */
async function extraRows(context: LiveContext): Promise<void> {
  const own = new Map(ownModels(context).map((each) => [each.model, each]));
  if (own.size === 0) return;
  const { meta } = context;
  const modelOf = await modelNames(context);
  const named = await meta.xmlids('ir.model.access');
  const groups = await meta.groups();
  for (const row of await meta.access()) {
    const found = own.get(modelOf(row));
    const permissions: Permission[] = granted(row);
    if (!found || named.has(row.id) || row.active === false || permissions.length === 0) continue;
    const group = idOf(row, 'group_id');
    const whom = group === undefined ? 'every user, the public too,' : groups.name(group);
    context.report({
      message: `An access row that no module declares, "${textOf(row, 'name')}", lets ${whom} ${permissionWords(permissions)} ${found.model}. Declare it in a module if it is meant, else delete it.`,
      subject: `ir.model.access(${row.id})`,
      place: modelPlace(found.index, found.model),
      model: found.model,
      severity: group === undefined ? 'high' : 'medium',
    });
  }
}
