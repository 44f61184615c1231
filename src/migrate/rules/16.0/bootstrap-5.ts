import type { XmlContext } from '../../../audit/rule.ts';
import type { XmlAttribute, XmlElement } from '../../../source/xml/tree.ts';
import { partnerView } from '../../cases/view.ts';
import { attributeOf } from '../../expression/attribute.ts';
import { defineMigration } from '../../rule.ts';
import { BUILT_OTHERWISE, classNow } from '../../views/bootstrap5.ts';
import { opensKanbanMenu, scriptAttributes, scriptNameNow } from '../../views/bootstrap5-scripts.ts';

export default defineMigration({
  id: 'bootstrap-5',
  to: '16.0',
  breaks: 'silent',
  summary: 'Classes and attributes of Bootstrap 4 have the names of Bootstrap 5',
  why: 'Odoo has Bootstrap 5 since 16.0: the old classes have no style, an xpath that looks for one finds nothing, and menus and dialogs with data-toggle do not open.',
  link: 'https://github.com/odoo/odoo/pull/95450',
  cases: [
    view(
      `<form><div class="oe_right text-right ml-2 mr-md-auto o_text-left"><span class="badge badge-pill badge-info font-weight-bold"/></div></form>`,
      `<form><div class="oe_right text-end ms-2 me-md-auto o_text-left"><span class="badge rounded-pill text-bg-info fw-bold"/></div></form>`,
    ),
    view(
      `<form><xpath expr="//td[hasclass('text-right')]/span[@class='float-left pl-1']" position="attributes"><attribute name="class" add="mr-1" remove="ml-1" separator=" "/></xpath></form>`,
      `<form><xpath expr="//td[hasclass('text-end')]/span[@class='float-start ps-1']" position="attributes"><attribute name="class" add="me-1" remove="ms-1" separator=" "/></xpath></form>`,
    ),
    view(
      `<form><attribute name="class">sr-only btn-block</attribute></form>`,
      `<form><attribute name="class">visually-hidden w-100</attribute></form>`,
    ),
    {
      before: template(
        `<button class="dropdown-toggle" data-toggle="dropdown" t-attf-data-target="#x" data-own="1"/><td t-att-class="'text-right' if a else b" t-attf-class="pr-3 #{a and 'float-left'} mr-#{n}"/>`,
      ),
      after: template(
        `<button class="dropdown-toggle" data-bs-toggle="dropdown" t-attf-data-bs-target="#x" data-own="1"/><td t-att-class="'text-end' if a else b" t-attf-class="pe-3 #{a and 'float-start'} mr-#{n}"/>`,
      ),
    },
    {
      before: template(`<div class="input-group-append"><i/></div>`),
      todos: 1,
    },
  ],
  noops: [
    template(`<div class="text-end ms-2 fw-bold"/>`),
    template(`<div class="my-text-right mr-6 ml-2x"/>`),
    template(`<div title="text-right ml-2" name="float-left"/>`),
    template(`<div data-toggle="own" data-target="#a"/>`),
    template(`<p>text-right</p>`),
    partnerView(
      '<kanban><templates><t t-name="kanban-box"><a class="dropdown-toggle" data-toggle="dropdown"/></t></templates></kanban>',
    ),
    template(`<t t-set="text_right" t-value="ml-2"/><div t-att-class="a.pl-1"/>`),
    {
      'data/x.xml':
        '<odoo><record id="a" model="x.y"><field name="name">ml-2 text-right</field></record></odoo>\n',
    },
  ],
  xml: { '*': look },
  template: { '*': look },
});

function look(element: XmlElement, context: XmlContext): void {
  for (const attribute of element.attributes) {
    const now = valueNow(
      element,
      attribute,
      context.text.slice(attribute.valueSpan.start, attribute.valueSpan.end),
    );
    if (now !== undefined) renamed(attribute, { ...attribute.valueSpan, text: now }, context);
    else if (attribute.name === 'class') {
      const old = attribute.value.split(/\s+/).find((token) => BUILT_OTHERWISE.test(token));
      if (old !== undefined)
        context.report({
          at: attribute,
          message: `Bootstrap 5 has no ${old}: build the element as its guide to migration says, https://getbootstrap.com/docs/5.1/migration/.`,
          options: [
            { title: `Build the element with the classes that Bootstrap 5 has for it` },
            { title: `Take ${old} away, and say in a stylesheet of the module what it did` },
          ],
        });
    }
  }
  attributeText(element, context);
  scripts(element, context);
}

/** Undefined for an attribute without classes, or without old ones. */
function valueNow({ name: tag }: XmlElement, { name }: XmlAttribute, raw: string): string | undefined {
  let now = raw;
  if (name === 'class' || (tag === 'attribute' && /^(add|remove)$/.test(name))) now = tokensNow(raw);
  else if (name === 't-attf-class') now = tokensNow(raw);
  else if (name === 't-att-class') now = raw.replaceAll(/'[^']*'|&quot;.*?&quot;|"[^"]*"/g, tokensNow);
  else if (name === 'expr' && tag === 'xpath')
    now = raw.replaceAll(
      /(hasclass\(|@class\s*=\s*|contains\(\s*@class\s*,\s*)((?:\s*,?\s*(?:'[^']*'|"[^"]*"))+)/g,
      (_, head: string, texts: string) => head + tokensNow(texts),
    );
  return now === raw ? undefined : now;
}

function tokensNow(text: string): string {
  return text.replaceAll(/(?<![\w#{}.&;-])[a-z][\w-]*(?![\w#{}.-])/g, classNow);
}

/** `<attribute name="class">...</attribute>` of an extension. */
function attributeText(element: XmlElement, context: XmlContext): void {
  const [only, ...more] = element.children;
  if (element.name !== 'attribute' || only?.type !== 'text' || more.length > 0) return;
  const of = attributeOf(element, 'name')?.value ?? '';
  if (!/^(class|t-attf?-class)$/.test(of)) return;
  const raw = context.text.slice(only.start, only.end);
  const now = of === 't-att-class' ? raw.replaceAll(/'[^']*'|"[^"]*"/g, tokensNow) : tokensNow(raw);
  if (now !== raw) renamed(only, { start: only.start, end: only.end, text: now }, context);
}

function scripts(element: XmlElement, context: XmlContext): void {
  // In a card it works for a while: see kanban-toggles.
  if (opensKanbanMenu(element)) return;
  for (const attribute of scriptAttributes(element)) {
    const { name, start } = attribute;
    renamed(attribute, { start, end: start + name.length, text: scriptNameNow(attribute) }, context);
  }
}

function renamed(
  at: { readonly start: number; readonly end: number },
  edit: { readonly start: number; readonly end: number; readonly text: string },
  context: XmlContext,
): void {
  context.report({
    at,
    message: 'This is a name of Bootstrap 4, and Odoo has Bootstrap 5 since 16.0.',
    fix: { title: 'Write the name of Bootstrap 5', safe: true, edits: [edit] },
  });
}

function view(before: string, after: string) {
  return { before: partnerView(before), after: partnerView(after) };
}

function template(content: string) {
  return { 'views/x.xml': `<odoo><template id="t">${content}</template></odoo>\n` };
}
