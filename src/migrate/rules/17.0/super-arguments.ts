import { argumentsOfCall, calledBy } from '../../../audit/python/names.ts';
import type { PythonContext } from '../../../audit/rule.ts';
import { parts } from '../../../source/python/literal.ts';
import { childOf, type PyNode } from '../../../source/python/node.ts';
import { bookMethod } from '../../cases/book.ts';
import { defineMigration } from '../../rule.ts';

/** What has names of its own: a class, a function, and what Python makes a function of. */
const SCOPE =
  /^(class_definition|function_definition|lambda|generator_expression|(list|set|dictionary)_comprehension)$/;

export default defineMigration({
  id: 'super-arguments',
  to: '17.0',
  breaks: 'style',
  summary: 'super(Class, self) becomes super()',
  why: 'super() knows its class and record by itself, also when the class is renamed, and the checks that the community runs since 17.0 ask for it.',
  link: 'https://github.com/OCA/oca-addons-repo-template',
  cases: [
    {
      before: bookMethod('write(self, vals)', 'return super(Book, self).write(vals)'),
      after: bookMethod('write(self, vals)', 'return super().write(vals)'),
    },
    {
      before: `class Test(Case):\n    @classmethod\n    def setUpClass(cls):\n        super(Test, cls).setUpClass()\n`,
      after: `class Test(Case):\n    @classmethod\n    def setUpClass(cls):\n        super().setUpClass()\n`,
    },
    {
      before: bookMethod(
        'copy(self, default=None)',
        'if default:\n            return super(\n                Book,\n                self.with_context(copied=True),\n            ).copy(default)\n        return super(\n            Book, self\n        ).copy(default)',
      ),
      after: bookMethod(
        'copy(self, default=None)',
        'if default:\n            return super(\n                Book,\n                self.with_context(copied=True),\n            ).copy(default)\n        return super().copy(default)',
      ),
    },
    {
      before: `def make():\n    class Local(Base):\n        def run(this):\n            return super(Local, this).run()\n\n    return Local\n`,
      after: `def make():\n    class Local(Base):\n        def run(this):\n            return super().run()\n\n    return Local\n`,
    },
  ],
  noops: [
    bookMethod('write(self, vals)', 'return super().write(vals)'),
    bookMethod(
      'write(self, vals)',
      'return super(\n            Book,  # not the one of the mixin\n            self,\n        ).write(vals)',
    ),
    // Another class is another place to go on from.
    bookMethod('write(self, vals)', 'return super(models.Model, self).write(vals)'),
    bookMethod('write(self, vals)', 'return super(Parent, self).write(vals)'),
    // Other records.
    bookMethod('write(self, vals)', 'return super(Book, self.sudo()).write(vals)'),
    bookMethod('merge(self, other)', 'return super(Book, other).merge(self)'),
    // Without arguments it would look for the record in the function around it, which has none.
    bookMethod('run(self)', 'return [super(Book, self).step(each) for each in self]'),
    bookMethod('run(self)', 'return self.filtered(lambda each: super(Book, self).step(each))'),
    bookMethod('run(self)', 'def step():\n            return super(Book, self).run()\n        return step()'),
    'def run(self):\n    return super(Book, self).run()\n',
    'class Book:\n    def run(*args):\n        return super(Book, self).run()\n',
  ],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (called?.path !== 'super') return;
      const list = childOf(node, 'arguments');
      const { positional, keywords, spread } = argumentsOfCall(node, context);
      const [klass, first] = positional;
      if (!list || !klass || !first || positional.length !== 2 || keywords.size > 0 || spread) return;
      // A comment between them would be lost.
      if (context.slice(list).includes('#')) return;
      if (!isOwn(klass, first, context)) return;
      context.report({
        at: node,
        message: `super(${context.slice(klass)}, ${context.slice(first)}) says what super() knows.`,
        fix: {
          title: 'Leave the arguments out',
          safe: true,
          edits: [{ start: list.start, end: list.end, text: '()' }],
        },
      });
    },
  },
});

/** The class that the method stands in, and the first argument of the method. */
function isOwn(klass: PyNode, first: PyNode, context: PythonContext): boolean {
  if (klass.type !== 'identifier' || first.type !== 'identifier') return false;
  const [outer, method] = context.ancestors.filter(({ type }) => SCOPE.test(type)).slice(-2);
  if (outer?.type !== 'class_definition' || method?.type !== 'function_definition') return false;
  const [name, parameters] = [childOf(outer, 'name'), childOf(method, 'parameters')];
  const parameter = parameters && parts(parameters)[0];
  return (
    name !== undefined &&
    parameter?.type === 'identifier' &&
    context.slice(name) === context.slice(klass) &&
    context.slice(parameter) === context.slice(first)
  );
}
