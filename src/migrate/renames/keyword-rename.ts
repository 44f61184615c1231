import type { PythonContext } from '../../audit/rule.ts';
import { parts } from '../../source/python/literal.ts';
import { childOf, type PyNode } from '../../source/python/node.ts';
import { withoutArgument } from '../python/edits.ts';

/** Visitor of `call` for a keyword of `fields.X(...)` that has another name, or none, since a series. */
export function fieldKeyword(old: string, now: string | undefined, since: string) {
  return (node: PyNode, context: PythonContext): void => {
    const called = childOf(node, 'function');
    const list = childOf(node, 'arguments');
    if (called?.type !== 'attribute' || !list || !/^(?:odoo\.)?fields\.[A-Z]\w+$/.test(context.slice(called)))
      return;
    for (const argument of parts(list)) {
      const name = argument.type === 'keyword_argument' ? childOf(argument, 'name') : undefined;
      if (!name || context.slice(name) !== old) continue;
      context.report({
        at: argument,
        message:
          now === undefined ? `Fields have no ${old} since ${since}.` : `${old} is ${now} since ${since}.`,
        fix: {
          title: now === undefined ? `Take ${old} away` : `Write ${now}`,
          safe: true,
          edits: [
            now === undefined
              ? withoutArgument(list, argument, context.text)
              : { start: name.start, end: name.end, text: now },
          ],
        },
      });
    }
  };
}
