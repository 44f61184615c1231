import { check } from '../../ladder.ts';
import type { Check } from '../../types.ts';

export interface Defect {
  readonly message: string;
  readonly fix: string;
  readonly path?: string;
  readonly line?: number;
  /** Default `fail`. */
  readonly verdict?: 'warn';
}

/** One pass for a whole category, or one fail for each defect in it. */
export function verdict(
  step: Check['step'],
  id: string,
  call: string,
  holds: string,
  defects: readonly Defect[],
): Check[] {
  if (defects.length === 0) return [check(step, id, 'pass', holds, call)];
  return defects.map(({ message, fix, path, line, verdict = 'fail' as const }) => ({
    ...check(step, id, verdict, message, call, fix),
    ...(path === undefined ? {} : { path }),
    ...(line === undefined ? {} : { line }),
  }));
}
