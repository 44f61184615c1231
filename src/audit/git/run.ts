import { execFile } from 'node:child_process';

/** Git cannot answer. The message is a sentence that names neither a path of the machine nor a secret. */
export class GitError extends Error {
  override readonly name = 'GitError';
  /** There is no git on this machine. */
  readonly missing: boolean;

  constructor(message: string, missing = false) {
    super(message);
    this.missing = missing;
  }
}

/**
 * A repository may be anybody's: nothing that its configuration names is started, and nothing is fetched. What is given
 * to git by name is an argument of its own and never an option; a revision is an object's number by then.
 */
export const SAFELY: readonly string[] = [
  '--no-pager',
  ...['-c', 'core.fsmonitor=false'],
  ...['-c', 'core.quotePath=false'],
  ...['-c', 'log.showSignature=false'],
  ...['-c', 'protocol.allow=never'],
];

/** Without what a hook of git sets, which names the repository that is committed to and not the one that is asked. */
export function gitEnv(env: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(
    ([name]) => !name.startsWith('GIT_') || name.startsWith('GIT_CONFIG'),
  );
  return {
    ...Object.fromEntries(kept),
    ...{ GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
  };
}

const MAX_BYTES = 64 * 1024 * 1024;
const MAX_MS = 30_000;

/** What git prints. Throws GitError, also where it takes half a minute. */
export function git(root: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = { env: gitEnv(), maxBuffer: MAX_BYTES, timeout: MAX_MS, windowsHide: true };
    execFile('git', [...SAFELY, '-C', root, ...args], options, (error, stdout, stderr) => {
      if (error) reject(gitProblem(error, stderr));
      else resolve(stdout);
    });
  });
}

export function gitProblem(error: Error & { code?: unknown }, stderr: string): GitError {
  if (error.code === 'ENOENT') return new GitError('git was not found: install it', true);
  if (/dubious ownership/.test(stderr))
    return new GitError(
      'git does not read a repository that belongs to somebody else: name its folder in safe.directory of the git configuration',
    );
  const [line = ''] = stderr.split('\n').filter((each) => /^(fatal|error):/.test(each));
  return new GitError(line === '' ? 'git gave no answer' : `git says: ${line.replace(/^\w+: /, '')}`);
}
