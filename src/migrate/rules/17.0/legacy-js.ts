import type { JsContext } from '../../../audit/rule.ts';
import { isJsNode, type JsNode } from '../../../source/js.ts';
import {
  type Definition,
  dedented,
  definitionCall,
  definitionOf,
  listOf,
  required,
  textOfLiteral,
  usesOf,
} from '../../js-define.ts';
import type { TextEdit } from '../../python-edits.ts';
import { defineMigration } from '../../rule.ts';

/** Where the legacy modules that are left in 17.0 are; each is the default export of its file. */
const PATHS: Readonly<Record<string, string>> = {
  'web.Class': '@web/legacy/js/core/class',
  'web.Dialog': '@web/legacy/js/core/dialog',
  'web.Widget': '@web/legacy/js/core/widget',
  'web.dom': '@web/legacy/js/core/dom',
  'web.mixins': '@web/legacy/js/core/mixins',
  'web.public.widget': '@web/legacy/js/public/public_widget',
  'web.ServicesMixin': '@web/legacy/js/core/service_mixins',
};
const TRANSLATION = 'import { _t } from "@web/core/l10n/translation";';

export default defineMigration({
  id: 'legacy-js',
  to: '17.0',
  breaks: 'error',
  summary: 'JavaScript is written in modules, and legacy modules have other names or are gone',
  why: 'Modules of odoo.define and names such as web.core went with 17.0: a file that asks for one stays undefined, and with it all that needs it.',
  link: 'https://github.com/odoo/odoo/pull/130467',
  cases: [
    js(
      `odoo.define("example.thing", function (require) {
    "use strict";

    const publicWidget = require("web.public.widget");
    var core = require("web.core");
    const {registry} = require("@web/core/registry");

    const _t = core._t;

    publicWidget.registry.Thing = publicWidget.Widget.extend({
        start: function () {
            return _t("Ready");
        },
    });

    return publicWidget.registry.Thing;
});
`,
      `/** @odoo-module **/

import publicWidget from "@web/legacy/js/public/public_widget";
import { _t } from "@web/core/l10n/translation";
import { registry } from "@web/core/registry";

publicWidget.registry.Thing = publicWidget.Widget.extend({
    start: function () {
        return _t("Ready");
    },
});

export default publicWidget.registry.Thing;
`,
    ),
    js(
      `/** @odoo-module **/
import publicWidget from "web.public.widget";
import core from "web.core";

const _t = core._t;

publicWidget.registry.A.include({a: _t("A")});
`,
      `/** @odoo-module **/
import publicWidget from "@web/legacy/js/public/public_widget";
import { _t } from "@web/core/l10n/translation";

publicWidget.registry.A.include({a: _t("A")});
`,
    ),
    js(
      `/** @odoo-module **/
import {_t} from "web.core";

export const a = _t("A");
`,
      `/** @odoo-module **/
import { _t } from "@web/core/l10n/translation";

export const a = _t("A");
`,
    ),
    {
      before: script(`odoo.define("a.b", function (require) {
    const rpc = require("web.rpc");
    rpc.query({});
});
`),
      todos: 1,
    },
    {
      before: script(`/** @odoo-module **/
import core from "web.core";

core.bus.on("a", null, () => {});
`),
      todos: 1,
    },
  ],
  noops: [
    script(
      '/** @odoo-module **/\nimport { _t } from "@web/core/l10n/translation";\nexport const a = _t("A");\n',
    ),
    script('/** @odoo-module **/\nimport publicWidget from "@web/legacy/js/public/public_widget";\n'),
    script('const fs = require("fs");\n'),
    script(
      '/** @odoo-module **/\nimport { Component } from "@odoo/owl";\nexport class A extends Component {}\n',
    ),
    script('/** @odoo-module **/\nimport { a } from "./other.file";\na();\n'),
    script('// odoo.define("a.b", function (require) {});\n'),
  ],
  js: {
    Program(program, context) {
      const call = listOf(program.body).find((each) => definitionCall(each, context.text));
      if (call) {
        define(program, call, context);
        return;
      }
      for (const statement of listOf(program.body)) {
        if (statement.type === 'ImportDeclaration') imported(statement, program, context);
      }
    },
  },
});

function define(program: JsNode, call: JsNode, context: JsContext): void {
  const definition = definitionOf(program, context.text);
  const edits = definition && definitionEdits(definition, context);
  if (!edits) {
    context.report({
      at: { start: call.start, end: Math.min(call.end, call.start + 80) },
      message:
        'odoo.define() and the legacy modules are gone in 17.0: write a module with `/** @odoo-module **/` and imports of @web/..., and rebuild what was made with modules that have no successor.',
    });
    return;
  }
  context.report({
    at: { start: call.start, end: Math.min(call.end, call.start + 80) },
    message: 'odoo.define() is a module with imports since 17.0.',
    fix: { title: 'Write a module', safe: false, edits },
  });
}

function definitionEdits(definition: Definition, { text }: JsContext): TextEdit[] | undefined {
  const { body, statement, statements } = definition;
  const [first] = statements;
  if (!first) return undefined;
  const edits: TextEdit[] = [];
  let requires = 0;
  for (const [i, each] of statements.entries()) {
    if (each.directive === 'use strict') edits.push(line(each, text));
    else if (each.type === 'VariableDeclaration' && listOf(each.declarations).some(isRequire)) {
      const imports = listOf(each.declarations).map((declarator) => importOf(declarator, body, text));
      const lines = imports.filter((one) => one !== undefined);
      if (lines.length !== imports.length) return undefined;
      requires += imports.length;
      edits.push({ start: each.start, end: each.end, text: lines.join('\n') });
    } else if (isTranslator(each, text)) edits.push(line(each, text));
    else if (each.type === 'ReturnStatement') {
      if (i !== statements.length - 1) return undefined;
      if (isJsNode(each.argument))
        edits.push({ start: each.start, end: each.start + 'return'.length, text: 'export default' });
      else edits.push(line(each, text));
    }
  }
  if (usesOf(body, 'require').length !== requires) return undefined;
  const blank = /\s*/y;
  blank.lastIndex = body.start + 1;
  const begin = body.start + 1 + (blank.exec(text)?.[0].length ?? 0);
  const from = Math.max(begin, first.directive === 'use strict' ? line(first, text).end : begin);
  blank.lastIndex = from;
  const start = from + (blank.exec(text)?.[0].length ?? 0);
  const inner = [...edits.filter((edit) => edit.start >= start), ...dedented(body, text)]
    .filter((edit) => edit.start >= start)
    .filter(
      (edit, i, all) => !all.some((other, j) => j < i && edit.start >= other.start && edit.end <= other.end),
    );
  const head = /\S/.test(text.slice(0, statement.start)) ? '' : '/** @odoo-module **/\n\n';
  const mark =
    head === '' && !/@odoo-module/.test(text.slice(0, statement.start))
      ? [{ start: 0, end: 0, text: '/** @odoo-module **/\n' }]
      : [];
  const tail = /\s*$/.exec(text.slice(0, body.end - 1))?.[0].length ?? 0;
  return [
    ...mark,
    { start: statement.start, end: start, text: head },
    ...inner.filter((edit) => edit.end <= body.end - 1 - tail),
    { start: body.end - 1 - tail, end: statement.end, text: '' },
  ];
}

function isRequire(declarator: JsNode): boolean {
  return required(declarator.init) !== undefined;
}

/** `A = require("web.A")` and `{A, B} = require("@web/a")` as imports. */
function importOf({ id, init }: JsNode, body: JsNode, text: string): string | undefined {
  const name = required(init);
  if (name === undefined || !isJsNode(id)) return undefined;
  const bound = id.type === 'Identifier' ? String(id.name) : undefined;
  if (name === 'web.core') return onlyTranslates(id, body, text) ? TRANSLATION : undefined;
  const path = Object.hasOwn(PATHS, name) ? PATHS[name] : undefined;
  if (path !== undefined) return bound && `import ${bound} from "${path}";`;
  if (!name.startsWith('@web/') && name !== '@odoo/owl') return undefined;
  if (bound !== undefined) return `import * as ${bound} from "${name}";`;
  const names = namesOf(id);
  return names && `import { ${names.join(', ')} } from "${name}";`;
}

function namesOf(pattern: JsNode): readonly string[] | undefined {
  if (pattern.type !== 'ObjectPattern') return undefined;
  const names = listOf(pattern.properties).map(({ key, value }) => {
    if (!isJsNode(key) || !isJsNode(value) || value.type !== 'Identifier') return undefined;
    return key.name === value.name ? String(key.name) : `${key.name} as ${value.name}`;
  });
  return names.every((name) => name !== undefined) ? names : undefined;
}

/** `core` is only there for `_t`, which is called by this name. */
function onlyTranslates(id: JsNode, body: JsNode, text: string): boolean {
  if (id.type === 'ObjectPattern') return namesOf(id)?.join() === '_t';
  const uses = usesOf(body, String(id.name)).filter((each) => each !== id);
  const translators = listOf(body.body).filter((each) => isTranslator(each, text));
  return (
    uses.length > 0 &&
    translators.length === 1 &&
    uses.every((use) => translators.some(({ start, end }) => use.start >= start && use.end <= end))
  );
}

/** `const _t = core._t;` */
function isTranslator(statement: JsNode, text: string): boolean {
  return /^(?:const|let|var)\s+_t\s*=\s*\w+\._t;?$/.test(text.slice(statement.start, statement.end));
}

/** A statement with its line, and the blank line that parted it. */
function line({ start, end }: JsNode, text: string): TextEdit {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const rest = /[ \t]*(?:\r?\n){0,2}/y;
  rest.lastIndex = end;
  return { start: from, end: end + (rest.exec(text)?.[0].length ?? 0), text: '' };
}

function imported(statement: JsNode, program: JsNode, context: JsContext): void {
  const name = textOfLiteral(statement.source);
  if (name === undefined || !/^[a-z]\w*\.[\w.]+$/.test(name)) return;
  const edits = importEdits(statement, name, program, context);
  if (!edits) {
    context.report({
      at: statement,
      message: `The legacy module ${name} is gone in 17.0: import what you need from @web/..., and rebuild what has no successor.`,
    });
    return;
  }
  context.report({
    at: statement,
    message: `The legacy module ${name} has another place since 17.0.`,
    fix: { title: 'Import from its new place', safe: true, edits },
  });
}

function importEdits(
  { start, end, specifiers, source }: JsNode,
  name: string,
  program: JsNode,
  { text }: JsContext,
): TextEdit[] | undefined {
  const [only, ...more] = listOf(specifiers);
  if (!only || more.length > 0 || !isJsNode(source) || !isJsNode(only.local)) return undefined;
  const path = Object.hasOwn(PATHS, name) ? PATHS[name] : undefined;
  if (path !== undefined && only.type === 'ImportDefaultSpecifier')
    return [{ start: source.start + 1, end: source.end - 1, text: path }];
  if (name !== 'web.core') return undefined;
  const now = { start, end, text: TRANSLATION };
  if (only.type === 'ImportSpecifier')
    return isJsNode(only.imported) && only.imported.name === '_t' && only.local.name === '_t'
      ? [now]
      : undefined;
  if (!onlyTranslates(only.local, program, text)) return undefined;
  const translator = listOf(program.body).find((each) => isTranslator(each, text));
  return translator && [now, line(translator, text)];
}

function js(before: string, after: string) {
  return { before: script(before), after: script(after) };
}

function script(text: string) {
  return { 'static/src/js/a.js': text };
}
