import { isEnvironment, recordsOf } from '../../../audit/python/orm.ts';
import type { PythonContext } from '../../../audit/rule.ts';
import { CORE_MODULE } from '../../../source/project/facts.ts';
import { childOf, type PyNode } from '../../../source/python/node.ts';
import { defineMigration } from '../../rule.ts';

const ORDER = '_order_to_sql(order, query) gives the order as SQL';
const COLUMN = '_field_to_sql(alias, field, query) gives the column and joins what it needs';
const SETUP =
  'the registry sets models up: registry._setup_models__(cr, names), with functions of odoo.orm.model_classes';
const GROUPS =
  '_read_group(domain, groupby, aggregates) groups, and formatted_read_group() for what is shown';
const PATCH =
  'unittest.mock.patch.object(type(records), name, function) patches a method, as self.startPatcher() of a test does';

/** What the models of 14.0 had and those of 19.0 have not, and what does the same. */
const OF_MODELS: Readonly<Record<string, string>> = {
  _where_calc: '_search(domain) gives the query, with the rules of the user',
  _apply_ir_rules: '_search(domain) applies the rules of the user',
  _flush_search: '_search() writes what is pending by itself; flush_model(names) does it too',
  _generate_order_by: ORDER,
  _generate_order_by_inner: ORDER,
  _generate_m2o_order_by: ORDER,
  _inherits_join_calc: COLUMN,
  _inherits_join_add: COLUMN,
  _generate_translated_field: COLUMN,
  _read_group_raw: GROUPS,
  _read_group_prepare: GROUPS,
  _read_group_process_groupby: GROUPS,
  _patch_method: PATCH,
  _revert_method: PATCH,
  _setup_base: SETUP,
  _setup_complete: SETUP,
  _build_model: 'add_to_registry(registry, Class) of odoo.orm.model_classes makes a model',
  _add_field: 'add_field(cls, name, field) of odoo.orm.model_classes adds one',
  _pop_field: 'pop_field(cls, name) of odoo.orm.model_classes takes one away',
  _add_magic_fields: 'the fields that every model has are added by odoo.orm.model_classes',
  _onchange_eval: 'the computes of fields run instead of methods of the client',
  _mapped_func: 'mapped(function) does it',
  load_views: 'get_views(views, options) gives the views',
  view_init: 'default_get(fields) is called when a form is opened',
};
const OF_REGISTRIES: Readonly<Record<string, string>> = {
  enter_test_mode: 'self.registry_enter_test_mode() of a test does it, until the test is over',
  leave_test_mode: 'self.registry_enter_test_mode() of a test ends it by itself',
  in_test_mode: 'odoo.tools.config["test_enable"] or odoo.modules.module.current_test say that tests run',
  setup_models: 'registry._setup_models__(cr, names) does it',
};
const OF_ENVIRONMENTS: Readonly<Record<string, string>> = {
  norecompute: 'computes wait by themselves until they are needed',
};

export default defineMigration({
  id: 'gone-orm',
  to: '19.0',
  breaks: 'error',
  summary: 'Methods of models, registries and environments that are gone',
  why: 'What calls them fails with AttributeError; an override of one is not called any more, and its super() fails.',
  link: 'https://github.com/odoo/odoo/blob/19.0/odoo/orm/models.py',
  cases: [
    { before: method('query = self._where_calc([])\nself._apply_ir_rules(query, "read")'), todos: 2 },
    { before: method('return self.env["res.partner"].sudo()._where_calc([])'), todos: 1 },
    {
      before: method(
        'self.env.registry.setup_models(self.env.cr)\nself.registry.enter_test_mode(self.env.cr)',
      ),
      todos: 2,
    },
    { before: method('with self.env.norecompute():\n    self.name = "x"'), todos: 1 },
    {
      before: override('_generate_order_by', 'return super()._generate_order_by(order_spec, query)'),
      todos: 1,
    },
  ],
  noops: [
    method('return self._search([])'),
    method('return query._where_calc([])'),
    method('self.helper.load_views()'),
    method('return self.load_views'),
    method('self.registry.setup_models_of(1)'),
    override('_generate_order_by', 'return order_spec'),
    'class Plain:\n    def _where_calc(self, domain):\n        return self._where_calc(domain)\n',
    {
      ...override('_read_group_raw', 'return 1'),
      'models/other.py':
        'from odoo import models\n\n\nclass Other(models.Model):\n    _inherit = "example.order"\n\n    def f(self):\n        return self._read_group_raw()\n',
    },
  ],
  python: {
    call(node, context) {
      const called = childOf(node, 'function');
      const [object, name] =
        called?.type === 'attribute' ? [childOf(called, 'object'), childOf(called, 'attribute')] : [];
      if (!object || !name) return;
      const key = context.slice(name);
      const told = adviceFor(key, object, context);
      if (told === undefined) return;
      context.report({
        at: name,
        message: `${key}() is not in 19.0: ${told}.`,
        options: [
          { title: `Do without it: ${told}` },
          { title: 'Bring what it did along, as a method of this module' },
        ],
      });
    },
    function_definition(node, context) {
      const name = childOf(node, 'name');
      const { klass } = context;
      if (!name || klass?.model === undefined || klass.kind === undefined) return;
      const key = context.slice(name);
      const told = Object.hasOwn(OF_MODELS, key) ? OF_MODELS[key] : undefined;
      if (told === undefined || !new RegExp(`super\\([^)]*\\)\\s*\\.${key}\\(`).test(context.slice(node)))
        return;
      context.report({
        at: name,
        message: `${key}() that this extends is not in 19.0, and its super() fails: ${told}.`,
        options: [
          { title: 'Extend the method that does it now, with its arguments' },
          { title: 'Take the override away, when Odoo does now what it did' },
        ],
      });
    },
  },
});

function adviceFor(key: string, object: PyNode, context: PythonContext): string | undefined {
  const text = context.slice(object);
  if (Object.hasOwn(OF_REGISTRIES, key))
    return /(^|\.)registry$/.test(text) || text === 'self.pool' ? OF_REGISTRIES[key] : undefined;
  if (Object.hasOwn(OF_ENVIRONMENTS, key))
    return isEnvironment(object, context) ? OF_ENVIRONMENTS[key] : undefined;
  if (!Object.hasOwn(OF_MODELS, key) || text.startsWith('super(')) return undefined;
  const model = recordsOf(object, context)?.model;
  if (model === undefined) return undefined;
  // A module gives it one of its own, which is told where it is defined when that needs the old one.
  const { lineage } = context.model(model);
  const own = lineage.some(({ module, methods }) => module !== CORE_MODULE && Object.hasOwn(methods, key));
  return own ? undefined : OF_MODELS[key];
}

function method(body: string): string {
  return `from odoo import models\n\n\nclass Example(models.Model):\n    _inherit = "res.partner"\n\n    def f(self, query):\n        ${body.replaceAll('\n', '\n        ')}\n`;
}

function override(name: string, body: string) {
  return {
    '__init__.py': 'from . import models\n',
    'models/__init__.py': 'from . import order, other\n',
    'models/order.py': `from odoo import models\n\n\nclass Order(models.Model):\n    _name = "example.order"\n    _description = "Order"\n\n    def ${name}(self, order_spec=None, query=None):\n        ${body}\n`,
  };
}
