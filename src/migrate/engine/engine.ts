import type { Option, Subject } from '../../audit/rule.ts';
import { SERIES, type Series } from '../../series/profile.ts';
import type { ModuleFacts } from '../../source/project/facts.ts';
import { createProject } from '../../source/project/project.ts';
import type { Proof } from '../live/types.ts';
import type { Break, MigrationRule } from '../rule.ts';
import type { EditPlace } from './edit-places.ts';
import { type HopResult, migrateHop } from './hop.ts';
import { hopRules } from './hop-rules.ts';
import { type Deprecations, postponedNotes } from './postponed.ts';
import { moduleReader } from './reader.ts';
import { settled } from './todo.ts';

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
  /** What to do with what `to` still takes; default: change it like the rest. */
  readonly deprecations?: Deprecations;
  /** Other modules that are known at the start of a hop, of its old and of its new series. */
  surroundings(series: Series): Promise<readonly ModuleFacts[]>;
}

/** One change, with its lines as they were when its hop came to it, and as it left them. */
export interface MigrationEdit extends EditPlace {
  readonly rule: string;
  readonly hop: Series;
  readonly confidence: 'certain' | 'likely';
  readonly title: string;
  /** Other lines that the same change takes, such as an import that it needs. */
  readonly also?: readonly EditPlace[];
  /** Files that go with it. */
  readonly removed?: readonly string[];
}

/** A place that is known to need a change, which only a human can decide. */
export interface Todo {
  readonly rule: string;
  readonly hop: Series;
  /** What happens where nobody decides. */
  readonly breaks?: Break;
  readonly path: string;
  /** In the text after the last hop, from 1. */
  readonly line: number;
  readonly message: string;
  /** What is missing or wrong there, where the rule says it. */
  readonly about?: Subject;
  /** What it is about as it stood there when its hop ended, the first line of it. */
  readonly written?: string;
  /** That is in a comment, or taken out, until somebody decides. */
  readonly leftOut?: true;
  /** That line, without blanks around it. */
  readonly code: string;
  readonly excerpt?: Excerpt;
  /** What there is to choose from, the likeliest first. */
  readonly options?: readonly Option[];
}

/** A few lines around a place, as they are after the last hop. */
export interface Excerpt {
  /** Number of the first line, from 1. */
  readonly first: number;
  readonly lines: readonly string[];
}

export interface Migration {
  readonly module: string;
  /** Folder that it was read from. */
  readonly dir: string;
  readonly from: Series;
  readonly to: Series;
  /** Versions of the two manifests, where nothing but scripts between them was asked for. */
  readonly versions?: { readonly from: string; readonly to: string };
  readonly before: ReadonlyMap<string, string>;
  readonly after: ReadonlyMap<string, string>;
  readonly edits: readonly MigrationEdit[];
  /** Worst first. */
  readonly todos: readonly Todo[];
  /** Edits that were taken back, one sentence each: what they would have made does not parse. */
  readonly refused: readonly string[];
  /** What was not looked at, and why, one sentence each. */
  readonly notes?: readonly string[];
  /** Files that nobody can read, of which nothing was changed; the notes say why. */
  readonly unread?: readonly string[];
  /** What takes the rows of the old version along; undefined where nobody asked for it. */
  readonly scripts?: MigrationScripts;
  /** What was proved of it on servers or against sources; undefined where nobody asked for it. */
  readonly proof?: Proof;
}

export interface MigrationScripts {
  /** By path in the module; they are among the texts after it. */
  readonly files: ReadonlyMap<string, string>;
  /** What nobody but a human knows of the rows; `answer` is what to give when the answer is yes. */
  readonly questions: readonly { readonly message: string; readonly answer: string | undefined }[];
  /** What the scripts leave alone on purpose, one sentence each. */
  readonly notes: readonly string[];
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

/** The hops of a way: 14.0 to 16.0 are 15.0 and 16.0. */
export function hopsBetween(from: Series, to: Series): readonly Series[] {
  return SERIES.slice(SERIES.indexOf(from) + 1, SERIES.indexOf(to) + 1);
}

/** Series that a hop comes from. */
export function seriesBefore(hop: Series): Series {
  return SERIES[SERIES.indexOf(hop) - 1] ?? hop;
}

/** Takes one module from series to series, in memory: nothing is written, and nothing stays behind for the next call. */
export async function migrateModule(input: MigrationInput): Promise<Migration> {
  const { module, from, to, rules, deprecations = 'apply' } = input;
  const reader = moduleReader(module, rules);
  const results: HopResult[] = [];
  let texts = module.texts;
  for (const hop of hopsBetween(from, to)) {
    const old = seriesBefore(hop);
    const result = await migrateHop({
      ...{ texts, reader, hop, rules: hopRules(rules, hop, { from, to, deprecations }) },
      project: createProject([], await input.surroundings(old), old),
      target: createProject([], await input.surroundings(hop)),
    });
    results.push(result);
    texts = result.texts;
  }
  return migrationOf(input, texts, results, []);
}

/** What the hops of a module come to; `after` may be later than the last of them. */
export function migrationOf(
  { module, from, to }: Pick<MigrationInput, 'module' | 'from' | 'to'>,
  after: ReadonlyMap<string, string>,
  results: readonly HopResult[],
  notes: readonly string[],
): Migration {
  return {
    ...{ module: module.name, dir: module.dir, from, to, before: module.texts, after },
    edits: results.flatMap(({ edits }) => edits),
    todos: settled(
      results.flatMap(({ todos }) => todos),
      after,
    ),
    refused: results.flatMap(({ refused }) => refused),
    notes: [
      ...postponedNotes(
        settled(
          results.flatMap(({ postponed }) => postponed),
          after,
        ),
        new Map(results.flatMap(({ worksUntil }) => [...worksUntil])),
      ),
      ...notes,
    ],
  };
}
