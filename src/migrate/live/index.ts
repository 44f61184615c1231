export { proveMigrations } from './after-writing.ts';
export { checkMigrations } from './before-writing.ts';
export { type Place, type ProofRequest, wantsProof } from './proof-request.ts';
export type { Proof, ProofFinding, ProofStatus, ProofStep } from './types.ts';
