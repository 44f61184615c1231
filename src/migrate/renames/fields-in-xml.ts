import { domainTerms } from '../../audit/lookup/domain-terms.ts';
import type { ArchContext, XmlContext } from '../../audit/rule.ts';
import { elementsOf } from '../../source/xml/query.ts';
import type { XmlElement } from '../../source/xml/tree.ts';
import { attributeOf } from '../expression/attribute.ts';
import type { MigrationRule } from '../rule.ts';
import { fieldUses, modelOfUses } from '../views/field-uses.ts';
import { modelAt, placeOfXPath } from '../views/spec-model.ts';
import { elementLines } from '../views/xml-edits.ts';
import { depthAt, searchedModel } from './data-models.ts';
import { nameOn, onlyMeaning, pathNow } from './field-names.ts';
import type { FieldTeller } from './field-teller.ts';

/** Visitors of data files and archs: fields that are shown, given a value, or named in conditions, domains and paths. */
export function fieldsInXml({
  names,
  since,
  isOld,
  hasOld,
  report,
  merged,
}: FieldTeller): Required<Pick<MigrationRule, 'arch' | 'xml'>> {
  return {
    arch: {
      '*'(element, context) {
        named(element, context);
        if (element.name !== 'field' && element.name !== 'label' && element.name !== 'groupby') return;
        const name = attributeOf(element, element.name === 'label' ? 'for' : 'name');
        if (!name || !isOld(name.value)) return;
        const model = modelAt(element, context);
        const now = model === undefined ? undefined : nameOn(model, name.value, names, context);
        if (now !== undefined) report(context, name.valueSpan, [name.value, now]);
      },
      field(element, context) {
        const name = attributeOf(element, 'name');
        if (!name || !isOld(name.value) || modelAt(element, context) !== undefined) return;
        // Where the model is not known, a name that means one thing only is.
        const top =
          context.view.model !== undefined
            ? nameOn(context.view.model, name.value, names, context)
            : undefined;
        const now = top ?? onlyMeaning(name.value, names, context);
        if (now !== undefined) report(context, name.valueSpan, [name.value, now], false);
      },
      xpath(element, context) {
        const expr = attributeOf(element, 'expr');
        if (!expr) return;
        const raw = context.text.slice(expr.valueSpan.start, expr.valueSpan.end);
        const { model } = context.view;
        const place = model === undefined ? undefined : placeOfXPath(raw, model, context);
        const now = raw.replaceAll(
          /(@name\s*=\s*)(['"])(\w+)\2/g,
          (whole: string, start: string, quote: string, old: string, at: number) => {
            if (!isOld(old)) return whole;
            const field = place?.fields.find((each) => each.start === at + start.length + 1);
            const renamed = field
              ? nameOn(field.model, old, names, context)
              : onlyMeaning(old, names, context);
            return renamed === undefined ? whole : `${start}${quote}${renamed}${quote}`;
          },
        );
        if (now !== raw) report(context, expr.valueSpan, [raw, now], false);
      },
    },
    xml: {
      value: called,
      field(element, context) {
        domainOf(element, context);
        const record = element.parent;
        if (record?.name !== 'record') return;
        const name = attributeOf(element, 'name');
        const model = attributeOf(record, 'model')?.value;
        const now = name && model !== undefined ? nameOn(model, name.value, names, context) : undefined;
        if (name && now !== undefined) inRecord(element, record, [name.value, now], context);
      },
    },
  };

  /** A field of a record, of which another may be the new one already. */
  function inRecord(
    element: XmlElement,
    record: XmlElement,
    [old, now]: readonly [string, string],
    context: XmlContext,
  ): void {
    const name = attributeOf(element, 'name');
    if (!name) return;
    const given = (each: XmlElement) =>
      context.text
        .slice(each.start, each.end)
        .replace(/\bname\s*=\s*(['"])\w+\1/, '')
        .replaceAll(/\s+/g, ' ');
    const other = elementsOf(record).find((each) => attributeOf(each, 'name')?.value === now);
    if (!other) report(context, name.valueSpan, [old, now]);
    else if (given(other) === given(element)) {
      const { start, end } = elementLines(element, context.text);
      context.report({
        at: element,
        message: `The field ${old} is ${now} since ${since}, which is given the same beside it.`,
        fix: { title: `Take ${old} away`, safe: true, edits: [{ start, end, text: '' }] },
      });
    } else merged(context, name.valueSpan, [old, now, now]);
  }

  /** In conditions, domains and groupings of views. */
  function named(element: XmlElement, context: ArchContext): void {
    const uses = fieldUses(element, context.text).filter(({ path }) => hasOld(path));
    if (uses.length === 0) return;
    const model = modelOfUses(element, context);
    if (model === undefined) return;
    for (const { path, behind, ...at } of uses) {
      const field = attributeOf(element, 'name')?.value ?? '';
      const from = behind ? context.model(model).field(field)?.comodel : model;
      const now = from === undefined ? path : pathNow(path, from, names, context);
      if (now !== path) report(context, at, [path, now]);
    }
  }

  /** `<function model="res.users" name="write"><value eval="{'groups_id': []}"/></function>` */
  function called(element: XmlElement, context: XmlContext): void {
    const { parent } = element;
    const model = parent?.name === 'function' ? attributeOf(parent, 'model')?.value : undefined;
    const values = attributeOf(element, 'eval');
    if (model === undefined || !values || !/^\s*\{/.test(values.value)) return;
    const { start, end } = values.valueSpan;
    const text = context.text.slice(start, end);
    for (const { 2: old = '', index } of text.matchAll(/(['"])(\w+)\1(?=\s*:)/g)) {
      // Of the values of records inside, nobody knows the model here.
      if (!isOld(old) || depthAt(text, index) !== 1) continue;
      const now = nameOn(model, old, names, context);
      const at = start + index + 1;
      if (now !== undefined) report(context, { start: at, end: at + old.length }, [old, now]);
    }
  }

  /** The domain of an action, a filter or a record rule. */
  function domainOf(element: XmlElement, context: XmlContext): void {
    const [only, ...others] = element.children;
    const record = element.parent;
    const name = attributeOf(element, 'name')?.value;
    if (record?.name !== 'record' || only?.type !== 'text' || others.length > 0) return;
    if (name !== 'domain' && name !== 'domain_force') return;
    const text = context.text.slice(only.start, only.end);
    const terms = domainTerms(text, only.start).filter(({ path }) => hasOld(path));
    const model = terms.length === 0 ? undefined : searchedModel(record, context);
    if (model === undefined) return;
    for (const { path, ...at } of terms) {
      const now = pathNow(path, model, names, context);
      if (now !== path) report(context, at, [path, now]);
    }
  }
}
