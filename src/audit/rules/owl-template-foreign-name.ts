import { attribute, elementsOf } from '../../source/xml/query.ts';
import { defineRule } from '../rule.ts';
import { clientTemplates } from '../xml/client-templates.ts';

export default defineRule({
  id: 'owl-template-foreign-name',
  aliases: ['JSX008C'],
  severity: 'info',
  confidence: 'likely',
  category: 'javascript',
  summary: 'A template of the web client goes by the name of another module',
  why: 'Templates of all modules share one list. A whole template under a name of another module takes the place of that module’s, or is refused, as soon as it has one of that name; and what that module mends in its own never shows. A change belongs into t-inherit with t-inherit-mode="extension", a new template under the name of its own module.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/frontend/qweb.html#template-inheritance',
  bad: {
    '__manifest__.py':
      '{"name": "Example", "version": "19.0.1.0.0", "depends": ["web"], "assets": {"web.assets_backend": ["example_module/static/src/**/*"]}}',
    'static/src/a.xml': `
      <templates>
        <t t-name="web.ListRenderer.Copy"><table><t t-slot="default"/></table></t>
      </templates>
    `,
  },
  good: {
    '__manifest__.py':
      '{"name": "Example", "version": "19.0.1.0.0", "depends": ["web"], "assets": {"web.assets_backend": ["example_module/static/src/**/*"]}}',
    'static/src/a.xml': `
      <templates>
        <t t-name="web.ListRenderer" t-inherit="web.ListRenderer" t-inherit-mode="extension">
          <xpath expr="//table" position="after"><p/></xpath>
        </t>
        <t t-name="example_module.List" t-inherit="web.ListRenderer" t-inherit-mode="primary">
          <xpath expr="//table" position="after"><p/></xpath>
        </t>
        <t t-name="example_module.New"><p/></t>
        <t t-name="Plain"><p/></t>
        <t t-extend="web.Old"><t t-jquery="p" t-operation="append"><p/></t></t>
      </templates>
    `,
  },
  check(context) {
    const { module, project } = context;
    for (const { source, root } of clientTemplates(module)) {
      if (!root || !/^static\/src\//.test(source.path)) continue;
      for (const element of elementsOf(root)) {
        const name = attribute(element, 't-name');
        if (!name || attribute(element, 't-inherit') || attribute(element, 't-extend')) continue;
        const owner = name.value.slice(0, Math.max(0, name.value.indexOf('.')));
        if (owner === '' || owner === module.name || !project.closure(module.name).modules.has(owner))
          continue;
        context.report({
          source,
          at: name,
          message: `${name.value} is a name of ${owner}: name the template ${module.name}.${name.value.slice(owner.length + 1)}, or extend the one of ${owner} with t-inherit.`,
        });
      }
    }
  },
});
