import type { ModelFacts } from '../../../source/model-index.ts';
import type { ModuleIndex } from '../../../source/module-index.ts';
import type { MethodFact, PythonFile } from '../../../source/types.ts';
import { nearNames } from '../../../util/suggest.ts';
import { classesOf, fieldsOf } from './models.ts';
import type { Finding, ModuleRule } from './rule.ts';

// What Odoo reads over without an error, so that the class does not do what it says.

/** Keyword arguments of fields. Source: fields.py of 14.0 to 18.0, orm/fields*.py of 19.0, and mail's. */
export const PARAMETERS =
  `aggregator attachment auto_join bypass_search_access change_default check_company column1 column2
  comodel_name company_dependent compute compute_sudo config_parameter context copy currency_field default
  default_export_compatible default_model definition delegate depends depends_context deprecated digits domain
  export_string_translation exportable falsy_value_label group group_expand group_operator groups help implied_group
  index inverse inverse_name limit manual max_height max_width ondelete options precompute prefetch readonly
  recursive related related_sudo relation required sanitize sanitize_attributes sanitize_conditional_comments
  sanitize_form sanitize_output_method sanitize_overridable sanitize_style sanitize_tags search selection
  selection_add size sparse states store string strip_classes strip_style track_visibility tracking translate trim
  unaccent validate verify_resolution`.split(/\s+/);

const parameters: ModuleRule = {
  id: 'field-parameters',
  reads: 'python',
  holds: 'no keyword argument of a field is a misspelt one',
  *check(index) {
    for (const { facts, fact, source } of fieldsOf(index)) {
      for (const [key, { start, end }] of fact.kwargs) {
        const [near] = PARAMETERS.includes(key) ? [] : nearNames(key, PARAMETERS, 1);
        if (near === undefined || Math.abs(near.length - key.length) > 2) continue;
        yield {
          message: `${facts.model}.${fact.name}: ${key} is no parameter of a field, and does nothing.`,
          source,
          at: { start, end },
          fix: `Write ${near}=.`,
        };
      }
    }
  },
};

/** Attributes of models. Source: models.py of 14.0 to 18.0, orm/models.py of 19.0. */
const ATTRIBUTES =
  `_abstract _active_name _auto _check_company_auto _date_name _depends _description _fold_name
  _inherit _inherits _log_access _name _order _parent_name _parent_store _rec_name _rec_names_search
  _sql_constraints _table _table_query _transient`.split(/\s+/);

const attributes: ModuleRule = {
  id: 'model-attributes',
  reads: 'python',
  holds: 'no attribute of a model is a misspelt one',
  *check(index) {
    for (const { facts, fact, source } of classesOf(index)) {
      for (const [name, at] of fact.attributes) {
        if (!/^_[a-z]/.test(name) || ATTRIBUTES.includes(name) || at.value === undefined) continue;
        const near = nearNames(name, ATTRIBUTES, 1).find(
          (known) => Math.abs(known.length - name.length) <= 1,
        );
        if (near === undefined || fact.attributes.has(near)) continue;
        const message = `${facts.model}: ${name} is no attribute of a model, and does nothing.`;
        yield { message, source, at, fix: `Write ${near}.` };
      }
    }
  },
};

/** Source: 14.0 models.py, `_constraint_methods` and api.py, `onchange`: both say so in the log alone. */
const dotted: ModuleRule = {
  id: 'decorators-simple',
  reads: 'python',
  holds: '@api.constrains and @api.onchange name fields, no paths',
  *check(index) {
    for (const { fact, source } of classesOf(index)) {
      for (const decorator of fact.methods.flatMap((method) => method.decorators)) {
        if (!/(^|\.)(constrains|onchange)$/.test(decorator.name)) continue;
        for (const { value, start, end } of decorator.args) {
          if (typeof value !== 'string' || !value.includes('.')) continue;
          yield {
            message: `@${decorator.name} names the path ${value}, which Odoo ignores.`,
            source,
            at: { start, end },
            fix: `Name a field of the model itself, such as ${value.split('.')[0]}.`,
          };
        }
      }
    }
  },
};

const tracked: ModuleRule = {
  id: 'tracking-thread',
  reads: 'python',
  holds: 'every field that is tracked is in a model that keeps messages',
  *check(index) {
    for (const { facts, fact, source } of fieldsOf(index)) {
      const tracking = fact.kwargs.get('tracking');
      if (!tracking || tracking.value === false || !facts.closed || facts.hasMethod('message_post')) continue;
      yield {
        message: `${facts.model}.${fact.name} is tracked, and the model has no messages: its changes are told nowhere.`,
        source,
        at: tracking,
        fix: 'Inherit mail.thread, or remove tracking.',
        verdict: 'warn',
      };
    }
  },
};

/** A stored value stays as it is until a field changes that its compute method says it depends on. */
const dependencies: ModuleRule = {
  id: 'stored-depends',
  reads: 'python',
  holds: 'every stored computed field depends on the fields of its model that its method reads',
  *check(index) {
    for (const { facts, fact } of fieldsOf(index)) {
      const { kwargs } = fact;
      const method = kwargs.get('compute')?.value;
      // One that can be written is often meant as a default.
      if (kwargs.get('store')?.value !== true || kwargs.get('readonly')?.value === false) continue;
      const found = typeof method === 'string' ? facts.method(method) : undefined;
      if (found) yield* stale(facts, fact.name, found.file, found.fact, index);
    }
  },
};

function* stale(
  facts: ModelFacts,
  field: string,
  file: PythonFile,
  method: MethodFact,
  index: ModuleIndex,
): Generator<Finding> {
  const decorators = method.decorators.filter(({ name }) => /(^|\.)depends(_context)?$/.test(name));
  const named = decorators.flatMap(({ args }) => args.map(({ value }) => value));
  // What a function or a variable names is not known here.
  if (!named.every((value) => typeof value === 'string')) return;
  const missing = readFields(facts, file, method).filter(
    (name) => !named.some((path) => path.split('.')[0] === name),
  );
  const source = file.source;
  if (missing.length === 0) return;
  yield {
    message: `${facts.model}.${field} is stored, and ${method.name} reads ${missing.join(', ')} without depending on it: the value goes stale.`,
    source,
    at: method.nameSpan,
    fix: `Write @api.depends(${[...named, ...missing].map((name) => JSON.stringify(name)).join(', ')}).`,
    // Of one that names nothing nothing else can be meant; what others leave out may be meant so.
    verdict: decorators.length === 0 && index.models.get(facts.model)?.own ? 'fail' : 'warn',
  };
}

/** Fields of the model that the method reads of the records that it loops over, other than it assigns. */
function readFields(facts: ModelFacts, { source }: PythonFile, method: MethodFact): string[] {
  const body = source.text.slice(method.nameSpan.end, method.end);
  const names = new Set<string>();
  for (const [, record = ''] of body.matchAll(/\bfor (\w+) in self:/g)) {
    for (const [, name = '', assigned] of body.matchAll(
      new RegExp(`\\b${record}\\.(\\w+)\\b(\\s*=(?!=))?(?!\\s*\\()`, 'g'),
    )) {
      const own = facts.field(name)?.fact;
      const isComputed = own?.kwargs.get('compute')?.value === method.name;
      if (assigned === undefined && own && !isComputed && !own.kwargs.has('related')) names.add(name);
    }
  }
  return [...names];
}

export const DECLARATION_RULES: readonly ModuleRule[] = [
  parameters,
  attributes,
  dotted,
  tracked,
  dependencies,
];
