import type { JsNode } from '../../../source/js.ts';
import { script, scriptCase } from '../../cases/script.ts';
import { importing, importsIn, withoutLines } from '../../js/imports.ts';
import { usesAt } from '../../js/legacy-uses.ts';
import { memberOf, placedNodes } from '../../js/nodes.ts';
import { defineMigration } from '../../rule.ts';

/** What the session knew of the user, and the user's name for it. */
const MEMBERS: Readonly<Record<string, string>> = {
  home_action_id: 'homeActionId',
  is_admin: 'isAdmin',
  is_internal_user: 'isInternalUser',
  is_system: 'isSystem',
  name: 'name',
  partner_id: 'partnerId',
  show_effect: 'showEffect',
  uid: 'userId',
  user_context: 'context',
  username: 'login',
};

export default defineMigration({
  id: 'session-user',
  to: '18.0',
  breaks: 'silent',
  summary: 'What the session knew of the user is in user',
  why: 'The web client of 18.0 takes these out of the session when it starts: session.uid and its like are undefined.',
  link: 'https://github.com/odoo/odoo/blob/18.0/addons/web/static/src/core/user.js',
  cases: [
    scriptCase(
      'import {session} from "@web/session";\n\nexport const own = (record) => record.user_id === session.uid || session.is_admin;\n',
      'import {user} from "@web/core/user";\n\nexport const own = (record) => record.user_id === user.userId || user.isAdmin;\n',
    ),
    scriptCase(
      'import { session } from "@web/session";\nimport { a } from "@web/a";\n\na(session.user_context, session.server_version);\n',
      'import { session } from "@web/session";\nimport { a } from "@web/a";\nimport { user } from "@web/core/user";\n\na(user.context, session.server_version);\n',
    ),
    {
      before: script(
        'import { session } from "@web/session";\n\nexport const f = (user) => user.id === session.uid;\n',
      ),
      todos: 1,
    },
  ],
  noops: [
    script('import { session } from "@web/session";\nexport const a = session.server_version;\n'),
    script('import { session } from "./session";\nexport const a = session.uid;\n'),
    script('import { user } from "@web/core/user";\nexport const a = user.userId;\n'),
    script('import { session } from "@web/session";\nexport const f = (name) => session[name];\n'),
  ],
  js: {
    Program(program, context) {
      const { text } = context;
      if (!text.includes('@web/session')) return;
      const given = importsIn(program).find(({ from }) => from === '@web/session');
      const local = given?.specifiers.find(({ imported }) => imported === 'session')?.local;
      if (!given || local === undefined) return;
      const uses = usesAt(placedNodes(program), local, given.statement);
      const gone = uses.flatMap(({ node, parents }): { access: JsNode; now: string }[] => {
        const access = parents.at(-1);
        const member = memberOf(node, access);
        const now = member !== undefined && Object.hasOwn(MEMBERS, member) ? MEMBERS[member] : undefined;
        return access && now !== undefined ? [{ access, now }] : [];
      });
      const [first] = gone;
      if (!first) return;
      const imports = importing(program, { module: '@web/core/user', name: 'user' }, context);
      const unused = gone.length === uses.length && given.specifiers.length === 1;
      const [added] = imports ?? [];
      const tight = /^import\s*\{\w/.test(text.slice(given.statement.start, given.statement.end));
      const lines =
        unused && added?.text.startsWith('\n')
          ? [
              {
                start: given.statement.start,
                end: given.statement.end,
                text: `import ${tight ? '{user}' : '{ user }'} from "@web/core/user";`,
              },
            ]
          : [...(imports ?? []), ...(unused ? withoutLines([given.statement], text) : [])];
      context.report({
        at: first.access,
        message: 'The session of 18.0 knows nothing of the user: import { user } from "@web/core/user".',
        options: [
          { title: 'Import user', code: 'import { user } from "@web/core/user";' },
          {
            title: 'Import it by another name, where user is taken',
            code: 'import { user as currentUser } from "@web/core/user";',
          },
        ],
        fix: imports && {
          title: 'Ask user',
          safe: true,
          edits: [
            ...lines,
            ...gone.map(({ access, now }) => ({ start: access.start, end: access.end, text: `user.${now}` })),
          ],
        },
      });
    },
  },
});
