import type { CallOptions, OdooClient } from '../../odoo/types.ts';
import { toRows } from './fetch.ts';

/** A module of the database. */
export interface Module {
  readonly id: number;
  readonly name: string;
  readonly title: string;
  readonly state: string;
  /** Version that the database has; empty when it is not installed. */
  readonly version: string;
  /** Version that the server has read from the module's files. */
  readonly onDisk: string;
}

// Odoo's names deceive: `latest_version` is what is installed, `installed_version` what the files say.
const FIELDS = ['name', 'shortdesc', 'state', 'latest_version', 'installed_version'];

export async function findModules(
  client: OdooClient,
  domain: readonly unknown[],
  options: CallOptions,
  limit = 0,
): Promise<readonly Module[]> {
  const kwargs = { domain, fields: FIELDS, order: 'name', ...(limit > 0 ? { limit } : {}) };
  const rows = await client.call(
    'ir.module.module',
    'search_read',
    { kwargs },
    { ...options, effect: 'read' },
  );
  return toRows(rows).map((row) => ({
    id: row.id,
    name: String(row.name),
    title: String(row.shortdesc || ''),
    state: String(row.state),
    version: String(row.latest_version || ''),
    onDisk: String(row.installed_version || ''),
  }));
}

/** What has to come with a module: everything it depends on that is not installed. */
export function neededBy(client: OdooClient, module: Module, options: CallOptions): Promise<Module[]> {
  return walk(
    client,
    module,
    options,
    async (names) => {
      const domain = [['module_id.name', 'in', names]];
      return (await dependencies(client, domain, options)).map((row) => row.on);
    },
    (one) => one.state !== 'installed',
  );
}

/** What goes with a module: everything installed that depends on it. */
export function relyingOn(client: OdooClient, module: Module, options: CallOptions): Promise<Module[]> {
  return walk(
    client,
    module,
    options,
    async (names) => {
      const domain = [
        ['name', 'in', names],
        ['module_id.state', '=', 'installed'],
      ];
      return (await dependencies(client, domain, options)).map((row) => row.module);
    },
    (one) => one.state === 'installed',
  );
}

/** Level by level, so that a deep tree costs a few calls. */
async function walk(
  client: OdooClient,
  module: Module,
  options: CallOptions,
  next: (names: readonly string[]) => Promise<readonly string[]>,
  counts: (module: Module) => boolean,
): Promise<Module[]> {
  const seen = new Set([module.name]);
  const found: Module[] = [];
  let level = [module.name];
  while (level.length > 0) {
    const names = [...new Set(await next(level))].filter((name) => !seen.has(name));
    for (const name of names) seen.add(name);
    const modules = names.length > 0 ? await findModules(client, [['name', 'in', names]], options) : [];
    const those = modules.filter(counts);
    found.push(...those);
    level = those.map((one) => one.name);
  }
  return found;
}

async function dependencies(
  client: OdooClient,
  domain: readonly unknown[],
  options: CallOptions,
): Promise<{ module: string; on: string }[]> {
  const kwargs = { domain, fields: ['name', 'module_id'] };
  const rows = toRows(
    await client.call(
      'ir.module.module.dependency',
      'search_read',
      { kwargs },
      { ...options, effect: 'read' },
    ),
  );
  // The display name of a module is its title: the technical name takes one more call.
  const ids = [
    ...new Set(rows.flatMap((row) => (Array.isArray(row.module_id) ? [Number(row.module_id[0])] : []))),
  ];
  const owners = ids.length > 0 ? await findModules(client, [['id', 'in', ids]], options) : [];
  const nameOf = new Map(owners.map((one) => [one.id, one.name]));
  return rows.map((row) => ({
    on: String(row.name),
    module: nameOf.get(Array.isArray(row.module_id) ? Number(row.module_id[0]) : 0) ?? '',
  }));
}
