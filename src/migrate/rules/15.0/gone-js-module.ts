import { goneLegacy } from '../../gone-legacy.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'gone-js-module',
  to: '15.0',
  breaks: 'error',
  summary: 'Modules of odoo.define that are gone',
  why: 'A script whose requirement is not there is never run, nor is any that requires it.',
  link: 'https://github.com/odoo/odoo/tree/15.0/addons/web/static/src/legacy/js',
  cases: [
    {
      before: js(
        'odoo.define("example.a", function (require) {\n    const a = require("web.ActionManager");\n    a.include({});\n});\n',
      ),
      todos: 1,
    },
    { before: js('/** @odoo-module **/\nimport a from "web.WebClient";\na.include({});\n'), todos: 1 },
  ],
  noops: [
    js(
      'odoo.define("example.a", function (require) {\n    const a = require("web.core");\n    a._t("b");\n});\n',
    ),
    js(
      'odoo.define("web.ActionManager", function () {});\nodoo.define("example.a", function (require) {\n    require("web.ActionManager");\n});\n',
    ),
    js('const a = require(name);\nexport default a;\n'),
    js('export const a = "web.ActionManager";\n'),
  ],
  ...goneLegacy('15.0'),
});

function js(text: string) {
  return { 'static/src/js/a.js': text };
}
