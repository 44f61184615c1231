import type { Span } from '../../source/types.ts';
import { attribute, attributeValue, elementsOf } from '../../source/xml/query.ts';
import type { XmlElement } from '../../source/xml/tree.ts';
import type { ModuleContext } from '../rule.ts';
import { fieldState } from './field-path.ts';

const MODIFIERS = ['invisible', 'readonly', 'required'];

export interface ConditionField {
  readonly name: string;
  /** The element whose condition it is, and the text of the condition. */
  readonly element: XmlElement;
  readonly at: Span;
}

/** Fields that conditions of one level of a view ask for, and no `<field>` of that level brings. */
export function missingConditionFields(
  context: ModuleContext,
  model: string,
  root: XmlElement,
): ConditionField[] {
  const have = new Set(['id']);
  const used: ConditionField[] = [];
  const visit = (element: XmlElement) => {
    if (element.name === 'field' || element.name === 'groupby') {
      if (element.name === 'field') have.add(attributeValue(element, 'name') ?? '');
      used.push(...usedBy(element));
      return;
    }
    if (element !== root) used.push(...usedBy(element));
    for (const child of elementsOf(element)) visit(child);
  };
  visit(root);
  // What is no field of the model is another rule's business.
  return used.filter(({ name }) => !have.has(name) && fieldState(context, model, name).is === 'found');
}

function usedBy(element: XmlElement): ConditionField[] {
  const given = MODIFIERS.flatMap((name) => attribute(element, name) ?? []);
  const modern = given.flatMap(({ value, valueSpan }) =>
    namesIn(value).map((name) => ({ name, element, at: valueSpan })),
  );
  const attrs = attribute(element, 'attrs');
  const old = attrs
    ? [...attrs.value.matchAll(/\(\s*['"](\w+)['"]\s*,\s*['"]/g)].flatMap(({ 1: name }) => name ?? [])
    : [];
  return [...modern, ...(attrs ? old.map((name) => ({ name, element, at: attrs.valueSpan })) : [])];
}

/** Free names of a Python expression: not those in strings, behind a dot, or of calls. */
function namesIn(expression: string): string[] {
  const bare = expression.replaceAll(/'[^']*'|"[^"]*"/g, '""');
  return [...bare.matchAll(/(?<![\w.])([a-z_]\w*)(?!\w|\s*[(.=](?!=))/g)]
    .flatMap(({ 1: name }) => name ?? [])
    .filter(
      (name) =>
        !/^(and|or|not|in|is|if|else|for|lambda|context|parent|uid|active_id|active_ids|active_model|allowed_company_ids|current_company_id|time|datetime|relativedelta|current_date|today|now|true|false|none|len|str|bool|int|float|set|any|all)$/.test(
          name,
        ),
    );
}
