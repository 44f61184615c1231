import path from 'node:path';
import { seriesOfVersion } from '../../audit/series-of.ts';
import { SERIES, type Series } from '../../series/profile.ts';
import { listFiles, ModuleError, readModule } from '../../source/module.ts';
import { indexModule } from '../../source/module-index.ts';
import { moduleFacts } from '../../source/project/extract.ts';
import type { ModuleFacts } from '../../source/project/facts.ts';
import { loadSymbols } from '../../source/project/symbols.ts';
import { MigrationError } from '../errors.ts';
import { MANIFEST } from '../python/manifest-edits.ts';
import { MIGRATIONS } from '../rules/index.ts';
import { mayChange, readTexts } from './read-texts.ts';
import { moduleReader } from './reader.ts';
import type { Traveller } from './travel.ts';

interface Wanted {
  readonly from?: Series | undefined;
  readonly to: Series;
  /** A module that is there already comes along unchanged, for what is to be proved of it. */
  readonly arrived?: boolean | undefined;
  /**
   * Told of a module that is left out because others can go; without it, or when none can go, it is an error. `why`:
   * there is nothing to do for one that is of that series or a later one, but something to mend for one that is stuck.
   */
  leftOut?(sentence: string, why: 'there' | 'stuck'): unknown;
}

interface Reason {
  readonly sentence: string;
  readonly why: 'there' | 'stuck';
}

/** Reads the modules that are to go, in the order of the folders. */
export async function travellersOf(dirs: readonly string[], wanted: Wanted): Promise<Traveller[]> {
  const found: Traveller[] = [];
  const reasons: Reason[] = [];
  for (const dir of dirs) {
    const traveller = await travellerOf(dir, wanted);
    if (typeof traveller === 'string') reasons.push({ sentence: traveller, why: 'stuck' });
    else if ('sentence' in traveller) reasons.push(traveller);
    else found.push(traveller);
  }
  const [reason] = reasons;
  if (reason !== undefined && (found.length === 0 || !wanted.leftOut)) {
    const more = reasons.length > 1 ? ` (${reasons.length - 1} others cannot go either.)` : '';
    throw new MigrationError(reason.sentence + more);
  }
  for (const { sentence, why } of reasons) wanted.leftOut?.(sentence, why);
  return found.map((each) => withNamesakes(each, found));
}

/** Odoo loads one module of a name; here each is migrated, and which of them others see is left to chance. */
function withNamesakes(traveller: Traveller, all: readonly Traveller[]): Traveller {
  const { name } = traveller.module;
  const same = all.filter(({ module }) => module.name === name);
  if (same.length === 1) return traveller;
  const places = same.map(({ module: { dir } }) => `${path.basename(path.dirname(dir))}/${name}`);
  const note = `${same.length} modules are named ${name} (${places.join(', ')}): modules that depend on it were held against one of them. Migrate them apart.`;
  return { ...traveller, notes: [...traveller.notes, note] };
}

/** A sentence where it cannot go, and a reason where it need not. */
async function travellerOf(dir: string, wanted: Wanted): Promise<Traveller | Reason | string> {
  const name = path.basename(dir);
  const [closed, special]: [string[], string[]] = [[], []];
  let files: string[];
  try {
    files = listFiles(dir, closed, special).sort();
  } catch (error) {
    if (error instanceof ModuleError) return error.message;
    throw error;
  }
  if (!files.includes(MANIFEST))
    return `${name}: ${MANIFEST} is a link or no file. It has to be one of the module's own.`;
  const { module, unread } = await readTexts({ name, dir, files });
  const text = module.texts.get(MANIFEST);
  if (text === undefined) return `${name}: ${unread.get(MANIFEST)}`;
  const reader = moduleReader(module, MIGRATIONS);
  const { index, facts } = await reader.read(module.texts);
  const { manifest } = index.module;
  const [problem] = await reader.problems(MANIFEST, text);
  if (!manifest.root || problem) {
    const { start, message } = problem ??
      manifest.problems[0] ?? { start: 0, message: 'it is no dictionary' };
    return `${name}/${MANIFEST}:${manifest.source.lineAt(start)} cannot be read: ${message}. Mend it first.`;
  }
  const from = wanted.from ?? seriesOfVersion(facts.version);
  if (from === undefined) {
    const given = manifest.entries.has('version') ? 'it is no plain text' : 'it has none';
    const said = facts.version === undefined ? given : `it is ${facts.version}`;
    return `${name}: its version does not begin with a series that is known here, such as 14.0.1.0.0 (${said}). Say which it is for with from: ${SERIES.join(', ')}.`;
  }
  const isThere = wanted.arrived === true && from === wanted.to;
  if (SERIES.indexOf(from) >= SERIES.indexOf(wanted.to) && !isThere) {
    const sentence = `${name} is for ${from}: it can only be taken to a later series than that, not to ${wanted.to}.`;
    return { sentence, why: 'there' };
  }
  for (const [file, note] of await brokenNotes(module.texts, reader)) unread.set(file, note);
  for (const folder of closed) unread.set(folder, `${folder} cannot be read: nothing in it was changed.`);
  // What a link leads to may be of another module, which has it migrated with itself.
  for (const file of special.filter(mayChange))
    unread.set(file, `${file} is a link or no file: what it leads to was not looked at.`);
  return { module, reader, from, unread, notes: [] };
}

/** Files that no parser reads are left as they are: whoever mends them first gets them migrated. */
async function brokenNotes(
  texts: ReadonlyMap<string, string>,
  { problems }: Traveller['reader'],
): Promise<ReadonlyMap<string, string>> {
  const notes = new Map<string, string>();
  for (const [file, text] of texts) {
    const [problem] = await problems(file, text);
    if (!problem) continue;
    const line = text.slice(0, problem.start).split('\n').length;
    notes.set(file, `${file}:${line} does not parse (${problem.message}): nothing of this file was changed.`);
  }
  return notes;
}

/**
 * What modules that stay declare. Those that the symbol database of their series has are Odoo's own: what they are in
 * each series is known better than from the sources of one.
 */
export async function besideOf(
  dirs: readonly string[],
  travellers: readonly Pick<Traveller, 'from'>[],
): Promise<ModuleFacts[]> {
  const known = new Set<string>();
  for (const series of new Set(travellers.map(({ from }) => from)))
    for (const { name } of await loadSymbols(series)) known.add(name);
  const facts: ModuleFacts[] = [];
  for (const dir of dirs) {
    if (known.has(path.basename(dir))) continue;
    try {
      facts.push(moduleFacts(indexModule(await readModule(dir))));
    } catch (error) {
      // It is not known then, which the rules can tell.
      if (!(error instanceof ModuleError)) throw error;
    }
  }
  return facts;
}
