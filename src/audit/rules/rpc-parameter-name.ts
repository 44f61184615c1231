import { childOf, walk } from '../../source/python/node.ts';
import { isRpcMethod } from '../python/outside.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'rpc-parameter-name',
  severity: 'medium',
  category: 'security',
  from: '19.0',
  summary: 'A public method has a parameter that JSON-2 takes for its own',
  why: 'The endpoint /json/2 gives arguments by their names, and keeps ids and context for the records and the context of the call. A parameter of that name can not be given there, and what a caller means as an argument chooses the records.',
  link: 'https://www.odoo.com/documentation/19.0/developer/reference/external_api.html',
  bad: `
    from odoo import models


    class Book(models.Model):
        _name = "library.book"

        def lend(self, ids):
            return ids
  `,
  good: `
    from odoo import api, models


    class Book(models.Model):
        _name = "library.book"

        def lend(self, book_ids):
            return book_ids

        def _lend(self, ids):
            return ids

        @api.private
        def hidden(self, context):
            return context
  `,
  python: {
    function_definition(node, context) {
      if (!context.klass || context.functionNode) return;
      const method = context.klass.methods.find(({ start }) => start === node.start);
      if (!method || !isRpcMethod({ klass: context.klass, method, functionNode: node })) return;
      const name = method.params.find((param) => param === 'ids' || param === 'context');
      if (name === undefined) return;
      const list = childOf(node, 'parameters');
      const at =
        list && [...walk(list)].find((inner) => inner.type === 'identifier' && context.slice(inner) === name);
      context.report({
        at: at ?? method.nameSpan,
        message: `The parameter ${name} of ${method.name}() is what JSON-2 calls its own ${name}: give it another name, such as ${name === 'ids' ? 'record_ids' : 'extra_context'}.`,
      });
    },
  },
});
