import type { Ladder, Row } from '../../ladder.ts';
import type { Check } from '../../types.ts';
import { fileColumns, specColumns } from './columns.ts';
import { sourceChecks } from './from-source.ts';
import { specChecks } from './from-spec.ts';
import { type InstalledRows, readInstalled } from './installed.ts';

export type { InstalledRows } from './installed.ts';

/** Rows on the server against what the files say, and against the spec when there is one. */
export async function rowChecks(
  ladder: Ladder,
  module: Row,
): Promise<{ checks: Check[]; rows: InstalledRows }> {
  const rows = await readInstalled(ladder);
  const demo = module.demo === true;
  const checks = [...sourceChecks(ladder, rows, demo), ...(await fileColumns(ladder, rows, demo))];
  const { expected } = ladder;
  if (expected) {
    checks.push(...(await specChecks(ladder, rows, expected, demo)));
    checks.push(...(await specColumns(ladder, rows, expected.records, demo)));
  }
  return { checks, rows };
}
