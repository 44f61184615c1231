import { redact } from '../../../odoo/redact.ts';
import { cut } from '../../../util/cut.ts';
import type { Place } from '../../place.ts';

/** What the log of a test run tells. */
export interface TestRun {
  readonly ran: number;
  readonly failures: readonly Failure[];
  /** Lines of the level WARNING that name the module. */
  readonly warnings: readonly string[];
  /** Why nothing ran, as the log says it. */
  readonly problem: string | undefined;
}

export interface Failure {
  /** Such as `TestShelf.test_open`. */
  readonly test: string;
  readonly message: string;
  readonly place: Place | undefined;
}

/** `2026-01-01 10:00:00,123 4711 ERROR database odoo.logger: text`. */
const HEAD = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d+ \d+ (\w+) \S+ ([\w.]+): (.*)$/;
const MESSAGE = 600;

interface Entry {
  readonly level: string;
  readonly text: string;
}

/** Reads what Odoo logs of a run with `--test-tags /module`. */
export function readLog(log: string, module: string): TestRun {
  const entries = entriesOf(log);
  // The last such line sums up all phases: `0 failed, 1 error(s) of 3 tests when loading database`.
  const sum = [...log.matchAll(/(\d+) failed, (\d+) error\(s\) of (\d+) tests/g)].at(-1);
  const failures = entries.flatMap((entry) => failureOf(entry, module));
  const own = entries.filter(({ level, text }) => level === 'WARNING' && text.includes(module));
  return {
    ran: Number(sum?.[3] ?? 0),
    failures,
    warnings: [...new Set(own.map(({ text }) => said(text)))],
    problem: problemOf(log, entries, module),
  };
}

function entriesOf(log: string): Entry[] {
  const entries: { level: string; text: string }[] = [];
  for (const line of log.split('\n')) {
    const head = HEAD.exec(line.trimEnd());
    const last = entries.at(-1);
    if (head) entries.push({ level: head[1] ?? '', text: head[3] ?? '' });
    else if (last) last.text += `\n${line}`;
  }
  return entries;
}

function failureOf({ level, text }: Entry, module: string): Failure[] {
  const found = /^(?:FAIL|ERROR): (?:Subtest )?(\S+)/.exec(text);
  if (level !== 'ERROR' || !found) return [];
  return [{ test: found[1] ?? '', message: reason(text), place: placeIn(text, module) }];
}

/** The last frame that is in the module: a test calls what it tests. */
function placeIn(text: string, module: string): Place | undefined {
  const frames = [...text.matchAll(new RegExp(`File "[^"]*?/${module}/([\\w./-]+)", line (\\d+)`, 'g'))];
  const [, path, line] = frames.at(-1) ?? [];
  return path === undefined ? undefined : { path, line: Number(line) };
}

function problemOf(log: string, entries: readonly Entry[], module: string): string | undefined {
  if (new RegExp(`invalid module names, ignored: .*\\b${module}\\b`).test(log)) {
    return `this Odoo knows no module ${module}`;
  }
  if (new RegExp(`module ${module}: not installable`).test(log))
    return `Odoo takes ${module} for not installable`;
  const broken = entries.find(
    ({ level, text }) => level === 'CRITICAL' || /^Failed to (load|initialize)/.test(text),
  );
  return broken && `Odoo did not come up: ${reason(broken.text)}`;
}

/** The exception at the end of a traceback, else the first line. */
function reason(text: string): string {
  const lines = text.split('\n');
  const frame = lines.findLastIndex((line) => /^\s+File "/.test(line));
  const start = lines.findIndex(
    (line, at) =>
      at > frame &&
      /^[\w.]+(?:Error|Exception|Warning|Violation|Failure)?\b.*/.test(line) &&
      !/^\s/.test(line),
  );
  return said(frame === -1 || start === -1 ? (lines[0] ?? '') : lines.slice(start).join('\n'));
}

/** Without the paths of the server. */
function said(text: string): string {
  const plain = text
    .replaceAll(/(?:\/[\w.-]+)+\/([\w.-]+)/g, '$1')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return cut(redact(plain), MESSAGE);
}
