import { LIVE_CHECKS } from './checks/index.ts';
import { runChecks } from './run.ts';
import type { LiveOptions, LiveResult } from './types.ts';

export type { LiveCheck } from './check.ts';
export { LIVE_CHECKS } from './checks/index.ts';
export type { LiveCheckResult, LiveFacts, LiveOptions, LiveResult, LiveVerdict } from './types.ts';

/**
 * Looks at the database for what files cannot tell. Only reads. Throws an OdooError when the server cannot be
 * reached or refuses the login; whatever fails after that is a check that says why it was skipped.
 */
export function liveAudit(options: LiveOptions): Promise<LiveResult> {
  return runChecks(LIVE_CHECKS, options);
}
