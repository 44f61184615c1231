import { OdooError } from '../../odoo/errors.ts';
import { isSeries, SERIES, type Series, seriesProfile } from '../../series/profile.ts';
import type { Finding } from '../finding.ts';
import { SEVERITIES } from '../rule.ts';
import type { LiveCheck, LiveContext, Needs } from './check.ts';
import { allowed, liveFacts } from './facts.ts';
import { liveFinding } from './finding.ts';
import { createMeta } from './meta.ts';
import { otherUsers } from './others.ts';
import { createReader, idsOf } from './reader.ts';
import type { LiveCheckResult, LiveOptions, LiveResult } from './types.ts';
import { reasonOf, skipped, verdict } from './verdict.ts';
import { weighted } from './weigh.ts';

const BUDGET_MS = 120_000;
/** A model that only the group may read, by group. Source: base/security/ir.model.access.csv of 14.0 to 19.0. */
const PROBES: Readonly<Record<Exclude<Needs, 'model' | 'none'>, { model: string; name: string }>> = {
  'base.group_system': { model: 'ir.ui.view', name: 'Settings' },
  'base.group_erp_manager': { model: 'ir.model.access', name: 'Access Rights' },
};

export async function runChecks(checks: readonly LiveCheck[], options: LiveOptions): Promise<LiveResult> {
  const { client, signal, modules, progress } = options;
  progress(0, checks.length, 'connecting to Odoo');
  const info = await client.info({ signal });
  const series = nearest(info.series);
  const profile = seriesProfile(series);
  // What the checks themselves may take: who the user is and what the database is has no limit.
  let end = Number.POSITIVE_INFINITY;
  const about = { client, profile, signal, deadline: () => end };
  const [own] =
    (await allowed(() =>
      createReader({ ...about, companies: [] }).sample(
        'res.users',
        [['id', '=', info.uid]],
        ['company_ids'],
        1,
      ),
    )) ?? [];
  const read = createReader({ ...about, companies: idsOf(own, 'company_ids') });
  const groups: string[] = [];
  for (const [group, { model }] of Object.entries(PROBES))
    if (await allowed(() => read.mayRead(model))) groups.push(group);
  const facts = await liveFacts(read, client, info, profile, modules, groups);
  read.take();
  end = Date.now() + (options.budgetMs ?? BUDGET_MS);
  const findings: Finding[] = [];
  const results: LiveCheckResult[] = [];
  const base = {
    client,
    others: await otherUsers(options.others ?? [], info, signal),
    read,
    meta: createMeta(read, profile.groupUsersField, [
      ...new Set(modules.flatMap((index) => [...index.models.keys()])),
    ]),
    series,
    profile,
    modules: modules.filter(({ module }) => facts.installed.includes(module.name)),
    audited: modules,
    project: options.project,
    findings: options.findings,
    rules: options.rules,
    settings: options.settings,
    facts,
  };
  for (const [at, check] of checks.entries()) {
    progress(at, checks.length, check.summary);
    signal?.throwIfAborted();
    results.push(await runCheck(check, base, findings));
  }
  const weights = await weighted(base, options.findings);
  results.push(weights.result);
  return {
    findings: findings.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity)),
    weighted: weights.findings,
    checks: results,
    facts,
  };
}

type Base = Omit<LiveContext, 'report' | 'missed'>;

async function runCheck(check: LiveCheck, base: Base, findings: Finding[]): Promise<LiveCheckResult> {
  const refused = whyNot(check, base);
  if (refused !== undefined) return skipped(check.id, refused);
  const missed: string[] = [];
  const before = findings.length;
  const started = Date.now();
  try {
    await check.run({
      ...base,
      report: (report) => void findings.push(liveFinding(check, report)),
      missed: (what) => void missed.push(what),
    });
  } catch (error) {
    missed.push(reasonOf(error, check.needs));
  }
  const result = verdict(check.id, findings.length - before, missed, base.read, started);
  const nothing = result.verdict === 'skipped' && result.evidence === '' && missed.length === 0;
  if (!nothing || base.modules.length > 0) return result;
  return skipped(check.id, 'none of these modules is installed in the database');
}

/** Why a check cannot be asked at all. */
function whyNot(check: LiveCheck, { series, facts }: Base): string | undefined {
  const at = SERIES.indexOf(series);
  if (check.from !== undefined && at < SERIES.indexOf(check.from)) return `only from ${check.from} on`;
  if (check.to !== undefined && at > SERIES.indexOf(check.to)) return `only up to ${check.to}`;
  const { needs } = check;
  if (needs === 'none' || needs === 'model' || facts.groups.includes(needs)) return undefined;
  const { model, name } = PROBES[needs];
  return `needs group ${needs} (${name}): ${facts.login} may not read ${model}`;
}

/** The newest series that is served and not newer than the server's: `18.3` is asked as 18.0 is. */
function nearest(served: string): Series {
  if (isSeries(served)) return served;
  const older = SERIES.filter((series) => Number.parseFloat(series) <= Number.parseFloat(served));
  const found = older.at(-1);
  if (found === undefined)
    throw new OdooError('bad_request', `Odoo ${served} is older than 14.0, and cannot be audited live.`);
  return found;
}
