import { argumentsOfCall, calledBy } from '../python/names.ts';
import { isTestFile } from '../python/places.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'tls-verify-off',
  aliases: ['S501', 'S323'],
  severity: 'medium',
  category: 'security',
  summary: 'A connection does not check whom it talks to',
  why: 'With verify=False anybody on the way can answer in the name of the other server, and reads the passwords and data that are sent. A private authority is given as verify="/path/to/ca.pem".',
  link: 'https://requests.readthedocs.io/en/latest/user/advanced/#ssl-cert-verification',
  bad: `
    import requests
    import ssl


    def ask(url):
        requests.get(url, timeout=10, verify=False)
        ssl._create_unverified_context()
  `,
  good: `
    import requests


    def ask(url, self):
        requests.get(url, timeout=10)
        requests.get(url, timeout=10, verify="/etc/ca.pem")
        self.check(verify=False)
        requests.get(url, timeout=10, verify=self.verify)
  `,
  calls: [
    '_create_unverified_context',
    'get',
    'post',
    'put',
    'patch',
    'delete',
    'head',
    'options',
    'request',
    'send',
    'Session',
    'Client',
    'AsyncClient',
  ],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (!called || isTestFile(context.file.source.path)) return;
      if (called.name === '_create_unverified_context') {
        context.report({
          at: node,
          message: 'The connection does not check the certificate: use ssl.create_default_context().',
        });
        return;
      }
      if (
        !/^(get|post|put|patch|delete|head|options|request|send|Session|Client|AsyncClient)$/.test(
          called.name,
        )
      )
        return;
      const verify = argumentsOfCall(node, context).keywords.get('verify');
      if (!verify || context.slice(verify) !== 'False') return;
      if (!/^(requests|httpx|session|self\.session|client|s|req)\b/.test(called.path ?? '')) return;
      context.report({
        at: verify,
        message:
          'verify=False lets anybody on the way answer in the name of the server: leave it out, or give the file of the authority.',
      });
    },
  },
});
