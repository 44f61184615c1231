import type { Values } from '../../../scaffold/spec/types.ts';
import { comodelOf, type ModelFacts } from '../../../source/model-index.ts';
import type { ModuleIndex, Placed } from '../../../source/module-index.ts';
import type { DataId, Span } from '../../../source/types.ts';
import { recordField, recordText } from '../../../source/xml/data.ts';
import { attribute, attributeValue, textOf, walkElements } from '../../../source/xml/query.ts';
import type { XmlElement } from '../../../source/xml/tree.ts';
import { type Place, placeAt } from '../../place.ts';
import { isDatabaseView } from './database-view.ts';
import { type Grant, grantsOf } from './grants.ts';
import { modelRef } from './model-ref.ts';
import type { AnyTrial, DerivedTrial } from './trials/index.ts';

/** All that the files alone say can be tried. What a spec promises in the same words is left to the spec. */
export function deriveTrials(
  index: ModuleIndex,
  promised: readonly AnyTrial[],
  samples: readonly { readonly model: string; readonly values: Values }[],
): AnyTrial[] {
  const known = new Set(promised.flatMap((trial) => ('xmlid' in trial ? [trial.xmlid] : [])));
  const pressed = new Set(
    promised.flatMap((trial) => (trial.kind === 'wizard' ? [`${trial.model} ${trial.method}`] : [])),
  );
  const grants = grantsOf(index);
  return [
    ...modelTrials(index),
    ...lifeTrials(index, samples),
    ...recordTrials(index).filter((trial) => !('xmlid' in trial && known.has(trial.xmlid))),
    ...buttonTrials(index, pressed),
    ...grants.map((grant): DerivedTrial => ({ kind: 'reads', ...grant })),
    ...companyTrials(index, grants),
    ...viewTrials(index, grants),
  ];
}

function modelTrials(index: ModuleIndex): AnyTrial[] {
  return [...index.models.values()].flatMap((facts): AnyTrial[] => {
    if (facts.kind === 'abstract') return [];
    // A wrong field of ours closes the settings of all modules.
    const opened = facts.own || facts.model === 'res.config.settings';
    const forms: AnyTrial[] = opened ? [{ kind: 'form', model: facts.model }] : [];
    const copies: AnyTrial[] =
      facts.own && facts.kind === 'model' && !isDatabaseView(facts)
        ? [{ kind: 'copy', model: facts.model }]
        : [];
    const named: AnyTrial[] =
      facts.own && facts.kind === 'model' ? [{ kind: 'names', model: facts.model }] : [];
    return [...forms, ...computed(facts), ...called(facts), ...named, ...tableObjects(facts), ...copies];
  });
}

/** The sample record is changed and deleted, each in a transaction that is rolled back. */
function lifeTrials(
  { models }: ModuleIndex,
  samples: readonly { readonly model: string; readonly values: Values }[],
): DerivedTrial[] {
  return samples.flatMap(({ model, values }): DerivedTrial[] => {
    const facts = models.get(model);
    if (!facts?.own || facts.kind !== 'model') return [];
    const [field] = Object.keys(values).filter((name) => isPlainText(facts, name));
    const changed: DerivedTrial[] =
      field !== undefined && facts.method('write') ? [{ kind: 'writes', model, field }] : [];
    return [...changed, { kind: 'unlinks', model }];
  });
}

function isPlainText(facts: ModelFacts, name: string): boolean {
  const fact = facts.field(name)?.fact;
  return /^(Char|Text)$/.test(fact?.type ?? '') && !fact?.kwargs.has('compute') && !fact?.kwargs.has('size');
}

/** Fields that nobody writes: of those that can be written a compute method may keep the value. */
function computed(facts: ModelFacts): AnyTrial[] {
  return facts.classes.flatMap(({ fact }) =>
    fact.fields.flatMap(({ name, kwargs }): AnyTrial[] => {
      const isWritten = kwargs.has('inverse') || kwargs.get('readonly')?.value === false;
      return kwargs.has('compute') && !isWritten
        ? [{ kind: 'assigns', model: facts.model, field: name }]
        : [];
    }),
  );
}

function tableObjects({ model, classes }: ModelFacts): DerivedTrial[] {
  return classes.flatMap(({ file, fact }) =>
    fact.tableObjects
      // An empty definition takes an inherited one away.
      .filter(({ definition }) => definition !== undefined && definition.trim() !== '')
      .map(
        (object) =>
          ({ kind: 'object', model, name: object.name, place: placeAt(file.source, object) }) as const,
      ),
  );
}

/** Methods that are called only when somebody searches or writes the field. */
function called(facts: ModelFacts): DerivedTrial[] {
  return facts.classes.flatMap(({ fact }) =>
    fact.fields.flatMap(({ name, kwargs }): DerivedTrial[] => {
      const isComputed = kwargs.has('compute');
      return [
        ...(isComputed && kwargs.has('search')
          ? [{ kind: 'searches', model: facts.model, field: name } as const]
          : []),
        ...(isComputed && kwargs.has('inverse') && facts.own && facts.kind === 'model'
          ? [{ kind: 'inverses', model: facts.model, field: name } as const]
          : []),
      ];
    }),
  );
}

function recordTrials(index: ModuleIndex): AnyTrial[] {
  return index.records.flatMap(({ fact, demo }): AnyTrial[] => {
    const { xmlid, element } = fact;
    if (xmlid === undefined || !element || demo || !xmlid.startsWith(`${index.module.name}.`)) return [];
    switch (fact.model) {
      case 'ir.cron':
        return [{ kind: 'cron', xmlid }];
      case 'ir.actions.report':
        return ofModel(reportModel(element), (model) => ({ kind: 'report', xmlid, model }));
      case 'mail.template':
        return ofModel(modelRef(index, element, 'model_id'), (model) => ({ kind: 'mail', xmlid, model }));
      case 'ir.actions.server':
        return ofModel(modelRef(index, element, 'model_id'), (model) => ({
          kind: 'server_action',
          xmlid,
          model,
        }));
      default:
        return [];
    }
  });
}

function ofModel(model: string | undefined, make: (model: string) => AnyTrial): AnyTrial[] {
  return model === undefined ? [] : [make(model)];
}

/** Of a `<record>`, or of a `<report>` of 14.0 to 16.0. A report of another kind than QWeb is not rendered here. */
function reportModel(element: XmlElement): string | undefined {
  const type = recordText(element, 'report_type') ?? attributeValue(element, 'report_type') ?? 'qweb-html';
  if (!type.startsWith('qweb-') || type === 'qweb-text') return undefined;
  return recordText(element, 'model') ?? attributeValue(element, 'model');
}

/** Each method that a button of a form, list or kanban names, once. */
function buttonTrials({ views, models }: ModuleIndex, pressed: Set<string>): DerivedTrial[] {
  const trials: DerivedTrial[] = [];
  for (const { roots, model, source } of views) {
    const facts = model === undefined ? undefined : models.get(model);
    for (const element of roots.flatMap((root) => [...walkElements(root)])) {
      const name = attribute(element, 'name');
      if (element.name !== 'button' || attributeValue(element, 'type') !== 'object' || !name) continue;
      // A button in a list inside the form belongs to the lines' model.
      if (!facts || insideField(element) || pressed.has(`${facts.model} ${name.value}`)) continue;
      const method = facts.method(name.value);
      // One with arguments needs what only the view gives it; what other modules define they test.
      if (!method || method.fact.params.length > 1 || facts.kind !== 'model') continue;
      pressed.add(`${facts.model} ${name.value}`);
      const place = placeAt(method.file.source, method.fact.nameSpan);
      trials.push({
        kind: 'button',
        model: facts.model,
        method: name.value,
        place: place ?? placeAt(source, name.valueSpan),
      });
    }
  }
  return trials;
}

/** Each button of a wizard without a spec, opened on the model that its action or its fields name. */
export function wizardTrials(
  index: ModuleIndex,
  wizards: readonly { readonly model: string; readonly values: Values }[],
  promised: readonly AnyTrial[],
): AnyTrial[] {
  const known = new Set(promised.flatMap((trial) => (trial.kind === 'wizard' ? [trial.model] : [])));
  return wizards.flatMap(({ model, values }): AnyTrial[] => {
    const facts = index.models.get(model);
    if (!facts || known.has(model)) return [];
    const named = index.views
      .filter((view) => view.model === model)
      .flatMap(({ roots }) => roots.flatMap((root) => [...walkElements(root)]))
      .filter((element) => element.name === 'button' && attributeValue(element, 'type') === 'object')
      .map((element) => attributeValue(element, 'name') ?? '');
    return [...new Set(named)].flatMap((method): AnyTrial[] => {
      const fact = facts.method(method)?.fact;
      if (!fact || fact.params.length > 1) return [];
      return [{ kind: 'wizard', model, active: activeModel(index, facts), values, method }];
    });
  });
}

/** Of the action that binds the wizard to a model, else of its first many2one to a model of the module. */
function activeModel(index: ModuleIndex, facts: ModelFacts): string | undefined {
  for (const { fact } of index.records) {
    if (!fact.element || fact.model !== 'ir.actions.act_window') continue;
    if (recordText(fact.element, 'res_model') !== facts.model) continue;
    const bound = modelRef(index, fact.element, 'binding_model_id');
    if (bound !== undefined) return bound;
  }
  const comodels = facts.classes.flatMap(({ fact }) => fact.fields.map(comodelOf));
  return comodels.find((model) => model !== undefined && index.models.get(model)?.own);
}

function insideField({ parent }: XmlElement): boolean {
  for (let up = parent; up; up = up.parent) {
    if (up.name === 'field' && attributeValue(up, 'name') !== 'arch') return true;
  }
  return false;
}

/**
 * A model with a company and a global rule means that companies are kept apart. Of a rule for some groups that
 * cannot be said.
 */
function companyTrials(index: ModuleIndex, grants: readonly Grant[]): DerivedTrial[] {
  const rules = index.records.filter(
    ({ fact }) => fact.model === 'ir.rule' && fact.element && !recordField(fact.element, 'groups'),
  );
  const seen = new Set<string>();
  return rules.flatMap(({ fact, source }): DerivedTrial[] => {
    const model = fact.element && modelRef(index, fact.element, 'model_id');
    const facts = model === undefined ? undefined : index.models.get(model);
    const grant = grants.find((each) => each.model === model && each.group !== 'base.group_portal');
    if (
      !facts?.own ||
      facts.kind !== 'model' ||
      !facts.hasField('company_id') ||
      !grant ||
      seen.has(facts.model)
    )
      return [];
    // A company that is taken from another record is not set here.
    const { kwargs } = facts.field('company_id')?.fact ?? { kwargs: new Map() };
    if (kwargs.has('related') || kwargs.has('compute')) return [];
    seen.add(facts.model);
    return [{ kind: 'company', model: facts.model, group: grant.group, place: placeAt(source, fact) }];
  });
}

/** Each window action, for each group that may read its model. */
function viewTrials({ records, module }: ModuleIndex, grants: readonly Grant[]): DerivedTrial[] {
  return records.flatMap((record): DerivedTrial[] => {
    const { element, xmlid, model: kind } = record.fact;
    if (kind !== 'ir.actions.act_window' || !element || xmlid === undefined) return [];
    if (element.name !== 'record' || !xmlid.startsWith(`${module.name}.`)) return [];
    const model = recordText(element, 'res_model');
    const mode = recordField(element, 'view_mode');
    const types = mode
      ? textOf(mode)
          .split(',')
          .map((type) => type.trim())
      : [];
    if (model === undefined || types.length === 0) return [];
    const place = placeOf(record);
    return grants
      .filter((grant) => grant.model === model)
      .map(({ group }) => ({ kind: 'views', model, group, action: xmlid, types, place }));
  });
}

function placeOf({ source, fact }: Placed<DataId & Span>): Place {
  return placeAt(source, fact);
}
