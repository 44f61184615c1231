import { auditModule, ruleSet } from '../../audit/audit-module.ts';
import { archPlaces } from '../../audit/lookup/arch-models.ts';
import { recordsOf } from '../../audit/python/orm.ts';
import type { AuditRule } from '../../audit/rule.ts';
import type { Series } from '../../series/profile.ts';
import { comodelOf } from '../../source/model-index.ts';
import type { ModuleIndex } from '../../source/module-index.ts';
import type { Project } from '../../source/project/project.ts';
import { childOf } from '../../source/python/node.ts';
import type { SourceFile } from '../../source/types.ts';
import { attribute } from '../../source/xml/query.ts';

export interface TouchedPlace {
  readonly source: SourceFile;
  readonly start: number;
}

/** What a module uses of models, with the first place of each. */
export interface Touched {
  readonly models: ReadonlyMap<string, TouchedPlace>;
  /** By `model.field`; only fields that the model has in the project. */
  readonly fields: ReadonlyMap<string, TouchedField>;
}

export interface TouchedField {
  readonly model: string;
  readonly field: string;
  readonly places: readonly TouchedPlace[];
}

/** Models and fields that the module's Python and views use, as far as the model is known. */
export async function touchedBy(index: ModuleIndex, project: Project, series: Series): Promise<Touched> {
  const models = new Map<string, TouchedPlace>();
  const fields = new Map<string, { model: string; field: string; places: TouchedPlace[] }>();
  const own = new Set([...index.models.values()].filter(({ own: made }) => made).map(({ model }) => model));
  const model = (name: string, place: TouchedPlace) => {
    if (!own.has(name) && !models.has(name)) models.set(name, place);
  };
  const field = (of: string, name: string, place: TouchedPlace) => {
    if (own.has(of) || !project.model(of, index.module.name).field(name)) return;
    const key = `${of}.${name}`;
    const known = fields.get(key) ?? { model: of, field: name, places: [] };
    known.places.push(place);
    fields.set(key, known);
  };
  for (const { classes, model: name } of index.models.values()) {
    for (const { file, fact } of classes) {
      const at = { source: file.source, start: (fact.attributes.get('_inherit') ?? fact).start };
      model(name, at);
      for (const parent of fact.inherit) model(parent, at);
      for (const each of fact.fields) {
        const comodel = comodelOf(each);
        if (comodel !== undefined) model(comodel, { source: file.source, start: each.start });
      }
    }
  }
  await auditModule(
    {
      ...{ index, project, series },
      extras: { js: [], po: [] },
      settings: { requiredAuthors: [], allowedLicenses: [] },
    },
    ruleSet([collector(model, field)]),
  );
  return { models, fields };
}

type Collect = (of: string, name: string, place: TouchedPlace) => void;

/** Walks as a rule does, and reports nothing. */
function collector(model: (name: string, place: TouchedPlace) => void, field: Collect): AuditRule {
  return {
    ...{ id: 'touched', severity: 'info', category: 'migration', summary: '', why: '', link: '' },
    ...{ bad: [], good: [] },
    python: {
      attribute(node, context) {
        const [object, name] = [childOf(node, 'object'), childOf(node, 'attribute')];
        const of = object && recordsOf(object, context)?.model;
        if (of === undefined || !name) return;
        // Of what model the object is was read in the old series: a name that changed since is none that stands here.
        field(of, context.slice(name), { source: context.file.source, start: name.start });
      },
    },
    check(context) {
      for (const view of context.index.views) {
        if (view.model !== undefined) model(view.model, { source: view.source, start: view.record.start });
        for (const { element, models } of archPlaces(context, view)) {
          const name = element.name === 'field' ? attribute(element, 'name') : undefined;
          // Below an xpath it may be of several models; the view's own comes first.
          const [of] = models;
          if (!name || of === undefined) continue;
          const place = { source: view.source, start: name.valueSpan.start };
          field(of, name.value, place);
        }
      }
    },
  };
}
