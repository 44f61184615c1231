import type { ArchContext, FixEdit, Report } from '../audit/rule.ts';
import { attribute, attributeValue } from '../source/xml/query.ts';
import type { XmlElement } from '../source/xml/tree.ts';
import { type FieldNames, renamedFields } from './renamed-fields.ts';
import type { MigrationRule } from './rule.ts';
import { modelAt } from './spec-model.ts';

/** Widgets of one record, by those of several. */
const WIDGETS: Readonly<Record<string, string>> = {
  many2one: 'many2many_tags',
  many2one_avatar: 'many2many_tags_avatar',
  many2one_avatar_user: 'many2many_avatar_user',
  many2one_avatar_employee: 'many2many_avatar_employee',
};

/**
 * Visitors of views for fields that held one record and hold several under another name, such as `user_id` and
 * `user_ids`: the view shows the new one, and its filters look in it. What code does with the one record is left alone.
 */
export function pluralFields(names: FieldNames, since: string): Pick<MigrationRule, 'arch'> {
  const { arch = {} } = renamedFields(names, since);
  const visitors = Object.entries(arch).map(
    ([type, visit]) =>
      [
        type,
        (element: XmlElement, context: ArchContext) =>
          visit(element, { ...context, report: (report) => context.report(likely(report, element)) }),
      ] as const,
  );
  return {
    arch: { ...Object.fromEntries(visitors), filter: (element, context) => filter(element, context) },
  };

  function filter(element: XmlElement, context: ArchContext): void {
    const model = modelAt(element, context) ?? context.view.model;
    const fields = model === undefined || !Object.hasOwn(names, model) ? undefined : names[model];
    if (model === undefined || !fields) return;
    for (const key of ['domain', 'context']) {
      const at = attribute(element, key)?.valueSpan;
      if (!at) continue;
      const raw = context.text.slice(at.start, at.end);
      const now = raw.replaceAll(/(['"])(\w+)(?=\1|[.:])/g, (whole, quote: string, old: string) =>
        Object.hasOwn(fields, old) && !context.index.models.get(model)?.field(old)
          ? `${quote}${fields[old]}`
          : whole,
      );
      if (now === raw) continue;
      context.report({
        at,
        message: `A field of ${model} that held one record holds several since ${since}, under another name.`,
        fix: { title: 'Write the new name', safe: false, edits: [{ ...at, text: now }] },
      });
    }
  }
}

/** Several records are shown by another widget. */
function likely(report: Report, element: XmlElement): Report {
  if (!report.fix) return report;
  const edits: FixEdit[] = [...report.fix.edits];
  const isShown = element.name === 'field' && attributeValue(element, 'position') === undefined;
  if (isShown) edits.push(...widgetEdit(element));
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
