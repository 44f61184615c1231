import type { ModelFacts } from '../../../source/model-index.ts';
import type { ModuleIndex } from '../../../source/module-index.ts';
import type { FieldFact } from '../../../source/types.ts';
import { recordField } from '../../../source/xml/data.ts';
import { attribute, attributeValue, textOf } from '../../../source/xml/query.ts';
import { modelRef } from '../s5-probe/model-ref.ts';
import type { Finding, ModuleRule } from './rule.ts';
import { archNodes, DOMAIN_FIELD } from './views.ts';

// What is not in the database can be neither sorted nor grouped, and is searched only by a method of its own.

/** A model that has these sorts and groups in its own way. */
const OWN_SQL = [
  '_field_to_sql',
  '_order_field_to_sql',
  '_read_group_raw',
  '_read_group_groupby',
  'read_group',
  '_generate_order_by',
];

/** A computed field without a column; a related one is looked up through its path. */
function unstored(facts: ModelFacts | undefined, name: string): FieldFact | undefined {
  if (OWN_SQL.some((method) => facts?.method(method))) return undefined;
  const fact = facts?.field(name)?.fact;
  if (!fact?.kwargs.has('compute') || fact.kwargs.has('related')) return undefined;
  const store = fact.kwargs.get('store');
  return store === undefined || store.value === false ? fact : undefined;
}

const FIX = 'Give the field store=True, or name a stored one.';

/** Up to 17.0 the order is left out without a word; later the model cannot be searched. */
const orders: ModuleRule = {
  id: 'order-stored',
  reads: 'python',
  holds: 'every field of an _order is stored',
  *check({ models }) {
    for (const facts of models.values()) {
      for (const { file, fact } of facts.classes) {
        const order = fact.attributes.get('_order');
        const terms = typeof order?.value === 'string' ? order.value.split(',') : [];
        for (const term of terms) {
          const name = term.trim().split(/\s/)[0] ?? '';
          if (!unstored(facts, name)) continue;
          const message = `${facts.model}: _order names ${name}, which is computed and not stored.`;
          yield { message, source: file.source, at: order, fix: FIX };
        }
      }
    }
  },
};

const groupings: ModuleRule = {
  id: 'group-by-stored',
  reads: 'xml',
  holds: 'every field that a view groups by is stored',
  *check(index) {
    for (const { element, facts, source } of archNodes(index)) {
      const attr =
        element.name === 'kanban'
          ? attribute(element, 'default_group_by')
          : element.name === 'filter'
            ? attribute(element, 'context')
            : /^(row|col)$/.test(attributeValue(element, 'type') ?? '')
              ? attribute(element, 'name')
              : undefined;
      const [, inContext] = /['"]group_by['"]\s*:\s*['"](\w+)/.exec(attr?.value ?? '') ?? [];
      const name = element.name === 'filter' ? inContext : attr?.value.split(':')[0];
      if (!attr || name === undefined || !unstored(facts, name)) continue;
      const message = `The view groups by ${facts?.model}.${name}, which is computed and not stored: Odoo refuses it.`;
      yield { message, source, at: attr.valueSpan, fix: FIX };
    }
  },
};

const searches: ModuleRule = {
  id: 'search-stored',
  reads: 'xml',
  holds: 'every field that a search view, a filter or a record rule looks for can be searched',
  *check(index) {
    for (const { element, facts, source } of archNodes(index)) {
      const inSearch = element.name === 'filter' || element.parent?.name === 'search';
      const attr = inSearch ? attribute(element, element.name === 'filter' ? 'domain' : 'name') : undefined;
      const names = element.name === 'filter' ? domainFields(attr?.value ?? '') : [attr?.value ?? ''];
      // A domain of its own says what is searched instead.
      if (element.name === 'field' && attribute(element, 'filter_domain')) continue;
      if (attr)
        yield* unsearchable(names, facts, (message) => ({
          message,
          source,
          at: attr.valueSpan,
          fix: FIX_SEARCH,
        }));
    }
    yield* ruleFindings(index);
  },
};

const FIX_SEARCH = 'Give the field store=True or a search method, or name another one.';

function* ruleFindings(index: ModuleIndex): Generator<Finding> {
  for (const { fact, source } of index.records) {
    const domain = fact.model === 'ir.rule' && fact.element && recordField(fact.element, 'domain_force');
    if (!domain || !fact.element) continue;
    const facts = index.models.get(modelRef(index, fact.element, 'model_id') ?? '');
    yield* unsearchable(domainFields(textOf(domain)), facts, (message) => ({
      message,
      source,
      at: domain.tag,
      fix: FIX_SEARCH,
    }));
  }
}

function domainFields(domain: string): string[] {
  return [...domain.matchAll(DOMAIN_FIELD)].map(([, path = '']) => path.split('.')[0] ?? '');
}

function* unsearchable(
  names: readonly string[],
  facts: ModelFacts | undefined,
  make: (message: string) => Finding,
): Generator<Finding> {
  for (const name of names) {
    const field = unstored(facts, name);
    if (!field || field.kwargs.has('search')) continue;
    yield make(
      `${facts?.model}.${name} is computed, not stored and has no search method: it cannot be searched.`,
    );
  }
}

export const STORED_RULES: readonly ModuleRule[] = [orders, groupings, searches];
