import type { XmlContext } from '../../audit/rule.ts';
import type { Project } from '../../source/project/project.ts';
import { recordField } from '../../source/xml/data.ts';
import { attributeValue, textOf } from '../../source/xml/query.ts';
import type { XmlElement } from '../../source/xml/tree.ts';
import { remembered } from '../../util/remember.ts';

/** Model whose records the domain of a record of data is about: an action, a filter, a record rule. */
export function searchedModel(record: XmlElement, context: XmlContext): string | undefined {
  const given = (name: string) => {
    const field = recordField(record, name);
    return field && (attributeValue(field, 'ref') ?? textOf(field).trim());
  };
  const of = given('model_id');
  const table = /(?:^|\.)model_(\w+)$/.exec(of ?? '')?.[1];
  const name = table === undefined ? (given('res_model') ?? of) : undefined;
  if (name !== undefined) return context.model(name).exists ? name : undefined;
  return table === undefined ? undefined : modelOfTable(table, context);
}

/** The model of the record `model_<table>`, which is what an xmlid of a model ends in. */
export function modelOfTable(table: string, { project }: Pick<XmlContext, 'project'>): string | undefined {
  return tablesOf(project).get(table);
}

const known = new WeakMap<Project, { readonly tables: ReadonlyMap<string, string | undefined> }>();

/** Models by the name of their table; undefined where points and underscores make two the same. */
function tablesOf(project: Project): ReadonlyMap<string, string | undefined> {
  return remembered(known, project, () => {
    const tables = new Map<string, string | undefined>();
    for (const { classes } of project.modules.values())
      for (const { model } of classes) {
        const table = model.replaceAll('.', '_');
        tables.set(table, tables.has(table) && tables.get(table) !== model ? undefined : model);
      }
    return { tables };
  }).tables;
}

/** How many brackets are open at an offset. */
export function depthAt(text: string, offset: number): number {
  const bare = text.slice(0, offset).replaceAll(/(['"]).*?\1/g, '');
  return [...bare].reduce(
    (depth, sign) => depth + (/[[({]/.test(sign) ? 1 : /[\])}]/.test(sign) ? -1 : 0),
    0,
  );
}
