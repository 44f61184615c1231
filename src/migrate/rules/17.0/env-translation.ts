import { isJsNode, type JsNode, jsChildren } from '../../../source/js.ts';
import { listOf, textOfLiteral, usesOf } from '../../js-define.ts';
import type { TextEdit } from '../../python-edits.ts';
import { defineMigration } from '../../rule.ts';

const FROM = '@web/core/l10n/translation';

export default defineMigration({
  id: 'env-translation',
  to: '17.0',
  breaks: 'error',
  summary: 'Texts of the web client are translated by _t of @web/core/l10n/translation',
  why: 'The environment of components has no _t since 17.0, and _lt is only another name of _t, gone in 18.0.',
  link: 'https://github.com/odoo/odoo/blob/17.0/addons/web/static/src/core/l10n/translation.js',
  cases: [
    js(
      `/** @odoo-module **/
import {Component} from "@odoo/owl";

export class A extends Component {
    f() {
        return this.env._t("Ready") + env._t("Set");
    }
}
`,
      `/** @odoo-module **/
import {Component} from "@odoo/owl";
import { _t } from "@web/core/l10n/translation";

export class A extends Component {
    f() {
        return _t("Ready") + _t("Set");
    }
}
`,
    ),
    js(
      `/** @odoo-module **/
import {_lt} from "@web/core/l10n/translation";

export const a = _lt("A");
`,
      `/** @odoo-module **/
import {_t} from "@web/core/l10n/translation";

export const a = _t("A");
`,
    ),
    js(
      `/** @odoo-module **/
import {_lt, _t} from "@web/core/l10n/translation";

export const a = [_lt("A"), _t("B"), this.env._t("C")];
`,
      `/** @odoo-module **/
import {_t} from "@web/core/l10n/translation";

export const a = [_t("A"), _t("B"), _t("C")];
`,
    ),
    {
      before: script(`/** @odoo-module **/
import {A} from "@web/a";

A.f = function () {
    const _t = this.env._t;
    return _t("A");
};
`),
      todos: 1,
    },
  ],
  noops: [
    script(
      '/** @odoo-module **/\nimport {_t} from "@web/core/l10n/translation";\nexport const a = _t("A");\n',
    ),
    script('odoo.define("a.b", function (require) {\n    this.env._t("A");\n});\n'),
    script('/** @odoo-module **/\nimport {_lt} from "./own";\nexport const a = _lt("A");\n'),
    script('/** @odoo-module **/\nexport const a = (own) => own._t("A");\n'),
    script('/** @odoo-module **/\nexport const a = "this.env._t(1)";\n'),
  ],
  js: {
    Program(program, context) {
      const { text } = context;
      const imports = listOf(program.body).filter(({ type }) => type === 'ImportDeclaration');
      if (!/\/[*/][^@]*@odoo-module/.test(text) && imports.length === 0) return;
      const own = imports.find(({ source }) => textOfLiteral(source) === FROM);
      const names = own ? listOf(own.specifiers) : [];
      const imported = names.some(({ local }) => isJsNode(local) && local.name === '_t');
      const lazy = names.find(({ local }) => isJsNode(local) && local.name === '_lt');
      const members = environmentUses(program, text);
      if (members.length === 0 && !lazy) return;
      const [first] = members;
      const at = first ?? lazy ?? program;
      const taken = !imported && usesOf(program, '_t').length > 0;
      if (taken) {
        context.report({
          at,
          message: `Translate by \`import { _t } from "${FROM}"\` since 17.0: env._t is gone. Here something else is called _t.`,
          options: [
            { title: 'Import it by another name', code: `import { _t as translate } from "${FROM}";` },
            { title: 'Call the other thing something else, and import _t' },
          ],
        });
        return;
      }
      const edits: TextEdit[] = members.map(({ start, end }) => ({ start, end, text: '_t' }));
      if (lazy && own) edits.push(...withoutLazy(lazy, names, imported));
      if (lazy)
        for (const { start, end } of usesOf(program, '_lt'))
          if (start < lazy.start || start >= lazy.end) edits.push({ start, end, text: '_t' });
      if (!imported && !lazy) edits.push(newImport(own, names, imports, text));
      context.report({
        at,
        message: 'The environment has no _t since 17.0.',
        fix: { title: 'Import _t', safe: true, edits },
      });
    },
  },
});

/** `this.env._t`, `env._t` and the like. */
function environmentUses(root: JsNode, text: string): readonly JsNode[] {
  const found: JsNode[] = [];
  const below = (node: JsNode) => {
    if (node.type === 'MemberExpression' && /^(\w+\.)*env\._l?t$/.test(text.slice(node.start, node.end)))
      found.push(node);
    else for (const child of jsChildren(node)) below(child);
  };
  below(root);
  return found;
}

/** `_lt` among the imported names is `_t`, or goes where that is there. */
function withoutLazy(lazy: JsNode, names: readonly JsNode[], imported: boolean): TextEdit[] {
  if (!imported) return [{ start: lazy.start, end: lazy.end, text: '_t' }];
  const index = names.indexOf(lazy);
  const [before, next] = [names[index - 1], names[index + 1]];
  if (next) return [{ start: lazy.start, end: next.start, text: '' }];
  return [{ start: before?.end ?? lazy.start, end: lazy.end, text: '' }];
}

function newImport(
  own: JsNode | undefined,
  names: readonly JsNode[],
  imports: readonly JsNode[],
  text: string,
): TextEdit {
  const [last, end] = [names.at(-1), imports.at(-1)?.end];
  if (own && last?.type === 'ImportSpecifier') return { start: last.end, end: last.end, text: ', _t' };
  const statement = `import { _t } from "${FROM}";`;
  if (end !== undefined) return { start: end, end, text: `\n${statement}` };
  const mark = /^\s*(?:\/\*[\s\S]*?\*\/|\/\/[^\n]*)\s*?\n/.exec(text)?.[0].length ?? 0;
  return { start: mark, end: mark, text: `\n${statement}\n` };
}

function js(before: string, after: string) {
  return { before: script(before), after: script(after) };
}

function script(text: string) {
  return { 'static/src/js/a.js': text };
}
