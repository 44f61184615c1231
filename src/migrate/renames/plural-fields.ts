import type { ArchContext, FixEdit, PythonContext, Report, XmlContext } from '../../audit/rule.ts';
import { childOf, type PyNode } from '../../source/python/node.ts';
import type { Span } from '../../source/types.ts';
import { recordField } from '../../source/xml/data.ts';
import { attribute, attributeValue } from '../../source/xml/query.ts';
import type { XmlElement } from '../../source/xml/tree.ts';
import type { MigrationRule } from '../rule.ts';
import { modelAt } from '../views/spec-model.ts';
import type { FieldNames } from './field-names.ts';
import { renamedFields } from './renamed-fields.ts';

/** Widgets of one record, by those of several. */
const WIDGETS: Readonly<Record<string, string>> = {
  many2one: 'many2many_tags',
  many2one_avatar: 'many2many_tags_avatar',
  many2one_avatar_user: 'many2many_avatar_user',
  many2one_avatar_employee: 'many2many_avatar_employee',
};

/**
 * Visitors of views, record rules and code for fields that held one record and hold several under another name, such as
 * `user_id` and `user_ids`: the view shows the new one, filters, rules and domains look in it, and values that give one
 * record give a list of it. What else code does with the one record is left alone.
 */
export function pluralFields(
  names: FieldNames,
  since: string,
): Pick<MigrationRule, 'arch' | 'xml' | 'python'> {
  const { arch = {}, python = {} } = renamedFields(names, since);
  const visitors = Object.entries(arch).map(
    ([type, visit]) =>
      [
        type,
        (element: XmlElement, context: ArchContext) =>
          visit(element, { ...context, report: (report) => context.report(likely(report, element)) }),
      ] as const,
  );
  return {
    arch: { ...Object.fromEntries(visitors), filter },
    xml: {
      field(element, context) {
        rule(element, context);
        value(element, context);
      },
    },
    python: { string: text, module: domains },
  };

  /** The left of a domain, or the name of a value. */
  function text(node: PyNode, context: PythonContext): void {
    const parent = context.ancestors.at(-1);
    const value = parent?.type === 'pair' && node.field === 'key' ? childOf(parent, 'value') : undefined;
    const isLeaf = parent?.type === 'tuple' && parent.children[0] === node && isCompared(parent, context);
    const list = value && listNow(context.slice(value));
    if (!isLeaf && list === undefined) return;
    const report = (given: Report) => {
      if (!given.fix) return context.report(given);
      const more = value && list !== undefined ? [{ start: value.start, end: value.end, text: list }] : [];
      const message = `${given.message} It holds several records.`;
      context.report({
        ...given,
        message,
        fix: { ...given.fix, safe: false, edits: [...given.fix.edits, ...more] },
      });
    };
    python.string?.(node, withReport(context, report));
  }

  /** Domains that fields have as a text. One of one record that it declares is no field of several by its name alone. */
  function domains(node: PyNode, context: PythonContext): void {
    const declared = new Set(
      context.file.classes.flatMap(({ fields }) => fields.map(({ nameSpan }) => nameSpan.start)),
    );
    const report = (given: Report) => {
      if (given.at && 'start' in given.at && declared.has(given.at.start)) return;
      context.report(given.fix ? { ...given, fix: { ...given.fix, safe: false } } : given);
    };
    python.module?.(node, withReport(context, report));
  }

  function filter(element: XmlElement, context: ArchContext): void {
    const model = modelAt(element, context) ?? context.view.model;
    if (model === undefined) return;
    for (const key of ['domain', 'context']) {
      const at = attribute(element, key)?.valueSpan;
      if (at) rewrite(at, model, context);
    }
  }

  /** The domain of a record rule on one of the models. */
  function rule(element: XmlElement, context: XmlContext): void {
    const record = element.parent;
    if (attributeValue(element, 'name') !== 'domain_force' || record?.name !== 'record') return;
    const of = attributeValue(record, 'model') === 'ir.rule' ? recordField(record, 'model_id') : undefined;
    const table = /(?:^|\.)model_(\w+)$/.exec((of && attributeValue(of, 'ref')) ?? '')?.[1];
    const model = Object.keys(names).find((each) => each.replaceAll('.', '_') === table);
    if (model !== undefined) rewrite(element.inner, model, context);
  }

  /** What a record of data has in the field: nothing, or one record. */
  function value(element: XmlElement, context: XmlContext): void {
    const name = attribute(element, 'name');
    const model = element.parent?.name === 'record' ? attributeValue(element.parent, 'model') : undefined;
    const fields = model !== undefined && Object.hasOwn(names, model) ? (names[model] ?? {}) : {};
    const now = name && Object.hasOwn(fields, name.value) ? fields[name.value] : undefined;
    if (!name || model === undefined || now === undefined || element.children.length > 0) return;
    if (context.index.models.get(model)?.field(name.value)) return;
    const [given, expression] = [attribute(element, 'ref'), attribute(element, 'eval')];
    const edits: FixEdit[] = [{ ...name.valueSpan, text: now }];
    const one = /^ref\(\s*(['"])([\w.]+)\1\s*\)$/.exec(expression?.value.trim() ?? '')?.[2];
    const at = given ?? expression;
    const xmlid = given?.value ?? one;
    if (at && xmlid !== undefined)
      edits.push({ start: at.start, end: at.end, text: `eval="[(6, 0, [ref('${xmlid}')])]"` });
    else if (!/^(False|None|\[\])$/.test(expression?.value.trim() ?? '')) return;
    context.report({
      at: name.valueSpan,
      message: `The field ${name.value} of ${model} that held one record is ${now} since ${since}, which holds several.`,
      fix: { title: `Write ${now}`, safe: false, edits },
    });
  }

  function rewrite(at: Span, model: string, context: XmlContext): void {
    const fields = Object.hasOwn(names, model) ? (names[model] ?? {}) : {};
    const raw = context.text.slice(at.start, at.end);
    const now = raw.replaceAll(/(['"])(\w+)(?=\1|[.:])/g, (whole, quote: string, old: string) =>
      Object.hasOwn(fields, old) && !context.index.models.get(model)?.field(old)
        ? `${quote}${fields[old]}`
        : whole,
    );
    if (now === raw) return;
    context.report({
      at,
      message: `A field of ${model} that held one record holds several since ${since}, under another name.`,
      fix: {
        title: 'Write the new name',
        safe: false,
        edits: [{ start: at.start, end: at.end, text: now }],
      },
    });
  }
}

/** In a domain, what one record is compared with means the same of several. */
function isCompared(leaf: PyNode, context: PythonContext): boolean {
  const operator = leaf.children[1];
  return (
    operator !== undefined && /^["'](=|!=|in|not in|child_of|parent_of)["']$/.test(context.slice(operator))
  );
}

/** `record.id` as a command that sets it alone; undefined for what may be no id. */
function listNow(value: string): string | undefined {
  const records = /^([\w.]+)\.id$/.exec(value)?.[1];
  if (records !== undefined) return `[(6, 0, ${records}.ids)]`;
  return /^[\w.]+\.uid$/.test(value) ? `[(6, 0, [${value}])]` : undefined;
}

/** The same context, which is no plain object, with another place for reports. */
function withReport(context: PythonContext, report: (given: Report) => void): PythonContext {
  return new Proxy(context, {
    get: (of, key) => {
      if (key === 'report') return report;
      const value: unknown = Reflect.get(of, key, of);
      return typeof value === 'function' ? value.bind(of) : value;
    },
  });
}

/** Several records are shown by another widget. */
function likely(report: Report, element: XmlElement): Report {
  if (!report.fix) return report;
  const edits: FixEdit[] = [...report.fix.edits];
  const name = attribute(element, 'name')?.valueSpan.start;
  const isShown = element.name === 'field' && attributeValue(element, 'position') === undefined;
  // Not where only a condition of it names the field.
  if (isShown && edits.some(({ start }) => start === name)) edits.push(...widgetEdit(element));
  return {
    ...report,
    message: `${report.message} It holds several records.`,
    fix: { ...report.fix, safe: false, edits },
  };
}

function widgetEdit(element: XmlElement): FixEdit[] {
  const widget = attribute(element, 'widget');
  if (widget) {
    const now = Object.hasOwn(WIDGETS, widget.value) ? WIDGETS[widget.value] : undefined;
    return now === undefined ? [] : [{ ...widget.valueSpan, text: now }];
  }
  const name = attribute(element, 'name');
  return name ? [{ start: name.end, end: name.end, text: ' widget="many2many_tags"' }] : [];
}
