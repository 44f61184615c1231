import { AFTER } from './after.ts';
import { COLUMNS } from './columns.ts';
import { MODELS } from './models.ts';
import { RECORDS } from './records.ts';

/** A function that a script may need; only those that it calls are written into it. */
export interface Helper {
  /** Import lines, as isort would leave them. */
  readonly imports: readonly string[];
  /** Functions that it calls. */
  readonly uses?: readonly string[];
  readonly source: string;
}

const ALL = { ...COLUMNS, ...MODELS, ...RECORDS, ...AFTER } satisfies Record<string, Helper>;
export type HelperName = keyof typeof ALL;
export const HELPERS: Readonly<Record<string, Helper>> = ALL;
