/** What was proved of a migrated module, and how; plain data, for reports in every form. */
export interface Proof {
  readonly steps: readonly ProofStep[];
}

export type ProofStatus =
  /** It was looked at, and nothing was found. */
  | 'passed'
  /** `findings` says what was found. */
  | 'failed'
  /** It was not run: `detail` says why. Never reads as passed. */
  | 'skipped';

export interface StepName {
  /** Stable, such as `anchors`. */
  readonly id: string;
  /** What is looked at, for a heading. */
  readonly title: string;
}

export interface ProofStep extends StepName {
  readonly status: ProofStatus;
  /** One sentence: what was asked of whom and how much there was, or why it was skipped. */
  readonly detail: string;
  readonly findings: readonly ProofFinding[];
}

export interface ProofFinding {
  /** One or two sentences: what is wrong, and what to do about it. */
  readonly message: string;
  /** Path in the migrated module, and line from 1; undefined for what no file says. */
  readonly path?: string | undefined;
  readonly line?: number | undefined;
  /** It is told, and does not make the step fail: it was so before the migration, or may be meant. */
  readonly notice?: true | undefined;
}
