import type { OdooClient } from '../odoo/types.ts';

export interface VerifyOptions {
  /** Folder of the module. */
  readonly path: string;
  /** The database to prove it on. Without one only the static gate runs. */
  readonly client?: OdooClient | undefined;
  /** Why there is no client: the reason that the skipped steps name. */
  readonly clientProblem?: string | undefined;
  /** Such as `18.0`, where the manifest's version does not say it. */
  readonly series?: string | undefined;
  readonly install: 'auto' | 'never';
  readonly probe: boolean;
  /** Open the module's pages in a real browser (S7). */
  readonly browser: boolean;
  /** Run the module's own Odoo tests (S8). */
  readonly tests: boolean;
  /** Write the translation template into the module (S9). */
  readonly pot: boolean;
  /** The caller knows that the database is, or looks like, one that people work with. */
  readonly production: boolean;
  /** Asks the human; throws when the answer is no. Called once at most, before anything is changed. */
  confirm(question: string): Promise<void>;
  progress(done: number, total: number, message: string): void;
  readonly signal: AbortSignal;
}
