import { argumentsOfCall, calledBy } from '../../../audit/python/names.ts';
import { defineMigration } from '../../rule.ts';

/** The database of the request, by its ways to say so. */
const OWN = /^(\w+\.)?request\.(db|session\.db|cr\.dbname|env\.cr\.dbname)$/;

export default defineMigration({
  id: 'session-authenticate',
  to: '19.0',
  breaks: 'error',
  summary: 'authenticate() of the session takes an environment instead of the name of a database',
  why: 'Since 19.0 the first argument is called to make an environment without a user: a name cannot be called.',
  link: 'https://github.com/odoo/odoo/blob/19.0/odoo/http.py',
  cases: [
    {
      before: file('request.session.authenticate(request.db, credential)'),
      after: file('request.session.authenticate(request.env, credential)'),
    },
    {
      before: file('info = request.session.authenticate(request.session.db, {"login": login})'),
      after: file('info = request.session.authenticate(request.env, {"login": login})'),
    },
    { before: file('request.session.authenticate(db, credential)'), todos: 1 },
    { before: file('request.session.authenticate(self.name_of(db), credential)'), todos: 1 },
  ],
  noops: [
    file('request.session.authenticate(request.env, credential)'),
    file('request.session.authenticate(env, credential)'),
    file('request.session.authenticate(request.env(user=None), credential)'),
    file('request.session.authenticate(api.Environment(cr, None, {}), credential)'),
    file('self.session.authenticate(request.db, credential)'),
    file('request.session.authenticate(db, login, password)'),
    file('self.authenticate(db, credential)'),
  ],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (called?.name !== 'authenticate' || !called.object) return;
      if (!/^(\w+\.)?request\.session$/.test(context.slice(called.object))) return;
      const { positional, keywords } = argumentsOfCall(node, context);
      const [db] = positional;
      if (!db || positional.length !== 2 || keywords.size > 0) return;
      const given = context.slice(db);
      if (/(^|[._])env(\(.*\))?$|Environment\(/s.test(given)) return;
      const request = context.slice(called.object).replace(/\.session$/, '');
      const message = 'authenticate() takes an environment since 19.0, not the name of a database.';
      const title = `Give ${request}.env`;
      if (OWN.test(given)) {
        context.report({
          at: db,
          message,
          fix: { title, safe: true, edits: [{ start: db.start, end: db.end, text: `${request}.env` }] },
        });
        return;
      }
      context.report({
        at: db,
        message,
        options: [
          { title: `${title}, when it is the database of the request`, code: `${request}.env` },
          {
            title: 'Open an environment of that database',
            code: `with Registry(${given}).cursor() as cr:\n    env = api.Environment(cr, None, {})`,
          },
        ],
      });
    },
  },
});

function file(statement: string): string {
  return `from odoo.http import request\n\n\ndef f(self, db, env, login, password, credential):\n    ${statement}\n`;
}
