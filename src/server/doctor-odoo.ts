import { connect as connectTls } from 'node:tls';
import type { AccessMode } from '../odoo/access.ts';
import { createClient } from '../odoo/client.ts';
import { OdooError } from '../odoo/errors.ts';
import { createHttp, type Http, type HttpResponse } from '../odoo/http.ts';
import { isAdministrator } from '../odoo/limited-user.ts';
import { proxyFor } from '../odoo/proxy.ts';
import { fetchVersion } from '../odoo/server-version.ts';
import type { Instance, OdooClient } from '../odoo/types.ts';
import { asFinding, type Finding } from './doctor.ts';
import { addonsPath } from './doctor-addons.ts';

type Env = Readonly<Record<string, string | undefined>>;

const SUPPORTED = { oldest: 14, newest: 19 } as const;
const MAX_SKEW_S = 60;
const DAY_MS = 24 * 60 * 60_000;
const MIN_CERTIFICATE_DAYS = 14;
const TLS_MS = 10_000;

/** Goes the way to one Odoo step by step, so that the first thing that is wrong is told as itself. */
export async function examineWay(
  instance: Instance,
  mode: AccessMode,
  env: Env,
  signal: AbortSignal,
): Promise<Finding[]> {
  const http = createHttp(instance.url, { env, caFile: instance.caCert ?? env.ODOO_CA_CERT });
  const client = createClient(instance, env);
  try {
    const { findings, clock } = await reach(http, instance, env, signal);
    if (findings.some(({ state }) => state === 'fail')) {
      return [...findings, ...skipped('series', 'login', 'rights')];
    }
    const sending = { effect: 'read', timeoutMs: instance.timeoutMs, signal } as const;
    const series = await asFinding('series', async () => {
      const { version } = await fetchVersion(http, instance.protocol, sending);
      return version;
    });
    findings.push(...clock, series.state === 'ok' ? judgeSeries(series) : series);
    if (series.state === 'fail') return [...findings, ...skipped('login', 'rights')];
    const login = await asFinding('login', async () => {
      const info = await client.info({ signal });
      return `${info.login} (id ${info.uid}) of database ${info.db}, over ${info.protocol}`;
    });
    findings.push(login);
    if (login.state === 'fail') return [...findings, ...skipped('rights')];
    const folder = env.CLAUDE_PROJECT_DIR || process.cwd();
    return [...findings, await rights(client, mode, signal), ...(await addonsPath(client, folder, signal))];
  } finally {
    await Promise.all([http.close(), client.close()]);
  }
}

async function reach(
  http: Http,
  instance: Instance,
  env: Env,
  signal: AbortSignal,
): Promise<{ findings: Finding[]; clock: Finding[] }> {
  let answer: HttpResponse | undefined;
  let asked = 0;
  const found = await asFinding('reach', async () => {
    asked = Date.now();
    answer = await http.send({
      method: 'GET',
      path: '/web/login',
      headers: {},
      what: 'the login page',
      effect: 'read',
      timeoutMs: Math.min(instance.timeoutMs, 20_000),
      signal,
    });
    const proxy = proxyFor(instance.url, env);
    return `answers in ${Date.now() - asked} ms${proxy ? ` through the proxy ${proxy.host}` : ''}`;
  });
  const findings = [found];
  if (new URL(instance.url).protocol === 'https:') {
    // Through a proxy, or with an own authority, the answer itself is the proof.
    const isDirect = !instance.caCert && !env.ODOO_CA_CERT && !proxyFor(instance.url, env);
    if (found.state === 'ok')
      findings.push(
        isDirect ? await certificate(instance.url) : { check: 'tls', state: 'ok', says: 'is trusted' },
      );
  } else if (found.state === 'ok') {
    findings.push({
      check: 'tls',
      state: 'ok',
      says: 'none: plain HTTP, which is allowed on this machine or by ODOO_ALLOW_HTTP',
    });
  }
  return { findings, clock: answer ? clockOf(answer, (asked + Date.now()) / 2) : [] };
}

/** How long the certificate of the server is good for; that it is trusted is known by then. */
function certificate(url: string): Promise<Finding> {
  const { hostname, port } = new URL(url);
  const check = 'tls';
  return new Promise((resolve) => {
    const socket = connectTls({
      host: hostname,
      port: Number(port || 443),
      servername: hostname,
      timeout: TLS_MS,
    });
    const end = (finding: Finding): void => {
      socket.destroy();
      resolve(finding);
    };
    socket.once('secureConnect', () => {
      const days = Math.floor((Date.parse(socket.getPeerCertificate().valid_to) - Date.now()) / DAY_MS);
      const says = `the certificate is trusted and good for ${days} days`;
      if (days >= MIN_CERTIFICATE_DAYS) end({ check, state: 'ok', says });
      else end({ check, state: 'warn', says, mend: 'Have it renewed by whoever runs that server.' });
    });
    socket.once('timeout', () =>
      end({ check, state: 'warn', says: 'the certificate could not be looked at in time' }),
    );
    socket.once('error', () => end({ check, state: 'warn', says: 'the certificate could not be looked at' }));
  });
}

/** By the Date header, in whole seconds; without one there is nothing to say. */
function clockOf({ headers }: HttpResponse, here: number): Finding[] {
  const there = Date.parse(String(headers.date ?? ''));
  if (Number.isNaN(there)) return [];
  const skew = Math.round((there - here) / 1000);
  const check = 'clock';
  if (Math.abs(skew) <= MAX_SKEW_S)
    return [{ check, state: 'ok', says: `within ${Math.abs(skew)} s of the server's` }];
  const says = `the server's clock is ${Math.abs(skew)} s ${skew > 0 ? 'ahead of' : 'behind'} this machine's`;
  return [
    {
      check,
      state: 'warn',
      says,
      mend: 'Set both by NTP: times in records and expiry of keys go by the clock.',
    },
  ];
}

function judgeSeries(finding: Finding): Finding {
  const major = Number(/\d+/.exec(finding.says)?.[0]);
  const { oldest, newest } = SUPPORTED;
  if (major >= oldest && major <= newest) return finding;
  const mend = `Tested are ${oldest}.0 to ${newest}.0; others may work in part.`;
  return { ...finding, state: 'warn', says: `${finding.says} is not tested`, mend };
}

/**
 * Whether the user can do anything, and more than an assistant should. Only administrators may read the
 * system parameters (ir.model.access of base, 14.0 to 19.0).
 */
async function rights(client: OdooClient, mode: AccessMode, signal: AbortSignal): Promise<Finding> {
  const check = 'rights';
  const mayRead = client
    .call('res.partner', 'search_count', { kwargs: { domain: [] } }, { signal, effect: 'read' })
    .then(() => true, notAllowed);
  const [partners, parameters] = await Promise.all([mayRead, isAdministrator(client, signal)]);
  if (!partners) {
    return {
      check,
      state: 'fail',
      says: 'the user may not even read contacts',
      mend: 'Make them an internal user and give them the groups for the work (docs/limited-user.md).',
    };
  }
  if (!parameters) return { check, state: 'ok', says: 'those of a user, without the settings' };
  const says = 'the user is an administrator of the settings';
  if (mode === 'read') return { check, state: 'ok', says };
  return {
    check,
    state: 'warn',
    says,
    mend: 'For a database that matters use a limited user: odoo-claude limited-user (docs/limited-user.md).',
  };
}

function notAllowed(error: unknown): false {
  if (error instanceof OdooError && error.kind === 'access') return false;
  throw error;
}

function skipped(...checks: string[]): Finding[] {
  return checks.map((check) => ({ check, state: 'skipped', says: 'not looked at, because of the above' }));
}
