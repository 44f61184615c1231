import type { JsFile, JsNode } from '../../source/js.ts';

const known = new WeakMap<JsFile, ReadonlyMap<string, string>>();

/** Module that each name of the file is imported from. */
export function importsOf(file: JsFile): ReadonlyMap<string, string> {
  const found = known.get(file);
  if (found) return found;
  const imports = new Map<string, string>();
  for (const statement of (file.root?.body ?? []) as JsNode[]) {
    if (statement.type !== 'ImportDeclaration') continue;
    const from = String((statement.source as JsNode).value);
    for (const specifier of statement.specifiers as JsNode[])
      imports.set(String((specifier.local as JsNode).name), from);
  }
  known.set(file, imports);
  return imports;
}
