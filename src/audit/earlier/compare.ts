import type { Series } from '../../series/profile.ts';
import type { ModuleIndex } from '../../source/module-index.ts';
import type { Project } from '../../source/project/project.ts';
import { projectAround } from '../../versions/around.ts';
import {
  type DataChange,
  type DataChanges,
  dataChanges,
  RenameError,
  readRenames,
  type Schema,
  type SchemaModel,
  schemaOf,
  scriptsFor,
} from '../../versions/index.ts';
import { olderThan } from '../manifest/versions.ts';
import type { Option } from '../rule.ts';
import { seriesOfVersion } from '../series-of.ts';
import { mentions } from './mentions.ts';

/** An earlier version of the module that is looked at, and what came of it since. Renames are likely ones. */
export interface EarlierVersion extends DataChanges {
  /** As it is called in messages, such as `18.0.1.0.0 (1a2b3c4d5)`. */
  readonly label: string;
  readonly before: Schema;
  readonly after: Schema;
  /** What a model of this name was; undefined where its rows do not come along, so that there is nothing to keep. */
  was(model: string): SchemaModel | undefined;
  /** The manifest names a later version than it did: without that no script is run. */
  readonly raised: boolean;
  /** A script that databases of the earlier version still run speaks of one of these. */
  handles(...names: readonly string[]): boolean;
  /** The scripts that `migrate NEW --old OLD` writes for this change alone. */
  scripts(change: DataChange): readonly Option[];
}

/** Undefined where the two are of different series: that is a migration, which asks more. */
export function compareWithEarlier(
  old: ModuleIndex,
  now: ModuleIndex,
  { label, project, series }: { readonly label: string; readonly project: Project; readonly series: Series },
): EarlierVersion | undefined {
  const [before, after] = [schemaOf(old), schemaOf(now)];
  if (seriesOfVersion(before.version) !== seriesOfVersion(after.version)) return undefined;
  const about = { from: series, to: series };
  const options = { ...about, around: projectAround(now.module.name, project, project) };
  const { questions } = dataChanges(before, after, options);
  // A question whether one thing is another is asked where nearly all speaks for it.
  const likely = questions.flatMap(({ answer }) =>
    answer === undefined || !isRename(answer, before, after) ? [] : [answer],
  );
  const renames = readRenames(likely, before, after);
  const oldNames = new Map([...renames.models].map(([was, is]) => [is, was]));
  let scripts: string | undefined;
  const handles: EarlierVersion['handles'] = (...names) => {
    scripts ??= scriptsSince(now, before.version, series);
    return names.some((name) => mentions(scripts ?? '', name));
  };
  return {
    ...dataChanges(before, after, { ...options, renames }),
    ...{ label, before, after },
    raised: olderThan(before.version ?? '', after.version ?? '', series),
    handles,
    was(model) {
      const old = oldNames.get(model);
      return before.models.get(old !== undefined && handles(old) ? old : model);
    },
    scripts: (change) => scriptOption(change, { ...about, module: after.module, version: after.version }),
  };
}

/** One that names nothing new only asks, and a key of a selection such as `<=` cannot be told from the rest. */
function isRename(answer: string, before: Schema, after: Schema): boolean {
  try {
    readRenames([answer], before, after);
    return true;
  } catch (error) {
    if (error instanceof RenameError) return false;
    throw error;
  }
}

function scriptOption(
  change: DataChange,
  about: { readonly from: Series; readonly to: Series; readonly module: string; version: string | undefined },
): readonly Option[] {
  const all = scriptsFor(
    { changes: [change], questions: [], notes: [] },
    { ...about, version: about.version ?? about.to, flavour: 'orm', counts: new Map() },
  );
  // The last one changes nothing: it tells where users' own filters and views still have the old name.
  const files = all.flatMap(({ folder, phase, text }) =>
    phase === 'end' ? [] : [{ file: `${folder}/${phase}-migration.py`, text: text.trimEnd() }],
  );
  if (files.length === 0) return [];
  const code = files.map(({ file, text }) => (files.length === 1 ? text : `# ${file}\n${text}`)).join('\n\n');
  return [{ title: `Write ${files.map(({ file }) => file).join(' and ')}`, code }];
}

/** Text of all that runs where a database leaves the earlier version, or has this one. */
function scriptsSince({ module }: ModuleIndex, version: string | undefined, series: Series): string {
  const own = module.manifest.entries.get('version')?.value;
  const runs = (file: string) => {
    const folder = /^(?:migrations|upgrades)\/([\d.]+)\//.exec(file)?.[1];
    if (folder === undefined) return false;
    return folder === '0.0.0' || folder === own || olderThan(version ?? '', folder, series);
  };
  return [...module.python, ...module.xml]
    .filter(({ source }) => runs(source.path))
    .map(({ source }) => source.text)
    .join('\n');
}
