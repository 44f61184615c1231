import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { AuditConfigError } from '../select.ts';
import type { Objects } from './objects.ts';
import { GitError, git } from './run.ts';

/** What modules are compared with: `auto`, `none`, or a revision as somebody gave it. */
export type BaseChoice = string;

/** A commit that modules are compared with, and how it is called in messages. */
export interface Base {
  readonly commit: string;
  readonly label: string;
}

/**
 * A revision in the words of git: a branch, a tag, a number, with `~`, `^` and `@{}` behind it. No option, no range, no
 * file of a revision, nothing of several lines.
 */
const REVISION = /^[\p{L}\p{N}_@][\p{L}\p{N}_@./~^{}+#=, -]*$/u;

export function checkBase(text: string): void {
  if (REVISION.test(text) && !text.includes('..') && text.length <= 250) return;
  throw new AuditConfigError(
    `The base ${JSON.stringify(text.slice(0, 80))} is no revision: give a branch, a tag or a commit, such as origin/main or HEAD~1; "none" compares with nothing.`,
  );
}

type Env = Readonly<Record<string, string | undefined>>;

/** Names of the line that others work from, the likeliest first: what the CI says, the series, what people call it. */
function mainLines(series: readonly string[], env: Env): string[] {
  const told = [env.GITHUB_BASE_REF, env.CI_MERGE_REQUEST_TARGET_BRANCH_NAME].filter(
    (name) => name !== undefined && name !== '' && REVISION.test(name),
  );
  const names = [...told, ...series, 'HEAD', 'main', 'master'];
  return names.flatMap((name) => [
    `refs/remotes/origin/${name}`,
    `refs/remotes/upstream/${name}`,
    ...(name === 'HEAD' ? [] : [`refs/heads/${name}`]),
  ]);
}

/** Where the work in this folder left the main line; the last commit itself on that line. Undefined before the first one. */
export async function branchPoint(
  root: string,
  objects: Objects,
  { series, env }: { readonly series: readonly string[]; readonly env: Env },
): Promise<(Base & { readonly head: string }) | undefined> {
  const head = (await objects.ask('HEAD^{commit}'))?.id;
  if (head === undefined) return undefined;
  const names = mainLines(series, env);
  const mains = await Promise.all(names.map((name) => objects.ask(`${name}^{commit}`)));
  const at = mains.findIndex((main) => main !== undefined);
  const main = mains[at]?.id;
  const common = main === undefined || main === head ? head : await commonCommit(root, head, main);
  if (common === undefined || common === head) return { commit: head, label: 'the last commit', head };
  const name = names[at]?.replace(/^refs\/(remotes|heads)\//, '') ?? '';
  return { commit: common, label: `${name} (${short(common)})`, head };
}

/** The commit that somebody named, or where this line of work left it. Throws AuditConfigError for one that is none. */
export async function namedBase(root: string, objects: Objects, revision: string): Promise<Base> {
  const repository = path.basename(root);
  const found = (await objects.ask(`${revision}^{commit}`))?.id;
  if (found === undefined) {
    const depth = isShallow(root)
      ? ` The clone is shallow: fetch more of its history (git fetch --unshallow; fetch-depth: 0 of GitHub's checkout).`
      : '';
    throw new AuditConfigError(
      `The base "${revision}" is no revision of the repository ${repository}: give a branch, a tag or a commit that it has, such as origin/main or HEAD~1.${depth}`,
    );
  }
  const head = (await objects.ask('HEAD^{commit}'))?.id;
  const common = head === undefined || head === found ? found : await commonCommit(root, head, found);
  const commit = common ?? found;
  return { commit, label: commit.startsWith(revision) ? short(commit) : `${revision} (${short(commit)})` };
}

async function commonCommit(root: string, head: string, other: string): Promise<string | undefined> {
  try {
    return (await git(root, ['merge-base', head, other])).trim() || undefined;
  } catch (error) {
    // Two lines without a common commit, or one that a shallow clone has not.
    if (error instanceof GitError && !error.missing) return undefined;
    throw error;
  }
}

/** The history of the repository ends before its first commit. */
export function isShallow(root: string): boolean {
  return existsSync(path.join(gitFolder(root), 'shallow'));
}

/** Where git keeps what all worktrees share. Source: gitrepository-layout of git's documentation. */
function gitFolder(root: string): string {
  const own = path.join(root, '.git');
  // A worktree and a submodule have a file there, which names the folder.
  const named = /^gitdir: (.+)/.exec(textOf(own))?.[1];
  const folder = named === undefined ? own : path.resolve(root, named);
  return path.resolve(folder, textOf(path.join(folder, 'commondir')).trim());
}

/** Empty for what is no file. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

export function short(commit: string): string {
  return commit.slice(0, 9);
}
