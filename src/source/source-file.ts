import type { SourceFile } from './types.ts';

/** Keeps the text as it is; line starts are found at the first question. */
export function sourceFile(path: string, text: string): SourceFile {
  let starts: number[] | undefined;
  return {
    path,
    text,
    lineAt(offset) {
      starts ??= lineStarts(text);
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return low + 1;
    },
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/**
 * Decodes a file, a BOM included, in the encoding that an XML declaration names, else UTF-8.
 * Returns undefined for bytes that are not text in that encoding.
 */
export function decode(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 120)).toString('latin1');
  const encoding = /^(?:ï»¿)?<\?xml[^>]*\sencoding=["']([\w.-]+)["']/.exec(head)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
