// Files that a server needs before its first start, the same for Docker and Debian.

import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * 14 refuses to start when an addons folder holds no module at all.
 * @param {string} addons
 */
export function putMarkerModule(addons) {
  const module = join(addons, 'odoo_claude_marker');
  mkdirSync(module, { recursive: true });
  writeFileSync(join(module, '__init__.py'), '');
  const manifest =
    "{'name': 'Marker', 'version': '1.0', 'author': 'odoo-claude', 'license': 'LGPL-3', 'installable': False}\n";
  writeFileSync(join(module, '__manifest__.py'), manifest);
  // Whatever the caller's umask, the server has to read what tests put there.
  for (const folder of [addons, module]) chmodSync(folder, 0o755);
  for (const name of ['__init__.py', '__manifest__.py']) chmodSync(join(module, name), 0o644);
}

/**
 * @param {string} file
 * @param {Record<string, string | number>} own what differs from place to place
 */
export function putSettings(file, own) {
  const settings = {
    ...own,
    db_maxconn: 48,
    list_db: 'True',
    // A cron thread opens every database there is; tests want none of that.
    max_cron_threads: 0,
    workers: 0,
  };
  const lines = Object.entries(settings).map(([key, value]) => `${key} = ${value}\n`);
  writeFileSync(file, `[options]\n${lines.join('')}`, { mode: 0o640 });
}
