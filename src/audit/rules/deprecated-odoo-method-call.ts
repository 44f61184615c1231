import { SERIES, type Series } from '../../series/profile.ts';
import { calledBy } from '../python/names.ts';
import { recordsOf } from '../python/orm.ts';
import { defineRule } from '../rule.ts';

interface Old {
  readonly since: Series;
  readonly instead: string;
  /** Series without the method. */
  readonly gone?: Series;
  /** It can be called in the place of the old one as it is. */
  readonly same?: true;
}

/** Sources: odoo/models.py of 16.0 to 18.0, odoo/orm/models.py of 19.0. */
const METHODS: Readonly<Record<string, Old>> = {
  flush: { since: '16.0', instead: 'flush_model(), flush_recordset() or env.flush_all()', gone: '19.0' },
  invalidate_cache: { since: '16.0', instead: 'invalidate_model() or invalidate_recordset()', gone: '19.0' },
  refresh: { since: '16.0', instead: 'env.invalidate_all()', gone: '19.0' },
  fields_view_get: { since: '16.0', instead: 'get_view()', gone: '19.0' },
  name_get: { since: '17.0', instead: 'the field display_name', gone: '19.0' },
  user_has_groups: { since: '18.0', instead: 'env.user.has_group()', gone: '19.0' },
  check_access_rights: { since: '18.0', instead: 'check_access() or has_access()' },
  check_access_rule: { since: '18.0', instead: 'check_access()', same: true },
  _filter_access_rules: { since: '18.0', instead: '_filtered_access()', same: true },
  _filter_access_rules_python: { since: '18.0', instead: '_filtered_access()', same: true },
  _check_recursion: { since: '18.0', instead: '_has_cycle(), which answers the other way round' },
  _check_m2m_recursion: { since: '18.0', instead: '_has_cycle(), which answers the other way round' },
  read_group: { since: '19.0', instead: '_read_group() or formatted_read_group()' },
  toggle_active: { since: '19.0', instead: 'action_archive() or action_unarchive()' },
};

export default defineRule({
  id: 'deprecated-odoo-method-call',
  aliases: ['ODW8502'],
  severity: 'medium',
  category: 'migration',
  from: '16.0',
  summary: 'A method of recordsets is called that is deprecated or gone',
  why: 'Odoo warns at each call for a series or two, and then has the method no more: the code stops with AttributeError, mostly where no test comes by.',
  link: 'https://www.odoo.com/documentation/19.0/developer/reference/backend/orm/changelog.html',
  bad: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def totals(self):
            self.check_access_rule("read")
            return self.env["res.partner"].read_group([], ["id"], ["country_id"])
  `,
  good: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def totals(self, cache, document):
            self.check_access("read")
            cache.flush()
            document.name_get()
            self.env.cr.flush()
            return self.env["res.partner"]._read_group([], ["country_id"], ["__count"])

        def refresh(self):
            return True

        def run(self):
            self.refresh()
            return super().read_group([], [], [])
  `,
  calls: Object.keys(METHODS),
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      const series = context.series?.series;
      if (!called?.object || !series || !Object.hasOwn(METHODS, called.name)) return;
      const old = METHODS[called.name];
      if (!old || SERIES.indexOf(series) < SERIES.indexOf(old.since)) return;
      const records = recordsOf(called.object, context);
      if (!records) return;
      // A model may have a method of this name for something else.
      const { model } = records;
      if (model === undefined && called.name.length < 8) return;
      if (
        model !== undefined &&
        context.model(model).classes.some(({ methods }) => Object.hasOwn(methods, called.name))
      ) {
        return;
      }
      const gone = old.gone !== undefined && SERIES.indexOf(series) >= SERIES.indexOf(old.gone);
      context.report({
        at: node,
        severity: gone ? 'high' : 'medium',
        message: gone
          ? `Odoo ${series} has no ${called.name}() any more: use ${old.instead}.`
          : `${called.name}() is deprecated since ${old.since}: use ${old.instead}.`,
        fix: old.same
          ? {
              title: `Call ${old.instead}`,
              safe: false,
              edits: [{ ...called.nameSpan, text: old.instead.replace('()', '') }],
            }
          : undefined,
      });
    },
  },
});
