import { auditModule } from '../../audit/audit-module.ts';
import type { RawFinding } from '../../audit/finding.ts';
import type { FixEdit } from '../../audit/rule.ts';
import type { Series } from '../../series/profile.ts';
import { applyEdits, lineBreak, withLineBreak } from '../../source/edit/edit.ts';
import { type Project, withModules } from '../../source/project/project.ts';
import type { Break } from '../rule.ts';
import { editPlaces } from './edit-places.ts';
import { type MigrationEdit, seriesBefore } from './engine.ts';
import type { HopRules } from './hop-rules.ts';
import type { Reader } from './reader.ts';
import { styleFindings } from './styles.ts';
import { type OpenTodo, openTodo } from './todo.ts';

export interface HopInput {
  readonly texts: ReadonlyMap<string, string>;
  readonly reader: Reader;
  readonly rules: HopRules;
  /** The series that it goes to. */
  readonly hop: Series;
  /** What is around the module in the old series and in the new one; the module itself need not be in it. */
  readonly project: Project;
  readonly target: Project;
}

export interface HopResult {
  readonly texts: ReadonlyMap<string, string>;
  readonly edits: readonly MigrationEdit[];
  readonly todos: readonly OpenTodo[];
  readonly refused: readonly string[];
  /** What would be changed and is left, because it still works in the series in which the run ends. */
  readonly postponed: readonly OpenTodo[];
  readonly worksUntil: HopRules['postponed'];
}

type Texts = ReadonlyMap<string, string>;

/** An edit may open the way for another one; more rounds than this mean that two rules undo each other. */
const MAX_ROUNDS = 12;

/** Applies the rules of a hop to a module, round after round until none has an edit left. */
export async function migrateHop(input: HopInput): Promise<HopResult> {
  const { hop, reader, rules } = input;
  const edits: MigrationEdit[] = [];
  /** Rule and file. */
  const refused = new Set<string>();
  let texts = input.texts;
  let findings: readonly RawFinding[] = [];
  for (let round = 0; round < MAX_ROUNDS; round++) {
    findings = await look(input, texts);
    const wanted = findings.filter(
      ({ fix, path, rule }) => fix && !refused.has(`${rule}\n${path}`) && !rules.postponed.has(rule),
    );
    const chosen = withoutOverlaps(wanted);
    if (chosen.length === 0) break;
    const good = await withoutBroken(chosen, texts, reader);
    for (const { rule, path } of chosen.filter((each) => !good.includes(each)))
      refused.add(`${rule}\n${path}`);
    if (good.length === 0) continue;
    for (const finding of good) edits.push(editOf(finding, hop, texts));
    texts = applied(texts, good);
  }
  const left = findings.filter(({ fix }) => !fix);
  const sentences = [...refused].map((key) => {
    const [rule, file] = key.split('\n');
    return `${hop} ${rule}: its edits of ${file} were taken back, because the file would no longer parse.`;
  });
  const todo = (finding: RawFinding) =>
    openTodo(
      finding,
      { hop, breaks: rules.breaks.get(finding.rule) ?? 'error', link: rules.links.get(finding.rule) },
      texts,
    );
  const waits = ({ fix, rule }: RawFinding) =>
    rules.postponed.has(rule) && (fix !== undefined || isHarmless(rules.breaks.get(rule)));
  return {
    ...{ texts, edits, refused: sentences, worksUntil: rules.postponed },
    todos: left.filter((finding) => !waits(finding)).map(todo),
    postponed: findings.filter(waits).map(todo),
  };
}

function isHarmless(breaks: Break | undefined): boolean {
  return breaks === 'deprecation' || breaks === 'style';
}

async function look(
  { reader, rules, hop, project, target }: HopInput,
  texts: Texts,
): Promise<readonly RawFinding[]> {
  const { index, extras, facts, styles } = await reader.read(texts);
  const found = await auditModule(
    {
      ...{ index, extras, series: seriesBefore(hop) },
      project: withModules(project, [facts]),
      target: withModules(target, [facts]),
      settings: { requiredAuthors: [], allowedLicenses: [] },
    },
    rules.set,
  );
  return [...found, ...styleFindings(styles, rules.styles)].map((finding) => asTheFiles(finding, texts));
}

/** With edits that have the line breaks of their files, whatever a rule writes. */
function asTheFiles(finding: RawFinding, texts: Texts): RawFinding {
  const { fix, path } = finding;
  if (!fix?.edits.some(({ text }) => text.includes('\n'))) return finding;
  const edits = fix.edits.map((edit) => {
    const wanted = lineBreak(texts.get(edit.file ?? path) ?? '');
    return wanted === '\n' ? edit : { ...edit, text: withLineBreak(edit.text, wanted) };
  });
  return { ...finding, fix: { ...fix, edits } };
}

function filesOf({ fix, path }: RawFinding): readonly string[] {
  return [...new Set((fix?.edits ?? []).map(({ file }) => file ?? path))];
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

/** Without the findings whose files would no longer parse, or did not before: what cannot be read is not changed. */
async function withoutBroken(
  findings: readonly RawFinding[],
  texts: Texts,
  reader: Reader,
): Promise<readonly RawFinding[]> {
  const fails = async (own: readonly RawFinding[], files: Iterable<string>) => {
    const next = applied(texts, own);
    const bad = new Set<string>();
    for (const file of files) {
      const text = next.get(file);
      if (text !== undefined && (await reader.problems(file, text)).length > 0) bad.add(file);
    }
    return bad;
  };
  const bad = await fails(findings, new Set(findings.flatMap(filesOf)));
  if (bad.size === 0) return findings;
  const good: RawFinding[] = [];
  for (const finding of findings) {
    const touched = filesOf(finding).filter((file) => bad.has(file));
    if (touched.length === 0 || (await fails([...good, finding], touched)).size === 0) good.push(finding);
  }
  return good;
}

function applied(texts: Texts, findings: readonly RawFinding[]): Texts {
  const next = new Map(texts);
  const edits = new Map<string, (FixEdit & { file: string })[]>();
  for (const { path, fix } of findings) {
    for (const edit of fix?.edits ?? []) {
      const file = edit.file ?? path;
      edits.set(file, [...(edits.get(file) ?? []), { ...edit, file }]);
    }
  }
  for (const [file, own] of edits) next.set(file, applyEdits(texts.get(file) ?? '', own));
  for (const { fix } of findings) for (const file of fix?.remove ?? []) next.delete(file);
  return next;
}

function editOf(finding: RawFinding, hop: Series, texts: Texts): MigrationEdit {
  const { rule, path, line, fix, message } = finding;
  const removed = fix?.remove ?? [];
  const places = filesOf(finding)
    .filter((file) => !removed.includes(file))
    .flatMap((file) => {
      const own = (fix?.edits ?? []).filter((edit) => (edit.file ?? path) === file);
      return editPlaces(file, texts.get(file) ?? '', own);
    });
  // The lines of the finding itself, else those next to it.
  const distance = (place: { path: string; line: number }) =>
    place.path === path ? Math.abs(place.line - line) : Number.POSITIVE_INFINITY;
  const [main = { path, line, before: '', after: '' }, ...also] = places.toSorted(
    (a, b) => distance(a) - distance(b),
  );
  return {
    ...{ rule, hop, ...main, confidence: fix?.safe ? 'certain' : 'likely' },
    ...{ title: fix?.title ?? message, also, removed },
  };
}
