import { literalOf } from '../../source/python/literal.ts';
import { childOf } from '../../source/python/node.ts';
import { argumentsOfCall, calledBy, dotted } from '../python/names.ts';
import { taintHere } from '../python/outside.ts';
import { isTestFile } from '../python/places.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'eval-used',
  aliases: ['W0123', 'W0122', 'exec-used', 'S307', 'S102'],
  severity: 'critical',
  category: 'security',
  summary: 'eval, exec or compile runs a text as Python',
  why: 'What is evaluated runs with everything that the server may do: files, the network, the database of every company. A text of which a user has written a part is then a program of that user. ast.literal_eval reads plain values, safe_eval runs expressions in a closed room.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html#evaluating-content',
  bad: [
    `
    from odoo import models


    class Book(models.Model):
        _name = "library.book"

        def compute(self, expression):
            return eval(expression)
    `,
    `
    def run(code):
        exec(compile(code, "code", "exec"))
    `,
    `
    import builtins


    def run(code):
        return builtins.eval(code)
    `,
    `
    def run(code):
        function = eval
        return function(code)
    `,
  ],
  good: [
    `
    import ast
    import re
    from odoo.tools.safe_eval import safe_eval


    def value(text):
        re.compile(text)
        safe_eval(text, {"a": 1})
        return ast.literal_eval(text)
    `,
    `
    from odoo.tools.safe_eval import safe_eval as eval


    def value(text, model):
        model.eval("x")
        return eval(text, {"a": 1})
    `,
    `
    from .parser import compile


    def value(text):
        return compile(text)
    `,
  ],
  calls: ['eval', 'exec', 'compile'],
  python: {
    call(node, context) {
      const [called] = node.children;
      const path = called?.type === 'attribute' ? dotted(called, context) : undefined;
      if (called?.type !== 'identifier' && !path?.startsWith('builtins.')) return;
      const name = calledBy(node, context)?.name;
      if (name !== 'eval' && name !== 'exec' && name !== 'compile') return;
      const { positional } = argumentsOfCall(node, context);
      const [code] = positional;
      // `compile(text, file, mode)` is Python's own only with all three.
      if (!code || (name === 'compile' && positional.length < 3)) return;
      if (path === undefined && isOther(name, context.text)) return;
      const taint = taintHere(code, context);
      const fixed = literalOf(code, context.text) !== undefined;
      const quiet = fixed || isTestFile(context.file.source.path);
      context.report({
        at: node,
        severity: quiet ? 'medium' : taint?.kind === 'text' || name !== 'compile' ? 'critical' : 'medium',
        message: `${name}() runs ${taint?.kind === 'text' ? `what ${taint.source} says` : 'a text'} as Python with all that the server may do: use ast.literal_eval() for values, safe_eval() for expressions.`,
      });
    },
    assignment(node, context) {
      const right = childOf(node, 'right');
      const name = right?.type === 'identifier' ? context.slice(right) : '';
      if (!right || (name !== 'eval' && name !== 'exec') || isOther(name, context.text)) return;
      context.report({
        at: right,
        severity: isTestFile(context.file.source.path) ? 'medium' : undefined,
        message: `${name} by another name runs a text as Python with all that the server may do: use ast.literal_eval() for values, safe_eval() for expressions.`,
      });
    },
  },
});

/** The file gives the name to something else. */
function isOther(name: string, text: string): boolean {
  return new RegExp(
    `^[^#\\n]*\\bimport\\b[^#\\n]*\\b${name}\\b|\\bdef ${name}\\b|^\\s*${name}\\s*=|\\bas ${name}\\b`,
    'm',
  ).test(text);
}
