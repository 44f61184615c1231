import { OdooError } from '../../../odoo/errors.ts';
import { check, type Domain, type Ladder, odooSentence, read, searchRead, textOf } from '../../ladder.ts';
import type { Check } from '../../types.ts';

/** Two of these together mean that people work there; one alone is seen on many a developer's database. */
const ENOUGH = 2;
const ACTIVE_USERS = 5;
const RECENT_DAYS = 30;
const OWN_HOST =
  /^(localhost|127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|0\.0\.0\.0|\[?::1|[\w-]+$)|\.(local|localhost|test|example|invalid|internal|lan)$/;
const STAGING = /(^|[.-])(dev|test|testing|stage|staging|demo|uat|qa|preprod|sandbox|training)\d*([.-]|$)/;
const CATCHER = /^(invalid|mailhog|mailpit|mailcatcher|mailtrap|smtp\.mailtrap\.io|smtp4dev)$/;

/**
 * Signs that people work on this database, each as half a sentence; none for one that is marked as a copy, or that
 * was made with demo data. Neutralising sets the mark from 16.0 on. Source: 19.0 addons/base/data/neutralize.sql.
 */
async function signsOf(ladder: Ladder): Promise<string[]> {
  const keys = ['database.is_neutralized', 'database.enterprise_code', 'web.base.url'];
  const parameters = await searchRead(ladder, 'ir.config_parameter', [['key', 'in', keys]], ['key', 'value']);
  const parameter = (key: string) =>
    textOf(
      parameters.rows.find((row) => row.key === key),
      'value',
    );
  if (/^(true|t|1)$/i.test(parameter('database.is_neutralized'))) return [];
  const base = await searchRead(ladder, 'ir.module.module', [['name', '=', 'base']], ['demo']);
  if (base.rows[0]?.demo === true) return [];
  const signs: string[] = [];
  const servers = await searchRead(ladder, 'ir.mail_server', [['active', '=', true]], ['smtp_host']);
  const host = servers.rows
    .map((row) => textOf(row, 'smtp_host'))
    .find((name) => name !== '' && isElsewhere(name));
  if (host !== undefined) signs.push(`it sends mail through ${host}`);
  const users = await recentUsers(ladder);
  if (users >= ACTIVE_USERS) signs.push(`${users} users logged in within ${RECENT_DAYS} days`);
  const url = parameter('web.base.url');
  if (url.startsWith('https://') && isElsewhere(new URL(url).hostname)) signs.push(`its address is ${url}`);
  if (parameter('database.enterprise_code') !== '') signs.push('it has a subscription code');
  return signs;
}

function isElsewhere(host: string): boolean {
  return !OWN_HOST.test(host) && !STAGING.test(host) && !CATCHER.test(host);
}

function recentUsers(ladder: Ladder): Promise<number> {
  const since = new Date(Date.now() - RECENT_DAYS * 86_400_000).toISOString().slice(0, 10);
  const domain: Domain = [
    ['share', '=', false],
    ['active', '=', true],
    ['log_ids.create_date', '>=', since],
  ];
  return read<number>(ladder, 'res.users', 'search_count', { args: [domain] });
}

export interface Production {
  readonly checks: readonly Check[];
  /** Why the database is taken for one that people work with; undefined when it is not. */
  readonly why: string | undefined;
}

/** Refuses a database that people work with, unless the caller knows it, or nothing will be changed there. */
export async function productionCheck(ladder: Ladder): Promise<Production> {
  const { options, client } = ladder;
  const call = 'ir.config_parameter, ir.module.module, ir.mail_server and res.users: search_read';
  const signs = await signsOf(ladder).catch((error: unknown) => {
    if (error instanceof OdooError && error.kind === 'access') return error;
    throw error;
  });
  const why =
    client.instance.production === true
      ? `the profile "${client.instance.name}" says so`
      : Array.isArray(signs) && signs.length >= ENOUGH
        ? signs.join(', and ')
        : undefined;
  const id = 'production';
  if (why === undefined && signs instanceof OdooError) {
    const message = `Whether people work on this database could not be looked at: ${odooSentence(signs)}`;
    const fix = 'Be sure that it is a copy, or one for development.';
    return { checks: [check('S1', id, 'warn', message, call, fix)], why };
  }
  if (why === undefined) {
    return {
      checks: [check('S1', id, 'pass', 'Nothing says that people work on this database.', call)],
      why,
    };
  }
  const message = `People seem to work on this database: ${why}.`;
  if (options.install === 'never') {
    return { checks: [check('S1', id, 'pass', `${message} It is only looked at.`, call)], why };
  }
  if (options.production) {
    return { checks: [check('S1', id, 'warn', `${message} The caller wants it all the same.`, call)], why };
  }
  const fix =
    'Verify on a copy of it (neutralised, from 16.0 on), or look only (install: false, --no-install); with production: true (--production) it goes on.';
  return { checks: [check('S1', id, 'fail', message, call, fix)], why };
}
