import { attribute, elementsOf } from '../../source/xml/query.ts';
import { mentionsOf } from '../lookup/mentions.ts';
import { defineRule } from '../rule.ts';
import { clientTemplates } from '../xml/client-templates.ts';

export default defineRule({
  id: 'owl-template-unused',
  aliases: ['JSX008B'],
  severity: 'info',
  confidence: 'likely',
  category: 'javascript',
  summary: 'A template of the web client that no component and no template names',
  why: 'Every browser loads it, and who changes the component beside it changes it too, for nothing. Most often the component took another name, and shows another template than the one that is meant.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/frontend/owl_components.html',
  js: {},
  bad: {
    '__manifest__.py':
      '{"name": "Example", "version": "19.0.1.0.0", "depends": ["web"], "assets": {"web.assets_backend": ["example_module/static/src/**/*"]}}',
    'static/src/a.js': `
      import { Component } from "@odoo/owl";

      export class A extends Component {
          static template = "example_module.A";
          static props = {};
      }
    `,
    'static/src/a.xml': `
      <templates>
        <t t-name="example_module.A"><p/></t>
        <t t-name="example_module.OldA"><p/></t>
      </templates>
    `,
  },
  good: {
    '__manifest__.py':
      '{"name": "Example", "version": "19.0.1.0.0", "depends": ["web"], "assets": {"web.assets_backend": ["example_module/static/src/**/*"]}}',
    'static/src/a.js': `
      import { Component } from "@odoo/owl";

      export class A extends Component {
          static template = "example_module.A";
          static props = {};
      }
    `,
    'static/src/a.xml': `
      <templates>
        <t t-name="example_module.A"><t t-call="example_module.Part"/></t>
        <t t-name="example_module.Part"><p/></t>
        <t t-name="web.Other" t-inherit="web.ListView" t-inherit-mode="extension"><p/></t>
      </templates>
    `,
  },
  check(context) {
    const { module, scripts } = context;
    if (scripts.length === 0) return;
    const all = scripts.map(({ source }) => source.text);
    // A name that is put together may be any.
    if (all.some((text) => /template\w*\s*[:=]\s*[^"'\s;,]*[`+]|`\w+\.\w*\$\{/.test(text))) return;
    for (const { source, root } of clientTemplates(module)) {
      if (!root || !/^static\/src\//.test(source.path)) continue;
      for (const element of elementsOf(root)) {
        const name = attribute(element, 't-name');
        if (!name || attribute(element, 't-inherit') || attribute(element, 't-extend')) continue;
        if (!name.value.startsWith(`${module.name}.`) || mentionsOf(name.value, context, 2) > 1) continue;
        // Some write the name without its module, or only the end of it.
        const last = name.value.slice(name.value.lastIndexOf('.') + 1);
        if (
          all.some(
            (text) => text.includes(`.${last}"`) || text.includes(`.${last}'`) || text.includes(`.${last}\``),
          )
        )
          continue;
        context.report({
          source,
          at: name,
          message: `No script and no template of this module names ${name.value}: take it out, or name it where it is meant.`,
        });
      }
    }
  },
});
