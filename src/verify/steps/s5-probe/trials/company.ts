import type { Case } from '../cases.ts';
import { ISOLATED } from '../isolation.ts';
import { literal } from '../python-value.ts';
import { groupsOf } from './reads.ts';
import type { Bench, DerivedTrial } from './trial.ts';

/** Users of two companies, and the record given to one company after the other. */
export function company(
  { model, group, place }: Extract<DerivedTrial, { kind: 'company' }>,
  { sample }: Bench,
): Case {
  return {
    id: 'probe-company',
    message: `${model}: users of two companies each see the records of their own alone.`,
    needs: model,
    place,
    code: companyCode(model, groupsOf(group), `second_${sample(model) ?? 0}()`),
  };
}

/** Both directions: what the first company has the second does not see, and the other way round. */
export function companyCode(model: string, groups: string, values: string): string {
  return `def company_@KEY@():
    other = env['res.company'].create({'name': 'probe_company_@KEY@'})
    first = person('probe_company_@KEY@_first', ${groups}, env.company)
    second = person('probe_company_@KEY@_second', ${groups}, other)
    record = env[${literal(model)}].sudo().create(dict(${values}, company_id=env.company.id))
    flush()
    seen = '%s,%s' % (visible(record, first), visible(record, second))
    flush()
    # Not by write(): what the record points to stays in its company, which a company check would refuse.
    env.cr.execute('UPDATE "${model.replaceAll('.', '_')}" SET company_id = %s WHERE id = %s', (other.id, record.id))
    return seen + ',%s,%s' % (visible(record, first), visible(record, second))

judge(@KEY@, attempt(False, company_@KEY@), '${ISOLATED}')`;
}
