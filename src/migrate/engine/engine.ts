import type { Series } from '../../series/profile.ts';
import type { ModuleFacts } from '../../source/project/facts.ts';
import { createProject } from '../../source/project/project.ts';
import type { MigrationRule } from '../rule.ts';
import { type HopResult, migrateHop } from './hop.ts';
import { hopRules } from './hop-rules.ts';
import { hopsBetween, seriesBefore } from './hops.ts';
import type { Migration, ModuleTexts } from './migration.ts';
import { type Deprecations, postponedNotes } from './postponed.ts';
import { moduleReader } from './reader.ts';
import { settled } from './todo.ts';

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

/**
 * Takes one module from series to series by these rules alone, as those who measure rules do; see `travel` for modules that
 * go together. Nothing is written, and nothing stays behind for the next call.
 */
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
