import type { MigrationRule } from '../../src/migrate/rule.ts';
import { SERIES } from '../../src/series/profile.ts';
import { cell } from './cell.ts';

const BREAKS: Readonly<Record<MigrationRule['breaks'], string>> = {
  error: 'does not load or run',
  silent: 'goes wrong without a word',
  deprecation: 'a warning',
  style: 'nothing',
};

/** docs/migrations.md: what `migrate` changes on each hop, from its rules. */
export function migrationsPage(rules: readonly MigrationRule[]): string {
  return [
    '# What migrate changes',
    '',
    `${rules.length} rules, each a file in \`src/migrate/rules\` whose cases are its tests. *Without it* says what happens to a`,
    'module that is left as it is. Where a rule cannot be sure, it lists the place and says what to do. What the series of',
    'the target still takes, and most people leave there, is only told of: `--deprecations apply` changes it too.',
    '',
    ...SERIES.flatMap((series) => {
      const some = rules.filter(({ to }) => to === series);
      if (some.length === 0) return [];
      return [
        `## To ${series}`,
        '',
        '| Rule | Changes | Without it |',
        '|---|---|---|',
        ...some.map(
          ({ id, summary, breaks, link, worksUntil, dueAtOnce }) =>
            `| [\`${id}\`](${link}) | ${cell(summary)} | ${BREAKS[breaks]}${until(worksUntil, dueAtOnce)} |`,
        ),
        '',
      ];
    }),
  ].join('\n');
}

function until(series: MigrationRule['worksUntil'], dueAtOnce?: true): string {
  if (series === undefined) return '';
  if (dueAtOnce) return `; modules of later series keep it up to where it stops, ${series}`;
  return series === 'ever' ? '; left, since it works' : `; left up to where it stops, ${series}`;
}
