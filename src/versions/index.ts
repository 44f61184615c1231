import type { Series } from '../series/profile.ts';
import type { DataChanges } from './change.ts';
import { type Around, type CoreName, NOTHING_AROUND } from './comparison.ts';
import type { Counts } from './counts.ts';
import { dataChanges } from './data-changes.ts';
import { type Placed, place } from './place.ts';
import { NO_RENAMES, type Renames } from './renames.ts';
import { scriptText } from './render.ts';
import type { Schema } from './schema.ts';
import { type Flavour, PHASES, type SectionContext } from './section.ts';
import { SECTIONS } from './sections/index.ts';
import { NOUPDATE_FILE } from './sections/records.ts';

export type { DataChange, DataChanges, Question } from './change.ts';
export type { Around, CoreName } from './comparison.ts';
export { type CountQuery, type Counts, countQueries } from './counts.ts';
export { dataChanges } from './data-changes.ts';
export { checkRenames, RenameError, type Renames, readRenames } from './renames.ts';
export { type Schema, type SchemaField, type SchemaModel, type SchemaRecord, schemaOf } from './schema.ts';
export { FLAVOURS, type Flavour } from './section.ts';

export interface ScriptInput {
  readonly before: Schema;
  readonly after: Schema;
  readonly from: Series;
  readonly to: Series;
  readonly flavour: Flavour;
  readonly renames?: Renames;
  readonly around?: Around;
  readonly coreName?: CoreName;
  readonly counts?: Counts;
  /** Texts of the new version, by path: no script takes the place of one that is there. */
  readonly files: ReadonlyMap<string, string>;
}

export interface Scripts extends DataChanges {
  /** New files by their path in the module. */
  readonly files: ReadonlyMap<string, string>;
}

/** Scripts that take the rows of the old version along; no files where nothing is to be done. */
export function migrationScripts(input: ScriptInput): Scripts {
  const { before, after, from, to, flavour } = input;
  const renames = input.renames ?? NO_RENAMES;
  const found = dataChanges(before, after, {
    ...{ from, to, renames, around: input.around ?? NOTHING_AROUND },
    ...(input.coreName && { coreName: input.coreName }),
  });
  const { changes, questions } = found;
  const version = after.version ?? to;
  const about = { module: after.module, version, from, to, flavour };
  const placed = place(scriptsFor(found, { ...about, counts: input.counts ?? new Map() }), input.files);
  const data = noupdateFile(changes, flavour);
  if (data !== undefined) placed.files.set(`migrations/${version}/${NOUPDATE_FILE}`, data);
  const notes = [...found.notes, ...placed.notes];
  if (placed.files.size > 0 && before.version === after.version)
    notes.push(
      `The version is ${version} before and after: Odoo runs scripts only where the version rises. Raise it, and the scripts' folder with it.`,
    );
  return { changes, questions, notes, files: placed.files };
}

/** The scripts for these changes alone, whatever there is already. */
export function scriptsFor(
  { changes, questions, notes }: DataChanges,
  about: Omit<SectionContext, 'changes'> & { readonly version: string },
): readonly Placed[] {
  const sections = SECTIONS.flatMap((make) => make({ ...about, changes }) ?? []);
  const phases = PHASES.filter((phase) => sections.some((section) => section.phase === phase));
  return phases.map((phase, i) => ({
    ...{ phase, folder: `migrations/${about.version}` },
    text: scriptText({
      ...{ ...about, phase },
      sections: sections.filter((section) => section.phase === phase),
      questions: i === 0 ? questions : [],
      notes: i === 0 ? notes : [],
    }),
  }));
}

/** Records that the script loads, as the new version has them. */
function noupdateFile(changes: DataChanges['changes'], flavour: Flavour): string | undefined {
  const sources = changes.flatMap((change) => (change.kind === 'changed-record' ? [change.source] : []));
  if (sources.length === 0 || flavour === 'upgrade-util') return undefined;
  const records = sources.map((source) => `    ${shifted(source)}\n`).join('');
  return `<?xml version="1.0" encoding="utf-8"?>\n<odoo noupdate="1">\n${records}</odoo>\n`;
}

/** With its last line, and so all others, as deep as its first will be. */
function shifted(source: string): string {
  const lines = source.split(/\r?\n/);
  const depth = /^[ \t]*/.exec(lines.at(-1) ?? '')?.[0] ?? '';
  const [first = '', ...rest] = lines;
  return [
    first,
    ...rest.map((line) => (line.startsWith(depth) ? `    ${line.slice(depth.length)}` : line)),
  ].join('\n');
}
