import { childOf } from '../../source/python/node.ts';
import { classAround } from '../python/class-scope.ts';
import { isMigrationFile, isTestFile } from '../python/places.ts';
import { mentionsSuper } from '../python/super-calls.ts';
import { defineRule } from '../rule.ts';

/** Hooks that are there to be replaced, and methods that a rule of their own looks at. */
const REPLACED =
  /^(_compute_|_search_|_inverse_|_default_|_get_default|_onchange_|_check_|_domain_|_selection_|_table_query|_query|_select|_from|_where|_group_by|_order_by|init$|__|create$|write$|unlink$|copy$|read$|default_get$|name_get$|name_search$|_name_search$|fields_view_get$|get_view$|_valid_field_parameter$|_get_\w+_fields$)|_(hook|fields|mapping|domain)$/;
const MIN_LINES = 8;

export default defineRule({
  id: 'override-replaces',
  aliases: ['MNT017B'],
  severity: 'info',
  category: 'maintainability',
  summary: 'A method of another module is replaced as a whole, without super()',
  why: 'What the other module mends or adds in its method later never arrives here, and other modules that extend it are left out where they come before this one. Most of the body is usually a copy of it: call super() and change what it gives, or extend a smaller method that it calls.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#inheritance-and-extension',
  bad: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def address_get(self, adr_pref=None):
            result = {}
            for partner in self:
                if partner.type == "invoice":
                    result["invoice"] = partner.id
                elif partner.type == "delivery":
                    result["delivery"] = partner.id
                else:
                    result["contact"] = partner.id
            return result
  `,
  good: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def address_get(self, adr_pref=None):
            result = super().address_get(adr_pref)
            for partner in self:
                if partner.type == "invoice":
                    result["invoice"] = partner.id
                elif partner.type == "delivery":
                    result["delivery"] = partner.id
                else:
                    result["contact"] = partner.id
            return result

        def _own_method(self):
            result = {}
            for partner in self:
                if partner.type == "invoice":
                    result["invoice"] = partner.id
                elif partner.type == "delivery":
                    result["delivery"] = partner.id
                else:
                    result["contact"] = partner.id
            return result

        def open_commercial_entity(self):
            return {"type": "ir.actions.act_window_close"}
  `,
  python: {
    function_definition(node, context) {
      const { klass, file } = context;
      if (!klass?.kind || klass.model === undefined || klass.creates || !classAround(context)) return;
      const body = childOf(node, 'body');
      const name = childOf(node, 'name');
      if (!body || !name || REPLACED.test(context.slice(name))) return;
      const lines = context.slice(body).split('\n').length;
      if (lines < MIN_LINES || mentionsSuper(node, context)) return;
      if (isTestFile(file.source.path) || isMigrationFile(file.source.path)) return;
      const method = context.slice(name);
      const parent = context
        .model(klass.model)
        .classes.find(
          ({ module, methods }) => module !== context.module.name && Object.hasOwn(methods, method),
        );
      // Of mixins and of the framework replacing is often what is meant; so is it of what returns nothing at all.
      if (!parent || parent.kind === 'abstract' || /^(ir\.|base$)/.test(klass.model)) return;
      // The class itself may have it twice, as a property and its setter.
      if (klass.methods.filter((each) => each.name === method).length > 1) return;
      context.report({
        at: name,
        message: `${method} replaces the one of ${klass.model} in ${parent.module}, ${lines} lines without super(): call super() and change what it gives, or extend what it calls.`,
      });
    },
  },
});
