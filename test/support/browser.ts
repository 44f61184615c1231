import { must, run } from '../../scripts/odoo/common.mjs';
import { stage } from '../../scripts/odoo/progress.mjs';
import { withLock } from '../../scripts/odoo/state.mjs';
import { findBrowser } from '../../src/verify/steps/s7-browser/find-browser.ts';

const APT = ['-o', 'DPkg::Lock::Timeout=120'];

/**
 * Whoever requires the live tests requires their browser too: where there is none it is installed (as root on
 * Debian), and where that cannot be the run fails instead of skipping.
 */
export async function requireBrowser(onProgress: (line: string) => void): Promise<void> {
  if ('path' in (await findBrowser())) return;
  const apt = process.getuid?.() === 0 && (await run('apt-get', ['--version'])).code === 0;
  if (apt)
    await withLock(
      'apt',
      () => {},
      () => stage(onProgress, 'installing Chromium (30 s)', install),
    );
  const found = await findBrowser();
  if ('reason' in found) throw new Error(`The live tests are required, and need a browser. ${found.reason}`);
}

async function install(): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await must('apt-get', [...APT, 'update'], { env, what: 'apt-get update' });
  // Ubuntu has no such package, and what it has instead does not run in a container: the caller says what to do.
  await run('apt-get', [...APT, 'install', '-y', '--no-install-recommends', 'chromium'], { env });
}

/** The browser of this machine, or why there is none. */
export const browser = await findBrowser();

/** For the title of what needs a browser. */
export const noBrowser = 'reason' in browser ? ` (skipped: ${browser.reason})` : '';
