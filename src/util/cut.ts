/** What somebody else wrote, short enough for a sentence of ours. */
export function cut(text: string, max: number): string {
  return text.length > max ? `${text.slice(0, max)}...` : text;
}
