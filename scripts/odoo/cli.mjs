// The commands of scripts/odoo.mjs: reads arguments, prints results. Progress goes to stderr, so
// that stdout holds nothing but the answer.

import {
  cli,
  copyDatabase,
  down,
  dropDatabase,
  majorOf,
  NoOdooError,
  readLog,
  restart,
  runModuleTests,
  SERIES,
  status,
  UsageError,
  up,
} from './index.mjs';
import { lastLines } from './log-file.mjs';
import { failureLines } from './module-tests.mjs';
import { madeBy } from './providers.mjs';
import { logFile, stateFile } from './state.mjs';

export { UsageError };

/** @typedef {import('./index.mjs').Instance} Instance */

const HELP = `Brings a real Odoo up for the demo, tests and benchmark.

  node scripts/odoo.mjs up 19 14 [--json]         start (and install, the first time) these series
  node scripts/odoo.mjs down [19 14] [--purge]    stop them, or all; --purge deletes their files too
  node scripts/odoo.mjs status [--json]           what is up
  node scripts/odoo.mjs restart 19                restart the server, for changed Python
  node scripts/odoo.mjs log 19 [-n 50]            the server's last log lines
  node scripts/odoo.mjs db-copy 19 NAME           a fresh database with demo data
  node scripts/odoo.mjs db-drop 19 NAME
  node scripts/odoo.mjs test 19 DB MODULE         run a module's tests in a throwaway database DB
  node scripts/odoo.mjs cli 19 -d DB ...          the command line of that Odoo, with these arguments

Series: ${SERIES.join(', ')}. A server of your own: ODOO_TEST_URL_19, ODOO_TEST_DB_19, ODOO_TEST_LOGIN_19,
ODOO_TEST_PASSWORD_19, ODOO_TEST_API_KEY_19, ODOO_TEST_ADDONS_19. Files: ODOO_CLAUDE_CACHE.
`;

const begin = Date.now();

/** @param {number} major @returns {import('./index.mjs').Progress} */
const progressOf = (major) => (line) => {
  const seconds = String(Math.round((Date.now() - begin) / 1000)).padStart(4);
  process.stderr.write(`${seconds} s  Odoo ${major}: ${line}\n`);
};

/** @param {string} text */
const print = (text) => void process.stdout.write(`${text}\n`);

/** @param {NodeJS.WriteStream} stream @param {string} text @returns {Promise<void>} */
const written = (stream, text) => new Promise((done) => stream.write(text, () => done()));

/** @param {Instance} odoo */
const summary = (odoo) => {
  const rows = [
    ['open', odoo.url + (odoo.provider === 'url' ? '' : `/web?db=${odoo.db}`)],
    ['database', odoo.db],
    ['login', `${odoo.login} / ${odoo.provider === 'url' ? '(as set)' : odoo.password}`],
    [
      'API key',
      odoo.apiKey ? (odoo.provider === 'url' ? '(as set)' : `in ${stateFile(odoo.major)}`) : 'none',
    ],
    ['addons', odoo.addonsPath ?? 'not reachable from here'],
    [
      'log',
      odoo.logFile ??
        (odoo.provider === 'docker' ? `node scripts/odoo.mjs log ${odoo.major}` : 'not reachable from here'),
    ],
    ['stop', odoo.provider === 'url' ? 'not ours to stop' : `node scripts/odoo.mjs down ${odoo.major}`],
  ];
  return `Odoo ${odoo.series} is up\n${rows.map(([name, value]) => `  ${(name ?? '').padEnd(9)} ${value}`).join('\n')}`;
};

/**
 * Splits arguments into words and known options.
 * @param {string[]} args @param {string[]} known such as `--json`
 */
function parse(args, known) {
  /** @type {string[]} */
  const words = [];
  /** @type {Record<string, string | true>} */
  const options = {};
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i] ?? '';
    if (!arg.startsWith('-')) words.push(arg);
    else if (!known.includes(arg))
      throw new UsageError(`Unknown option ${arg}: this command has ${known.join(', ') || 'none'}.`);
    else if (arg !== '-n') options[arg] = true;
    else {
      i += 1;
      options[arg] = args[i] ?? '';
    }
  }
  return { words, options };
}

/** @param {string[]} words @param {string[]} names */
function exactly(words, names) {
  if (words.length === names.length) return;
  throw new UsageError(`This command wants ${names.join(' ')}; see node scripts/odoo.mjs help.`);
}

/** @param {string | undefined} word @returns {Promise<Instance>} one that is up already */
async function running(word) {
  const major = majorOf(word ?? '');
  const odoo = await status(major);
  if (!odoo) throw new NoOdooError(`Odoo ${major} is not up: node scripts/odoo.mjs up ${major}`);
  return odoo;
}

/** @type {Record<string, (args: string[]) => Promise<number>>} */
const COMMANDS = {
  async up(args) {
    const { words, options } = parse(args, ['--json']);
    if (!words.length) throw new UsageError(`Say which series, such as: node scripts/odoo.mjs up 19`);
    const majors = [...new Set(words.map(majorOf))];
    const results = await Promise.allSettled(
      majors.map((major) => up(major, { onProgress: progressOf(major) })),
    );
    for (const result of results) {
      if (result.status === 'fulfilled')
        print(options['--json'] ? JSON.stringify(result.value) : summary(result.value));
      else
        process.stderr.write(`${result.reason instanceof Error ? result.reason.message : result.reason}\n`);
    }
    return results.every((result) => result.status === 'fulfilled') ? 0 : 1;
  },

  async down(args) {
    const { words, options } = parse(args, ['--purge']);
    const purge = options['--purge'] === true;
    const majors = words.length ? [...new Set(words.map(majorOf))] : SERIES.filter(madeBy);
    for (const major of majors) {
      const there = await down(major, { purge, onProgress: progressOf(major) });
      print(
        `Odoo ${major}: ${there ? (purge ? 'stopped and deleted' : 'stopped, its data are kept') : 'nothing to stop'}`,
      );
    }
    if (!majors.length) print('Nothing to stop.');
    return 0;
  },

  async status(args) {
    const { words, options } = parse(args, ['--json']);
    const named = (/** @type {number} */ major) =>
      Boolean(process.env[`ODOO_TEST_URL_${major}`] || madeBy(major));
    const majors = words.length ? words.map(majorOf) : SERIES.filter(named);
    let all = true;
    for (const major of majors) {
      const odoo = await status(major);
      all = all && odoo !== null;
      if (options['--json']) print(JSON.stringify(odoo ?? { series: `${major}.0`, major, up: false }));
      else print(odoo ? summary(odoo) : `Odoo ${major}.0 is not up`);
    }
    if (!majors.length) print('No Odoo was brought up here.');
    return all ? 0 : 1;
  },

  async log(args) {
    const { words, options } = parse(args, ['-n']);
    exactly(words, ['SERIES']);
    const count = options['-n'] === undefined ? 50 : Number(options['-n']);
    if (!Number.isInteger(count) || count < 1) throw new UsageError('-n wants a number of lines, 1 or more.');
    const major = majorOf(words[0] ?? '');
    const odoo = await status(major);
    // The log of a server that died is the one people want most.
    const { text } = odoo
      ? await readLog(odoo)
      : await readLog(/** @type {Instance} */ ({ logFile: logFile(major) }));
    print(lastLines(text, count));
    return 0;
  },

  async cli([word, ...args]) {
    const odoo = await running(word);
    const result = await cli(odoo, args);
    // Awaited: a full pipe takes the rest later, and the process would have ended by then.
    await written(process.stdout, result.stdout);
    await written(process.stderr, result.stderr);
    return result.code;
  },

  async restart(args) {
    const { words } = parse(args, []);
    exactly(words, ['SERIES']);
    const major = majorOf(words[0] ?? '');
    const odoo = await up(major, { onProgress: progressOf(major) });
    print(summary(await restart(odoo, { onProgress: progressOf(major) })));
    return 0;
  },

  async 'db-copy'(args) {
    const { words } = parse(args, []);
    exactly(words, ['SERIES', 'NAME']);
    const odoo = await running(words[0]);
    const copy = await copyDatabase(odoo, words[1] ?? '');
    print(`Database ${copy.db} is a fresh copy of the template: ${copy.url}/web?db=${copy.db}`);
    return 0;
  },

  async 'db-drop'(args) {
    const { words } = parse(args, []);
    exactly(words, ['SERIES', 'NAME']);
    await dropDatabase(await running(words[0]), words[1] ?? '');
    print(`Database ${words[1]} is gone.`);
    return 0;
  },

  async test(args) {
    const { words } = parse(args, []);
    exactly(words, ['SERIES', 'DB', 'MODULE']);
    const [series, database, moduleName] = words;
    const started = Date.now();
    const result = await runModuleTests(await running(series), moduleName ?? '', { database });
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    if (!result.ok) print(failureLines(result.log).join('\n'));
    print(
      `${result.ok ? 'PASS' : 'FAIL'} ${moduleName} on ${series}: ${result.ran} ran, ${result.failed} failed, ${seconds} s${result.reason ? `. ${result.reason}` : ''}`,
    );
    return result.ok ? 0 : 1;
  },

  async help() {
    print(HELP.trimEnd());
    return 0;
  },
};

/** @param {string[]} argv @returns {Promise<number>} exit code */
export async function main(argv) {
  const [name = 'help', ...rest] = argv;
  const command = COMMANDS[/^(-h|--help)$/.test(name) ? 'help' : name];
  if (!command) throw new UsageError(`Unknown command "${name}": use ${Object.keys(COMMANDS).join(', ')}.`);
  return command(rest);
}
