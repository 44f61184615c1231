import type { PyNode } from '../../source/python/node.ts';
import { seeWithin, typeSet } from '../../source/python/packed.ts';
import { type Imported, importsOf } from '../python/imports.ts';
import { defineRule, type PythonContext } from '../rule.ts';

export default defineRule({
  id: 'unused-import',
  aliases: ['W0611', 'F401'],
  severity: 'info',
  category: 'maintainability',
  cosmetic: true,
  summary: 'A name is imported and not used',
  why: 'The import costs time at each start, keeps a dependency alive that nothing needs, and lets readers look for where the name is used.',
  link: 'https://docs.astral.sh/ruff/rules/unused-import/',
  bad: `
    import json
    from odoo import _, fields, models


    class Loan(models.Model):
        _name = "library.loan"
        _description = "Loan"

        name = fields.Char()
  `,
  good: [
    `
    import logging
    import xml.sax
    from typing import TYPE_CHECKING

    from odoo import models

    if TYPE_CHECKING:
        from odoo import fields

    try:
        import psycopg2
    except ImportError:
        psycopg2 = None


    def run(self) -> "fields.Char":
        return logging, xml, models
    `,
    {
      '__init__.py': 'from . import models\n',
      'models/__init__.py': 'from . import a\n',
      'models/a.py': 'x = 1\n',
    },
    {
      // Other files take it from here.
      'models/base.py': 'from odoo.tools import groupby\n',
      'models/b.py': 'from .base import groupby\n\n\ndef run(self):\n    return groupby(self)\n',
    },
  ],
  python: {
    module(root, context) {
      const { source } = context.file;
      if (context.embedded || /(^|\/)__init__\.py$/.test(source.path) || context.text.includes('__all__'))
        return;
      const top = new Set(root.children);
      const mine = importsOf(context.file).filter(
        ({ statement, name }) => top.has(statement) && name !== '*',
      );
      if (mine.length === 0) return;
      const used = usedNames(root, context.text, new Set(mine.map(({ name }) => name)));
      for (const each of mine) {
        if (used.has(each.name) || isTaken(each, context)) continue;
        context.report({
          at: each.node,
          message: `${each.name} is imported and not used: leave it out.`,
        });
      }
    },
  },
});

const IMPORTS = typeSet('import_statement', 'import_from_statement', 'future_import_statement');
const NAMES = typeSet('identifier');
const TEXTS = typeSet('string_content');
const COMMENTS = typeSet('comment');

/** Which of the names stand in code or, as words, in texts: an annotation may be written as one. */
function usedNames(root: PyNode, text: string, wanted: ReadonlySet<string>): Set<string> {
  const names = new Set<string>();
  // Most files use all that they import before long.
  const add = (name: string): boolean => {
    if (wanted.has(name)) names.add(name);
    return names.size === wanted.size;
  };
  seeWithin(root, NAMES, IMPORTS, (start, end) => add(text.slice(start, end)));
  const left = [...wanted].filter((name) => !names.has(name));
  const read = (words: string): boolean => {
    if (left.some((name) => words.includes(name)))
      for (const [word] of words.matchAll(/\w+/g)) if (add(word)) return true;
    return false;
  };
  if (left.length > 0) {
    seeWithin(root, TEXTS, IMPORTS, (start, end) => end - start < 200 && read(text.slice(start, end)));
    seeWithin(root, COMMENTS, IMPORTS, (start, end) => {
      const comment = text.slice(start, end);
      return comment.includes('type:') && read(comment);
    });
  }
  return names;
}

/** Another file of the module imports the name from here. */
function isTaken({ name }: Imported, { module, file }: PythonContext): boolean {
  return module.python.some(
    (other) =>
      other !== file && importsOf(other).some(({ path }) => path.endsWith(`.${name}`) && path !== name),
  );
}
