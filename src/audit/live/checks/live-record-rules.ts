import { domainOf, isTrivial, normalDomain } from '../audience.ts';
import { defineLiveCheck, type LiveContext } from '../check.ts';
import { booleanOf, type DeclaredRecord, declaredRecords, refsOf } from '../declared.ts';
import type { Groups } from '../meta.ts';
import { idOf, idsOf, type Row, textOf } from '../reader.ts';

export default defineLiveCheck({
  id: 'live-record-rules',
  aliases: ['LIV005'],
  severity: 'high',
  summary: 'Record rules that the module declares against those in the database',
  why: 'Rules mostly stand in a noupdate block: once loaded, a correction in the file never reaches a database that is there, and whoever edits or archives one in the settings opens records that the file says are closed.',
  needs: 'base.group_erp_manager',
  async run(context) {
    const { meta, modules } = context;
    for (const index of modules) {
      const declared = [...declaredRecords(index, 'ir.rule').values()].filter(({ demo }) => !demo);
      if (declared.length === 0) continue;
      const data = await meta.data(index.module.name);
      const ids = new Map(
        data
          .filter((row) => textOf(row, 'model') === 'ir.rule')
          .map((row) => [`${index.module.name}.${textOf(row, 'name')}`, idOf(row, 'res_id')]),
      );
      const rules = new Map((await meta.rules()).map((row) => [row.id, row]));
      const groups = await meta.groups();
      for (const record of declared) {
        const row = rules.get(ids.get(record.xmlid) ?? 0);
        if (row) compare(context, record, row, groups);
        else {
          context.report({
            message: `The record rule ${record.xmlid} is declared but not in the database, so it holds nobody back here. ${remedy(record)}`,
            subject: record.xmlid,
            place: record.place,
          });
        }
      }
    }
  },
});

function remedy({ noupdate }: DeclaredRecord): string {
  return noupdate
    ? 'It stands in a noupdate block: if it was deleted an upgrade makes it again, and what was changed by hand stays as it is.'
    : 'An upgrade of the module sets it back to what the file says.';
}

function compare(context: LiveContext, record: DeclaredRecord, row: Row, groups: Groups): void {
  const about = { subject: record.xmlid, place: record.place };
  if (row.active === false && booleanOf(record, 'active', true) === true) {
    context.report({
      ...about,
      message: `The record rule ${record.xmlid} is archived in the database, so it holds nobody back, while the file says that it does. Unarchive it, or take it out of the file.`,
    });
    return;
  }
  const domain = record.values.get('domain_force');
  const wanted = domain?.is === 'text' ? normalDomain(domain.text) : undefined;
  const actual = domainOf(row);
  if (wanted !== undefined && wanted !== actual) {
    const open = isTrivial(actual) && !isTrivial(wanted);
    context.report({
      ...about,
      message: `The domain of the record rule ${record.xmlid} is ${textOf(row, 'domain_force').trim() || '[]'} in the database and not that of the file${open ? ', so every record is open to those it is for' : ''}. ${remedy(record)}`,
      severity: open ? 'high' : 'medium',
    });
  }
  const declared = refsOf(record, 'groups');
  if (declared === undefined) return;
  const there = idsOf(row, 'groups').map((id) => groups.name(id));
  const gone = declared.filter((group) => !there.includes(group));
  if (gone.length === 0) return;
  context.report({
    ...about,
    message: `The record rule ${record.xmlid} is not for ${gone.join(', ')} in the database, as the file says. ${remedy(record)}`,
    severity: 'medium',
  });
}
