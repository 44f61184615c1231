import { cp, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unifiedDiff } from '../../scaffold/diff.ts';
import { readCsv } from '../../source/csv.ts';
import { applyEdits, type Edit } from '../../source/edit/edit.ts';
import { readJs } from '../../source/js.ts';
import { readPo } from '../../source/po.ts';
import { readPython } from '../../source/python/facts.ts';
import { sourceFile } from '../../source/source-file.ts';
import { readXml } from '../../source/xml/data.ts';
import { replaceFile } from '../../util/files.ts';
import { type AuditOptions, type AuditResult, audit } from '../audit.ts';
import type { Finding, FindingFix } from '../finding.ts';

export interface FixReport {
  /** Changed files, by absolute path, with what they hold then. */
  readonly files: readonly FixedFile[];
  /** Number of fixes by rule. */
  readonly applied: ReadonlyMap<string, number>;
  /** What was not changed, and why, one sentence each. */
  readonly refused: readonly string[];
}

export interface FixedFile {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** One fix may make way for another; more rounds than this are a fault of ours. */
const MAX_ROUNDS = 10;

/**
 * What the fixes of the findings come to, round after round until none is left. All of it takes place in a copy:
 * nothing of the user's is written. `unsafe` takes those too that change what the code does.
 */
export async function planFixes(
  first: AuditResult,
  options: AuditOptions,
  { unsafe }: { unsafe: boolean },
): Promise<FixReport> {
  const wanted = (finding: Finding) => finding.fix !== undefined && (unsafe || finding.fix.safe);
  const names = new Set(first.findings.filter(wanted).map(({ module }) => module));
  const modules = first.modules.filter(({ name }) => names.has(name));
  const applied = new Map<string, number>();
  const refused = new Set<string>();
  if (modules.length === 0) return { files: [], applied, refused: [] };
  const scratch = await realpath(await mkdtemp(path.join(tmpdir(), 'odoo-claude-fix-')));
  try {
    const changed = new Map<string, string>();
    const copies = new Map<string, string>();
    for (const [i, { dir, name }] of modules.entries()) {
      const copy = path.join(scratch, String(i), name);
      await mkdir(path.dirname(copy));
      await cp(dir, copy, { recursive: true, verbatimSymlinks: true });
      copies.set(copy, dir);
    }
    // A module keeps its series; those around stay what they are.
    for (let round = 0; round < MAX_ROUNDS; round++) {
      const result = await audit({
        ...options,
        paths: [...copies.keys()],
        addonsPaths: [...options.addonsPaths, ...options.paths],
        series: options.series ?? first.modules[0]?.series,
        store: undefined,
        base: undefined,
        threads: false,
        leftOut: undefined,
        progress: undefined,
      });
      const files = await roundOf(result.findings.filter(wanted), scratch, refused, applied);
      if (files.length === 0) break;
      for (const { path: file, before, after } of files) {
        if (!changed.has(file)) changed.set(file, before);
        await writeFile(file, after);
      }
    }
    const files: FixedFile[] = [];
    for (const [file, before] of changed) {
      const after = await readFile(file, 'utf8');
      const copy = [...copies.keys()].find((each) => file.startsWith(each + path.sep)) ?? '';
      const original = path.join(copies.get(copy) ?? '', path.relative(copy, file));
      if (after !== before) files.push({ path: original, before, after });
    }
    return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), applied, refused: [...refused] };
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** What one round of fixes makes of the files. A fix is applied whole or not at all. */
async function roundOf(
  findings: readonly Finding[],
  root: string,
  refused: Set<string>,
  applied: Map<string, number>,
): Promise<FixedFile[]> {
  const texts = new Map<string, string | undefined>();
  const taken = new Map<string, Edit[]>();
  for (const { fix, rule, module } of findings) {
    if (!fix) continue;
    const what = `${rule} in ${module}`;
    const paths = [...new Set(fix.edits.map(({ path: file }) => file))];
    for (const file of paths) if (!texts.has(file)) texts.set(file, await editable(file, root));
    const closed = paths.find((file) => texts.get(file) === undefined);
    if (closed !== undefined) {
      refused.add(
        `${what}: ${path.basename(closed)} is not changed, since it is no UTF-8 text of the module.`,
      );
      continue;
    }
    const next = withFix(fix, taken);
    // What overlaps is found again in the next round.
    if (!next) continue;
    if (await breaks(next, taken, texts)) {
      refused.add(`${what}: its fix would leave a file that cannot be read, and was not applied.`);
      continue;
    }
    for (const [file, edits] of next) taken.set(file, edits);
    applied.set(rule, (applied.get(rule) ?? 0) + 1);
  }
  return [...taken].flatMap(([file, edits]) => {
    const before = texts.get(file) ?? '';
    const after = applyEdits(before, edits);
    return after === before ? [] : [{ path: file, before, after }];
  });
}

/** The edits of each file with one fix more; undefined when it overlaps with one that is taken. */
function withFix(
  fix: FindingFix,
  taken: ReadonlyMap<string, readonly Edit[]>,
): Map<string, Edit[]> | undefined {
  const next = new Map<string, Edit[]>();
  for (const { path: file, start, end, text } of fix.edits) {
    const edits = next.get(file) ?? [...(taken.get(file) ?? [])];
    const isTwice = edits.some((edit) => edit.start === start && edit.end === end && edit.text === text);
    if (isTwice && start !== end) continue;
    const overlaps = edits.some((edit) =>
      start === end || edit.start === edit.end
        ? start <= edit.end && edit.start <= end
        : start < edit.end && edit.start < end,
    );
    if (overlaps) return undefined;
    next.set(file, [...edits, { file, start, end, text }]);
  }
  return next;
}

/** Whether some file has more problems with the edits than before. */
async function breaks(
  next: ReadonlyMap<string, readonly Edit[]>,
  taken: ReadonlyMap<string, readonly Edit[]>,
  texts: ReadonlyMap<string, string | undefined>,
): Promise<boolean> {
  for (const [file, edits] of next) {
    const text = texts.get(file) ?? '';
    const [before, after] = [applyEdits(text, taken.get(file) ?? []), applyEdits(text, edits)];
    if ((await problems(file, after)) > (await problems(file, before))) return true;
  }
  return false;
}

async function problems(file: string, text: string): Promise<number> {
  const source = sourceFile(file, text);
  if (file.endsWith('.py')) return (await readPython(source)).problems.length;
  if (file.endsWith('.xml')) return readXml(source, 'module').problems.length;
  if (file.endsWith('.js')) return (await readJs(source)).problems.length;
  if (/\.pot?$/.test(file)) return readPo(source).problems.length;
  if (!file.endsWith('.csv')) return 0;
  const { header, rows } = readCsv(source, 'module');
  return rows.filter((row) => row.length !== header.length).length;
}

/** The text of a file that may be edited; undefined for one outside the module, and for what is not UTF-8. */
async function editable(file: string, root: string): Promise<string | undefined> {
  const real = await realpath(file).catch(() => undefined);
  if (real === undefined || !real.startsWith(root + path.sep)) return undefined;
  const bytes = await readFile(real);
  const text = bytes.toString('utf8');
  const declared = /^\uFEFF?<\?xml[^>]*\sencoding=["']([\w.-]+)["']/.exec(text.slice(0, 120))?.[1];
  if (declared !== undefined && !/^(utf-?8|us-ascii)$/i.test(declared)) return undefined;
  return Buffer.from(text).equals(bytes) ? text : undefined;
}

/** The changes as a unified diff, with paths as `named` says. */
export function diffOf({ files }: FixReport, named: (file: string) => string): string {
  return files.map(({ path: file, before, after }) => unifiedDiff(named(file), before, after)).join('');
}

/** Writes each changed file whole or not at all; one that has changed meanwhile is left alone and named. */
export async function writeFixes({ files }: FixReport): Promise<{ written: string[]; refused: string[] }> {
  const [written, refused]: [string[], string[]] = [[], []];
  for (const { path: file, before, after } of files) {
    if (!(await readFile(file)).equals(Buffer.from(before))) {
      refused.push(`${path.basename(file)} was changed meanwhile, and is left as it is.`);
      continue;
    }
    await replaceFile(file, after);
    written.push(file);
  }
  return { written, refused };
}
