import { describe, expect, it } from 'vitest';
import { runCommand, splitCommand } from '../../src/verify/steps/s8-tests/command.ts';
import { judge } from '../../src/verify/steps/s8-tests/index.ts';
import { readLog } from '../../src/verify/steps/s8-tests/log.ts';

const head = (level: string, text: string) => `2026-01-01 10:00:00,123 4711 ${level} db odoo.x: ${text}`;
const node = (code: string) => [process.execPath, '-e', code];
const never = new AbortController().signal;

describe('the command line of the server', () => {
  it.each([
    ['odoo-bin -c /etc/odoo.conf', ['odoo-bin', '-c', '/etc/odoo.conf']],
    [`"C:/Program Files/odoo" --x='a b' ''`, ['C:/Program Files/odoo', '--x=a b', '']],
    ['  docker  compose exec -T odoo odoo ', ['docker', 'compose', 'exec', '-T', 'odoo', 'odoo']],
    ['', []],
  ])('splits %j', (text, words) => {
    expect(splitCommand(text)).toEqual(words);
  });

  it('gives the code and both outputs', async () => {
    const ended = await runCommand(
      node('console.log("out"); console.error("err"); process.exitCode = 3'),
      never,
    );
    expect(ended).toMatchObject({ kind: 'ended', code: 3 });
    expect(ended.kind === 'ended' && ended.log.split('\n').sort().join(' ').trim()).toBe('err out');
  });

  it('ends what does not end, and what that started', async () => {
    const child = `require("child_process").spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], {stdio: "inherit"}); setInterval(() => {}, 1000)`;
    expect(await runCommand(node(child), never, 700)).toMatchObject({ kind: 'timeout' });
  });

  it('ends when the caller gives up', async () => {
    const ended = await runCommand(node('setInterval(() => {}, 1000)'), AbortSignal.timeout(300));
    expect(ended).toMatchObject({ kind: 'ended', code: 1 });
  });

  it('says that a program is not there', async () => {
    expect(await runCommand(['/no/such/odoo'], never)).toEqual({ kind: 'not started', why: 'ENOENT' });
  });
});

describe('the log of the tests', () => {
  const failing = [
    head('INFO', 'Starting TestBook.test_open ...'),
    head('ERROR', 'FAIL: TestBook.test_open'),
    'Traceback (most recent call last):',
    '  File "/mnt/extra/library/tests/test_book.py", line 31, in test_open',
    '    self.assertEqual(book.state, "open")',
    "AssertionError: 'draft' != 'open'",
    '- draft',
    '+ open',
    '',
    head('ERROR', 'ERROR: TestBook.test_close'),
    'Traceback (most recent call last):',
    '  File "/mnt/extra/library/tests/test_book.py", line 40, in test_close',
    '    book.action_close()',
    '  File "/mnt/extra/library/models/book.py", line 12, in action_close',
    '    raise KeyError("x")',
    "KeyError: 'x'",
    '',
    head('WARNING', 'The model library.book has no access rules in module library, consider adding some'),
    head('ERROR', '1 failed, 1 error(s) of 5 tests when loading database'),
  ].join('\n');

  it('tells each failure with its place', () => {
    expect(readLog(failing, 'library')).toEqual({
      ran: 5,
      failures: [
        {
          test: 'TestBook.test_open',
          message: "AssertionError: 'draft' != 'open' - draft + open",
          place: { path: 'tests/test_book.py', line: 31 },
        },
        {
          test: 'TestBook.test_close',
          message: "KeyError: 'x'",
          place: { path: 'models/book.py', line: 12 },
        },
      ],
      warnings: ['The model library.book has no access rules in module library, consider adding some'],
      problem: undefined,
    });
  });

  const words = (log: string, code = 0) =>
    judge({ kind: 'ended', code, log }, 'library', 'ODOO_CLI').map(
      ({ verdict, message }) => `${verdict} ${message}`,
    );

  it.each([
    [
      'passes',
      head('INFO', '0 failed, 0 error(s) of 3 tests when loading database'),
      0,
      /^pass 3 tests passed/,
    ],
    ['takes no test for a failure', head('INFO', 'Modules loaded.'), 0, /^fail .*Odoo found none/],
    [
      'sees an unknown module',
      head('WARNING', 'invalid module names, ignored: library'),
      0,
      /^fail .*knows no module library/,
    ],
    ['sees another end', '', 137, /^fail .*exit code 137/],
    [
      'sees a module that does not load',
      `${head('CRITICAL', 'Failed to initialize database `x`.')}\nTraceback (most recent call last):\n  File "/x/y.py", line 1, in z\n    boom\nodoo.tools.convert.ParseError: while parsing /mnt/extra/library/views/a.xml:3`,
      255,
      /^fail .*ParseError: while parsing a\.xml:3/,
    ],
  ])('%s', (_name, log, code, expected) => {
    expect(words(log, code)[0]).toMatch(expected);
  });

  it('tells failures, then warnings of the log', () => {
    expect(words(failing, 1).map((line) => line.slice(0, 24))).toEqual([
      'fail TestBook.test_open:',
      'fail TestBook.test_close',
      'warn The model library.b',
    ]);
  });

  it('does not take silence for success', () => {
    expect(judge({ kind: 'timeout', log: '' }, 'library', 'c')[0]).toMatchObject({ verdict: 'fail' });
    expect(judge({ kind: 'not started', why: 'ENOENT' }, 'library', 'c')[0]).toMatchObject({
      verdict: 'skip',
    });
  });
});
