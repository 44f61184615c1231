import { recordField, recordText } from '../../../source/xml/data.ts';
import { attributeValue, textOf } from '../../../source/xml/query.ts';
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
      // One that is bound to no model is opened by a menu or a button, and in no Action menu anyway.
      if (!fact.element || !recordField(fact.element, 'binding_model_id')) continue;
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

/**
 * Up to 17.0 a server action writes on a record unless it is told otherwise, and its code is never read; later ones
 * are refused. Source: 14.0 addons/base/models/ir_actions.py, `state`.
 */
const states: ModuleRule = {
  id: 'server-action-state',
  reads: 'xml',
  holds: 'every server action with code is one that runs code',
  *check(index) {
    for (const { fact, source } of index.records) {
      const code = fact.model === 'ir.actions.server' && fact.element && recordField(fact.element, 'code');
      if (!code || !fact.element) continue;
      const state = recordField(fact.element, 'state');
      // One that was declared above, or comes from another module, may have its state already.
      const before = index.records.some((other) => other.fact.xmlid === fact.xmlid && other.fact !== fact);
      if (before || !fact.xmlid?.startsWith(`${index.module.name}.`)) continue;
      if (state && (attributeValue(state, 'eval') !== undefined || textOf(state).trim() === 'code')) continue;
      yield {
        message: 'The server action has code, and its state is not code: the code is never run.',
        source,
        at: code.tag,
        fix: 'Add <field name="state">code</field>.',
      };
    }
  },
};

export const BINDING_RULES: readonly ModuleRule[] = [views, states];
