import { OdooError } from '../odoo/errors.ts';
import type { ServerInfo } from '../odoo/types.ts';
import { isSeries, type SeriesProfile, seriesProfile } from '../series/profile.ts';
import { manifestValue } from '../source/manifest.ts';
import { readModule } from '../source/module.ts';
import { indexModule, type ModuleIndex } from '../source/module-index.ts';
import { climb, LAST } from './climb.ts';
import { readExpected } from './expected.ts';
import { check } from './ladder.ts';
import type { VerifyOptions } from './options.ts';
import { staticGate } from './steps/s0-static/index.ts';
import type { Check, Screenshot, VerifyReport } from './types.ts';

/**
 * Climbs the ladder of `TITLES`: the static gate, then on a live Odoo the rest. A rung that cannot be
 * reached is reported as skipped, with the reason. Throws ModuleError when the folder is no module.
 */
export async function verifyModule(options: VerifyOptions): Promise<VerifyReport> {
  const started = Date.now();
  options.progress(0, 1, 'reading the module');
  const index = indexModule(await readModule(options.path));
  const profile = await profileOf(index, options);
  const gate = staticGate(index, profile);
  const spec = await readExpected(index);
  const checks: Check[] = [...gate, ...spec.checks];
  const screenshots: Screenshot[] = [];
  const rest = await upper(index, profile, spec.expected, checks, options, screenshots);
  checks.push(...rest.checks);
  return {
    module: index.module.name,
    series: profile?.series ?? 'series unknown',
    target: rest.info && { url: options.client?.instance.url ?? '', db: rest.info.db },
    checks,
    screenshots,
    ok: !checks.some(({ verdict }) => verdict === 'fail'),
    durationMs: Date.now() - started,
  };
}

async function upper(
  index: ModuleIndex,
  profile: SeriesProfile | undefined,
  expected: Parameters<typeof climb>[0]['expected'],
  checks: readonly Check[],
  options: VerifyOptions,
  screenshots: Screenshot[],
): Promise<{ checks: Check[]; info: ServerInfo | undefined }> {
  const { client } = options;
  if (!client) {
    const reason = options.clientProblem ?? 'No Odoo is configured: set ODOO_URL and ODOO_API_KEY.';
    return { checks: [skipRest(reason)], info: undefined };
  }
  if (checks.some(({ verdict }) => verdict === 'fail')) {
    const reason =
      'The static gate failed, so the server was not touched: a running Odoo may keep a mistake until it is restarted.';
    return { checks: [skipRest(reason)], info: undefined };
  }
  if (!profile) return { checks: [skipRest('The series of the module is not known.')], info: undefined };
  const reached = await climb({ index, profile, expected, client, options }, screenshots);
  const info = await client.info({ signal: options.signal }).catch((error: unknown) => {
    if (error instanceof OdooError) return undefined;
    throw error;
  });
  return { checks: reached, info };
}

function skipRest(reason: string): Check {
  return check('S1', 'live-checks', 'skip', `S1 to ${LAST} were not run. ${reason}`, 'none');
}

/** Of the option, else of the manifest's version, else of the server. */
async function profileOf(
  index: ModuleIndex,
  { series, client, signal }: VerifyOptions,
): Promise<SeriesProfile | undefined> {
  const version = manifestValue(index.module.manifest, 'version');
  const said =
    typeof version === 'string' && /^\d+\.\d+(\.\d+){3}$/.test(version)
      ? version.split('.', 2).join('.')
      : '';
  for (const candidate of [series ?? '', said]) if (isSeries(candidate)) return seriesProfile(candidate);
  if (!client || said !== '') return undefined;
  try {
    const { series: served } = await client.info({ signal });
    return isSeries(served) ? seriesProfile(served) : undefined;
  } catch (error) {
    if (error instanceof OdooError) return undefined;
    throw error;
  }
}
