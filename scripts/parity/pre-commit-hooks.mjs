// node scripts/parity/pre-commit-hooks.mjs [--missing] [--extra] [--only SYMBOL,...] REPOSITORY...
// How much of what odoo-pre-commit-hooks says our audit says too: same file, same line, same name. The tool comes from
// PyPI into the cache folder, in two versions, since names come and go between them. Its output is kept by content.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { loadTs } from '../load-ts.mjs';
import { cacheFolder } from '../odoo/common.mjs';
import { root } from '../setup.mjs';
import { toolFolder } from './venv.mjs';

/**
 * Its programs by version: that for Python says the same in both, and takes minutes.
 * @type {readonly (readonly [string, readonly string[]])[]}
 */
const VERSIONS = [
  ['0.2.22', ['oca-checks-odoo-module', 'oca-checks-odoo-module-fixit', 'oca-checks-po']],
  ['0.2.27', ['oca-checks-odoo-module', 'oca-checks-po']],
];
/** Names that only one version has and that its authors withdrew in the next one: not asked for. */
const WITHDRAWN = new Set(['xml-double-quotes-py']);
const WHOLE_FILE = new Set(['manifest-syntax-error', 'xml-syntax-error', 'csv-syntax-error']);

/** @typedef {{path: string, line: number, endLine?: number, symbol: string, message: string}} Said */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { missing: { type: 'boolean' }, extra: { type: 'boolean' }, only: { type: 'string' } },
});
if (positionals.length === 0) {
  console.error('Give one or more repositories of Odoo modules.');
  process.exit(2);
}
const only = values.only?.split(',');

const repositories = positionals.map((given) => path.resolve(given));
/** @type {Said[]} */
const theirs = [];
for (const repository of repositories) theirs.push(...(await theirFindings(repository)));
const ours = await ourFindings(repositories);
compare(distinct(theirs), distinct(ours));

/** @param {string} repository @returns {Promise<Said[]>} */
async function theirFindings(repository) {
  const manifests = modulesOf(repository).map((dir) =>
    path.join(path.relative(repository, dir), '__manifest__.py'),
  );
  const translations = modulesOf(repository).flatMap((dir) => translationsOf(repository, dir));
  const said = [];
  for (const [version, programs] of VERSIONS) {
    for (const program of programs) {
      const given = program === 'oca-checks-po' ? translations : manifests;
      if (given.length === 0) continue;
      const key = createHash('sha256')
        .update(
          [
            version,
            program,
            repository,
            ...given.map((file) => statSync(path.join(repository, file)).mtimeMs),
          ].join(),
        )
        .digest('hex');
      const kept = path.join(cacheFolder('parity', 'said'), `${key.slice(0, 24)}.txt`);
      if (!existsSync(kept)) {
        console.error(`Running ${program} ${version} on ${path.basename(repository)}`);
        writeFileSync(
          kept,
          await output(
            path.join(await toolFolder(`oca-odoo-pre-commit-hooks==${version}`), program),
            given,
            repository,
          ),
        );
      }
      said.push(...parse(readFileSync(kept, 'utf8'), repository));
    }
  }
  return said;
}

/** @param {string} program @param {string[]} given @param {string} cwd */
async function output(program, given, cwd) {
  // Its exit code is 1 for any finding.
  const done = spawnSync(program, [...given], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, NO_COLOR: '1', OCA_HOOKS_DISABLE: '' },
  });
  if (done.error) throw done.error;
  return done.stdout;
}

/** @param {string} text @param {string} cwd @returns {Said[]} */
function parse(text, cwd) {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours of a terminal
  const plain = text.replaceAll(/\u001b\[[\d;]*m/g, '');
  const found = [];
  for (const match of plain.matchAll(/^(\S+?):(?:(\d+):)?(?:\d+:)? ([a-z][a-z\d]*(?:-[a-z\d]+)+)\b(.*)$/gm)) {
    const [, file = '', line, symbol = '', message = ''] = match;
    // A listed file that is not there: we say so at the manifest, as resource-not-exist.
    if (message.includes('[Errno 2]')) continue;
    const full = [path.resolve(cwd, file), path.resolve('/', file)].find((each) =>
      existsSync(path.dirname(each)),
    );
    found.push({
      path: full ?? path.resolve(cwd, file),
      line: Number(line ?? 1),
      symbol,
      message: message.trim(),
    });
  }
  return found;
}

/** @param {string} repository @returns {string[]} */
function modulesOf(repository) {
  return readdirSync(repository)
    .map((name) => path.join(repository, name))
    .filter((dir) => existsSync(path.join(dir, '__manifest__.py')))
    .sort();
}

/** @param {string} repository @param {string} dir */
function translationsOf(repository, dir) {
  return ['i18n', 'i18n_extra']
    .map((name) => path.join(dir, name))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => path.join(folder, name)))
    .filter((file) => /\.pot?$/.test(file))
    .map((file) => path.relative(repository, file))
    .sort();
}

/** @param {string[]} repositories @returns {Promise<Said[]>} */
async function ourFindings(repositories) {
  const entry = path.join('node_modules', `.parity-${process.pid}.ts`);
  const names = new Set(distinct(theirs).map(({ symbol }) => symbol));
  const folder = path.join(root, 'src/audit/rules');
  const ids = readdirSync(folder).filter((file) => {
    if (!file.endsWith('.ts') || file === 'index.ts') return false;
    if (/^(xml|csv|po)-/.test(file)) return true;
    const text = readFileSync(path.join(folder, file), 'utf8');
    return [...names].some((name) => text.includes(`'${name}'`));
  });
  writeFileSync(
    path.join(root, entry),
    [
      "export { audit } from '../src/audit/audit.ts';",
      ...ids.map((file, i) => `export { default as r${i} } from '../src/audit/rules/${file}';`),
    ].join('\n'),
  );
  const loaded = await loadTs(entry).finally(() => rmSync(path.join(root, entry)));
  const settings = {
    requiredAuthors: ['Odoo Community Association (OCA)'],
    allowedLicenses: ['AGPL-3', 'LGPL-3', 'GPL-3'],
  };
  /** @param {{id: string, aliases?: readonly string[]}} rule */
  const called = ({ id, aliases = [] }) => {
    const known = [id, ...aliases].filter((name) => names.has(name));
    return known.length > 0 ? known : [id];
  };
  const rules = ids.map((_, i) => loaded[`r${i}`]);
  const symbols = new Map(rules.map((rule) => [rule.id, called(rule)]));
  const found = [];
  for (const repository of repositories) {
    if (modulesOf(repository).length === 0) continue;
    const { findings } = await loaded.audit({
      paths: modulesOf(repository),
      addonsPaths: [],
      rules,
      settings,
    });
    for (const finding of findings) {
      for (const symbol of symbols.get(finding.rule) ?? []) {
        found.push({
          path: finding.path,
          line: finding.line,
          endLine: finding.endLine,
          symbol,
          message: finding.message,
        });
      }
    }
  }
  return found;
}

/** @param {Said[]} said @returns {Said[]} each place once */
function distinct(said) {
  const seen = new Map();
  for (const each of said)
    if (!WITHDRAWN.has(each.symbol) && (!only || only.includes(each.symbol))) seen.set(keyOf(each), each);
  return [...seen.values()];
}

/** @param {Said} said */
function keyOf(said) {
  return `${said.path}:${said.line} ${said.symbol}`;
}

/**
 * Of an element the tool gives the line where its tag ends, we that where it begins. What it says of a whole file it
 * says of line 1.
 * @param {Said} a theirs
 * @param {Said} b ours
 */
function isSame(a, b) {
  if (a.path !== b.path || a.symbol !== b.symbol) return false;
  return WHOLE_FILE.has(a.symbol) || (b.line <= a.line && a.line <= (b.endLine ?? b.line));
}

/** @param {Said[]} theirs @param {Said[]} ours */
function compare(theirs, ours) {
  const found = new Set();
  const used = new Set();
  /** @type {Map<string, Said[]>} */
  const byPath = new Map();
  for (const each of ours) byPath.set(each.path, [...(byPath.get(each.path) ?? []), each]);
  for (const each of theirs) {
    for (const own of byPath.get(each.path) ?? []) {
      if (!isSame(each, own)) continue;
      found.add(each);
      used.add(own);
    }
  }
  const symbols = [...new Set([...theirs, ...ours].map(({ symbol }) => symbol))].sort();
  const rows = symbols.map((symbol) => {
    const [a, b] = [theirs, ours].map((said) => said.filter((each) => each.symbol === symbol));
    const both = (a ?? []).filter((each) => found.has(each)).length;
    return {
      symbol,
      theirs: a?.length ?? 0,
      ours: b?.length ?? 0,
      found: both,
      missing: (a?.length ?? 0) - both,
      extra: (b ?? []).filter((each) => !used.has(each)).length,
    };
  });
  const sum = (/** @type {'theirs' | 'ours' | 'found' | 'missing' | 'extra'} */ key) =>
    rows.reduce((total, row) => total + row[key], 0);
  rows.push({
    symbol: 'total',
    theirs: sum('theirs'),
    ours: sum('ours'),
    found: sum('found'),
    missing: sum('missing'),
    extra: sum('extra'),
  });
  console.log('| message | theirs | ours | found | missing | extra |\n|---|---|---|---|---|---|');
  for (const row of rows) console.log(`| ${Object.values(row).join(' | ')} |`);
  const total = rows.at(-1);
  const share = total && total.theirs > 0 ? (100 * total.found) / total.theirs : 100;
  console.log(`\n${share.toFixed(2)} % found`);
  const show = (/** @type {string} */ what, /** @type {Said} */ each) =>
    console.log(`${what} ${each.path}:${each.line} ${each.symbol} ${each.message.slice(0, 160)}`);
  if (values.missing) for (const each of theirs) if (!found.has(each)) show('missing', each);
  if (values.extra) for (const each of ours) if (!used.has(each)) show('extra', each);
}
