import { argumentsOfCall, calledBy } from '../python/names.ts';
import { functionText } from '../python/outside.ts';
import { servesNobody } from '../python/places.ts';
import { routeAround } from '../python/routes.ts';
import { defineRule, type PythonContext } from '../rule.ts';

export default defineRule({
  id: 'superuser-environment',
  severity: 'low',
  category: 'security',
  summary: 'Code acts as the superuser where sudo() would do',
  why: 'As OdooBot (user 1) everything is allowed, and records say that OdooBot made them, so that nobody can tell who did. sudo() lifts the rights and keeps the user. Hooks and migration scripts, where there is no user, are not concerned.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.models.Model.sudo',
  bad: [
    `
    from odoo import SUPERUSER_ID, models


    class Book(models.Model):
        _name = "library.book"

        def close(self):
            self.with_user(SUPERUSER_ID).write({"state": "closed"})
    `,
    `
    from odoo import SUPERUSER_ID, api, models


    class Book(models.Model):
        _name = "library.book"

        def close(self):
            env = api.Environment(self.env.cr, SUPERUSER_ID, {})
            env["library.book"].browse(self.ids).write({"state": "closed"})
    `,
  ],
  good: [
    `
    from odoo import SUPERUSER_ID, api, models


    def post_init_hook(cr, registry):
        env = api.Environment(cr, SUPERUSER_ID, {})
        env["library.book"].search([]).write({"state": "closed"})


    class Book(models.Model):
        _name = "library.book"

        def close(self, user):
            self.sudo().write({"state": "closed"})
            self.with_user(user).write({"name": "x"})
            if self.env.uid == SUPERUSER_ID:
                return True
    `,
    `
    from odoo import SUPERUSER_ID, api, models, registry


    class Book(models.Model):
        _name = "library.book"

        def log_apart(self):
            with registry(self.env.cr.dbname).cursor() as cr:
                api.Environment(cr, SUPERUSER_ID, {})["library.log"].create({})
    `,
  ],
  calls: ['with_user', 'Environment', 'env'],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (!called || !/^(with_user|Environment|env)$/.test(called.name)) return;
      const { positional, keywords } = argumentsOfCall(node, context);
      const user =
        called.name === 'with_user'
          ? positional[0]
          : called.name === 'env'
            ? keywords.get('user')
            : positional[1];
      if (!user || !/^(odoo\.|api\.)?SUPERUSER_ID$/.test(context.slice(user)) || servesNobody(context))
        return;
      // In a cursor of its own there is no user to keep.
      if (called.name === 'Environment' && (!context.klass || functionText(context).includes('cursor()')))
        return;
      // Where nobody is logged in there is no user to keep.
      const auth = routeAround(context)?.auth;
      if (context.embedded || auth === 'none' || auth === 'public' || isLogin(context)) return;
      context.report({
        at: node,
        message:
          'This acts as OdooBot: everything is allowed and nobody can tell who did it. Use sudo(), which lifts the rights and keeps the user.',
      });
    },
  },
});

function isLogin({ klass, method }: PythonContext): boolean {
  return (
    klass?.model === 'ir.http' ||
    /^_?(auth_method|auth_oauth|login|check_credentials|authenticate|signup)/.test(method?.name ?? '')
  );
}
