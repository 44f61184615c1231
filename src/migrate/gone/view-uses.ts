import { archPlaces, fieldAmong } from '../../audit/lookup/arch-models.ts';
import { tellAbsent } from '../../audit/lookup/tell-absent.ts';
import type { AuditRule } from '../../audit/rule.ts';
import { fieldUses } from '../views/field-uses.ts';

/**
 * Fields that a view names without showing them: in the conditions of its elements, and in what its filters group by.
 * Odoo checks them when it loads the view. Domains are a matter of the rule that looks at domains everywhere.
 */
export const viewUses: Pick<AuditRule, 'check'> = {
  check(context) {
    for (const view of context.index.views) {
      const { source } = view;
      for (const { element, models, isSpec } of archPlaces(context, view)) {
        if (isSpec && element.attributes.every(({ value }) => value !== 'attributes')) continue;
        for (const { path, start, end, behind } of fieldUses(element, source.text)) {
          if (behind || path.includes('.')) continue;
          const state = fieldAmong(context, models, path);
          if (state.is !== 'absent') continue;
          const message = `The view does not load: ${tellAbsent(context, state)}`;
          context.report({ source, at: { start, end }, message, model: state.model });
        }
      }
    }
  },
};
