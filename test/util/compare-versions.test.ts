import { expect, it } from 'vitest';
import { compareVersions } from '../../src/util/compare-versions.ts';

it.each([
  ['1.2', '1.10', -1],
  ['17.0.1.0.10', '17.0.1.0.9', 1],
  ['1.0', '1.0.0', 0],
  ['1.0.1', '1.0', 1],
  ['2', '1.9.9', 1],
  ['1.2a', '1.2', 0],
  ['1.x', '1.0', 0],
  ['', '0.0', 0],
])('orders %j against %j as numbers', (a, b, order) => {
  expect(Math.sign(compareVersions(a, b))).toBe(order);
  expect(Math.sign(compareVersions(b, a))).toBe(order === 0 ? 0 : -order);
});
