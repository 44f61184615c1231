// npm run bench: what we promise of speed and size, measured side by side with what it is compared with.
//   npm run bench                       all of it
//   npm run bench -- search size        some of it
//   npm run bench -- --json             the same as JSON; --no-build takes dist as it is
// A missed goal is said and is no failure; something that could not be measured is one.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureDependencies, root, run } from './setup.mjs';

/** @typedef {import('./bench/measure.mjs').Result} Result */

const NAMES = [
  ...['start', 'first-answer', 'install', 'search', 'peers', 'size', 'scaffold', 'complete', 'demo', 'audit'],
  'migrate',
];

const { options, names } = readArguments();
await ensureDependencies();
if (!options['no-build'] && (await run(process.execPath, ['scripts/build.mjs'])) !== 0) process.exit(1);
const { measureAudit } = await import('./bench/audit.mjs');
const { measurePeers } = await import('./bench/against-peers.mjs');
const { measureCompleteModule } = await import('./bench/complete-module.mjs');
const { measureMigrate } = await import('./bench/migrate-speed.mjs');
const { measureFirstAnswer } = await import('./bench/first-answer.mjs');
const { measureInstall } = await import('./bench/install.mjs');
const { measureDemo, measureScaffold } = await import('./bench/modules.mjs');
const { summary, table } = await import('./bench/report.mjs');
const { measureSearch } = await import('./bench/search.mjs');
const { measureSize } = await import('./bench/size.mjs');
const { measureStart } = await import('./bench/start.mjs');
const { isMet, comparedValue } = await import('./bench/measure.mjs');

/** @type {Record<string, (setting: import('./bench/measure.mjs').Setting) => Promise<Result[]>>} */
const MEASUREMENTS = {
  start: measureStart,
  'first-answer': measureFirstAnswer,
  install: measureInstall,
  search: measureSearch,
  peers: measurePeers,
  size: measureSize,
  scaffold: measureScaffold,
  complete: measureCompleteModule,
  demo: measureDemo,
  audit: measureAudit,
  migrate: measureMigrate,
};

const dist = path.join(root, 'dist');
const setting = {
  dist,
  server: path.join(dist, 'server.mjs'),
  cli: path.join(dist, 'cli.mjs'),
  progress: (/** @type {string} */ line) => console.error(`  ${line}`),
};
/** @type {Result[]} */
const results = [];
for (const [name, measure] of Object.entries(MEASUREMENTS)) {
  if (names.length > 0 && !names.includes(name)) continue;
  console.error(`measuring ${name}`);
  try {
    results.push(...(await measure(setting)));
  } catch (error) {
    results.push({ what: name, unit: 'ms', failed: error instanceof Error ? error.message : String(error) });
  }
}

if (options.json) {
  const lines = results.map((result) => ({ ...result, value: comparedValue(result), met: isMet(result) }));
  console.log(JSON.stringify(lines, null, 2));
} else {
  console.log(`\n${table(results)}\n\n${summary(results)}`);
}
process.exitCode = results.some((result) => result.failed !== undefined) ? 1 : 0;

function readArguments() {
  /** @type {string} */
  let problem;
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean' }, 'no-build': { type: 'boolean' } },
    });
    const unknown = positionals.filter((name) => !NAMES.includes(name));
    if (unknown.length === 0) return { options: values, names: positionals };
    problem = `There is no measurement ${unknown.join(', ')}`;
  } catch (error) {
    problem = error instanceof Error ? error.message : String(error);
  }
  console.error(`${problem}\nSay some of ${NAMES.join(', ')}, --json or --no-build.`);
  process.exit(2);
}
