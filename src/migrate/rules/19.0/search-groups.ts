import { attributeOf, withBlanksBefore } from '../../expression/attribute.ts';
import { defineMigration } from '../../rule.ts';
import { viewKindAt } from '../../views/view-place.ts';

export default defineMigration({
  id: 'search-groups',
  to: '19.0',
  breaks: 'error',
  summary: '<group> of a search view carries neither expand nor string',
  why: 'The grammar of search views refuses both attributes since 19.0; a bare group is still allowed.',
  link: 'https://github.com/odoo/odoo/blob/19.0/odoo/addons/base/rng/search_view.rng',
  cases: [
    {
      before: search('<group expand="0" string="Group By"><filter name="a"/></group>'),
      after: search('<group><filter name="a"/></group>'),
    },
    {
      before: search('<group name="group_by" string="Group By"><filter name="a"/></group>'),
      after: search('<group name="group_by"><filter name="a"/></group>'),
    },
  ],
  noops: [
    search('<group><filter name="a"/></group>'),
    search('<filter name="a" string="Group By"/>'),
    {
      'views/x.xml':
        '<odoo><record id="v" model="ir.ui.view"><field name="arch" type="xml"><form><group string="A" expand="1"/></form></field></record></odoo>\n',
    },
  ],
  arch: {
    group(element, context) {
      if (viewKindAt(element, context) !== 'search') return;
      const gone = ['expand', 'string'].flatMap((name) => attributeOf(element, name) ?? []);
      if (gone.length === 0) return;
      context.report({
        at: element.tag,
        message: 'A group of a search view has neither expand nor string since 19.0.',
        fix: {
          title: 'Take both away',
          safe: true,
          edits: gone.map((attribute) => ({ ...withBlanksBefore(attribute, context.text), text: '' })),
        },
      });
    },
  },
});

function search(body: string) {
  return {
    'views/x.xml': `<odoo><record id="v" model="ir.ui.view"><field name="model">res.partner</field><field name="arch" type="xml"><search>${body}</search></field></record></odoo>\n`,
  };
}
