import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Instance as Server } from '../../scripts/odoo/index.mjs';
import { createClient } from '../../src/odoo/client.ts';
import type { OdooClient } from '../../src/odoo/types.ts';
import { type Check, type VerifyOptions, type VerifyReport, verifyModule } from '../../src/verify/index.ts';

/** A client of a running test server; with the API key where it has one that JSON-2 takes. */
export function clientOf(server: Server, overrides: { url?: string; secret?: string } = {}): OdooClient {
  return createClient({
    name: 'default',
    url: overrides.url ?? server.url,
    db: server.db,
    login: server.login,
    secret: overrides.secret ?? server.apiKey ?? server.password,
    protocol: 'auto',
    timeoutMs: 60_000,
  });
}

export function verify(dir: string, options: Partial<VerifyOptions> = {}): Promise<VerifyReport> {
  return verifyModule({
    path: dir,
    install: 'auto',
    probe: true,
    browser: false,
    tests: false,
    pot: false,
    production: false,
    confirm: () => Promise.resolve(),
    progress: () => {},
    signal: AbortSignal.timeout(290_000),
    ...options,
  });
}

/** Puts a module where the server reads modules from; the answer takes it away again. */
export async function publish(server: Server, dir: string): Promise<() => Promise<void>> {
  if (server.addonsPath === null) throw new Error('The server reads no modules from this machine.');
  const target = path.join(server.addonsPath, path.basename(dir));
  await rm(target, { recursive: true, force: true });
  await cp(dir, target, { recursive: true });
  return () => rm(target, { recursive: true, force: true });
}

/** Checks that are not a pass, as short lines. */
export function findings({ checks }: VerifyReport, ...verdicts: Check['verdict'][]): string[] {
  const wanted = verdicts.length === 0 ? ['fail', 'warn'] : verdicts;
  return checks
    .filter((check) => wanted.includes(check.verdict))
    .map(({ step, id, path: file, line, message }) => `${step} ${id} ${file ?? ''}:${line ?? ''} ${message}`);
}

/**
 * Ends every module name of this run. A running server keeps the Python of a name that it has loaded once, and
 * the next run may bring other files.
 */
export const RUN = Date.now().toString(36);

const SPECS = path.resolve(import.meta.dirname, '../fixtures/scaffold');

/** Scaffolds one of the spec fixtures for a series, under a name of our own. */
export async function scaffolded(
  fixture: string,
  series: string,
  module: string,
): Promise<{ dir: string; clean(): Promise<void> }> {
  // Only here: most tests of the ladder need no scaffolder.
  const { parseSpec, planModule, readSpecText, writePlan } = await import('../../src/scaffold/index.ts');
  const text = (await readFile(path.join(SPECS, fixture, 'spec.yaml'), 'utf8'))
    .replace(/^( {2}name:) .*$/m, `$1 ${module}`)
    .replace(/^( {2}series:) .*$/m, `$1 "${series}"`);
  const plan = await planModule(parseSpec(await readSpecText(text)), { source: text });
  const parent = await mkdtemp(path.join(tmpdir(), 'verify-'));
  const { dir } = await writePlan(plan, parent, { dryRun: false });
  return { dir, clean: () => rm(parent, { recursive: true, force: true }) };
}
