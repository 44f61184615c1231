import { attribute } from '../../source/xml/query.ts';
import type { XmlElement } from '../../source/xml/tree.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'owl-template-duplicate',
  aliases: ['JSX008'],
  severity: 'high',
  category: 'javascript',
  from: '15.0',
  summary: 'Two client templates of one name',
  why: 'The second one takes the place of the first, or is refused with "Template ... already exists", depending on the series: one of the two components shows what the other one is to show.',
  link: 'https://github.com/odoo/owl/blob/master/doc/reference/templates.md',
  bad: {
    'static/src/a.xml':
      '<templates>\n    <t t-name="my_module.A"><span/></t>\n    <t t-name="my_module.A"><div/></t>\n</templates>\n',
  },
  good: [
    {
      'static/src/a.xml':
        '<templates>\n    <t t-name="my_module.A"><span/></t>\n    <t t-name="my_module.B"><div/></t>\n    <t t-inherit="web.A" t-inherit-mode="extension"><xpath expr="//a" position="inside"/></t>\n    <t t-inherit="web.A" t-inherit-mode="extension" t-name="my_module.ext"><xpath expr="//b" position="inside"/></t>\n</templates>\n',
    },
    {
      'static/src/a.xml': '<templates>\n    <t t-name="my_module.A"><span/></t>\n</templates>\n',
      'static/tests/a.xml': '<templates>\n    <t t-name="my_module.A"><span/></t>\n</templates>\n',
    },
  ],
  check(context) {
    const seen = new Map<string, string>();
    for (const file of context.module.xml) {
      if (!file.source.path.startsWith('static/src/') || /\/lib\/|legacy/.test(file.source.path)) continue;
      const named = (file.root?.children ?? []).filter(
        (child): child is XmlElement => child.type === 'element',
      );
      for (const element of named) {
        const name = attribute(element, 't-name');
        if (!name || attribute(element, 't-inherit-mode')?.value === 'extension') continue;
        const before = seen.get(name.value);
        if (before !== undefined && (before === file.source.path || inOneBundle(before, file.source.path))) {
          context.report({
            source: file.source,
            at: name,
            message: `${name.value} is already the name of a template${before === file.source.path ? ' above' : ` in ${before}`}. Give this one a name of its own, or extend that one with t-inherit.`,
          });
        }
        seen.set(name.value, file.source.path);
      }
    }
  },
});

/** Files for another part of the product, such as a kiosk beside the backend, are never loaded together. */
function inOneBundle(one: string, other: string): boolean {
  const folder = (path: string) => path.slice(0, path.lastIndexOf('/'));
  return folder(one) === folder(other);
}
