import { defineLiveCheck } from '../check.ts';
import { type DeclaredRecord, declaredRecords } from '../declared.ts';
import { idOf, type Row, textOf } from '../reader.ts';
import { number } from '../tables.ts';

const MANY = 10_000;

export default defineLiveCheck({
  id: 'live-sequences',
  aliases: ['LIV037'],
  severity: 'medium',
  summary: 'Several sequences of one code and company, and sequences without gaps that are drawn from a lot',
  why: '`next_by_code` takes one of the sequences of a code: with two of them numbers come from the wrong one. A sequence without gaps locks its row until the transaction ends, so that all who draw from it wait for each other.',
  needs: 'base.group_system',
  async run(context) {
    const declared = context.modules.flatMap((index) => [...declaredRecords(index, 'ir.sequence').values()]);
    const codes = new Map<string, DeclaredRecord>();
    for (const record of declared) {
      const code = record.values.get('code');
      if (code?.is === 'text' && code.text.trim() !== '') codes.set(code.text.trim(), record);
    }
    if (codes.size === 0) return;
    const fields = ['name', 'code', 'company_id', 'implementation', 'number_next', 'active'];
    const rows = await context.read.rows('ir.sequence', [['code', 'in', [...codes.keys()]]], fields);
    const groups = new Map<string, Row[]>();
    for (const row of rows.filter(({ active }) => active !== false)) {
      const key = `${textOf(row, 'code')} ${idOf(row, 'company_id') ?? ''}`;
      groups.set(key, [...(groups.get(key) ?? []), row]);
    }
    for (const [first, ...others] of groups.values()) {
      const record = first && codes.get(textOf(first, 'code'));
      if (!first || !record) continue;
      const about = { subject: record.xmlid, place: record.place };
      if (others.length > 0) {
        context.report({
          ...about,
          message: `${others.length + 1} sequences have the code ${textOf(first, 'code')} for the same company (ids ${[first, ...others].map(({ id }) => id).join(', ')}): which one gives the next number is chance. Archive all but one.`,
        });
      }
      const next = Number(first.number_next ?? 0);
      if (first.implementation === 'no_gap' && next > MANY) {
        context.report({
          ...about,
          message: `The sequence ${textOf(first, 'code')} is without gaps and at ${number(next)}: each record locks it until its transaction ends. Use the standard kind unless the law asks for numbers without gaps.`,
          severity: 'low',
        });
      }
    }
  },
});
