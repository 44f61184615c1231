import type { ModuleIndex, Placed } from '../../source/module-index.ts';
import type { DataId, FieldFact } from '../../source/types.ts';
import type { LivePlace } from './check.ts';

/** Where a module declares a record, by its complete xmlid. */
export function recordPlace(index: ModuleIndex, xmlid: string): LivePlace | undefined {
  const found = recordOf(index, xmlid);
  return found && { index, source: found.source, at: found.fact };
}

const BY_ID = new WeakMap<ModuleIndex, ReadonlyMap<string, Placed<DataId>>>();

/** The last declaration of a record wins, as when the files are loaded. */
export function recordOf(index: ModuleIndex, xmlid: string): Placed<DataId> | undefined {
  let known = BY_ID.get(index);
  if (!known) {
    known = new Map(
      index.records.flatMap((record) =>
        record.fact.xmlid === undefined ? [] : [[record.fact.xmlid, record] as const],
      ),
    );
    BY_ID.set(index, known);
  }
  return known.get(xmlid);
}

export function fieldPlace(index: ModuleIndex, model: string, field: string): LivePlace | undefined {
  const found = index.models.get(model)?.field(field);
  return found && { index, source: found.file.source, at: found.fact.nameSpan };
}

export function modelPlace(index: ModuleIndex, model: string): LivePlace | undefined {
  const classes = index.models.get(model)?.classes ?? [];
  const made = classes.find(({ fact }) => fact.creates) ?? classes[0];
  return made && { index, source: made.file.source, at: made.fact.attributes.get('_name') ?? made.fact };
}

export interface DeclaredField {
  readonly index: ModuleIndex;
  readonly model: string;
  readonly fact: FieldFact;
  readonly place: LivePlace;
}

/** The fields that a module itself declares, on whichever model, each once. */
export function declaredFields(index: ModuleIndex): DeclaredField[] {
  const found = new Map<string, DeclaredField>();
  for (const [model, { classes }] of index.models) {
    for (const { file, fact: klass } of classes) {
      for (const fact of klass.fields) {
        const place = { index, source: file.source, at: fact.nameSpan };
        found.set(`${model}.${fact.name}`, { index, model, fact, place });
      }
    }
  }
  return [...found.values()];
}
