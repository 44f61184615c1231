import type { Schema } from './schema.ts';

/** Renames that are certain, because somebody said so. */
export interface Renames {
  /** New model by old. */
  readonly models: ReadonlyMap<string, string>;
  /** New field by old model and field: `library.book.title`. */
  readonly fields: ReadonlyMap<string, string>;
  /** New key by old model, field and key: `library.book.state:done`. */
  readonly keys: ReadonlyMap<string, string>;
  readonly xmlids: ReadonlyMap<string, string>;
}

export const NO_RENAMES: Renames = {
  models: new Map(),
  fields: new Map(),
  keys: new Map(),
  xmlids: new Map(),
};

/** A rename that names nothing of this module. The message says what would be right. */
export class RenameError extends Error {
  override readonly name = 'RenameError';
}

/**
 * Reads `OLD=NEW`, where OLD is a model, a field with its model (`library.book.title=name`), a key of a selection
 * (`library.book.state:done=lent`) or a complete xmlid of the old version. Other modules' names are passed over.
 */
export function readRenames(texts: readonly string[], before: Schema, after: Schema): Renames {
  const [models, fields, keys, xmlids] = [
    new Map<string, string>(),
    new Map<string, string>(),
    new Map<string, string>(),
    new Map<string, string>(),
  ];
  const all = texts.map(split);
  for (const [old, now] of all) if (before.models.has(old)) models.set(old, now);
  for (const [old, now] of models) expectNew(after.models.has(now), `the model ${now}`, `${old}=${now}`);
  /** Undefined where Odoo itself gives the model another name. */
  const modelNow = (path: string) => {
    const [model] = parted(path, '.');
    return after.models.get(models.get(model) ?? model);
  };
  const fieldNow = (path: string) => modelNow(path)?.fields.get(fields.get(path) ?? parted(path, '.')[1]);
  const isField = (path: string) => {
    const [model, name] = parted(path, '.');
    return before.models.get(model)?.fields.has(name) ?? false;
  };
  for (const [old, now] of all) {
    if (models.has(old)) continue;
    if (before.records.has(old)) {
      const xmlid = now.includes('.') ? now : `${before.module}.${now}`;
      expectNew(after.records.has(xmlid), `the record ${xmlid}`, `${old}=${now}`);
      xmlids.set(old, xmlid);
    } else if (isField(old)) {
      fields.set(old, parted(now, '.')[1]);
      expectNew(!modelNow(old) || fieldNow(old), `the field ${now}`, `${old}=${now}`);
    }
  }
  for (const [old, now] of all) {
    const [path, key] = parted(old, ':');
    if (key === old || !isField(path)) continue;
    const known = fieldNow(path)?.keys;
    expectNew(known?.includes(now) ?? !modelNow(path), `the key ${now}`, `${old}=${now}`);
    keys.set(old, now);
  }
  return { models, fields, keys, xmlids };
}

function expectNew(found: unknown, what: string, text: string): void {
  if (!found) throw new RenameError(`${text}: the new version has not ${what}.`);
}

/** Before and after the last separator; twice the text where there is none. */
function parted(text: string, separator: '.' | ':'): readonly [string, string] {
  const at = text.lastIndexOf(separator);
  return at === -1 ? [text, text] : [text.slice(0, at), text.slice(at + 1)];
}

/** Names the first that means nothing in any of the modules. */
export function checkRenames(texts: readonly string[], all: readonly Renames[]): void {
  const known = new Set(
    all.flatMap(({ models, fields, keys, xmlids }) => [
      ...models.keys(),
      ...fields.keys(),
      ...keys.keys(),
      ...xmlids.keys(),
    ]),
  );
  const unknown = texts.find((text) => !known.has(split(text)[0]));
  if (unknown === undefined) return;
  throw new RenameError(
    `${unknown}: the old version has no ${split(unknown)[0]}. Name a field with its model (library.book.title=name), a model, a key of a selection (library.book.state:done=lent) or a complete xmlid.`,
  );
}

function split(text: string): readonly [string, string] {
  const at = text.indexOf('=');
  const [old, now] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  if (at > 0 && now !== '') return [old, now];
  throw new RenameError(`${text} is no rename: write OLD=NEW, such as library.book.title=name.`);
}
