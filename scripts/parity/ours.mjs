// Our own side of a comparison: the audit of the sources as they are, with the rules that the other tool has too.
import { readdirSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { loadTs } from '../load-ts.mjs';
import { root } from '../setup.mjs';

/**
 * @typedef {object} Place
 * @property {string} symbol the other tool's name of the rule
 * @property {string} path
 * @property {number} line
 * @property {string} message
 */

/**
 * @param {object} request
 * @param {readonly string[]} request.paths
 * @param {string | undefined} request.series
 * @param {(rule: {id: string, aliases?: readonly string[]}) => string | undefined} request.symbolOf the other tool's
 *   name of a rule; undefined for a rule that it does not have
 * @param {object} [request.settings]
 * @returns {Promise<Place[]>}
 */
export async function ourFindings({ paths, series, symbolOf, settings }) {
  const folder = path.join(root, 'src/audit/rules');
  const ids = readdirSync(folder).filter((file) => file.endsWith('.ts') && file !== 'index.ts');
  const entry = path.join(root, 'node_modules', `.parity-${process.pid}.ts`);
  const lines = [
    `export { audit } from '../src/audit/audit.ts';`,
    ...ids.map((file, i) => `export { default as r${i} } from '../src/audit/rules/${file}';`),
  ];
  await writeFile(entry, `${lines.join('\n')}\n`);
  const loaded = await loadTs(entry).finally(() => rm(entry));
  /** @type {Map<string, string>} */
  const symbols = new Map();
  const rules = ids
    .map((_, i) => loaded[`r${i}`])
    .filter((rule) => {
      const symbol = symbolOf(rule);
      if (symbol !== undefined) symbols.set(rule.id, symbol);
      return symbol !== undefined;
    });
  const result = await loaded.audit({
    paths,
    addonsPaths: [],
    series,
    rules,
    settings: {
      requiredAuthors: ['Odoo Community Association (OCA)'],
      allowedLicenses: [
        'AGPL-3',
        'GPL-2',
        'GPL-2 or any later version',
        'GPL-3',
        'GPL-3 or any later version',
      ].concat(['LGPL-3', 'OEEL-1', 'Other OSI approved licence', 'Other proprietary']),
      ...settings,
    },
  });
  return result.findings.map((/** @type {any} */ finding) => ({
    symbol: symbols.get(finding.rule) ?? finding.rule,
    path: finding.path,
    line: finding.line,
    message: finding.message,
  }));
}
