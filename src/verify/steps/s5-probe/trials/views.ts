import type { Case } from '../cases.ts';
import { literal } from '../python-value.ts';
import { groupsOf, loginOf } from './reads.ts';
import type { Bench, DerivedTrial } from './trial.ts';

/** A fresh user of the group opens the action: each of its views is built with what the group may see. */
export function views(
  { model, group, action, types, place }: Extract<DerivedTrial, { kind: 'views' }>,
  { profile }: Bench,
): Case {
  const asked = types.map((type) => `(False, ${literal(type)})`).join(', ');
  return {
    step: 'S4',
    id: 'views-as-group',
    message: `${action}: a user of ${group} opens ${types.join(', ')}.`,
    place,
    code: `def open_@KEY@(user):
    env[${literal(model)}].with_user(user).${profile.getViews}([${asked}], {'toolbar': True})
    return True

if member(${loginOf(group)}, ${groupsOf(group)}):
    judge(@KEY@, attempt(False, open_@KEY@, people[${loginOf(group)}]), True)
else:
    report(@KEY@, 'skip', 'the user could not be made')`,
  };
}
