import { setting } from '../../../odoo/setting.ts';
import { count } from '../../count.ts';
import { check, type Ladder } from '../../ladder.ts';
import type { Rung } from '../../rung.ts';
import type { Check } from '../../types.ts';
import { type Ended, freePort, runCommand, splitCommand } from './command.ts';
import { readLog } from './log.ts';

/** Warnings beyond this many are counted. */
const MAX_WARNINGS = 5;

export const testRung: Rung = {
  step: 'S8',
  doing: "running the module's own tests",
  async run(ladder, { refused }) {
    const skip = (why: string, fix?: string) => [
      check('S8', 'tests', 'skip', `The module's own tests were not run: ${why}`, 'none', fix),
    ];
    if (!ladder.options.tests) return skip('the caller asked for none (tests: true, --tests).');
    if (refused !== undefined) return skip(refused);
    if (!ladder.index.module.files.some((file) => /^tests\/test_\w+\.py$/.test(file))) {
      return skip('it has none in tests/test_*.py.');
    }
    const setup = testSetup();
    if ('why' in setup) return skip(setup.why, setup.fix);
    return ownTests(ladder, setup);
  },
};

interface Setup {
  readonly command: readonly string[];
  readonly db: string;
}

/** How the server's command line is called, and the database that tests may change. */
export function testSetup(): Setup | { readonly why: string; readonly fix: string } {
  const command = splitCommand(setting(process.env.ODOO_CLI) ?? '');
  if (command.length === 0) {
    return {
      why: 'ODOO_CLI does not say how the command line of the server is called.',
      fix: 'Set ODOO_CLI, such as "odoo-bin -c /etc/odoo.conf" or "docker compose exec -T odoo odoo", where this program runs.',
    };
  }
  const db = setting(process.env.ODOO_CLI_DB);
  if (db === undefined) {
    return {
      why: 'ODOO_CLI_DB does not say on which database.',
      fix: 'Set ODOO_CLI_DB to a copy (createdb -T DATABASE COPY), or to a database whose data do not matter: the module is upgraded there.',
    };
  }
  return { command, db };
}

async function ownTests({ index, options }: Ladder, { command, db }: Setup): Promise<Check[]> {
  const { name } = index.module;
  // Both: -i leaves an installed module alone, and -u an absent one.
  const argv = [...command, '-d', db, '-i', name, '-u', name, '--test-enable', '--test-tags', `/${name}`];
  argv.push('--stop-after-init', '--log-level=info', `--http-port=${await freePort()}`);
  const call = `ODOO_CLI -d ${db} -i ${name} -u ${name} --test-tags /${name} --stop-after-init`;
  return judge(await runCommand(argv, options.signal), name, call);
}

/**
 * Odoo ends with 0 also when it found no test or no such module, with 1 when tests failed, and with 255 when the
 * module does not load.
 */
export function judge(ended: Ended, module: string, call: string): Check[] {
  if (ended.kind === 'not started') {
    const message = `The module's own tests were not run: ODOO_CLI cannot be started (${ended.why}).`;
    return [
      check('S8', 'tests', 'skip', message, call, 'Correct ODOO_CLI: a program and its arguments, no shell.'),
    ];
  }
  const { ran, failures, warnings, problem } = readLog(ended.log, module);
  const found = failures.map(
    ({ test, message, place }): Check => ({
      ...check('S8', 'tests', 'fail', `${test}: ${message}`, call, 'Correct the code, or the test.'),
      ...place,
    }),
  );
  const shown = warnings
    .slice(0, MAX_WARNINGS)
    .map((text) => check('S8', 'log-warnings', 'warn', text, call));
  if (found.length > 0) return [...found, ...shown];
  const wrong =
    ended.kind === 'timeout'
      ? 'they did not end within 15 minutes, and were stopped'
      : (problem ??
        (ended.code !== 0
          ? `Odoo ended with exit code ${ended.code}`
          : ran === 0
            ? 'Odoo found none: tests/__init__.py must import them'
            : undefined));
  if (wrong !== undefined) {
    const fix = 'Run the command by hand, and read its log.';
    return [
      check('S8', 'tests', 'fail', `The module's own tests did not pass: ${wrong}.`, call, fix),
      ...shown,
    ];
  }
  return [check('S8', 'tests', 'pass', `${count(ran, 'test')} passed.`, call), ...shown];
}
