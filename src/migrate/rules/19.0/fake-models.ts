import { fromImport } from '../../python/edits.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'fake-models',
  to: '19.0',
  breaks: 'error',
  summary: 'Models of tests are added by add_to_registry, not by FakeModelLoader',
  why: 'The loader of odoo_test_helper builds models in a way that the registry of 19.0 does not know: its tests fail.',
  link: 'https://github.com/odoo/odoo/blob/19.0/odoo/orm/model_classes.py',
  cases: [
    { before: { 'tests/test_x.py': 'from odoo_test_helper import FakeModelLoader\n' }, todos: 1 },
    {
      before: { 'tests/common.py': 'from odoo_test_helper.fake_model_loader import FakeModelLoader\n' },
      todos: 1,
    },
  ],
  noops: [
    { 'tests/test_x.py': 'from odoo.orm.model_classes import add_to_registry\n' },
    { 'tests/test_x.py': 'from .helper import FakeModelLoader\n' },
    { 'tests/test_x.py': '# from odoo_test_helper import FakeModelLoader\n' },
  ],
  python: {
    import_from_statement(node, context) {
      const imported = fromImport(node, context);
      if (!imported || !/^odoo_test_helper(\.|$)/.test(imported.module)) return;
      if (!imported.names.some(({ name }) => name === 'FakeModelLoader')) return;
      context.report({
        at: node,
        message:
          'FakeModelLoader does not work with 19.0. In setUpClass call add_to_registry(cls.registry, FakeModel) of odoo.orm.model_classes, then cls.registry._setup_models__(cls.env.cr, ["fake.model"]) and cls.registry.init_models(cls.env.cr, ["fake.model"], {"models_to_check": True}); with cls.addClassCleanup(cls.registry.__delitem__, "fake.model") it is gone after the tests.',
        options: [
          {
            title: 'Make the model by the registry of Odoo',
            code: 'add_to_registry(cls.registry, FakeModel)\ncls.registry._setup_models__(cls.env.cr, ["fake.model"])\ncls.registry.init_models(cls.env.cr, ["fake.model"], {"models_to_check": True})\ncls.addClassCleanup(cls.registry.__delitem__, "fake.model")',
          },
          { title: 'Put the models of the tests into a module of their own, which depends on this one' },
        ],
      });
    },
  },
});
