import type { ArchContext } from '../../../audit/rule.ts';
import { lineBreak } from '../../../source/edit/edit.ts';
import { attributeValue, textOf } from '../../../source/xml/query.ts';
import type { XmlElement } from '../../../source/xml/tree.ts';
import { type Modifier, modifiersOf, Unreadable } from '../../expression/modifiers.ts';
import { NotExpressible, renderCondition } from '../../expression/render.ts';
import { defineMigration } from '../../rule.ts';

/** What an extension that replaces attrs takes away from the node that it extends. */
const CLEARED: readonly Modifier[] = ['invisible', 'readonly', 'required'];

export default defineMigration({
  id: 'attrs-in-extensions',
  to: '17.0',
  breaks: 'error',
  summary: 'An extension that sets attrs or states sets one attribute for each modifier',
  why: 'Since 17.0 nodes have no attrs or states, so an extension that sets them changes nothing, and the view is refused.',
  link: 'https://github.com/odoo/odoo/pull/104741',
  cases: [
    extension(
      `<field name="name" position="attributes"><attribute name="attrs">{'invisible': [('state', '!=', 'draft')]}</attribute></field>`,
      `<field name="name" position="attributes"><attribute name="invisible">state != 'draft'</attribute></field>`,
    ),
    extension(
      `<xpath expr="//field[@name='name']" position="attributes">
        <attribute name="attrs">{'readonly': [('a', '=', 1)], 'required': [('b', '&lt;', 2)]}</attribute>
      </xpath>`,
      `<xpath expr="//field[@name='name']" position="attributes">
        <attribute name="readonly">a == 1</attribute>
        <attribute name="required">b &lt; 2</attribute>
      </xpath>`,
    ),
    extension(
      `<button name="go" position="attributes"><attribute name="states">draft,sent</attribute></button>`,
      `<button name="go" position="attributes"><attribute name="invisible">state not in ['draft', 'sent']</attribute></button>`,
    ),
    extension(
      `<field name="name" position="attributes"><attribute name="attrs"/></field>`,
      `<field name="name" position="attributes"><attribute name="invisible"/><attribute name="readonly"/><attribute name="required"/></field>`,
    ),
    extension(
      `<button name="go" position="attributes"><attribute name="states"/></button>`,
      `<button name="go" position="attributes"><attribute name="invisible"/></button>`,
    ),
    extension(
      `<button name="go" position="attributes"><attribute name="states"/><attribute name="attrs">{'invisible': [('a', '=', 1)]}</attribute></button>`,
      `<button name="go" position="attributes"><attribute name="invisible">a == 1</attribute></button>`,
    ),
    extension(
      `<field name="name" position="attributes"><attribute name="invisible">1</attribute><attribute name="attrs">{'invisible': [('a', '=', 1)]}</attribute></field>`,
      `<field name="name" position="attributes"><attribute name="invisible">1</attribute></field>`,
    ),
    {
      before: arch(
        `<field name="name" position="attributes"><attribute name="attrs">{'invisible': [('a', 'child_of', 1)]}</attribute></field>`,
      ),
      todos: 1,
    },
    {
      before: arch(`<xpath expr="//button[@states='draft']" position="after"><field name="a"/></xpath>`),
      todos: 1,
    },
  ],
  noops: [
    arch(
      `<field name="name" position="attributes"><attribute name="invisible">state == 'x'</attribute></field>`,
    ),
    arch(`<xpath expr="//field[@name='attrs']" position="after"><field name="a"/></xpath>`),
    arch(
      `<xpath expr="//field[@name='a']" position="attributes"><attribute name="options">{'attrs': 1}</attribute></xpath>`,
    ),
  ],
  arch: {
    attribute(element, context) {
      const name = attributeValue(element, 'name');
      if (name !== 'attrs' && name !== 'states') return;
      const others = siblings(element);
      // Both at once are read together, at the first of them.
      const partner = others.find(
        (other) => attributeValue(other, 'name') === (name === 'attrs' ? 'states' : 'attrs'),
      );
      if (partner && partner.start < element.start) return;
      const text = (wanted: string) =>
        [element, ...(partner ? [partner] : [])].find((each) => attributeValue(each, 'name') === wanted);
      try {
        const wanted = modifiersOf({
          attrs: contentOf(text('attrs')),
          states: contentOf(text('states')),
          plain: {},
          inList: false,
        });
        const set = new Set(others.map((other) => attributeValue(other, 'name')));
        const lines = [...wanted]
          .filter(([modifier]) => !set.has(modifier))
          .map(([modifier, condition]) => {
            const value =
              condition.kind === 'constant'
                ? condition.value
                  ? '1'
                  : '0'
                : renderCondition(condition, () => undefined);
            return `<attribute name="${modifier}">${escaped(value)}</attribute>`;
          });
        const cleared =
          wanted.size === 0
            ? CLEARED.filter(
                (modifier) => !set.has(modifier) && (text('attrs') || modifier === 'invisible'),
              ).map((modifier) => `<attribute name="${modifier}"/>`)
            : lines;
        context.report({
          at: element,
          message: `An extension sets ${name}, which no node has since 17.0.`,
          fix: {
            title: 'Set each modifier by itself',
            // What attrs of the extended node said of other modifiers was replaced too.
            safe: wanted.size > 0,
            edits: [
              replacement(element, cleared, context),
              ...(partner ? [replacement(partner, [], context)] : []),
            ],
          },
        });
      } catch (error) {
        if (!(error instanceof Unreadable || error instanceof NotExpressible)) throw error;
        context.report({
          at: element,
          about: { kind: 'attribute', name },
          message: `This ${name} has to become an expression by hand: ${error.message}. Set the attribute of each modifier to a Python condition.`,
          options: [
            {
              title: 'Set the attribute of each modifier to a Python condition',
              code: '<attribute name="invisible">state != \'draft\'</attribute>',
            },
            {
              title: 'Compute the condition in a field of the model, and name that field',
              code: '<attribute name="invisible">not show_it</attribute>',
            },
          ],
        });
      }
    },
    xpath(element, context) {
      const expr = element.attributes.find(({ name }) => name === 'expr');
      if (!expr || !/@(attrs|states)\b/.test(expr.value)) return;
      context.report({
        at: expr,
        about: { kind: 'node', name: expr.value },
        message: `The xpath finds its node by attrs or states, which no node has since 17.0: name the node by what it still has, such as @name.`,
        options: [
          { title: 'Find the node by its name', code: 'expr="//field[@name=\'field\']"' },
          {
            title: 'Find it by its place next to one that has a name',
            code: 'expr="//field[@name=\'before\']/following-sibling::div[1]"',
          },
        ],
      });
    },
  },
});

function siblings(element: XmlElement): readonly XmlElement[] {
  return (element.parent?.children ?? []).filter(
    (child): child is XmlElement =>
      child.type === 'element' && child !== element && child.name === 'attribute',
  );
}

function contentOf(element: XmlElement | undefined): string | undefined {
  return element && textOf(element);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The element replaced by others, one a line where it stands on a line of its own. */
function replacement(element: XmlElement, by: readonly string[], { text }: ArchContext) {
  const before = /(?:^|\n)[ \t]*$/.exec(text.slice(0, element.start))?.[0];
  const separator =
    before === undefined ? '' : before.startsWith('\n') ? before.replace('\n', lineBreak(text)) : before;
  const start = by.length === 0 && before !== undefined ? element.start - before.length : element.start;
  return { start, end: element.end, text: by.join(separator) };
}

function arch(body: string) {
  return {
    'views/book.xml': `<odoo><record id="v" model="ir.ui.view"><field name="model">res.partner</field><field name="inherit_id" ref="base.view_partner_form"/><field name="arch" type="xml">${body.startsWith('<data>') ? body : `<data>${body}</data>`}</field></record></odoo>\n`,
  };
}

function extension(before: string, after: string) {
  return { before: arch(before), after: arch(after) };
}
