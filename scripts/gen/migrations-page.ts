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
    'module that is left as it is. Where a rule cannot be sure, it lists the place and says what to do.',
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
          ({ id, summary, breaks, link }) =>
            `| [\`${id}\`](${link}) | ${cell(summary)} | ${BREAKS[breaks]} |`,
        ),
        '',
      ];
    }),
  ].join('\n');
}
