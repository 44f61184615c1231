import { childOf, type PyNode } from '../../source/python/node.ts';
import { importedPath } from '../python/imports.ts';
import { argumentsOfCall, calledBy } from '../python/names.ts';
import { scopeFlow } from '../python/orm.ts';
import { defineRule, type PythonContext } from '../rule.ts';

export default defineRule({
  id: 'context-overridden',
  aliases: ['W8121'],
  severity: 'medium',
  category: 'correctness',
  summary: 'with_context() is given a dictionary, which replaces the context',
  why: 'The language, the time zone, the companies and what other modules put into the context are gone for all that is called from there. Given by name, values are added to the context.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.models.Model.with_context',
  bad: [
    `
    def archive(self):
        return self.with_context({"active_test": False}).search([("a", "=", 1)])
    `,
    `
    def archive(self, context):
        values = {"active_test": False}
        self.with_context(values).unlink()
        return self.with_context(context)
    `,
  ],
  good: [
    `
    from odoo.tools import clean_context


    def archive(self, values):
        self.with_context(active_test=False).unlink()
        self.with_context(**values).unlink()
        self.with_context(values, active_test=False)
        cleaned = clean_context(self.env.context)
        return self.with_context(clean_context(self.env.context)), self.with_context(cleaned)
    `,
    `
    def open(path):
        return with_context({})
    `,
  ],
  calls: ['with_context'],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (called?.name !== 'with_context' || !called.object) return;
      const { positional, keywords, spread } = argumentsOfCall(node, context);
      const [given] = positional;
      if (!given || positional.length > 1 || keywords.size > 0 || spread) return;
      const origin = originOf(given, context);
      if (isCleaned(origin, context)) return;
      const keeps =
        /(^|[.\s(*])_?context\b/.test(context.slice(origin)) &&
        /env|self\._context/.test(context.slice(origin));
      const empty = given.type === 'dictionary' && given.children.length === 0;
      context.report({
        at: node,
        severity: keeps ? 'info' : empty ? 'low' : 'medium',
        message: keeps
          ? 'The context is put together by hand: write with_context(key=value), which adds to it.'
          : `with_context(${short(context.slice(given))}) drops the language, the companies and all else in the context: give the values by name, or with **.`,
        fix:
          given.type === 'dictionary' || given.type === 'identifier'
            ? {
                title: 'Add to the context',
                safe: false,
                edits: [{ start: given.start, end: given.start, text: '**' }],
              }
            : undefined,
      });
    },
  },
});

/** What a name was given last, where that can be told. */
function originOf(node: PyNode, context: PythonContext): PyNode {
  if (node.type !== 'identifier') return node;
  const bound = scopeFlow(context).reaching(context.slice(node), node.start);
  const [only] = bound;
  return bound.length === 1 && only?.how === 'value' && only.value ? only.value : node;
}

/** `clean_context(...)` keeps what is to be kept. */
function isCleaned(node: PyNode, context: PythonContext): boolean {
  const called = node.type === 'call' ? childOf(node, 'function') : undefined;
  if (!called) return false;
  const path = importedPath(called, context.file);
  return path !== undefined && /^odoo\.tools\.(misc\.)?clean_context$/.test(path);
}

function short(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 37)}...` : line;
}
