import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'print-used',
  aliases: ['W8116', 'print-statement'],
  severity: 'low',
  category: 'maintainability',
  summary: 'print() in server code',
  why: 'What print writes goes to the standard output of the server, without level, time, database or module, and is lost where the server runs as a service. A logger has all of that.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/cli.html#logging',
  bad: `
    def total(self):
        print("total", self)
  `,
  good: [
    `
    import logging

    _logger = logging.getLogger(__name__)


    def total(self):
        _logger.info("total of %s", self)
    `,
    `
    def total(self, report):
        report.print("total")
    `,
  ],
  calls: ['print'],
  python: {
    call(node, context) {
      const [called] = node.children;
      if (called?.type !== 'identifier' || context.slice(called) !== 'print') return;
      context.report({
        at: node,
        message: 'print() writes past the log: use a logger, such as _logger.info(...).',
      });
    },
  },
});
