import { isSeries, SERIES, type Series } from '../../series/profile.ts';
import { childOf } from '../../source/python/node.ts';
import { classAround } from '../python/class-scope.ts';
import { headOf } from '../python/super-calls.ts';
import { defineRule } from '../rule.ts';

/** Overrides that nothing calls any more, by the series that stopped calling them, and what is called instead. */
const GONE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '16.0': { fields_view_get: '_get_view' },
};

export default defineRule({
  id: 'deprecated-odoo-model-method',
  aliases: ['W8160'],
  severity: 'medium',
  category: 'migration',
  from: '16.0',
  summary: 'A method is overridden that Odoo no longer calls',
  why: 'Odoo asks another method now. The override is not called, or only by old code: what it adds to views or refuses to users is missing without any error.',
  link: 'https://github.com/odoo/odoo/pull/87522',
  bad: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def fields_view_get(self, view_id=None, view_type="form", toolbar=False, submenu=False):
            return super().fields_view_get(view_id, view_type, toolbar, submenu)
  `,
  good: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def _get_view(self, view_id=None, view_type="form", **options):
            return super()._get_view(view_id, view_type, **options)


    class Client:
        def fields_view_get(self):
            return {}
  `,
  python: {
    function_definition(node, context) {
      const series = context.series?.series;
      const nameNode = childOf(node, 'name');
      if (!series || !nameNode || context.klass?.kind === undefined) return;
      const name = context.slice(nameNode);
      const instead =
        replacement(name, series) ?? asked(name, series, context.settings.deprecatedModelMethods);
      if (instead === undefined || !classAround(context)) return;
      context.report({
        at: headOf(node, context),
        message: `Odoo ${series} does not call ${name}()${instead === '' ? '' : `: override ${instead}() instead`}.`,
      });
    },
  },
});

function replacement(name: string, series: Series): string | undefined {
  const since = Object.keys(GONE).filter((from) => isSince(from, series));
  return since.map((from) => GONE[from]?.[name]).find((instead) => instead !== undefined);
}

function asked(
  name: string,
  series: Series,
  more: Readonly<Record<string, readonly string[]>> | undefined,
): string | undefined {
  const found = Object.entries(more ?? {}).some(
    ([from, names]) => isSince(from, series) && names.includes(name),
  );
  return found ? '' : undefined;
}

function isSince(from: string, series: Series): boolean {
  return isSeries(from) && SERIES.indexOf(from) <= SERIES.indexOf(series);
}
