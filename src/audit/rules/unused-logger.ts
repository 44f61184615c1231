import { lineStart } from '../../source/edit/edit.ts';
import { childOf, type PyNode } from '../../source/python/node.ts';
import { nodesOf, typeSet } from '../../source/python/packed.ts';
import type { PythonFile } from '../../source/types.ts';
import { defineRule, type PythonContext } from '../rule.ts';

const NAME = '_logger';

/** Another file of the module takes it from here. */
function isImported(file: PythonFile, { module }: PythonContext): boolean {
  const stem =
    file.source.path
      .replace(/(\/__init__)?\.py$/, '')
      .split('/')
      .at(-1) ?? '';
  return module.python.some(({ imports }) =>
    imports.some(({ from, names }) => names.includes(NAME) && (from.endsWith(stem) || /^\.+$/.test(from))),
  );
}

/** The whole line or lines of a statement. */
function lines({ start, end }: PyNode, text: string): { start: number; end: number; text: string } {
  const from = lineStart(text, start);
  const next = text.indexOf('\n', end);
  return { start: from, end: next === -1 ? text.length : next + 1, text: '' };
}

const NAMES = typeSet('identifier');

export default defineRule({
  id: 'unused-logger',
  severity: 'info',
  category: 'maintainability',
  cosmetic: true,
  summary: 'A _logger that nothing logs with',
  why: 'The line was copied with the top of another file. It says that something is logged here, which is not so.',
  link: 'https://docs.python.org/3/library/logging.html#logging.getLogger',
  bad: [
    `
    import logging

    from odoo import models

    _logger = logging.getLogger(__name__)


    class Book(models.Model):
        _name = "example.book"
    `,
    `
    import logging
    _logger = logging.getLogger(__name__)
    logging.captureWarnings(True)
    `,
  ],
  good: [
    `
    import logging

    _logger = logging.getLogger(__name__)


    def f():
        _logger.info("f")
    `,
    {
      'models/a.py': 'import logging\n_logger = logging.getLogger(__name__)\n',
      'models/b.py': 'from .a import _logger\n_logger.info("b")\n',
    },
    'import logging\n_logger = logging.getLogger(__name__)\nx = {"log": _logger}\n',
  ],
  python: {
    assignment(node, context) {
      if (context.ancestors.length > 2 || context.embedded) return;
      const [left, right] = [childOf(node, 'left'), childOf(node, 'right')];
      if (left?.type !== 'identifier' || !right || context.slice(left) !== NAME) return;
      if (!/^(logging\.)?getLogger\(/.test(context.slice(right))) return;
      let [logging, uses] = [0, 0];
      for (const each of nodesOf(context.file.root, NAMES)) {
        const name = context.slice(each);
        if (name === 'logging') logging += 1;
        else if (name === NAME && each.field !== 'left') uses += 1;
      }
      if (uses > 0 || isImported(context.file, context)) return;
      const imported = context.file.root.children.find(
        (statement) => context.slice(statement).trim() === 'import logging',
      );
      context.report({
        at: node,
        message: 'Nothing in this file logs with _logger: remove it.',
        fix: {
          title: 'Remove it',
          safe: true,
          edits: [
            ...(imported && logging === 2 ? [lines(imported, context.text)] : []),
            lines(node, context.text),
          ],
        },
      });
    },
  },
});
