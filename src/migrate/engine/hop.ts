import { auditModule } from '../../audit/audit-module.ts';
import type { RawFinding } from '../../audit/finding.ts';
import type { Series } from '../../series/profile.ts';
import { lineBreak, withLineBreak } from '../../source/edit/edit.ts';
import { type Project, withModules } from '../../source/project/project.ts';
import { sourceFile } from '../../source/source-file.ts';
import type { SourceFile } from '../../source/types.ts';
import { remembered } from '../../util/remember.ts';
import type { Break } from '../rule.ts';
import { applied, filesOf, overlapsItself, withoutBroken, withoutOverlaps } from './choose.ts';
import { editPlaces } from './edit-places.ts';
import type { HopRules } from './hop-rules.ts';
import { seriesBefore } from './hops.ts';
import type { MigrationEdit } from './migration.ts';
import type { Reader } from './reader.ts';
import { styleFindings } from './styles.ts';
import { type OpenTodo, openTodo } from './todo.ts';
import { withoutUnusedImports } from './unused-imports.ts';

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
  const keyOf = ({ rule, path }: RawFinding) => `${rule}\n${path}`;
  /** Rule and file: what is not to be tried again, and why. */
  const refused = new Map<string, string>();
  /** The same of files that could not be read before, which the notes of the run tell. */
  const closed = new Set<string>();
  let texts = input.texts;
  let findings: readonly RawFinding[] = [];
  for (let round = 0; ; round++) {
    findings = await look(input, texts);
    const wanted = findings.filter((finding) => {
      const { fix } = finding;
      const key = keyOf(finding);
      return fix && !refused.has(key) && !closed.has(key) && !isPostponed(finding, rules);
    });
    if (round === MAX_ROUNDS) {
      for (const finding of wanted)
        refused.set(keyOf(finding), 'were made as often as is sensible, and it still finds some to make');
      break;
    }
    for (const finding of wanted)
      if (overlapsItself(finding))
        refused.set(keyOf(finding), 'overlap each other, which is an error of the rule');
    const chosen = withoutOverlaps(wanted.filter((finding) => !refused.has(keyOf(finding))));
    if (chosen.length === 0) break;
    const { good, broken } = await withoutBroken(chosen, texts, reader);
    for (const finding of broken)
      refused.set(keyOf(finding), 'were taken back, because the file would no longer parse');
    const known = new Set([...good, ...broken]);
    for (const finding of chosen) if (!known.has(finding)) closed.add(keyOf(finding));
    if (good.length === 0) continue;
    const sources = new Map<string, SourceFile>();
    for (const finding of good)
      edits.push(
        editOf(finding, hop, (file) =>
          remembered(sources, file, () => sourceFile(file, texts.get(file) ?? '')),
        ),
      );
    texts = applied(texts, good);
  }
  const cleaned = await withoutUnusedImports(input.texts, texts, hop);
  const left = findings.filter(({ fix }) => !fix);
  const sentences = [...refused].map(([key, reason]) => {
    const [rule, file] = key.split('\n');
    return `${hop} ${rule}: its edits of ${file} ${reason}.`;
  });
  const todo = (finding: RawFinding) =>
    openTodo(
      finding,
      { hop, breaks: rules.breaks.get(finding.rule) ?? 'error', link: rules.links.get(finding.rule) },
      texts,
    );
  const waits = (finding: RawFinding) =>
    isPostponed(finding, rules) && (finding.fix !== undefined || isHarmless(rules.breaks.get(finding.rule)));
  return {
    texts: cleaned.texts,
    edits: [...edits, ...cleaned.edits],
    ...{ refused: sentences, worksUntil: rules.postponed },
    todos: left.filter((finding) => !waits(finding)).map(todo),
    postponed: findings.filter(waits).map(todo),
  };
}

/** It is told of, and left. */
function isPostponed({ fix, rule }: RawFinding, { postponed, due }: HopRules): boolean {
  return postponed.has(rule) && !(due.has(rule) && fix?.safe === true);
}

function isHarmless(breaks: Break | undefined): boolean {
  return breaks === 'deprecation' || breaks === 'style';
}

async function look(
  { reader, rules, hop, project, target }: HopInput,
  texts: Texts,
): Promise<readonly RawFinding[]> {
  const { index, extras, facts: read, styles } = await reader.read(texts);
  // One that waits to be ported is going to be installable: what it asks for is looked up like that of any other.
  const facts = { ...read, installable: true };
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

function editOf(finding: RawFinding, hop: Series, source: (file: string) => SourceFile): MigrationEdit {
  const { rule, path, line, fix, message } = finding;
  const removed = fix?.remove ?? [];
  const places = filesOf(finding)
    .filter((file) => !removed.includes(file))
    .flatMap((file) => {
      const own = (fix?.edits ?? []).filter((edit) => (edit.file ?? path) === file);
      const read = source(file);
      return editPlaces(file, read.text, own, read);
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
