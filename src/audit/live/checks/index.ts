import type { LiveCheck } from '../check.ts';

/** In the order in which they run: what matters most comes before the time is over. */
export const LIVE_CHECKS: readonly LiveCheck[] = [];
