import type { XmlContext } from '../../../audit/rule.ts';
import { attribute } from '../../../source/xml/query.ts';
import type { XmlElement } from '../../../source/xml/tree.ts';
import type { TextEdit } from '../../python/edits.ts';
import { defineMigration } from '../../rule.ts';
import { selectorXpath } from '../../views/selector-xpath.ts';

const POSITIONS: Readonly<Record<string, string>> = {
  append: 'inside',
  after: 'after',
  before: 'before',
  replace: 'replace',
  attributes: 'attributes',
};

export default defineMigration({
  id: 't-extend',
  to: '17.0',
  breaks: 'error',
  summary:
    'Templates of the client are extended by t-inherit with an xpath, and not by t-extend with a selector',
  why: 'Only the legacy engine knew t-extend, and it went with 17.0: the extension is not there.',
  link: 'https://www.odoo.com/documentation/17.0/developer/reference/frontend/qweb.html',
  cases: [
    template(
      `<t t-extend="ImportView.side_panel"><t t-jquery="#oe_import_has_header" t-operation="before"><div/></t><t t-jquery="div.a > .b [name='c']" t-operation="append"><i/></t></t>`,
      `<t t-inherit="ImportView.side_panel" t-inherit-mode="extension"><xpath expr="//*[@id='oe_import_has_header']" position="before"><div/></xpath><xpath expr="//div[hasclass('a')]/*[hasclass('b')]//*[@name='c']" position="inside"><i/></xpath></t>`,
    ),
    template(
      `<t t-name="example.A" t-extend="web.A"><t t-jquery="a" t-operation="attributes"><attribute name="class">b</attribute></t></t>`,
      `<t t-name="example.A" t-inherit="web.A" t-inherit-mode="primary"><xpath expr="//a" position="attributes"><attribute name="class">b</attribute></xpath></t>`,
    ),
    {
      before: file(`<t t-extend="A"><t t-jquery="a" t-operation="prepend"><b/></t></t>`),
      todos: 1,
    },
    {
      before: file(`<t t-extend="A"><t t-jquery="a:first" t-operation="append"><b/></t></t>`),
      todos: 1,
    },
    { before: file(`<t t-extend="A"><t t-jquery="a">this.remove();</t></t>`), todos: 1 },
  ],
  noops: [
    file(`<t t-inherit="A" t-inherit-mode="extension"><xpath expr="//a" position="inside"><b/></xpath></t>`),
    file(`<t t-name="a.b"><t t-call="A"/></t>`),
    file(`<t t-name="a.b"><div extend="A" data-t-extend="A"/></t>`),
    file(`<t t-name="a.b"><p>t-extend="A"</p></t>`),
    { 'views/a.xml': '<odoo><template id="a"><t t-extend="A"/></template></odoo>\n' },
    file(`<t t-name="a.b"><t t-jquery="a" t-operation="append"/></t>`),
  ],
  template: {
    '*'(element, context) {
      const extended = attribute(element, 't-extend');
      if (!extended) return;
      const edits = inherited(element, context);
      context.report({
        at: extended,
        message: edits
          ? 't-extend is t-inherit since 17.0.'
          : 't-extend is t-inherit since 17.0, with an xpath for each t-jquery: one of them needs a human, for its selector, its operation or its code.',
        options: [
          {
            title: 'Write an xpath for each t-jquery',
            code: '<t t-inherit="web.Other" t-inherit-mode="extension">\n    <xpath expr="//div[hasclass(\'a\')]" position="inside">...</xpath>\n</t>',
          },
          { title: 'Write a template of your own, when little of the other one is left' },
        ],
        fix: edits && { title: 'Write t-inherit', safe: false, edits },
      });
    },
  },
});

function inherited(element: XmlElement, { text }: XmlContext): TextEdit[] | undefined {
  const extended = attribute(element, 't-extend');
  if (!extended || element.name !== 't') return undefined;
  const mode = attribute(element, 't-name') ? 'primary' : 'extension';
  const edits: TextEdit[] = [
    { start: extended.start, end: extended.start + 't-extend'.length, text: 't-inherit' },
    { start: extended.end, end: extended.end, text: ` t-inherit-mode="${mode}"` },
  ];
  for (const child of element.children) {
    if (child.type === 'comment' || (child.type === 'text' && child.value.trim() === '')) continue;
    if (child.type !== 'element') return undefined;
    const selector = attribute(child, 't-jquery');
    const operation = attribute(child, 't-operation');
    const expr = selector && selectorXpath(selector.value);
    const position =
      operation && Object.hasOwn(POSITIONS, operation.value) ? POSITIONS[operation.value] : undefined;
    if (!selector || !operation || expr === undefined || position === undefined || child.name !== 't')
      return undefined;
    const close = /<\/t\s*>$/.exec(text.slice(child.start, child.end));
    edits.push(
      { start: child.start + 1, end: child.start + 1 + 't'.length, text: 'xpath' },
      { start: selector.start, end: selector.end, text: `expr="${expr}"` },
      { start: operation.start, end: operation.end, text: `position="${position}"` },
    );
    if (close)
      edits.push({
        start: child.end - close[0].length + 2,
        end: child.end - close[0].length + 3,
        text: 'xpath',
      });
  }
  return edits;
}

function template(before: string, after: string) {
  return { before: file(before), after: file(after) };
}

function file(content: string) {
  return { 'static/src/xml/a.xml': `<templates>${content}</templates>\n` };
}
