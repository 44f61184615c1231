import { importedPath } from '../../../audit/python/imports.ts';
import { childOf } from '../../../source/python/node.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'json-request',
  to: '16.0',
  breaks: 'error',
  summary: 'request.jsonrequest is request.get_json_data()',
  why: 'Requests of 16.0 have no jsonrequest: the body is read by get_json_data(), and the parameters of a JSON-RPC call are in request.params.',
  link: 'https://github.com/odoo/odoo/blob/16.0/odoo/http.py',
  cases: [
    {
      before: 'from odoo.http import request\n\n\ndef f():\n    return request.jsonrequest.get("a")\n',
      after: 'from odoo.http import request\n\n\ndef f():\n    return request.get_json_data().get("a")\n',
    },
    {
      before: 'from odoo import http\n\n\ndef f():\n    return http.request.jsonrequest\n',
      after: 'from odoo import http\n\n\ndef f():\n    return http.request.get_json_data()\n',
    },
    {
      before: 'from odoo.http import request\n\n\ndef f(data):\n    request.jsonrequest = data\n',
      todos: 1,
    },
  ],
  noops: [
    'from odoo.http import request\n\n\ndef f():\n    return request.get_json_data()\n',
    'from other import request\n\n\ndef f():\n    return request.jsonrequest\n',
    'def f(request):\n    return request.jsonrequest\n',
    'from odoo.http import request\n\n\ndef f(own):\n    return own.jsonrequest\n',
  ],
  python: {
    attribute(node, context) {
      const name = childOf(node, 'attribute');
      if (!name || context.slice(name) !== 'jsonrequest') return;
      if (importedPath(node, context.file) !== 'odoo.http.request.jsonrequest') return;
      const message = 'request.jsonrequest is request.get_json_data() since 16.0.';
      if (node.field === 'left') {
        context.report({
          at: node,
          message: `${message} It cannot be assigned to: give the data to what reads it.`,
          options: [
            { title: 'Give the data as an argument to what reads it' },
            { title: 'Read the request where the data is needed', code: 'request.get_json_data()' },
          ],
        });
        return;
      }
      context.report({
        at: node,
        message,
        fix: {
          title: 'Call get_json_data()',
          safe: true,
          edits: [{ start: name.start, end: name.end, text: 'get_json_data()' }],
        },
      });
    },
  },
});
