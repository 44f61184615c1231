import type { CronSpec } from './crons.ts';

/** What a spec gives of each part, by the key of the part; empty where it says nothing. */
export interface PartValues {
  readonly crons: readonly CronSpec[];
}
