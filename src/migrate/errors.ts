/** A request that cannot be carried out. The message names what the caller gave and what would be right. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError';
}
