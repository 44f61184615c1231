import type { SeriesProfile } from '../../series/profile.ts';
import { attribute, attributeValue, elementsOf } from '../../source/xml/query.ts';
import { defineRule } from '../rule.ts';
import { dataExample } from '../xml/examples.ts';

type Pairs = readonly (readonly [given: string, wanted: string])[];
type Renamed = (profile: SeriesProfile) => Pairs;

const other = <T extends string>(now: T, a: T, b: T): Pairs => [[now === a ? b : a, now]];
const groups: Renamed = ({ recordGroupsField: now }) => other(now, 'groups_id', 'group_ids');
/** Those that hold the same values: only the name differs. */
const SAME = new Set(['groups_id', 'group_ids', 'users', 'user_ids']);
const RENAMED: Readonly<Record<string, Renamed>> = {
  'ir.ui.view': groups,
  'ir.ui.menu': groups,
  'res.users': groups,
  'ir.actions.act_window': groups,
  'ir.actions.server': groups,
  'ir.actions.report': groups,
  'ir.actions.client': groups,
  'ir.actions.act_url': groups,
  'res.groups': ({ groupUsersField: now, groupFamily }) => [
    ...other(now, 'users', 'user_ids'),
    ...(groupFamily === 'category' ? ([['privilege_id', 'category_id']] as const) : []),
  ],
  'mail.template': ({ mailReportField: now }) => other(now, 'report_template', 'report_template_ids'),
};

export default defineRule({
  id: 'record-field-renamed',
  severity: 'critical',
  category: 'migration',
  summary: 'A record that sets a field of Odoo under its old or its future name',
  why: "Fields of Odoo's own models get other names: in 19.0 the groups of users, menus, views and actions are group_ids, and the users of a group user_ids; in 17.0 a mail template has report_template_ids. A record with the other name stops the installation.",
  link: 'https://github.com/odoo/odoo/blob/19.0/odoo/addons/base/models/res_groups.py',
  bad: [
    dataExample(
      '<record id="a" model="ir.actions.act_window"><field name="name">A</field><field name="groups_id" eval="[(4, ref(\'base.group_user\'))]"/></record>',
    ),
    dataExample(
      '<record id="a" model="res.groups"><field name="name">A</field><field name="users" eval="[(4, ref(\'base.user_admin\'))]"/></record>',
    ),
    dataExample('<record id="a" model="mail.template"><field name="report_template" ref="b"/></record>'),
  ],
  good: [
    dataExample(
      '<record id="a" model="ir.actions.act_window"><field name="name">A</field><field name="group_ids" eval="[(4, ref(\'base.group_user\'))]"/></record><record id="b" model="example.model"><field name="groups_id" ref="c"/><field name="users"/></record>',
    ),
  ],
  xml: {
    record(element, context) {
      const model = attributeValue(element, 'model') ?? '';
      const renamed = context.series && RENAMED[model];
      if (!renamed || !context.series) return;
      for (const field of elementsOf(element)) {
        const name = attribute(field, 'name');
        const wanted = name && renamed(context.series).find(([old]) => old === name.value)?.[1];
        if (!name || wanted === undefined) continue;
        context.report({
          at: field.tag,
          message: `${model} has no ${name.value} in ${context.series.series}, and the module cannot be installed: write ${wanted}.`,
          fix: SAME.has(wanted)
            ? { title: `Write ${wanted}`, safe: true, edits: [{ ...name.valueSpan, text: wanted }] }
            : undefined,
        });
      }
    },
  },
});
