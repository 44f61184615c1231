import type { ProofStep } from './types.ts';

/** A step that was not run, with the sentence that says why. */
export function skipped(id: string, title: string, detail: string): ProofStep {
  return { id, title, status: 'skipped', detail, findings: [] };
}
