import { parts } from '../../source/python/literal.ts';
import { childOf, type PyNode } from '../../source/python/node.ts';
import { argumentsOfCall, calledBy, dotted } from '../python/names.ts';
import { isTestFile } from '../python/places.ts';
import { isSecretName } from '../python/sensitive.ts';
import { interpolations } from '../python/taint.ts';
import { defineRule, type PythonContext } from '../rule.ts';

export default defineRule({
  id: 'secret-logged',
  severity: 'medium',
  confidence: 'likely',
  category: 'security',
  summary: 'A password, a token or a whole request goes into the log',
  why: 'Logs are kept, sent to other services and read by people who have no business with the passwords of users. Log what happened and to which record, never the secret nor all that a request brought.',
  link: 'https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html#data-to-exclude',
  bad: `
    import logging
    from odoo.http import request

    _logger = logging.getLogger(__name__)


    def login(user, password, client):
        _logger.info("login of %s with %s", user, password)
        _logger.debug(f"key {client.api_key}")
        _logger.info("headers: %s", request.httprequest.headers)
  `,
  good: `
    import logging

    _logger = logging.getLogger(__name__)


    def login(user, password, client):
        _logger.info("login of %s failed", user)
        _logger.info("the password of %s has changed", user)
        _logger.info("token %s of %s", bool(password), client.token_id)
  `,
  calls: ['debug', 'info', 'warning', 'warn', 'error', 'critical', 'exception', 'log'],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (!called?.object || !/^(debug|info|warning|warn|error|critical|exception|log)$/.test(called.name))
        return;
      if (!/^_?log(ger|ging)?$/i.test(dotted(called.object, context)?.split('.').at(-1) ?? '')) return;
      if (isTestFile(context.file.source.path)) return;
      for (const given of argumentsOfCall(node, context).positional) {
        const found = values(given, context).find((value) => isSecret(value, context));
        if (!found) continue;
        context.report({
          at: node,
          message: `${context.slice(found)} goes into the log, which others read and keep: log what happened, without it.`,
        });
        return;
      }
    },
  },
});

function values(node: PyNode, context: PythonContext): readonly PyNode[] {
  switch (node.type) {
    case 'string':
    case 'concatenated_string':
      return interpolations(node);
    case 'binary_operator': {
      const right = childOf(node, 'right');
      return right ? values(right, context) : [];
    }
    case 'tuple':
      return parts(node);
    case 'call':
      return calledBy(node, context)?.name === 'format' ? argumentsOfCall(node, context).positional : [];
    default:
      return [node];
  }
}

function isSecret(node: PyNode, context: PythonContext): boolean {
  const path = dotted(node, context);
  if (path === undefined) return false;
  return (
    /httprequest\.(headers|cookies|form|values|data)$/.test(path) ||
    isSecretName(path.split('.').at(-1) ?? '')
  );
}
