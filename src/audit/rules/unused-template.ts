import { attribute, attributeValue } from '../../source/xml/query.ts';
import { shortId } from '../access/rows.ts';
import { mentionsOf } from '../lookup/mentions.ts';
import { defineRule } from '../rule.ts';

/** Names by which other modules, or Odoo itself, find a template. */
const FOUND_BY_NAME =
  /^(s_|snippet|option_|dynamic_filter_template_|theme_|footer|header|template_|assets|payment_|express_|inline_|portal_)/;

export default defineRule({
  id: 'unused-template',
  aliases: ['MNT016B'],
  severity: 'info',
  confidence: 'likely',
  category: 'maintainability',
  summary: 'A QWeb template that nothing in the module renders, calls or extends',
  why: 'It is translated, loaded and upgraded, and looks as if a page or a report were made of it. Most often the code that showed it is gone.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/frontend/qweb.html',
  js: {},
  bad: {
    'views/page.xml': `
      <odoo>
        <template id="old_page"><p>Old</p></template>
      </odoo>
    `,
  },
  good: [
    {
      'views/page.xml': `
        <odoo>
          <template id="page"><t t-call="example_module.part"/></template>
          <template id="part"><p>Part</p></template>
          <template id="more" inherit_id="web.layout"><xpath expr="//head" position="inside"><p/></xpath></template>
          <template id="s_book" name="Book"><p>A block of the website builder</p></template>
        </odoo>
      `,
      'controllers/main.py': `
        from odoo import http
        from odoo.http import request


        class Main(http.Controller):
            @http.route("/page", auth="user")
            def page(self):
                return request.render("example_module.page")
      `,
    },
    {
      // Which one is shown is only known as the code runs.
      'views/page.xml': `
        <odoo>
          <template id="page_one"><p>One</p></template>
        </odoo>
      `,
      'controllers/main.py': `
        from odoo import http
        from odoo.http import request


        class Main(http.Controller):
            @http.route("/page/<name>", auth="user")
            def page(self, name):
                return request.render(f"example_module.page_{name}")
      `,
    },
  ],
  check(context) {
    const { module, project } = context;
    let dynamic: boolean | undefined;
    for (const { fact, source, demo } of context.index.records) {
      const { xmlid, element } = fact;
      if (element?.name !== 'template' || demo || !xmlid?.startsWith(`${module.name}.`)) continue;
      const name = shortId(xmlid);
      if (attribute(element, 'inherit_id') || FOUND_BY_NAME.test(name)) continue;
      if (/^(1|true)$/i.test(attributeValue(element, 'page') ?? '')) continue;
      if (mentionsOf(name, context, 2) > 1 || project.extensions(xmlid).length > 0) continue;
      dynamic ??= makesNames(
        context.module.python.map((file) => file.source.text),
        module.name,
      );
      if (dynamic) return;
      context.report({
        source,
        at: attribute(element, 'id')?.valueSpan ?? element.tag,
        message: `Nothing in this module renders, calls or extends the template ${name}: take it out, or use it.`,
      });
    }
  },
});

/** An xmlid, or the name of a template, is put together. */
function makesNames(texts: readonly string[], module: string): boolean {
  return texts.some(
    (text) =>
      new RegExp(`["']${module}\\.[\\w.]*[%{]`).test(text) ||
      /["']\w*\.?["']\s*[+%]\s*\w*(template|view|name|report)/i.test(text) ||
      /["'](%s|\{\w*\})\.|f["'][^"']*\{[^}]*\}\.\w|f["']\w*\{/.test(text),
  );
}
