/** The text of an example without the indentation that it has in the source of its rule. */
export function dedent(text: string): string {
  const lines = text
    .replace(/^\n/, '')
    .replace(/\n[ \t]*$/, '\n')
    .split('\n');
  const indents = lines.filter((line) => /\S/.test(line)).map((line) => /^ */.exec(line)?.[0].length ?? 0);
  const shared = indents.length === 0 ? 0 : Math.min(...indents);
  return lines.map((line) => (/\S/.test(line) ? line.slice(shared) : '')).join('\n');
}
