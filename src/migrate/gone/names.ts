import { recordsOf } from '../../audit/python/orm.ts';
import type {
  AuditRule,
  ModuleContext,
  Option,
  PythonContext,
  Report,
  XmlContext,
} from '../../audit/rule.ts';
import pythonXmlid from '../../audit/rules/python-unknown-xmlid.ts';
import recordField from '../../audit/rules/record-unknown-field.ts';
import constrains from '../../audit/rules/unknown-field-in-constrains.ts';
import depends from '../../audit/rules/unknown-field-in-depends.ts';
import domain from '../../audit/rules/unknown-field-in-domain.ts';
import mapped from '../../audit/rules/unknown-field-in-mapped.ts';
import related from '../../audit/rules/unknown-field-in-related.ts';
import values from '../../audit/rules/unknown-field-in-values.ts';
import unknownModel from '../../audit/rules/unknown-model.ts';
import xmlid from '../../audit/rules/unknown-xmlid.ts';
import viewSpec from '../../audit/rules/view-spec-matches-nothing.ts';
import viewField from '../../audit/rules/view-unknown-field.ts';
import type { Project, ProjectModel } from '../../source/project/project.ts';
import { childOf, type PyNode } from '../../source/python/node.ts';
import type { SourceFile } from '../../source/types.ts';
import type { XmlElement } from '../../source/xml/tree.ts';
import { remembered } from '../../util/remember.ts';
import { similarName } from '../../util/similar-name.ts';
import { movedRecord } from '../renames/moved-record.ts';
import { ANCHOR_OPTIONS } from './anchor-options.ts';
import { goneFields } from './fields.ts';
import { goneAssets, goneImport, goneModuleRefs, goneScript } from './places.ts';
import { goneRecord } from './records.ts';
import { viewUses } from './view-uses.ts';

/** What the audit calls unknown; each is asked twice, in the surroundings of the old and of the new series. */
export const ASKED: readonly AuditRule[] = [
  pythonXmlid,
  recordField,
  constrains,
  depends,
  domain,
  mapped,
  related,
  values,
  unknownModel,
  xmlid,
  viewField,
  viewSpec,
];

/** Methods that other rules of a hop take to the new series, or ask about. */
const TREATED =
  /^(name_get|fields_view_get|_fields_view_get|_name_search|copy_data|check_access_rights|check_access_rule|user_has_groups|flush|refresh|recompute|invalidate_cache|_check_recursion|_check_m2m_recursion|clear_caches|toggle_active|_company_default_get|get_object_reference|xmlid_to_object|xmlid_to_res_id|get_xml_id)$/;

/** Those of them whose calls a rule changes before they are gone: what is left of them then fails. */
const LEFT_OVER = /^(name_get|flush|refresh|recompute|invalidate_cache|get_object_reference)$/;

type Kind = 'python' | 'xml' | 'arch';
type Visitors = Pick<AuditRule, Kind | 'check' | 'csv' | 'js'>;
type Handler = (node: unknown, context: ModuleContext) => void;

/**
 * Visitors that report what a module uses, what is there in the old series and what the new one does not have: records,
 * models, fields and methods. Where the symbols of a series are not all known, nothing is said.
 */
export function goneIn(series: string): Visitors {
  const found: { -readonly [Key in keyof Visitors]: Visitors[Key] } = {};
  for (const kind of ['python', 'xml', 'arch'] as const) {
    const handlers = new Map<string, Handler[]>();
    for (const rule of [...ASKED, viewUses]) {
      for (const [type, handler] of Object.entries((rule as Visitors)[kind] ?? {}))
        handlers.set(type, [...(handlers.get(type) ?? []), twice(rule, handler as Handler, series)]);
    }
    if (kind === 'python') {
      const own: readonly (readonly [string, Handler])[] = [
        ['module', (_, context) => goneFields(context as PythonContext, series, choices(undefined))],
        ['attribute', (node, context) => member(node as PyNode, context as PythonContext, series)],
        [
          'function_definition',
          (node, context) => override(node as PyNode, context as PythonContext, series),
        ],
      ];
      for (const [type, handler] of own) handlers.set(type, [...(handlers.get(type) ?? []), handler]);
      const imports: Handler = (node, context) =>
        goneImport(node as PyNode, context as PythonContext, series);
      handlers.set('import_from_statement', [imports]);
    }
    if (kind === 'xml') {
      const record: Handler = (node, context) =>
        goneRecord(node as XmlElement, context as XmlContext, series);
      handlers.set('record', [...(handlers.get('record') ?? []), record]);
    }
    found[kind] = Object.fromEntries(
      [...handlers].map(([type, all]) => [
        type,
        (node: unknown, context: ModuleContext) => {
          for (const handler of all) handler(node, context);
        },
      ]),
    );
  }
  found.check = (context) => {
    goneModuleRefs(context, series);
    goneAssets(context, series);
    for (const rule of ASKED) {
      const { check } = rule;
      if (check) twice(rule, (_, inner) => check(inner), series)(undefined, context);
    }
  };
  found.js = { ImportDeclaration: (node, context) => goneScript(node, context, series) };
  found.csv = (file, context) => {
    for (const rule of ASKED) {
      const { csv } = rule;
      if (csv) twice(rule, (_, inner) => csv(file, inner as typeof context), series)(undefined, context);
    }
  };
  return found;
}

/** Reports what the handler finds in the new series and does not find in the old one. */
function twice(rule: Visitors, handler: Handler, series: string): Handler {
  return (node, context) => {
    const { target } = context;
    if (!target) return;
    const now = reportsIn(handler, node, context, target);
    if (now.length === 0) return;
    const before = new Set(reportsIn(handler, node, context, context.project).map(placeOf));
    for (const report of now) {
      if (before.has(placeOf(report))) continue;
      const { at, source, model } = report;
      // Of a model that is gone itself one sentence is enough.
      if (model !== undefined && target.makers(model).length === 0) continue;
      const text = source?.text ?? ('text' in context ? String(context.text) : '');
      const name = at ? text.slice(at.start, at.end).replaceAll(/['"\s]/g, '') : '';
      if (
        model !== undefined &&
        isOnlyOwn(context.project.model(model, context.module.name), name, context.module.name)
      )
        continue;
      // A condition has other names than those of fields. Where the old series does not know all of a model, as when a
      // rule has added a module of the new one, it did not tell them apart.
      if (
        rule === viewUses &&
        (model === undefined || !context.project.model(model, context.module.name).field(name))
      )
        continue;
      const like = successor(context, name, model);
      context.report({
        at,
        ...(source && { source }),
        message: `${named(name)}is gone in ${series}. ${effectOf(report.message)}${said(like)}`,
        options: rule === viewSpec ? ANCHOR_OPTIONS : choices(like?.name),
      });
    }
  };
}

/** Without what the audit tells of the series before. */
function effectOf(message: string): string {
  return message
    .replace(/ Odoo [\d.]+ still has it, [\d.]+ has not: (look for what took its place\.)?/, ' ')
    .trim();
}

function named(name: string): string {
  return /^[\w.]{1,80}$/.test(name) ? `${name} ` : 'What is named here ';
}

function placeOf({ at, source }: Report): string {
  return `${source?.path ?? ''}:${at?.start ?? ''}`;
}

function reportsIn(handler: Handler, node: unknown, context: ModuleContext, project: Project): Report[] {
  const reports: Report[] = [];
  const overrides = new Map<PropertyKey, unknown>([
    ['project', project],
    ['model', (name: string) => project.model(name, context.module.name)],
    ['report', (report: Report) => reports.push(report)],
  ]);
  if ('file' in context) overrides.set('file', notAsTest(context.file));
  // The contexts have private parts: they are asked themselves, not what stands for them.
  const seen = new Proxy(context, {
    get(inner, key) {
      if (overrides.has(key)) return overrides.get(key);
      const value: unknown = Reflect.get(inner, key, inner);
      return typeof value === 'function' ? value.bind(inner) : value;
    },
  });
  handler(node, seen);
  return reports;
}

/**
 * The audit is careful with tests, which may name what is not there on purpose. What was there in the old series is
 * named because it was: in tests too.
 */
function notAsTest(file: unknown): unknown {
  const { source } = file as { readonly source?: SourceFile };
  if (!source || !/^tests\//.test(source.path)) return file;
  return remembered(untested, file as object, () =>
    replaced(file as object, 'source', replaced(source, 'path', 'models/tested.py')),
  );
}

const untested = new WeakMap<object, object>();

function replaced<T extends object>(object: T, name: string, value: unknown): T {
  return new Proxy(object, {
    get(inner, key) {
      if (key === name) return value;
      const found: unknown = Reflect.get(inner, key, inner);
      return typeof found === 'function' ? found.bind(inner) : found;
    },
  });
}

/** What has taken, or may have taken, the place of what is gone. */
interface Successor {
  readonly name: string;
  readonly sure: boolean;
}

function said(like: Successor | undefined): string {
  if (!like) return '';
  return like.sure ? ` It is ${like.name} now.` : ` Perhaps it is ${like.name} now.`;
}

/** What there is to choose from, for something that is used; `like` is what may have taken its place. */
function choices(like: string | undefined): readonly Option[] {
  return [
    ...(like === undefined ? [] : [{ title: `Use ${like}, after a look at what it does`, code: like }]),
    { title: 'Take this use of it away, with what depends on it' },
    { title: 'Bring it along: declare it in this module, as the old series did' },
  ];
}

function successor(
  { project, target, module }: ModuleContext,
  name: string,
  model?: string,
): Successor | undefined {
  if (!target) return undefined;
  if (model !== undefined) {
    const [old, now] = [project.model(model, module.name), target.model(model, module.name)];
    return maybe(likelyField(old, now, name));
  }
  const [owner] = name.split('.');
  const record = owner === undefined ? undefined : project.modules.get(owner)?.xmlids[name];
  const after = owner === undefined ? undefined : target.modules.get(owner)?.xmlids;
  const before = owner === undefined ? undefined : project.modules.get(owner)?.xmlids;
  if (!record || !after || !before) return undefined;
  const moved = movedRecord(name, { project, target });
  if (moved !== undefined) return { name: moved, sure: true };
  const fresh = Object.entries(after).filter(
    ([id, fact]) => fact.model === record.model && !Object.hasOwn(before, id),
  );
  return maybe(
    similarName(
      name,
      fresh.map(([id]) => id),
    ),
  );
}

function maybe(name: string | undefined): Successor | undefined {
  return name === undefined ? undefined : { name, sure: false };
}

/** A field that is new in the new series, holds the same and is called alike, and no other that is gone more so. */
function likelyField(old: ProjectModel, now: ProjectModel, name: string): string | undefined {
  if (!old.field(name)) return undefined;
  const fresh = [...now.fieldNames()].filter((each) => !old.field(each) && holdsSame(old, name, now, each));
  const like = similarName(name, fresh);
  if (like === undefined) return undefined;
  const gone = [...old.fieldNames()].filter((each) => !now.field(each) && holdsSame(old, each, now, like));
  return similarName(like, gone) === name ? like : undefined;
}

function holdsSame(old: ProjectModel, was: string, now: ProjectModel, is: string): boolean {
  const [a, b] = [old.field(was), now.field(is)];
  if (!a || !b || a.comodel !== b.comodel) return false;
  return a.type === b.type || (/2many|2one/.test(a.type) && /2many|2one/.test(b.type));
}

/** The module adds it itself, to a model that is gone: that is told where it adds it, not at each use. */
function isOnlyOwn({ lineage, delegated }: ProjectModel, name: string, own: string): boolean {
  const makers = [...lineage, ...delegated].filter(
    ({ fields, methods }) => Object.hasOwn(fields, name) || Object.hasOwn(methods, name),
  );
  return makers.length > 0 && makers.every(({ module }) => module === own);
}

/** A field or a method of a recordset whose model is known. */
function member(node: PyNode, context: PythonContext, series: string): void {
  const [object, name] = [childOf(node, 'object'), childOf(node, 'attribute')];
  const { target, module } = context;
  if (!object || !name || !target || context.slice(object).startsWith('super(')) return;
  const parent = context.ancestors.at(-1);
  const model = recordsOf(object, context)?.model;
  if (model === undefined) return;
  const key = context.slice(name);
  if (TREATED.test(key) && !LEFT_OVER.test(key)) return;
  const [old, now] = [context.model(model), target.model(model, module.name)];
  const called = parent?.type === 'call' && childOf(parent, 'function') === node;
  const there = called ? old.method(key) : old.field(key);
  if (!there || !now.exists || !now.methodsKnown || now.field(key) || now.method(key)) return;
  if (isOnlyOwn(old, key, module.name)) return;
  const like = called
    ? (computesNow(old, now, key) ?? similarName(key, newMethods(old, now)))
    : likelyField(old, now, key);
  context.report({
    at: name,
    message: `${called ? `The method ${key}()` : `The field ${key}`} of ${model} is gone in ${series}${
      like === undefined ? '.' : `; perhaps it is ${like} now.`
    }`,
    options: choices(like),
  });
}

/** What computes the fields now that this method computed. */
function computesNow(old: ProjectModel, now: ProjectModel, method: string): string | undefined {
  const found = new Set<string>();
  for (const name of old.fieldNames()) {
    if (old.field(name)?.compute !== method) continue;
    const compute = now.field(name)?.compute;
    if (compute !== undefined && now.method(compute)) found.add(compute);
  }
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

function newMethods(old: ProjectModel, now: ProjectModel): readonly string[] {
  const names = new Set(now.classes.flatMap(({ methods }) => Object.keys(methods)));
  return [...names].filter((name) => !old.method(name));
}

/** A method of Odoo's that the module extends, and nobody calls any more. */
function override(node: PyNode, context: PythonContext, series: string): void {
  const { klass, target, module } = context;
  const name = childOf(node, 'name');
  if (!klass?.model || klass.kind === undefined || !target || !name) return;
  // The methods of the class itself, not what is defined in them.
  const outer = context.ancestors.filter(({ type }) => /^(class|function)_definition$/.test(type));
  if (outer.length !== 1 || outer[0]?.type !== 'class_definition') return;
  const key = context.slice(name);
  if (TREATED.test(key)) return;
  const [old, now] = [context.model(klass.model), target.model(klass.model, module.name)];
  if (!now.methodsKnown) return;
  const has = ({ lineage }: ProjectModel) =>
    lineage.some((part) => part.module !== module.name && Object.hasOwn(part.methods, key));
  if (!has(old) || has(now)) return;
  const like = computesNow(old, now, key) ?? similarName(key, newMethods(old, now));
  const calls = context.slice(node).includes(`.${key}(`);
  context.report({
    at: name,
    message: `The method ${key}() that this one extends is gone in ${series}: ${
      calls ? 'its call of super() fails' : 'nothing of Odoo calls it any more'
    }${like === undefined ? '.' : `. Perhaps it is ${like}() now.`}`,
    options: [
      ...(like === undefined
        ? []
        : [{ title: `Extend ${like}(), with its arguments`, code: `def ${like}(self` }]),
      { title: 'Take the override away, when Odoo does now what it did' },
      { title: 'Call it from a method that Odoo still calls' },
    ],
  });
}
