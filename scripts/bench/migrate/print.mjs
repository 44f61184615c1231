// Sums by hop and tool, and how they are shown.

/** Changes of that many lines and fewer are counted apart: larger ones are mostly rewritten by hand. */
const SMALL = 150;

/** @typedef {{pairs: number, human: number, lines: number, same: number, part: number, otherwise: number, left: number, later: number, small: number, smallSame: number, unparsable: number, again: number, crashes: number}} Sum */

export class Sums {
  /** @type {Map<string, Sum>} by hop and tool */
  all = new Map();

  /**
   * @param {string} hop
   * @param {string} tool
   * @param {import('./run.ts').Figures} figures
   * @param {{again?: number, crashed: boolean}} run
   */
  add(hop, tool, { human, judged, unparsable }, { again = 0, crashed }) {
    const key = `${hop} ${tool}`;
    const old = this.all.get(key);
    const count = (/** @type {string} */ verdict) => judged.filter((each) => each.verdict === verdict).length;
    const same = count('same');
    const isSmall = human <= SMALL;
    const plus = {
      ...{ pairs: 1, human, lines: judged.length, same, part: count('part') },
      ...{ otherwise: count('otherwise'), left: count('left') },
      ...{
        later: judged.filter(({ later, verdict }) => later && verdict !== 'part').length,
        unparsable,
        again,
        crashes: Number(crashed),
      },
      ...{ small: isSmall ? human : 0, smallSame: isSmall ? same : 0 },
    };
    this.all.set(key, old ? added(old, plus) : plus);
  }
}

/** @param {Sum} a @param {Sum} b @returns {Sum} */
function added(a, b) {
  const names = /** @type {(keyof Sum)[]} */ (Object.keys(a));
  return /** @type {Sum} */ (Object.fromEntries(names.map((name) => [name, a[name] + b[name]])));
}

/**
 * Precision: of the lines that a tool changed those that the human changed likewise; `+part` adds those where the human
 * changed more in the same line, `+later` also those that are so in a later state of the human's module. Recall: of the
 * lines that the human changed those that the tool changed likewise.
 * @param {Sums} sums
 */
export function printSums({ all }) {
  const rows = [...all].sort().map(([key, sum]) => {
    const [hop = '', tool = ''] = key.split(' ');
    const theirs = all.get(`${hop} module-migrator`);
    const recall = sum.same / sum.human;
    const times = theirs && tool === 'ours' ? recall / (theirs.same / theirs.human) : undefined;
    return {
      ...{ hop, tool, pairs: sum.pairs, human: sum.human, lines: sum.lines, same: sum.same },
      ...{ part: sum.part, otherwise: sum.otherwise, left: sum.left, later: sum.later },
      precision: ratio(sum.same, sum.lines),
      '+part': ratio(sum.same + sum.part, sum.lines),
      '+later': ratio(sum.same + sum.part + sum.later, sum.lines),
      recall: ratio(sum.same, sum.human),
      'recall<=150': ratio(sum.smallSame, sum.small),
      'x migrator': times === undefined ? '' : times === Infinity ? 'all' : times.toFixed(1),
      ...{ unparsable: sum.unparsable, again: sum.again, crashes: sum.crashes },
    };
  });
  printTable(rows);
}

/** @param {Map<string, {same: number, part: number, otherwise: number, left: number, later: number}>} byRule */
export function printRules(byRule) {
  const rows = [...byRule].sort().map(([rule, sum]) => {
    const { same, part, otherwise, left, later } = sum;
    const lines = same + part + otherwise + left;
    return {
      ...{ rule, same, part, otherwise, left, later, precision: ratio(same, lines) },
      ...{ '+part': ratio(same + part, lines), '+later': ratio(same + part + later, lines) },
    };
  });
  printTable(rows);
}

/**
 * @param {Map<string, number[]>} sums by hop and tool
 * @param {string[]} names of the numbers; those behind the first are parts of it
 * @param {number} good how many of these parts make the share
 */
export function printShares(sums, names, good) {
  const rows = [...sums].sort().map(([key, numbers]) => {
    const [hop = '', tool = ''] = key.split(' ');
    const cells = Object.fromEntries(names.map((name, i) => [name, numbers[i] ?? 0]));
    const right = numbers.slice(1, 1 + good).reduce((sum, each) => sum + each, 0);
    return { hop, tool, ...cells, share: ratio(right, numbers[0] ?? 0) };
  });
  printTable(rows);
}

/** @param {number} part @param {number} of */
function ratio(part, of) {
  return of === 0 ? '-' : (part / of).toFixed(3);
}

/** @param {Record<string, string | number>[]} rows */
function printTable(rows) {
  const [first] = rows;
  if (!first) return;
  console.log();
  const names = Object.keys(first);
  const widths = names.map((name) =>
    Math.max(name.length, ...rows.map((row) => String(row[name] ?? '').length)),
  );
  const line = (/** @type {(string | number)[]} */ cells) =>
    cells
      .map((cell, i) =>
        typeof cell === 'number' || i > 1
          ? String(cell).padStart(widths[i] ?? 0)
          : String(cell).padEnd(widths[i] ?? 0),
      )
      .join('  ')
      .trimEnd();
  console.log(line(names));
  for (const row of rows) console.log(line(names.map((name) => row[name] ?? '')));
}
