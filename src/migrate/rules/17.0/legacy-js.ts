import type { JsContext } from '../../../audit/rule.ts';
import type { JsNode } from '../../../source/js.ts';
import { LEGACY_CASES } from '../../cases/legacy-js.ts';
import { script } from '../../cases/script.ts';
import { definitionCall, definitionOf, listOf } from '../../js/define.ts';
import { definitionEdits } from '../../js/definition-edits.ts';
import { type Import, importsIn, wholeLine } from '../../js/imports.ts';
import { asksOf } from '../../js/legacy-asks.ts';
import { adviceFor, hasSuccessor } from '../../js/legacy-modules.ts';
import { importLines, planOf } from '../../js/legacy-plan.ts';
import { type Own, ownModules } from '../../js/own-modules.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'legacy-js',
  to: '17.0',
  breaks: 'error',
  summary: 'JavaScript is written in modules, and legacy modules have other names or are gone',
  why: 'Modules of odoo.define and names such as web.core went with 17.0: a file that asks for one stays undefined, and with it all that needs it.',
  link: 'https://github.com/odoo/odoo/pull/130467',
  cases: LEGACY_CASES,
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
    script('/** @odoo-module **/\nimport { a } from "@web/core/registry";\ntour.register("a", {}, []);\n'),
    script('/** @odoo-module **/\nimport { session } from "@web/session";\nsession.rpc("/a");\n'),
    script('registry.category("web_tour.tours").add("a", {steps: () => []});\n'),
    script('/** @odoo-module **/\nconst core = {_t: (a) => a};\nconst _t = core._t;\nexport { _t };\n'),
    script('/** @odoo-module **/\nimport "./web.core";\n'),
    script('/** @odoo-module **/\nimport a from "some-library.js";\na();\n'),
    script('(function (require) { require("web.core"); })(window.require);\n'),
  ],
  js: {
    Program(program, context) {
      if (!/odoo\.define|\bfrom\s*["']\w+\.|\bimport\s*["']\w+\./.test(context.text)) return;
      const own = ownModules(context.scripts, context.module.name);
      const call = listOf(program.body).find((each) => definitionCall(each, context.text));
      if (call) {
        define(program, call, own, context);
        return;
      }
      let done = false;
      for (const given of importsIn(program)) {
        if (!/^\w+\.[\w./]+$/.test(given.from)) continue;
        // Those of the addon itself at once, since their names are gone when their files are modules. Of the others one
        // at a time: two may want the same import.
        if (own.has(given.from)) imported(given, program, own, false, context);
        else done = imported(given, program, own, done, context) || done;
      }
    },
  },
});

function define(program: JsNode, call: JsNode, own: Own, context: JsContext): void {
  const definition = definitionOf(program, context.text);
  const edits = definition && definitionEdits(definition, own, context.text);
  if (!edits) {
    const asked =
      definition?.statements.flatMap((each) => asksOf(each) ?? []).map(({ module }) => module) ?? [];
    const all = [...new Set(asked)].filter((name) => !hasSuccessor(name) && !own.has(name));
    // Names of the addon's own files go when these become modules.
    const [written, unknown] = [true, false].map((is) =>
      all.filter((name) => name.startsWith(`${context.module.name}.`) === is),
    );
    const tips = new Set(unknown?.map(adviceFor));
    const told = [
      'odoo.define() and the legacy modules are gone in 17.0.',
      ...(unknown?.length ? [`Gone without a module that does the same: ${unknown.join(', ')}.`] : []),
      ...(written?.length
        ? [`Of this module, and to be imported from where it is: ${written.join(', ')}.`]
        : []),
      ...tips,
    ];
    context.report({
      at: { start: call.start, end: Math.min(call.end, call.start + 80) },
      message: told.join(' '),
      options: [
        { title: 'Write it anew as a module with imports of @web/...' },
        { title: 'Take the file out of the assets, where the web client does by itself now what it did' },
      ],
    });
    return;
  }
  context.report({
    at: { start: call.start, end: Math.min(call.end, call.start + 80) },
    message: 'odoo.define() is a module with imports since 17.0.',
    fix: { title: 'Write a module', safe: false, edits },
  });
}

/** True where it was written anew. */
function imported(given: Import, program: JsNode, own: Own, done: boolean, context: JsContext): boolean {
  const { statement, from, specifiers } = given;
  const { text } = context;
  const pattern = specifiers.length > 0 ? statement : undefined;
  const plan = planOf([{ module: from, member: undefined, pattern, statement }], program, own, text);
  if (!plan) {
    context.report({
      at: statement,
      message: `The legacy module ${from} is gone in 17.0. ${adviceFor(from)}`,
      options: [
        { title: 'Import what does the same from @web' },
        { title: 'Write what is used of it in the module itself' },
      ],
    });
    return false;
  }
  if (done) return false;
  const edits = [...plan.edits];
  const left = new Map(plan.wanted);
  for (const other of importsIn(program)) {
    const names = left.get(other.from);
    const last = other.specifiers.at(-1);
    if (!names || names.has('default') || names.has('*') || last?.node.type !== 'ImportSpecifier') continue;
    left.delete(other.from);
    const list = [...names].map(([name, local]) => (name === local ? name : `${name} as ${local}`));
    edits.push({ start: last.node.end, end: last.node.end, text: `, ${list.join(', ')}` });
  }
  const tight = /import\s*\{\w/.test(text);
  const lines = importLines({ wanted: left, run: plan.run }, tight);
  edits.push(
    lines.length > 0
      ? { start: statement.start, end: statement.end, text: lines.join('\n') }
      : wholeLine(statement, text),
  );
  context.report({
    at: statement,
    message: `The legacy module ${from} has another place since 17.0.`,
    fix: { title: 'Import from its new place', safe: true, edits },
  });
  return true;
}
