import { SERIES, type Series, seriesProfile } from '../../src/series/profile.ts';
import { MODULE_RULES, SERIES_RULES } from '../../src/verify/steps/s0-static/index.ts';
import type { SeriesRule } from '../../src/verify/steps/s0-static/rule.ts';
import { cell } from './cell.ts';

/** docs/static-gate.md: what the first rung of `verify` looks at, from its rules. */
export function gatePage(): string {
  return [
    '# The static gate of verify (S0)',
    '',
    'These checks read the files alone, before the server sees them: a running Odoo keeps a bad manifest until it',
    'restarts, and some mistakes install without an error and are missing afterwards. Each line says what holds when',
    'the check passes.',
    '',
    '## In every series',
    '',
    '| Check | Holds |',
    '|---|---|',
    ...MODULE_RULES.map(({ id, holds }) => `| \`${id}\` | ${cell(holds)} |`),
    '',
    '## What differs between the series',
    '',
    '| Check | Series | Holds |',
    '|---|---|---|',
    ...SERIES_RULES.map((rule) => `| \`${rule.id}\` | ${range(rule)} | ${cell(rule.holds)} |`),
    '',
  ].join('\n');
}

/** The series that a rule is for, in words: rules begin or end with a series, they never skip one. */
function range(rule: SeriesRule): string {
  const applies = (series: Series) => rule.applies(seriesProfile(series));
  const [first, last] = [SERIES.find(applies), SERIES.findLast(applies)];
  if (first === SERIES[0] && last === SERIES.at(-1)) return 'all';
  if (last === SERIES.at(-1)) return `${first} on`;
  return first === last ? `${first}` : `${first} to ${last}`;
}
