import { comodelOf, type ModelFacts } from '../../../source/model-index.ts';
import type { ModuleIndex } from '../../../source/module-index.ts';
import { imbalance } from '../../../source/python/balance.ts';
import type { SourceFile, Span } from '../../../source/types.ts';
import { recordField, recordText } from '../../../source/xml/data.ts';
import { attributeValue, textOf, walkElements } from '../../../source/xml/query.ts';
import { didYouMean } from '../../../util/suggest.ts';
import { fieldsOf, missingField } from './models.ts';
import type { Finding, ModuleRule } from './rule.ts';
import { DOMAIN_FIELD } from './views.ts';

// Odoo keeps the domain and the context of an action as text: only the web client reads them.

interface Expression {
  readonly name: string;
  readonly text: string;
  readonly source: SourceFile;
  readonly at: Span;
}

const IN_VIEWS = ['options', 'context', 'domain', 'attrs'];

/** Of actions, and of the elements of views. */
function* expressionsOf({ records, views }: ModuleIndex): Generator<Expression> {
  for (const { fact, source } of records) {
    if (fact.model !== 'ir.actions.act_window' || !fact.element) continue;
    for (const name of ['domain', 'context']) {
      const field = recordField(fact.element, name);
      if (field && attributeValue(field, 'eval') === undefined)
        yield { name, text: textOf(field), source, at: field.tag };
    }
  }
  for (const { roots, source } of views) {
    for (const element of roots.flatMap((root) => [...walkElements(root)])) {
      for (const { name, value, valueSpan } of element.attributes) {
        if (IN_VIEWS.includes(name)) yield { name, text: value, source, at: valueSpan };
      }
    }
  }
}

const syntax: ModuleRule = {
  id: 'expressions-parse',
  reads: 'xml',
  holds: 'every domain, context and options closes its brackets and strings',
  *check(index) {
    for (const { name, text, source, at } of expressionsOf(index)) {
      const problem = imbalance(text);
      if (problem === undefined) continue;
      const message = `The ${name} cannot be read: ${problem}.`;
      yield { message, source, at, fix: 'Correct the expression: the page fails when it is opened.' };
    }
  },
};

const actions: ModuleRule = {
  id: 'action-fields-exist',
  reads: 'xml',
  holds: 'every field and filter that an action on an own model names is there',
  *check(index) {
    for (const { fact, source } of index.records) {
      if (fact.model !== 'ir.actions.act_window' || fact.element?.name !== 'record') continue;
      const facts = index.models.get(recordText(fact.element, 'res_model') ?? '');
      if (!facts?.closed) continue;
      const [domain, context] = [recordField(fact.element, 'domain'), recordField(fact.element, 'context')];
      for (const [, path = ''] of (domain ? textOf(domain) : '').matchAll(DOMAIN_FIELD)) {
        const missing = missingField(path, facts, index);
        if (missing && domain) {
          const message = `The action's domain names ${missing}, which does not exist.`;
          yield { message, source, at: domain.tag, fix: 'Correct the field.' };
        }
      }
      if (context) yield* contextFindings(textOf(context), facts, index, source, context.tag);
    }
  },
};

function* contextFindings(
  text: string,
  facts: ModelFacts,
  index: ModuleIndex,
  source: SourceFile,
  at: Span,
): Generator<Finding> {
  const filters = filterNames(index, facts.model);
  for (const [, kind = '', name = ''] of text.matchAll(/['"](search_default|default)_(\w+)['"]\s*:/g)) {
    const isFilter = kind === 'search_default';
    if (isFilter ? (filters?.has(name) ?? true) : facts.hasField(name)) continue;
    yield {
      message: isFilter
        ? `The context sets ${kind}_${name}, and no search view of ${facts.model} has a filter or field ${name}: it does nothing.`
        : `The context sets ${kind}_${name}, and ${facts.model} has no field ${name}: it does nothing.`,
      source,
      at,
      fix: didYouMean(name, filters ?? []).trim() || 'Correct the name.',
      // The page opens all the same; a default may be meant for a record that is opened from there.
      verdict: 'warn',
    };
  }
  for (const [, path = ''] of text.matchAll(/['"]group_by['"]\s*:\s*['"](\w+)/g)) {
    const missing = missingField(path, facts, index);
    if (missing)
      yield {
        message: `The context groups by ${missing}, which does not exist.`,
        source,
        at,
        fix: 'Correct the field.',
      };
  }
}

/** Of all search views of the model here; undefined where there is none, or another module has one. */
function filterNames({ views }: ModuleIndex, model: string): ReadonlySet<string> | undefined {
  const own = views.filter(
    (view) => view.model === model && view.roots.some(({ name }) => name === 'search'),
  );
  if (own.length === 0) return undefined;
  const named = views
    .filter((view) => view.model === model)
    .flatMap(({ roots }) => roots.flatMap((root) => [...walkElements(root)]))
    .filter(({ name }) => name === 'filter' || name === 'field')
    .flatMap((element) => attributeValue(element, 'name') ?? []);
  return new Set(named);
}

/** Odoo keeps a domain that Python gives as it is, until the web client searches with it. */
const fieldDomains: ModuleRule = {
  id: 'field-domains-exist',
  reads: 'python',
  holds: "every field in the domain of a field is one of the comodel's",
  *check(index) {
    for (const { facts, fact, source } of fieldsOf(index)) {
      const domain = fact.kwargs.get('domain');
      const comodel = index.models.get(comodelOf(fact) ?? '');
      if (!domain || !comodel) continue;
      for (const [, path = ''] of source.text.slice(domain.start, domain.end).matchAll(DOMAIN_FIELD)) {
        const missing = missingField(path, comodel, index);
        if (!missing) continue;
        const message = `${facts.model}.${fact.name}: its domain names ${missing}, which does not exist.`;
        yield { message, source, at: domain, fix: 'Correct the field.' };
      }
    }
  },
};

/**
 * What the web client knows in the domain and the context of an action, beside the keys of the context in which it
 * is opened. Source: 14.0 addons/web/static/src/js/core/py_utils.js, 19.0 core/py_js/py_builtin.js.
 */
const NAMES = new Set(
  `True False None true false null and or not in is if else for lambda uid user active_id active_ids active_model
  context time datetime relativedelta context_today current_date today now allowed_company_ids companies
  current_company_id parent lang tz abs bool dict float int len list max min round set str sum tuple id ref
  company_id`.split(/\s+/),
);

const actionNames: ModuleRule = {
  id: 'action-names-known',
  reads: 'xml',
  holds: 'every name in the domain or context of an action is one that the web client knows',
  *check({ records }) {
    for (const { fact, source } of records) {
      if (fact.model !== 'ir.actions.act_window' || !fact.element) continue;
      for (const key of ['domain', 'context']) {
        const field = recordField(fact.element, key);
        if (!field || attributeValue(field, 'eval') !== undefined) continue;
        // What cannot be read is told of above.
        if (imbalance(textOf(field)) !== undefined) continue;
        const code = textOf(field)
          .replaceAll(/'(?:\\[\s\S]|[^'\\])*'|"(?:\\[\s\S]|[^"\\])*"/g, "''")
          .replaceAll(/%\([\w.]+\)d/g, '0');
        for (const [name] of code.matchAll(/(?<![.\w])[A-Za-z_]\w*(?!\w|\s*=(?!=))/g)) {
          if (NAMES.has(name)) continue;
          const near = didYouMean(name, NAMES).trim();
          yield {
            message: `The action's ${key} names ${name}, which nothing sets unless the context in which it is opened does.`,
            source,
            at: field.tag,
            fix: near || 'Write a value, or active_id.',
            verdict: near === '' ? 'warn' : 'fail',
          };
        }
      }
    }
  },
};

export const EXPRESSION_RULES: readonly ModuleRule[] = [syntax, actions, fieldDomains, actionNames];
