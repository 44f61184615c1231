import { defineLiveCheck } from '../check.ts';

/** From so many people on a database is taken for one that is worked on. */
const PEOPLE = 6;
const LOCAL = /^https?:\/\/(localhost|127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|\[?::1|[\w-]+(:|\/|$))/;

export default defineLiveCheck({
  id: 'live-posture',
  aliases: ['LIV042'],
  severity: 'medium',
  summary: 'An address without encryption, and demo data in a database that people work with',
  why: 'Links in mails carry tokens, and go to the base URL; over http anybody on the way reads them. Demo data bring users whose passwords everybody knows.',
  needs: 'base.group_system',
  async run(context) {
    const { facts } = context;
    const people = (facts.users ?? 0) >= PEOPLE;
    context.read.note(
      `${facts.users ?? '?'} internal users, demo data: ${facts.demo ?? '?'}, neutralised: ${facts.neutralized ?? '?'}, base URL: ${facts.baseUrl || 'none'}`,
    );
    if (facts.neutralized) return;
    if (facts.baseUrl?.startsWith('http://') && !LOCAL.test(facts.baseUrl)) {
      context.report({
        message: `web.base.url is ${facts.baseUrl}, without encryption: passwords and the tokens in links travel in the clear. Put a proxy with TLS before Odoo and set the parameter to https.`,
        subject: 'web.base.url',
        severity: people ? 'high' : 'medium',
      });
    }
    if (facts.demo && people) {
      context.report({
        message: `This database has demo data and ${facts.users} internal users: the login demo has the password demo. Change the passwords of the demo users, or archive them.`,
        subject: 'demo',
      });
    }
  },
});
