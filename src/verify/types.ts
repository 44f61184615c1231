/** `skip` is something that was not run, and says why; it never reads as passed. */
export type Verdict = 'pass' | 'fail' | 'warn' | 'skip';

/** One thing that was looked at, with the call that proved it. */
export interface Check {
  /** Rung of the ladder: S0 static gate ... S9. */
  readonly step: `S${number}`;
  /** Stable name within the step, such as `xml-well-formed` or `install-state`. */
  readonly id: string;
  readonly verdict: Verdict;
  /** One line for a human: what was found. */
  readonly message: string;
  /** The call behind the verdict, such as `ir.module.module.read([312], ['state'])`; for S0 what was read. */
  readonly call: string;
  /** Path inside the module and line (from 1), when the finding has a place. */
  readonly path?: string;
  readonly line?: number;
  /** What to do about a fail, warn or skip. */
  readonly fix?: string;
}

/** A picture of a page, for the HTML report. */
export interface Screenshot {
  /** What it shows, also for those who do not see it. */
  readonly title: string;
  readonly png: Uint8Array;
}

export interface VerifyReport {
  readonly module: string;
  /** Series of the server, or of the module when no server was asked. */
  readonly series: string;
  readonly target: { readonly url: string; readonly db: string } | undefined;
  readonly checks: readonly Check[];
  readonly screenshots: readonly Screenshot[];
  /** No check failed. A skip does not count as a failure and is told apart. */
  readonly ok: boolean;
  readonly durationMs: number;
}
