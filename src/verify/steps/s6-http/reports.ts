import { read, textOf } from '../../ladder.ts';
import { recordPlace } from '../../place.ts';
import type { Check } from '../../types.ts';
import { failed, passed, request, said, skipped } from './judge.ts';
import type { Round } from './round.ts';

/** Each report of the module as a page, on a record that is there. */
export async function reportChecks({ ladder, state, member }: Round): Promise<Check[]> {
  const { byXmlid } = await state.rows.records('ir.actions.report', ['report_name', 'report_type', 'model']);
  const checks: Check[] = [];
  if (!member) return checks;
  for (const [xmlid, row] of [...byXmlid].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [name, model] = [textOf(row, 'report_name'), textOf(row, 'model')];
    if (!textOf(row, 'report_type').startsWith('qweb-') || textOf(row, 'report_type') === 'qweb-text')
      continue;
    const ids = await read<number[]>(ladder, model, 'search', { args: [[]], kwargs: { limit: 1 } });
    if (ids[0] === undefined) {
      const message = `${name} was not printed over HTTP: there is no record of ${model}.`;
      checks.push(skipped('report', message, 'none', 'Install with demo data, or make a record.'));
      continue;
    }
    const path = `/report/html/${encodeURIComponent(name)}/${ids[0]}`;
    const answer = await member.get(path);
    checks.push(
      answer.status === 200 && answer.type.includes('html')
        ? passed('report', `${name} is rendered as HTML.`, request(path, member))
        : failed(
            'report',
            `${name} is not rendered: ${said(answer)}.`,
            request(path, member),
            "Correct its template; the server's log has the traceback.",
            recordPlace(ladder.index, xmlid),
          ),
    );
  }
  return checks;
}
