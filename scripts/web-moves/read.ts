import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { boundIn, same } from '../../src/migrate/styles/names.ts';
import { isJsNode, type JsNode, readJs } from '../../src/source/js.ts';
import { sourceFile } from '../../src/source/source-file.ts';
import { readStyle } from '../../src/source/style.ts';
import { attributeValue, elementsOf, walkElements } from '../../src/source/xml/query.ts';
import { parseXml } from '../../src/source/xml/tree.ts';

/** What the web client of one series has: names only. */
export interface Web {
  /** Exports by the name that an import writes, such as `@web/core/registry`; `*` where some are not known. */
  readonly modules: ReadonlyMap<string, ReadonlySet<string>>;
  /** Text of each export, by module and name; those that are only passed on have none. */
  readonly texts: ReadonlyMap<string, string>;
  /** Text of each file that `odoo.define` or a module is in, by its import path. */
  readonly files: ReadonlyMap<string, string>;
  /** Modules of `odoo.define`, and other names of modules: the import path of their file. */
  readonly legacy: ReadonlyMap<string, string>;
  /** Keys that are registered, by the category of the registry. */
  readonly registered: ReadonlyMap<string, ReadonlySet<string>>;
  /** Every text that is handed to something called `add`. */
  readonly mentioned: ReadonlySet<string>;
  /** Services that something asks for. */
  readonly asked: ReadonlySet<string>;
  /** Templates of the client, each with what an xpath may look for in it: tags, `.class` and `attribute=value`. */
  readonly templates: ReadonlyMap<string, ReadonlySet<string>>;
  /** What stylesheets define: `$a`, `@a` for a mixin, `%a` and `a()`; of variables the value, else `""`. */
  readonly styles: ReadonlyMap<string, string>;
}

interface Found {
  readonly modules: Map<string, Set<string>>;
  readonly texts: Map<string, string>;
  readonly files: Map<string, string>;
  /** `export * from`: to be joined when all are known. */
  readonly all: Map<string, Set<string>>;
  readonly legacy: Map<string, string>;
  readonly registered: Map<string, Set<string>>;
  readonly mentioned: Set<string>;
  readonly asked: Set<string>;
  readonly templates: Map<string, Set<string>>;
  readonly styles: Map<string, string>;
  /** Templates that begin as a copy of another one. */
  readonly copies: Map<string, string>;
}

/**
 * Reads `ADDON/static/{src,tests}` of every folder in `addons` that `wanted` names, and the stylesheets of Bootstrap,
 * which is where `bootstrap` says.
 */
export async function readWeb(
  addons: string,
  wanted: ReadonlySet<string>,
  bootstrap = path.join(addons, 'web/static/lib/bootstrap/scss'),
): Promise<Web> {
  const found: Found = {
    modules: new Map(),
    texts: new Map(),
    files: new Map(),
    all: new Map(),
    legacy: new Map(),
    registered: new Map(),
    mentioned: new Set(),
    asked: new Set(),
    templates: new Map(),
    styles: new Map(),
    copies: new Map(),
  };
  for (const addon of (await readdir(addons)).filter((name) => wanted.has(name)).sort()) {
    for (const part of ['src', 'tests']) {
      const base = path.join(addons, addon, 'static', part);
      const files = await readdir(base, { recursive: true }).catch(() => []);
      for (const file of files.sort()) {
        if (!/\.(js|xml|scss)$/.test(file) || /(^|\/)lib\//.test(file)) continue;
        const text = await readFile(path.join(base, file), 'utf8').catch(() => undefined);
        if (text === undefined) continue;
        if (file.endsWith('.xml')) templatesOf(text, found);
        else if (file.endsWith('.scss')) stylesOf(file, text, found);
        else await scriptOf(importPath(addon, part, file), file, text, found);
      }
    }
  }
  for (const [name, value] of await readStyles(bootstrap))
    if (!found.styles.has(name)) found.styles.set(name, value);
  for (let i = 0; i < 4; i++)
    for (const [name, parent] of found.copies)
      for (const mark of found.templates.get(parent) ?? []) found.templates.get(name)?.add(mark);
  for (let more = true; more; ) {
    more = false;
    for (const [name, from] of found.all) {
      const own = found.modules.get(name);
      for (const other of from) {
        for (const each of found.modules.get(other) ?? ['*']) {
          if (each === 'default' || own?.has(each)) continue;
          own?.add(each);
          more = true;
        }
      }
    }
  }
  return found;
}

/** `static/src/a/b.js` is `@addon/a/b`, `static/tests/c.js` is `@addon/../tests/c`, and `index.js` stands for its folder. */
function importPath(addon: string, part: string, file: string): string {
  const name = file.slice(0, -3).replace(/\/index$/, '');
  return part === 'src' ? `@${addon}/${name}` : `@${addon}/../${part}/${name}`;
}

function templatesOf(text: string, { templates, copies }: Found): void {
  const { root } = parseXml(text);
  for (const element of root ? elementsOf(root) : []) {
    const parent = attributeValue(element, 't-inherit');
    const copied = attributeValue(element, 't-inherit-mode') !== 'extension';
    const own = attributeValue(element, 't-name');
    const name = parent !== undefined && !copied ? parent : own;
    if (name === undefined) continue;
    if (parent !== undefined && copied) copies.set(name, parent);
    if (own !== undefined && own !== name) templates.set(own, templates.get(own) ?? new Set());
    const marks = templates.get(name) ?? new Set();
    templates.set(name, marks);
    for (const each of walkElements(element)) {
      const inner = attributeValue(each, 't-name');
      if (inner !== undefined && each !== element) templates.set(inner, templates.get(inner) ?? new Set());
      marks.add(each.name);
      for (const { name: key, value } of each.attributes) {
        if (/^(t-attf-)?class$/.test(key)) for (const word of value.split(/\s+/)) marks.add(`.${word}`);
        else if (value.length <= 60 && !/^(owl|type|role|tabindex|title|t-att.*|aria-.*|data-.*)$/.test(key))
          marks.add(`${key}=${value.trim()}`);
      }
    }
  }
}

/** What the stylesheets in a folder define; nothing where there is no such folder. */
async function readStyles(folder: string): Promise<ReadonlyMap<string, string>> {
  const styles = new Map<string, string>();
  const files = await readdir(folder, { recursive: true }).catch(() => []);
  for (const file of files.filter((each) => each.endsWith('.scss')).sort())
    stylesOf(file, await readFile(path.join(folder, file), 'utf8'), { styles });
  return styles;
}

/** Names with a dash in front are those of their file alone, and so are those inside of braces. */
function stylesOf(file: string, text: string, { styles }: Pick<Found, 'styles'>): void {
  const style = readStyle(sourceFile(file, text));
  for (const [, name = '', value = ''] of style.code.matchAll(/^\$([a-zA-Z][\w-]*)\s*:\s*([^;{}]*);/gm)) {
    const key = `$${same(name)}`;
    // The first one stands, where the others are defaults.
    if (!styles.has(key)) styles.set(key, value.replace(/!(default|global)/g, '').trim());
  }
  for (const key of boundIn(style)) if (!key.startsWith('$') && !styles.has(key)) styles.set(key, '');
}

async function scriptOf(name: string, file: string, text: string, found: Found): Promise<void> {
  for (const { 1: key } of text.matchAll(/\.add\(\s*["'`]([\w.@:/-]+)["'`]/g)) found.mentioned.add(key ?? '');
  for (const { 1: key } of text.matchAll(/useService\(\s*["'`]([\w.]+)/g)) found.asked.add(key ?? '');
  for (const { 1: list = '' } of text.matchAll(/\bdependencies\s*[:=]\s*\[([^\]]*)\]/g))
    for (const { 1: key } of list.matchAll(/["'`]([\w.]+)["'`]/g)) found.asked.add(key ?? '');
  registrations(text, found);
  found.files.set(name, text);
  for (const { 1: legacy } of text.matchAll(/\bodoo\.define\(\s*["'`]([^"'`]+)["'`]/g))
    if (legacy) found.legacy.set(legacy, name);
  const alias = /@odoo-module\s.*?\balias\s*=\s*(\S+)/.exec(text.slice(0, 2000))?.[1];
  if (alias) found.legacy.set(alias, name);
  if (!/^\s*(import|export)\b/m.test(text) && !/@odoo-module/.test(text)) return;
  if (/@odoo-module\s+ignore/.test(text)) return;
  const { root } = await readJs(sourceFile(file, text));
  if (!root) {
    found.modules.set(name, new Set(['*']));
    return;
  }
  // What stands for its folder still lies in it.
  const base = /(^|\/)index\.js$/.test(file) ? `${name}/index` : name;
  exportsOf(root, { name, base }, text, found);
}

function registrations(text: string, { registered }: Found): void {
  const add = (category: string, key: string) => {
    registered.set(category, (registered.get(category) ?? new Set()).add(key));
  };
  const direct = /\.category\(\s*["'](\w+)["']\s*\)((?:\s*\.add\(\s*["'][\w.@:/-]+["'])+)/g;
  for (const { 1: category = '', 2: calls = '' } of text.matchAll(direct))
    for (const { 1: key = '' } of calls.matchAll(/["']([\w.@:/-]+)["']/g)) add(category, key);
  const named = /\b(\w+)\s*=\s*(?:core)?[rR]egistry\.category\(\s*["'](\w+)["']\s*\)\s*;/g;
  for (const { 1: variable = '', 2: category = '' } of text.matchAll(named))
    for (const { 1: key = '' } of text.matchAll(
      new RegExp(`\\b${variable}\\s*\\.add\\(\\s*["']([\\w.@:/-]+)["']`, 'g'),
    ))
      add(category, key);
}

function exportsOf(
  root: JsNode,
  { name, base }: { readonly name: string; readonly base: string },
  text: string,
  { modules, texts, all }: Found,
): void {
  const own = new Set<string>();
  modules.set(name, own);
  const declared = new Map<string, JsNode>();
  const body = listOf(root.body);
  for (const each of body) {
    const statement = isJsNode(each.declaration) ? each.declaration : each;
    for (const [bound, node] of declarations(statement)) declared.set(bound, node);
  }
  const add = (exported: string, node: JsNode | undefined) => {
    own.add(exported);
    if (node) texts.set(`${name} ${exported}`, text.slice(node.start, node.end));
  };
  for (const each of body) {
    const { declaration } = each;
    if (each.type === 'ExportDefaultDeclaration' && isJsNode(declaration))
      add('default', declared.get(String(declaration.name)) ?? declaration);
    else if (each.type === 'ExportAllDeclaration') {
      const from = isJsNode(each.source) ? resolved(String(each.source.value), base) : '';
      if (isJsNode(each.exported)) own.add(String(each.exported.name));
      else all.set(name, (all.get(name) ?? new Set()).add(from));
    } else if (each.type === 'ExportNamedDeclaration') {
      for (const { exported, local } of listOf(each.specifiers))
        if (isJsNode(exported) && isJsNode(local))
          add(
            String(exported.name ?? exported.value),
            each.source ? undefined : declared.get(String(local.name)),
          );
      if (isJsNode(declaration)) for (const [bound, node] of declarations(declaration)) add(bound, node);
    }
  }
}

/** What a statement binds, with the node of each. */
function declarations(statement: JsNode): (readonly [string, JsNode])[] {
  const made = statement.type === 'VariableDeclaration' ? listOf(statement.declarations) : [statement];
  return made.flatMap((node) =>
    isJsNode(node.id) ? namesIn(node.id).map((bound) => [bound, node] as const) : [],
  );
}

function namesIn(pattern: JsNode): string[] {
  if (pattern.type === 'Identifier') return [String(pattern.name)];
  return [...listOf(pattern.properties), ...listOf(pattern.elements)].flatMap((each) =>
    isJsNode(each.value) ? namesIn(each.value) : namesIn(each),
  );
}

function resolved(source: string, from: string): string {
  if (!source.startsWith('.')) return source;
  return path.posix
    .join(path.posix.dirname(from), source)
    .replace(/\.js$/, '')
    .replace(/\/index$/, '');
}

function listOf(value: unknown): readonly JsNode[] {
  return Array.isArray(value) ? value.filter(isJsNode) : [];
}
