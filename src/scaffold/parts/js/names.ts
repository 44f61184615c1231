import { className, keyTitle } from '../../spec/names.ts';

/** A file of the web client: `static/src/<folder>/<stem>.js`, or in 14.0 by its ending, as Odoo has them there. */
export function sourcePath(assets: 'template' | 'manifest', folder: string, stem: string, ending: string) {
  const dir = assets === 'template' ? ending : folder;
  return `static/src/${dir}/${stem}.${ending}`;
}

/** `BookCounterSystray` for `book_counter`. */
export function componentName(key: string, suffix: string): string {
  return className(key) + suffix;
}

export { keyTitle };

/** Icons of Font Awesome 4, which every series has. */
export const ICON = /^fa-[a-z0-9-]+$/;

/** A domain without anything that only the server knows, as JavaScript and Python write it alike. */
export type Triples = readonly (readonly [string, string, string | number | boolean])[];
