import { isJsNode, type JsNode } from '../../../source/js.ts';
import { script, scriptCase } from '../../cases/script.ts';
import { importing, importsIn } from '../../js/imports.ts';
import { placedNodes } from '../../js/nodes.ts';
import { mustBeRebuilt } from '../../js/rebuilt.ts';
import { defineMigration } from '../../rule.ts';

const PLACE = { module: '@web/core/l10n/translation', name: '_t' };

export default defineMigration({
  id: 'js-env-t',
  to: '17.0',
  breaks: 'error',
  summary: '_t is imported, and no part of the environment',
  why: 'Since 17.0 env has no _t: the call fails.',
  link: 'https://github.com/odoo/odoo/blob/17.0/addons/web/static/src/env.js',
  cases: [
    scriptCase(
      'import {Component} from "@odoo/owl";\n\nexport class A extends Component {\n    get title() {\n        return this.env._t("A") + this.env._t("B");\n    }\n}\n',
      'import {Component} from "@odoo/owl";\nimport {_t} from "@web/core/l10n/translation";\n\nexport class A extends Component {\n    get title() {\n        return _t("A") + _t("B");\n    }\n}\n',
    ),
    scriptCase(
      'import { _lt } from "@web/core/l10n/translation";\n\nexport function start(env) {\n    return [_lt("A"), env._t("B")];\n}\n',
      'import { _lt, _t } from "@web/core/l10n/translation";\n\nexport function start(env) {\n    return [_lt("A"), _t("B")];\n}\n',
    ),
    {
      before: script(
        'import { Component } from "@odoo/owl";\n\nexport class A extends Component {\n    setup() {\n        const _t = this.env._t;\n        this.title = _t("A");\n    }\n}\n',
      ),
      todos: 1,
    },
    { before: script('odoo.define("a", function () { return (env) => env._t("A"); });\n'), todos: 1 },
    {
      before: {
        'static/src/xml/a.xml':
          '<templates><t t-name="example.A"><B title="env._t(\'A\')"/></t></templates>\n',
      },
      todos: 1,
    },
  ],
  noops: [
    script('import { _t } from "@web/core/l10n/translation";\nexport const a = _t("A");\n'),
    script('import { a } from "@web/a";\nexport const b = a._t("A");\n'),
    script('import { a } from "@web/a";\nexport const b = this.environment._t("A");\n'),
    script('import { a } from "@web/a";\nexport const b = env.services.a._t;\n'),
    script('// this.env._t("A")\nexport const a = 1;\n'),
    { 'static/src/xml/a.xml': '<templates><t t-name="example.A"><B title.translate="A"/></t></templates>\n' },
  ],
  js: {
    Program(program, context) {
      const { text } = context;
      if (!text.includes('env._t') || mustBeRebuilt(context)) return;
      const uses = placedNodes(program)
        .map(({ node }) => node)
        .filter((node) => isTranslator(node, text));
      const [first] = uses;
      if (!first) return;
      const imports = importsIn(program).length > 0 ? importing(program, PLACE, context) : undefined;
      context.report({
        at: first,
        message: 'There is no env._t in 17.0: import { _t } from "@web/core/l10n/translation".',
        options: [
          { title: 'Import _t', code: 'import { _t } from "@web/core/l10n/translation";' },
          {
            title: 'Import it by another name, where _t is taken',
            code: 'import { _t as translate } from "@web/core/l10n/translation";',
          },
        ],
        fix: imports && {
          title: 'Import _t',
          safe: true,
          edits: [...imports, ...uses.map(({ start, end }) => ({ start, end, text: '_t' }))],
        },
      });
    },
  },
  template: {
    '*'(element, context) {
      for (const each of element.attributes) {
        if (!/\benv\._t\(/.test(each.value)) continue;
        context.report({
          at: each,
          message:
            'There is no env._t in 17.0: give the component the translated text, from _t of @web/core/l10n/translation in its script; an attribute of a component with a plain text is name.translate="Text" since 18.0.',
          options: [
            {
              title: 'Translate it in the script of the component',
              code: 'get label() {\n    return _t("Text");\n}',
            },
            {
              title: 'Write it into the template as plain text, which is translated',
              code: '<span>Text</span>',
            },
          ],
        });
      }
    },
  },
});

/** `env._t` and `this.env._t` */
function isTranslator(node: JsNode, text: string): boolean {
  if (node.type !== 'MemberExpression' || node.computed === true || !isJsNode(node.object)) return false;
  if (!isJsNode(node.property) || node.property.name !== '_t') return false;
  return /^(?:this\.|\w+\.)*env$/.test(text.slice(node.object.start, node.object.end));
}
