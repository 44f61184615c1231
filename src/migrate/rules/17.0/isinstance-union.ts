import { flowOf } from '../../../audit/python/flow.ts';
import { argumentsOfCall, calledBy } from '../../../audit/python/names.ts';
import { parts } from '../../../source/python/literal.ts';
import { defineMigration } from '../../rule.ts';

/** Classes of Python itself: a name of the module may stand for a tuple of classes, which `|` does not take. */
const CLASSES = new Set(
  'bool bytearray bytes complex dict float frozenset int list memoryview object range set slice str tuple type'.split(
    ' ',
  ),
);

export default defineMigration({
  id: 'isinstance-union',
  to: '17.0',
  breaks: 'style',
  summary: 'isinstance(value, (list, tuple)) becomes isinstance(value, list | tuple)',
  why: 'Odoo 17.0 needs Python 3.10, where classes are joined by |, and the checks that the community runs since then ask for it.',
  link: 'https://github.com/OCA/oca-addons-repo-template',
  cases: [
    {
      before: 'def f(value):\n    return isinstance(value, (list, tuple))\n',
      after: 'def f(value):\n    return isinstance(value, list | tuple)\n',
    },
    {
      before: 'def f(value):\n    return issubclass(value, (str, bytes, int,))\n',
      after: 'def f(value):\n    return issubclass(value, str | bytes | int)\n',
    },
  ],
  noops: [
    'def f(value):\n    return isinstance(value, list | tuple)\n',
    'def f(value):\n    return isinstance(value, list)\n',
    'def f(value):\n    return isinstance(value, (list,))\n',
    'NUMBERS = (int, float)\n\n\ndef f(value):\n    return isinstance(value, (NUMBERS, str))\n',
    'def f(value):\n    return isinstance(value, (list, (int, str)))\n',
    'def f(value):\n    return check.isinstance(value, (list, tuple))\n',
    'def f(value):\n    return isinstance(\n        value,\n        (\n            list,  # or\n            tuple,\n        ),\n    )\n',
    'def f(value, kinds):\n    return isinstance(value, kinds)\n',
    'def f(list):\n    return isinstance(1, (list, tuple))\n',
  ],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (called?.path !== 'isinstance' && called?.path !== 'issubclass') return;
      const { positional, keywords } = argumentsOfCall(node, context);
      const kinds = positional[1];
      if (positional.length !== 2 || keywords.size > 0 || kinds?.type !== 'tuple') return;
      // Without parentheses a comment between the classes has no place.
      if (context.slice(kinds).includes('#')) return;
      const names = parts(kinds).map((each) => context.slice(each));
      if (names.length < 2 || !names.every((name) => CLASSES.has(name))) return;
      // A module may call something of its own like that.
      const { bindings } = flowOf(context.file.root, context.text);
      if (names.some((name) => bindings.has(name))) return;
      context.report({
        at: kinds,
        message: `Python 3.10 joins classes by |: ${names.join(' | ')}.`,
        fix: {
          title: 'Join the classes by |',
          safe: true,
          edits: [{ start: kinds.start, end: kinds.end, text: names.join(' | ') }],
        },
      });
    },
  },
});
