import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { SeriesProfile } from '../../../series/profile.ts';
import type { OdooModule } from '../../../source/types.ts';
import { check, type Ladder } from '../../ladder.ts';
import type { Check } from '../../types.ts';
import { sentence } from './judge.ts';
import type { Tab } from './tab.ts';

const TEST_FILE = /^static\/tests\/(?!tours\/).*(\.test|_tests?)\.js$/;
/** Loading all tests of all installed modules takes most of it. */
const ALL_MS = 150_000;
const POLL_MS = 250;

/** How the last line of a run reads. Source: web/static/tests/helpers/qunit_config.js; lib/hoot/core/runner.js. */
const DONE = /^test successful$|QUnit test suite done\.|\[HOOT\] test suite succeeded/i;
const FAILED = /tests failed\.|Some tests failed|Some modules couldn't be started/;

/** Runs the module's own unit tests of the web client, on Odoo's page for them, where the server is mocked. */
export async function unitTests({ index, profile, client, options }: Ladder, tab: Tab): Promise<Check[]> {
  const { module } = index;
  const files = module.files.filter((file) => TEST_FILE.test(file));
  const [first] = files;
  if (first === undefined) return [];
  const query = await queryOf(module, files, profile);
  if (query === undefined) {
    const message = 'The JavaScript tests were not run: no QUnit.module of theirs has a literal name.';
    return [{ ...check('S7', 'js-tests', 'skip', message, 'none'), path: first }];
  }
  const url = `/web/tests?${query}`;
  const call = `GET ${url}`;
  await tab.open('about:blank');
  tab.lines();
  await tab.open(client.instance.url + url);
  const lines: string[] = [];
  const end = Date.now() + ALL_MS;
  while (
    Date.now() < end &&
    !options.signal.aborted &&
    !lines.some((line) => DONE.test(line) || FAILED.test(line))
  ) {
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    lines.push(...tab.lines());
  }
  await tab.complaints();
  const ran = count(lines);
  if (lines.some((line) => FAILED.test(line))) {
    const told = lines.filter((line) => /failed|Error|expected|couldn't/i.test(line)).join('\n');
    const fix = `Open ${url} in the browser to see each step of them.`;
    const message = `The JavaScript tests of the module fail: ${sentence(told)}`;
    return [{ ...check('S7', 'js-tests', 'fail', message, call, fix), path: first }];
  }
  if (!lines.some((line) => DONE.test(line))) {
    const message = `The JavaScript tests did not come to an end within ${ALL_MS / 1000} s.`;
    return [
      { ...check('S7', 'js-tests', 'warn', message, call, `Open ${url} in the browser.`), path: first },
    ];
  }
  if (ran === 0) {
    const message =
      'No JavaScript test of the module ran: the files of static/tests are in no bundle of tests.';
    const bundle = profile.jsTests === 'hoot' ? 'web.assets_unit_tests' : 'web.qunit_suite_tests';
    return [{ ...check('S7', 'js-tests', 'warn', message, call, `Add them to ${bundle}.`), path: first }];
  }
  return [check('S7', 'js-tests', 'pass', `The JavaScript tests of the module pass (${ran}).`, call)];
}

/** Parameters that choose the tests of the module and no other. */
async function queryOf(
  module: OdooModule,
  files: readonly string[],
  p: SeriesProfile,
): Promise<string | undefined> {
  if (p.jsTests === 'hoot') {
    const suite = hash(`@${module.name}`);
    const chosen = p.hootFilter === 'id' ? `id=${suite}` : `test=${suite}&suite=${suite}`;
    return `headless&loglevel=2&preset=desktop&timeout=15000&${chosen}`;
  }
  const names = new Set<string>();
  for (const file of files) {
    const text = await readFile(path.join(module.dir, file), 'utf8').catch(() => '');
    for (const [, name = ''] of text.matchAll(/QUnit\.module\(\s*["'`]([^"'`]+)["'`]/g)) names.add(name);
  }
  if (names.size === 0) return undefined;
  const any = [...names].map((name) => name.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|');
  return `filter=${encodeURIComponent(`/(${any})/`)}`;
}

/** The id of a suite of hoot by its name. Source: addons/web/tests/test_js.py, `_generate_hash`. */
function hash(text: string): string {
  let value = 0;
  for (const char of text) value = (Math.imul(value, 31) + (char.codePointAt(0) ?? 0)) >>> 0;
  return value.toString(16).padStart(8, '0');
}

/** How many tests, or assertions of QUnit, passed by what the console says. */
function count(lines: readonly string[]): number {
  const numbers = lines.flatMap((line) => {
    const said = /Passed (\d+) tests|passed (\d+) tests\./.exec(line);
    return said ? [Number(said[1] ?? said[2])] : [];
  });
  return numbers.reduce((sum, number) => sum + number, 0);
}
