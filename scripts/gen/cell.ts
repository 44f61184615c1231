/** Text for a cell of a Markdown table, where a pipe would end it and a tag would vanish. */
export function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
}
