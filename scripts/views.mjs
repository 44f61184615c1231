// node scripts/views.mjs --addons 14.0=FOLDER[,FOLDER] --addons 15.0=...
// Writes data/views.json.br: the views of Odoo's own modules of each series, as far as a node is found by it. FOLDERs
// hold modules of the series; only those that data/symbols knows are taken, and of the views only those that have the
// same names in them there. A series that is not given stays as it is in the file.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import fs from 'fs-extra';
import { loadTs } from './load-ts.mjs';
import { root } from './setup.mjs';

const { values } = parseArgs({ options: { addons: { type: 'string', multiple: true, default: [] } } });
if (values.addons.length === 0) {
  console.error('views needs --addons SERIES=FOLDER; see the head of this file.');
  process.exit(2);
}
/** @type {typeof import('./views/collect.ts')} */
const { collect, packed } = await loadTs('scripts/views/collect.ts');

const file = path.join(root, 'data', 'views.json.br');
/** @type {import('../src/migrate/live/known-views.ts').KnownViews} */
const before = existsSync(file)
  ? JSON.parse(brotliDecompressSync(await readFile(file)).toString('utf8'))
  : { archs: [], series: {} };
const given = new Map();
for (const each of values.addons) {
  const [series = '', folders = ''] = each.split('=');
  const { modules, left } = await collect(series, folders.split(','));
  given.set(series, modules);
  console.log(`${series}: ${modules.length} modules; ${left} views are not those of data/symbols.`);
}
const text = JSON.stringify(packed(before, given));
const small = brotliCompressSync(text, {
  params: {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_LGWIN]: 24,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  },
});
await fs.outputFile(file, small);
console.log(`${file}: ${small.length} bytes, ${text.length} unpacked.`);
