import { randomUUID } from 'node:crypto';
import { open, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { VerifyReport } from '../types.ts';
import { MARK, reportPage } from './page.ts';

/** A file that the report cannot be written to. The message names what the caller gave. */
export class ReportFileError extends Error {
  override readonly name = 'ReportFileError';
}

/**
 * Writes the report as an HTML page. An older report is replaced; whatever else is there is kept, and
 * ReportFileError says so.
 */
export async function writeReport(file: string, report: VerifyReport): Promise<void> {
  const target = path.resolve(file);
  const there = await stat(target).catch(() => undefined);
  if (there && !(there.isFile() && (await isReport(target)))) {
    throw new ReportFileError(
      `${path.basename(file)} is there already and is no report of ours: choose another path.`,
    );
  }
  const temporary = `${target}.${randomUUID()}`;
  try {
    await writeFile(temporary, reportPage(report), { flag: 'wx' });
    await rename(temporary, target);
  } catch {
    throw new ReportFileError(
      `The report cannot be written to ${path.basename(file)}: its folder must be there and writable.`,
    );
  } finally {
    await rm(temporary, { force: true });
  }
}

async function isReport(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(MARK.length), 0, MARK.length, 0);
    return buffer.toString('utf8', 0, bytesRead) === MARK;
  } finally {
    await handle.close();
  }
}
