import type { FileChange, WriteReport } from '../../scaffold/index.ts';

/** Diffs and conflicts beyond this many characters are counted and not shown. */
const MAX_TEXT = 20_000;

const STATUSES = [
  'created',
  'updated',
  'merged',
  'removed',
  'unchanged',
  'kept',
  'deleted',
  'conflict',
] as const satisfies readonly FileChange['status'][];

const MEANING: Partial<Record<FileChange['status'], string>> = {
  kept: ' (edited by hand; nothing of it changes)',
  deleted: ' (deleted by hand; not made again while .odoo-scaffold/files.json names it)',
};

export interface Answer {
  /** Such as `shop 18.0.1.0.0 for Odoo 18.0`. */
  readonly what: string;
  readonly report: WriteReport;
  /** What a human should look at. */
  readonly warnings: readonly string[];
  readonly write: boolean;
}

/** What was or would be written, file by file, with the differences in a dry run. */
export function reportText({ what, report, warnings, write }: Answer): string {
  const count = (status: FileChange['status']): number =>
    report.files.filter((file) => file.status === status).length;
  const counts = STATUSES.flatMap((status) => (count(status) > 0 ? [`${count(status)} ${status}`] : [])).join(
    ', ',
  );
  const changed = report.files.filter((file) => file.status !== 'unchanged');
  const first = report.written
    ? `Wrote ${what} to ${report.dir}: ${counts}.`
    : write
      ? `${what} in ${report.dir} is up to date: ${counts}.`
      : `Dry run of ${what} in ${report.dir}: ${counts}. Nothing was written.`;
  const parts = [first];
  const look = [...warnings, ...report.notes];
  if (look.length > 0) parts.push(['To look at:', ...look.map((line) => `- ${line}`)].join('\n'));
  if (changed.length > 0)
    parts.push(changed.map((file) => `${file.status}  ${file.path}${MEANING[file.status] ?? ''}`).join('\n'));
  const conflicts = conflictTexts(report.files);
  if (conflicts.length > 0) parts.push(...limited(conflicts, 'conflicts'));
  if (!write) parts.push(...limited(diffs(changed), 'diffs'));
  parts.push(next(report, write, count('conflict') > 0));
  return parts.join('\n\n');
}

/** Each place where both sides changed the same, in the form of diff3; one sentence for a whole file. */
export function conflictTexts(files: readonly FileChange[]): string[] {
  return files.flatMap(({ path, status, conflicts = [], reason }) => {
    if (status !== 'conflict') return [];
    const hunks = conflicts.map(({ lines: [from, to], ours, base, theirs }) =>
      [
        `${path}:${from}${to > from ? `-${to}` : ''}`,
        '```',
        '<<<<<<< yours',
        ...block(ours),
        '||||||| generated last time',
        ...block(base),
        '=======',
        ...block(theirs),
        '>>>>>>> generated now',
        '```',
      ].join('\n'),
    );
    return [...hunks, ...(reason ? [`${path}: ${reason}.`] : [])];
  });
}

function block(text: string): string[] {
  return text === '' ? [] : [text.replace(/\n$/, '')];
}

function diffs(changed: readonly FileChange[]): string[] {
  return changed.flatMap((file) =>
    file.diff && !file.path.startsWith('.odoo-scaffold/') ? [`\`\`\`diff\n${file.diff}\`\`\``] : [],
  );
}

export function limited(texts: readonly string[], what: string): string[] {
  const shown: string[] = [];
  let length = 0;
  for (const text of texts) {
    length += text.length;
    if (length <= MAX_TEXT) shown.push(text);
  }
  if (shown.length < texts.length) shown.push(`${texts.length - shown.length} longer ${what} are not shown.`);
  return shown;
}

export const AFTER_CONFLICT =
  "Edit those places by hand, or call again with on_conflict: 'keep': your side of each stays and all else is written. Move or delete a file that was there before.";

function next(report: WriteReport, write: boolean, conflict: boolean): string {
  if (conflict) return `Next: conflicts stop the writing of all. ${AFTER_CONFLICT}`;
  if (write) return `Next: prove it with verify {"path": ${JSON.stringify(report.dir)}}.`;
  return 'Next: call scaffold again with write: true.';
}
