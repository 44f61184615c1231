import { rm } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { readIfThere, replaceFile } from '../../util/files.ts';
import { type ModulePlan, planModule } from '../plan.ts';
import { parseSpec } from '../spec/parse.ts';
import { readSpecText } from '../spec/read.ts';
import { hash, removeTemporary, unixText } from './files.ts';

export const FOLDER = '.odoo-scaffold/';
export const SPEC = `${FOLDER}spec.yaml`;
const STATE = `${FOLDER}files.json`;
/**
 * The text of each generated file as it was generated, line by line in one JSON file. Not compressed, so that git
 * keeps the small difference of two versions and merges them by lines; not a folder of copies, in which Odoo's
 * export of terms, linters and editors would find each model twice.
 */
const PRISTINE = `${FOLDER}pristine.json`;
/** What a run is about to leave behind. It is there only while one runs, or after one was interrupted. */
const JOURNAL = `${FOLDER}next.json`;

const stateShape = z.object({ version: z.string(), files: z.record(z.string(), z.string()) });
const pristineShape = z.record(z.string(), z.array(z.string()));
const journalShape = z.object({
  state: stateShape,
  pristine: pristineShape,
  /** Hash of what each changed file is to hold; null for one that is to go. */
  written: z.record(z.string(), z.string().nullable()),
});
type Journal = z.output<typeof journalShape>;

/** What the generator knows of its last run. */
export interface State {
  readonly version: string;
  /** Hashes of the generated files by path. */
  readonly files: Readonly<Record<string, string>>;
  /** A generated text file as it was; undefined where no copy is kept, as by the first version of this tool. */
  readonly pristine: ReadonlyMap<string, string>;
  /** A run did not come to its end: hash of the spec that it wrote. */
  readonly interrupted: { readonly spec: string | undefined } | undefined;
}

/** Without a readable record, undefined: every file that is there counts as the user's own. */
export async function readState(root: string): Promise<State | undefined> {
  const [recorded, copies, journal] = await Promise.all([
    readJson(root, STATE, stateShape),
    readJson(root, PRISTINE, pristineShape),
    readJson(root, JOURNAL, journalShape),
  ]);
  if (!recorded && !journal) return undefined;
  const pristine = new Map<string, string>();
  for (const [file, lines] of Object.entries(copies ?? {})) {
    const text = lines.join('\n');
    // A copy that is not what was recorded is no base for a merge.
    if (hash(text) === recorded?.files[file]) pristine.set(file, text);
  }
  const state = { version: recorded?.version ?? '', files: recorded?.files ?? {}, pristine };
  if (journal) return repaired(root, state, journal);
  const complete = { ...state, interrupted: undefined };
  return pristine.size > 0 ? complete : withOldPristine(root, complete);
}

/** Takes what the interrupted run wrote as done, and the rest as not begun. */
async function repaired(
  root: string,
  state: Omit<State, 'interrupted'>,
  { state: next, pristine, written }: Journal,
): Promise<State> {
  const files: Record<string, string> = { ...state.files };
  const copies = new Map(state.pristine);
  for (const [file, recorded] of Object.entries(next.files)) {
    const there = await readIfThere(path.join(root, file));
    const wanted = written[file];
    const begun = wanted === undefined || (there !== undefined && hash(there) === wanted);
    if (!begun) continue;
    files[file] = recorded;
    const lines = pristine[file];
    if (lines) copies.set(file, lines.join('\n'));
  }
  for (const [file, wanted] of Object.entries(written))
    if (wanted === null && !(await readIfThere(path.join(root, file)))) delete files[file];
  await removeTemporary(root, [...Object.keys(written), STATE]);
  return {
    version: next.version,
    files,
    pristine: copies,
    interrupted: { spec: next.files[SPEC] },
  };
}

/** A module of the first version of this tool has hashes alone: what its spec still gives is what it gave. */
async function withOldPristine(root: string, state: State): Promise<State> {
  const source = await readIfThere(path.join(root, SPEC));
  if (!source || hash(source) !== state.files[SPEC]) return state;
  const text = source.toString('utf8');
  const pristine = new Map([[SPEC, text]]);
  try {
    const spec = parseSpec(await readSpecText(text));
    const version = state.version.split('.').slice(2).join('.');
    const { files } = await planModule(spec, { source: text, version });
    for (const { path: file, content } of files)
      if (typeof content === 'string' && hash(content) === state.files[file]) pristine.set(file, content);
  } catch {
    // A spec that is no longer understood gives no bases: edited files stay as they are.
  }
  return { ...state, pristine };
}

/** Content of the files of the record, by path. */
export function stateFiles(plan: ModulePlan): ReadonlyMap<string, string> {
  const { state, pristine } = record(plan);
  return new Map([
    [STATE, `${JSON.stringify(state, undefined, 2)}\n`],
    [PRISTINE, `${JSON.stringify(pristine, undefined, 1)}\n`],
  ]);
}

function record(plan: ModulePlan) {
  const texts = plan.files.flatMap(({ path: file, content }) =>
    typeof content === 'string' ? [[file, content.split('\n')] as const] : [],
  );
  return {
    state: {
      version: plan.version,
      files: Object.fromEntries(plan.files.map(({ path: file, content }) => [file, hash(content)])),
    },
    pristine: Object.fromEntries(texts),
  };
}

/** Writes down what is about to be written, so that the next run can tell what was. */
export async function writeJournal(
  root: string,
  plan: ModulePlan,
  outcome: ReadonlyMap<string, string | Uint8Array | null>,
): Promise<void> {
  const written = Object.fromEntries(
    [...outcome].map(([file, content]) => [file, content === null ? null : hash(content)]),
  );
  await replaceFile(path.join(root, JOURNAL), `${JSON.stringify({ ...record(plan), written })}\n`);
}

export async function removeJournal(root: string): Promise<void> {
  await rm(path.join(root, JOURNAL), { force: true });
}

async function readJson<T>(root: string, file: string, shape: z.ZodType<T>): Promise<T | undefined> {
  const bytes = await readIfThere(path.join(root, file));
  if (!bytes) return undefined;
  try {
    return shape.parse(JSON.parse(unixText(bytes)));
  } catch {
    return undefined;
  }
}
