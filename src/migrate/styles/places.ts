import type { Span } from '../../source/types.ts';

/** Where a pattern matches, in the order of the text: each part is read once, however many are asked for. */
export function spansOf(code: string, pattern: RegExp): readonly Span[] {
  return [...code.matchAll(pattern)].map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
  }));
}

/** The one of several spans, in order and none in another, that an offset is in. */
export function spanAt<S extends Span>(spans: readonly S[], at: number): S | undefined {
  const found = spans[firstEndingAfter(spans, at)];
  return found !== undefined && found.start <= at ? found : undefined;
}

/** Behind the beginning of one of them, and not behind its end. */
export function isWithin(spans: readonly Span[], at: number): boolean {
  return spanAt(spans, at - 1) !== undefined;
}

/** The place in the list of the first that ends behind an offset; their number where none does. */
export function firstEndingAfter(spans: readonly Span[], at: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
