import { modelPlace } from '../../../place.ts';
import type { Case } from '../cases.ts';
import { ISOLATED } from '../isolation.ts';
import { literal } from '../python-value.ts';
import { rulePlace } from './own.ts';
import { type Bench, refId } from './trial.ts';

/** Two portal users, and a record given to one after the other: each sees what is theirs alone. */
export function portal(
  { model, field }: { readonly model: string; readonly field: string | undefined },
  { index, sample }: Bench,
): Case {
  const login = (which: string) => literal(`probe_portal_${model}_${which}`);
  const give =
    field === undefined
      ? `    record.message_unsubscribe(record.message_partner_ids.ids)
    record.message_subscribe([user.partner_id.id])`
      : `    record.write({${literal(field)}: user.partner_id.id})`;
  const what = field === undefined ? 'that they follow' : `whose ${field} is of their company`;
  return {
    id: 'probe-portal',
    message: `${model}: portal users see the records ${what}, and no other.`,
    needs: model,
    place: rulePlace(index, model, 'base.group_portal') ?? modelPlace(index, model),
    code: `def give_@KEY@(record, user):
${give}
    flush()

def portal_@KEY@():
    first = person(${login('first')}, [${refId('base.group_portal')}], env.company)
    second = person(${login('second')}, [${refId('base.group_portal')}], env.company)
    record = env[${literal(model)}].sudo().create(second_${sample(model) ?? 0}())
    give_@KEY@(record, first)
    seen = '%s,%s' % (visible(record, first), visible(record, second))
    give_@KEY@(record, second)
    return seen + ',%s,%s' % (visible(record, first), visible(record, second))

judge(@KEY@, attempt(False, portal_@KEY@), '${ISOLATED}')`,
  };
}
