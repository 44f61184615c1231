import { type Row, textOf } from '../../audit/live/reader.ts';
import type { ClassFacts, FieldFacts, ModuleFacts, XmlidFacts } from '../../source/project/facts.ts';
import type { Database } from './database.ts';

/** Classes in `odoo.fields` by the type that the database has, where the first letter is not enough. */
const CLASSES: Readonly<Record<string, string>> = {
  many2one_reference: 'Many2oneReference',
  properties_definition: 'PropertiesDefinition',
};

/**
 * What the installed modules of a database declare, in the form in which sources are known: models, fields and those of
 * their records that are asked for. Of methods and views a database says nothing. `but` are modules whose sources are at hand.
 */
export function databaseFacts(
  { depends, models, fields, inherits }: Database,
  records: ReadonlyMap<string, string>,
  but: ReadonlySet<string>,
): ModuleFacts[] {
  const classes = new Map<string, Map<string, Record<string, FieldFacts>>>();
  const partOf = (module: string, model: string) => {
    const own = classes.get(module) ?? new Map<string, Record<string, FieldFacts>>();
    classes.set(module, own);
    const part = own.get(model) ?? {};
    own.set(model, part);
    return part;
  };
  for (const [model, row] of models) for (const module of modulesOf(row)) partOf(module, model);
  for (const [model, all] of fields)
    for (const [name, row] of all)
      for (const module of modulesOf(row)) partOf(module, model)[name] = fieldFacts(row);
  return [...depends]
    .filter(([name]) => !but.has(name))
    .map(([name, needs]) => {
      const own = [...(classes.get(name) ?? [])].map(([model, part]) =>
        classFacts(model, part, {
          transient: models.get(model)?.transient === true,
          creates: makes(models.get(model), name),
          inherits: inherits.get(model) ?? {},
        }),
      );
      return moduleFacts(name, needs, own, xmlidsOf(name, records));
    });
}

function modulesOf(row: Row): string[] {
  const named = textOf(row, 'modules').split(',');
  return named.map((each) => each.trim()).filter(Boolean);
}

/** Every module that has it is as good as the one that made it. */
function makes(row: Row | undefined, module: string): boolean {
  return row !== undefined && modulesOf(row).includes(module);
}

export function fieldClass(ttype: string): string {
  return CLASSES[ttype] ?? ttype.slice(0, 1).toUpperCase() + ttype.slice(1);
}

function fieldFacts(row: Row): FieldFacts {
  const relation = textOf(row, 'relation');
  return {
    type: fieldClass(textOf(row, 'ttype')),
    comodel: relation === '' ? undefined : relation,
    stored: row.store === true,
    required: row.required === true || undefined,
  };
}

function classFacts(
  model: string,
  fields: Record<string, FieldFacts>,
  of: Pick<ClassFacts, 'creates' | 'inherits'> & { readonly transient: boolean },
): ClassFacts {
  return {
    ...{ model, name: model, creates: of.creates, fields, methods: {}, inherit: [], inherits: of.inherits },
    // Whether it is abstract the database does not say.
    kind: of.transient ? 'transient' : 'model',
    otherBases: false,
    ...{ path: '', start: 0 },
  };
}

function xmlidsOf(module: string, records: ReadonlyMap<string, string>): Record<string, XmlidFacts> {
  const found: Record<string, XmlidFacts> = {};
  for (const [xmlid, model] of records) {
    if (!xmlid.startsWith(`${module}.`)) continue;
    found[xmlid] = { model, path: '', start: 0, demo: false, noupdate: false };
  }
  return found;
}

function moduleFacts(
  name: string,
  depends: readonly string[],
  classes: readonly ClassFacts[],
  xmlids: Record<string, XmlidFacts>,
): ModuleFacts {
  return {
    ...{ name, depends, classes, xmlids, version: undefined, dir: undefined },
    ...{ installable: true, autoInstall: false, computedNames: false },
    ...{ license: undefined, developmentStatus: undefined },
    ...{ foreign: [], loose: [], views: [], routes: [], files: [] },
  };
}
