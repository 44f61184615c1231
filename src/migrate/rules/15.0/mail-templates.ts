// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the placeholders are those of Jinja, not of JavaScript.
import type { XmlContext } from '../../../audit/rule.ts';
import { childOf } from '../../../source/python/node.ts';
import type { Span } from '../../../source/types.ts';
import { recordField } from '../../../source/xml/data.ts';
import { attributeValue } from '../../../source/xml/query.ts';
import type { XmlElement } from '../../../source/xml/tree.ts';
import type { TextEdit } from '../../python/edits.ts';
import { modelOfTable } from '../../renames/data-models.ts';
import { modelOfText } from '../../renames/text-model.ts';
import { defineMigration } from '../../rule.ts';
import { isHtmlField } from '../../views/html-field.ts';
import { bodyEdits, hasJinja, htmlNodes, type IsMarkup, inlineNow } from '../../views/jinja.ts';

/** Fields of a template that are rendered inline, by model. */
const INLINE: Readonly<Record<string, RegExp>> = {
  'mail.template':
    /^(subject|email_from|email_to|partner_to|email_cc|reply_to|report_name|lang|scheduled_date)$/,
  'mailing.mailing': /^(subject|preview)$/,
  'sms.template': /^(body|lang)$/,
};
const BODY: Readonly<Record<string, string>> = {
  'mail.template': 'body_html',
  'mailing.mailing': 'body_html',
};
const MESSAGE = 'Templates of messages are no Jinja since 15.0.';

export default defineMigration({
  id: 'mail-templates',
  to: '15.0',
  breaks: 'silent',
  summary: 'Mail templates are written with {{ }} in their fields and with QWeb in their body',
  why: 'Jinja is gone since 15.0: ${object.name} is sent as it stands.',
  link: 'https://github.com/odoo/odoo/blob/15.0/addons/mail/models/mail_render_mixin.py',
  cases: [
    {
      before: template(
        '<field name="subject">${object.company_id.name} Order (Ref ${object.name or \'n/a\'})</field>',
      ),
      after: template(
        '<field name="subject">{{ object.company_id.name }} Order (Ref {{ object.name or \'n/a\' }})</field>',
      ),
    },
    {
      before: template('<field name="email_to">${object.email|safe}</field>'),
      after: template('<field name="email_to">{{ object.email }}</field>'),
    },
    {
      before: template(
        '<field name="body_html" type="html"><p>Dear ${object.partner_id.name}, hello</p></field>',
      ),
      after: template(
        '<field name="body_html" type="html"><p>Dear <t t-out="object.partner_id.name"/>, hello</p></field>',
      ),
    },
    {
      before: template('<field name="body_html" type="html"><a href="/a/${object.id}">A</a></field>'),
      after: template(
        '<field name="body_html" type="html"><a t-attf-href="/a/{{ object.id }}">A</a></field>',
      ),
    },
    {
      before: template(
        '<field name="body_html" type="html"><a class="a" href="${object.url(\'x\') | safe}">A</a></field>',
      ),
      after: template(
        '<field name="body_html" type="html"><a class="a" t-att-href="object.url(\'x\')">A</a></field>',
      ),
    },
    {
      before: template(`<field name="body_html" type="html">
    <p>
        % set name = object.partner_id.name or "you"
        % if object.a &lt; 1:
            <b>\${name}</b>
        % elif object.b
            B
        % else:
            C
        % endif
    </p>
    % for line in object.line_ids:
    <p>\${line.name}</p>
    % endfor
    % if user.signature
        \${user.signature | safe}
    %endif
</field>`),
      after: template(`<field name="body_html" type="html">
    <p>
        <t t-set="name" t-value="object.partner_id.name or 'you'"/>
        <t t-if="object.a &lt; 1">
            <b><t t-out="name"/></b>
        </t>
        <t t-elif="object.b">
            B
        </t>
        <t t-else="">
            C
        </t>
    </p>
    <t t-foreach="object.line_ids" t-as="line">
    <p><t t-out="line.name"/></p>
    </t>
    <t t-if="user.signature">
        <t t-out="user.signature"/>
    </t>
</field>`),
    },
    {
      before: template(
        '<field name="body_html"><![CDATA[<p>${object.name}<br>${"a" if object.n < 1 else \'b\'}</p>]]></field>',
      ),
      after: template(
        '<field name="body_html"><![CDATA[<p><t t-out="object.name"></t><br><t t-out="&quot;a&quot; if object.n &lt; 1 else \'b\'"></t></p>]]></field>',
      ),
    },
    {
      before: {
        'tests/test_x.py': test('{"subject": "Hello ${object.name}", "body_html": "<p>${object.name}</p>"}'),
      },
      after: {
        'tests/test_x.py': test(
          '{"subject": "Hello {{ object.name }}", "body_html": "<p><t t-out=\'object.name\'></t></p>"}',
        ),
      },
    },
    {
      before: {
        'data/x.xml':
          '<odoo><record id="a" model="sms.template"><field name="body">Hi ${object.name}</field></record></odoo>\n',
      },
      after: {
        'data/x.xml':
          '<odoo><record id="a" model="sms.template"><field name="body">Hi {{ object.name }}</field></record></odoo>\n',
      },
    },
    {
      before: {
        'tests/test_x.py': test(
          `{"body_html": """<p>\n% if object.name == 'a':\n\${object.name}\n% endif\n</p>"""}`,
        ),
      },
      todos: 1,
    },
    // The block ends elsewhere than it begins, a statement shares its line, and what is safe may be no markup.
    ...[
      '<p>% if object.name:\n</p><p>${object.name}</p>',
      '<p>\n% if object.name:\n</p>\n% endif\n',
      '<p>\n% for line in object.lines:\n${loop.index}\n% endfor\n</p>',
      '<p>${object.name | upper}</p>',
      '<p>${object.url() | safe}</p>',
      '<p>\n% macro a()\n${object.name}</p>',
    ].map((body) => ({
      before: template(`<field name="body_html" type="html">${body}</field>`),
      todos: 1,
    })),
  ],
  noops: [
    template('<field name="subject">{{ object.name }}</field>'),
    template('<field name="name">${object.name}</field>'),
    template('<field name="body_html" type="html"><p>100 % of it</p></field>'),
    template('<field name="body_html" type="html"><p>\n  % of it</p><t t-out="object.name"/></field>'),
    template('<field name="subject">100 % if you pay</field>'),
    template('<field name="description">${object.name}</field>'),
    { 'tests/test_x.py': test('{"name": "${object.name}", "subject": "{{ object.name }}"}') },
    { 'tests/test_x.py': test('{"subject": "${object.name}"}', 'example.book') },
    { 'tests/test_x.py': test('{"subject": make("${object.name}")}') },
    { 'tests/test_x.py': test('{"body_html": "<p>100 %</p>"}') },
    { 'tests/test_x.py': 'SUBJECT = {"subject": "${object.name}"}\n' },
    ...['sms.template', 'my.template'].map((model) => ({
      'data/x.xml': `<odoo><record id="a" model="${model}"><field name="name">\${object.name}</field></record></odoo>\n`,
    })),
    ...['{{ object.name }}', 'Nothing', '<t t-out="object.name"/>', '$ {a}'].map((text) =>
      template(`<field name="body_html" type="html"><p>${text}</p></field>`),
    ),
    {
      'data/x.xml':
        '<odoo><record id="a" model="my.template"><field name="subject">${object.name}</field></record></odoo>\n',
    },
    {
      'data/x.xml': '<odoo><template id="a"><script>`${object.name}`</script></template></odoo>\n',
    },
  ],
  xml: {
    field(element, context) {
      const record = element.parent;
      const model = record?.name === 'record' ? (attributeValue(record, 'model') ?? '') : '';
      const name = attributeValue(element, 'name') ?? '';
      const { start, end } = element.inner;
      const raw = context.text.slice(start, end);
      if (!record || !hasJinja(raw)) return;
      if (name === BODY[model]) {
        report(element.tag, bodyOf(element, markupOf(record, context), context.text), 'body', context);
      } else if (INLINE[model]?.test(name)) {
        const isText = element.children.every(({ type }) => type === 'text');
        const now = isText && !/^\s*%/m.test(raw) ? inlineNow(raw) : undefined;
        report(element.tag, now === undefined ? undefined : [{ start, end, text: now }], 'inline', context);
      }
    },
  },
  python: {
    // A key of the values that code makes a template of, most often a test.
    string(node, context) {
      const pair = context.ancestors.at(-1);
      const value = node.field === 'key' && pair?.type === 'pair' ? childOf(pair, 'value') : undefined;
      const content = value?.children[1];
      if (value?.type !== 'string' || value.children.length !== 3 || content?.type !== 'string_content')
        return;
      const text = context.slice(content);
      if (!text.includes('${') || text.includes('\\')) return;
      const name = context.slice(node).slice(1, -1);
      const model = modelOfText(node, context) ?? '';
      if (name === BODY[model]) {
        // Quotes of the expressions would meet those of the attribute or of the text.
        const isPlain = !/\$\{[^}]*['"]|^[ \t]*%.*['"]/m.test(text) && context.text[content.end] === '"';
        const form = { text, raw: true, quote: "'", isMarkup: () => false } as const;
        const edits = isPlain ? bodyEdits(htmlNodes(text), form) : undefined;
        report(value, edits && moved(edits, content.start), 'body', context);
      } else if (INLINE[model]?.test(name)) {
        const now = inlineNow(text);
        const { start, end } = content;
        report(value, now === undefined ? undefined : [{ start, end, text: now }], 'inline', context);
      }
    },
  },
});

function report(
  at: Span,
  edits: readonly TextEdit[] | undefined,
  kind: 'body' | 'inline',
  context: Pick<XmlContext, 'report'>,
): void {
  if (edits && edits.length > 0) {
    const title = kind === 'body' ? 'Write t-out' : 'Write {{ }}';
    context.report({ at, message: MESSAGE, fix: { title, safe: kind === 'inline', edits } });
    return;
  }
  context.report({
    at,
    message: `${MESSAGE} Write ${
      kind === 'body'
        ? '<t t-out="object.name"/> for ${object.name}, t-if, t-foreach and t-set for blocks, t-attf-href="{{ ... }}" in attributes, and type="html" for the field'
        : '{{ object.name }} for ${object.name}, with a conditional expression in the place of a block'
    }.`,
    options: [
      { title: 'Write it in QWeb by hand: expressions, then blocks' },
      {
        title: 'Render what Jinja did in a method of the model, and show its result',
        code: '<t t-out="object._mail_body()"/>',
      },
    ],
  });
}

/** A body is elements of the file, or HTML in one `<![CDATA[`. */
function bodyOf(field: XmlElement, isMarkup: IsMarkup, text: string): readonly TextEdit[] | undefined {
  if (attributeValue(field, 'type') !== undefined)
    return bodyEdits(field.children, { text, raw: false, isMarkup });
  const [only, ...more] = field.children.filter(({ type, start, end }) => {
    return type !== 'text' || /\S/.test(text.slice(start, end));
  });
  if (only?.type !== 'cdata' || more.length > 0) return undefined;
  const edits = bodyEdits(htmlNodes(only.value), { text: only.value, raw: true, isMarkup });
  return edits && moved(edits, only.start + '<![CDATA['.length);
}

function moved(edits: readonly TextEdit[], by: number): readonly TextEdit[] {
  return edits.map(({ start, end, text }) => ({ start: start + by, end: end + by, text }));
}

/** What is known of the fields of HTML that a template's expressions end in. */
function markupOf(record: XmlElement, context: XmlContext): IsMarkup {
  const { project, target = project } = context;
  const of = recordField(record, 'model_id');
  const table = /(?:^|\.)model_(\w+)$/.exec((of && attributeValue(of, 'ref')) ?? '')?.[1];
  return (expression) => {
    const [, root, path] = /^(object|user)\.([\w.]+?)(?:\s+or\s+(?:''|""))?$/.exec(expression) ?? [];
    const model = root === 'user' ? 'res.users' : table && modelOfTable(table, { project: target });
    return isHtmlField(model, path ?? '', context);
  };
}

function template(field: string) {
  return { 'data/x.xml': `<odoo><record id="a" model="mail.template">${field}</record></odoo>\n` };
}

function test(values: string, model = 'mail.template'): string {
  return `from odoo.tests import TransactionCase


class TestX(TransactionCase):
    def test_x(self):
        self.env["${model}"].create(${values})
`;
}
