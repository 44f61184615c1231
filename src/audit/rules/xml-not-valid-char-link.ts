import { attribute } from '../../source/xml/query.ts';
import type { XmlElement } from '../../source/xml/tree.ts';
import { defineRule, type XmlContext } from '../rule.ts';

/** A file of a module: with an address behind it, it is no file any more. */
const FILE = /^\/[\w-]+\/static\//;

function look(element: XmlElement, context: XmlContext): void {
  const attr = attribute(element, element.name === 'link' ? 'href' : 'src');
  if (!attr || !FILE.test(attr.value) || /\.\w+$/.test(attr.value)) return;
  context.report({
    at: element.tag,
    message: `"${attr.value}" is no path of a file: in debug mode the page does not find it. Leave out what follows the file's name.`,
  });
}

export default defineRule({
  id: 'xml-not-valid-char-link',
  aliases: ['character-not-valid-in-resource-link'],
  severity: 'low',
  category: 'views',
  summary: 'A link or script whose address is more than the path of its file',
  why: 'Odoo reads such files to bundle them. With a query or an anchor behind its name the file is not found, and the page works in debug mode alone, or not at all.',
  link: 'https://www.odoo.com/documentation/14.0/developer/reference/javascript/javascript_reference.html#assets-management',
  bad: {
    'views/a.xml': `
      <odoo>
        <template id="t">
          <link rel="stylesheet" href="/example_module/static/a.css?v=1"/>
          <script src="/example_module/static/a.js#x"/>
        </template>
      </odoo>
    `,
  },
  good: {
    'views/a.xml': `
      <odoo>
        <template id="t">
          <link rel="stylesheet" href="/example_module/static/a.css"/>
          <link rel="icon" href="/web/image/1"/>
          <link rel="stylesheet" href="https://example.com/a.css?family=x"/>
          <script t-att-src="x"/>
          <img src="/example_module/static/a.png?v=1"/>
        </template>
      </odoo>
    `,
  },
  xml: { link: look, script: look },
});
