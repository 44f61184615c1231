import type { Ladder, Row } from './ladder.ts';
import type { InstalledRows } from './steps/s3-rows/index.ts';
import type { Check, Screenshot } from './types.ts';

/** What the rungs below have found out, for those above S2. */
export interface ClimbState {
  /** Row of `ir.module.module`: the module is installed. */
  readonly module: Row;
  readonly rows: InstalledRows;
  /** Why nothing may be changed on the server, not even for a moment; undefined when it may. */
  readonly refused: string | undefined;
  /** Pictures for the HTML report; a rung adds its own. */
  readonly screenshots: Screenshot[];
}

/**
 * One rung above the installation: a plain object, listed in `RUNGS` of climb.ts. A rung that cannot be run
 * gives one `skip` with the reason, never nothing. An OdooError that it throws ends the climb as a fail of
 * its step; what it can foresee it turns into checks itself.
 */
export interface Rung {
  readonly step: Check['step'];
  /** While it runs, such as `rendering views`. */
  readonly doing: string;
  run(ladder: Ladder, state: ClimbState): Promise<readonly Check[]>;
}
