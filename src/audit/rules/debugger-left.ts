import { calledBy } from '../python/names.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'debugger-left',
  aliases: ['COR080', 'T100', 'forgotten-debug-statement', 'W1515'],
  severity: 'high',
  category: 'correctness',
  summary: 'A breakpoint that was left in the code',
  why: 'The worker stops at the line and waits for somebody at its console. On a server there is none: the request hangs until it is killed.',
  link: 'https://docs.python.org/3/library/functions.html#breakpoint',
  bad: [
    `
    def run(self):
        breakpoint()
    `,
    `
    import pdb


    def run(self):
        pdb.set_trace()
    `,
  ],
  good: [
    `
    def run(self, tracer):
        tracer.set_trace(True)
    `,
    `
    def run(self):
        return self.breakpoint()
    `,
  ],
  calls: ['breakpoint', 'set_trace', 'pm', 'post_mortem', 'pudb'],
  python: {
    call(node, context) {
      const path = calledBy(node, context)?.path;
      if (
        path === undefined ||
        !/^(breakpoint|(i|w|pu|web_)?pdb\.(set_trace|pm|post_mortem)|pdbpp\.set_trace|pudb|remote_pdb\.set_trace|debugpy\.breakpoint)$/.test(
          path,
        )
      )
        return;
      // A debugger is what some code is for.
      if (/debug/i.test(context.method?.name ?? '')) return;
      context.report({ at: node, message: `${path}() stops the worker and waits for a console. Remove it.` });
    },
  },
});
