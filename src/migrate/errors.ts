/** A request that cannot be carried out. The message names what the caller gave and what would be right. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError';
}

/** Throws MigrationError once somebody wants it to end; nothing is written up to here. */
export function checkStopped(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new MigrationError('It was stopped: nothing was written.');
}
