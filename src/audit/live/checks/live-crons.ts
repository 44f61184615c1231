import { defineLiveCheck, type LiveContext } from '../check.ts';
import { booleanOf, declaredRecords } from '../declared.ts';
import { recordPlace } from '../places.ts';
import { idOf, nameOf, type Row, textOf } from '../reader.ts';

export default defineLiveCheck({
  id: 'live-crons',
  aliases: ['LIV024'],
  severity: 'medium',
  summary: 'Scheduled actions that fail, are late, switched off, or run as a user who is gone',
  why: 'A scheduled action that stopped is missed late: mails are not sent, queues grow, invoices are not made. Odoo logs a failure and tries again; after some days of them it switches the action off.',
  needs: 'base.group_system',
  async run(context) {
    const known = await context.meta.fields('ir.cron');
    const wanted = [
      'name',
      'active',
      'nextcall',
      'interval_number',
      'interval_type',
      'user_id',
      'failure_count',
      'first_failure_date',
    ];
    const rows = await context.read.rows(
      'ir.cron',
      [],
      wanted.filter((field) => known.has(field)),
    );
    const named = await context.meta.xmlids('ir.cron');
    const archived = await context.read.rows('res.users', [['active', '=', false]], ['login']);
    const gone = new Map(archived.map((row) => [row.id, textOf(row, 'login')]));
    const active = rows.filter((row) => row.active === true);
    const late = active.filter(isLate);
    // None of them runs: that is the server, not the actions.
    const stopped = active.length >= 5 && late.length >= active.length * 0.8;
    if (stopped) {
      context.report({
        message: `${late.length} of ${active.length} scheduled actions are long overdue: this server runs none. Look at max_cron_threads and workers in its configuration.`,
        subject: 'ir.cron',
      });
    }
    for (const row of rows) one(context, row, named.get(row.id), gone, !stopped && late.includes(row));
  },
});

function one(
  context: LiveContext,
  row: Row,
  xmlid: string | undefined,
  gone: ReadonlyMap<number, string>,
  late: boolean,
): void {
  const index = context.modules.find(({ module }) => xmlid?.startsWith(`${module.name}.`));
  // Of other modules only what fails: that concerns the whole database.
  const failures = typeof row.failure_count === 'number' ? row.failure_count : 0;
  const what = `The scheduled action "${textOf(row, 'name') || nameOf(row, 'name')}"`;
  const place = index && xmlid !== undefined ? recordPlace(index, xmlid) : undefined;
  const about = { subject: xmlid ?? `ir.cron(${row.id})`, place, module: index?.module.name };
  if (failures > 0) {
    const since = textOf(row, 'first_failure_date');
    context.report({
      ...about,
      message: `${what} failed ${failures} time${failures === 1 ? '' : 's'} in a row${since === '' ? '' : ` since ${since}`}. The server's log has the error; after five failures over a week Odoo switches it off.`,
      severity: failures >= 3 ? 'high' : 'medium',
    });
  }
  if (!index || xmlid === undefined) return;
  const record = declaredRecords(index, 'ir.cron').get(xmlid);
  if (row.active === false) {
    if (record && booleanOf(record, 'active', true) === true) {
      context.report({
        ...about,
        message: `${what} is switched off in the database, while the file says that it runs. Switch it on, or say in the file that it does not run.`,
      });
    }
    return;
  }
  const user = gone.get(idOf(row, 'user_id') ?? 0);
  if (user !== undefined && !/^__system__$/.test(user)) {
    context.report({
      ...about,
      message: `${what} runs as ${user}, who is archived: rights and mails are those of somebody who is gone. Give it another user.`,
    });
  }
  if (late) {
    context.report({
      ...about,
      message: `${what} should have run at ${textOf(row, 'nextcall')} (UTC) and did not for more than three of its intervals, while others did.`,
    });
  }
}

const MINUTES: Readonly<Record<string, number>> = {
  minutes: 1,
  hours: 60,
  days: 1440,
  weeks: 10_080,
  months: 43_200,
};
/** A server that is restarted or busy is no finding. */
const LEAST = 60;

function isLate(row: Row): boolean {
  const interval = Number(row.interval_number ?? 1) * (MINUTES[textOf(row, 'interval_type')] ?? 1440);
  const next = Date.parse(`${textOf(row, 'nextcall').replace(' ', 'T')}Z`);
  return !Number.isNaN(next) && Date.now() - next > Math.max(interval * 3, LEAST) * 60_000;
}
