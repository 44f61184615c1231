import { defineMigration } from '../../rule.ts';

/** The mark alone: one with an alias, a default or `ignore` says more. */
const MARK = /^\s*(\/\*\*?\s*@odoo-module\s*(?:native\s*)?\*+\/[ \t]*(?:\r?\n[ \t]*)*)/;

export default defineMigration({
  id: 'module-mark',
  to: '18.0',
  breaks: 'style',
  lasts: true,
  worksUntil: 'ever',
  summary: 'Scripts in static/src and static/tests need no @odoo-module',
  why: 'Every script there is a module of JavaScript by its place, and since 18.0 the community leaves the mark out.',
  link: 'https://github.com/odoo/odoo/blob/18.0/odoo/tools/js_transpiler.py',
  cases: [
    {
      before: src('/** @odoo-module **/\n\nimport { a } from "@web/a";\n\na();\n'),
      after: src('import { a } from "@web/a";\n\na();\n'),
    },
    {
      before: { 'static/tests/a.test.js': '/* @odoo-module */\nexport const a = 1;\n' },
      after: { 'static/tests/a.test.js': 'export const a = 1;\n' },
    },
    {
      before: src('/** @odoo-module */\n/* Copyright of its author */\n\nexport const a = 1;\n'),
      after: src('/* Copyright of its author */\n\nexport const a = 1;\n'),
    },
  ],
  noops: [
    src('export const a = 1;\n'),
    src('/** @odoo-module alias=web.a **/\n\nexport const a = 1;\n'),
    src('/** @odoo-module ignore **/\n\nexport const a = 1;\n'),
    src('/* A copyright */\nexport const a = "/** @odoo-module **/";\n'),
    { 'static/js/a.js': '/** @odoo-module **/\n\nexport const a = 1;\n' },
  ],
  js: {
    Program(_program, context) {
      if (!/^static\/(src|tests)\//.test(context.file.source.path)) return;
      const mark = MARK.exec(context.text)?.[1];
      if (mark === undefined) return;
      const start = context.text.indexOf(mark);
      const span = { start, end: start + mark.length };
      context.report({
        at: span,
        message: 'Scripts here are modules without @odoo-module.',
        fix: { title: 'Take the mark away', safe: true, edits: [{ ...span, text: '' }] },
      });
    },
  },
});

function src(text: string) {
  return { 'static/src/js/a.esm.js': text };
}
