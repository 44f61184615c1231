import type { Case } from '../cases.ts';
import { literal } from '../python-value.ts';
import { type Bench, type DerivedTrial, refId } from './trial.ts';

/** Groups whose users are no internal users. */
const APART = new Set(['base.group_portal', 'base.group_public']);

export function groupsOf(group: string): string {
  const held = APART.has(group) || group === 'base.group_user' ? [group] : [group, 'base.group_user'];
  return `[${held.map(refId).join(', ')}]`;
}

export function loginOf(group: string): string {
  return literal(`probe_member_${group}`);
}

/** A fresh user of the group searches and reads; a broken record rule fails here. */
export function reads(
  { model, group, place }: Extract<DerivedTrial, { kind: 'reads' }>,
  _bench: Bench,
): Case {
  return {
    id: 'probe-read',
    message: `A user of ${group} reads ${model}.`,
    place,
    code: `def read_@KEY@(user):
    records = env[${literal(model)}].with_user(user).search([], limit=5)
    records.read()
    return True

if member(${loginOf(group)}, ${groupsOf(group)}):
    judge(@KEY@, attempt(False, read_@KEY@, people[${loginOf(group)}]), True)
else:
    report(@KEY@, 'skip', 'the user could not be made')`,
  };
}
