import type { XmlElement } from '../../source/xml/tree.ts';
import { defineRule, type XmlContext } from '../rule.ts';

/** Props whose text people read. */
const READ =
  /^(title|subtitle|label|string|placeholder|text|tooltip|body|message|description|caption|heading|help|(confirm|cancel|button|btn|empty|no)[A-Z]?\w*(Label|Text|Title)|\w+(Label|Title|Placeholder|Tooltip|Caption))$/;
/** A literal that begins as a text does: `'Save all'`; of one that is put together nothing is said. */
const LITERAL = /^\s*(['`])([A-Z][^'`"\\${}]*[a-z][^'`"\\${}]*)\1\s*$/;

export default defineRule({
  id: 'owl-prop-untranslated',
  aliases: ['JSX005'],
  severity: 'low',
  category: 'i18n',
  from: '18.0',
  summary: 'A text that a component shows is given as a literal, and never translated',
  why: 'A prop is a JavaScript expression: a string in it is taken as it is, and the export of terms does not see it. With the suffix .translate the prop is a text: it is exported, and comes in the language of the user.',
  link: 'https://github.com/odoo/odoo/blob/18.0/addons/web/static/src/core/l10n/translation.js',
  bad: [
    {
      'static/src/a.xml': `
        <templates>
          <t t-name="a.b"><Dialog title="'Choose a book'"><p>x</p></Dialog></t>
        </templates>
      `,
    },
    {
      'static/src/a.xml': `
        <templates>
          <t t-name="a.b"><SearchInput placeholder="\`Search\`" confirmLabel="'Find'"/></t>
        </templates>
      `,
    },
  ],
  good: {
    'static/src/a.xml': `
      <templates>
        <t t-name="a.b">
          <Dialog title.translate="Choose a book" size="'Large'"/>
          <Dialog title="props.title" label="'md'" string="'A ' + props.name"/>
          <Dialog title="'BIC'" label="'a_key'"/>
          <div title="Choose a book"/>
        </t>
      </templates>
    `,
  },
  template: { '*': look },
});

function look(element: XmlElement, context: XmlContext): void {
  if (!/^[A-Z]/.test(element.name) || !/^static\/src\//.test(context.file.source.path)) return;
  for (const attribute of element.attributes) {
    const text = READ.test(attribute.name) ? LITERAL.exec(attribute.value)?.[2] : undefined;
    if (text === undefined) continue;
    const { start, end, valueSpan } = attribute;
    const plain = context.text.slice(valueSpan.start, valueSpan.end) === attribute.value;
    context.report({
      at: attribute,
      message: `${attribute.name} of <${element.name}> is shown as "${text}" in every language: write ${attribute.name}.translate="${text}".`,
      fix: plain
        ? {
            title: 'Let it be translated',
            safe: true,
            edits: [{ start, end, text: `${attribute.name}.translate="${text}"` }],
          }
        : undefined,
    });
  }
}
