import type { RawFinding } from '../../audit/finding.ts';
import type { ModuleFacts } from '../../source/project/facts.ts';
import type { Project } from '../../source/project/project.ts';
import type { Migration } from '../engine/migration.ts';
import type { Database } from './database.ts';
import { indexOfTexts } from './index-of-texts.ts';
import { sentenceOf } from './ladder.ts';
import { databaseProject, unknownNames } from './names.ts';
import { skipped } from './skipped.ts';
import type { ProofFinding, ProofStep } from './types.ts';

/** Names that a module missed before it was migrated, or the sentence that says why nobody can tell. */
export async function missedBefore(
  migration: Migration,
  old: Project,
): Promise<ReadonlySet<string> | string> {
  const { before, from } = migration;
  try {
    const index = await indexOfTexts(migration, before);
    return new Set((await unknownNames(index, old, from, before)).map(keyOf));
  } catch (error) {
    return sentenceOf(error);
  }
}

/** What the module names as it will be written is looked for in the target. */
export async function namesStep(
  migration: Migration,
  missed: ReadonlySet<string> | string,
  siblings: readonly ModuleFacts[],
  target: Database | string,
): Promise<ProofStep> {
  const about = { id: 'names', title: 'What it names is there' } as const;
  if (typeof target === 'string') return skipped(about.id, about.title, target);
  if (typeof missed === 'string') return skipped(about.id, about.title, missed);
  try {
    const index = await indexOfTexts(migration, migration.after);
    const project = await databaseProject(target, index, siblings);
    const now = await unknownNames(index, project, migration.to, migration.after);
    const findings = now.map((each): ProofFinding => {
      const { message, path, line } = each;
      // What was unknown before is no matter of the migration.
      return { message, path, line, ...(missed.has(keyOf(each)) ? { notice: true as const } : {}) };
    });
    const bad = findings.filter(({ notice }) => !notice).length;
    const closure = project.closure(index.module.name);
    const unknown = [...closure.modules].filter((name) => !project.modules.has(name));
    // A field may be of a module that nobody knows: what is not found there is not told.
    const blind = bad === 0 && unknown.length > 0;
    return {
      ...{ ...about, findings },
      status: bad > 0 ? 'failed' : blind ? 'skipped' : 'passed',
      detail: `Fields in views, Python, domains and CSV files, models and records, each asked for in ${target.where}: ${bad} are not there${
        unknown.length > 0 ? `. Not all can be told, since ${unknown.join(', ')} is not known there` : ''
      }.`,
    };
  } catch (error) {
    return skipped(about.id, about.title, sentenceOf(error));
  }
}

function keyOf({ rule, path, symbol, snippet }: RawFinding): string {
  return [rule, path, symbol, snippet].join('\n');
}
