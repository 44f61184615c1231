import { flowOf } from '../../../audit/python/flow.ts';
import { importsOf } from '../../../audit/python/imports.ts';
import type { PythonContext } from '../../../audit/rule.ts';
import { childOf } from '../../../source/python/node.ts';
import { defineMigration } from '../../rule.ts';

/** Python's own class, by what Odoo's field of the same kind is called. */
const FIELDS: Readonly<Record<string, string>> = { date: 'Date', datetime: 'Datetime' };

export default defineMigration({
  id: 'field-dates',
  to: '19.0',
  breaks: 'error',
  summary: 'fields.date and fields.datetime are fields.Date and fields.Datetime',
  why: "odoo.fields was one file until 18.0, and the names that it imported from Python's datetime could be read of it. 19.0 gives the names of Odoo alone: fields.date raises AttributeError, in a default of a class as the module is loaded.",
  link: 'https://github.com/odoo/odoo/blob/19.0/odoo/fields/__init__.py',
  cases: [
    { before: file('fields.date.today()'), after: file('fields.Date.today()') },
    { before: file('fields.datetime.now()'), after: file('fields.Datetime.now()') },
    // That of Python is the moment, that of Odoo midnight.
    { before: file('fields.datetime.today()'), after: file('fields.Datetime.now()') },
    {
      before:
        'from odoo import fields, models\n\n\nclass Loan(models.Model):\n    _name = "loan"\n    start = fields.Datetime(default=fields.datetime.now)\n',
      after:
        'from odoo import fields, models\n\n\nclass Loan(models.Model):\n    _name = "loan"\n    start = fields.Datetime(default=fields.Datetime.now)\n',
    },
    {
      before: `from datetime import datetime\n\n${file('fields.datetime.strptime(day, "%Y")')}`,
      after:
        'from datetime import datetime\n\n\ndef f(self, day):\n    return datetime.strptime(day, "%Y")\n',
    },
    {
      before: `import datetime\n\n${file('isinstance(day, fields.date)')}`,
      after: 'import datetime\n\n\ndef f(self, day):\n    return isinstance(day, datetime.date)\n',
    },
    { before: file('fields.date(2020, 1, 1)'), todos: 1 },
    // The class is another thing here.
    {
      before:
        'from datetime import date\n\nfrom odoo import fields\n\n\ndef f(self, date):\n    return isinstance(date, fields.date)\n',
      todos: 1,
    },
    {
      before: `${file('isinstance(day, fields.date)')}\n\ndef g(self):\n    from datetime import date\n\n    return date\n`,
      todos: 1,
    },
    { before: file('fields.datetime.now(day.tzinfo)'), todos: 1 },
  ],
  noops: [
    file('fields.Date.today()'),
    file('fields.Datetime.now()'),
    file('self.fields.date.today()'),
    file('day.fields.datetime'),
    'from .tools import fields\n\n\ndef f(self):\n    return fields.date.today()\n',
    'def f(self, fields):\n    return fields.date.today()\n',
    'from odoo import fields\n\n\ndef f(self, fields):\n    return fields.date\n',
    'from odoo import fields\n\n\ndef f(self):\n    return [fields.date for fields in self]\n',
    'from odoo import models\n\nfields = models.fields\n\n\ndef f(self):\n    return fields.date\n',
    'from datetime import date\n\n\ndef f(self):\n    return date.today()\n',
  ],
  python: {
    attribute(node, context) {
      const [object, attribute] = [childOf(node, 'object'), childOf(node, 'attribute')];
      if (object?.type !== 'identifier' || context.slice(object) !== 'fields' || !attribute) return;
      const name = context.slice(attribute);
      const field = Object.hasOwn(FIELDS, name) ? FIELDS[name] : undefined;
      if (field === undefined || context.embedded || !isOdoos(context)) return;
      const outer = context.ancestors.at(-1);
      const method = outer?.type === 'attribute' ? childOf(outer, 'attribute') : undefined;
      const message = `odoo.fields has no ${name} since 19.0: this raises AttributeError.`;
      const asked = method ? context.slice(method) : '';
      if (outer && /^(today|now)$/.test(asked) && !hasArguments(context)) {
        const text = `fields.${field}.${name === 'date' ? asked : 'now'}`;
        const edits = [{ start: node.start, end: outer.end, text }];
        context.report({
          ...{ at: node, message },
          // Odoo's has no parts of a second.
          fix: { title: `Ask fields.${field}`, safe: name === 'date', edits },
        });
        return;
      }
      const own = ownName(name, context);
      if (own === undefined) {
        context.report({
          ...{ at: node, message: `${message} Import it from datetime.` },
          options: [{ title: "Import Python's class", code: `from datetime import ${name}` }],
        });
        return;
      }
      const edits = [{ start: node.start, end: node.end, text: own }];
      context.report({ at: node, message, fix: { title: "Ask Python's class", safe: true, edits } });
    },
  },
});

/** `fields` is the module of Odoo, and nothing else of the file has that name. */
function isOdoos({ file, text }: PythonContext): boolean {
  const own = importsOf(file).filter(({ name }) => name === 'fields');
  const bound = flowOf(file.root, text).bindings.get('fields') ?? [];
  return own.length > 0 && own.every((each) => each.path === 'odoo.fields') && bound.length === own.length;
}

function hasArguments({ ancestors }: PythonContext): boolean {
  const call = ancestors.at(-2);
  const list = call?.type === 'call' ? childOf(call, 'arguments') : undefined;
  return (list?.children.length ?? 0) > 0;
}

/** How the whole file can write Python's class: by an import of its own that nothing else is called like. */
function ownName(wanted: string, { file, text }: PythonContext): string | undefined {
  const { bindings } = flowOf(file.root, text);
  const all = importsOf(file).filter(
    ({ name, statement }) => file.root.children.includes(statement) && bindings.get(name)?.length === 1,
  );
  const named = all.find(({ path }) => path === `datetime.${wanted}`)?.name;
  const whole = all.find(({ path }) => path === 'datetime')?.name;
  return named ?? (whole === undefined ? undefined : `${whole}.${wanted}`);
}

function file(value: string): string {
  return `from odoo import fields\n\n\ndef f(self, day):\n    return ${value}\n`;
}
