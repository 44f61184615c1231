import { calledBy } from '../../../audit/python/names.ts';
import { lineStart } from '../../../source/edit/edit.ts';
import { childOf } from '../../../source/python/node.ts';
import { fromImport, withoutName } from '../../python/edits.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'odoo-registry',
  to: '18.0',
  breaks: 'deprecation',
  worksUntil: '19.0',
  summary: 'odoo.registry() is Registry of odoo.modules.registry',
  why: 'odoo.registry warns since 18.0, and is gone in 19.0.',
  link: 'https://github.com/odoo/odoo/blob/18.0/odoo/__init__.py',
  cases: [
    {
      before: 'import odoo\n\n\ndef f(db):\n    with odoo.registry(db).cursor() as cr:\n        return cr\n',
      after:
        'import odoo\n\n\ndef f(db):\n    with odoo.modules.registry.Registry(db).cursor() as cr:\n        return cr\n',
    },
    {
      before: 'from odoo import api, registry\n\n\ndef f(db):\n    return registry(db), api\n',
      after:
        'from odoo import api\nfrom odoo.modules.registry import Registry\n\n\ndef f(db):\n    return Registry(db), api\n',
    },
    {
      before: 'from odoo import registry\n\n\ndef f(db):\n    return registry(db)\n',
      after: 'from odoo.modules.registry import Registry\n\n\ndef f(db):\n    return Registry(db)\n',
    },
    {
      before: 'from odoo import registry\n\n\ndef f(db, registry=registry):\n    return registry(db)\n',
      todos: 1,
    },
  ],
  noops: [
    'from odoo.modules.registry import Registry\n\n\ndef f(db):\n    return Registry(db)\n',
    'def f(self):\n    return self.env.registry\n',
    'def f(self):\n    return self.pool.registry("a")\n',
    'from odoo.modules import registry\n\n\ndef f(db):\n    return registry.Registry(db)\n',
    'def f(registry):\n    return registry("a")\n',
  ],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (called?.name !== 'registry' || called.path !== 'odoo.registry') return;
      context.report({
        at: called.nameSpan,
        message: 'odoo.registry() is odoo.modules.registry.Registry() since 18.0.',
        fix: {
          title: 'Write odoo.modules.registry.Registry',
          safe: true,
          edits: [{ ...called.nameSpan, text: 'modules.registry.Registry' }],
        },
      });
    },
    import_from_statement(node, context) {
      const imported = fromImport(node, context);
      const name = imported?.names.find((each) => each.name === 'registry');
      if (imported?.module !== 'odoo' || !name) return;
      const local = name.alias ?? name.name;
      const uses: { start: number; end: number }[] = [];
      let other = name.alias !== undefined;
      const stack = [{ node: context.file.root, parent: context.file.root }];
      for (let at = stack.pop(); at; at = stack.pop()) {
        const { node: each, parent } = at;
        if (each === node) continue;
        if (each.type === 'identifier' && context.slice(each) === local) {
          if (parent.type === 'attribute' && childOf(parent, 'attribute') === each) continue;
          if (parent.type === 'keyword_argument' && childOf(parent, 'name') === each) continue;
          if (parent.type === 'call' && childOf(parent, 'function') === each) uses.push(each);
          else other = true;
        } else if (each.type === 'identifier' && context.slice(each) === 'Registry') other = true;
        stack.push(...each.children.map((child) => ({ node: child, parent: each })));
      }
      const message = 'registry of odoo is Registry of odoo.modules.registry since 18.0.';
      if (other) {
        context.report({
          at: name.node,
          message: `${message} Import that, and call it Registry(...).`,
          options: [
            { title: 'Import the class', code: 'from odoo.modules.registry import Registry' },
            {
              title: 'Import it by another name, where Registry is taken',
              code: 'from odoo.modules.registry import Registry as OdooRegistry',
            },
          ],
        });
        return;
      }
      const statement = 'from odoo.modules.registry import Registry';
      const alone = imported.names.length === 1;
      const indent = context.text.slice(lineStart(context.text, node.start), node.start);
      context.report({
        at: name.node,
        message,
        fix: {
          title: 'Import Registry',
          safe: true,
          edits: [
            ...(alone
              ? [{ start: node.start, end: node.end, text: statement }]
              : [
                  withoutName(node, imported, name.node, context.text),
                  { start: node.end, end: node.end, text: `\n${indent}${statement}` },
                ]),
            ...uses.map(({ start, end }) => ({ start, end, text: 'Registry' })),
          ],
        },
      });
    },
  },
});
