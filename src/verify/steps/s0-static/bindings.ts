import { recordField, recordText } from '../../../source/xml/data.ts';
import type { ModuleRule } from './rule.ts';

/**
 * Bound actions are looked up by `list`, also where the view is a `<tree>`: an action that is bound to `tree` is in
 * no menu, without a word. Source: 14.0 models.py, `fields_view_get`; 19.0 addons/base/models/ir_ui_view.py.
 */
const views: ModuleRule = {
  id: 'binding-view-types',
  reads: 'xml',
  holds: 'no action is bound to the view type tree, which has no Action menu',
  *check(index) {
    for (const { fact, source } of index.records) {
      const field = fact.element && recordField(fact.element, 'binding_view_types');
      const types = fact.element && recordText(fact.element, 'binding_view_types')?.split(',');
      if (!field || !types?.some((type) => type.trim() === 'tree')) continue;
      yield {
        message:
          'binding_view_types has tree, which no view asks for: the action is not in the menu of the list.',
        source,
        at: field,
        fix: 'Write list, also where the view is a <tree>.',
      };
    }
  },
};

export const BINDING_RULES: readonly ModuleRule[] = [views];
