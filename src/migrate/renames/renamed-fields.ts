import { namedClasses } from '../../audit/lookup/decorated.ts';
import { domainTerms } from '../../audit/lookup/domain-terms.ts';
import { recordsOf } from '../../audit/python/orm.ts';
import type { ArchContext, ModuleContext, PythonContext, XmlContext } from '../../audit/rule.ts';
import type { Project } from '../../source/project/project.ts';
import { parts } from '../../source/python/literal.ts';
import { childOf, type PyNode, walk } from '../../source/python/node.ts';
import { elementsOf } from '../../source/xml/query.ts';
import type { XmlElement } from '../../source/xml/tree.ts';
import { attributeOf } from '../expression/attribute.ts';
import type { MigrationRule } from '../rule.ts';
import { fieldUses, modelOfUses } from '../views/field-uses.ts';
import { modelAt, placeOfXPath } from '../views/spec-model.ts';
import { elementLines } from '../views/xml-edits.ts';
import { depthAt, searchedModel } from './data-models.ts';
import { fieldDomains } from './field-domains.ts';
import { modelOfText } from './text-model.ts';

/** New name by old name, by model. */
export type FieldNames = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * Visitors that give fields their new names where the model is known: on recordsets, in views, and in texts that name
 * fields, such as paths, domains and keys of values.
 */
export function renamedFields(
  names: FieldNames,
  since: string,
): Pick<MigrationRule, 'python' | 'arch' | 'xml'> {
  const all = new Set(Object.values(names).flatMap((fields) => Object.keys(fields)));
  const report = (
    context: Pick<ModuleContext, 'report'>,
    at: { readonly start: number; readonly end: number },
    [old, now]: readonly [string, string],
    safe = true,
  ) =>
    context.report({
      at,
      message: `The field ${old} is ${now} since ${since}.`,
      fix: { title: `Write ${now}`, safe, edits: [{ start: at.start, end: at.end, text: now }] },
    });
  return {
    python: {
      module(_, context) {
        for (const { fact, model } of namedClasses(context)) {
          for (const { name, nameSpan } of fact.fields) {
            const now = all.has(name) ? nameOn(model, name, names, context) : undefined;
            if (now !== undefined) report(context, nameSpan, [name, now]);
          }
        }
        for (const { path, model, ...at } of fieldDomains(context)) {
          const now = hasRenamed(path) ? pathNow(path, model, names, context) : path;
          if (now !== path) report(context, at, [path, now]);
        }
      },
      attribute(node, context) {
        const name = childOf(node, 'attribute');
        const object = childOf(node, 'object');
        if (!name || !object || !all.has(context.slice(name))) return;
        const old = context.slice(name);
        const model = recordsOf(object, context)?.model;
        const now =
          model === undefined ? onlyMeaning(old, names, context) : nameOn(model, old, names, context);
        if (now === undefined) return;
        const other = mergedWith(node, [old, now, model], context);
        if (other !== undefined) merged(context, name, [old, other, now]);
        else report(context, name, [old, now], model !== undefined);
      },
      string(node, context) {
        const content = node.children[1];
        if (node.children.length !== 3 || content?.type !== 'string_content') return;
        const text = context.slice(content);
        // A name may be followed by how it is aggregated, such as `quantity:sum`.
        const [path = '', ...more] = text.split(':');
        if (!/^[\w.]+(:[\w()]+)?$/.test(text) || !path.split('.').some((part) => all.has(part))) return;
        const model = modelOfText(node, context);
        if (model === undefined) return;
        const now = [pathNow(path, model, names, context), ...more].join(':');
        if (now === text) return;
        const other = keyBeside(node, text, now, context);
        if (other !== undefined) merged(context, content, [text, other, now]);
        else report(context, content, [text, now]);
      },
    },
    arch: {
      '*'(element, context) {
        named(element, context);
        if (element.name !== 'field' && element.name !== 'label' && element.name !== 'groupby') return;
        const name = attributeOf(element, element.name === 'label' ? 'for' : 'name');
        if (!name || !all.has(name.value)) return;
        const model = modelAt(element, context);
        const now = model === undefined ? undefined : nameOn(model, name.value, names, context);
        if (now !== undefined) report(context, name.valueSpan, [name.value, now]);
      },
      field(element, context) {
        const name = attributeOf(element, 'name');
        if (!name || !all.has(name.value) || modelAt(element, context) !== undefined) return;
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
            if (!all.has(old)) return whole;
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

  /** Another old name of the same records in the same statement, which would have the same name now. */
  function mergedWith(
    node: PyNode,
    [old, now, model]: readonly [string, string, string | undefined],
    context: PythonContext,
  ): string | undefined {
    // The old series had the other one too.
    const both = model !== undefined && context.model(model).field(now) !== undefined;
    const object = childOf(node, 'object');
    const statement = context.ancestors.findLast(({ type }) => /_statement$/.test(type));
    if (!object || !statement) return undefined;
    const head = childOf(statement, 'condition') ?? childOf(statement, 'right') ?? statement;
    const same = walk(/^(if|while|for)_/.test(statement.type) ? head : statement).find((each) => {
      const [of, name] = [childOf(each, 'object'), childOf(each, 'attribute')];
      if (each.type !== 'attribute' || !of || !name || context.slice(of) !== context.slice(object))
        return false;
      const other = context.slice(name);
      if (both && other === now) return true;
      return other !== old && all.has(other) && Object.values(names).some((fields) => fields[other] === now);
    });
    return same && context.slice(childOf(same, 'attribute') ?? same);
  }

  /** Another key of the same values that is now the same one. */
  function keyBeside(node: PyNode, old: string, now: string, context: PythonContext): string | undefined {
    const [values, pair] = context.ancestors.slice(-2);
    if (pair?.type !== 'pair' || childOf(pair, 'key') !== node || values?.type !== 'dictionary')
      return undefined;
    const keys = parts(values).flatMap((each) => {
      const key = childOf(each, 'key');
      return key?.type === 'string' ? [context.slice(key).slice(1, -1)] : [];
    });
    return keys.find(
      (key) => key === now || (key !== old && Object.values(names).some((fields) => fields[key] === now)),
    );
  }

  function merged(
    context: Pick<ModuleContext, 'report'>,
    at: { readonly start: number; readonly end: number },
    [old, other, now]: readonly [string, string, string],
  ): void {
    context.report({
      at,
      message: `The fields ${old} and ${other} are one since ${since}: ${now}. Say what is left of what this does with both.`,
      options: [
        { title: `Write ${now} once, and take away what copied or compared the other` },
        { title: 'Ask another field for what was meant' },
      ],
    });
  }

  /** In conditions, domains and groupings of views. */
  function named(element: XmlElement, context: ArchContext): void {
    const uses = fieldUses(element, context.text).filter(({ path }) => hasRenamed(path));
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
      if (!all.has(old) || depthAt(text, index) !== 1) continue;
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
    const terms = domainTerms(text, only.start).filter(({ path }) => hasRenamed(path));
    const model = terms.length === 0 ? undefined : searchedModel(record, context);
    if (model === undefined) return;
    for (const { path, ...at } of terms) {
      const now = pathNow(path, model, names, context);
      if (now !== path) report(context, at, [path, now]);
    }
  }

  function hasRenamed(path: string): boolean {
    return path.split('.').some((part) => all.has(part));
  }
}

/** The new name of a field of this model; undefined when it keeps its name, or this module makes one of that name. */
function nameOn(model: string, field: string, names: FieldNames, context: ModuleContext): string | undefined {
  const fields = Object.hasOwn(names, model) ? names[model] : undefined;
  const now = fields && Object.hasOwn(fields, field) ? fields[field] : undefined;
  if (now === undefined) return undefined;
  return context.index.models.get(model)?.field(field) && !isExtended(model, field, context)
    ? undefined
    : now;
}

/** What the module says of the field is added to that of Odoo. */
export function isExtended(model: string, field: string, { project, module }: ModuleContext): boolean {
  const { lineage, delegated } = project.model(model, module.name);
  return [...lineage, ...delegated].some(
    (part) => part.module !== module.name && Object.hasOwn(part.fields, field),
  );
}

/** The new name where every model that has a field of this name renames it likewise, and this module makes none. */
function onlyMeaning(field: string, names: FieldNames, context: ModuleContext): string | undefined {
  // Short words are attributes of many things that are no records.
  if (!/^\w{3,}_\w+$/.test(field)) return undefined;
  const meanings = new Set(
    Object.entries(names).flatMap(([, fields]) => (Object.hasOwn(fields, field) ? [fields[field]] : [])),
  );
  const [now] = meanings;
  if (meanings.size !== 1 || now === undefined) return undefined;
  const models = modelsWith(field, context.project);
  if (models.size === 0) return undefined;
  for (const model of models)
    if (!Object.hasOwn(names, model) || names[model]?.[field] !== now) return undefined;
  return now;
}

const known = new WeakMap<Project, Map<string, ReadonlySet<string>>>();

function modelsWith(field: string, project: Project): ReadonlySet<string> {
  const fields = known.get(project) ?? new Map<string, ReadonlySet<string>>();
  known.set(project, fields);
  const found = fields.get(field);
  if (found) return found;
  const models = new Set<string>();
  for (const { classes } of project.modules.values()) {
    for (const { model, fields: own } of classes) if (Object.hasOwn(own, field)) models.add(model);
  }
  fields.set(field, models);
  return models;
}

function pathNow(path: string, from: string, names: FieldNames, context: ModuleContext): string {
  let model: string | undefined = from;
  return path
    .split('.')
    .map((part) => {
      if (model === undefined) return part;
      const now = nameOn(model, part, names, context) ?? part;
      model = context.model(model).field(part)?.comodel;
      return now;
    })
    .join('.');
}
