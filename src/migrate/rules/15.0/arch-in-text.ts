import { archRoot, archText } from '../../../source/xml/arch-text.ts';
import { attribute } from '../../../source/xml/query.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'arch-in-text',
  to: '15.0',
  breaks: 'silent',
  lasts: true,
  summary: 'An arch that is escaped text becomes elements',
  why: 'Nothing that reads the file sees the nodes of a view in a text of &lt; and &gt;: neither Odoo before it stores the view nor the rules of a migration, which would leave old nodes in it.',
  link: 'https://github.com/odoo/odoo/blob/17.0/odoo/tools/convert.py',
  cases: [
    {
      before: view('&lt;form&gt;&lt;field name="name"/&gt;&lt;/form&gt;'),
      after: view('<form><field name="name"/></form>', ' type="xml"'),
    },
    {
      before: view(
        '\n  &lt;?xml version="1.0"?&gt;\n  &lt;form string="a &amp;amp; b"&gt;\n    &lt;field name="name"/&gt;\n  &lt;/form&gt;\n',
      ),
      after: view('\n  <form string="a &amp; b">\n    <field name="name"/>\n  </form>\n', ' type="xml"'),
    },
    {
      before: view('&lt;form&gt;&lt;field name="name"/&gt;&lt;/form&gt;', ' type="char"'),
      after: view('<form><field name="name"/></form>', ' type="xml"'),
    },
    // Odoo would read %(...)d in elements as a reference, and %% as %.
    { before: view('&lt;form&gt;&lt;button name="%(a)d"/&gt;&lt;/form&gt;'), todos: 1 },
    { before: view('&lt;form&gt;&lt;field name="name"/&gt;'), todos: 1 },
  ],
  noops: [
    view('<form><field name="name"/></form>', ' type="xml"'),
    view('<![CDATA[<form><field name="name"/></form>]]>'),
    view('&lt;form/&gt;', ' type="xml"'),
    view('nothing'),
    view(''),
    {
      'views/x.xml':
        '<odoo><record id="a" model="x.y"><field name="arch">&lt;form/&gt;</field></record></odoo>\n',
    },
    {
      'views/x.xml':
        '<odoo><record id="a" model="ir.ui.view"><field name="name">&lt;form/&gt;</field></record></odoo>\n',
    },
    { 'static/src/xml/x.xml': '<templates><t t-name="a">&lt;form/&gt;</t></templates>\n' },
  ],
  xml: {
    field(element, context) {
      const only = archText(element, 'text');
      if (!only?.value.includes('<')) return;
      const raw = only.value.replace(/<\?xml[^>]*\?>\s*/, '');
      if (!archRoot(raw) || /%[(%]/.test(raw)) {
        context.report({
          at: element.tag,
          message:
            'The arch of this view is escaped text, in which no rule looks: migrate it by hand, or write it as elements in a field of type="xml".',
        });
        return;
      }
      const type = attribute(element, 'type');
      const where = type ?? { start: element.tag.end - 1, end: element.tag.end - 1 };
      context.report({
        at: element.tag,
        message: 'The arch of this view is escaped text.',
        fix: {
          title: 'Write it as elements',
          safe: true,
          edits: [
            { start: where.start, end: where.end, text: `${type ? '' : ' '}type="xml"` },
            { start: only.start, end: only.end, text: raw },
          ],
        },
      });
    },
  },
});

function view(arch: string, type = '') {
  return {
    'views/x.xml': `<odoo><record id="v" model="ir.ui.view"><field name="model">res.partner</field><field name="arch"${type}>${arch}</field></record></odoo>\n`,
  };
}
