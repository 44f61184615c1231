import type { OdooClient } from '../../odoo/types.ts';

/** A database to prove on, or why there is none. */
export type Place = { readonly client: OdooClient } | { readonly problem: string };

export interface ProofRequest {
  /** Where the migrated modules are to run, in the series they are taken to. */
  readonly target?: Place | undefined;
  /** Where they run as they were. */
  readonly source?: Place | undefined;
  /** Folders of Odoo's modules in the new and in the old series: their views are read. */
  readonly targetAddons: readonly string[];
  readonly sourceAddons: readonly string[];
  /** File to write counts of the source's data to; file of an earlier run to hold the target's data against. */
  readonly recordCounts?: string | undefined;
  readonly compareWith?: string | undefined;
  /** The caller knows that people work on the target. */
  readonly production: boolean;
  confirm(question: string): Promise<void>;
  progress(done: number, total: number, message: string): void;
  readonly signal: AbortSignal;
}

/** Something is asked for that goes beyond the files. */
export function wantsProof(request: ProofRequest): boolean {
  const { target, source, targetAddons, sourceAddons, recordCounts, compareWith } = request;
  return (
    target !== undefined ||
    source !== undefined ||
    targetAddons.length + sourceAddons.length > 0 ||
    (recordCounts ?? compareWith) !== undefined
  );
}
