import { defineLiveCheck } from '../check.ts';
import { textOf } from '../reader.ts';
import { number } from '../tables.ts';

/** Seconds from which a request is slow, and queries from which it asks too often. */
const SLOW = 1;
const QUERIES = 500;
const SHOWN = 200;

export default defineLiveCheck({
  id: 'live-profiles',
  aliases: ['LIV041'],
  severity: 'low',
  summary: 'Slow requests that somebody profiled and that ran through code of the module',
  why: 'A profile that was taken on this server shows where the time went with its real data. What it has of the module is measured, not guessed.',
  needs: 'base.group_system',
  from: '15.0',
  async run(context) {
    for (const { module } of context.modules) {
      const inside = `/${module.name}/`;
      const domain = [
        '|',
        '|',
        ['traces_async', 'like', inside],
        ['sql', 'like', inside],
        ['init_stack_trace', 'like', inside],
      ];
      const count = await context.read.count('ir.profile', domain);
      if (count === 0) continue;
      const fields = ['name', 'duration', 'sql_count', 'create_date'];
      const rows = await context.read.sample('ir.profile', domain, fields, SHOWN);
      const slow = rows
        .map((row) => ({
          row,
          duration: Number(row.duration ?? 0),
          queries: Number(row.sql_count ?? 0),
        }))
        .filter(({ duration, queries }) => duration >= SLOW || queries >= QUERIES)
        .sort((a, b) => b.duration - a.duration);
      const [worst] = slow;
      if (!worst) continue;
      const { row, duration, queries } = worst;
      context.report({
        message: `${slow.length} of ${number(count)} profiled request${count === 1 ? '' : 's'} through ${module.name} took at least ${SLOW} second or ${QUERIES} queries: "${textOf(row, 'name')}" of ${textOf(row, 'create_date')} (UTC) took ${duration.toFixed(1)} seconds and ${number(queries)} queries. Open it in Settings, Technical, Profiling.`,
        subject: `ir.profile(${row.id})`,
        module: module.name,
      });
    }
  },
});
