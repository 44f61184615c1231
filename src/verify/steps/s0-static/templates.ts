import { attribute, walkElements } from '../../../source/xml/query.ts';
import type { ModuleRule } from './rule.ts';

/** Source: 14.0 addons/base/models/qweb.py and 19.0 ir_qweb.py, `_compile_directive_field`. */
const NO_FIELD_ON = new Set([
  'table',
  'tbody',
  'thead',
  'tfoot',
  'tr',
  'td',
  'li',
  'ul',
  'ol',
  'dl',
  'dt',
  'dd',
  't',
]);

/** A page or report that installs and fails when it is opened. */
const fieldElement: ModuleRule = {
  id: 'qweb-field-element',
  reads: 'xml',
  holds: 'every t-field of a template is on an element that QWeb renders it on',
  *check({ records }) {
    for (const { fact, source } of records) {
      if (fact.model !== 'ir.ui.view' || !fact.element) continue;
      for (const element of walkElements(fact.element)) {
        const field = attribute(element, 't-field');
        if (!field) continue;
        if (NO_FIELD_ON.has(element.name))
          yield {
            message: `QWeb renders no t-field on <${element.name}>: the page fails when it is opened.`,
            source,
            at: element.tag,
            fix: `Put <span t-field="${field.value}"/> into it, or use t-out.`,
          };
        else if (!field.value.includes('.'))
          yield {
            message: `t-field="${field.value}" names no field of a record: the page fails when it is opened.`,
            source,
            at: element.tag,
            fix: 'Write record.field, or use t-out for another value.',
          };
      }
    }
  },
};

export const TEMPLATE_RULES: readonly ModuleRule[] = [fieldElement];
