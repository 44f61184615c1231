import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { OdooError } from '../odoo/errors.ts';
import type { OdooClient } from '../odoo/types.ts';
import type { Finding } from './doctor.ts';

/**
 * Whether the server sees the modules of the folder that one works in: `verify` can only install what lies in
 * an addons path of the server, and no call tells those paths. Says nothing of a folder without modules.
 */
export async function addonsPath(
  client: OdooClient,
  folder: string,
  signal: AbortSignal,
): Promise<Finding[]> {
  const check = 'addons path';
  const modules = await modulesIn(folder);
  if (modules.length === 0) return [];
  try {
    const kwargs = { domain: [['name', 'in', modules]] };
    const options = { signal, effect: 'read' } as const;
    const known = await client.call<number>('ir.module.module', 'search_count', { kwargs }, options);
    const says = `the server knows ${known} of the ${modules.length} modules of this folder`;
    if (known > 0) return [{ check, state: 'ok', says }];
    const mend =
      "Put this folder into the server's addons_path, or mount it there; restart Odoo and update its list of apps.";
    return [{ check, state: 'warn', says, mend }];
  } catch (error) {
    if (!(error instanceof OdooError)) throw error;
    return [{ check, state: 'skipped', says: `not looked at: ${error.message}` }];
  }
}

/** Names of the modules in the folder, or of the folder itself where that is a module. */
async function modulesIn(folder: string): Promise<string[]> {
  const isModule = (dir: string): Promise<boolean> =>
    stat(path.join(dir, '__manifest__.py')).then(
      () => true,
      () => false,
    );
  if (await isModule(folder)) return [path.basename(folder)];
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const are = await Promise.all(names.map((name) => isModule(path.join(folder, name))));
  return names.filter((_, index) => are[index]);
}
