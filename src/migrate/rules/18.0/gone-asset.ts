import { inBundle } from '../../cases/gone.ts';
import { goneAssets } from '../../gone/assets.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'gone-asset',
  to: '18.0',
  breaks: 'error',
  summary: 'Scripts of Odoo that are gone stand in no bundle',
  why: 'A bundle that names a file which is not there, or puts one before or after it, cannot be built: its pages stay blank.',
  link: 'https://github.com/odoo/odoo/tree/18.0/addons/web/static/src',
  cases: [
    {
      before: inBundle(
        '("after", "web/static/src/core/browser/router_service.js", "example/static/src/a.js")',
      ),
      todos: 1,
    },
    {
      before: inBundle(
        '("remove", "/web/static/src/core/browser/router_service.js"), "web/static/src/webclient/debug_items.js"',
      ),
      todos: 2,
    },
  ],
  noops: [
    inBundle('("after", "web/static/src/core/registry.js", "example/static/src/a.js")'),
    inBundle('"example/static/src/views/a.js", "web/static/src/core/**/*"'),
    { '__manifest__.py': '{"name": "web/static/src/core/browser/router_service.js"}\n' },
  ],
  ...goneAssets('18.0'),
});
