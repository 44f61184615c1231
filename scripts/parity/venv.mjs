// Another tool in a Python environment of its own, kept in the cache folder.
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder, must } from '../odoo/common.mjs';

/**
 * @param {string} requirement with its version, such as `pylint-odoo==10.0.11`
 * @returns {Promise<string>} the folder of its commands
 */
export async function toolFolder(requirement) {
  const folder = cacheFolder('parity', requirement.replaceAll(/[^\w.-]+/g, '-'));
  const commands = path.join(folder, 'bin');
  const done = path.join(folder, '.done');
  if (existsSync(done)) return commands;
  await must('python3', ['-m', 'venv', '--clear', folder], { what: 'python3 -m venv' });
  await must(path.join(commands, 'pip'), ['install', '--quiet', requirement], {
    what: `pip install ${requirement}`,
  });
  writeFileSync(done, '');
  return commands;
}
