import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable, Writable } from 'node:stream';
import { type Devtools, DevtoolsError, devtoolsOver, textPart } from './devtools.ts';

export interface Browser {
  readonly devtools: Devtools;
  /** Such as `HeadlessChrome/120.0.6099.109`. */
  readonly version: string;
  /** Ends it and removes its profile; never throws. */
  close(): Promise<void>;
}

const START_MS = 30_000;
const END_MS = 3_000;

const FLAGS = [
  '--headless=new',
  '--remote-debugging-pipe',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-dev-shm-usage',
  '--disable-extensions',
  '--disable-gpu',
  '--hide-scrollbars',
  '--mute-audio',
  '--password-store=basic',
  '--use-mock-keychain',
  '--window-size=1366,900',
];

/** Starts a browser with a profile of its own. Throws a DevtoolsError when it does not come up. */
export async function launch(executable: string): Promise<Browser> {
  const profile = await mkdtemp(path.join(tmpdir(), 'odoo-claude-browser-'));
  // The sandbox needs rights that root, as in a container, would have to give up first.
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child = spawn(executable, [...FLAGS, ...root, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    // Its own process group, so that its helpers end with it.
    detached: process.platform !== 'win32',
  });
  const kill = (): void => killTree(child);
  process.once('exit', kill);
  const close = async (devtools?: Devtools): Promise<void> => {
    await devtools?.send('Browser.close', {}, undefined, END_MS).catch(() => {});
    await ended(child, END_MS);
    kill();
    await ended(child, END_MS);
    process.removeListener('exit', kill);
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }).catch(() => {});
  };
  try {
    const started = new Promise<never>((_, reject) => {
      child.once('error', (error) =>
        reject(new DevtoolsError(`The browser did not start: ${error.message}`)),
      );
    });
    const [, , , output, input] = child.stdio;
    if (!(output instanceof Writable) || !(input instanceof Readable)) {
      throw new DevtoolsError('The browser has no pipes.');
    }
    const devtools = devtoolsOver(output, input);
    const version = await Promise.race([
      started,
      devtools.send('Browser.getVersion', {}, undefined, START_MS),
    ]);
    return { devtools, version: textPart(version, 'product'), close: () => close(devtools) };
  } catch (error) {
    await close();
    throw error;
  }
}

function killTree(child: ChildProcess): void {
  const { pid } = child;
  if (pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

function ended(child: ChildProcess, withinMs: number): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null)
    return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, withinMs);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
