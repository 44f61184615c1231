import type { ModuleFacts } from '../../source/project/facts.ts';
import type { Project } from '../../source/project/project.ts';
import { repeatedBy } from '../performance/repeated.ts';
import { calledBy, innermostFunction } from '../python/names.ts';
import { recordsOf } from '../python/orm.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'hidden-query-in-loop',
  aliases: ['PER002'],
  severity: 'medium',
  confidence: 'likely',
  category: 'performance',
  summary: 'A loop calls a method that searches: one query a record',
  why: 'The search is one call away, so the loop looks cheap and is not: each turn asks the database. What the method searches for one record can be searched for all of them before the loop.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/performance.html#batch-operations',
  bad: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def _open_orders(self):
            return self.env["res.partner"].search([("parent_id", "=", self.id)])

        def report(self):
            lines = []
            for partner in self.search([("active", "=", True)]):
                lines.append(len(partner._open_orders()))
            return lines
  `,
  good: [
    `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def _open_orders(self):
            return self.env["res.partner"].search([("parent_id", "in", self.ids)])

        def report(self):
            return self.search([("active", "=", True)])._open_orders()
    `,
    `
    from odoo import models, tools


    class Partner(models.Model):
        _inherit = "res.partner"

        def _label(self):
            return self.name

        @tools.ormcache("code")
        def _by_code(self, code):
            return self.search([("ref", "=", code)]).id

        def report(self):
            return [(partner._label(), partner._by_code(partner.ref)) for partner in self]
    `,
  ],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (!called?.object || !queryingNames(context.project).has(called.name)) return;
      const { klass } = context;
      if (klass === undefined || innermostFunction(context.ancestors) === undefined) return;
      const repeated = repeatedBy(node, context);
      if (!repeated?.varies || repeated.occasional || repeated.loop.kind === 'while') return;
      const records = recordsOf(called.object, context);
      if (records?.model === undefined) return;
      const method = context.model(records.model).method(called.name);
      if (!method?.queries || method.decorators?.some((name) => /cache/.test(name))) return;
      // It calls itself, down a tree.
      if (called.name === context.method?.name) return;
      context.report({
        at: node,
        model: records.model,
        message: `${called.name}() searches, and runs once for each element of ${repeated.over}: as many queries as there are records. Let it work on all of them at once, and call it before the loop.`,
      });
    },
  },
});

/** What the ORM itself has; reads among them have a rule of their own. */
const STANDARD =
  /^(search\w*|read\w*|create|write|unlink|copy\w*|browse|mapped|filtered\w*|sorted|ensure_one|exists|sudo|with_\w+|name_search|_read_group|default_get|fields_get|next_by_\w+|_next|compute_\w+|(_?(action|button|message|activity|do|run|process|create|update|link|validate|cleanup|purge|raise|send|handle|register|unlink|cancel|assign|post|reconcile|generate|import|export|sync)_|_register_hook$)\w*)$/;

const names = new WeakMap<Project, ReadonlySet<string>>();

/** Names of all methods that search, of any model: most calls need no closer look. */
function queryingNames(project: Project): ReadonlySet<string> {
  const known = names.get(project);
  if (known) return known;
  const found = new Set<string>();
  for (const facts of project.modules.values()) for (const name of queryingIn(facts)) found.add(name);
  names.set(project, found);
  return found;
}

const ofModules = new WeakMap<ModuleFacts, readonly string[]>();

/** Modules of the symbol database are the same from one run to the next. */
function queryingIn(facts: ModuleFacts): readonly string[] {
  const known = ofModules.get(facts);
  if (known) return known;
  const found: string[] = [];
  for (const { methods } of facts.classes) {
    for (const [name, method] of Object.entries(methods))
      if (method.queries && name.length > 3 && !STANDARD.test(name)) found.push(name);
  }
  ofModules.set(facts, found);
  return found;
}
