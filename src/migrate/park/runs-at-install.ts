import { lineStart } from '../../source/edit/edit.ts';
import type { ModuleIndex } from '../../source/module-index.ts';
import type { ClassFact, MethodFact, PythonFile, Span, Valued } from '../../source/types.ts';
import { loadersCalling } from './hooks.ts';
import type { Stop } from './part.ts';
import type { Tracked } from './tracked.ts';

/** Fields of which such a function leads to a place that fails when it is reached. */
export function stopsRunning(
  { todo, offset, parked }: Tracked,
  index: ModuleIndex,
  text: string,
): readonly Stop[] {
  const { path, rule, message, about } = todo;
  if (todo.breaks !== 'error' || parked || !/^gone-(names|orm|python)$/.test(rule) || !path.endsWith('.py'))
    return [];
  // Nobody is in a group that is gone, and a method that nothing calls does not fail.
  if (/stands for a group|nothing of Odoo calls it/.test(message)) return [];
  const start = lineStart(text, offset);
  const next = text.indexOf('\n', offset);
  const at = about ? text.slice(start, next === -1 ? text.length : next).indexOf(about.name) : -1;
  const from = at === -1 ? offset : start + at;
  return [...keywordsRunning(index, path, from), ...loadersRunning(index, path, from)].map((place) => ({
    ...place,
    ...{ rule, message, about, name: undefined },
  }));
}

/** The value of a keyword of a field. */
interface FieldKeyword extends Span {
  readonly path: string;
}

/** Methods that every model has: who calls one need not mean the one of this module. */
const EVERYWHERE =
  /^(create|write|unlink|copy|copy_data|read|search|browse|default_get|fields_get|get_views?|name_get|name_search|display_name|exists|filtered|mapped|sorted|sudo|with_\w+|get|items|update|append|init|setup\w*|onchange|action_\w+|button_\w+|message_\w+)$/;

/**
 * Values of keywords of fields whose functions lead to this place, and that Odoo runs before anybody asks for the field:
 * for the rows that are there as it makes a column it computes what is stored, or gives the default, and it asks for the
 * domain with each view that shows the field. Sources: odoo/orm/models.py, `_init_column`, odoo/orm/fields.py,
 * `update_db`, and odoo/orm/fields_relational.py, `_description_domain`.
 */
function keywordsRunning(index: ModuleIndex, path: string, offset: number): readonly FieldKeyword[] {
  const files = index.module.python.filter(({ source }) => !/^(tests|migrations)\//.test(source.path));
  const file = files.find(({ source }) => source.path === path);
  if (!file) return [];
  const leads = methodsLeadingTo(file, offset, files);
  return files.flatMap((each) =>
    each.classes.flatMap((klass) =>
      klass.fields.flatMap(({ kwargs }) =>
        [...kwargs].flatMap(([keyword, value]) => {
          if (!isRun(keyword, kwargs, klass, index)) return [];
          const isHere = each === file && value.node.type === 'lambda' && holds(value, offset);
          const { start, end } = value;
          return isHere || isCalled(value, textOf(each, value), leads)
            ? [{ path: each.source.path, start, end }]
            : [];
        }),
      ),
    ),
  );
}

/** Hooks and methods of loading that lead to this place. */
function loadersRunning({ module }: ModuleIndex, path: string, offset: number): readonly FieldKeyword[] {
  const file = module.python.find(({ source }) => source.path === path);
  return file ? loadersCalling(module, methodsLeadingTo(file, offset, module.python)) : [];
}

/** Odoo runs the function as it installs the module, or as it shows a view of it. */
function isRun(
  keyword: string,
  kwargs: ReadonlyMap<string, Valued>,
  { kind, creates, model }: ClassFact,
  { records }: ModuleIndex,
): boolean {
  if (keyword === 'domain') return true;
  // The page of settings shows nothing at all where one of their defaults fails.
  if (keyword === 'default' && model === 'res.config.settings') return true;
  if (kind !== 'model') return false;
  if (keyword !== 'default' && !(keyword === 'compute' && kwargs.get('store')?.value === true)) return false;
  // A new table has no rows but those of the module's own data.
  return !creates || records.some(({ fact }) => fact.model === model);
}

/** The method around the place, those that call it, and so on. */
function methodsLeadingTo(
  file: PythonFile,
  offset: number,
  files: readonly PythonFile[],
): ReadonlySet<string> {
  const own = methodsOf(file).find(({ nameSpan, end }) => nameSpan.end < offset && offset < end);
  if (!own || EVERYWHERE.test(own.name)) return new Set();
  const found = new Set([own.name]);
  const all = files.flatMap((each) =>
    methodsOf(each).map((method) => ({ name: method.name, calls: callsIn(textOf(each, method)) })),
  );
  for (let before = 0; before < found.size; ) {
    before = found.size;
    for (const { name, calls } of all)
      if (!EVERYWHERE.test(name) && [...calls].some((called) => found.has(called))) found.add(name);
  }
  return found;
}

function methodsOf({ classes }: PythonFile): readonly MethodFact[] {
  return classes.flatMap(({ methods }) => methods);
}

/** What follows a dot and is called; an override that only hands on is the same method. */
function callsIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/\.(\w+)\(/g)].map(([, name = '']) => name));
}

/** `"_method"`, `_method`, or a lambda that calls it. */
function isCalled({ value, node }: Valued, text: string, methods: ReadonlySet<string>): boolean {
  if (node.type === 'lambda') return [...callsIn(text)].some((name) => methods.has(name));
  return methods.has(typeof value === 'string' ? value : text);
}

function textOf({ source: { text } }: PythonFile, { start, end }: Span): string {
  return text.slice(start, end);
}

function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset < end;
}
