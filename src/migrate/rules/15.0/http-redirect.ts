import { argumentsOfCall, calledBy } from '../../../audit/python/names.ts';
import { childOf } from '../../../source/python/node.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'http-redirect',
  to: '15.0',
  breaks: 'error',
  summary: 'http.local_redirect() and http.redirect_with_hash() are request.redirect()',
  why: 'Both functions are gone since 15.0: the page fails when it is asked for.',
  link: 'https://github.com/odoo/odoo/blob/15.0/odoo/http.py',
  cases: [
    {
      before: file('return http.local_redirect("/a", keep_hash=True)'),
      after: file('return request.redirect("/a")'),
    },
    { before: file('return http.redirect_with_hash(url)'), after: file('return request.redirect(url)') },
    {
      before: file('return http.local_redirect("/a", query=dict(a=1), keep_hash=True)'),
      after: file('return request.redirect_query("/a", dict(a=1))'),
    },
    {
      before: 'from odoo import http\n\n\ndef f(url):\n    return http.local_redirect(url)\n',
      after: 'from odoo import http\n\n\ndef f(url):\n    return http.request.redirect(url)\n',
    },
    { before: file('return http.local_redirect(url, None, False, 301, 1)'), todos: 1 },
  ],
  noops: [
    file('return request.redirect(url)'),
    file('return werkzeug.utils.redirect(url)'),
    file('return self.local_redirect(url)'),
    'def f(http):\n    return http.local_redirect("/a")\n',
    file('return http.redirect_later(url)'),
    file('return client.http.local_redirect(url)'),
    file('return "http.local_redirect"'),
  ],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (!called || !/^(local_redirect|redirect_with_hash)$/.test(called.name)) return;
      const { imports } = context.file;
      const has = (from: string, name: string) =>
        imports.some((each) => each.from === from && each.names.includes(name));
      if (!/^(odoo\.)?http\.\w+$/.test(called.path ?? '') || !has('odoo', 'http')) return;
      const { positional, keywords, spread } = argumentsOfCall(node, context);
      const path = positional[0] ?? keywords.get('path') ?? keywords.get('url');
      const second = called.name === 'local_redirect' ? positional[1] : undefined;
      const code = keywords.get('code') ?? (called.name === 'redirect_with_hash' ? positional[1] : undefined);
      const query = keywords.get('query') ?? second;
      const list = childOf(node, 'arguments');
      const message = `${called.name}() is gone since 15.0.`;
      const known = [...keywords.keys()].every((name) => /^(path|url|query|keep_hash|code)$/.test(name));
      if (!path || !list || spread || !known || positional.length > 2) {
        context.report({
          at: node,
          message: `${message} Write request.redirect(location, code=303, local=True).`,
          options: [
            {
              title: 'Redirect by the request of the controller',
              code: 'request.redirect(location, code=303, local=True)',
            },
            { title: 'Redirect to another host', code: 'request.redirect(location, code=303, local=False)' },
          ],
        });
        return;
      }
      const request = has('odoo.http', 'request') ? 'request' : 'http.request';
      const given = [path, ...(query ? [query] : [])].map(context.slice, context);
      if (code) given.push(`code=${context.slice(code)}`);
      context.report({
        at: node,
        message,
        fix: {
          title: 'Call request.redirect()',
          safe: called.name === 'local_redirect',
          edits: [
            {
              start: node.start,
              end: node.end,
              text: `${request}.${query ? 'redirect_query' : 'redirect'}(${given.join(', ')})`,
            },
          ],
        },
      });
    },
  },
});

function file(statement: string): string {
  return `from odoo import http\nfrom odoo.http import request\n\n\ndef f(url):\n    ${statement}\n`;
}
