import type { SourceFile, Span } from '../../source/types.ts';
import { addDependency } from '../lookup/add-dependency.ts';
import { comesByItself } from '../lookup/comes-by-itself.ts';
import { environmentModel, isGuarded, modelNames } from '../lookup/model-names.ts';
import { modelState } from '../lookup/model-state.ts';
import { xmlidRefs } from '../lookup/xmlid-refs.ts';
import { isMigrationFile, isTestFile } from '../python/places.ts';
import { defineRule, type ModuleContext, type Severity } from '../rule.ts';

/** Modules that were reported already, by module: one finding for each is enough. */
const told = new WeakMap<object, Set<string>>();

export default defineRule({
  id: 'missing-dependency',
  aliases: ['ODOO001', 'OLS03001', 'OLS03003', 'OLS03004', 'OLS03015', 'missing-depends'],
  severity: 'high',
  category: 'correctness',
  summary: 'Something of a module is used that is not among the dependencies',
  why: 'It works as long as something else happens to install the other module first. In a database without it the module does not install, or fails at that line.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/module.html',
  bad: [
    {
      '__manifest__.py':
        '{"name": "Example", "version": "19.0.1.0.0", "license": "LGPL-3", "depends": ["base"]}',
      'models/order.py': `
        from odoo import models


        class Order(models.Model):
            _inherit = "sale.order"
      `,
    },
    {
      '__manifest__.py':
        '{"name": "Example", "version": "19.0.1.0.0", "license": "LGPL-3", "depends": ["base"]}',
      'models/order.py': `
        from odoo import fields, models


        class Partner(models.Model):
            _inherit = "res.partner"

            product_id = fields.Many2one("product.product")
      `,
    },
    {
      '__manifest__.py':
        '{"name": "Example", "version": "19.0.1.0.0", "license": "LGPL-3", "depends": ["base"], "data": ["views/menu.xml"]}',
      'views/menu.xml': '<odoo><menuitem id="menu_books" name="Books" parent="sale.sale_menu_root"/></odoo>',
    },
    {
      '__manifest__.py':
        '{"name": "Example", "version": "19.0.1.0.0", "license": "LGPL-3", "depends": ["base"]}',
      'models/tool.py': `
        from odoo.addons.sale.models.sale_order import SaleOrder

        KNOWN = [SaleOrder]
      `,
    },
  ],
  good: [
    {
      '__manifest__.py':
        '{"name": "Example", "version": "19.0.1.0.0", "license": "LGPL-3", "depends": ["sale_management"], "data": ["views/menu.xml"]}',
      'models/order.py': `
        from odoo import fields, models


        class Order(models.Model):
            _inherit = "sale.order"

            product_id = fields.Many2one("product.product")
      `,
      'views/menu.xml': '<odoo><menuitem id="menu_books" name="Books" parent="sale.sale_menu_root"/></odoo>',
    },
    {
      '__manifest__.py': '{"name": "Example", "version": "19.0.1.0.0", "depends": ["unheard_of"]}',
      'models/order.py': `
        from odoo import models


        class Order(models.Model):
            _inherit = "sale.order"
      `,
    },
    `
    from odoo import models

    try:
        from odoo.addons.sale.models.sale_order import SaleOrder
    except ImportError:
        SaleOrder = None


    class Partner(models.Model):
        _inherit = "res.partner"

        def orders(self):
            if "sale.order" in self.env:
                return self.env["sale.order"].search([])
            return self.env.ref("sale.menu_sale_root", raise_if_not_found=False)
    `,
  ],
  check(context) {
    const { project, module } = context;
    if (!project.closure(module.name).complete) return;
    for (const file of module.python) {
      for (const { model, start, end } of modelNames(file)) {
        const state = modelState(context, model);
        if (state.is === 'outside')
          tell(context, state.module, `the model ${model}`, file.source, { start, end });
      }
      for (const { from, start, end } of file.imports) {
        const [, name = ''] = /^odoo\.addons\.(\w+)/.exec(from) ?? [];
        if (name === '' || isTestFile(file.source.path) || isMigrationFile(file.source.path)) continue;
        if (!project.modules.get(name) || project.closure(module.name).modules.has(name)) continue;
        // In a block it is tried, and the code goes on without it.
        if (!file.root.children.some((node) => node.start === start)) continue;
        if (comesByItself(project, module.name, name)) continue;
        tell(context, name, 'the Python code that is imported here', file.source, { start, end }, 'medium');
      }
    }
    // The first module of all is shown with what others bring.
    if (module.name === 'base') return;
    for (const { xmlid, source, start, end, isGroup } of xmlidRefs(context)) {
      // A group that is not there has nobody in it, which is what many templates mean.
      if (isGroup) continue;
      const state = project.xmlid(xmlid, module.name);
      if (state.is !== 'outside') continue;
      const severity = comesByItself(context.project, module.name, state.module) ? 'medium' : undefined;
      tell(context, state.module, xmlid, source, { start, end }, severity);
    }
  },
  python: {
    subscript(node, context) {
      const named = environmentModel(node, context);
      const state = named && modelState(context, named.model);
      if (!named || state?.is !== 'outside' || isGuarded(named.model, context)) return;
      if (!comesByItself(context.project, context.module.name, state.module))
        tell(context, state.module, `the model ${named.model}`, context.file.source, named);
    },
  },
});

function tell(
  context: ModuleContext,
  name: string,
  what: string,
  source: SourceFile,
  at: Span,
  severity?: Severity,
): void {
  const known = told.get(context.index) ?? new Set<string>();
  told.set(context.index, known);
  if (known.has(name)) return;
  known.add(name);
  context.report({
    source,
    at,
    severity,
    message: `${name} brings ${what}, and this module does not depend on it, not through others either: it fails where ${name} is not installed. Add ${name} to depends, or do without it.`,
    fix: addDependency(context, name),
  });
}
