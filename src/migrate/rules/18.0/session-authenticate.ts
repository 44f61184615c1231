import { argumentsOfCall, calledBy } from '../../../audit/python/names.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'session-authenticate',
  to: '18.0',
  breaks: 'error',
  summary: 'authenticate() of the session takes a credential, and gives a dictionary',
  why: 'Since 18.0 it takes the database and one dictionary with login, password and type: a call with three arguments fails. It gives all that is known of the authentication, and the id of the user under uid.',
  link: 'https://github.com/odoo/odoo/blob/18.0/odoo/http.py',
  cases: [
    {
      before: file('request.session.authenticate(request.db, login, password)'),
      after: file(
        'request.session.authenticate(request.db, {"login": login, "password": password, "type": "password"})',
      ),
    },
    {
      before: file('uid = request.session.authenticate(db, user.login, password=key)'),
      after: file(
        'uid = request.session.authenticate(db, {"login": user.login, "password": key, "type": "password"})["uid"]',
      ),
    },
    {
      before: file('return request.session.authenticate(*credentials)'),
      todos: 1,
    },
  ],
  noops: [
    file('request.session.authenticate(request.db, credential)'),
    file('request.session.authenticate(request.db, {"login": "a", "password": "b", "type": "password"})'),
    file('self.session.authenticate(request.db, login, password)'),
    file('request.session.logout(keep_db=True)'),
    file('self.authenticate("admin", "admin", "x")'),
  ],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (called?.name !== 'authenticate' || !called.object) return;
      if (!/^(\w+\.)?request\.session$/.test(context.slice(called.object))) return;
      const { positional, keywords, spread } = argumentsOfCall(node, context);
      const at = { start: called.object.start, end: node.end };
      if (spread) {
        const message =
          'authenticate() takes the database and a credential since 18.0: see that these are two.';
        context.report({ at, message, options: [{ title: 'Give a dictionary', code: CREDENTIAL }] });
        return;
      }
      const [db, first, second] = positional;
      const login = first ?? keywords.get('login');
      const password = second ?? keywords.get('password');
      if (!db || !login || !password || positional.length + keywords.size !== 3) return;
      const credential = `{"login": ${context.slice(login)}, "password": ${context.slice(password)}, "type": "password"}`;
      const isUsed = context.ancestors.at(-1)?.type !== 'expression_statement';
      context.report({
        at,
        message: 'authenticate() takes the database and a credential since 18.0.',
        fix: {
          title: 'Give login and password as one dictionary',
          safe: true,
          edits: [{ start: db.end, end: node.end, text: `, ${credential})${isUsed ? '["uid"]' : ''}` }],
        },
      });
    },
  },
});

const CREDENTIAL =
  'request.session.authenticate(request.db, {"login": login, "password": password, "type": "password"})';

function file(statement: string): string {
  return `from odoo.http import request\n\n\ndef f(self, db, login, password, user, key, credential, credentials):\n    ${statement}\n`;
}
