import { expect, it } from 'vitest';
import { inWords } from '../../src/verify/steps/s5-probe/isolation.ts';

it.each([
  [
    "it is '1,1,1,1'",
    'The second user sees the record of the first, and the first user sees the record of the second.',
  ],
  [
    "it is '0,0,0,0'",
    'The first user does not see their own record, and the second user does not see their own record.',
  ],
  ["it is '1,0,1,1'", 'The first user sees the record of the second.'],
  ["it is 'draft'", "it is 'draft'"],
  ["ValueError('1,1,1,1')", "ValueError('1,1,1,1')"],
])('says in words who sees what: %s', (detail, words) => {
  expect(inWords(detail)).toBe(words);
});
