import { auditModule, ruleSet } from '../audit/audit-module.ts';
import type { RawFinding } from '../audit/finding.ts';
import { extrasOf } from '../audit/read-extras.ts';
import type { FixEdit } from '../audit/rule.ts';
import { SERIES, type Series } from '../series/profile.ts';
import { applyEdits } from '../source/edit/edit.ts';
import { moduleOf } from '../source/module.ts';
import { indexModule } from '../source/module-index.ts';
import { moduleFacts } from '../source/project/extract.ts';
import type { ModuleFacts } from '../source/project/facts.ts';
import { createProject } from '../source/project/project.ts';
import { sourceFile } from '../source/source-file.ts';
import { brokenFiles } from './broken.ts';
import { asAuditRule, type MigrationRule } from './rule.ts';

/** A module as texts; files that are no text are only named. */
export interface ModuleTexts {
  readonly name: string;
  readonly dir: string;
  readonly texts: ReadonlyMap<string, string>;
  /** Every file, those without text included. */
  readonly files: readonly string[];
}

export interface MigrationInput {
  readonly module: ModuleTexts;
  readonly from: Series;
  readonly to: Series;
  readonly rules: readonly MigrationRule[];
  /** Other modules that are known at the start of a hop, of its old and of its new series. */
  surroundings(series: Series): Promise<readonly ModuleFacts[]>;
}

/** One change, with the text as it was when its hop came to it. */
export interface MigrationEdit {
  readonly rule: string;
  readonly hop: Series;
  readonly path: string;
  readonly line: number;
  readonly before: string;
  readonly after: string;
  readonly confidence: 'certain' | 'likely';
  readonly title: string;
}

/** A place that is known to need a change, which only a human can decide. */
export interface Todo {
  readonly rule: string;
  readonly hop: Series;
  readonly path: string;
  readonly line: number;
  readonly message: string;
  readonly code: string;
}

export interface Migration {
  readonly module: string;
  /** Folder that it was read from. */
  readonly dir: string;
  readonly from: Series;
  readonly to: Series;
  readonly before: ReadonlyMap<string, string>;
  readonly after: ReadonlyMap<string, string>;
  readonly edits: readonly MigrationEdit[];
  readonly todos: readonly Todo[];
  /** Edits that were taken back, one sentence each: what they would have made does not parse. */
  readonly refused: readonly string[];
}

/** Files that differ, by their path in the module; undefined for one that goes. */
export function changedFiles({
  before,
  after,
}: Pick<Migration, 'before' | 'after'>): ReadonlyMap<string, string | undefined> {
  const changed = new Map<string, string | undefined>();
  for (const [file, text] of after) if (before.get(file) !== text) changed.set(file, text);
  for (const file of before.keys()) if (!after.has(file)) changed.set(file, undefined);
  return changed;
}

/** An edit may open the way for another one; more rounds than this mean that two rules undo each other. */
const MAX_ROUNDS = 12;

/** The hops of a way: 14.0 to 16.0 are 15.0 and 16.0. */
export function hopsBetween(from: Series, to: Series): readonly Series[] {
  return SERIES.slice(SERIES.indexOf(from) + 1, SERIES.indexOf(to) + 1);
}

/** Takes a module from series to series, in memory: nothing is written, and nothing stays behind for the next call. */
export async function migrateModule(input: MigrationInput): Promise<Migration> {
  const { module, from, to } = input;
  let texts = module.texts;
  const edits: MigrationEdit[] = [];
  const todos: Todo[] = [];
  const refused: string[] = [];
  for (const hop of hopsBetween(from, to)) {
    const result = await oneHop(input, texts, hop);
    texts = result.texts;
    edits.push(...result.edits);
    todos.push(...result.todos);
    refused.push(...result.refused);
  }
  return {
    module: module.name,
    dir: module.dir,
    from,
    to,
    before: module.texts,
    after: texts,
    edits,
    todos,
    refused,
  };
}

interface HopResult {
  readonly texts: ReadonlyMap<string, string>;
  readonly edits: readonly MigrationEdit[];
  readonly todos: readonly Todo[];
  readonly refused: readonly string[];
}

async function oneHop(
  input: MigrationInput,
  before: ReadonlyMap<string, string>,
  hop: Series,
): Promise<HopResult> {
  const old = SERIES[SERIES.indexOf(hop) - 1] ?? hop;
  const first = old === input.from;
  const rules = input.rules
    .filter((rule) => rule.to === hop || (first && rule.to < hop && outlasts(rule)))
    .map(asAuditRule);
  const [around, target] = [await input.surroundings(old), await input.surroundings(hop)];
  const edits: MigrationEdit[] = [];
  const refused = new Set<string>();
  let texts = before;
  let todos: readonly Todo[] = [];
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const findings = await look(input, texts, { rules, old, around, target });
    todos = findings.filter(({ fix }) => !fix).map((finding) => todoOf(finding, hop, texts));
    const chosen = withoutOverlaps(
      findings.filter(({ fix, path, rule }) => fix && !refused.has(`${rule}\n${path}`)),
    );
    if (chosen.length === 0) break;
    const next = applied(texts, chosen);
    const broken = await brokenFiles(texts, next);
    const good = chosen.filter(({ path }) => !broken.has(path));
    for (const { rule, path } of chosen.filter(({ path }) => broken.has(path)))
      refused.add(`${rule}\n${path}`);
    texts = broken.size === 0 ? next : applied(texts, good);
    edits.push(...good.map((finding) => editOf(finding, hop)));
  }
  const sentences = [...refused].map((key) => {
    const [rule, file] = key.split('\n');
    return `${hop} ${rule}: its edits of ${file} were taken back, because the file would no longer parse.`;
  });
  return { texts, edits, todos, refused: sentences };
}

/** What it changes is found in modules of later series too. */
function outlasts({ breaks, lasts }: MigrationRule): boolean {
  return lasts === true || breaks === 'deprecation';
}

interface Look {
  readonly rules: ReturnType<typeof asAuditRule>[];
  readonly old: Series;
  readonly around: readonly ModuleFacts[];
  readonly target: readonly ModuleFacts[];
}

async function look(
  { module }: MigrationInput,
  texts: ReadonlyMap<string, string>,
  { rules, old, around, target }: Look,
): Promise<RawFinding[]> {
  const sources = [...texts].map(([file, text]) => sourceFile(file, text));
  const files = [
    ...new Set([...module.files.filter((file) => !module.texts.has(file)), ...texts.keys()]),
  ].sort();
  const read = await moduleOf({ dir: module.dir, name: module.name, files, unreadable: [] }, sources);
  const index = indexModule(read);
  const facts = moduleFacts(index);
  const project = createProject([facts], around, old);
  const wanted = createProject([facts], target);
  return auditModule(
    {
      index,
      extras: await extrasOf(sources),
      project,
      target: wanted,
      series: old,
      settings: { requiredAuthors: [], allowedLicenses: [] },
    },
    ruleSet(rules),
  );
}

/** Of edits that touch each other the first; the others have their turn in the next round. */
function withoutOverlaps(findings: readonly RawFinding[]): RawFinding[] {
  const taken = new Map<string, FixEdit[]>();
  return findings.filter((finding) => {
    const own = finding.fix?.edits ?? [];
    const free = own.every((edit) =>
      (taken.get(edit.file ?? finding.path) ?? []).every(
        (other) => edit.end < other.start || other.end < edit.start,
      ),
    );
    if (!free) return false;
    for (const edit of own) {
      const file = edit.file ?? finding.path;
      taken.set(file, [...(taken.get(file) ?? []), edit]);
    }
    return true;
  });
}

function applied(texts: ReadonlyMap<string, string>, findings: readonly RawFinding[]): Map<string, string> {
  const next = new Map(texts);
  const edits = findings.flatMap(({ path, fix }) =>
    (fix?.edits ?? []).map((edit) => ({ ...edit, file: edit.file ?? path })),
  );
  for (const file of new Set(edits.map((edit) => edit.file))) {
    const own = edits.filter((edit) => edit.file === file);
    next.set(file, applyEdits(texts.get(file) ?? '', own));
  }
  for (const { fix } of findings) for (const file of fix?.remove ?? []) next.delete(file);
  return next;
}

function editOf(finding: RawFinding, hop: Series): MigrationEdit {
  return {
    rule: finding.rule,
    hop,
    path: finding.path,
    line: finding.line,
    before: finding.snippet,
    after:
      finding.fix?.edits
        .map(({ text }) => text)
        .join(' ')
        .trim() ?? '',
    confidence: finding.fix?.safe ? 'certain' : 'likely',
    title: finding.fix?.title ?? finding.message,
  };
}

function todoOf(finding: RawFinding, hop: Series, texts: ReadonlyMap<string, string>): Todo {
  const line = (texts.get(finding.path) ?? '').split('\n')[finding.line - 1] ?? '';
  const { rule, path, message } = finding;
  return { rule, hop, path, line: finding.line, message, code: line.trim() };
}
