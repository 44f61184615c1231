import { argumentsOfCall, calledBy } from '../python/names.ts';
import { isTestFile } from '../python/places.ts';
import { isSecretName } from '../python/sensitive.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'weak-hash',
  aliases: ['S324'],
  severity: 'medium',
  confidence: 'likely',
  category: 'security',
  summary: 'MD5 or SHA-1 protects a password or a token',
  why: 'MD5 and SHA-1 are computed billions of times a second, and two texts with one hash can be made. As a key of a cache they are fine; for a password, a token or a signature use hmac with SHA-256, or the password hashing of Odoo.',
  link: 'https://docs.python.org/3/library/hashlib.html',
  bad: `
    import hashlib


    def sign(password, secret):
        return hashlib.md5(password.encode()).hexdigest() + hashlib.sha1((secret + "x").encode()).hexdigest()
  `,
  good: `
    import hashlib


    def key(content, password):
        hashlib.md5(content).hexdigest()
        hashlib.md5(password.encode(), usedforsecurity=False)
        return hashlib.sha256(password.encode()).hexdigest()
  `,
  calls: ['md5', 'sha1'],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (
        !called ||
        !/^(hashlib\.)?(md5|sha1)$/.test(called.path ?? '') ||
        isTestFile(context.file.source.path)
      )
        return;
      const { positional, keywords } = argumentsOfCall(node, context);
      const [data] = positional;
      if (!data || keywords.has('usedforsecurity')) return;
      const names = context.slice(data).match(/[A-Za-z_]\w*/g) ?? [];
      const secret = names.find((name) => isSecretName(name));
      if (secret === undefined) return;
      context.report({
        at: node,
        message: `${called.name} is no protection for ${secret}: use hmac with hashlib.sha256, or the password context of res.users.`,
      });
    },
  },
});
