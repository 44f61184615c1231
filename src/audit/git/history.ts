import { git } from './run.ts';

/** A commit that says another version in a manifest. */
export interface VersionChange {
  readonly commit: string;
  /** Undefined where the manifest is new. */
  readonly was: string | undefined;
  readonly now: string | undefined;
}

/** Changes of versions by the path of the manifest in the repository, the newest first. */
export type VersionHistory = Readonly<Record<string, readonly VersionChange[]>>;

/** Commits of the main line that are looked through: years of most repositories. */
export const MAX_COMMITS = 2_000;
/** More paths than these are not named one by one. */
const MAX_PATHS = 50;
/** The version of a manifest, in its text or in a line of it. */
export const VERSION = /["']version["']\s*:[(\s]*["']([^"']*)["']/;

/** Reads what a repository's main line did to the versions of modules, by one process. `since` is not looked at any more. */
export async function versionHistory(
  root: string,
  manifests: readonly string[],
  { head, since }: { readonly head: string; readonly since: string | undefined },
): Promise<VersionHistory> {
  const paths =
    manifests.length > MAX_PATHS
      ? [':(top,glob)**/__manifest__.py']
      : manifests.map((each) => `:(top,literal)${each}`);
  const log = await git(root, [
    ...['log', '--first-parent', '-m', '--patch', '--unified=0', '--format=%x01%H'],
    ...['--no-renames', '--no-textconv', '--no-ext-diff', '--no-color', '--src-prefix=a/', '--dst-prefix=b/'],
    since === undefined ? head : `${since}..${head}`,
    ...['--', ...paths],
  ]);
  return parseLog(log);
}

function parseLog(log: string): VersionHistory {
  const found: Record<string, VersionChange[]> = {};
  let commit = '';
  let file: string | undefined;
  let [was, now]: (string | undefined)[] = [];
  const close = () => {
    if (file !== undefined && was !== now) {
      found[file] ??= [];
      found[file]?.push({ commit, was, now });
    }
    [file, was, now] = [undefined, undefined, undefined];
  };
  for (const line of log.split('\n')) {
    if (line.startsWith('\u0001')) {
      close();
      commit = line.slice(1);
    } else if (line.startsWith('diff --git ')) close();
    else if (line.startsWith('+++ b/')) file = line.slice('+++ b/'.length).trimEnd();
    else if (line.startsWith('-')) was = VERSION.exec(line)?.[1] ?? was;
    else if (line.startsWith('+')) now = VERSION.exec(line)?.[1] ?? now;
  }
  close();
  return found;
}

/**
 * The commit that brought the version before this one: what databases have that are a version behind. Undefined where
 * no other one is known.
 */
export function previousCommit(
  changes: readonly VersionChange[] | undefined,
  version: string | undefined,
): { readonly version: string; readonly commit: string } | undefined {
  const at = changes?.findIndex(({ was, now }) => now === version && was !== undefined && was !== now) ?? -1;
  const before = changes?.[at]?.was;
  if (!changes || at === -1 || before === undefined) return undefined;
  const brought = changes.slice(at + 1).find(({ now }) => now === before);
  return { version: before, commit: brought?.commit ?? `${changes[at]?.commit}^` };
}
