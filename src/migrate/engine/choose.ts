import type { RawFinding } from '../../audit/finding.ts';
import type { FixEdit } from '../../audit/rule.ts';
import { applyEdits } from '../../source/edit/edit.ts';
import { remembered } from '../../util/remember.ts';
import type { Reader } from './reader.ts';
import { type TakenSpans, takenSpans } from './spans.ts';

type Texts = ReadonlyMap<string, string>;

/** Files that the edits of a finding change. */
export function filesOf({ fix, path }: RawFinding): readonly string[] {
  return [...new Set((fix?.edits ?? []).map(({ file }) => file ?? path))];
}

/** Of edits that touch each other the first; the others have their turn in the next round. */
export function withoutOverlaps(findings: readonly RawFinding[]): RawFinding[] {
  const taken = new Map<string, TakenSpans>();
  return findings.filter(({ fix, path }) => {
    const own = (fix?.edits ?? []).map((edit) => ({
      edit,
      spans: remembered(taken, edit.file ?? path, takenSpans),
    }));
    if (!own.every(({ edit, spans }) => spans.isFree(edit))) return false;
    for (const { edit, spans } of own) spans.take(edit);
    return true;
  });
}

/** A rule that contradicts itself: its edits cannot all be made. */
export function overlapsItself({ fix, path }: RawFinding): boolean {
  const ends = new Map<string, number>();
  return [...(fix?.edits ?? [])]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .some(({ start, end, file = path }) => {
      const last = ends.get(file) ?? 0;
      ends.set(file, Math.max(last, end));
      return start < last;
    });
}

export interface Chosen {
  readonly good: readonly RawFinding[];
  /** Those whose files would no longer parse. */
  readonly broken: readonly RawFinding[];
}

/**
 * Edits after which each of their files still parses. What did not parse before is not changed either, and is nobody's
 * fault: such edits are in neither list.
 */
export async function withoutBroken(
  findings: readonly RawFinding[],
  texts: Texts,
  reader: Reader,
): Promise<Chosen> {
  const bad = await unparsable(applied(texts, findings), new Set(findings.flatMap(filesOf)), reader);
  if (bad.size === 0) return { good: findings, broken: [] };
  const closed = await unparsable(texts, bad, reader);
  const touches = (finding: RawFinding, files: ReadonlySet<string>) =>
    filesOf(finding).some((file) => files.has(file));
  const open = findings.filter((finding) => !touches(finding, closed));
  const suspects = open.filter((finding) => touches(finding, bad));
  const good = open.filter((finding) => !touches(finding, bad));
  const broken: RawFinding[] = [];
  /** By halves: of thousands of edits few are at fault. */
  const sift = async (some: readonly RawFinding[]): Promise<void> => {
    if (some.length === 0) return;
    const files = new Set(some.flatMap(filesOf).filter((file) => bad.has(file)));
    if ((await unparsable(applied(texts, [...good, ...some]), files, reader)).size === 0) good.push(...some);
    else if (some.length === 1) broken.push(...some);
    else {
      const half = some.length >> 1;
      await sift(some.slice(0, half));
      await sift(some.slice(half));
    }
  };
  await sift(suspects);
  return { good, broken };
}

async function unparsable(texts: Texts, files: Iterable<string>, reader: Reader): Promise<Set<string>> {
  const bad = new Set<string>();
  for (const file of files) {
    const text = texts.get(file);
    if (text !== undefined && (await reader.problems(file, text)).length > 0) bad.add(file);
  }
  return bad;
}

/** The texts as the edits of the findings leave them. */
export function applied(texts: Texts, findings: readonly RawFinding[]): Texts {
  const next = new Map(texts);
  const edits = new Map<string, (FixEdit & { file: string })[]>();
  for (const { path, fix } of findings) {
    for (const edit of fix?.edits ?? []) {
      const file = edit.file ?? path;
      remembered(edits, file, () => []).push({ ...edit, file });
    }
  }
  for (const [file, own] of edits) next.set(file, applyEdits(texts.get(file) ?? '', own));
  for (const { fix } of findings) for (const file of fix?.remove ?? []) next.delete(file);
  return next;
}
