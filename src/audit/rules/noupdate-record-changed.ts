import { raise } from '../earlier/places.ts';
import { defineRule } from '../rule.ts';

/** Records that are the module's own logic: who changes one wants every database to have it. */
const LOGIC =
  /^(ir\.(cron|rule|sequence|config_parameter|actions\.\w+|model\.access)|res\.groups|.*\.template)$/;

export default defineRule({
  id: 'noupdate-record-changed',
  aliases: ['MIG006'],
  severity: 'medium',
  category: 'migration',
  summary: 'A record that no update writes was changed in its file, and no script brings the change',
  why: 'What stands in noupdate is written when the module is installed and never again: the change is in the file, in new databases and in the tests, and in no database that has the module already. To take noupdate from the file does not help, since the database remembers it for each record. A script in migrations/ writes the new values, or loads the file again.',
  link: 'https://github.com/odoo/odoo/blob/18.0/odoo/tools/convert.py',
  bad: [
    {
      'before:data/cron.xml': `
        <odoo noupdate="1">
          <record id="cron_remind" model="ir.cron">
            <field name="name">Remind readers</field>
            <field name="model_id" ref="base.model_res_partner"/>
            <field name="state">code</field>
            <field name="code">model.search([], limit=1)</field>
            <field name="interval_number">1</field>
          </record>
        </odoo>
      `,
      'data/cron.xml': `
        <odoo noupdate="1">
          <record id="cron_remind" model="ir.cron">
            <field name="name">Remind readers</field>
            <field name="model_id" ref="base.model_res_partner"/>
            <field name="state">code</field>
            <field name="code">model.search([], limit=10)</field>
            <field name="interval_number">1</field>
          </record>
        </odoo>
      `,
    },
    {
      // The database remembers.
      'before:data/rule.xml': `
        <odoo noupdate="1">
          <record id="rule_own" model="ir.rule">
            <field name="name">Own partners</field>
            <field name="model_id" ref="base.model_res_partner"/>
            <field name="domain_force">[("user_id", "=", user.id)]</field>
          </record>
        </odoo>
      `,
      'data/rule.xml': `
        <odoo>
          <record id="rule_own" model="ir.rule">
            <field name="name">Own partners</field>
            <field name="model_id" ref="base.model_res_partner"/>
            <field name="domain_force">[("user_id", "in", [user.id, False])]</field>
          </record>
        </odoo>
      `,
    },
  ],
  good: [
    {
      'before:data/cron.xml': `
        <odoo noupdate="1">
          <record id="cron_remind" model="ir.cron">
            <field name="name">Remind readers</field>
            <field name="interval_number">1</field>
          </record>
        </odoo>
      `,
      'data/cron.xml': `
        <odoo noupdate="1">
          <record id="cron_remind" model="ir.cron">
            <field name="name">Remind readers</field>
            <field name="interval_number">2</field>
          </record>
        </odoo>
      `,
      'migrations/19.0.1.0.0/post-migration.py': `
        def migrate(cr, version):
            cr.execute("UPDATE ir_cron SET interval_number = 2 FROM ir_model_data WHERE name = 'cron_remind'")
      `,
    },
    {
      // Updates write this one, that one only lost a value, and of the third the blanks are others.
      'before:data/data.xml': `
        <odoo>
          <record id="action_book" model="ir.actions.act_window">
            <field name="name">Books</field>
            <field name="res_model">res.partner</field>
          </record>
          <data noupdate="1">
            <record id="sequence_book" model="ir.sequence">
              <field name="name">Books</field>
              <field name="padding">5</field>
            </record>
            <record id="sequence_loan" model="ir.sequence">
              <field name="name">Loans</field>
            </record>
          </data>
        </odoo>
      `,
      'data/data.xml': `
        <odoo>
          <record id="action_book" model="ir.actions.act_window">
            <field name="name">All books</field>
            <field name="res_model">res.partner</field>
          </record>
          <data noupdate="1">
            <record id="sequence_book" model="ir.sequence">
              <field name="name">Books</field>
            </record>
            <record
              id="sequence_loan"
              model="ir.sequence"
            >
              <field name="name">Loans</field> <!-- numbers -->
            </record>
          </data>
        </odoo>
      `,
    },
  ],
  earlier(earlier, context) {
    const { before, after, label } = earlier;
    const script = new Map(
      earlier.changes.flatMap((change) => (change.kind === 'changed-record' ? [[change.xmlid, change]] : [])),
    );
    const seen = new Set<string>();
    for (const { fact, source, demo } of context.index.records) {
      const { xmlid, model, element } = fact;
      if (xmlid === undefined || element === undefined || demo) continue;
      // Compared is what the first of several elements says.
      if (seen.has(xmlid)) continue;
      seen.add(xmlid);
      const [old, now] = [before.records.get(xmlid), after.records.get(xmlid)];
      if (!old || !now || (!old.noupdate && !now.noupdate) || old.model !== now.model) continue;
      const changed = [...now.values].flatMap(([name, value]) =>
        old.values.get(name) === value ? [] : [name],
      );
      const name = xmlid.slice(xmlid.indexOf('.') + 1);
      if (changed.length === 0 || earlier.handles(name, xmlid)) continue;
      const change = script.get(xmlid);
      const freed = old.noupdate && !now.noupdate ? ' The database remembers that it was noupdate.' : '';
      context.report({
        source,
        at: element.tag,
        model,
        ...(LOGIC.test(model) ? {} : { severity: 'low' as const }),
        message: `${changed.join(', ')} of ${name} (${model}) ${changed.length === 1 ? 'is another one' : 'are other ones'} than in ${label}, and no update writes the record: databases that have it keep the old value.${freed} Write it in a migration script.${raise(earlier)}`,
        ...(change && { options: earlier.scripts(change) }),
      });
    }
  },
});
