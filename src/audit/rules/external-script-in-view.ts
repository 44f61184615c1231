import { attribute } from '../../source/xml/query.ts';
import type { XmlElement } from '../../source/xml/tree.ts';
import { defineRule, type XmlContext } from '../rule.ts';

export default defineRule({
  id: 'external-script-in-view',
  severity: 'medium',
  category: 'security',
  summary: 'A page loads a script or style from another server',
  why: 'Whoever holds that server, or takes it over, runs code in the session of every visitor; they also learn who visits which page. Without network the page is broken. A copy in static/lib, listed in the assets, has none of that; integrity= fixes at least what is loaded.',
  link: 'https://developer.mozilla.org/en-US/docs/Web/Security/Subresource_Integrity',
  bad: {
    'views/page.xml': `
      <odoo>
        <template id="page"><script src="https://cdn.example.com/chart.js"/></template>
        <template id="style"><link rel="stylesheet" href="//cdn.example.com/chart.css"/></template>
      </odoo>
    `,
  },
  good: {
    'views/page.xml': `
      <odoo>
        <template id="page">
          <script src="/library/static/lib/chart.js"/>
          <script t-att-src="url"/>
          <script src="https://cdn.example.com/chart.js" integrity="sha384-abc" crossorigin="anonymous"/>
          <link rel="canonical" href="https://example.com/page"/>
          <a href="https://example.com">x</a>
        </template>
      </odoo>
    `,
  },
  xml: { script: look, link: look },
  template: { script: look, link: look },
});

/** Scripts of payment and map services only run from their own server. */
const OWN =
  /js\.stripe\.com|maps\.googleapis\.com|www\.google\.com\/recaptcha|googletagmanager|challenges\.cloudflare|paypal\.com|google-analytics|checkout|adyen|mercadopago|razorpay/;

function look(element: XmlElement, context: XmlContext): void {
  const source = attribute(element, element.name === 'script' ? 'src' : 'href');
  if (
    !source ||
    !/^(https?:)?\/\//.test(source.value) ||
    attribute(element, 'integrity') ||
    OWN.test(source.value)
  )
    return;
  if (
    element.name === 'link' &&
    !/stylesheet|preload|modulepreload/.test(attribute(element, 'rel')?.value ?? '')
  )
    return;
  context.report({
    at: source,
    message: `${source.value} is code of another server in the session of every visitor: put a copy into static/lib and the assets, or fix it with integrity=.`,
  });
}
