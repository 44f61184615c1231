export { proveMigrations } from './after-writing.ts';
export { checkMigrations, type Place, type ProofRequest, wantsProof } from './prove.ts';
export type { Proof, ProofFinding, ProofStatus, ProofStep } from './types.ts';
