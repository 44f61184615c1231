/** Lines of context around a change. */
const CONTEXT = 3;

interface Line {
  readonly mark: ' ' | '-' | '+';
  readonly text: string;
  /** Lines of the old and the new text before this one. */
  readonly before: readonly [number, number];
}

/** Unified diff of two texts; empty when they are the same. */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return '';
  const lines = compare(linesOf(before), linesOf(after));
  const out = [`--- a/${path}`, `+++ b/${path}`];
  for (const [start, end] of hunks(lines)) {
    const hunk = lines.slice(start, end);
    const old = hunk.filter((line) => line.mark !== '+').length;
    const now = hunk.filter((line) => line.mark !== '-').length;
    const [a, b] = hunk[0]?.before ?? [0, 0];
    out.push(`@@ -${a + 1},${old} +${b + 1},${now} @@`, ...hunk.map((line) => line.mark + line.text));
  }
  return `${out.join('\n')}\n`;
}

/** The line break at the end begins no line of its own. */
function linesOf(text: string): string[] {
  return text.replace(/\n$/, '').split('\n');
}

/** Ranges of lines around the changes; those that touch are one. */
function hunks(lines: readonly Line[]): [number, number][] {
  const ranges: [number, number][] = [];
  lines.forEach((line, i) => {
    if (line.mark === ' ') return;
    const [start, end] = [Math.max(0, i - CONTEXT), Math.min(lines.length, i + CONTEXT + 1)];
    const last = ranges.at(-1);
    if (last && start <= last[1]) last[1] = end;
    else ranges.push([start, end]);
  });
  return ranges;
}

/** The longest common subsequence by dynamic programming: generated files are a few hundred lines long. */
function compare(a: readonly string[], b: readonly string[]): Line[] {
  const width = b.length + 1;
  const common = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const down = common[(i + 1) * width + j] ?? 0;
      const right = common[i * width + j + 1] ?? 0;
      common[i * width + j] =
        a[i] === b[j] ? (common[(i + 1) * width + j + 1] ?? 0) + 1 : Math.max(down, right);
    }
  }
  const lines: Line[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const before: [number, number] = [i, j];
    const same = i < a.length && j < b.length && a[i] === b[j];
    const removes = (common[(i + 1) * width + j] ?? 0) >= (common[i * width + j + 1] ?? 0);
    if (same) {
      lines.push({ mark: ' ', text: a[i] ?? '', before });
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && removes)) {
      lines.push({ mark: '-', text: a[i] ?? '', before });
      i++;
    } else {
      lines.push({ mark: '+', text: b[j] ?? '', before });
      j++;
    }
  }
  return lines;
}
