import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import path from 'node:path';
import { setting } from '../../../odoo/setting.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** Names on the PATH of Linux. Source: tests/common.py of Odoo 19.0, `ChromeBrowser.executable`. */
const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];
const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

const HOW = 'Install Chromium or Chrome, or set ODOO_BROWSER to its executable.';

/** Path of a Chromium or Chrome, or why there is none. */
export async function findBrowser(
  env: Env = process.env,
  platform: NodeJS.Platform = process.platform,
): Promise<{ readonly path: string } | { readonly reason: string }> {
  const given = setting(env.ODOO_BROWSER);
  if (given !== undefined) {
    if (await isExecutable(given)) return { path: given };
    return { reason: `ODOO_BROWSER names ${given}, which cannot be executed. ${HOW}` };
  }
  for (const candidate of candidates(env, platform))
    if (await isExecutable(candidate)) return { path: candidate };
  return { reason: `There is no Chromium or Chrome on this machine. ${HOW}` };
}

function candidates(env: Env, platform: NodeJS.Platform): string[] {
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return roots.flatMap((root) => (root ? WINDOWS.map((file) => path.win32.join(root, file)) : []));
  }
  const folders = (env.PATH ?? '').split(':').filter((folder) => folder !== '');
  const onPath = folders.flatMap((folder) => NAMES.map((name) => path.posix.join(folder, name)));
  return platform === 'darwin' ? [...MAC, ...onPath] : onPath;
}

async function isExecutable(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}
