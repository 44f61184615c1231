import type {
  AuditRule,
  ModuleContext,
  PythonContext,
  Report,
  Subject,
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
import type { Project } from '../../source/project/project.ts';
import type { PyNode } from '../../source/python/node.ts';
import type { SourceFile } from '../../source/types.ts';
import type { XmlElement } from '../../source/xml/tree.ts';
import { remembered } from '../../util/remember.ts';
import { ANCHOR_OPTIONS } from './anchor-options.ts';
import { goneFields } from './fields.ts';
import { goneMember, goneOverride, isOnlyOwn } from './members.ts';
import { goneAssets, goneImport, goneModuleRefs, goneScript } from './places.ts';
import { goneRecord } from './records.ts';
import { choices, type Successor, successor } from './successor.ts';
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
        ['attribute', (node, context) => goneMember(node as PyNode, context as PythonContext, series)],
        [
          'function_definition',
          (node, context) => goneOverride(node as PyNode, context as PythonContext, series),
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
      const { at, source, model, message } = report;
      // Of a model that is gone itself one sentence is enough.
      if (model !== undefined && target.makers(model).length === 0) continue;
      const text = source?.text ?? ('text' in context ? String(context.text) : '');
      const written = at ? text.slice(at.start, at.end).replaceAll(/['"\s]/g, '') : '';
      // Most rules point at the name of a field, or at a path that ends in it.
      const about: Subject = report.about ?? { kind: 'field', name: written };
      const { name } = about;
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
        ...((report.about || isName(name)) && { about }),
        message: `${named(name)}is gone in ${series}. ${effectOf(message)}${said(like)}`,
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
  return isName(name) ? `${name} ` : 'What is named here ';
}

function isName(text: string): boolean {
  return /^[\w.]{1,80}$/.test(text);
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

function said(like: Successor | undefined): string {
  if (!like) return '';
  return like.sure ? ` It is ${like.name} now.` : ` Perhaps it is ${like.name} now.`;
}
