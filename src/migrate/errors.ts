import { setImmediate } from 'node:timers/promises';

/** A request that cannot be carried out. The message names what the caller gave and what would be right. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError';
}

/**
 * Throws MigrationError once somebody wants it to end; nothing is written up to here. It lets the program hear of that
 * first: what only reads parsed texts never waits for anything.
 */
export async function checkStopped(signal: AbortSignal | undefined): Promise<void> {
  await setImmediate();
  if (signal?.aborted) throw new MigrationError('It was stopped: nothing was written.');
}
