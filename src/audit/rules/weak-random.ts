import { calledBy } from '../python/names.ts';
import { isTestFile } from '../python/places.ts';
import { isSecretName } from '../python/sensitive.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'weak-random',
  aliases: ['S311'],
  severity: 'medium',
  confidence: 'likely',
  category: 'security',
  summary: 'random makes a token or a password',
  why: 'What random gives follows from what it gave before: who has seen some values knows the next. For tokens, codes and passwords use secrets, or uuid.uuid4().',
  link: 'https://docs.python.org/3/library/secrets.html',
  bad: `
    import random
    import string


    def make(self):
        self.access_token = "".join(random.choice(string.ascii_letters) for _i in range(20))
  `,
  good: `
    import random
    import secrets


    def make(self):
        self.access_token = secrets.token_urlsafe(20)
        self.color = random.randint(1, 11)
        return random.SystemRandom().choice("abc")
  `,
  calls: ['choice', 'choices', 'randint', 'random', 'randrange', 'sample', 'getrandbits'],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (!/^random\.(choice|choices|randint|random|randrange|sample|getrandbits)$/.test(called?.path ?? ''))
        return;
      if (isTestFile(context.file.source.path)) return;
      const name = wantedFor(context.ancestors, (inner) => context.slice(inner)) ?? context.method?.name;
      if (name === undefined || !(isSecretName(name) || /token|password|passwd|otp|secret/i.test(name)))
        return;
      context.report({
        at: node,
        message: `What random gives can be guessed, and ${name} must not be: use the module secrets.`,
      });
    },
  },
});

/** What the value is assigned to. */
function wantedFor(
  ancestors: readonly {
    type: string;
    children: readonly { field: string | undefined; start: number; end: number }[];
  }[],
  slice: (node: { start: number; end: number }) => string,
): string | undefined {
  const assignment = ancestors.findLast(({ type }) => type === 'assignment');
  const left = assignment?.children.find(({ field }) => field === 'left');
  return left && slice(left).split('.').at(-1);
}
