import { raise } from '../earlier/places.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'record-id-changed-without-script',
  aliases: ['MIG006'],
  severity: 'medium',
  confidence: 'likely',
  category: 'migration',
  summary: 'A record has another xmlid than in the last version, and no script renames it',
  why: 'Odoo knows a record of a data file by its xmlid alone. Under a new one it makes a second record beside the first: a sequence starts again at one, a scheduled action runs twice, a group is there without its users. The old one stays where it is noupdate or other rows name it, and is deleted where nothing does, with what people have changed in it. A script in migrations/ renames the row of ir.model.data.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/data.html',
  bad: {
    'before:data/sequence.xml': `
      <odoo noupdate="1">
        <record id="seq_book" model="ir.sequence">
          <field name="name">Numbers of books</field>
          <field name="code">library.book</field>
          <field name="prefix">BOOK/</field>
          <field name="padding">5</field>
        </record>
      </odoo>
    `,
    'data/sequence.xml': `
      <odoo noupdate="1">
        <record id="sequence_library_book" model="ir.sequence">
          <field name="name">Numbers of books</field>
          <field name="code">library.book</field>
          <field name="prefix">BOOK/</field>
          <field name="padding">5</field>
        </record>
      </odoo>
    `,
  },
  good: [
    {
      'before:data/sequence.xml': `
        <odoo noupdate="1">
          <record id="seq_book" model="ir.sequence">
            <field name="name">Numbers of books</field>
            <field name="code">library.book</field>
            <field name="prefix">BOOK/</field>
            <field name="padding">5</field>
          </record>
        </odoo>
      `,
      'data/sequence.xml': `
        <odoo noupdate="1">
          <record id="sequence_library_book" model="ir.sequence">
            <field name="name">Numbers of books</field>
            <field name="code">library.book</field>
            <field name="prefix">BOOK/</field>
            <field name="padding">5</field>
          </record>
        </odoo>
      `,
      'migrations/19.0.1.0.0/pre-migration.py': `
        def migrate(cr, version):
            cr.execute("UPDATE ir_model_data SET name = 'sequence_library_book' WHERE name = 'seq_book'")
      `,
    },
    {
      // Odoo loads a view anew and deletes the other one, and a record that is only new is one.
      'before:views/book.xml': `
        <odoo>
          <record id="book_form" model="ir.ui.view">
            <field name="name">res.partner.form.book</field>
            <field name="model">res.partner</field>
            <field name="arch" type="xml"><form><field name="name"/><field name="email"/></form></field>
          </record>
        </odoo>
      `,
      'views/book.xml': `
        <odoo>
          <record id="res_partner_view_form_book" model="ir.ui.view">
            <field name="name">res.partner.form.book</field>
            <field name="model">res.partner</field>
            <field name="arch" type="xml"><form><field name="name"/><field name="email"/></form></field>
          </record>
          <record id="sequence_book" model="ir.sequence">
            <field name="name">Numbers of books</field>
          </record>
        </odoo>
      `,
    },
  ],
  earlier(earlier, context) {
    for (const change of earlier.changes) {
      if (change.kind !== 'renamed-xmlid') continue;
      const { old, xmlid } = change;
      const [was, is] = [earlier.before.records.get(old), earlier.after.records.get(xmlid)];
      const name = old.slice(old.indexOf('.') + 1);
      if (!was || !is || earlier.handles(name, old)) continue;
      if (!was.noupdate && /^ir\.(ui|actions|model|rule|asset|qweb)\b|^ir\.module/.test(was.model)) continue;
      const placed = context.index.records.find(({ fact }) => fact.xmlid === xmlid);
      context.report({
        source: placed?.source,
        at: placed?.fact.element?.tag ?? placed?.fact,
        model: is.model,
        message: `It looks as if ${xmlid.slice(xmlid.indexOf('.') + 1)} (${is.model}) is what was ${name} in ${earlier.label}, and no migration script knows ${name}: the update makes a second record. Rename the xmlid in a pre-script.${raise(earlier)}`,
        options: earlier.scripts(change),
      });
    }
  },
});
