import { attribute } from '../../source/xml/query.ts';
import { defineRule } from '../rule.ts';
import { classesOf } from '../xml/arch.ts';

export default defineRule({
  id: 'xml-oe-structure-missing-id',
  severity: 'low',
  category: 'views',
  summary: 'A place for building blocks that has no id of its own',
  why: 'What an editor of the website drops into a class "oe_structure" is saved as a view of its own when the element has an id with "oe_structure" in it. Without one the whole template is copied, and does not get the changes of later versions any more.',
  link: 'https://github.com/OCA/odoo-pre-commit-hooks/issues/27',
  bad: {
    'views/a.xml': `
      <odoo>
        <template id="t"><div class="oe_structure oe_empty"/><div id="top" class="oe_structure"/></template>
      </odoo>
    `,
  },
  good: {
    'views/a.xml': `
      <odoo>
        <template id="t">
          <div id="oe_structure_top" class="oe_structure"/>
          <div class="oe_structure_x"/>
          <div t-attf-id="oe_structure_#{o.id}" class="oe_structure"/>
          <div t-attf-class="oe_structure"/>
        </template>
      </odoo>
    `,
  },
  xml: {
    '*'(element, context) {
      if (element.attributes.length === 0 || !classesOf(element).includes('oe_structure')) return;
      if (attribute(element, 'id')?.value.includes('oe_structure')) return;
      if (element.attributes.some(({ name }) => /^t-attf?-id$/.test(name))) return;
      context.report({
        at: element.tag,
        message: `<${element.name} class="oe_structure"> has no id: give it one with "oe_structure" in it, such as oe_structure_${context.module.name}_1.`,
      });
    },
  },
});
