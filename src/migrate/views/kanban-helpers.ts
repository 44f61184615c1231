import type { ArchContext } from '../../audit/rule.ts';
import { ancestor, attributeValue, elementsOf } from '../../source/xml/query.ts';
import type { XmlElement } from '../../source/xml/tree.ts';
import { attributeOf, blanksBefore, withBlanksBefore } from '../expression/attribute.ts';
import type { TextEdit } from '../python/edits.ts';

/** `#{kanban_color(record.color.raw_value)}` in a list of classes, with what belongs to the same class. */
const COLOUR =
  /[ \t]*(?:oe_kanban_color_)?(?:#\{|\{\{)\s*kanban_(?:get)?color\(\s*record\.(\w+)\.raw_value\s*\)\s*\}\}?/;
const IMAGE =
  /(?<![\w.])kanban_image\(\s*(['"])([\w.]+)\1\s*,\s*(['"])(\w+)\3\s*,\s*record\.(\w+)\.(?:raw_)?value\s*\)/g;
const CALLS = /\bkanban_(get)?color\(|\bkanban_image\(|\bkanban_compute_domain\(/;

/** What stands for the functions that an element of a card calls; undefined where one has no such thing. */
export function helperEdits(element: XmlElement, context: ArchContext): readonly TextEdit[] | undefined {
  if (!ancestor(element, 'templates')) return undefined;
  const isPicker = (attributeValue(element, 'class') ?? '').split(/\s+/).includes('oe_kanban_colorpicker');
  if (isPicker) return picker(element, context);
  const { text } = context;
  const edits: TextEdit[] = [];
  for (const attribute of element.attributes) {
    const { start, end } = attribute.valueSpan;
    const raw = text.slice(start, end);
    if (!CALLS.test(raw)) continue;
    const quote = text[start - 1];
    const images = raw.replaceAll(
      IMAGE,
      (whole, sign: string, model: string, _, field: string, of: string) => {
        if (sign === quote) return whole;
        const id = of === 'id' ? 'record.id.raw_value' : `(record.${of}.raw_value || 0)`;
        return `${sign}/web/image/${model}/${sign} + ${id} + ${sign}/${field}${sign}`;
      },
    );
    if (!CALLS.test(images)) {
      edits.push({ start, end, text: images });
      continue;
    }
    const found = attribute.name === 't-attf-class' ? coloured(element, raw, context) : undefined;
    if (!found || images !== raw) return undefined;
    edits.push(found.kanban);
    if (found.classes === '') edits.push({ ...withBlanksBefore(attribute, text), text: '' });
    else edits.push({ start, end, text: found.classes });
  }
  return edits.length > 0 ? edits : undefined;
}

/** The root of a card without its colour, which the view gives to the whole card. */
function coloured(
  element: XmlElement,
  raw: string,
  { text }: ArchContext,
): { readonly classes: string; readonly kanban: TextEdit } | undefined {
  const kanban = ancestor(element, 'kanban');
  const template = element.parent;
  const field = COLOUR.exec(raw)?.[1];
  const classes = raw.replace(COLOUR, '').trim();
  if (!kanban || field === undefined || CALLS.test(classes)) return undefined;
  if (template?.parent?.name !== 'templates' || elementsOf(template).at(-1) !== element) return undefined;
  const given = attributeValue(kanban, 'highlight_color');
  if (given !== undefined) return undefined;
  const last = kanban.attributes.at(-1);
  const end = last?.end ?? kanban.start + 1 + kanban.name.length;
  const blanks = last ? blanksBefore(last, text) : ' ';
  return { classes, kanban: { start: end, end, text: `${blanks}highlight_color="${field}"` } };
}

/** `<ul class="oe_kanban_colorpicker" data-field="color"/>` */
function picker(element: XmlElement, { text }: ArchContext): readonly TextEdit[] | undefined {
  const field = attributeValue(element, 'data-field');
  const isPlain = element.attributes.every(({ name }) =>
    /^(class|data-field|role|t-if|groups|modifiers|aria-\w+)$/.test(name),
  );
  const isEmpty = text.slice(element.inner.start, element.inner.end).trim() === '';
  const classes = (attributeValue(element, 'class') ?? '').trim();
  if (!isPlain || !isEmpty || field === undefined || !/^\w+$/.test(field) || /\s/.test(classes))
    return undefined;
  const kept = ['t-if', 'groups'].flatMap((name) => {
    const found = attributeOf(element, name);
    return found ? [` ${text.slice(found.start, found.end)}`] : [];
  });
  const now = `<field name="${field}" widget="kanban_color_picker"${kept.join('')}/>`;
  return [{ start: element.start, end: element.end, text: now }];
}
