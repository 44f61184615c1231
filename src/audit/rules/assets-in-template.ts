import { attribute } from '../../source/xml/query.ts';
import { defineRule } from '../rule.ts';
import { dataExample } from '../xml/examples.ts';

/** Those of Odoo's web client and website; other modules may still have such a template. */
const BUNDLE =
  /^(web|web_editor|website|portal)\.(assets_(backend|frontend|common|qweb|tests|primary_variables|editor|frontend_lazy)|qunit_suite(_tests)?|assets)$/;

export default defineRule({
  id: 'assets-in-template',
  severity: 'high',
  category: 'migration',
  from: '15.0',
  summary: 'A template that extends a bundle of assets',
  why: 'Since 15.0 bundles are lists in the manifest, and the templates of before are gone. One that extends them cannot be installed.',
  link: 'https://www.odoo.com/documentation/15.0/developer/reference/frontend/assets.html',
  bad: [
    dataExample(
      '<template id="a" inherit_id="web.assets_backend"><xpath expr="." position="inside"><script src="/example_module/static/src/a.js"/></xpath></template>',
    ),
  ],
  good: [
    dataExample(
      '<template id="a" inherit_id="web.layout"><xpath expr="//head" position="inside"><t t-call-assets="web.assets_frontend"/></xpath></template>',
    ),
  ],
  xml: {
    template(element, context) {
      const inherits = attribute(element, 'inherit_id');
      if (!inherits || context.series?.assets !== 'manifest' || !BUNDLE.test(inherits.value)) return;
      // Some module may have kept a template under the old name.
      if (context.project.xmlid(inherits.value, context.module.name).is === 'found') return;
      context.report({
        at: element.tag,
        message: `${inherits.value} is no template since 15.0, and the module cannot be installed: list the files under "assets" in the manifest.`,
      });
    },
  },
});
