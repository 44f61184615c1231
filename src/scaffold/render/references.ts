/** Parts of a data file in which Odoo reads `%(xmlid)d`. Source: tools/convert.py, `_eval_xml`, `_process`. */
const READ =
  /<field [^>]*type="(?:xml|html)"[^>]*>[\s\S]*?<\/field>\n {4}<\/record>|<template [\s\S]*?<\/template>/g;
const REFERENCE = /(?<!%)%\(([^)]*?)\)(?=[ds])/g;

/** The texts with every `%(word)s` that is no reference to a record written so that Odoo shows it as it is. */
export function plainPercents(texts: readonly string[]): string[] {
  const ids = new Set(texts.flatMap((text) => [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)));
  const known = (id: string): boolean => ids.has(id) || /^[a-z][a-z0-9_]*\.[A-Za-z0-9_.]+$/.test(id);
  return texts.map((text) =>
    text.includes('%(')
      ? text.replaceAll(READ, (part) =>
          part.replaceAll(REFERENCE, (found, id: string) => (known(id) ? found : `%${found}`)),
        )
      : text,
  );
}
