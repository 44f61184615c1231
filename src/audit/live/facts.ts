import { OdooError } from '../../odoo/errors.ts';
import type { OdooClient, ServerInfo } from '../../odoo/types.ts';
import type { SeriesProfile } from '../../series/profile.ts';
import type { ModuleIndex } from '../../source/module-index.ts';
import { type Reader, textOf } from './reader.ts';
import type { LiveFacts } from './types.ts';

const PARAMETERS = ['web.base.url', 'database.is_neutralized'];

/** What is true of the server and its database; undefined for what this user may not know. */
export async function liveFacts(
  reader: Reader,
  client: OdooClient,
  info: ServerInfo,
  profile: SeriesProfile,
  modules: readonly ModuleIndex[],
  groups: readonly string[],
): Promise<LiveFacts> {
  const names = modules.map(({ module }) => module.name);
  const states = await allowed(() =>
    reader.rows('ir.module.module', [['name', 'in', ['base', ...names]]], ['name', 'state', 'demo']),
  );
  const state = new Map(states?.map((row) => [textOf(row, 'name'), textOf(row, 'state')]));
  const parameters = await allowed(() =>
    reader.rows('ir.config_parameter', [['key', 'in', PARAMETERS]], ['key', 'value']),
  );
  const parameter = (key: string) =>
    textOf(
      parameters?.find((row) => row.key === key),
      'value',
    );
  const languages = await allowed(() => reader.rows('res.lang', [['active', '=', true]], ['code']));
  const companies = await allowed(() => reader.count('res.company', []));
  const users = (share: boolean) =>
    allowed(() =>
      reader.count('res.users', [
        ['share', '=', share],
        ['active', '=', true],
      ]),
    );
  // Without the right to read the states each module is taken to be there, and what fails says so.
  const installed = names.filter((name) => !states || /^(installed|to upgrade)$/.test(state.get(name) ?? ''));
  return {
    url: client.instance.url,
    database: info.db,
    login: info.login,
    version: info.version,
    series: profile.series,
    groups,
    companies,
    multiCompany: companies === undefined ? undefined : companies > 1,
    demo: states?.find((row) => row.name === 'base')?.demo === true || (states ? false : undefined),
    neutralized: parameters && /^(true|t|1)$/i.test(parameter('database.is_neutralized')),
    baseUrl: parameters && parameter('web.base.url'),
    languages: languages?.map((row) => textOf(row, 'code')),
    users: await users(false),
    portalUsers: await users(true),
    installed,
    notInstalled: names.filter((name) => !installed.includes(name)),
  };
}

/** Undefined where the user has no right to it. */
export async function allowed<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof OdooError && (error.kind === 'access' || error.kind === 'not_found'))
      return undefined;
    throw error;
  }
}
