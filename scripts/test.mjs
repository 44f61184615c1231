// npm test: sets everything up, then proves it all. With arguments it runs only the suites they name:
// npm test -- test/odoo
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bin, ensureDependencies, root, run } from './setup.mjs';

/** @type {{ name: string, command: string, args: string[] }[]} */
const STATIC_CHECKS = [
  { name: 'types', command: bin('tsc'), args: ['--noEmit'] },
  { name: 'lint and format', command: bin('biome'), args: ['ci', '--reporter=summary', '.'] },
  { name: 'dist is fresh', command: process.execPath, args: ['scripts/build.mjs', '--check'] },
  { name: 'generated files are fresh', command: process.execPath, args: ['scripts/gen.mjs', '--check'] },
];

const only = process.argv.slice(2);
await ensureDependencies();
const counts = { passed: 0, failed: 0, skipped: 0 };
if (only.length === 0) {
  for (const check of STATIC_CHECKS) {
    const ok = (await run(check.command, check.args)) === 0;
    counts[ok ? 'passed' : 'failed'] += 1;
    console.log(`${ok ? 'ok  ' : 'FAIL'} ${check.name}`);
  }
}

const scratch = await mkdtemp(path.join(tmpdir(), 'odoo-claude-test-'));
const report = path.join(scratch, 'report.json');
const code = await run(bin('vitest'), [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
  ...only,
]);
const results = await readFile(report, 'utf8').then(JSON.parse, () => undefined);
await rm(scratch, { recursive: true, force: true });
if (results === undefined) {
  console.error(`The test runner stopped without a report (exit code ${code}) in ${root}.`);
  counts.failed += 1;
} else {
  counts.passed += results.numPassedTests;
  counts.failed += results.numFailedTests;
  counts.skipped += results.numPendingTests + results.numTodoTests;
  // A suite that fails before its tests start counts none of them: it must not pass for that.
  if (code !== 0 && counts.failed === 0) counts.failed = Math.max(1, results.numFailedTestSuites);
}
if (counts.passed === 0) counts.failed += 1;
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exit(counts.failed === 0 ? 0 : 1);
