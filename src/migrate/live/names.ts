import { auditModule, ruleSet } from '../../audit/audit-module.ts';
import type { RawFinding } from '../../audit/finding.ts';
import { extrasOf } from '../../audit/read-extras.ts';
import type { Series } from '../../series/profile.ts';
import type { ModuleIndex } from '../../source/module-index.ts';
import { moduleFacts } from '../../source/project/extract.ts';
import { CORE_MODULE, type ModuleFacts } from '../../source/project/facts.ts';
import { createProject, type Project } from '../../source/project/project.ts';
import { loadSymbols } from '../../source/project/symbols.ts';
import { sourceFile } from '../../source/source-file.ts';
import { ASKED } from '../gone/names.ts';
import { type Database, recordsNamed } from './database.ts';
import { databaseFacts } from './database-facts.ts';

/** A module in what a database has; what is not installed there is known from Odoo's own sources. */
export async function databaseProject(
  database: Database,
  index: ModuleIndex,
  others: readonly ModuleFacts[],
): Promise<Project> {
  const own = [moduleFacts(index), ...others];
  const names = new Set(own.map(({ name }) => name));
  const installed = databaseFacts(database, await recordsNamed(database, mentioned(index, database)), names);
  const known = new Set([...names, ...installed.map(({ name }) => name), CORE_MODULE]);
  const rest = (await loadSymbols(database.series)).filter(({ name }) => !known.has(name));
  return createProject(own, [...installed, ...rest], database.series);
}

const NAME = /\b([a-z][a-z0-9_]*)\.([A-Za-z_][\w.]*)/g;

/** Everything in the texts that may be an xmlid of an installed module. */
function mentioned({ module }: ModuleIndex, { depends }: Database): string[] {
  const texts = [...module.python, ...module.xml, ...module.csv].map(({ source }) => source.text);
  const found = texts.flatMap((text) => [...text.matchAll(NAME)].map(([whole]) => whole));
  return [...new Set(found)].filter((each) => depends.has(each.slice(0, each.indexOf('.'))));
}

/** Fields, models and records that the module names and that are not there, each with its place. */
export async function unknownNames(
  index: ModuleIndex,
  project: Project,
  series: Series,
  texts: ReadonlyMap<string, string>,
): Promise<readonly RawFinding[]> {
  return auditModule(
    {
      ...{ index, project, series },
      extras: await extrasOf([...texts].map(([file, text]) => sourceFile(file, text))),
      settings: { requiredAuthors: [], allowedLicenses: [] },
    },
    ruleSet(ASKED),
  );
}
