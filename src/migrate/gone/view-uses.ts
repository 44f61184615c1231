import { fieldAmong } from '../../audit/lookup/arch-models.ts';
import { tellAbsent } from '../../audit/lookup/tell-absent.ts';
import type { AuditRule } from '../../audit/rule.ts';
import { fieldUses, modelOfUses } from '../views/field-uses.ts';

/**
 * Fields that a view names without showing them: in the conditions of its elements, and in what its filters group by.
 * Odoo checks them when it loads the view. Domains are a matter of the rule that looks at domains everywhere.
 */
export const viewUses: Pick<AuditRule, 'arch'> = {
  arch: {
    '*'(element, context) {
      const { source } = context.file;
      const uses = fieldUses(element, source.text).filter(
        ({ path, behind }) => !behind && !path.includes('.'),
      );
      if (uses.length === 0) return;
      const model = modelOfUses(element, context);
      if (model === undefined) return;
      for (const { path, start, end } of uses) {
        const state = fieldAmong(context, [model], path);
        if (state.is !== 'absent') continue;
        const message = `The view does not load: ${tellAbsent(context, state)}`;
        context.report({ source, at: { start, end }, message, model: state.model });
      }
    },
  },
};
