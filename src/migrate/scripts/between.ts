import path from 'node:path';
import { seriesOfVersion } from '../../audit/series-of.ts';
import { SERIES, type Series } from '../../series/profile.ts';
import { readModule } from '../../source/module.ts';
import { indexModule } from '../../source/module-index.ts';
import { moduleFacts } from '../../source/project/extract.ts';
import type { Migration } from '../engine/migration.ts';
import { readTexts } from '../engine/read-texts.ts';
import { MigrationError } from '../errors.ts';
import { type ScriptRequest, withScripts } from './add.ts';

interface Version {
  readonly name: string;
  readonly dir: string;
  readonly series: Series;
  readonly version: string;
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Scripts between two folders that hold two versions of one module, such as a checkout and what was changed in it. As a
 * migration of the new folder whose only change they are. Throws MigrationError where the two are no such versions.
 */
export async function scriptsBetween(old: string, now: string, request: ScriptRequest): Promise<Migration> {
  const [before, after] = [await versionAt(old), await versionAt(now)];
  if (SERIES.indexOf(before.series) > SERIES.indexOf(after.series)) {
    throw new MigrationError(
      `${old} is for ${before.series} and ${now} for ${after.series}: give the older version as the old one.`,
    );
  }
  const { name, dir, texts } = after;
  const both = { module: name, dir, from: before.series, to: after.series };
  const none = { edits: [], todos: [], refused: [] };
  const [found] = await withScripts([{ ...both, ...none, before: before.texts, after: texts }], request);
  if (!found) throw new MigrationError(`${now} gave no scripts.`);
  return { ...found, versions: { from: before.version, to: after.version }, before: texts };
}

async function versionAt(given: string): Promise<Version> {
  const module = await readModule(given);
  const { name, dir, files } = module;
  const { version } = moduleFacts(indexModule(module));
  const series = seriesOfVersion(version);
  if (series === undefined || version === undefined) {
    throw new MigrationError(
      `${path.basename(dir)}: the version in the manifest of ${given} does not begin with a series, such as 18.0.1.0.0.`,
    );
  }
  const { texts } = (await readTexts({ name, dir, files })).module;
  return { name, dir, series, version, texts };
}
