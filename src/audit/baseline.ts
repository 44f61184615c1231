import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isWritableFolder, replaceFile } from '../util/files.ts';
import type { Finding } from './finding.ts';
import { AuditConfigError } from './select.ts';

export const BASELINE_FILE = '.odoo-claude-baseline.json';

/** Findings that are known and accepted, by what stays when lines move. */
export interface Baseline {
  readonly entries: ReadonlyMap<string, BaselineEntry>;
}

export interface BaselineEntry {
  readonly rule: string;
  readonly module: string;
  /** For people who read the file. */
  readonly path: string;
  readonly symbol: string;
  readonly count: number;
}

export interface Compared {
  /** Not in the baseline. */
  readonly fresh: readonly Finding[];
  readonly known: readonly Finding[];
  /** In the baseline, and no longer found. */
  readonly absent: readonly (BaselineEntry & { readonly fingerprint: string })[];
}

/** Throws AuditConfigError for a file that is no baseline; undefined where there is none. */
export async function readBaseline(file: string): Promise<Baseline | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const problem = `${path.basename(file)} is no baseline: write it anew with --update-baseline.`;
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new AuditConfigError(problem);
  }
  const { version, findings } = Object(data);
  if (version !== 1 || typeof findings !== 'object' || findings === null) throw new AuditConfigError(problem);
  const entries = Object.entries(findings).map(([fingerprint, entry]): [string, BaselineEntry] => {
    const { rule, module, path: place, symbol, count } = Object(entry);
    return [
      fingerprint,
      {
        rule: String(rule),
        module: String(module),
        path: String(place),
        symbol: String(symbol ?? ''),
        count: Number.isInteger(count) ? count : 1,
      },
    ];
  });
  return { entries: new Map(entries) };
}

/** A known place that has more of the same than before has one new finding for each of them. */
export function compare(findings: readonly Finding[], { entries }: Baseline): Compared {
  const left = new Map([...entries].map(([fingerprint, { count }]) => [fingerprint, count]));
  const fresh: Finding[] = [];
  const known: Finding[] = [];
  for (const finding of findings) {
    const count = left.get(finding.fingerprint) ?? 0;
    if (count > 0) {
      left.set(finding.fingerprint, count - 1);
      known.push(finding);
    } else fresh.push(finding);
  }
  const absent = [...entries].flatMap(([fingerprint, entry]) => {
    const count = left.get(fingerprint) ?? 0;
    return count > 0 ? [{ ...entry, count, fingerprint }] : [];
  });
  return { fresh, known, absent };
}

/** Writes all that was found as known, whole or not at all; the same findings give the same bytes. */
export async function writeBaseline(file: string, findings: readonly Finding[]): Promise<void> {
  const folder = path.dirname(file);
  const entries = new Map<string, BaselineEntry>();
  for (const { fingerprint, rule, module, path: place, symbol } of findings) {
    const count = (entries.get(fingerprint)?.count ?? 0) + 1;
    const relative = path.relative(folder, place).replaceAll(path.sep, '/');
    entries.set(fingerprint, { rule, module, path: relative, symbol, count });
  }
  const sorted = [...entries].sort(
    ([a, one], [b, other]) =>
      compareText(one.path, other.path) || compareText(one.rule, other.rule) || compareText(a, b),
  );
  const text = `${JSON.stringify({ version: 1, findings: Object.fromEntries(sorted) }, null, 2)}\n`;
  const written =
    (await isWritableFolder(folder)) &&
    (await replaceFile(file, text).then(
      () => true,
      () => false,
    ));
  if (!written)
    throw new AuditConfigError(
      `The baseline cannot be written to ${path.basename(file)}: its folder must be there and writable.`,
    );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
