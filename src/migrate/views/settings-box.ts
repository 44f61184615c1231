import { indentAt } from '../../source/edit/edit.ts';
import { attributeValue, elementsOf, textOf } from '../../source/xml/query.ts';
import type { XmlAttribute, XmlElement } from '../../source/xml/tree.ts';
import { attributeSource } from '../expression/attribute.ts';

/** Classes of an element of the settings before 17.0. */
export function hasClass(element: XmlElement, name: string): boolean {
  return (attributeValue(element, 'class') ?? '').split(/\s+/).includes(name);
}

/**
 * A box of the settings (`o_setting_box`, with a pane left and one right) as a `<setting>`: its label, its help and
 * what is in it. Undefined for a box of another shape.
 */
export function settingOf(
  box: XmlElement,
  text: string,
  labelOf: (field: string) => string | undefined,
): string | undefined {
  const [left, right] = panesOf(box);
  if (!right || [...(left?.attributes ?? []), ...right.attributes].some(({ name }) => name !== 'class'))
    return undefined;
  const [field, ...more] = left ? elementsOf(left) : [];
  if (more.length > 0 || (field && field.name !== 'field')) return undefined;
  if (hasOwnText(box) || (left && hasOwnText(left)) || hasOwnText(right)) return undefined;
  const content = field ? besideField(field, right, text) : withoutField(right, text);
  if (!content) return undefined;
  const kept = box.attributes.flatMap((attribute) => keptSource(attribute, text));
  const names = new Set(box.attributes.map(({ name }) => name));
  const [first] = content.children;
  const label = first?.name === 'field' ? labelOf(attributeValue(first, 'name') ?? '') : undefined;
  // The field's own label comes by itself.
  const own = content.attributes.filter(
    ([name, value]) => !names.has(name) && !(name === 'string' && value === label),
  );
  return written(
    box,
    [...kept, ...own.map(([name, value]) => attributeSource(name, value))],
    content.children,
    text,
  );
}

function panesOf(box: XmlElement): readonly (XmlElement | undefined)[] {
  const children = elementsOf(box);
  const [first, second, ...more] = children;
  const left = first && hasClass(first, 'o_setting_left_pane') ? first : undefined;
  const right = left ? second : first;
  const rest = left ? more : [second, ...more].filter((each) => each !== undefined);
  return right && rest.length === 0 && hasClass(right, 'o_setting_right_pane') ? [left, right] : [];
}

interface Content {
  readonly attributes: readonly (readonly [string, string])[];
  readonly children: readonly XmlElement[];
}

/** The field on the left has its label by itself, so that on the right goes. */
function besideField(field: XmlElement, right: XmlElement, text: string): Content | undefined {
  const { title, attributes, rest } = headOf(right, text);
  if (title?.name === 'label' && attributeValue(title, 'for') !== attributeValue(field, 'name'))
    return undefined;
  return title && { attributes, children: [field, ...rest] };
}

/** Nothing on the left: the field of the label comes first, where it stands by itself on the right. */
function withoutField(right: XmlElement, text: string): Content | undefined {
  const { title, attributes, rest } = headOf(right, text);
  const named = title && attributeValue(title, 'for');
  const field = rest.find(
    (each) => each.name === 'field' && (named === undefined || attributeValue(each, 'name') === named),
  );
  if (title && field && rest[0] === field) return { attributes, children: rest };
  if (title && attributes.some(([name]) => name === 'string')) return { attributes, children: rest };
  return { attributes: [], children: elementsOf(right) };
}

interface Head extends Pick<Content, 'attributes'> {
  readonly title: XmlElement | undefined;
  readonly rest: readonly XmlElement[];
}

/** Label, mark of the company, link to the documentation and help: what a setting says by attributes. */
function headOf(right: XmlElement, text: string): Head {
  const rest = [...elementsOf(right)];
  const attributes: [string, string][] = [];
  const [title] = rest;
  if (!title || !isTitle(title)) return { title: undefined, attributes, rest };
  rest.shift();
  const string = title.name === 'label' ? attributeValue(title, 'string') : oneLine(textOf(title));
  if (string) attributes.push(['string', string]);
  for (let next = rest[0]; next; next = rest[0]) {
    const link = attributeValue(next, 'href');
    const said = attributes.some(([name]) => name === 'help');
    if (hasClass(next, 'fa-building-o')) attributes.push(['company_dependent', '1']);
    else if (next.name === 'a' && hasClass(next, 'o_doc_link') && link !== undefined)
      attributes.push([
        'documentation',
        link.replace(/^https:\/\/www\.odoo\.com\/documentation\/[\w.]+(?=\/)/, ''),
      ]);
    else if (isHelp(next, text) && !said) attributes.push(['help', oneLine(textOf(next))]);
    else break;
    rest.shift();
  }
  return { title, attributes, rest };
}

function isTitle(element: XmlElement): boolean {
  const names = element.attributes.map(({ name }) => name);
  if (element.name === 'label')
    return elementsOf(element).length === 0 && names.every((name) => /^(for|string|class)$/.test(name));
  return (
    element.name === 'span' &&
    hasClass(element, 'o_form_label') &&
    names.length === 1 &&
    elementsOf(element).length === 0
  );
}

/** Plain text in grey; an id on it is nothing that anybody needs. */
function isHelp(element: XmlElement, text: string): boolean {
  return (
    element.name === 'div' &&
    attributeValue(element, 'class')?.trim() === 'text-muted' &&
    element.attributes.every(({ name }) => name === 'class' || name === 'id') &&
    elementsOf(element).length === 0 &&
    oneLine(textOf(element)) !== '' &&
    !text.slice(element.start, element.end).includes('<!--')
  );
}

function hasOwnText(element: XmlElement): boolean {
  return element.children.some((child) => child.type !== 'element' && /\S/.test(child.value));
}

function oneLine(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ');
}

/** An attribute of the box as it was; of its classes those that are not part of the layout. */
function keptSource(attribute: XmlAttribute, text: string): string[] {
  if (attribute.name !== 'class') return [text.slice(attribute.start, attribute.end)];
  const tokens = attribute.value
    .split(/\s+/)
    .filter((token) => token !== '' && !/^(o_setting_box|col(-.*)?)$/.test(token));
  return tokens.length > 0 ? [attributeSource('class', tokens.join(' '))] : [];
}

const WIDTH = 88;

function written(
  box: XmlElement,
  attributes: readonly string[],
  children: readonly XmlElement[],
  text: string,
): string {
  const indent = indentAt(text, box.start);
  const step = '    ';
  const flat = ['<setting', ...attributes].join(' ');
  const head =
    indent.length + flat.length < WIDTH || attributes.length < 2
      ? flat
      : `${['<setting', ...attributes.map((each) => `${indent}${step}${each}`)].join('\n')}\n${indent}`;
  if (children.length === 0) return `${head}/>`;
  const inside = children.map((child) => `${indent}${step}${moved(child, indent + step, text)}`);
  return [`${head}>`, ...inside, `${indent}</setting>`].join('\n');
}

/** The source of an element at another indentation. */
function moved({ start, end }: XmlElement, indent: string, text: string): string {
  const old = indentAt(text, start);
  const [first, ...lines] = text.slice(start, end).split('\n');
  return [
    first,
    ...lines.map((line) => (line.startsWith(old) ? indent + line.slice(old.length) : line)),
  ].join('\n');
}
