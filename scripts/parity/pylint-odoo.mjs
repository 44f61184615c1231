// What pylint-odoo finds, and what of it the audit finds: message by message, at the same lines.
//   node scripts/parity/pylint-odoo.mjs PATH...                  a table
//   node scripts/parity/pylint-odoo.mjs --differences PATH...    and every line on which they differ
//   --series 17.0      otherwise what most manifests say
//   --only a,b         these messages
//   --fail-under 98    exit code 1 when less of their messages is found, in percent
import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { run } from '../odoo/common.mjs';
import { compare, comparisonTable, differences } from './compare.mjs';
import { copyModules } from './copy.mjs';
import { ourFindings } from './ours.mjs';
import { toolFolder } from './venv.mjs';

/** @typedef {import('./ours.mjs').Place} Place */

const REQUIREMENT = 'pylint-odoo==10.0.11';
const OPTIONS = ['--load-plugins=pylint_odoo', '--disable=all', '--enable=odoolint', '--score=no'];
/** Messages that an older name of ours stands for. */
const OLDER = new Set(['translation-contains-variable']);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    series: { type: 'string' },
    only: { type: 'string' },
    differences: { type: 'boolean' },
    'fail-under': { type: 'string' },
  },
});
if (positionals.length === 0) {
  console.error('Give folders that hold modules.');
  process.exit(2);
}

const commands = await toolFolder(REQUIREMENT);
const scratch = realpathSync(mkdtempSync(path.join(tmpdir(), 'parity-')));
try {
  await copyModules(positionals, scratch);
  const symbols = await messageNames();
  const series = values.series ?? (await seriesOf(scratch));
  const wanted = values.only?.split(',');
  const mine = (/** @type {Place} */ { symbol }) =>
    symbols.has(symbol) && (!wanted || wanted.includes(symbol));
  const theirs = await theirFindings(series);
  const ours = await ourFindings({
    paths: [scratch],
    series,
    // Of this they have no default.
    settings: { requiredFiles: [], allowedCategories: [], prohibitedOverrides: [] },
    symbolOf: ({ id, aliases }) =>
      [id, ...(aliases ?? [])].find((name) => symbols.has(name) && !OLDER.has(name)),
  });
  const rows = compare(theirs.filter(mine), ours.filter(mine));
  console.log(`${REQUIREMENT}, series ${series}\n\n${comparisonTable(rows)}`);
  if (values.differences) console.log(`\n${differences(rows, scratch, sourceLine)}`);
  const [all, found] = [sum(rows.map((row) => row.theirs)), sum(rows.map((row) => row.found))];
  if (values['fail-under'] && all > 0 && (100 * found) / all < Number(values['fail-under']))
    process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** @param {string} series @returns {Promise<Place[]>} */
async function theirFindings(series) {
  const pylint = path.join(commands, 'pylint');
  const args = [...OPTIONS, `--valid-odoo-versions=${series}`, '--output-format=json2', scratch];
  const { stdout, stderr } = await run(pylint, args, { cwd: scratch });
  if (!stdout.trim().startsWith('{')) throw new Error(`pylint said no JSON: ${stderr.slice(-400)}`);
  return JSON.parse(stdout).messages.map((/** @type {any} */ { symbol, absolutePath, line, message }) => ({
    symbol,
    path: absolutePath,
    line,
    message,
  }));
}

/** Names of the messages of pylint-odoo's own checks. @returns {Promise<ReadonlySet<string>>} */
async function messageNames() {
  const args = [...OPTIONS, '--list-msgs-enabled'];
  const { stdout } = await run(path.join(commands, 'pylint'), args, { cwd: scratch });
  const enabled = stdout.slice(0, stdout.indexOf('Disabled messages:'));
  return new Set([...enabled.matchAll(/^ {2}([\w-]+) \([A-Z]\d{4}\)$/gm)].map((match) => match[1] ?? ''));
}

/** The series that most manifests say. @param {string} folder @returns {Promise<string>} */
async function seriesOf(folder) {
  const { stdout } = await run('grep', [
    '-rhoE',
    '--include=__manifest__.py',
    `"version": ?"[0-9]+\\.0`,
    folder,
  ]);
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const [series] of stdout.matchAll(/\d+\.0$/gm)) counts.set(series, (counts.get(series) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '17.0';
}

/** @param {string} file @param {number} line */
function sourceLine(file, line) {
  return readFileSync(file, 'utf8').split('\n')[line - 1]?.trim().slice(0, 140) ?? '';
}

/** @param {readonly number[]} values */
function sum(values) {
  return values.reduce((a, b) => a + b, 0);
}
