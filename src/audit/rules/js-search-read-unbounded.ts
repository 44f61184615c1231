import type { JsNode } from '../../source/js.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'js-search-read-unbounded',
  aliases: ['PER029B'],
  severity: 'medium',
  category: 'performance',
  summary: 'searchRead() of a whole model, or of every field',
  why: 'An empty domain without limit sends each record of the table to the browser, and no list of fields sends all fields, computed and binary ones included. It works with the ten records of a test database.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/frontend/services.html',
  bad: [
    {
      'static/src/a.js': `
      export function load(orm) {
          return orm.searchRead("res.partner", [], ["name"]);
      }
    `,
    },
    {
      'static/src/a.js': `
      export function load(orm, domain) {
          return orm.searchRead("res.partner", domain, []);
      }
    `,
    },
  ],
  good: [
    {
      'static/src/a.js': `
      export function load(orm, domain) {
          orm.searchRead("res.partner", [], ["name"], { limit: 80 });
          orm.searchRead("res.lang", [], ["name"]);
          return orm.searchRead("res.partner", domain, ["name"]);
      }
    `,
    },
    {
      'static/src/a.js': `
      export function load(orm, options) {
          return orm.searchRead("res.partner", [], ["name"], options);
      }
    `,
    },
  ],
  js: {
    CallExpression(node, context) {
      const callee = node.callee as JsNode;
      if (callee.type !== 'MemberExpression') return;
      const source = context.text.slice(callee.start, callee.end);
      if (!/orm(\.silent)?\.searchRead$/.test(source) || /tests\//.test(context.file.source.path)) return;
      const [model, domain, fields, options] = node.arguments as JsNode[];
      if (!model || !domain) return;
      const name = context.text.slice(model.start, model.end);
      const few = /res\.(lang|currency|company|country|groups)|website|ir\.model/.test(name);
      const empty = (each: JsNode | undefined) =>
        each?.type === 'ArrayExpression' && (each.elements as unknown[]).length === 0;
      const problem =
        empty(domain) && !options && !few
          ? 'reads every record of the table: give a domain or a limit'
          : !fields || empty(fields)
            ? 'reads every field: name those that are used'
            : undefined;
      if (problem) context.report({ at: node, message: `searchRead(${name}, ...) ${problem}.` });
    },
  },
});
