import { OdooError } from '../../../odoo/errors.ts';
import { redact } from '../../../odoo/redact.ts';
import type { SeriesProfile } from '../../../series/profile.ts';
import { cut } from '../../../util/cut.ts';
import { callOptions, type Ladder, searchRead, textOf } from '../../ladder.ts';
import type { Case } from './cases.ts';
import { LINE, prelude } from './prelude.ts';

const MARK = 'PROBE:';
const NAME = 'odoo-claude probe';

export interface Outcome {
  readonly verdict: string;
  readonly detail: string;
}

/** The whole program. Its last statement raises, so that Odoo rolls the transaction back. */
export function probeCode(cases: readonly Case[], functions: string, profile: SeriesProfile): string {
  const blocks = cases.flatMap(({ code, needs }, key) => {
    if (code === undefined) return [];
    const body = code.replaceAll('@KEY@', String(key));
    if (needs === undefined) return [body];
    const indented = body.replaceAll(/^(?=.)/gm, '    ');
    return [
      `if ${JSON.stringify(needs)} in made:\n${indented}\nelse:\n    report(${key}, 'skip', 'no sample could be made')`,
    ];
  });
  return `${prelude(profile)}\n${functions}\n${blocks.join('\n\n')}\n\nraise UserError('${MARK}' + '\\n'.join(results))\n`;
}

/** Runs the code as a server action, which is removed whatever happens. Throws when it did not run to its end. */
export async function runProbe(ladder: Ladder, code: string): Promise<ReadonlyMap<number, Outcome>> {
  const { client } = ladder;
  const write = callOptions(ladder, { effect: 'write', timeoutMs: 300_000 });
  const base = await searchRead(ladder, 'ir.model', [['model', '=', 'res.partner']], ['id']);
  const values = { name: NAME, model_id: base.rows[0]?.id, state: 'code', code };
  const created = await client.call<number | number[]>(
    'ir.actions.server',
    'create',
    { args: [values] },
    write,
  );
  const ids = Array.isArray(created) ? created : [created];
  try {
    await client.call('ir.actions.server', 'run', { ids }, write);
  } catch (error) {
    const said = error instanceof OdooError ? error.message : '';
    const at = said.indexOf(MARK);
    if (at === -1) throw error;
    return parse(said.slice(at + MARK.length));
  } finally {
    // Without the caller's signal: a cancelled probe is cleaned up too.
    await client.call('ir.actions.server', 'unlink', { ids }, { effect: 'write' });
  }
  throw new OdooError(
    'server',
    'The probe ended without its last statement, so it may not have been rolled back.',
  );
}

function parse(text: string): ReadonlyMap<number, Outcome> {
  const lines = text.split('\n').map((line) => line.trim().split('\t'));
  return new Map(
    lines.map(([key, verdict = '', detail = '']) => [Number(key), { verdict, detail: plain(detail) }]),
  );
}

const DETAIL_LENGTH = 500;

/** Without the frames of a traceback, which are the server's own: 14.0 puts one into the text of a QWeb error. */
function plain(detail: string): string {
  const lines = detail.split(LINE.trim()).map((line) => line.trim());
  const kept = lines.filter(
    (line, at) => !/^(Traceback|File ")|Traceback \(most/.test(line) && !/^File "/.test(lines[at - 1] ?? ''),
  );
  const text = cut(redact(kept.join(' ').replaceAll(/\s+/g, ' ').trim()), DETAIL_LENGTH);
  return text === '' ? cut(lines.join(' '), 40) : text;
}

/** Rows that a probe could leave behind. `ir.model` counts all of them, whatever the user may see. */
export async function countRows(ladder: Ladder): Promise<ReadonlyMap<string, number>> {
  const own = [...ladder.index.models.values()].filter((facts) => facts.own && facts.kind === 'model');
  const models = [...own.map((facts) => facts.model), 'res.users', 'res.company', 'ir.actions.server'];
  const { rows } = await searchRead(ladder, 'ir.model', [['model', 'in', models]], ['model', 'count']);
  return new Map(rows.map((row) => [textOf(row, 'model'), Number(row.count)]));
}
