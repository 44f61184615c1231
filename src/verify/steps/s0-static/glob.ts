/** Whether a path matches a glob as the manifest's `assets` use them: `*` within a folder, `**` across folders. */
export function matchesGlob(path: string, glob: string): boolean {
  const source = glob.replaceAll(/\*\*\/|\*\*|\*|\?|[.+^${}()|[\]\\]/g, (token) => {
    if (token === '**/') return '(?:.*/)?';
    if (token === '**') return '.*';
    if (token === '*') return '[^/]*';
    return token === '?' ? '[^/]' : `\\${token}`;
  });
  return new RegExp(`^${source}$`).test(path);
}
