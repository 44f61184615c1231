import { importedPath } from '../../../audit/python/imports.ts';
import { type Translation, termText, translationOf } from '../../../audit/python/translation.ts';
import { valuesOf } from '../../../audit/python/translation-fix.ts';
import type { PythonContext } from '../../../audit/rule.ts';
import { parts } from '../../../source/python/literal.ts';
import { childOf } from '../../../source/python/node.ts';
import { bookMethod } from '../../cases/book.ts';
import type { TextEdit } from '../../python/edits.ts';
import { dropUnusedImports } from '../../python/unused-import.ts';
import { defineMigration } from '../../rule.ts';

const FUNCTION = /^(function_definition|lambda)$/;

export default defineMigration({
  id: 'env-translation',
  to: '18.0',
  breaks: 'style',
  lasts: true,
  worksUntil: 'ever',
  summary: 'Methods of models translate by self.env._()',
  why: '_() looks through the functions that called it for a language and a module; since 18.0 the environment has both at hand. What is put into the text stands in the call, so that a wrong translation does not end in an error.',
  link: 'https://github.com/odoo/odoo/pull/174844',
  cases: [
    {
      before: method('return _("Locked")'),
      after: bookMethod('f(self, name)', 'return self.env._("Locked")'),
    },
    {
      before: method('return [_("%s is locked") % name, _("%s of %s", name, self)]'),
      after: bookMethod(
        'f(self, name)',
        'return [self.env._("%s is locked", name), self.env._("%s of %s", name, self)]',
      ),
    },
    {
      before: method('return _("%s of %s") % (name, self)'),
      after: bookMethod('f(self, name)', 'return self.env._("%s of %s", name, self)'),
    },
    {
      before: method('return _("%(name)s of %(all)s") % {"name": name, "all": len(self)}'),
      after: bookMethod(
        'f(self, name)',
        'return self.env._("%(name)s of %(all)s", name=name, all=len(self))',
      ),
    },
    // What is no name of an argument stays behind the text.
    {
      before: method('return _("from %(from)s") % {"from": name}, _("%(self)s") % {"self": name}'),
      after: bookMethod(
        'f(self, name)',
        'return self.env._("from %(from)s") % {"from": name}, self.env._("%(self)s") % {"self": name}',
      ),
    },
    {
      before: method('return _("%s of %s") % (name,)'),
      after: bookMethod('f(self, name)', 'return self.env._("%s of %s") % (name,)'),
    },
    {
      before: method('return self.mapped(lambda book: _("A"))'),
      after: bookMethod('f(self, name)', 'return self.mapped(lambda book: self.env._("A"))'),
    },
  ],
  noops: [
    bookMethod('f(self)', 'return self.env._("Locked")'),
    'from odoo import _\n\n\ndef f(self):\n    return _("Locked")\n',
    'from unittest import TestCase\n\nfrom odoo import _\n\n\nclass Plain(TestCase):\n    def f(self):\n        return _("Locked")\n',
    'from odoo import _\n\n\nclass Plain:\n    def f(self):\n        return _("Locked")\n',
    'from odoo import _, models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n    _description = _("Book")\n\n    @staticmethod\n    def f(text):\n        return _(text)\n',
    'from gettext import gettext as _\nfrom odoo import models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    def f(self):\n        return _("Locked")\n',
    'from odoo import _lt, models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    def f(self):\n        return _lt("Locked")\n',
  ],
  python: {
    call(node, context) {
      const translation = translationOf(node, context);
      const called = childOf(node, 'function');
      if (translation?.name !== '_' || !called || !hasSelf(context)) return;
      if (importedPath(called, context.file) !== 'odoo._') return;
      const name = { start: called.start, end: called.end, text: 'self.env._' };
      const values = formatEdits(translation, context);
      context.report({
        at: called,
        message: 'self.env._() has the language and the module at hand since 18.0.',
        fix: {
          title: 'Write self.env._()',
          safe: values.sure,
          edits: [name, ...values.edits],
        },
      });
    },
    import_from_statement: dropUnusedImports(/^odoo$/, new Set(['_'])),
  },
});

/** In a method of a model or of a test case, whose records nothing else is called like. */
function hasSelf({ ancestors, klass, text }: PythonContext): boolean {
  // A TestCase of Python itself, and a BaseCase, have no environment.
  const isCase = klass?.bases.some((base) => /Case$/.test(base) && !/(^|\.)(Test|Base)Case$/.test(base));
  if (!klass || (klass.kind === undefined && !isCase)) return false;
  const functions = ancestors.filter(({ type }) => FUNCTION.test(type));
  const firsts = functions.map((each) => {
    const [first] = parts(childOf(each, 'parameters') ?? each);
    return first?.type === 'identifier' ? text.slice(first.start, first.end) : undefined;
  });
  const [outer] = functions;
  return outer?.type === 'function_definition' && firsts[0] === 'self' && !firsts.slice(1).includes('self');
}

interface Values {
  readonly edits: readonly TextEdit[];
  readonly sure: boolean;
}

const NOTHING: Values = { edits: [], sure: true };

/** Puts what follows `%` into the call. */
function formatEdits({ call, given }: Translation, context: PythonContext): Values {
  const parent = context.ancestors.at(-1);
  const [left, right] = parent?.type === 'binary_operator' ? parts(parent) : [];
  if (left !== call || !right || !/^\s*%\s*$/.test(context.text.slice(left.end, right.start))) return NOTHING;
  const { positional, keywords, spread } = given;
  const [term] = positional;
  if (!term || positional.length !== 1 || keywords.size > 0 || spread) return NOTHING;
  const format = termText(term, context);
  const values = format === undefined ? undefined : valuesOf(right, format, context.text);
  if (!values) return NOTHING;
  return {
    sure: values.sure,
    edits: [
      { start: term.end, end: term.end, text: `, ${values.text}` },
      { start: call.end, end: right.end, text: '' },
    ],
  };
}

function method(body: string): string {
  return bookMethod('f(self, name)', body).replace('import api, models', 'import _, api, models');
}
