/**
 * What two users see of a record that belongs to the first, then to the second: `first,second,first,second`, with 1
 * for one that is seen. The probe reports it so short because its whole answer travels in one error message.
 */
export const ISOLATED = '1,0,0,1';

const WRONG: readonly (readonly [unseen: string, seen: string])[] = [
  ['the first user does not see their own record', ''],
  ['', 'the second user sees the record of the first'],
  ['', 'the first user sees the record of the second'],
  ['the second user does not see their own record', ''],
];

/** The same in words, where a detail of the probe is of that kind. */
export function inWords(detail: string): string {
  const digits = /^it is '([01](?:,[01]){3})'$/.exec(detail)?.[1]?.split(',');
  if (!digits) return detail;
  const told = digits.map((digit, at) => WRONG[at]?.[Number(digit)] ?? '').filter((words) => words !== '');
  const text = told.join(', and ');
  return text === '' ? detail : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
