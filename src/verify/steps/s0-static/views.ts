import { comodelOf, type ModelFacts } from '../../../source/model-index.ts';
import type { ModuleIndex } from '../../../source/module-index.ts';
import type { SourceFile } from '../../../source/types.ts';
import { recordField } from '../../../source/xml/data.ts';
import { attribute, attributeValue, elementsOf, textOf } from '../../../source/xml/query.ts';
import type { XmlElement } from '../../../source/xml/tree.ts';
import { didYouMean } from '../../../util/suggest.ts';
import { missingField } from './models.ts';
import type { Finding, ModuleRule } from './rule.ts';

/** The field of each condition of a domain. */
export const DOMAIN_FIELD =
  /[([]\s*['"]([\w.]+)['"]\s*,\s*['"](?:[=!<>]+|\w*i?like|=\w*like|(?:not )?in|\w+_of)['"]\s*,/g;

/** An element of an arch, with the model that its fields belong to. */
interface ArchNode {
  readonly element: XmlElement;
  readonly facts: ModelFacts | undefined;
  readonly source: SourceFile;
}

/** Elements of the primary views: where an extension's nodes end up is not known from the files alone. */
export function* archNodes(index: ModuleIndex): Generator<ArchNode> {
  for (const view of index.views) {
    if (view.inherits !== undefined || view.model === undefined) continue;
    for (const root of view.roots) yield* below(root, index.models.get(view.model), view.source, index);
  }
}

function* below(
  element: XmlElement,
  facts: ModelFacts | undefined,
  source: SourceFile,
  index: ModuleIndex,
): Generator<ArchNode> {
  yield { element, facts, source };
  const name = attributeValue(element, 'name') ?? '';
  const enters = element.name === 'field' || element.name === 'groupby';
  const field = enters ? facts?.field(name)?.fact : undefined;
  const comodel = field && comodelOf(field);
  const inner = enters ? (comodel === undefined ? undefined : index.models.get(comodel)) : facts;
  for (const child of elementsOf(element)) yield* below(child, inner, source, index);
}

/** Attributes of an element of an arch that name a field of its model. Source: 19.0 addons/web/static/src/views. */
const FIELD_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  field: ['name'],
  groupby: ['name'],
  calendar: ['date_start', 'date_stop', 'date_delay', 'all_day', 'color'],
  kanban: ['default_group_by', 'highlight_color'],
  progressbar: ['field', 'sum_field'],
  hierarchy: ['parent_field', 'child_field'],
};

const fields: ModuleRule = {
  id: 'view-fields-exist',
  reads: 'xml',
  holds: 'every field in a view of an own model is there',
  *check(index) {
    for (const { element, facts, source } of archNodes(index)) {
      if (!facts?.closed) continue;
      for (const key of FIELD_ATTRIBUTES[element.name] ?? []) {
        const attr = attribute(element, key);
        const missing = attr && missingField(attr.value.split(':')[0] ?? '', facts, index);
        if (!attr || !missing) continue;
        const known = facts.classes.flatMap(({ fact }) => fact.fields.map((field) => field.name));
        const fix =
          didYouMean(attr.value, known).trim() || `Add the field to ${facts.model}, or remove it here.`;
        yield {
          message: `The view names the field ${missing}, which does not exist.`,
          source,
          at: attr.valueSpan,
          fix,
        };
      }
      yield* filterFields(element, facts, source, index);
    }
  },
};

function* filterFields(
  element: XmlElement,
  facts: ModelFacts,
  source: SourceFile,
  index: ModuleIndex,
): Generator<Finding> {
  if (element.name !== 'filter') return;
  const patterns = [
    ['domain', DOMAIN_FIELD],
    ['context', /['"]group_by['"]\s*:\s*['"](\w+)/g],
  ] as const;
  for (const [key, pattern] of patterns) {
    const attr = attribute(element, key);
    for (const [, path = ''] of attr?.value.matchAll(pattern) ?? []) {
      const missing = missingField(path, facts, index);
      if (!missing || !attr) continue;
      const message = `The filter's ${key} names ${missing}, which does not exist.`;
      yield { message, source, at: attr.valueSpan, fix: 'Correct the field.' };
    }
  }
}

const buttons: ModuleRule = {
  id: 'button-methods-exist',
  reads: 'xml',
  holds: 'every object button of an own model has its method',
  *check(index) {
    for (const { element, facts, source } of archNodes(index)) {
      const isObject = attributeValue(element, 'type') === 'object';
      const name = attribute(element, 'name');
      if (!isObject || !name || !/^(button|a)$/.test(element.name) || !facts?.closed) continue;
      if (name.value.startsWith('_')) {
        const message = `The button calls ${name.value}, which is private: the server refuses it.`;
        yield { message, source, at: name.valueSpan, fix: 'Rename the method without the underscore.' };
      } else if (!facts.hasMethod(name.value)) {
        const known = facts.classes.flatMap(({ fact }) => fact.methods.map((method) => method.name));
        const fix =
          didYouMean(name.value, known).trim() || `Define def ${name.value}(self) on ${facts.model}.`;
        yield {
          message: `The button calls ${facts.model}.${name.value}, which does not exist.`,
          source,
          at: name.valueSpan,
          fix,
        };
      }
    }
  },
};

/** Each view needs one root, and an action's model must be one that somebody makes. */
const shapes: ModuleRule = {
  id: 'view-arch',
  reads: 'xml',
  holds: 'every view has an arch with one root',
  *check({ views }) {
    for (const { roots, record, source, inherits } of views) {
      // Odoo wraps the several roots of an extension.
      if (roots.length === 1 || (roots.length > 1 && inherits !== undefined)) continue;
      const message =
        roots.length === 0 ? 'The view has an empty arch.' : 'The arch has more than one root element.';
      const fix = 'Put one root element into the arch.';
      yield { message, source, at: record.tag, fix };
    }
  },
};

/** Up to 16.0 Odoo installs such a rule, and then nobody can read the model. */
const rules: ModuleRule = {
  id: 'rule-fields-exist',
  reads: 'xml',
  holds: 'every field in the domain of a record rule of an own model is there',
  *check(index) {
    const byId = new Map(
      [...index.models].map(([model, facts]) => [`model_${model.replaceAll('.', '_')}`, facts]),
    );
    for (const { fact, source } of index.records) {
      if (fact.model !== 'ir.rule' || !fact.element) continue;
      const model = recordField(fact.element, 'model_id');
      const domain = recordField(fact.element, 'domain_force');
      const id = model && attributeValue(model, 'ref')?.replace(`${index.module.name}.`, '');
      const facts = id === undefined ? undefined : byId.get(id);
      if (!facts || !domain) continue;
      for (const [, path = ''] of textOf(domain).matchAll(DOMAIN_FIELD)) {
        const missing = missingField(path, facts, index);
        if (!missing) continue;
        const message = `The rule's domain names ${missing}, which does not exist.`;
        yield { message, source, at: domain.tag, fix: 'Correct the field.' };
      }
    }
  },
};

/** A value that no record can have shows nothing, or hides the step that was meant. */
const statusbars: ModuleRule = {
  id: 'statusbar-values',
  reads: 'xml',
  holds: 'every value of a statusbar is one of its selection',
  *check(index) {
    for (const { element, facts, source } of archNodes(index)) {
      const shown = attribute(element, 'statusbar_visible');
      if (!shown || element.name !== 'field' || !facts?.closed) continue;
      const known = selectionOf(facts, attributeValue(element, 'name') ?? '');
      const odd = shown.value
        .split(',')
        .map((value) => value.trim())
        .filter((value) => known !== undefined && value !== '' && !known.has(value));
      for (const value of odd) {
        const message = `The statusbar shows ${value}, which is no value of the selection.`;
        const fix = didYouMean(value, [...(known ?? [])]).trim() || 'Correct the value.';
        yield { message, source, at: shown.valueSpan, fix };
      }
    }
  },
};

/** Values of a selection that is a list in the files; undefined when others may come in. */
function selectionOf(facts: ModelFacts, name: string): ReadonlySet<string> | undefined {
  const all = facts.classes.flatMap(({ fact }) => fact.fields.filter((field) => field.name === name));
  const [field] = all;
  if (all.length !== 1 || field?.type !== 'Selection' || field.kwargs.has('selection_add')) return undefined;
  const value = (field.kwargs.get('selection') ?? field.args[0])?.value;
  if (!Array.isArray(value)) return undefined;
  const pairs = value.map((pair: unknown) => (Array.isArray(pair) ? pair[0] : undefined));
  return pairs.every((key) => typeof key === 'string') ? new Set(pairs) : undefined;
}

export const VIEW_RULES: readonly ModuleRule[] = [fields, buttons, shapes, rules, statusbars];
