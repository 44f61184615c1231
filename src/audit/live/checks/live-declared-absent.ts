import type { ModuleIndex } from '../../../source/module-index.ts';
import { manualModels } from '../../../source/module-index.ts';
import { attributeValue, walkElements } from '../../../source/xml/query.ts';
import { some } from '../access.ts';
import { defineLiveCheck, type LiveContext } from '../check.ts';
import { type DeclaredField, declaredFields, modelPlace, recordPlace } from '../places.ts';
import { textOf } from '../reader.ts';

export default defineLiveCheck({
  id: 'live-declared-absent',
  aliases: ['LIV011'],
  severity: 'high',
  summary: 'Models, fields and records that the files declare and the database does not have',
  why: 'A Python file that no __init__.py imports, a data file that the manifest does not list, or an upgrade that was not run: the code is there to read and review, and does not run. What uses it fails when it is reached.',
  needs: 'base.group_erp_manager',
  async run(context) {
    for (const index of context.modules) {
      const data = await context.meta.data(index.module.name);
      const names = new Set(data.map((row) => textOf(row, 'name')));
      await python(context, index, names);
      records(context, index, names);
    }
  },
});

const CAUSE = 'No __init__.py imports the file, or the module was not upgraded since';

async function python(context: LiveContext, index: ModuleIndex, names: ReadonlySet<string>): Promise<void> {
  const models = await context.meta.models();
  const absent = new Set<string>();
  for (const [model, { own }] of index.models) {
    if (!own || names.has(`model_${table(model)}`) || models.has(model)) continue;
    absent.add(model);
    context.report({
      message: `The model ${model} is declared but not in the database. ${CAUSE}.`,
      subject: model,
      place: modelPlace(index, model),
      model,
    });
  }
  const missing = new Map<string, DeclaredField[]>();
  for (const field of declaredFields(index)) {
    const { model, fact, place } = field;
    if (absent.has(model) || !models.has(model)) continue;
    if (names.has(`field_${table(model)}__${fact.name}`)) continue;
    const key = `${model} ${place.source.path}`;
    missing.set(key, [...(missing.get(key) ?? []), field]);
  }
  for (const fields of missing.values()) {
    const [first] = fields;
    if (!first) continue;
    const { model, fact, place } = first;
    // Another module may have it by now, or the xmlid alone was lost.
    const columns = await context.meta.columns(model);
    const gone = fields.filter((field) => !columns.has(field.fact.name));
    if (gone.length === 0) continue;
    const what = gone.length === 1 ? 'The field' : `${gone.length} fields, `;
    context.report({
      message: `${what} ${some(gone.map((field) => field.fact.name))} of ${model} ${gone.length === 1 ? 'is' : 'are'} declared but not in the database. ${CAUSE}: whatever reads or shows ${gone.length === 1 ? 'it' : 'them'} fails.`,
      subject: `${model}.${fact.name}`,
      place,
      model,
    });
  }
}

function table(model: string): string {
  return model.replaceAll('.', '_');
}

function records(context: LiveContext, index: ModuleIndex, names: ReadonlySet<string>): void {
  const { name } = index.module;
  const removed = removedHere(index);
  const manual = manualModels(index);
  const seen = new Set<string>();
  for (const { fact, demo } of index.records) {
    const { xmlid, model, element } = fact;
    if (demo || xmlid === undefined || seen.has(xmlid)) continue;
    seen.add(xmlid);
    if (!xmlid.startsWith(`${name}.`) || names.has(xmlid.slice(name.length + 1))) continue;
    if (removed.has(xmlid) || manual.has(xmlid)) continue;
    // Compared by checks of their own.
    if (model === 'ir.model.access' || model === 'ir.rule') continue;
    if (element && (attributeValue(element, 'forcecreate') ?? '1') !== '1') continue;
    context.report({
      message: `The record ${xmlid} of ${model} is declared but not in the database: it was deleted here, or the module was not upgraded since. What refers to it fails; an upgrade makes it again.`,
      subject: xmlid,
      place: recordPlace(index, xmlid),
      severity: 'medium',
      model,
    });
  }
}

/** What a `<delete id="...">` of the same module takes away again. */
function removedHere(index: ModuleIndex): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { file } of index.loaded) {
    if (!('isData' in file) || !file.root) continue;
    for (const element of walkElements(file.root)) {
      const id = element.name === 'delete' ? attributeValue(element, 'id') : undefined;
      if (id !== undefined) found.add(id.includes('.') ? id : `${index.module.name}.${id}`);
    }
  }
  return found;
}
