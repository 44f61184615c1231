import type { ModelFacts } from '../../../source/model-index.ts';
import type { ModuleIndex } from '../../../source/module-index.ts';
import type { MethodFact, PythonFile, SourceFile, Span } from '../../../source/types.ts';
import { recordField, recordText } from '../../../source/xml/data.ts';
import { attributeValue, elementsOf, textOf, walkElements } from '../../../source/xml/query.ts';
import type { XmlElement } from '../../../source/xml/tree.ts';
import { missingField } from './models.ts';
import type { Finding, ModuleRule } from './rule.ts';

/** Ways in which a method may set a field without its name: through another method, or by a name in a variable. */
const INDIRECT = /\bsuper\(|\bsetattr\(|\bself\._?\w+\(|\[\w+\]\s*=[^=]|\.update\(|\*\*\w/;

/** A stored field keeps its old value then, without a word; one that is not stored breaks the form. */
const assigns: ModuleRule = {
  id: 'compute-assigns',
  reads: 'python',
  holds: 'every compute method names the fields that it computes',
  *check(index) {
    for (const facts of index.models.values()) {
      for (const { fact } of facts.classes) {
        for (const field of fact.fields) {
          const name = field.kwargs.get('compute')?.value;
          const method = typeof name === 'string' ? facts.method(name) : undefined;
          if (!method) continue;
          const body = textBelow(method.file, method.fact);
          if (new RegExp(`\\b${field.name}\\b`).test(body) || INDIRECT.test(body)) continue;
          // A mixin leaves it to whoever inherits it.
          if (/\braise NotImplementedError\b/.test(body)) continue;
          yield {
            message: `${method.fact.name} never names ${field.name}, so ${facts.model}.${field.name} gets no value.`,
            source: method.file.source,
            at: method.fact.nameSpan,
            fix: `Assign record.${field.name} for every record of self.`,
          };
        }
      }
    }
  },
};

function textBelow({ source }: PythonFile, { nameSpan, end }: MethodFact): string {
  return source.text.slice(nameSpan.end, end);
}

/** What every recordset has besides fields, as expressions of a template use it. */
const RECORDSET = new Set(['env', 'ids', 'pool', 'sudo', 'with_context', 'filtered', 'mapped', 'sorted']);

/** 14.0 prints nothing for a name that does not exist, later series fail when the mail is made. */
const mailFields: ModuleRule = {
  id: 'mail-fields-exist',
  reads: 'xml',
  holds: 'every field of an own model that a mail template names is there',
  *check(index) {
    const byId = modelsByXmlid(index);
    for (const { fact, source } of index.records) {
      const model = fact.model === 'mail.template' && fact.element && recordField(fact.element, 'model_id');
      const facts = model ? byId.get(attributeValue(model, 'ref') ?? '') : undefined;
      if (!facts || !fact.element) continue;
      for (const field of elementsOf(fact.element)) {
        for (const { text, at } of expressions(field)) {
          yield* missingIn(text, facts, index, source, at);
        }
      }
    }
  },
};

function* missingIn(
  text: string,
  facts: ModelFacts,
  index: ModuleIndex,
  source: SourceFile,
  at: Span,
): Generator<Finding> {
  for (const [, path = '', call] of text.matchAll(/\bobject((?:\.\w+)+)(\s*\()?/g)) {
    const segments = path.slice(1).split('.');
    // What is called is a method.
    if (call !== undefined) segments.pop();
    const [first = ''] = segments;
    if (first === '' || first.startsWith('_') || RECORDSET.has(first)) continue;
    const missing = missingField(segments.join('.'), facts, index);
    if (missing === undefined || facts.hasMethod(first)) continue;
    yield {
      message: `The template names ${missing}, which does not exist.`,
      source,
      at,
      fix: 'Correct the field.',
    };
  }
}

function* expressions(field: XmlElement): Generator<{ text: string; at: Span }> {
  yield { text: textOf(field), at: field.tag };
  for (const element of walkElements(field)) {
    for (const { name, value, valueSpan } of element.attributes) {
      if (name.startsWith('t-')) yield { text: value, at: valueSpan };
    }
  }
}

function modelsByXmlid({ models, module }: ModuleIndex): ReadonlyMap<string, ModelFacts> {
  return new Map(
    [...models].flatMap(([model, facts]) => {
      const id = `model_${model.replaceAll('.', '_')}`;
      return [
        [id, facts],
        [`${module.name}.${id}`, facts],
      ] as const;
    }),
  );
}

/** Odoo installs the report, and fails when somebody prints it. */
const reportTemplates: ModuleRule = {
  id: 'report-templates-exist',
  reads: 'xml',
  holds: 'every QWeb report of the module has its template',
  *check({ records, module }) {
    const templates = new Set(
      records.flatMap(({ fact }) => (fact.model === 'ir.ui.view' && fact.xmlid ? [fact.xmlid] : [])),
    );
    for (const { fact, source } of records) {
      const { element } = fact;
      if (fact.model !== 'ir.actions.report' || !element) continue;
      const type = recordText(element, 'report_type') ?? attributeValue(element, 'report_type') ?? 'qweb-pdf';
      const field = recordField(element, 'report_name');
      const name = field ? textOf(field).trim() : attributeValue(element, 'name');
      if (!type.startsWith('qweb-') || !name?.startsWith(`${module.name}.`) || templates.has(name)) continue;
      yield {
        message: `The report's template ${name} is declared nowhere.`,
        source,
        at: field?.tag ?? element.tag,
        fix: 'Add <template id="..."> of that name, or correct report_name.',
      };
    }
  },
};

export const BEHAVIOUR_RULES: readonly ModuleRule[] = [assigns, mailFields, reportTemplates];
