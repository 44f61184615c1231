import { qualified, recordField } from '../../source/xml/data.ts';
import { attributeValue } from '../../source/xml/query.ts';
import { accessRows, ruleRecords, shortId } from '../access/rows.ts';
import { defineRule, type ModuleContext } from '../rule.ts';

export default defineRule({
  id: 'group-rule-without-manager',
  severity: 'medium',
  category: 'security',
  summary: 'A rule that narrows what users see narrows it for their managers too',
  why: 'A manager who has the group of users by implication is under its rules. Rules of several groups add up, so the group of managers needs a rule of its own, mostly [(1, "=", 1)], that opens the rest again.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html#global-rules-versus-group-rules',
  bad: {
    'models/book.py': `
      from odoo import models


      class Book(models.Model):
          _name = "library.book"
    `,
    'security/groups.xml': `
      <odoo>
        <record id="group_user" model="res.groups"><field name="name">User</field></record>
        <record id="group_manager" model="res.groups">
          <field name="name">Manager</field>
          <field name="implied_ids" eval="[(4, ref('group_user'))]"/>
        </record>
        <record id="rule" model="ir.rule">
          <field name="name">own</field>
          <field name="model_id" ref="model_library_book"/>
          <field name="groups" eval="[(4, ref('group_user'))]"/>
          <field name="domain_force">[('create_uid', '=', user.id)]</field>
        </record>
      </odoo>
    `,
    'security/ir.model.access.csv': `
      id,name,model_id:id,group_id:id,perm_read,perm_write,perm_create,perm_unlink
      access_user,book,model_library_book,group_user,1,1,0,0
      access_manager,book,model_library_book,group_manager,1,1,1,1
    `,
  },
  good: {
    'models/book.py': `
      from odoo import models


      class Book(models.Model):
          _name = "library.book"
    `,
    'security/groups.xml': `
      <odoo>
        <record id="group_user" model="res.groups"><field name="name">User</field></record>
        <record id="group_manager" model="res.groups">
          <field name="name">Manager</field>
          <field name="implied_ids" eval="[(4, ref('group_user'))]"/>
        </record>
        <record id="rule" model="ir.rule">
          <field name="name">own</field>
          <field name="model_id" ref="model_library_book"/>
          <field name="groups" eval="[(4, ref('group_user'))]"/>
          <field name="domain_force">[('create_uid', '=', user.id)]</field>
        </record>
        <record id="rule_manager" model="ir.rule">
          <field name="name">all</field>
          <field name="model_id" ref="model_library_book"/>
          <field name="groups" eval="[(4, ref('group_manager'))]"/>
          <field name="domain_force">[(1, '=', 1)]</field>
        </record>
      </odoo>
    `,
    'security/ir.model.access.csv': `
      id,name,model_id:id,group_id:id,perm_read,perm_write,perm_create,perm_unlink
      access_user,book,model_library_book,group_user,1,1,0,0
      access_manager,book,model_library_book,group_manager,1,1,1,1
    `,
  },
  check(context) {
    const rules = ruleRecords(context.index);
    const implied = impliedGroups(context);
    for (const rule of rules) {
      if (rule.model === undefined || rule.groups?.length !== 1 || rule.demo) continue;
      const [group] = rule.groups;
      // Only what belongs to a person narrows: rules on companies and states hold for managers too.
      if (group === undefined || !/\buser\.(id|partner_id)/.test(rule.domain)) continue;
      for (const [manager, below] of implied) {
        if (!below.has(group)) continue;
        const wide = accessRows(context.index).some(
          (row) => row.group === manager && row.model === rule.model && row.allows.has('unlink'),
        );
        const opened = rules.some(
          ({ model, groups }) => model === rule.model && (groups === undefined || groups.includes(manager)),
        );
        if (!wide || opened) continue;
        context.report({
          at: rule.at,
          source: rule.source,
          message: `${shortId(manager)} implies ${shortId(group)} and is under this rule too: add a rule for it with [(1, '=', 1)], if its users are to see the records of others.`,
        });
      }
    }
  },
});

/** Groups that the module makes, with those that each implies itself. */
function impliedGroups({ index, module }: ModuleContext): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { fact } of index.records) {
    if (fact.model !== 'res.groups' || fact.xmlid === undefined || !fact.element) continue;
    const field = recordField(fact.element, 'implied_ids');
    const ids = [
      ...(field ? (attributeValue(field, 'eval') ?? '') : '').matchAll(/ref\(\s*['"]([\w.]+)['"]/g),
    ];
    found.set(fact.xmlid, new Set(ids.map(({ 1: id }) => qualified(id ?? '', module.name))));
  }
  return found;
}
