import { argumentsOfCall, calledBy } from '../../../audit/python/names.ts';
import { childOf } from '../../../source/python/node.ts';
import { environmentOf } from '../../python/environment-of.ts';
import { dropUnusedImports } from '../../python/unused-import.ts';
import { defineMigration } from '../../rule.ts';

const NOW: Readonly<Record<string, string>> = {
  slug: '_slug',
  unslug: '_unslug',
  unslug_url: '_unslug_url',
  slugify: '_slugify',
  slugify_one: '_slugify_one',
  url_for: '_url_for',
  url_lang: '_url_lang',
  is_multilang_url: '_is_multilang_url',
};
const MODULE = /^odoo\.addons\.(http_routing|website)\.models\.ir_http$/;
const IMPORT = 'from odoo.addons.http_routing.models.ir_http import';

export default defineMigration({
  id: 'slug-methods',
  to: '18.0',
  breaks: 'error',
  summary: 'slug, unslug and url_for of http_routing are methods of ir.http',
  why: 'The functions are gone since 18.0: a file that imports them does not load.',
  link: 'https://github.com/odoo/odoo/blob/18.0/addons/http_routing/models/ir_http.py',
  cases: [
    {
      before: `from odoo import models\n${IMPORT} slug\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    def f(self):\n        return [slug(book) for book in self]\n`,
      after: `from odoo import models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    def f(self):\n        return [self.env["ir.http"]._slug(book) for book in self]\n`,
    },
    {
      before: `from odoo import http\nfrom odoo.http import request\n${IMPORT} slug, unslug\n\n\nclass Main(http.Controller):\n    def f(self, name):\n        return unslug(name)[1], slug((1, name))\n`,
      after: `from odoo import http\nfrom odoo.http import request\n\n\nclass Main(http.Controller):\n    def f(self, name):\n        return request.env["ir.http"]._unslug(name)[1], request.env["ir.http"]._slug((1, name))\n`,
    },
    { before: `${IMPORT} slug\n\n\ndef f(record):\n    return slug(record)\n`, todos: 1 },
    { before: `${IMPORT} slug\n\nNAMES = {"slug": slug}\n`, todos: 1 },
  ],
  noops: [
    'from .tools import slug\n\n\ndef f(record):\n    return slug(record)\n',
    'def f(self, slug):\n    return slug(self)\n',
    'def f(self):\n    return self.env["ir.http"]._slug(self)\n',
    `from odoo.addons.http_routing.models.ir_http import IrHttp\n\nprint(IrHttp)\n`,
    'from slugify import slugify\n\n\ndef f(self):\n    return slugify("a b")\n',
  ],
  python: {
    identifier(node, context) {
      const name = context.slice(node);
      const method = Object.hasOwn(NOW, name) ? NOW[name] : undefined;
      if (method === undefined) return;
      const parent = context.ancestors.at(-1);
      if (parent?.type === 'dotted_name' || parent?.type === 'keyword_argument') {
        if (node.field !== 'value') return;
      }
      if (parent?.type === 'attribute' && childOf(parent, 'attribute') === node) return;
      if (!context.file.imports.some(({ from, names }) => MODULE.test(from) && names.includes(name))) return;
      if (/(parameters|import|assignment_target)/.test(parent?.type ?? '')) return;
      const called =
        parent?.type === 'call' && childOf(parent, 'function') === node
          ? calledBy(parent, context)
          : undefined;
      const env = called && environmentOf(context);
      if (!parent || env === undefined || argumentsOfCall(parent, context).spread) {
        context.report({
          at: node,
          message: `${name} is a method of ir.http since 18.0: write env["ir.http"].${method}(...) where an environment is at hand.`,
          options: [
            { title: 'Ask ir.http of the environment', code: `self.env["ir.http"].${method}(record)` },
            { title: 'In a controller: of the request', code: `request.env["ir.http"].${method}(record)` },
          ],
        });
        return;
      }
      context.report({
        at: node,
        message: `${name} is a method of ir.http since 18.0.`,
        fix: {
          title: `Call ${method}`,
          safe: true,
          edits: [{ start: node.start, end: node.end, text: `${env}["ir.http"].${method}` }],
        },
      });
    },
    import_from_statement: dropUnusedImports(MODULE, new Set(Object.keys(NOW)), '18.0'),
  },
});
