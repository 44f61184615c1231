import type { ModelSpec } from '../spec/types.ts';
import type { Artefact } from './artefact.ts';

/** Global rules that hide the records of other companies. */
export const rule: Artefact = {
  id: 'rule',
  files({ spec }) {
    return spec.models
      .filter((model) => model.company !== undefined)
      .map((model) => ({
        path: `security/${model.table}_security.xml`,
        template: 'rule/security.xml',
        data: { table: model.table, title: model.title, domain: companyDomain(model) },
        load: 'data',
      }));
  },
};

/** A record without a company belongs to all of them. */
export function companyDomain(model: ModelSpec): string {
  const own = "('company_id', 'in', company_ids)";
  return model.company === 'required' ? `[${own}]` : `['|', ('company_id', '=', False), ${own}]`;
}
