import { diffIndices } from 'node-diff3';

/** Where a line of `before` stands in `after`, both from 1; for one that was changed, the first that took its place. */
export function movedLines(before: string, after: string): (line: number) => number {
  if (before === after) return (line) => line;
  const [old, now] = [before.split('\n'), after.split('\n')];
  const changes = diffIndices(old, now);
  return (line) => {
    let shift = 0;
    for (const { buffer1, buffer2 } of changes) {
      const [start, length] = buffer1;
      if (line - 1 < start) break;
      if (line - 1 < start + length) {
        const within = Math.min(line - 1 - start, Math.max(buffer2[1] - 1, 0));
        return Math.max(1, Math.min(buffer2[0] + within + 1, now.length));
      }
      shift = buffer2[0] + buffer2[1] - start - length;
    }
    return line + shift;
  };
}
