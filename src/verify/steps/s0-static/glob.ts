const patterns = new Map<string, RegExp>();

/** Whether a path matches a glob as the manifest's `assets` use them: `*` within a folder, `**` across folders. */
export function matchesGlob(path: string, glob: string): boolean {
  let pattern = patterns.get(glob);
  if (!pattern) {
    pattern = patternOf(glob);
    patterns.set(glob, pattern);
  }
  return pattern.test(path);
}

function patternOf(glob: string): RegExp {
  const source = glob.replaceAll(/\*\*\/|\*\*|\*|\?|[.+^${}()|[\]\\]/g, (token) => {
    if (token === '**/') return '(?:.*/)?';
    if (token === '**') return '.*';
    if (token === '*') return '[^/]*';
    return token === '?' ? '[^/]' : `\\${token}`;
  });
  return new RegExp(`^${source}$`);
}
