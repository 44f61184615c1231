import type { Series } from '../series/profile.ts';
import type { DataChange } from './change.ts';
import type { Counts } from './counts.ts';
import type { HelperName } from './helpers/index.ts';
import type { PythonValue } from './python.ts';

export const FLAVOURS = ['orm', 'openupgradelib', 'upgrade-util'] as const;
/** What a script is written with: nothing but Odoo itself, or one of the two libraries. */
export type Flavour = (typeof FLAVOURS)[number];

export const PHASES = ['pre', 'post', 'end'] as const;
/** Before the module's new code and data are loaded, after it, and after all modules. */
export type Phase = (typeof PHASES)[number];

export interface SectionContext {
  readonly module: string;
  readonly from: Series;
  readonly to: Series;
  readonly flavour: Flavour;
  readonly counts: Counts;
  /** All changes: what one section does may depend on another's. */
  readonly changes: readonly DataChange[];
}

/** One line of a section's list. */
export interface Row {
  /** Above the line, each a comment. */
  readonly comments: readonly string[];
  readonly value: PythonValue;
}

/** One kind of work of one script: a list that says what, and the call that does it. */
export interface Section {
  readonly phase: Phase;
  /** Name of the list. */
  readonly constant: string;
  /** Sentences above the list. */
  readonly comment: string;
  readonly rows: readonly Row[];
  /** Lines in `migrate`, where `cr` is the cursor and, with `env`, the environment. */
  readonly call: readonly string[];
  readonly helpers: readonly HelperName[];
  readonly usesEnv?: boolean;
  readonly imports?: readonly string[];
}

/** Makes the section of one kind of change; undefined where there is nothing to do. */
export type SectionMaker = (context: SectionContext) => Section | undefined;

/** The changes of one kind. */
export function only<K extends DataChange['kind']>(
  { changes }: SectionContext,
  kind: K,
): readonly Extract<DataChange, { kind: K }>[] {
  return changes.filter((change) => change.kind === kind) as Extract<DataChange, { kind: K }>[];
}

/** `1,204 rows when this was written.`; nothing where nobody counted. */
export function counted(counts: Counts, key: string, what: string): string[] {
  const number = counts.get(key);
  return number === undefined ? [] : [`${number.toLocaleString('en')} ${what} when this was written.`];
}
