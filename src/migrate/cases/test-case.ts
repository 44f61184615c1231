import type { Example } from '../../audit/rule.ts';

/**
 * Test cases that hold a record of the model in attributes, get one from a method and from a form, and whose names of
 * it stand in another class of the module: with the field in each of these places.
 */
export function testCases(model: string, field: string): Example {
  return {
    '__manifest__.py': '{"name": "Example", "depends": ["purchase_stock", "sale"]}\n',
    'tests/common.py': `from odoo.tests import TransactionCase


class TestExampleCommon(TransactionCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.Model = cls.env["${model}"]
        cls.record = cls._make()

    @classmethod
    def _make(cls, **values):
        record = cls.Model.create({"${field}": [], **values})
        return record.with_context(a=1)
`,
    'tests/test_example.py': `from odoo.tests import Form

from . import common


class TestExample(common.TestExampleCommon):
    def test_example(self):
        record = self._make()
        self.assertEqual(self.record.${field}, record.${field})
        self.record.write({"${field}": []})
        with Form(self.record) as form:
            form.${field}.remove(0)
        self.assertFalse(Form(self.env["${model}"]).save().${field})
        self._check(self.record, 1)
        self._check(count=2, record=record)

    def _check(self, record, count):
        self.assertEqual(record.${field}, count)
`,
  };
}

/** Of another thing that is no record, or of one that nobody knows, the same name is something else. */
export function testNoops(field: string): Example {
  return {
    '__manifest__.py': '{"name": "Example", "depends": ["purchase_stock", "sale"]}\n',
    'tests/test_example.py': `from odoo.tests import TransactionCase


class Tool:
    def make(self, env):
        self.record = env["res.partner"]
        return self.record.${field}


class TestExample(TransactionCase):
    def setUp(self):
        super().setUp()
        self.record = self.env["res.partner"].create({"${field}": 1})
        self.other = Tool()
        self.self = self.self

    def test_example(self):
        self.assertEqual(self.record.${field}, self.other.${field})
        self.assertEqual(self.self.${field}, self.unknown().${field})
        self._check(self.other, self.record)

    def _check(self, one, other):
        self.assertEqual(one.${field}, other.${field})
`,
  };
}
