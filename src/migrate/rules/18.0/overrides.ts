import type { Option } from '../../../audit/rule.ts';
import { childOf } from '../../../source/python/node.ts';
import { defineMigration } from '../../rule.ts';

/** What to do about an override, by the method's name. */
const SINCE: Readonly<Record<string, string>> = {
  copy: 'copy() is called with several records since 18.0: do without ensure_one(), and treat what super().copy(default) returns record by record, such as by zip(self, copies).',
  copy_data:
    'copy_data() returns one dictionary for each record since 18.0: take what super().copy_data(default) returns as a list, such as by zip(self, values), and return all of it.',
  _name_search:
    '_name_search() is not asked by display_name and by name_search() alone any more: since 18.0 override _search_display_name(operator, value), which returns a domain.',
};

const OPTIONS: Readonly<Record<string, readonly Option[]>> = {
  copy: [
    {
      title: 'Treat the copies one by one',
      code: 'copies = super().copy(default)\nfor old, new in zip(self, copies):\n    new.name = old.name\nreturn copies',
    },
    {
      title: 'Change the values before they are copied, in copy_data()',
      code: 'def copy_data(self, default=None):\n    return [dict(values, name="...") for values in super().copy_data(default)]',
    },
  ],
  copy_data: [
    {
      title: 'Change the values of each record',
      code: 'values_list = super().copy_data(default)\nfor record, values in zip(self, values_list):\n    values["name"] = record.name\nreturn values_list',
    },
    { title: 'Say copy=False on the field, when a copy only has to be without it' },
  ],
  _name_search: [
    {
      title: 'Return a domain for what is searched by display_name',
      code: 'def _search_display_name(self, operator, value):\n    return super()._search_display_name(operator, value)',
    },
    {
      title: 'Say which fields are searched, and drop the override',
      code: '_rec_names_search = ["name", "code"]',
    },
  ],
};

export default defineMigration({
  id: 'overrides',
  to: '18.0',
  breaks: 'silent',
  summary: 'Overrides of copy, copy_data and _name_search do something else',
  why: 'copy and copy_data take several records since 18.0, and the search by name asks _search_display_name.',
  link: 'https://github.com/odoo/odoo/blob/18.0/odoo/models.py',
  cases: [
    {
      before: model(
        'def copy(self, default=None):\n        self.ensure_one()\n        return super().copy(default)',
      ),
      todos: 1,
    },
    {
      before: model(
        'def copy_data(self, default=None):\n        values = super().copy_data(default)[0]\n        return [values]',
      ),
      todos: 1,
    },
    {
      before: model(
        'def _name_search(self, name="", domain=None, operator="ilike", limit=100, order=None):\n        return self._search([], limit=limit)',
      ),
      todos: 1,
    },
    {
      before: model(
        'def copy(self, default=None):\n        new = super().copy(default)\n        new.name = self.name\n        return new',
      ),
      todos: 1,
    },
  ],
  noops: [
    model('def copy(self, default=None):\n        return super().copy(dict(default or {}, name="x"))'),
    model(
      'def copy(self, default=None):\n        copies = super().copy(default)\n        for old, new in zip(self, copies):\n            new.name = old.name\n        return copies',
    ),
    model(
      'def copy_data(self, default=None):\n        return [dict(v, a=1) for v in super().copy_data(default)]',
    ),
    model('def name_search(self, name=""):\n        return []'),
    'class Plain:\n    def copy(self, default=None):\n        self.ensure_one()\n',
    model('def copying(self):\n        self.ensure_one()'),
  ],
  python: {
    function_definition(node, context) {
      const name = childOf(node, 'name');
      const { klass } = context;
      if (!name || !klass || (klass.kind === undefined && klass.model === undefined)) return;
      const outer = context.ancestors.filter(({ type }) => /^(class|function)_definition$/.test(type));
      if (outer.length !== 1) return;
      const method = context.slice(name);
      const message = Object.hasOwn(SINCE, method) ? SINCE[method] : undefined;
      if (message === undefined) return;
      const body = childOf(node, 'body');
      const code = body ? context.slice(body) : '';
      if (method === 'copy' && !/ensure_one\(|\bself\.(?!env\b|_)\w+/.test(code)) return;
      if (method !== '_name_search' && /\bzip\(/.test(code)) return;
      if (method === 'copy_data' && !/\[0\]|ensure_one\(|\bself\.(?!env\b|_)\w+/.test(code)) return;
      context.report({ at: name, message, options: OPTIONS[method] });
    },
  },
});

function model(method: string): string {
  return `from odoo import models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    ${method}\n`;
}
