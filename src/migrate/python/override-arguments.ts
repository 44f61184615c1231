import { argumentsOfCall, calledBy } from '../../audit/python/names.ts';
import { recordsOf } from '../../audit/python/orm.ts';
import type { Option, PythonContext } from '../../audit/rule.ts';
import type { ProjectModel } from '../../source/project/project.ts';
import { parts } from '../../source/python/literal.ts';
import { childOf, type PyNode, walk } from '../../source/python/node.ts';
import type { MethodFact } from '../../source/types.ts';
import type { MigrationRule } from '../rule.ts';
import { type TextEdit, withArgument } from './edits.ts';
import { heirsOf } from './heirs.ts';
import { signatureEdits } from './signature.ts';

interface Added {
  readonly at: number;
  readonly name: string;
  readonly default?: string | undefined;
}

/** Defaults of new arguments by model, method and name: the symbol databases only know that there is one. */
export type NewDefaults = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>
>;

/** What became of the arguments of a method of Odoo. */
interface Difference {
  /** Places and names of new arguments, and the defaults of those that a caller need not give. */
  readonly added: readonly Added[];
  /** Places of those that are gone. */
  readonly gone: readonly number[];
  /** Names that they had, of each place; definitions may name them differently. */
  readonly before: readonly ReadonlySet<string>[];
  /** It gave something, and gives nothing now: more than its arguments changed. */
  readonly returnsNothing: boolean;
  /** As it is written now. */
  readonly now: string;
}

/**
 * Visitors that give overrides of Odoo's methods the arguments that they have in the new series, as the symbol databases
 * of both tell, and ask about calls that still give the old ones. `but` are methods that other rules treat.
 */
export function changedOverrides(
  since: string,
  but: RegExp,
  defaults: NewDefaults = {},
): Pick<MigrationRule, 'python'> {
  return {
    python: {
      function_definition(node, context) {
        const { klass } = context;
        const [name, body, parameters] = ['name', 'body', 'parameters'].map((field) => childOf(node, field));
        const method = klass?.methods.find(({ start, end }) => start === node.start && end === node.end);
        if (!klass?.model || !method || !name || !body || !parameters) return;
        const difference = but.test(method.name)
          ? undefined
          : changeOf(klass.model, method.name, defaults, context);
        const own = ownParameters(method, parameters);
        if (!difference || !own || !isAsBefore(method.params.slice(1), difference)) return;
        const message = `${method.name}(${difference.now}) has other arguments since ${since}.`;
        const edits = difference.returnsNothing
          ? undefined
          : editsOf({ method, body, parameters, own }, difference, context);
        context.report({
          at: name,
          message,
          ...(edits
            ? { fix: { title: 'Take the arguments of the new series', safe: true, edits } }
            : { options: choices(method.name, difference) }),
        });
      },
      call(node, context) {
        const called = calledBy(node, context);
        if (!called?.object || but.test(called.name) || called.name.startsWith('__')) return;
        if (/^super\(/.test(context.slice(called.object))) return;
        const model = recordsOf(called.object, context)?.model;
        const difference = model === undefined ? undefined : changeOf(model, called.name, defaults, context);
        // What is new may be left out where it has a default.
        if (!difference || difference.added.some((each) => each.default !== undefined)) return;
        const { positional, keywords, spread } = argumentsOfCall(node, context);
        if (spread || keywords.size > 0 || positional.length !== difference.before.length) return;
        context.report({
          at: called.nameSpan,
          message: `${called.name}(${difference.now}) has other arguments since ${since}: this call fails.`,
          options: [
            { title: 'Give what the new series asks for', code: `${called.name}(${difference.now})` },
          ],
        });
      },
    },
  };
}

function choices(method: string, { now }: Difference): readonly Option[] {
  return [
    { title: 'Take the arguments of the new series', code: `def ${method}(self${now && `, ${now}`}):` },
    { title: 'Drop the override, when Odoo does now what it did' },
  ];
}

/** Undefined where nothing changed, or not in a way that all definitions of the method share. */
function changeOf(
  model: string,
  method: string,
  defaults: NewDefaults,
  context: PythonContext,
): Difference | undefined {
  const { project, target, module } = context;
  if (!target || method.startsWith('__')) return undefined;
  const own = definitions(project.model(model, module.name), method, module.name);
  // What a mixin extends, the one model that inherits it may have itself.
  const [owner, ...others] = own
    ? [model]
    : heirsOf(model, context).filter((heir) =>
        definitions(project.model(heir, module.name), method, module.name),
      );
  if (owner === undefined || others.length > 0) return undefined;
  const after = target.model(owner, module.name);
  const old = own ?? definitions(project.model(owner, module.name), method, module.name);
  const now = definitions(after, method, module.name);
  if (!old || !now) return undefined;
  const known = after.lineage
    .map((part) => (Object.hasOwn(defaults, part.model) ? defaults[part.model] : undefined))
    .find((methods) => methods !== undefined && Object.hasOwn(methods, method))?.[method];
  const found = [...old].flatMap(([from, before]) => {
    const taken = now.get(from);
    return taken ? [differenceOf(before, taken, known ?? {})] : [];
  });
  const [first] = found;
  if (!first || found.some((each) => JSON.stringify(each) !== JSON.stringify(first))) return undefined;
  const lists = [...old.values()].map(({ params }) => params);
  const length = lists[0]?.length ?? 0;
  if (lists.some((params) => params.length !== length)) return undefined;
  const before = Array.from({ length }, (_, i) => new Set(lists.map((params) => params[i] ?? '')));
  const [some] = now.values();
  return { ...first, before, now: some?.params.join(', ') ?? '' };
}

/**
 * The override has the arguments of the old series, of which it may call one otherwise, and none that is gone: an
 * override of an even older series has others at the same places.
 */
function isAsBefore(own: readonly string[], { before, gone }: Difference): boolean {
  if (own.length !== before.length || gone.some((at) => !before[at]?.has(own[at] ?? ''))) return false;
  return own.filter((name, at) => !before[at]?.has(name)).length <= 1;
}

interface Taken {
  readonly returnsNothing: boolean;
  readonly params: readonly string[];
  readonly required: readonly string[];
}

/** What a method takes, by the module that defines it; undefined where that is no fixed list. */
function definitions(
  model: ProjectModel,
  method: string,
  but: string,
): ReadonlyMap<string, Taken> | undefined {
  const found = new Map<string, Taken>();
  for (const { module, methods } of model.lineage) {
    const fact = module !== but && Object.hasOwn(methods, method) ? methods[method] : undefined;
    if (!fact) continue;
    if (fact.variadic || fact.decorators?.some((name) => /static|class|property|private/.test(name)))
      return undefined;
    found.set(module, {
      returnsNothing: fact.returnsNothing === true,
      params: fact.params,
      required: fact.required ?? [],
    });
  }
  return found.size > 0 ? found : undefined;
}

function differenceOf(
  before: Taken,
  after: Taken,
  defaults: Readonly<Record<string, string>>,
): Omit<Difference, 'before' | 'now'> | undefined {
  const added = after.params.flatMap((name, at): Added[] =>
    before.params.includes(name) ? [] : [{ at, name, default: defaults[name] }],
  );
  const gone = before.params.flatMap((name, at) => (after.params.includes(name) ? [] : [at]));
  if ((added.length === 0) === (gone.length === 0)) return undefined;
  const kept = before.params.filter((name) => after.params.includes(name));
  if (kept.join() !== after.params.filter((name) => kept.includes(name)).join()) return undefined;
  if (!added.every((each) => (each.default === undefined) === after.required.includes(each.name)))
    return undefined;
  return { added, gone, returnsNothing: after.returnsNothing && !before.returnsNothing };
}

/** Parameters without self; undefined where there are stars or types of them that nobody can count. */
function ownParameters(
  { params, decorators }: MethodFact,
  parameters: PyNode,
): readonly PyNode[] | undefined {
  const all = parts(parameters);
  if (decorators.some(({ name }) => /static|class|property/.test(name))) return undefined;
  if (all.length !== params.length || all.some(({ type }) => /splat|separator/.test(type))) return undefined;
  return all.slice(1);
}

interface Override {
  readonly method: MethodFact;
  readonly body: PyNode;
  readonly parameters: PyNode;
  /** Without self. */
  readonly own: readonly PyNode[];
}

/** Undefined where it cannot be changed. */
function editsOf(
  override: Override,
  { added, gone }: Difference,
  context: PythonContext,
): readonly TextEdit[] | undefined {
  const { method, body, parameters } = override;
  if (gone.length > 0) {
    const names = gone.map((at) => method.params[at + 1] ?? '');
    return signatureEdits(
      { method: method.name, old: names, parameters, body },
      { methods: [method.name], gone: names },
      context,
    );
  }
  const words = new Set(
    [...walk(body), ...walk(parameters)]
      .filter(({ type }) => type === 'identifier')
      .map((node) => context.slice(node)),
  );
  if (added.some(({ name }) => words.has(name))) return undefined;
  return insertions(override, added, context);
}

function insertions(
  { method, body, parameters, own }: Override,
  added: Difference['added'],
  context: PythonContext,
): readonly TextEdit[] | undefined {
  const edits: TextEdit[] = [];
  const self = parts(parameters)[0];
  for (const [i, { at, name, default: value }] of added.entries()) {
    const place = own[at - i - 1] ?? self;
    // What must be given does not stand behind what has a default.
    const [before, after] = [own.slice(0, at - i), own.slice(at - i)];
    const fits = value === undefined ? !before.some(hasDefault) : after.every(hasDefault);
    if (!place || !fits) return undefined;
    edits.push(withArgument(place, value === undefined ? name : `${name}=${value}`, context.text));
  }
  for (const call of walk(body)) {
    const called = call.type === 'call' ? calledBy(call, context) : undefined;
    if (called?.name !== method.name || !called.object || !/^super\(/.test(context.slice(called.object)))
      continue;
    const list = childOf(call, 'arguments');
    const { positional, spread } = argumentsOfCall(call, context);
    if (!list || spread) return undefined;
    const first: string[] = [];
    for (const [i, { at, name }] of added.entries()) {
      const asKeyword = positional.length < at - i;
      const place = asKeyword ? parts(list).at(-1) : positional[at - i - 1];
      const text = asKeyword ? `${name}=${name}` : name;
      if (place) edits.push(withArgument(place, text, context.text));
      else first.push(text);
    }
    if (first.length === 0) continue;
    const text = `${first.join(', ')}${parts(list).length > 0 ? ', ' : ''}`;
    edits.push({ start: list.start + 1, end: list.start + 1, text });
  }
  return joined(edits);
}

function hasDefault({ type }: PyNode): boolean {
  return /default/.test(type);
}

/** Insertions at one place become one, in their order. */
function joined(edits: readonly TextEdit[]): readonly TextEdit[] {
  const byPlace = new Map<number, TextEdit>();
  for (const edit of edits) {
    const known = byPlace.get(edit.start);
    byPlace.set(edit.start, known ? { ...known, text: known.text + edit.text } : edit);
  }
  return [...byPlace.values()];
}
