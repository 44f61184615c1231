import { argumentsOfCall, calledBy } from '../../../audit/python/names.ts';
import { childOf } from '../../../source/python/node.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'json-routes',
  to: '19.0',
  breaks: 'deprecation',
  summary: 'Routes of type json are of type jsonrpc',
  why: 'The type was named after what it speaks in 19.0; the old name logs a deprecation.',
  link: 'https://github.com/odoo/odoo/pull/183636',
  cases: [
    {
      before: {
        'controllers/main.py': '@http.route("/a", type="json", auth="user")\ndef a(self):\n    pass\n',
      },
      after: {
        'controllers/main.py': '@http.route("/a", type="jsonrpc", auth="user")\ndef a(self):\n    pass\n',
      },
    },
    {
      before: { 'controllers/main.py': "@route(['/a', '/b'], type='json')\ndef a(self):\n    pass\n" },
      after: { 'controllers/main.py': "@route(['/a', '/b'], type='jsonrpc')\ndef a(self):\n    pass\n" },
    },
  ],
  noops: [
    '@http.route("/a", type="http", auth="user")\ndef a(self):\n    pass\n',
    '@http.route("/a", type="jsonrpc", auth="user")\ndef a(self):\n    pass\n',
    'def a(self):\n    return dict(type="json")\n',
    '@other.router("/a", type="json")\ndef a(self):\n    pass\n',
  ],
  python: {
    decorator(node, context) {
      const [call] = node.children;
      const called = call && calledBy(call, context);
      if (!call || called?.name !== 'route' || !/^((odoo\.)?http\.)?route$/.test(called.path ?? '')) return;
      const type = argumentsOfCall(call, context).keywords.get('type');
      const content = type?.type === 'string' ? type.children[1] : undefined;
      if (!content || context.slice(content) !== 'json' || childOf(call, 'arguments') === undefined) return;
      context.report({
        at: type,
        message: 'The type json is called jsonrpc since 19.0.',
        fix: {
          title: 'Write jsonrpc',
          safe: true,
          edits: [{ start: content.start, end: content.end, text: 'jsonrpc' }],
        },
      });
    },
  },
});
