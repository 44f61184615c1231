import { argumentsOfCall, calledBy } from '../../../audit/python/names.ts';
import type { PythonContext } from '../../../audit/rule.ts';
import type { PyNode } from '../../../source/python/node.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'user-has-groups',
  to: '18.0',
  breaks: 'error',
  summary:
    'user_has_groups() of a recordset is has_group() or has_groups() of the user, which the model does not have',
  why: 'user_has_groups is gone since 18.0, and has_group() asks for one user: on the model alone it raises an error.',
  link: 'https://github.com/odoo/odoo/pull/151597',
  cases: [
    {
      before: 'def f(self):\n    return self.user_has_groups("base.group_user")\n',
      after: 'def f(self):\n    return self.env.user.has_group("base.group_user")\n',
    },
    {
      before: 'def f(self):\n    return self.user_has_groups("base.group_user,!base.group_system")\n',
      after: 'def f(self):\n    return self.env.user.has_groups("base.group_user,!base.group_system")\n',
    },
    {
      before: 'def f(self, rec, g):\n    return rec.user_has_groups(g)\n',
      after: 'def f(self, rec, g):\n    return rec.env.user.has_groups(g)\n',
    },
    {
      before: 'def f(self):\n    return self.env.user.user_has_groups("base.group_user")\n',
      after: 'def f(self):\n    return self.env.user.has_group("base.group_user")\n',
    },
    {
      before: 'def f(self):\n    return self.env["res.users"].has_group("base.group_user")\n',
      after: 'def f(self):\n    return self.env.user.has_group("base.group_user")\n',
    },
    {
      before: "def f(rec):\n    return rec.env['res.users'].sudo().has_group('base.group_user')\n",
      after: "def f(rec):\n    return rec.env.user.has_group('base.group_user')\n",
    },
  ],
  noops: [
    'def f(self):\n    return self.env.user.has_group("base.group_user")\n',
    'def f(self):\n    return user_has_groups("base.group_user")\n',
    'class A:\n    def user_has_groups(self, groups):\n        return False\n',
    'def f(self):\n    return super().user_has_groups("a.b")\n',
    'def f(self, user):\n    return user.has_group("a.b") and self.env["res.users"].browse(1).has_group("a.b")\n',
    'def f(self, user):\n    return self.env["res.users"].with_user(user).has_group("a.b")\n',
    'def f(self):\n    return self.env["res.partner"].has_group("a.b")\n',
  ],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (!called?.object) return;
      const object = context.slice(called.object);
      if (called.name === 'has_group') askedOfModel(called.object, object, context);
      if (called.name !== 'user_has_groups') return;
      const { positional, keywords } = argumentsOfCall(node, context);
      const [groups] = positional;
      if (!groups || positional.length !== 1 || keywords.size > 0 || object.startsWith('super(')) return;
      const single = /^['"][\w.]+['"]$/.test(context.slice(groups));
      context.report({
        at: node,
        message: 'user_has_groups is gone since 18.0: the user knows its groups.',
        fix: {
          title: 'Ask the user',
          safe: true,
          edits: [
            {
              start: called.nameSpan.start,
              end: called.nameSpan.end,
              text: `${/(^|\.)env\.user$/.test(object) ? '' : 'env.user.'}${single ? 'has_group' : 'has_groups'}`,
            },
          ],
        },
      });
    },
  },
});

/** What was asked of no user in particular was asked of the current one, whatever its rights. */
function askedOfModel({ start, end }: PyNode, object: string, context: PythonContext): void {
  const env = /^([\w.]*\benv)\[\s*['"]res\.users['"]\s*\](\.sudo\(\))?$/.exec(object)?.[1];
  if (env === undefined) return;
  context.report({
    at: { start, end },
    message: 'has_group() asks for one user since 18.0: on the model alone it raises an error.',
    fix: { title: 'Ask the user', safe: true, edits: [{ start, end, text: `${env}.user` }] },
  });
}
