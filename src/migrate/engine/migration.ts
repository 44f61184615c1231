import type { Option, Subject } from '../../audit/rule.ts';
import type { Series } from '../../series/profile.ts';
import type { Proof } from '../live/types.ts';
import type { Break } from '../rule.ts';
import type { EditPlace } from './edit-places.ts';

/** A module as texts; files that are no text are only named. */
export interface ModuleTexts {
  readonly name: string;
  readonly dir: string;
  readonly texts: ReadonlyMap<string, string>;
  /** Every file, those without text included. */
  readonly files: readonly string[];
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
