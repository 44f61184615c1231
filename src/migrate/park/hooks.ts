import { childOf, type PyNode } from '../../source/python/node.ts';
import type { OdooModule, PythonFile, Span } from '../../source/types.ts';
import type { LeftOut } from './names-left-out.ts';
import type { Stop } from './part.ts';
import { functionName, runsAtLoad } from './python.ts';

/** Keys of the manifest that name a function which Odoo runs as it installs the module, or as it imports it. */
const HOOKS = ['pre_init_hook', 'post_init_hook', 'post_load'];

/** The entry of the manifest that names the function. */
function hookOf({ manifest }: OdooModule, name: string | undefined): Span | undefined {
  if (name === undefined) return undefined;
  const entry = HOOKS.map((key) => manifest.entries.get(key)).find((each) => each?.value === name);
  return entry && { start: entry.keySpan.start, end: entry.end };
}

/** Hooks that name a field which is left out, as the column of a query or in a domain, or what their file imported. */
export function hooksNaming(module: OdooModule, { fields, names: byFile }: LeftOut): readonly Stop[] {
  const everywhere = [...fields.values()].flatMap((each) => [...each]);
  return module.python.flatMap((file) => {
    const { path, text } = file.source;
    const names = [...everywhere, ...(byFile.get(path) ?? [])];
    if (names.length === 0) return [];
    return file.root.children.flatMap((statement) => {
      if (functionName(statement, text) === undefined) return [];
      const body = text.slice(statement.start, statement.end);
      const name = names.find((each) => hasWord(body, each));
      const call = name === undefined ? undefined : callAtLoad(module, file, statement);
      if (!call || name === undefined) return [];
      const message = `${name}, which this hook needs, is left out too.`;
      return [{ ...call, name: undefined, rule: 'parked', message }];
    });
  });
}

/**
 * What makes Odoo run a function at the top of a file while it loads the module: the hook of the manifest that names it
 * or one that calls it, or the statement at the top of a file that does.
 */
export function callAtLoad(
  module: OdooModule,
  file: PythonFile,
  statement: PyNode,
): (Span & { readonly path: string }) | undefined {
  const first = functionName(statement, file.source.text);
  if (first === undefined) return undefined;
  const called = new Set([first]);
  // What calls it may be called itself: the set grows while it is walked.
  for (const name of called) {
    const hook = hookOf(module, name);
    if (hook) return { ...hook, path: module.manifest.source.path };
    for (const { source, root } of module.python) {
      if (/^(tests|migrations)\//.test(source.path) || !hasWord(source.text, name)) continue;
      for (const each of root.children) {
        const caller = functionName(each, source.text);
        const calls = new RegExp(`(?<![\\w.])${name}\\(`).test(source.text.slice(each.start, each.end));
        if (caller === name || !calls) continue;
        if (caller !== undefined) called.add(caller);
        else if (each.type === 'expression_statement')
          return { start: each.start, end: each.end, path: source.path };
      }
    }
  }
  return undefined;
}

/** Hooks, and methods that Odoo runs for every model as it loads the module, that call one of these methods. */
export function loadersCalling(
  module: OdooModule,
  methods: ReadonlySet<string>,
): readonly (Span & { readonly path: string })[] {
  if (methods.size === 0) return [];
  return module.python.flatMap((file) => {
    const { path, text } = file.source;
    if (/^(tests|migrations)\//.test(path)) return [];
    const calls = ({ start, end }: Span) =>
      [...text.slice(start, end).matchAll(/\.(\w+)\(/g)].some(([, name = '']) => methods.has(name));
    const hooks = file.root.children
      .filter((each) => functionName(each, text) !== undefined && calls(each))
      .flatMap((each) => callAtLoad(module, file, each) ?? []);
    const loaders = file.root.children
      .flatMap((klass) => bodyOf(klass))
      .filter((each) => runsAtLoad(each, text) && calls(each))
      .map(({ start, end }) => ({ path, start, end }));
    return [...hooks, ...loaders];
  });
}

function bodyOf(statement: PyNode): readonly PyNode[] {
  const definition = statement.type === 'decorated_definition' ? childOf(statement, 'definition') : statement;
  return (definition?.type === 'class_definition' && childOf(definition, 'body')?.children) || [];
}

function hasWord(text: string, word: string): boolean {
  return new RegExp(`(?<!\\w)${word}(?!\\w)`).test(text);
}
