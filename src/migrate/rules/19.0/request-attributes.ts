import { importedPath } from '../../../audit/python/imports.ts';
import { childOf } from '../../../source/python/node.ts';
import { defineMigration } from '../../rule.ts';

const NOW: Readonly<Record<string, string>> = { cr: 'env.cr', uid: 'env.uid', context: 'env.context' };

export default defineMigration({
  id: 'request-attributes',
  to: '19.0',
  breaks: 'deprecation',
  summary: 'request.cr, request.uid and request.context are those of request.env',
  why: 'The shortcuts of the request are deprecated since 19.0.',
  link: 'https://github.com/odoo/odoo/blob/19.0/odoo/http.py',
  cases: [
    {
      before: file('request.cr.commit()\n    return request.context.get("lang"), request.uid'),
      after: file('request.env.cr.commit()\n    return request.env.context.get("lang"), request.env.uid'),
    },
    {
      before: 'from odoo import http\n\n\ndef f():\n    return http.request.uid\n',
      after: 'from odoo import http\n\n\ndef f():\n    return http.request.env.uid\n',
    },
    { before: file('request.uid = 1'), todos: 1 },
  ],
  noops: [
    file('return request.env.cr'),
    file('return request.session.uid'),
    'def f(request):\n    return request.uid\n',
    'from requests import request\n\n\ndef f():\n    return request.context\n',
    file('return request.params["uid"]'),
  ],
  python: {
    attribute(node, context) {
      const [object, name] = [childOf(node, 'object'), childOf(node, 'attribute')];
      const key = name ? context.slice(name) : '';
      const now = Object.hasOwn(NOW, key) ? NOW[key] : undefined;
      if (!object || !name || now === undefined) return;
      if (importedPath(object, context.file) !== 'odoo.http.request') return;
      const parent = context.ancestors.at(-1);
      const message = `request.${key} is request.${now} since 19.0.`;
      if (parent?.type === 'assignment' && childOf(parent, 'left') === node) {
        context.report({
          at: node,
          message: `${message} It cannot be set: call request.update_env(user=...) or request.update_context(...).`,
          options: [
            { title: 'Change the user', code: 'request.update_env(user=user)' },
            { title: 'Change the context', code: 'request.update_context(key=value)' },
          ],
        });
        return;
      }
      context.report({
        at: node,
        message,
        fix: {
          title: `Write request.${now}`,
          safe: true,
          edits: [{ start: name.start, end: name.end, text: now }],
        },
      });
    },
  },
});

function file(body: string): string {
  return `from odoo.http import request\n\n\ndef f():\n    ${body}\n`;
}
