/** The text has this name, and not as a part of a longer one. */
export function mentions(text: string, name: string): boolean {
  // It would be found for ever behind the end.
  if (name === '') return false;
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const [before = ' ', after = ' '] = [text[at - 1], text[at + name.length]];
    if (!/\w/.test(before) && !/\w/.test(after)) return true;
  }
  return false;
}
