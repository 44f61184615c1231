import { attributeOf, withBlanksBefore } from '../../expression/attribute.ts';
import { webMoves } from '../../js/web-moves.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'owl-mark',
  to: '17.0',
  breaks: 'style',
  lasts: true,
  summary: 'owl="1" on templates goes',
  why: 'The mark told templates of OWL from those of the legacy engine, which went with 17.0.',
  link: 'https://github.com/odoo/odoo/pull/130467',
  cases: [
    {
      before: { 'static/src/xml/x.xml': '<templates><t t-name="a.B" owl="1"><div/></t></templates>\n' },
      after: { 'static/src/xml/x.xml': '<templates><t t-name="a.B"><div/></t></templates>\n' },
    },
    {
      before: {
        'static/src/xml/x.xml':
          '<templates>\n  <t\n    t-name="a.B"\n    owl="1"\n  >\n    <div/>\n  </t>\n</templates>\n',
      },
      after: {
        'static/src/xml/x.xml':
          '<templates>\n  <t\n    t-name="a.B"\n  >\n    <div/>\n  </t>\n</templates>\n',
      },
    },
    {
      before: {
        'static/src/xml/x.xml':
          '<templates owl="1"><t t-inherit="web.X" t-inherit-mode="extension" owl="1"/></templates>\n',
      },
      after: {
        'static/src/xml/x.xml': '<templates><t t-inherit="web.X" t-inherit-mode="extension"/></templates>\n',
      },
    },
  ],
  noops: [
    { 'static/src/xml/x.xml': '<templates><t t-name="a.B"><div/></t></templates>\n' },
    { 'static/src/xml/x.xml': '<templates><t t-name="a.B"><Bird owl="bird.owl"/></t></templates>\n' },
    { 'static/src/xml/x.xml': '<templates><t t-name="a.B"><xpath expr="//t[@owl=1]"/></t></templates>\n' },
    {
      'static/src/xml/x.xml':
        '<templates><t t-inherit="web.Legacy.ControlPanel" t-inherit-mode="extension" owl="1"/></templates>\n',
    },
    { 'views/x.xml': '<odoo><template id="x"><div owl="1"/></template></odoo>\n' },
  ],
  template: {
    '*'(element, context) {
      const mark = attributeOf(element, 'owl');
      if (mark?.value !== '1') return;
      // An extension of what is gone is written anew, or goes too.
      if (webMoves('17.0').templates.includes(attributeOf(element, 't-inherit')?.value ?? '')) return;
      context.report({
        at: mark,
        message: 'owl="1" says nothing since 17.0.',
        fix: {
          title: 'Take owl="1" away',
          safe: true,
          edits: [{ ...withBlanksBefore(mark, context.text), text: '' }],
        },
      });
    },
  },
});
