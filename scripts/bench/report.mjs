// The measurements as a table for people.
import { comparedValue, isMet } from './measure.mjs';

/**
 * @typedef {import('./measure.mjs').Result} Result
 * @typedef {import('./measure.mjs').Unit} Unit
 */

const HEAD = ['what', 'ours', 'theirs', 'ratio', 'goal', 'met'];

/** @param {Result[]} results @returns {string} */
export function table(results) {
  const rows = [HEAD, ...results.map(row)];
  const widths = HEAD.map((_, column) =>
    // What has no figure says why in its second cell, however long that is.
    Math.max(...rows.map((cells) => (cells.length > 2 || column === 0 ? (cells[column]?.length ?? 0) : 0))),
  );
  return rows
    .map((cells) =>
      cells
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Such as `11 met, 1 not met, 2 skipped, 0 not measured`. @param {Result[]} results */
export function summary(results) {
  const met = results.map(isMet);
  const count = (/** @type {(index: number) => boolean} */ test) => [...met.keys()].filter(test).length;
  const goals = `${count((i) => met[i] === true)} goals met, ${count((i) => met[i] === false)} not met`;
  const skipped = count((i) => results[i]?.skipped !== undefined);
  return `${goals}, ${skipped} skipped, ${count((i) => results[i]?.failed !== undefined)} not measured`;
}

/** @param {Result} result @returns {string[]} */
function row(result) {
  const { what, unit, ours, theirs, against, goal, note } = result;
  const title = note === undefined ? what : `${what} (${note})`;
  if (result.skipped !== undefined) return [what, `skipped: ${result.skipped}`];
  if (result.failed !== undefined) return [what, `not measured: ${result.failed}`];
  const met = isMet(result);
  return [
    title,
    ours === undefined ? '' : quantity(ours, unit),
    theirs === undefined ? '' : `${quantity(theirs, unit)} ${against ?? ''}`,
    theirs === undefined || ours === undefined ? '' : (ours / theirs).toFixed(2),
    goal === undefined ? '' : goalText(result),
    met === undefined ? '' : met ? 'met' : 'NOT MET',
  ];
}

/** @param {Result} result */
function goalText({ goal, unit, ...rest }) {
  if (goal === undefined) return '';
  if (goal.of === 'ratio') return `${goal.is} ${goal.limit.toFixed(2)}`;
  const limit = `${goal.is} ${quantity(goal.limit, unit)}`;
  const value = comparedValue({ ...rest, unit, goal });
  return goal.of === 'ours' || value === undefined ? limit : `difference ${quantity(value, unit)} ${limit}`;
}

/** @param {number} value @param {Unit} unit */
function quantity(value, unit) {
  if (unit === 'bytes') return `${value.toLocaleString('en-US')} B`;
  return `${value.toFixed(value < 20 ? 2 : value < 100 ? 1 : 0)} ${unit}`;
}
