import { parts } from '../../source/python/literal.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'except-pass',
  aliases: ['W8138', 'S110'],
  severity: 'low',
  category: 'correctness',
  summary: 'An exception is caught, and nothing is done with it',
  why: 'What went wrong is lost: nobody sees that something failed, nor why. A database error that is swallowed leaves the transaction unusable, and the error that shows up later says nothing of the first one.',
  link: 'https://docs.astral.sh/ruff/rules/try-except-pass/',
  bad: `
    def load(self):
        try:
            self._load()
        except Exception:
            pass
  `,
  good: `
    import contextlib
    import logging

    _logger = logging.getLogger(__name__)


    def load(self):
        try:
            self._load()
        except ValueError:
            _logger.debug("not loaded", exc_info=True)
        except KeyError:
            # Nothing to load.
            return
        with contextlib.suppress(OSError):
            self._load()
        failed = None
        try:
            self._load()
        except TypeError as failed:
            pass
        return failed
  `,
  python: {
    except_clause(node, context) {
      const inner = parts(node);
      const block = inner.at(-1);
      if (block?.type !== 'block' || inner.some(({ type }) => type === 'as_pattern')) return;
      const statements = parts(block);
      if (statements.length !== 1 || statements[0]?.type !== 'pass_statement') return;
      const head = context.text.slice(node.start, block.start).split('\n', 1)[0]?.trim() ?? '';
      context.report({
        at: node,
        message: `What "${head.replace(/:.*$/, '')}" catches is lost: log it, or say with contextlib.suppress(...) that it may fail.`,
      });
    },
  },
});
