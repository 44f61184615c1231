import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { besideProgram } from '../../util/beside.ts';
import { remembered } from '../../util/remember.ts';
import { type Compact, expandModule } from './compact.ts';
import type { ModuleFacts } from './facts.ts';

const loaded = new Map<string, Promise<readonly ModuleFacts[]>>();

/**
 * What Odoo's own community modules of a series declare, from the database that comes with this program. Loaded at the
 * first call. Empty for a series that it does not have.
 */
export function loadSymbols(series: string): Promise<readonly ModuleFacts[]> {
  return remembered(loaded, series, () => load(series));
}

async function load(series: string): Promise<readonly ModuleFacts[]> {
  const own = symbolsFile(series);
  const found = new Map<string, ModuleFacts>();
  for (const file of [...(own === undefined ? [] : [own]), ...extraFiles(series)]) {
    const compact = JSON.parse((await promisify(gunzip)(await readFile(file))).toString('utf8')) as Compact;
    for (const module of compact.modules) found.set(module.n, expandModule(module));
  }
  return [...found.values()];
}

/** What `odoo-claude symbols` wrote of somebody's own addons, in the folders that ODOO_CLAUDE_SYMBOLS names. */
function extraFiles(series: string): string[] {
  const folders = (process.env.ODOO_CLAUDE_SYMBOLS ?? '').split(path.delimiter).filter(Boolean);
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => path.join(folder, name)))
    .filter((file) => file.endsWith(`${series}.json.gz`))
    .sort();
}

/** In `data/symbols` beside `dist` and `src`; undefined for a series that is not there. Throws when none is. */
export function symbolsFile(series: string): string | undefined {
  const folder = besideProgram('data/symbols');
  if (folder === undefined) {
    // Without them hardly anything would be found wrong, and nobody would know why.
    throw new Error('The folder data/symbols is not beside the program: install odoo-claude again, whole.');
  }
  const file = path.join(folder, `${series}.json.gz`);
  return existsSync(file) ? file : undefined;
}
