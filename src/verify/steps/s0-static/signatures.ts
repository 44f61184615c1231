import { attribute, attributeValue } from '../../../source/xml/query.ts';
import type { ModuleRule } from './rule.ts';
import { archNodes } from './views.ts';

/**
 * The web client calls a button's method with the ids of the records and the context. Source: 14.0 api.py and 19.0
 * service/model.py, `call_kw`: to a method for the model as a whole the ids are an argument like any.
 */
const buttons: ModuleRule = {
  id: 'button-signature',
  reads: 'module',
  holds: 'every object button of an own model calls a method that takes the records alone',
  *check(index) {
    for (const { element, facts, source } of archNodes(index)) {
      const name = attribute(element, 'name');
      if (element.name !== 'button' || attributeValue(element, 'type') !== 'object' || !name) continue;
      const method = facts?.method(name.value);
      if (!method || attribute(element, 'args')) continue;
      const { params, required, decorators } = method.fact;
      const line = `${source.path}:${source.lineAt(name.valueSpan.start)}`;
      const ofModel = decorators.some((each) => /(^|\.)model$/.test(each.name));
      const at = method.fact.nameSpan;
      if (required.length > 1)
        yield {
          message: `The button at ${line} calls ${name.value} without ${required.slice(1).join(', ')}, which it must have.`,
          source: method.file.source,
          at,
          fix: 'Give the parameter a default, or read it from self.env.context.',
        };
      else if (ofModel && params.length === 1)
        yield {
          message: `The button at ${line} calls ${name.value}, which is @api.model: it is given the ids as an argument, and fails.`,
          source: method.file.source,
          at,
          fix: 'Remove @api.model.',
        };
    }
  },
};

export const SIGNATURE_RULES: readonly ModuleRule[] = [buttons];
