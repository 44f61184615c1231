import { recordField, recordText } from '../../../source/xml/data.ts';
import type { ModuleRule } from './rule.ts';

/** View types for which the client asks for the bound actions. Source: addons/base/models/ir_actions.py, `get_bindings`. */
const BOUND = ['form', 'list', 'kanban'];

/** An action that is bound to a view type that nobody asks for is in no menu, without a word. */
const views: ModuleRule = {
  id: 'binding-view-types',
  reads: 'xml',
  holds: 'every bound action names views that have an Action or Print menu',
  *check(index) {
    for (const { fact, source } of index.records) {
      const field = fact.element && recordField(fact.element, 'binding_view_types');
      const said = (fact.element && recordText(fact.element, 'binding_view_types'))?.trim();
      if (!field || said === undefined) continue;
      const wrong = said.split(',').find((type) => !BOUND.includes(type.trim()));
      if (wrong === undefined) continue;
      yield {
        message: `binding_view_types has ${JSON.stringify(wrong)}, a view without an Action menu: the action does not show there.`,
        source,
        at: field,
        fix: 'Write list,form (list also where the view is a <tree>).',
      };
    }
  },
};

export const BINDING_RULES: readonly ModuleRule[] = [views];
