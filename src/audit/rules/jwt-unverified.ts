import { argumentsOfCall, calledBy } from '../python/names.ts';
import { isTestFile } from '../python/places.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'jwt-unverified',
  severity: 'high',
  category: 'security',
  summary: 'A token is read without looking at its signature',
  why: 'The content of a JSON web token is plain text that anybody can write; only the signature says who wrote it. Without that check the sender is whoever they claim to be.',
  link: 'https://cheatsheetseries.owasp.org/cheatsheets/JSON_Web_Token_for_Java_Cheat_Sheet.html',
  bad: `
    import jwt


    def user_of(token):
        jwt.decode(token, verify=False)
        return jwt.decode(token, options={"verify_signature": False})["sub"]
  `,
  good: `
    import jwt


    def user_of(token, key):
        jwt.get_unverified_header(token)
        return jwt.decode(token, key, algorithms=["RS256"], options={"verify_aud": False})["sub"]
  `,
  calls: ['decode'],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (!called?.object || called.name !== 'decode' || !/(^|\.)_?jwt$/.test(context.slice(called.object)))
        return;
      if (isTestFile(context.file.source.path)) return;
      const { keywords } = argumentsOfCall(node, context);
      const [verify, options] = [keywords.get('verify'), keywords.get('options')];
      const off =
        (verify && context.slice(verify) === 'False') ||
        (options && /['"]verify_signature['"]\s*:\s*False/.test(context.slice(options)));
      if (!off) return;
      context.report({
        at: node,
        message:
          'The token is taken for true without its signature: give the key and the algorithms, and leave verify_signature on.',
      });
    },
  },
});
