import { literalOf } from '../../source/python/literal.ts';
import { childOf } from '../../source/python/node.ts';
import { dotted } from '../python/names.ts';
import { isTestFile } from '../python/places.ts';
import { isSecretName } from '../python/sensitive.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'secret-in-environ',
  severity: 'medium',
  confidence: 'likely',
  category: 'security',
  summary: 'A secret is written into the environment of the process',
  why: 'The environment is one for all databases and users of the process, and every program that it starts gets it: the key of one company is then used for another, and stands in crash reports. Give it to the client that needs it, as an argument.',
  link: 'https://docs.python.org/3/library/os.html#os.environ',
  bad: `
    import os


    def connect(company):
        os.environ["OPENAI_API_KEY"] = company.key
  `,
  good: `
    import os


    def connect(company):
        os.environ["TZ"] = "UTC"
        key = os.environ["OPENAI_API_KEY"]
        return key, os.environ.get("SECRET_KEY")
  `,
  python: {
    assignment(node, context) {
      const left = childOf(node, 'left');
      if (left?.type !== 'subscript' || dotted(childOf(left, 'value'), context) !== 'os.environ') return;
      const key = childOf(left, 'subscript');
      const name = key && literalOf(key, context.text);
      if (typeof name !== 'string' || !isSecretName(name) || isTestFile(context.file.source.path)) return;
      context.report({
        at: node,
        message: `${name} is set for the whole process, all databases and every program that it starts: give it to the client as an argument.`,
      });
    },
  },
});
