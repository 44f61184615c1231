import { modelPlace } from '../../../place.ts';
import type { Case } from '../cases.ts';
import { literal } from '../python-value.ts';
import { type Bench, refId } from './trial.ts';

/** Two users of the group, and a record of each: both see their own alone. */
export function own(
  { model, field, group }: { readonly model: string; readonly field: string; readonly group: string },
  { index, sample }: Bench,
): Case {
  const groups = `[${refId(group)}, ${refId('base.group_user')}]`;
  const login = (which: string) => literal(`probe_own_${model}_${which}`);
  return {
    id: 'probe-own',
    message: `${model}: users of ${group} see the records whose ${field} they are, and no other.`,
    needs: model,
    place: modelPlace(index, model),
    code: `def mine_@KEY@(values, user):
    return env[${literal(model)}].sudo().create(dict(values, **{${literal(field)}: user.id}))

def own_@KEY@():
    first = person(${login('first')}, ${groups}, env.company)
    second = person(${login('second')}, ${groups}, env.company)
    one = mine_@KEY@(second_${sample(model) ?? 0}(), first)
    flush()
    seen = '%s,%s' % (visible(one, first), visible(one, second))
    one.sudo().write({${literal(field)}: second.id})
    flush()
    return seen + ',%s,%s' % (visible(one, first), visible(one, second))

judge(@KEY@, attempt(False, own_@KEY@), '1,0,0,1')`,
  };
}
