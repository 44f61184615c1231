interface Span {
  readonly start: number;
  readonly end: number;
}

/** Places of one text that are taken. */
export interface TakenSpans {
  /** Whether it neither overlaps with one that is taken nor touches it. */
  isFree(span: Span): boolean;
  take(span: Span): void;
}

/** Kept apart and in order, so that a file with thousands of edits is asked about each in no time. */
export function takenSpans(): TakenSpans {
  const starts: number[] = [];
  const ends: number[] = [];
  /** The first that does not end before the offset. */
  const firstFrom = (offset: number) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    isFree({ start, end }) {
      const next = starts[firstFrom(start)];
      return next === undefined || end < next;
    },
    take({ start, end }) {
      const first = firstFrom(start);
      let after = first;
      while ((starts[after] ?? Number.POSITIVE_INFINITY) <= end) after++;
      const merged = after > first;
      const from = merged ? Math.min(start, starts[first] ?? start) : start;
      const to = merged ? Math.max(end, ends[after - 1] ?? end) : end;
      starts.splice(first, after - first, from);
      ends.splice(first, after - first, to);
    },
  };
}
