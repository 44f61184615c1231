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
  const [models, fields, keys, xmlids] = [0, 0, 0, 0].map(() => new Map<string, string>()) as [
    Map<string, string>,
    Map<string, string>,
    Map<string, string>,
    Map<string, string>,
  ];
  for (const text of texts) {
    const [old, now] = split(text);
    const field = (path: string) => {
      const at = path.lastIndexOf('.');
      return before.models.get(path.slice(0, at))?.fields.get(path.slice(at + 1));
    };
    if (before.models.has(old) && after.models.has(now)) models.set(old, now);
    else if (before.records.has(old)) xmlids.set(old, now.includes('.') ? now : `${before.module}.${now}`);
    else if (old.includes(':') && field(old.slice(0, old.lastIndexOf(':')))) keys.set(old, now);
    else if (field(old)) fields.set(old, now.slice(now.lastIndexOf('.') + 1));
  }
  return { models, fields, keys, xmlids };
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
