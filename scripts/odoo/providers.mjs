// Which way this machine can give an Odoo. The order is: Docker, then Debian packages; a server
// named in the environment comes before both (see index.mjs).

import { existsSync } from 'node:fs';
import { NoOdooError } from './common.mjs';
import { rootOf } from './debian-root.mjs';
import { debianProvider, debianRefuses } from './provider-debian.mjs';
import { dockerProvider, dockerRefuses } from './provider-docker.mjs';
import { readState } from './state.mjs';

/**
 * @typedef {object} Provider
 * @property {'docker' | 'debian'} name
 * @property {() => import('./database.mjs').Place} place
 * @property {() => Promise<import('./common.mjs').Instance | null>} running null unless all is well
 * @property {(progress: import('./common.mjs').Progress) => Promise<import('./common.mjs').Instance>} up
 * @property {(progress: import('./common.mjs').Progress) => Promise<import('./common.mjs').Instance>} restart
 * @property {(purge: boolean) => Promise<boolean>} down tells whether there was anything
 * @property {() => Promise<string>} [log] where the log is no file of this host
 */

const MAKERS = { docker: dockerProvider, debian: debianProvider };

/**
 * What made something of that series here, running or not; null when nothing did.
 * @param {number} major
 * @returns {Provider | null}
 */
export function madeBy(major) {
  const state = readState(major);
  if (state) return MAKERS[state.provider](major);
  return existsSync(rootOf(major)) ? debianProvider(major) : null;
}

/**
 * What brought the series up keeps it, so that nobody gets a second one beside it.
 * @param {number} major
 * @returns {Promise<Provider>}
 */
export async function providerOf(major) {
  const made = madeBy(major);
  if (made) return made;
  const noDocker = await dockerRefuses();
  if (!noDocker) return dockerProvider(major);
  const noDebian = await debianRefuses(major);
  if (!noDebian) return debianProvider(major);
  throw new NoOdooError(
    `No Odoo ${major} can be had here: ${noDocker}, and ${noDebian}. ` +
      `Set ODOO_TEST_URL_${major} and ODOO_TEST_DB_${major} to use a server of your own.`,
  );
}
