import type { DataId } from '../../source/types.ts';
import { xmlidRefs } from '../lookup/xmlid-refs.ts';
import { defineRule, type ModuleContext } from '../rule.ts';

interface First {
  readonly order: number;
  readonly fact: DataId;
  readonly demo: boolean;
}

export default defineRule({
  id: 'xmlid-loaded-later',
  severity: 'high',
  category: 'correctness',
  summary:
    'A data file refers to a record that is declared further down, in a later file, or in demo data only',
  why: 'Odoo loads the files in the order of the manifest, each from top to bottom, and looks a reference up at once. The first installation fails; where the module is installed already nobody notices.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/data.html#data-files-declaration',
  bad: [
    {
      '__manifest__.py':
        '{"name": "Example", "version": "19.0.1.0.0", "depends": ["base"], "data": ["views/a.xml", "views/b.xml"]}',
      'views/a.xml': '<odoo><menuitem id="menu_books" name="Books" parent="menu_root"/></odoo>',
      'views/b.xml': '<odoo><menuitem id="menu_root" name="Root"/></odoo>',
    },
    {
      'data/a.xml': `
        <odoo>
          <record id="child" model="res.partner">
            <field name="name">A</field>
            <field name="parent_id" ref="example_module.parent"/>
          </record>
          <record id="parent" model="res.partner"><field name="name">B</field></record>
        </odoo>
      `,
    },
    {
      'data/a.xml': `
        <odoo>
          <record id="child" model="res.partner">
            <field name="name">A</field>
            <field name="parent_id" ref="parent"/>
          </record>
        </odoo>
      `,
      'demo/b.xml':
        '<odoo><record id="parent" model="res.partner"><field name="name">B</field></record></odoo>',
    },
  ],
  good: [
    {
      '__manifest__.py':
        '{"name": "Example", "version": "19.0.1.0.0", "depends": ["base"], "data": ["views/b.xml", "views/a.xml"]}',
      'views/a.xml': '<odoo><menuitem id="menu_books" name="Books" parent="menu_root"/></odoo>',
      'views/b.xml': '<odoo><menuitem id="menu_root" name="Root"/></odoo>',
    },
    {
      'data/a.xml': `
        <odoo>
          <record id="child" model="res.partner"><field name="name">A</field></record>
          <record id="parent" model="res.partner">
            <field name="name">B</field>
            <field name="child_ids" eval="[(4, ref('child'))]"/>
          </record>
          <record id="child" model="res.partner"><field name="parent_id" ref="parent"/></record>
        </odoo>
      `,
    },
    {
      'views/page.xml': `
        <odoo>
          <template id="page"><t t-call="example_module.part"/></template>
          <template id="part"><p>x</p></template>
        </odoo>
      `,
    },
  ],
  check(context) {
    // `base` has records that the first SQL script makes.
    if (context.module.name === 'base') return;
    const first = firstPlaces(context);
    const made = new Set(context.project.modules.get(context.module.name)?.loose);
    for (const ref of xmlidRefs(context)) {
      const place = first.get(ref.xmlid);
      if (!place || !ref.early || made.has(ref.xmlid)) continue;
      const { order, fact, demo } = place;
      const later = order > ref.order || (order === ref.order && fact.start > ref.start);
      if (!later || declaredElsewhere(context, ref.xmlid)) continue;
      const where =
        demo && !ref.demo
          ? 'only in demo data, which most databases lack'
          : order === ref.order
            ? 'further down in this file'
            : `in ${context.index.loaded[order]?.file.source.path ?? 'a later file'}, which is loaded later`;
      context.report({
        source: ref.source,
        at: ref,
        message: `${ref.xmlid} is declared ${where}: the first installation fails here. Declare it before it is used.`,
      });
    }
  },
});

/** Where each xmlid is first declared, in load order. */
function firstPlaces({ index }: ModuleContext): ReadonlyMap<string, First> {
  const found = new Map<string, First>();
  for (const [order, { file, demo }] of index.loaded.entries()) {
    for (const fact of file.records) {
      if (fact.xmlid !== undefined && !found.has(fact.xmlid)) found.set(fact.xmlid, { order, fact, demo });
    }
  }
  return found;
}

/** A dependency declares it too, so it is there before this module is loaded. */
function declaredElsewhere({ project, module, index }: ModuleContext, xmlid: string): boolean {
  const state = project.xmlid(xmlid, module.name);
  if (state.is === 'found' && (state.module !== module.name || state.fact === undefined)) return true;
  // The file of an import may be loaded by code too.
  return !xmlid.startsWith(`${module.name}.`) || index.module.name !== module.name;
}
