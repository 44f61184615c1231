import type { OdooModule, Span } from '../../source/types.ts';
import type { LeftOut } from './names-left-out.ts';
import type { Stop } from './part.ts';
import { functionName } from './python.ts';

/** Keys of the manifest that name a function which Odoo runs as it installs the module, or as it imports it. */
const HOOKS = ['pre_init_hook', 'post_init_hook', 'post_load'];

/** The entry of the manifest that names the function. */
export function hookOf({ manifest }: OdooModule, name: string | undefined): Span | undefined {
  if (name === undefined) return undefined;
  const entry = HOOKS.map((key) => manifest.entries.get(key)).find((each) => each?.value === name);
  return entry && { start: entry.keySpan.start, end: entry.end };
}

/** Hooks that name a field which is left out, as the column of a query or in a domain, or what their file imported. */
export function hooksNaming(module: OdooModule, { fields, names: byFile }: LeftOut): readonly Stop[] {
  const everywhere = [...fields.values()].flatMap((each) => [...each]);
  return module.python.flatMap(({ root, source: { path, text } }) => {
    const names = [...everywhere, ...(byFile.get(path) ?? [])];
    if (names.length === 0) return [];
    return root.children.flatMap((statement) => {
      const hook = hookOf(module, functionName(statement, text));
      const body = text.slice(statement.start, statement.end);
      const name = hook && names.find((each) => new RegExp(`(?<!\\w)${each}(?!\\w)`).test(body));
      if (!hook || name === undefined) return [];
      const message = `${name}, which this hook needs, is left out too.`;
      return [{ path: module.manifest.source.path, ...hook, name: undefined, rule: 'parked', message }];
    });
  });
}
