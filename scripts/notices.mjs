// The licences of what a bundle holds: the MIT and BSD texts ask to travel with the code.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * @param {Iterable<string>} moduleIds paths of the modules in the bundle
 * @returns {Promise<string>} one section a package, sorted by name
 */
export async function thirdPartyNotices(moduleIds) {
  const folders = new Set();
  for (const id of moduleIds) {
    const folder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(
      id.replaceAll('\\', '/').replace(/^\0/, ''),
    )?.[0];
    if (folder) folders.add(folder);
  }
  const sections = await Promise.all([...folders].sort().map(section));
  return `Third-party software in this folder.\n\n${sections.join('\n')}`;
}

/** @param {string} folder */
async function section(folder) {
  const { name, version, license } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find((entry) => /^(licen[cs]e|copying)(\.|$)/i.test(entry));
  const text = file ? (await readFile(path.join(folder, file), 'utf8')).trim() : `Licence: ${license}`;
  return `${'-'.repeat(80)}\n${name} ${version} (${license})\n\n${text}\n`;
}
