import type { ModuleIndex } from '../../../../source/module-index.ts';
import { recordField } from '../../../../source/xml/data.ts';
import { attributeValue } from '../../../../source/xml/query.ts';
import { modelPlace, type Place, placeAt } from '../../../place.ts';
import type { Case } from '../cases.ts';
import { ISOLATED } from '../isolation.ts';
import { modelRef } from '../model-ref.ts';
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
    place: rulePlace(index, model, group) ?? modelPlace(index, model),
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

judge(@KEY@, attempt(False, own_@KEY@), '${ISOLATED}')`,
  };
}

/** The record rule of the group, which is what must keep the users apart. */
export function rulePlace(index: ModuleIndex, model: string, group: string): Place | undefined {
  const name = group.slice(group.indexOf('.') + 1);
  const found = index.records.find(({ fact }) => {
    const groups = fact.model === 'ir.rule' && fact.element && recordField(fact.element, 'groups');
    if (!groups || !fact.element || modelRef(index, fact.element, 'model_id') !== model) return false;
    const ids: readonly string[] = (attributeValue(groups, 'eval') ?? '').match(/[\w.]+/g) ?? [];
    return ids.includes(name) || ids.includes(group);
  });
  return found && placeAt(found.source, found.fact);
}
