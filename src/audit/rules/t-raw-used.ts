import type { Series } from '../../series/profile.ts';
import { ancestor, attribute, attributeValue, elementsOf } from '../../source/xml/query.ts';
import type { XmlElement } from '../../source/xml/tree.ts';
import { defineRule, type XmlContext } from '../rule.ts';

export default defineRule({
  id: 't-raw-used',
  severity: 'high',
  category: 'security',
  summary: 't-raw writes a value into the page as HTML',
  why: 'A value that a user has typed becomes part of the page, scripts included, and runs in the browser of whoever looks at it with their rights. Since 15.0 t-raw is deprecated: t-out escapes a text and leaves what is Markup or an HTML field as it is.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/frontend/qweb.html#data-output',
  bad: [
    {
      'views/templates.xml': `
        <odoo>
          <template id="page"><div><t t-raw="record.note"/></div></template>
        </odoo>
      `,
      'static/src/xml/book.xml': `
        <templates><t t-name="Book"><span t-raw="props.name"/></t></templates>
      `,
    },
    {
      'views/templates.xml': `
        <odoo>
          <template id="page"><div t-raw="record.note" t-options="{'widget': 'html'}"/></template>
        </odoo>
      `,
    },
  ],
  good: {
    'views/templates.xml': `
      <odoo>
        <template id="page"><div><t t-out="record.note"/><t t-esc="record.name"/><t t-raw="0"/><t t-raw="''"/></div></template>
        <template id="amounts">
          <t t-raw="line['debit']" t-options="{'widget': 'monetary', 'display_currency': currency}"/>
          <span t-raw="o.partner_id" t-options='{"widget": "contact", "fields": ["name"]}'/>
          <span t-raw="line['quantity']" t-options-widget="'float'"/>
          <span t-raw="line['date'].strftime('%d/%m/%Y')"/>
        </template>
      </odoo>
    `,
    'static/src/xml/book.xml': `
      <templates><t t-name="Book"><span t-out="props.name"/></t></templates>
    `,
  },
  template: { '*': (element, context) => look(element, context, isOwl(element, context)) },
  xml: {
    '*': (element, context) => {
      const kanban = ancestor(element, 'templates') !== undefined && isFrom(context, '16.0');
      look(element, context, kanban);
    },
  },
});

const isFrom = ({ series }: XmlContext, first: Series) => series !== undefined && series.series >= first;

/** Rendered by Owl 2, which takes t-raw for t-out. In 16.0 the templates of old widgets are rendered otherwise. */
function isOwl(element: XmlElement, context: XmlContext): boolean {
  if (isFrom(context, '17.0')) return true;
  let up: XmlElement | undefined = element;
  while (up && attributeValue(up, 'owl') === undefined) up = up.parent;
  return up !== undefined && isFrom(context, '16.0');
}

function look(element: XmlElement, context: XmlContext, escaped: boolean): void {
  const raw = attribute(element, 't-raw');
  // `0` is what stands inside a called template; a text is what the author wrote.
  if (!raw || context.demo || isPlain(raw.value) || isFixed(element, raw.value) || isFormatted(element))
    return;
  const modern = isFrom(context, '15.0');
  const message = escaped
    ? `t-raw is deprecated, and Owl escapes what is no Markup all the same: write t-out="${raw.value}".`
    : modern
      ? `t-raw="${raw.value}" writes the value as HTML, scripts included: write t-out, which escapes what is no Markup.`
      : `t-raw="${raw.value}" writes the value as HTML, scripts included: write t-esc, unless the value is a sanitized HTML field.`;
  context.report({
    at: raw,
    message,
    severity: escaped ? 'low' : modern ? undefined : 'medium',
    fix: modern
      ? {
          title: 'Write t-out, which escapes what is no Markup',
          safe: false,
          edits: [{ start: raw.start, end: raw.start + 't-raw'.length, text: 't-out' }],
        }
      : undefined,
  });
}

/** A text that the author wrote, or a date: no user has a hand in its characters. */
function isPlain(value: string): boolean {
  return /^\s*(0|'[^'<]*'|"[^"<]*"|[\w.[\]'"]+\.(strftime\('[^'<]*'\)|isoformat\(\)))\s*$/.test(value);
}

/** On the server a widget makes the HTML, and all but `html` and `raw` escape what they are given. */
function isFormatted(element: XmlElement): boolean {
  const options = attributeValue(element, 't-options') ?? '';
  const given = attributeValue(element, 't-options-widget') ?? '';
  const widget =
    /["']widget["']\s*:\s*["'](\w+)["']/.exec(options)?.[1] ?? /^\s*["'](\w+)["']\s*$/.exec(given)?.[1];
  return widget !== undefined && !/^(html|raw|qweb)$/.test(widget);
}

/** A name that the template itself filled with markup, by `<t t-set="x">...</t>`. */
function isFixed(element: XmlElement, name: string): boolean {
  if (!/^\w+$/.test(name.trim())) return false;
  for (let up = element.parent; up; up = up.parent) {
    const set = elementsOf(up).some(
      (child) =>
        child.attributes.some((each) => each.name === 't-set' && each.value === name.trim()) &&
        !child.attributes.some((each) => each.name === 't-value' || each.name === 't-valuef'),
    );
    if (set) return true;
  }
  return false;
}
