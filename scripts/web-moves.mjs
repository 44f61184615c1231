// node scripts/web-moves.mjs --old-series 16.0 --series 17.0 --old ADDONS --now ADDONS [--old-names FILE] [--names FILE] [--old-bootstrap FOLDER] [--bootstrap FOLDER]
// Writes data/web/<series>.json: what the web client lost between two series, and where it went. ADDONS are folders with
// all of Odoo's own addons of the series. FILE is a gzipped JSON {js: {MODULE: {e: EXPORTS, alias}}, registry:
// {CATEGORY: KEYS}, qweb: NAMES} of the same series from another source: what is gone must be known to both of the old
// series, and to neither of the new one. FOLDER has the stylesheets of Bootstrap, where ADDONS lack them.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import fs from 'fs-extra';
import { loadTs } from './load-ts.mjs';
import { root } from './setup.mjs';

const text = /** @type {const} */ ({ type: 'string' });
const { values } = parseArgs({
  options: {
    'old-series': text,
    series: text,
    old: text,
    now: text,
    'old-names': text,
    names: text,
    'old-bootstrap': text,
    bootstrap: text,
  },
});
const { series, old, now, names } = values;
const before = values['old-series'];
if (!series || !before || !old || !now) {
  console.error('web-moves needs --old-series, --series, --old and --now; see the head of this file.');
  process.exit(2);
}

/** @type {typeof import('./web-moves/read.ts')} */
const { readWeb } = await loadTs('scripts/web-moves/read.ts');
/** @type {typeof import('./web-moves/moves.ts')} */
const { movesOf, namesOf } = await loadTs('scripts/web-moves/moves.ts');

/** @param {string} file */
const unpacked = async (file) => JSON.parse(gunzipSync(await readFile(file)).toString('utf8'));
/** @param {string} of */
const modules = async (of) => {
  const { modules } = await unpacked(path.join(root, 'data', 'symbols', `${of}.json.gz`));
  return new Set(modules.map((/** @type {{ n: string }} */ { n }) => n));
};
/** @param {string | undefined} file */
const known = async (file) => (file ? namesOf(await unpacked(file)) : undefined);

const [web, then] = [
  await readWeb(old, await modules(before), values['old-bootstrap']),
  await readWeb(now, await modules(series), values.bootstrap),
];
const moves = movesOf(web, then, {
  old: await known(values['old-names']),
  now: await known(names),
});
/** One name a line, so that a difference can be read. @param {Record<string, unknown>} table */
const lines = (table) =>
  `{${Object.entries(table)
    .map(([key, value]) => `\n    ${JSON.stringify(key)}: ${JSON.stringify(value)}`)
    .join(',')}\n  }`;
const parts = Object.entries(moves).map(
  ([key, value]) =>
    `  ${JSON.stringify(key)}: ${Array.isArray(value) ? JSON.stringify(value, null, 2).replace(/\n/g, '\n  ') : lines(value)}`,
);
const target = path.join(root, 'data', 'web', `${series}.json`);
await fs.outputFile(target, `{\n${parts.join(',\n')}\n}\n`);
console.log(`Wrote ${path.relative(root, target)}.`);
