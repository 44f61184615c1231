import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { AuditPathError } from '../audit/discover.ts';
import { extractSymbols, packSymbols } from '../audit/extract-symbols.ts';
import type { Options } from './arguments.ts';
import { EXIT, print, UsageError } from './exit.ts';

/** Reads an Odoo source, or any folder of addons, and writes what it declares for audits where it is not at hand. */
export async function symbols({ from, series, out }: Options): Promise<number> {
  if (from === undefined)
    throw new UsageError('symbols needs --from, the folder of an Odoo source or of addons.');
  const extracted = await extractSymbols(from, series).catch((error: unknown) => {
    if (error instanceof AuditPathError) throw new UsageError(error.message);
    throw error;
  });
  if (!/^\d+\.0$/.test(extracted.series)) {
    throw new UsageError('The series is not in that folder: give it, as in --series 18.0.');
  }
  if (extracted.modules.length === 0) throw new UsageError(`${from} holds no Odoo module.`);
  const file = out ?? `${extracted.series}.json.gz`;
  const packed = await packSymbols(extracted);
  await writeFile(file, packed);
  const size = Math.max(1, Math.round(packed.length / 1000));
  print(`Wrote ${file}: ${extracted.modules.length} modules of ${extracted.series}, ${size} kB.`);
  print(
    `Next: set ODOO_CLAUDE_SYMBOLS=${path.dirname(path.resolve(file))}, and odoo-claude audit knows them.`,
  );
  return EXIT.ok;
}
