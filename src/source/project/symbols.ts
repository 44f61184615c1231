import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
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
  const file = symbolsFile(series);
  if (file === undefined) return [];
  const text = await promisify(gunzip)(await readFile(file));
  const compact = JSON.parse(text.toString('utf8')) as Compact;
  return compact.modules.map((module) => expandModule(module, compact.series));
}

/** In `data/symbols` beside `dist` and `src`. */
export function symbolsFile(series: string): string | undefined {
  const name = `${series}.json.gz`;
  const places = ['../../../data/symbols/', '../../data/symbols/', '../data/symbols/'];
  return places
    .map((folder) => fileURLToPath(new URL(folder + name, import.meta.url)))
    .find((file) => existsSync(file));
}
