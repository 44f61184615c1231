import { type DomainTerm, domainTerms } from '../../audit/lookup/domain-terms.ts';
import type { PythonContext } from '../../audit/rule.ts';
import { comodelOf } from '../../source/model-index.ts';

/** Terms of the domains that fields of the file's models have as a text, each with the model that it is about. */
export function fieldDomains(context: PythonContext): (DomainTerm & { readonly model: string })[] {
  return context.file.classes.flatMap(({ model: owner, fields }) =>
    fields.flatMap((field) => {
      const domain = field.kwargs.get('domain');
      if (!domain || !/^(string|concatenated_string)$/.test(domain.node.type)) return [];
      const extended = owner === undefined ? undefined : context.model(owner).field(field.name)?.comodel;
      const model = comodelOf(field) ?? extended;
      if (model === undefined) return [];
      return domainTerms(context.slice(domain), domain.start).map((term) => ({ ...term, model }));
    }),
  );
}
