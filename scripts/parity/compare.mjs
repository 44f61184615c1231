// What two tools say of the same files, message by message and line by line.

/** @typedef {import('./ours.mjs').Place} Place */

/**
 * @typedef {object} Row
 * @property {string} symbol
 * @property {number} theirs
 * @property {number} ours
 * @property {number} found of theirs, those that we have at the same line
 * @property {Place[]} missing
 * @property {Place[]} extra
 */

/**
 * A message that one tool gives twice for a line and the other once counts as missing once.
 * @param {readonly Place[]} theirs @param {readonly Place[]} ours @returns {Row[]} sorted by symbol
 */
export function compare(theirs, ours) {
  const [left, right] = [bySymbol(theirs), bySymbol(ours)];
  return [...new Set([...left.keys(), ...right.keys()])].sort().map((symbol) => {
    const [a, b] = [left.get(symbol) ?? [], right.get(symbol) ?? []];
    const missing = without(a, b);
    const extra = without(b, a);
    return { symbol, theirs: a.length, ours: b.length, found: a.length - missing.length, missing, extra };
  });
}

/** @param {readonly Place[]} places @returns {Map<string, Place[]>} */
function bySymbol(places) {
  const map = new Map();
  for (const place of places) map.set(place.symbol, [...(map.get(place.symbol) ?? []), place]);
  return map;
}

/** @param {Place[]} places @param {Place[]} others @returns {Place[]} */
function without(places, others) {
  const key = (/** @type {Place} */ { path, line }) => `${path}:${line}`;
  const counts = new Map();
  for (const other of others) counts.set(key(other), (counts.get(key(other)) ?? 0) + 1);
  return places.filter((place) => {
    const left = counts.get(key(place)) ?? 0;
    counts.set(key(place), left - 1);
    return left <= 0;
  });
}

/** @param {readonly Row[]} rows @returns {string} a Markdown table with its sum */
export function comparisonTable(rows) {
  const lines = rows.map(({ symbol, theirs, ours, found, missing, extra }) =>
    [symbol, theirs, ours, found, missing.length, extra.length].map(String),
  );
  const sum = rows.reduce(
    (all, row) => ({
      theirs: all.theirs + row.theirs,
      ours: all.ours + row.ours,
      found: all.found + row.found,
    }),
    { theirs: 0, ours: 0, found: 0 },
  );
  lines.push(
    ['all', sum.theirs, sum.ours, sum.found, sum.theirs - sum.found, sum.ours - sum.found].map(String),
  );
  const head = ['message', 'theirs', 'ours', 'found', 'missing', 'extra'];
  const widths = head.map((cell, i) => Math.max(cell.length, ...lines.map((line) => line[i]?.length ?? 0)));
  const row = (/** @type {string[]} */ cells) =>
    `| ${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(' | ')} |`;
  const share = sum.theirs === 0 ? 100 : (100 * sum.found) / sum.theirs;
  return [
    row(head),
    `|${widths.map((width, i) => (i === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`,
    ...lines.map(row),
    '',
    `${share.toFixed(2)} % of their ${sum.theirs} messages found.`,
  ].join('\n');
}

/**
 * @param {readonly Row[]} rows @param {string} base taken off the paths
 * @param {(path: string, line: number) => string} source @returns {string} one line a difference
 */
export function differences(rows, base, source) {
  const line = (/** @type {string} */ mark, /** @type {Place} */ place) =>
    `${mark} ${place.symbol} ${place.path.replace(`${base}/`, '')}:${place.line} ${source(place.path, place.line)}`;
  return rows
    .flatMap(({ missing, extra }) => [
      ...missing.map((place) => line('missing', place)),
      ...extra.map((place) => line('extra  ', place)),
    ])
    .join('\n');
}
