// How samples are taken and what a measurement is. Both sides are sampled in turn within one run, so that
// whatever else the machine does hurts both alike; the goals are ratios for the same reason.
import { finished } from './process.mjs';

/**
 * @typedef {'ms' | 's' | 'bytes'} Unit
 *
 * @typedef {object} Goal
 * @property {'ratio' | 'ours' | 'difference'} of what is compared with the limit
 * @property {'<' | '<='} is
 * @property {number} limit of the unit of the result, or times for a ratio
 *
 * @typedef {object} Result one line of the report
 * @property {string} what
 * @property {Unit} unit
 * @property {number} [ours]
 * @property {number} [theirs]
 * @property {string} [against] what `theirs` is
 * @property {Goal} [goal] without one the figure is only shown
 * @property {string} [note]
 * @property {string} [skipped] why a peer or an Odoo was not to be had
 * @property {string} [failed] why there is no figure although there should be one
 *
 * @typedef {() => Promise<number>} Sample takes one sample and returns it, in milliseconds
 *
 * @typedef {object} Setting
 * @property {string} server path of our built MCP server
 * @property {string} cli path of our built command line
 * @property {string} dist
 * @property {(line: string) => void} progress
 */

/**
 * Samples all sides in turn. Each round begins with another side, so that none always runs in the wake of
 * the same other one.
 * @template {string} K
 * @param {Record<K, Sample>} sides @param {{ rounds: number, warmUp: number }} options
 * @returns {Promise<Record<K, number>>} the median of each side
 */
export async function sideBySide(sides, { rounds, warmUp }) {
  const names = /** @type {K[]} */ (Object.keys(sides));
  /** @type {Map<K, number[]>} */
  const samples = new Map(names.map((name) => [name, []]));
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const index of names.keys()) {
      const name = names[(index + round + warmUp) % names.length];
      if (name === undefined) continue;
      const sample = await sides[name]();
      if (round >= 0) samples.get(name)?.push(sample);
    }
  }
  const medians = names.map((name) => [name, median(samples.get(name) ?? [])]);
  return Object.fromEntries(medians);
}

/** @param {number[]} values @returns {number} */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = Number.NaN, high = Number.NaN] = sorted.slice(
    middle - (sorted.length % 2 ? 0 : 1),
    middle + 1,
  );
  return sorted.length % 2 ? low : (low + high) / 2;
}

/** @param {() => Promise<unknown>} work @returns {Promise<number>} milliseconds */
export async function timed(work) {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

/** What every Node program pays before its first own line. */
export const bareNode = () => timed(() => finished(process.execPath, ['-e', '0']));

/** What is compared with the goal. @param {Result} result @returns {number | undefined} */
export function comparedValue({ goal, ours, theirs }) {
  if (ours === undefined || goal === undefined || goal.of === 'ours') return ours;
  if (theirs === undefined) return undefined;
  return goal.of === 'ratio' ? ours / theirs : ours - theirs;
}

/** @param {Result} result @returns {boolean | undefined} undefined without a figure or goal */
export function isMet(result) {
  const value = comparedValue(result);
  if (value === undefined || result.goal === undefined) return undefined;
  return result.goal.is === '<' ? value < result.goal.limit : value <= result.goal.limit;
}
