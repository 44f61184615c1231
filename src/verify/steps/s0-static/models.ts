import { manifestPaths } from '../../../source/manifest.ts';
import {
  comodelOf,
  hasComputedNames,
  inverseOf,
  keyword,
  type ModelFacts,
} from '../../../source/model-index.ts';
import type { ModuleIndex } from '../../../source/module-index.ts';
import type { ClassFact, FieldFact, SourceFile } from '../../../source/types.ts';
import { didYouMean } from '../../../util/suggest.ts';
import type { ModuleRule } from './rule.ts';

interface FieldPlace {
  readonly facts: ModelFacts;
  readonly fact: FieldFact;
  readonly source: SourceFile;
}

export function* fieldsOf({ models }: ModuleIndex): Generator<FieldPlace> {
  for (const facts of models.values()) {
    for (const { file, fact } of facts.classes) {
      for (const field of fact.fields) yield { facts, fact: field, source: file.source };
    }
  }
}

export function* classesOf({
  models,
}: ModuleIndex): Generator<{ facts: ModelFacts; fact: ClassFact; source: SourceFile }> {
  for (const facts of models.values()) {
    for (const { file, fact } of facts.classes) yield { facts, fact, source: file.source };
  }
}

const methods: ModuleRule = {
  id: 'field-methods-exist',
  reads: 'python',
  holds: 'every compute, inverse and search method is there',
  *check(index) {
    for (const { facts, fact, source } of fieldsOf(index)) {
      for (const key of ['compute', 'inverse', 'search']) {
        const named = keyword(fact, key);
        if (!named || !facts.closed || facts.mixedIn(fact.name) || facts.hasMethod(named.text)) continue;
        yield {
          message: `${facts.model}.${fact.name}: ${key} names ${named.text}, which is no method of the model.`,
          source,
          at: named,
          fix: `Define ${named.text}(self), or correct the name.`,
        };
      }
    }
  },
};

const inverses: ModuleRule = {
  id: 'one2many-inverse',
  reads: 'python',
  holds: 'every one2many has its many2one on the other side',
  *check(index) {
    for (const { facts, fact, source } of fieldsOf(index)) {
      const [comodel, inverse] = [comodelOf(fact), inverseOf(fact)];
      const other = comodel === undefined ? undefined : index.models.get(comodel);
      if (!other || inverse === undefined || facts.kind === 'abstract') continue;
      const field = other.field(inverse)?.fact;
      if (!field && (!other.closed || other.hasField(inverse))) continue;
      const back = field && comodelOf(field);
      if (field && (back === undefined || back === facts.model)) continue;
      yield {
        message: `${facts.model}.${fact.name}: its inverse ${comodel}.${inverse} ${field ? `points at ${back}` : 'does not exist'}.`,
        source,
        at: fact,
        fix: `Add ${inverse} = fields.Many2one("${facts.model}") to ${comodel}, or correct the name.`,
        // Two models may share their ids on purpose, as hr.employee and hr.employee.public do.
        verdict: field ? 'warn' : 'fail',
      };
    }
  },
};

/** First part of the names of models that Odoo's own modules make: a dependency of a dependency may have it. */
const OFTEN = new Set(
  `account analytic auth barcode base board bus calendar card change chatbot crm data decimal delivery digest discuss
  event export fetchmail fleet format forum gamification google helpdesk hr iap im_livechat image import iot ir
  knowledge l10n_be link link_tracker loyalty lunch mail mailing maintenance membership microsoft mrp note onboarding
  payment payroll phone planning point_of_sale portal pos privacy product project properties purchase quality rating
  registration repair report res resource restaurant rest sale sequence sign slide sms snailmail social spreadsheet
  stock studio survey talent task theme uom update utm web web_editor web_tour website wizard`.split(/\s+/),
);

const comodels: ModuleRule = {
  id: 'comodels-exist',
  reads: 'python',
  holds: 'every comodel with the prefix of an own model is made here',
  *check(index) {
    if (hasComputedNames(index.module)) return;
    const own = [...index.models.values()].filter((facts) => facts.own).map((facts) => facts.model);
    const prefixes = new Set(
      own.map((model) => model.split('.')[0] ?? '').filter((prefix) => !OFTEN.has(prefix)),
    );
    const depends = manifestPaths(index.module.manifest, 'depends').map(({ path }) => path);
    for (const { facts, fact, source } of fieldsOf(index)) {
      const comodel = comodelOf(fact);
      const prefix = comodel?.split('.')[0] ?? '';
      // A dependency with the same prefix, such as library_base, may well make it.
      const elsewhere = depends.some((name) => name.startsWith(prefix));
      if (!comodel || index.models.has(comodel) || !prefixes.has(prefix) || elsewhere) continue;
      yield {
        message: `${facts.model}.${fact.name}: the model ${comodel} is made nowhere here.`,
        source,
        at: fact,
        fix: didYouMean(comodel, own).trim() || 'Correct the name, or depend on the module that makes it.',
      };
    }
  },
};

/** First segment of each field path that a decorator names, on models whose fields are all known. */
const decorated: ModuleRule = {
  id: 'decorated-fields-exist',
  reads: 'python',
  holds: 'every field that @api.depends, @api.constrains and @api.onchange name is there',
  *check(index) {
    for (const { facts, fact, source } of classesOf(index)) {
      if (!facts.closed) continue;
      for (const decorator of fact.methods.flatMap((method) => method.decorators)) {
        if (!/(^|\.)(depends|constrains|onchange)$/.test(decorator.name)) continue;
        for (const { value, start, end } of decorator.args) {
          const missing = typeof value === 'string' ? missingField(value, facts, index) : undefined;
          if (missing === undefined) continue;
          const message = `@${decorator.name} names ${missing}, which does not exist.`;
          yield { message, source, at: { start, end }, fix: 'Correct the field path.' };
        }
      }
    }
  },
};

/** `model.field` for the first segment that is surely not there. */
export function missingField(path: string, facts: ModelFacts, index: ModuleIndex): string | undefined {
  let at: ModelFacts | undefined = facts;
  for (const segment of path.split('.')) {
    if (!at?.closed) return undefined;
    if (!at.hasField(segment)) return `${at.model}.${segment}`;
    const field: FieldFact | undefined = at.field(segment)?.fact;
    const comodel: string | undefined = field && comodelOf(field);
    at = comodel === undefined ? undefined : index.models.get(comodel);
  }
  return undefined;
}

const related: ModuleRule = {
  id: 'field-options',
  reads: 'python',
  holds: 'related paths, currency fields, _rec_name and _order name fields that exist',
  *check(index) {
    for (const { facts, fact, source } of fieldsOf(index)) {
      for (const key of ['related', 'currency_field']) {
        const named = keyword(fact, key);
        const missing = named && missingField(named.text, facts, index);
        if (missing)
          yield {
            message: `${facts.model}.${fact.name}: ${key} names ${missing}, which does not exist.`,
            source,
            at: named,
            fix: 'Correct the name.',
          };
      }
      const currency = ['currency_id', 'x_currency_id'].some((name) => facts.hasField(name));
      if (
        fact.type === 'Monetary' &&
        facts.closed &&
        !currency &&
        !fact.kwargs.has('currency_field') &&
        !fact.kwargs.has('related')
      ) {
        const message = `${facts.model}.${fact.name} is monetary, and the model has no currency_id.`;
        yield {
          message,
          source,
          at: fact,
          fix: 'Add currency_id = fields.Many2one("res.currency"), or set currency_field.',
        };
      }
    }
    for (const { facts, fact, source } of classesOf(index)) {
      for (const key of ['_rec_name', '_order', '_parent_name']) {
        const attribute = fact.attributes.get(key);
        if (typeof attribute?.value !== 'string' || !facts.closed) continue;
        for (const term of attribute.value.split(',')) {
          const name = term.trim().split(/[\s.:]/)[0] ?? '';
          if (name === '' || facts.hasField(name)) continue;
          yield {
            message: `${facts.model}: ${key} names ${name}, which does not exist.`,
            source,
            at: attribute,
            fix: 'Correct the name.',
          };
        }
      }
    }
  },
};

/** Without it Odoo shows the technical name, and warns at each start. */
const description: ModuleRule = {
  id: 'model-description',
  reads: 'python',
  holds: 'every model that is made here has a _description',
  *check(index) {
    for (const { facts, fact, source } of classesOf(index)) {
      if (!fact.creates || fact.attributes.has('_description')) continue;
      const at = fact.attributes.get('_name');
      yield {
        message: `${facts.model} has no _description.`,
        source,
        at,
        fix: 'Add _description = "...".',
        verdict: 'warn',
      };
    }
  },
};

/** Mixins of modules that are often forgotten in `depends`. */
const HOME: Readonly<Record<string, string>> = {
  'mail.thread': 'mail',
  'mail.activity.mixin': 'mail',
  'portal.mixin': 'portal',
  'utm.mixin': 'utm',
};
/** Modules that depend on nothing with these mixins. */
const BARE = new Set([
  'base',
  'web',
  'base_setup',
  'base_import',
  'bus',
  'web_tour',
  'uom',
  'http_routing',
  'resource',
]);

const mixins: ModuleRule = {
  id: 'mixin-dependency',
  reads: 'python',
  holds: 'the modules of the inherited mixins can come from depends',
  *check(index) {
    const depends = manifestPaths(index.module.manifest, 'depends').map(({ path }) => path);
    if (depends.some((name) => !BARE.has(name))) return;
    for (const { fact, source } of classesOf(index)) {
      for (const parent of fact.inherit) {
        const home = HOME[parent];
        if (!home || index.models.get(parent)?.own) continue;
        const at = fact.attributes.get('_inherit');
        yield {
          message: `${parent} is made by ${home}, which is not among depends.`,
          source,
          at,
          fix: `Add "${home}" to depends.`,
        };
      }
    }
  },
};

export const MODEL_RULES: readonly ModuleRule[] = [
  methods,
  inverses,
  comodels,
  decorated,
  related,
  description,
  mixins,
];
