import { childOf } from '../../source/python/node.ts';
import { importedPath } from '../python/imports.ts';
import { argumentsOfCall } from '../python/names.ts';
import { defineRule } from '../rule.ts';

const CALLS =
  /^(requests\.(get|post|put|patch|delete|head|request)|urllib\.request\.(urlopen|urlretrieve)|httpx\.(get|post|put|patch|delete))$/;
/** Something in the file answers in the place of the network. */
const MOCKED = /patch|Mock\(|responses\b|requests_mock|vcr|httpretty|monkeypatch|RecordedTestCase|betamax/;

export default defineRule({
  id: 'test-network',
  aliases: ['TST004B'],
  severity: 'low',
  category: 'tests',
  summary: 'A test asks a server on the internet',
  why: 'It fails when that server is slow, has changed or is not reached from where the tests run, and it runs for as long as that server takes. Newer series of Odoo refuse such requests in standard tests.',
  link: 'https://github.com/odoo/odoo/blob/18.0/odoo/tests/common.py',
  bad: {
    'tests/test_a.py': `
      import requests

      from odoo.tests import TransactionCase


      class TestA(TransactionCase):
          def test_a(self):
              answer = requests.get("https://api.example.com/rates", timeout=10)
              self.assertEqual(answer.status_code, 200)
    `,
  },
  good: [
    {
      'tests/test_a.py': `
        from unittest.mock import patch

        import requests

        from odoo.tests import TransactionCase


        class TestA(TransactionCase):
            def test_a(self):
                with patch("requests.get") as get:
                    requests.get("https://api.example.com/rates", timeout=10)
                get.assert_called()
      `,
    },
    {
      'tests/test_b.py': `
        import requests

        from odoo.tests import HttpCase, tagged


        @tagged("external", "-standard")
        class TestB(HttpCase):
            def test_b(self):
                requests.get("https://api.example.com/rates", timeout=10)


        class TestC(HttpCase):
            def test_c(self):
                requests.get(self.base_url() + "/web/login", timeout=10)
                requests.get("http://localhost:8069/web/login", timeout=10)
      `,
    },
    {
      'models/a.py': `
        import requests


        def rates():
            return requests.get("https://api.example.com/rates", timeout=10)
      `,
    },
  ],
  python: {
    call(node, context) {
      const { text, file } = context;
      if (!/^tests\/test_/.test(file.source.path)) return;
      const called = childOf(node, 'function');
      const path = called && importedPath(called, file);
      if (path === undefined || !CALLS.test(path) || MOCKED.test(text)) return;
      const { positional, keywords } = argumentsOfCall(node, context);
      const url = keywords.get('url') ?? positional[path.endsWith('.request') ? 1 : 0];
      if (
        url?.type !== 'string' ||
        !/^["']https?:\/\/(?!localhost|127\.|0\.0\.0\.0)/.test(context.slice(url))
      )
        return;
      if (/tagged\([^)]*["'](external|-standard)["']/.test(text)) return;
      context.report({
        at: node,
        message: `The test asks ${context.slice(url)} as it runs: patch the call with an answer that is kept in the test, or tag the class "external", "-standard".`,
      });
    },
  },
});
