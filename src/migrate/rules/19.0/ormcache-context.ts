import { dotted } from '../../../audit/python/names.ts';
import { literalOf, parts } from '../../../source/python/literal.ts';
import { childOf, type PyNode } from '../../../source/python/node.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'ormcache-context',
  to: '19.0',
  breaks: 'error',
  summary: 'Caches by context ask for it in the key of @ormcache',
  why: '@ormcache_context of 19.0 forgets its keys: the first call of the method raises AttributeError. A key of @ormcache may ask the context itself.',
  link: 'https://github.com/odoo/odoo/blob/19.0/odoo/tools/cache.py',
  cases: [
    {
      before: cached(`tools.ormcache_context("model", keys=("lang",))`),
      after: cached(`tools.ormcache("model", "self.env.context.get('lang')")`),
    },
    {
      before: cached(`tools.ormcache_context(keys=["lang", 'tz'])`),
      after: cached(`tools.ormcache("self.env.context.get('lang')", "self.env.context.get('tz')")`),
    },
    {
      before: cached(`tools.ormcache_context(\n        "model",\n        keys=("lang",),\n    )`),
      after: cached(`tools.ormcache(\n        "model",\n        "self.env.context.get('lang')",\n    )`),
    },
    // The context is an argument of the method.
    { before: cached(`tools.ormcache_context("model", keys=("lang",))`, 'self, model, context'), todos: 1 },
    { before: cached('tools.ormcache_context("model", keys=KEYS)'), todos: 1 },
    { before: cached('ormcache_context("model", keys=("lang",))'), todos: 1 },
  ],
  noops: [
    cached('tools.ormcache("model")'),
    cached(`tools.ormcache("self.env.context.get('lang')")`),
    cached('other.ormcache_context("model", keys=("lang",))'),
    '# @tools.ormcache_context("model", keys=("lang",))\n',
    'from odoo.tools import ormcache\n',
    'def ormcache_context(*args, keys):\n    return args\n',
  ],
  python: {
    call(node, context) {
      const called = childOf(node, 'function');
      const name = dotted(called, context);
      if (!called || name === undefined || !/^((odoo\.)?tools\.)?ormcache_context$/.test(name)) return;
      const definition = context.ancestors.findLast(({ type }) => type === 'decorated_definition');
      const method = definition && childOf(definition, 'definition');
      const parameters = method && childOf(method, 'parameters');
      if (!parameters || context.ancestors.at(-1)?.type !== 'decorator') return;
      const list = childOf(node, 'arguments');
      const argument = list && parts(list).find((each) => isKeys(each, context.text));
      const value = argument && childOf(argument, 'value');
      const keys = value && literalOf(value, context.text);
      const isKnown =
        Array.isArray(keys) &&
        keys.length > 0 &&
        keys.every((key) => typeof key === 'string' && /^\w+$/.test(key)) &&
        called.type === 'attribute' &&
        !/\bcontext\b/.test(context.slice(parameters));
      const message = '@ormcache_context of 19.0 forgets its keys: the first call raises AttributeError.';
      const title = 'Ask the context in the key of @ormcache';
      if (!isKnown || !argument) {
        const code = `@tools.ormcache("self.env.context.get('lang')")`;
        context.report({ at: node, message, options: [{ title, code }] });
        return;
      }
      const text = keys.map((key) => `"self.env.context.get('${key}')"`).join(', ');
      context.report({
        at: node,
        message,
        fix: {
          title,
          safe: true,
          edits: [
            { start: called.end - 'ormcache_context'.length, end: called.end, text: 'ormcache' },
            { start: argument.start, end: argument.end, text },
          ],
        },
      });
    },
  },
});

function isKeys(argument: PyNode, text: string): boolean {
  const name = argument.type === 'keyword_argument' ? childOf(argument, 'name') : undefined;
  return name !== undefined && text.slice(name.start, name.end) === 'keys';
}

function cached(decorator: string, parameters = 'self, model'): string {
  return `from odoo import models, tools\n\n\nclass Book(models.Model):\n    _name = "example.book"\n    _description = "Book"\n\n    @${decorator}\n    def _labels(${parameters}):\n        return model\n`;
}
