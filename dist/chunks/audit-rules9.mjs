import { Ft as comodelOf, Lt as inverseOf, Mt as parts, Nt as childOf, Pt as walk, W as importEdges, ft as attribute, jt as literalOf, pt as attributeValue, yt as manifestValue } from "./source.mjs";
import { Dt as decoratorTexts, Et as runtimeWeight, Jt as wasThere, Ot as namedClasses, Qt as fieldState, St as isGuarded, Tt as isPreparedFor, Xt as fieldAmong, Yt as archPlaces, Zt as fieldPath, _t as xmlidRefs, at as domainTermsOf, bt as modelState, en as hasDecorator, it as domainTerms, nn as repeatedBy, ot as calledMethod, pn as defineRule, qt as tellAbsent, tn as isRarelyRun, wt as modelNames, xt as environmentModel } from "./audit-base.mjs";
import { A as isQuery, B as commentsOf, Ct as isMigrationFile, O as domainOf, St as unwrapped, Tt as servesNobody, X as importsOf, Y as importedPath, a as printfFormat, at as hasGuard, bt as dotted, c as formattingOf, ct as taintHere, d as termText, et as fieldsOf, f as translationOf, i as braceFormat, l as isFString, mt as recordsOf, n as valuesToArguments, ot as isRpcMethod, r as argumentFault, u as isText, ut as routeAround, vt as argumentsOfCall, wt as isTestFile, yt as calledBy } from "./audit-python.mjs";

// src/audit/rules/test-commits.ts
var test_commits_default = defineRule({
	id: "test-commits",
	aliases: ["TST004"],
	severity: "medium",
	category: "tests",
	summary: "A test that commits",
	why: "A test case rolls back all that its tests did. What is committed stays in the database: later tests find records that they do not expect, and fail in an order that nobody can repeat.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/testing.html",
	bad: { "tests/test_a.py": `
      from odoo.tests import TransactionCase


      class TestA(TransactionCase):
          def test_a(self):
              self.env["res.partner"].create({"name": "x"})
              self.env.cr.commit()
    ` },
	good: [{ "tests/test_a.py": `
      from unittest.mock import patch

      from odoo.tests import TransactionCase


      class TestA(TransactionCase):
          def test_a(self):
              with patch.object(self.env.cr, "commit") as commit:
                  self.env["res.partner"].action_import()
              commit.assert_called()
    ` }, { "tests/test_a.py": `
      from odoo.tests import TransactionCase


      class TestA(TransactionCase):
          def test_a(self):
              with self.registry.cursor() as cr:
                  cr.commit()
              self.connector.commit()
    ` }],
	calls: ["commit"],
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (called?.name !== "commit" || !/^tests\/test_/.test(context.file.source.path)) return;
		if (!/^self\.(env\.)?cr\.commit$|^cls\.(env\.)?cr\.commit$/.test(called.path ?? "") || !context.klass) return;
		const fn = context.functionNode;
		if (/TestCursor|enter_test_mode|test_retry/.test(context.text)) return;
		if (fn && /patch|mute|MagicMock|Mock\(|_commit|finally:/.test(context.slice(fn))) return;
		context.report({
			at: node,
			message: "What this commits stays in the database after the test, for all tests that follow. Leave it out; to see a commit happen, patch cr.commit."
		});
	} }
});

// src/audit/rules/test-file-not-imported.ts
var test_file_not_imported_default = defineRule({
	id: "test-file-not-imported",
	severity: "high",
	category: "tests",
	summary: "A file of tests that tests/__init__.py does not import: its tests never run",
	why: "Odoo imports the package tests of a module and runs what it finds there. A file that is not imported passes every run, since it is not part of any.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/testing.html#testing-python-code",
	bad: {
		"tests/__init__.py": "from . import test_book\n",
		"tests/test_book.py": "from odoo.tests import TransactionCase\n",
		"tests/test_author.py": `
      from odoo.tests import TransactionCase


      class TestAuthor(TransactionCase):
          def test_name(self):
              self.assertTrue(True)
    `
	},
	good: {
		"tests/__init__.py": "from . import test_book\nfrom .test_author import TestAuthor\n",
		"tests/test_book.py": `
      from odoo.tests import TransactionCase


      class TestBook(TransactionCase):
          def test_name(self):
              self.assertTrue(True)
    `,
		"tests/test_author.py": `
      from odoo.tests import TransactionCase


      class TestAuthor(TransactionCase):
          def test_name(self):
              self.assertTrue(True)
    `,
		"tests/common.py": "HELPER = 1\n"
	},
	check(context) {
		const { module } = context;
		if (!module.files.includes("tests/__init__.py")) return;
		const imported = new Set(importEdges(module).map(({ target }) => `${target}.py`));
		for (const file of module.python) {
			const { path } = file.source;
			if (!/^tests\/test_\w+\.py$/.test(path) || imported.has(path)) continue;
			const [first] = file.classes.filter(({ methods }) => methods.some(({ name }) => name.startsWith("test")));
			if (!first) continue;
			const init = module.python.find(({ source }) => source.path === "tests/__init__.py");
			if (new RegExp(`#.*\\b${stem(path)}\\b`).test(init?.source.text ?? "")) continue;
			const name = stem(path);
			context.report({
				source: file.source,
				at: {
					start: first.start,
					end: first.start + 5
				},
				message: `tests/__init__.py does not import ${name}, so ${first.name} never runs: add "from . import ${name}" there.`
			});
		}
	}
});
function stem(path) {
	return path.replace(/^tests\/(.*)\.py$/, "$1");
}

// src/audit/rules/test-fixed-id.ts
var test_fixed_id_default = defineRule({
	id: "test-fixed-id",
	aliases: ["TST004D"],
	severity: "low",
	category: "tests",
	summary: "A test takes a record by its number",
	why: "The number is that of the database in which the test was written. In another one it is another record, or none, and the test passes or fails by what happens to be there: a module more, demo data or not, another order of installation.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/testing.html",
	bad: { "tests/test_a.py": `
      from odoo.tests import TransactionCase


      class TestA(TransactionCase):
          def test_a(self):
              country = self.env["res.country"].browse(21)
              self.assertTrue(country.name)
    ` },
	good: {
		"tests/test_a.py": `
      from odoo.tests import TransactionCase


      class TestA(TransactionCase):
          def test_a(self):
              country = self.env.ref("base.be")
              gone = self.env["res.country"].browse(999999)
              user = self.env["res.users"].browse(2)
              made = self.env["res.country"].create({"name": "A", "code": "AA"})
              self.assertTrue(self.env["res.country"].browse(made.id) | country | user)
              self.assertFalse(gone.exists())
    `,
		"models/a.py": `
      from odoo import models


      class Partner(models.Model):
          _inherit = "res.partner"

          def first(self):
              return self.env["res.country"].browse(21)
    `
	},
	calls: ["browse"],
	python: { call(node, context) {
		if (!isTestFile(context.file.source.path)) return;
		const called = calledBy(node, context);
		if (called?.name !== "browse" || !called.object) return;
		const [given] = argumentsOfCall(node, context).positional;
		const numbers = (given?.type === "list" ? parts(given) : given ? [given] : []).map((id) => id.type === "integer" ? Number(context.slice(id)) : NaN);
		if (numbers.length === 0 || !numbers.every((id) => id > 0 && id < 9e3)) return;
		const model = recordsOf(called.object, context)?.model;
		const known = model !== void 0 && /^(website|res\.(users|company|partner|groups))$/.test(model);
		if (model === void 0 || known && numbers.every((id) => id <= 5)) return;
		const told = numbers.length === 1 ? `The record of ${model} with the id ${numbers[0]} is another one in each database, or none: make it` : `The records of ${model} with the ids ${numbers.join(", ")} are other ones in each database, or none: make them`;
		context.report({
			at: node,
			message: `${told} in the test, or take what Odoo itself brings by env.ref().`
		});
	} }
});

// src/audit/rules/test-folder-imported.ts
var test_folder_imported_default = defineRule({
	id: "test-folder-imported",
	aliases: ["E8130"],
	severity: "high",
	category: "correctness",
	summary: "The module imports its tests",
	why: "Odoo imports the tests by itself when it runs them. Imported by the module they are loaded on every server, with all that they need: test libraries that are not installed there stop the server from starting.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/testing.html#testing-python-code",
	bad: [
		{
			"__init__.py": "from . import models\nfrom . import tests\n",
			"tests/__init__.py": ""
		},
		{
			"__init__.py": "from . import models, tests\n",
			"tests/__init__.py": ""
		},
		{
			"__init__.py": "from .tests import common\n",
			"tests/common.py": ""
		}
	],
	good: [{
		"__init__.py": "from . import models\nfrom .models.tests_of_quality import QUALITY\n",
		"tests/__init__.py": "from . import test_loan\n"
	}, { "models/__init__.py": "from ..tests import common\n" }],
	python: { module(_node, context) {
		if (context.file.source.path !== "__init__.py") return;
		for (const { path, statement, node } of importsOf(context.file)) {
			if (!/^\.tests(\.|$)/.test(path)) continue;
			const alone = statement.children.filter(({ field }) => field === "name").length === 1;
			const line = /^[^\n]*\n/.exec(context.text.slice(statement.start))?.[0].length ?? 0;
			const whole = line >= statement.end - statement.start;
			context.report({
				at: statement,
				message: `The tests are loaded on every server, with all that they import: leave ${context.slice(node)} out, Odoo finds the tests by itself.`,
				fix: alone && whole && context.text[statement.start - 1] !== " " ? {
					title: "Remove the import",
					safe: true,
					edits: [{
						start: statement.start,
						end: statement.start + line,
						text: ""
					}]
				} : void 0
			});
		}
	} }
});

// src/audit/rules/test-network.ts
const CALLS = /^(requests\.(get|post|put|patch|delete|head|request)|urllib\.request\.(urlopen|urlretrieve)|httpx\.(get|post|put|patch|delete))$/;
/** Something in the file answers in the place of the network. */
const MOCKED = /patch|Mock\(|responses\b|requests_mock|vcr|httpretty|monkeypatch|RecordedTestCase|betamax/;
var test_network_default = defineRule({
	id: "test-network",
	aliases: ["TST004B"],
	severity: "low",
	category: "tests",
	summary: "A test asks a server on the internet",
	why: "It fails when that server is slow, has changed or is not reached from where the tests run, and it runs for as long as that server takes. Newer series of Odoo refuse such requests in standard tests.",
	link: "https://github.com/odoo/odoo/blob/18.0/odoo/tests/common.py",
	bad: { "tests/test_a.py": `
      import requests

      from odoo.tests import TransactionCase


      class TestA(TransactionCase):
          def test_a(self):
              answer = requests.get("https://api.example.com/rates", timeout=10)
              self.assertEqual(answer.status_code, 200)
    ` },
	good: [
		{ "tests/test_a.py": `
        from unittest.mock import patch

        import requests

        from odoo.tests import TransactionCase


        class TestA(TransactionCase):
            def test_a(self):
                with patch("requests.get") as get:
                    requests.get("https://api.example.com/rates", timeout=10)
                get.assert_called()
      ` },
		{ "tests/test_b.py": `
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
      ` },
		{ "models/a.py": `
        import requests


        def rates():
            return requests.get("https://api.example.com/rates", timeout=10)
      ` }
	],
	python: { call(node, context) {
		const { text, file } = context;
		if (!/^tests\/test_/.test(file.source.path)) return;
		const called = childOf(node, "function");
		const path = called && importedPath(called, file);
		if (path === void 0 || !CALLS.test(path) || MOCKED.test(text)) return;
		const { positional, keywords } = argumentsOfCall(node, context);
		const url = keywords.get("url") ?? positional[path.endsWith(".request") ? 1 : 0];
		if (url?.type !== "string" || !/^["']https?:\/\/(?!localhost|127\.|0\.0\.0\.0)/.test(context.slice(url))) return;
		if (/tagged\([^)]*["'](external|-standard)["']/.test(text)) return;
		context.report({
			at: node,
			message: `The test asks ${context.slice(url)} as it runs: patch the call with an answer that is kept in the test, or tag the class "external", "-standard".`
		});
	} }
});

// src/audit/rules/test-only-superuser.ts
var test_only_superuser_default = defineRule({
	id: "test-only-superuser",
	aliases: ["TST006"],
	severity: "info",
	category: "tests",
	cosmetic: true,
	summary: "A module with rights of its own, tested as superuser only",
	why: "Tests run as superuser, for whom no access right and no rule holds. Only a test with with_user(), or as a new user, finds a missing line in ir.model.access.csv or a rule that shuts people out.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/testing.html",
	bad: {
		"security/ir.model.access.csv": "id,name,model_id:id,group_id:id,perm_read,perm_write,perm_create,perm_unlink\na,a,base.model_res_partner,base.group_user,1,1,1,1\n",
		"tests/__init__.py": "from . import test_a\n",
		"tests/test_a.py": "from odoo.tests import TransactionCase\n\n\nclass TestA(TransactionCase):\n    def test_a(self):\n        self.assertTrue(self.env[\"res.partner\"].search([]))\n"
	},
	good: [{
		"security/ir.model.access.csv": "id,name,model_id:id,group_id:id,perm_read,perm_write,perm_create,perm_unlink\na,a,base.model_res_partner,base.group_user,1,1,1,1\n",
		"tests/__init__.py": "from . import test_a\n",
		"tests/test_a.py": "from odoo.tests import TransactionCase\n\n\nclass TestA(TransactionCase):\n    def test_a(self):\n        self.assertTrue(self.env[\"res.partner\"].with_user(self.user).search([]))\n"
	}, {
		"tests/__init__.py": "from . import test_a\n",
		"tests/test_a.py": "class TestA:\n    def test_a(self):\n        pass\n"
	}],
	check(context) {
		const { module, index } = context;
		const own = index.records.some(({ fact, demo }) => !demo && /^ir\.(model\.access|rule)$/.test(fact.model));
		const tests = module.python.filter(({ source }) => source.path.startsWith("tests/"));
		const test = tests.find(({ source }) => /\bdef test_/.test(source.text));
		if (!own || !test) return;
		if (tests.some(({ source }) => /with_user\(|new_test_user|users\(|\.sudo\(\w|authenticate\(|start_tour\(|login=|uid=|user=/.test(source.text))) return;
		context.report({
			source: test.source,
			message: "The module brings access rights or rules, and no test runs as a user that they hold for. Add one with self.env[\"...\"].with_user(user)."
		});
	}
});

// src/audit/rules/test-post-install-tag.ts
var test_post_install_tag_default = defineRule({
	id: "test-post-install-tag",
	aliases: ["TST002"],
	severity: "low",
	category: "tests",
	summary: "A test tagged post_install that also runs at_install",
	why: "Every test has the tag at_install unless it is taken away. With both, it runs twice: once when the module is installed, where what it waits for is not there yet.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/testing.html#test-selection",
	bad: { "tests/test_a.py": `
      from odoo.tests import TransactionCase, tagged


      @tagged("post_install")
      class TestA(TransactionCase):
          def test_a(self):
              self.assertTrue(self.env)
    ` },
	good: [{ "tests/test_a.py": `
      from odoo.tests import TransactionCase, tagged


      @tagged("post_install", "-at_install")
      class TestA(TransactionCase):
          def test_a(self):
              self.assertTrue(self.env)
    ` }, { "tests/test_a.py": `
      from odoo.tests import TransactionCase, tagged


      @tagged("slow", "-at_install", "post_install")
      class TestA(TransactionCase):
          def test_a(self):
              self.assertTrue(self.env)


      @tagged("-post_install")
      class TestB(TransactionCase):
          pass
    ` }],
	python: { decorator(node, context) {
		const [call] = node.children;
		if (call?.type !== "call" || !context.file.source.path.startsWith("tests/")) return;
		const source = context.slice(call);
		if (!/^(\w+\.)*tagged\(/.test(source) || !/["']\+?post_install["']/.test(source) || /["']-at_install["']/.test(source)) return;
		const list = call.children.find(({ type }) => type === "argument_list");
		const last = list?.children.at(-1);
		if (list?.children.some(({ type }) => type.endsWith("_splat"))) return;
		context.report({
			at: node,
			message: "The test still has the tag at_install and runs twice. Add \"-at_install\".",
			fix: last && {
				title: "Take at_install away",
				safe: false,
				edits: [{
					start: last.end,
					end: last.end,
					text: ", \"-at_install\""
				}]
			}
		});
	} }
});

// src/audit/rules/test-savepoint-case.ts
var test_savepoint_case_default = defineRule({
	id: "test-savepoint-case",
	aliases: ["TST003", "OLS03301"],
	severity: "low",
	category: "tests",
	from: "15.0",
	summary: "SavepointCase, which is TransactionCase since 15.0",
	why: "Since 15.0 TransactionCase makes its records once a class and wraps each test into a savepoint; SavepointCase is a deprecated name for it that warns and goes away.",
	link: "https://github.com/odoo/odoo/blob/15.0/odoo/tests/common.py",
	bad: { "tests/test_a.py": `
      from odoo.tests.common import SavepointCase


      class TestA(SavepointCase):
          def test_a(self):
              self.assertTrue(self.env)
    ` },
	good: [{ "tests/test_a.py": `
      from odoo.tests.common import TransactionCase


      class TestA(TransactionCase):
          def test_a(self):
              self.assertTrue(self.env)
    ` }, { "tests/test_a.py": `
      class SavepointCase:
          pass


      class TestA(SavepointCase):
          pass
    ` }],
	python: { module(node, context) {
		if (!context.text.includes("SavepointCase")) return;
		const { file } = context;
		if (!file.imports.some(({ from, names }) => /^odoo(\.tests(\.common)?)?$/.test(from) && (names.includes("SavepointCase") || names.includes("common") || names.includes("tests"))) || file.classes.some(({ name }) => name === "SavepointCase")) return;
		const twice = /\bTransactionCase\b/.test(context.text);
		for (const { type, start, end } of walk(node)) {
			if (type !== "identifier" || end - start !== 13 || context.slice({
				start,
				end
			}) !== "SavepointCase") continue;
			context.report({
				at: {
					start,
					end
				},
				message: "SavepointCase is TransactionCase since 15.0: write TransactionCase.",
				fix: twice ? void 0 : {
					title: "Write TransactionCase",
					safe: true,
					edits: [{
						start,
						end,
						text: "TransactionCase"
					}]
				}
			});
		}
	} }
});

// src/audit/rules/test-uses-demo.ts
var test_uses_demo_default = defineRule({
	id: "test-uses-demo",
	aliases: ["TST004C"],
	severity: "info",
	category: "tests",
	cosmetic: true,
	summary: "A test builds on demo data",
	why: "Without demo data, as since 19.0 a new database is, and as a copy of production has it, the test fails before it has tested anything. And whoever changes the demo data changes the test.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/testing.html",
	bad: { "tests/test_a.py": `
      from odoo.tests import TransactionCase


      class TestA(TransactionCase):
          def test_a(self):
              partner = self.env.ref("base.res_partner_1")
              self.assertTrue(partner.name)
    ` },
	good: {
		"tests/test_a.py": `
      from odoo.tests import TransactionCase


      class TestA(TransactionCase):
          def test_a(self):
              partner = self.env.ref("base.main_partner")
              other = self.env.ref("base.res_partner_1", raise_if_not_found=False)
              country = self.env.ref("base.be")
              self.assertTrue(partner.name or other or country)
    `,
		"models/a.py": `
      from odoo import models


      class Partner(models.Model):
          _inherit = "res.partner"

          def first(self):
              return self.env.ref("base.res_partner_1")
    `
	},
	calls: ["ref"],
	python: { call(node, context) {
		if (!context.file.source.path.startsWith("tests/")) return;
		const called = calledBy(node, context);
		if (called?.name !== "ref" || !called.object || !/env$/.test(context.slice(called.object))) return;
		const { positional, keywords } = argumentsOfCall(node, context);
		const [name] = positional;
		if (positional.length !== 1 || keywords.size > 0 || name?.type !== "string") return;
		const xmlid = context.slice(name).slice(1, -1);
		if (!/^\w+\.\w+$/.test(xmlid)) return;
		const state = context.project.xmlid(xmlid, context.module.name);
		if (state.is !== "found" || !state.fact?.demo) return;
		context.report({
			at: node,
			message: `${xmlid} is demo data of ${state.module}: the test fails where there is none. Make the record in setUpClass().`
		});
	} }
});

// src/audit/rules/test-weak-assertion.ts
var test_weak_assertion_default = defineRule({
	id: "test-weak-assertion",
	aliases: ["TST005B"],
	severity: "info",
	category: "tests",
	cosmetic: true,
	profile: "strict",
	summary: "assertTrue() of a comparison, which says nothing when it fails",
	why: "When the test fails it prints \"False is not true\". assertEqual, assertIn and their like print both sides, which is what one needs to know.",
	link: "https://docs.python.org/3/library/unittest.html#assert-methods",
	bad: { "tests/test_a.py": `
      from odoo.tests import TransactionCase


      class TestA(TransactionCase):
          def test_a(self):
              self.assertTrue(len(self.env.user) == 1)
    ` },
	good: [{ "tests/test_a.py": `
      from odoo.tests import TransactionCase


      class TestA(TransactionCase):
          def test_a(self):
              self.assertEqual(len(self.env.user), 1)
              self.assertTrue(self.env.user.active)
              self.assertTrue(self.env.user.login == "a" or self.env.user.active)
    ` }, { "models/a.py": "def run(self):\n    self.assertTrue(1 == 2)\n" }],
	calls: ["assertTrue"],
	python: { call(node, context) {
		if (!context.file.source.path.startsWith("tests/")) return;
		if (calledBy(node, context)?.path !== "self.assertTrue") return;
		const [value] = argumentsOfCall(node, context).positional;
		if (value?.type !== "comparison_operator" || value.children.length !== 2) return;
		const [left, right] = value.children;
		const operator = left && right ? context.text.slice(left.end, right.start).trim().replaceAll(/\s+/g, " ") : "";
		const better = BETTER[operator];
		if (better === void 0) return;
		context.report({
			at: node,
			message: `When it fails it only says "False is not true". Write ${better}(...), which prints both sides.`
		});
	} }
});
const BETTER = {
	"==": "assertEqual",
	"!=": "assertNotEqual",
	in: "assertIn",
	"not in": "assertNotIn",
	">": "assertGreater",
	"<": "assertLess",
	">=": "assertGreaterEqual",
	"<=": "assertLessEqual"
};

// src/audit/rules/test-without-assertion.ts
var test_without_assertion_default = defineRule({
	id: "test-without-assertion",
	aliases: ["TST005", "E8516"],
	severity: "info",
	category: "tests",
	cosmetic: true,
	profile: "strict",
	summary: "A test that checks nothing",
	why: "It passes as long as no line raises, whatever the code does. One assertion on what must have happened makes it a test.",
	link: "https://docs.python.org/3/library/unittest.html",
	bad: { "tests/test_a.py": `
      from odoo.tests import TransactionCase


      class TestA(TransactionCase):
          def test_a(self):
              partner = self.env["res.partner"].create({"name": "x"})
              partner.name = "y"
    ` },
	good: [{ "tests/test_a.py": `
      from odoo.tests import TransactionCase


      class TestA(TransactionCase):
          def test_a(self):
              self.assertEqual(self.env.user.name, "x")

          def test_b(self):
              self._check_partner("x")

          def test_c(self):
              with self.assertRaises(ValueError):
                  int("x")

          def test_d(self):
              self.start_tour("/web", "a_tour")
    ` }, { "tests/test_a.py": `
      def test_helper():
          return 1
    ` }],
	python: { function_definition(node, context) {
		const [name] = node.children;
		if (!name || !context.file.source.path.startsWith("tests/") || !context.slice(name).startsWith("test_")) return;
		if (!context.klass || context.functionNode) return;
		for (const inner of walk(node)) {
			if (inner.type === "assert_statement" || inner.type === "raise_statement") return;
			if (inner.type !== "call") continue;
			const called = inner.children[0];
			const source = called ? context.slice(called) : "";
			if (/(^|[._])(assert|check|fail|verify|compare|expect|start_tour|browser_js|phantom_js|skip|test|validate|run_)/i.test(source)) return;
			if (/^super\b/.test(source)) return;
		}
		context.report({
			at: name,
			message: `${context.slice(name)}() asserts nothing: it passes whatever the code does. Check the result with self.assert...`
		});
	} }
});

// src/audit/rules/tests-missing.ts
var tests_missing_default = defineRule({
	id: "tests-missing",
	aliases: ["TST001B"],
	severity: "info",
	category: "tests",
	cosmetic: true,
	summary: "A module with code of its own and no test",
	why: "Nobody notices when a later series, another module or a small fix breaks it. One test that makes a record and calls each button is a beginning.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/testing.html",
	bad: { "models/book.py": "from odoo import models\n\n\nclass Book(models.Model):\n    _name = \"a.book\"\n    _description = \"Book\"\n\n    def a(self):\n        return 1\n\n    def b(self):\n        return 2\n\n    def c(self):\n        return 3\n" },
	good: [{
		"models/book.py": "from odoo import models\n\n\nclass Book(models.Model):\n    _name = \"a.book\"\n    _description = \"Book\"\n\n    def a(self):\n        return 1\n\n    def b(self):\n        return 2\n\n    def c(self):\n        return 3\n",
		"tests/__init__.py": "from . import test_a\n",
		"tests/test_a.py": "class TestA:\n    def test_a(self):\n        pass\n"
	}, { "data/a.xml": "<odoo/>\n" }],
	check(context) {
		const { module } = context;
		if (module.files.some((file) => file.startsWith("tests/") || file.startsWith("static/tests/"))) return;
		if (manifestValue(module.manifest, "installable") === false || /^(test_|l10n_)/.test(module.name)) return;
		const methods = module.python.flatMap(({ classes }) => classes.flatMap((each) => each.methods));
		if (methods.length < 3) return;
		context.report({ message: `The module has ${methods.length} methods and no tests. Write at least one for what it is there for.` });
	}
});

// src/audit/rules/tls-verify-off.ts
var tls_verify_off_default = defineRule({
	id: "tls-verify-off",
	aliases: ["S501", "S323"],
	severity: "medium",
	category: "security",
	summary: "A connection does not check whom it talks to",
	why: "With verify=False anybody on the way can answer in the name of the other server, and reads the passwords and data that are sent. A private authority is given as verify=\"/path/to/ca.pem\".",
	link: "https://requests.readthedocs.io/en/latest/user/advanced/#ssl-cert-verification",
	bad: `
    import requests
    import ssl


    def ask(url):
        requests.get(url, timeout=10, verify=False)
        ssl._create_unverified_context()
  `,
	good: `
    import requests


    def ask(url, self):
        requests.get(url, timeout=10)
        requests.get(url, timeout=10, verify="/etc/ca.pem")
        self.check(verify=False)
        requests.get(url, timeout=10, verify=self.verify)
  `,
	calls: [
		"_create_unverified_context",
		"get",
		"post",
		"put",
		"patch",
		"delete",
		"head",
		"options",
		"request",
		"send",
		"Session",
		"Client",
		"AsyncClient"
	],
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (!called || isTestFile(context.file.source.path)) return;
		if (called.name === "_create_unverified_context") {
			context.report({
				at: node,
				message: "The connection does not check the certificate: use ssl.create_default_context()."
			});
			return;
		}
		if (!/^(get|post|put|patch|delete|head|options|request|send|Session|Client|AsyncClient)$/.test(called.name)) return;
		const verify = argumentsOfCall(node, context).keywords.get("verify");
		if (!verify || context.slice(verify) !== "False") return;
		if (!/^(requests|httpx|session|self\.session|client|s|req)\b/.test(called.path ?? "")) return;
		context.report({
			at: verify,
			message: "verify=False lets anybody on the way answer in the name of the server: leave it out, or give the file of the authority."
		});
	} }
});

// src/audit/rules/todo-comment.ts
var todo_comment_default = defineRule({
	id: "todo-comment",
	aliases: [
		"MNT020",
		"W0511",
		"fixme",
		"FIX001",
		"TD001"
	],
	severity: "info",
	category: "maintainability",
	cosmetic: true,
	summary: "TODO, FIXME or XXX in a comment",
	why: "What is left to do is seen by nobody in a comment. In the list of issues, with the link in the code, it is.",
	link: "https://pylint.readthedocs.io/en/stable/user_guide/messages/warning/fixme.html",
	bad: `
    def total(self):
        # TODO: round
        return 1
  `,
	good: [`
    def total(self):
        # The number of things to do
        return 1
    `, `
    TEXT = "# TODO: x"
    `],
	python: { module(node, context) {
		if (!/\b(TODO|FIXME|XXX)\b/.test(context.text)) return;
		for (const inner of commentsOf(node)) {
			const found = /^#+\s*(TODO|FIXME|XXX)\b[:\s]*(.*)/.exec(context.slice(inner));
			if (!found) continue;
			context.report({
				at: inner,
				message: `${found[1]} is left: ${found[2]?.trim().slice(0, 80) || "nobody knows what"}.`
			});
		}
	} }
});

// src/audit/rules/token-compared.ts
const SECRET = /(^|_)(access_token|token|secret|signature|sig|hmac|digest|api_?key|password)$/i;
var token_compared_default = defineRule({
	id: "token-compared",
	severity: "medium",
	confidence: "likely",
	category: "security",
	summary: "A token or signature is compared with ==",
	why: "== stops at the first character that differs, and the time it takes tells how many were right. Over many requests a token or a signature is guessed piece by piece. consteq() of odoo.tools, or hmac.compare_digest(), always takes the same time.",
	link: "https://docs.python.org/3/library/hmac.html#hmac.compare_digest",
	bad: [`
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/order/<int:order_id>", auth="public")
        def order(self, order_id, access_token=None):
            order = request.env["sale.order"].sudo().browse(order_id)
            if order.access_token != access_token:
                return request.not_found()
            return str(order.name)

        @http.route("/hook", type="json", auth="none")
        def hook(self):
            signature = request.httprequest.headers.get("X-Signature")
            expected = self.sign()
            return expected == signature
    `, `
    from odoo import http
    from odoo.http import request


    class Main(http.Controller):
        @http.route("/key", type="json", auth="none")
        def key(self, **kw):
            key = kw.get("key")
            return key == request.env.company.sudo().api_key
    `],
	good: `
    from odoo import http
    from odoo.http import request
    from odoo.tools import consteq


    class Main(http.Controller):
        @http.route("/order/<int:order_id>", auth="public")
        def order(self, order_id, access_token=None, state=None):
            order = request.env["sale.order"].sudo().browse(order_id)
            if access_token == "" or access_token is None:
                return request.not_found()
            if not consteq(order.access_token, access_token):
                return request.not_found()
            return str(order.state == state)


    def same(token, other):
        return token == other
  `,
	python: { comparison_operator(node, context) {
		const [left, right] = parts(node);
		if (!left || !right || parts(node).length !== 2) return;
		if (!/^(==|!=)$/.test(context.text.slice(left.end, right.start).trim())) return;
		if (isPlain(left) || isPlain(right) || !(isSecret(left, context) || isSecret(right, context))) return;
		if (!context.functionNode || isTestFile(context.file.source.path)) return;
		if (!routeAround(context) && !/request\./.test(context.slice(context.functionNode))) return;
		if ((taintHere(left, context, { rpc: false }) ?? taintHere(right, context, { rpc: false }))?.kind !== "text") return;
		context.report({
			at: node,
			message: "How long == takes tells how much of the secret was right: use consteq() of odoo.tools."
		});
	} }
});
function isPlain({ type }) {
	return /^(string|none|true|false|integer)$/.test(type);
}
function isSecret(node, context) {
	const name = node.type === "attribute" ? childOf(node, "attribute") : node;
	return name?.type === "identifier" && SECRET.test(context.slice(name));
}

// src/audit/rules/too-few-format-args.ts
var too_few_format_args_default = defineRule({
	id: "too-few-format-args",
	aliases: [
		"E1306",
		"E1305",
		"too-many-format-args",
		"F507"
	],
	severity: "high",
	category: "correctness",
	summary: "A % format has another number of placeholders than it gets values",
	why: "Python raises TypeError whenever the line runs: mostly in a message of an error, so that the error itself is never seen.",
	link: "https://docs.python.org/3/library/stdtypes.html#printf-style-string-formatting",
	bad: [`
    def label(a):
        return "%s of %s" % (a,)
    `, `
    def label(a, b):
        return "%s is 100%%" % (a, b)
    `],
	good: `
    def label(a, b, values, pair):
        first = "%s of %s" % (a, b) + "%d%%" % a + "%(a)s" % {"a": 1}
        second = "%*d" % (5, a) + "%s %s" % pair + "%s %s" % (*values, a)
        return first, second, "100 % of " % values, "%s" % ((a, b),)
  `,
	python: { binary_operator(node, context) {
		const formatting = formattingOf(node, context);
		if (formatting?.style !== "printf" || formatting.right.type !== "tuple") return;
		const text = termText(formatting.left, context);
		const values = parts(formatting.right);
		if (text === void 0 || values.some(({ type }) => /splat/.test(type))) return;
		const { positional, names, fault } = printfFormat(text);
		if (fault || names.size > 0 || positional === values.length) return;
		context.report({
			at: node,
			message: `The text has ${positional} placeholders and gets ${values.length} values, which raises TypeError: make them the same.`
		});
	} }
});

// src/audit/rules/tracking-without-column.ts
var tracking_without_column_default = defineRule({
	id: "tracking-without-column",
	aliases: ["PER023"],
	severity: "low",
	category: "correctness",
	summary: "tracking=True on a computed field that is not stored",
	why: "mail.thread compares what is written before and after. A field that is not stored is never written, so its changes never show in the chatter, while each write still reads it, computing it twice.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/mixins.html#mail-thread",
	bad: `
    from odoo import fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        total = fields.Integer(compute="_compute_total", tracking=True)

        def _compute_total(self):
            self.total = 1
  `,
	good: [`
    from odoo import fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        total = fields.Integer(compute="_compute_total", store=True, tracking=True)
        name = fields.Char(tracking=True)

        def _compute_total(self):
            self.total = 1
    `, `
    from odoo import fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        total = fields.Integer(compute="_compute_total", inverse="_inverse_total", tracking=True)

        def _compute_total(self):
            self.total = 1

        def _inverse_total(self):
            pass
    `],
	check(context) {
		for (const file of context.module.python) for (const { creates, fields } of file.classes) {
			if (!creates) continue;
			for (const { name, kwargs } of fields) {
				const tracking = kwargs.get("tracking");
				if (!tracking?.value || !kwargs.has("compute") || kwargs.has("store") || kwargs.has("inverse")) continue;
				context.report({
					source: file.source,
					at: tracking,
					message: `${name} is not stored, so tracking never sees it change. Remove tracking, or add store=True.`
				});
			}
		}
	}
});

// src/audit/rules/translated-value-in-write.ts
var translated_value_in_write_default = defineRule({
	id: "translated-value-in-write",
	aliases: ["COR079"],
	severity: "low",
	confidence: "likely",
	category: "correctness",
	from: "16.0",
	summary: "An override of write() goes by the value of a translated field",
	why: "write() gets the text in the language of whoever writes. What is derived from it is then in the language of the last one who saved, for everybody, and is not written at all where a translation is saved by itself, which since 16.0 goes another way than write().",
	link: "https://github.com/odoo/odoo/blob/16.0/odoo/models.py",
	bad: `
    from odoo import fields, models


    class Book(models.Model):
        _name = "library.book"
        _description = "Book"

        name = fields.Char(translate=True)
        slug = fields.Char()

        def write(self, vals):
            if "name" in vals:
                vals["slug"] = vals["name"].lower()
            return super().write(vals)
  `,
	good: `
    from odoo import fields, models


    class Book(models.Model):
        _name = "library.book"
        _description = "Book"

        name = fields.Char(translate=True)
        code = fields.Char()
        slug = fields.Char()

        def write(self, vals):
            if "name" in vals or vals.get("name"):
                vals["slug"] = vals["code"].lower()
                vals["name"] = vals["name"].strip()
                del vals["name"]
            return super().write(vals)

        def rename(self, vals):
            return vals["name"].lower()
  `,
	python: { subscript(node, context) {
		const { klass, method } = context;
		if (method?.name !== "write" || klass?.kind === void 0 || klass.model === void 0) return;
		const [object, key] = [childOf(node, "value"), childOf(node, "subscript")];
		if (!object || key?.type !== "string" || context.slice(object) !== method.params[1]) return;
		const name = context.slice(key).slice(1, -1);
		const field = context.index.models.get(klass.model)?.field(name)?.fact;
		const translate = field?.kwargs.get("translate");
		if (!field || !translate || translate.value === false || isTarget(node, context)) return;
		context.report({
			at: node,
			model: klass.model,
			message: `${name} is translated: here it is the text in the language of whoever writes, and a translation that is saved by itself does not come this way. Compute what depends on it, with @api.depends("${name}"), or take the value of the language that is meant.`
		});
	} }
});
/** It is given a value, perhaps its own one in another form, or taken out. */
function isTarget(node, context) {
	return context.ancestors.some(({ type, children }) => {
		if (type === "delete_statement") return true;
		const [left] = children;
		return type.endsWith("assignment") && left !== void 0 && context.slice(left) === context.slice(node);
	});
}

// src/audit/rules/translation-field.ts
var translation_field_default = defineRule({
	id: "translation-field",
	aliases: ["W8103"],
	severity: "medium",
	category: "i18n",
	summary: "_() around a text of a field",
	why: "The class is read once, when the server starts and nobody has a language: _() gives the source text back. Odoo exports and translates labels and helps of fields without it.",
	link: "https://www.odoo.com/documentation/18.0/developer/howtos/translations.html#implicit-exports",
	bad: `
    from odoo import _, fields, models


    class Loan(models.Model):
        _name = "library.loan"
        _description = "Loan"

        name = fields.Char(_("Title"), help=_("What is lent"))
  `,
	good: `
    from odoo import _, fields, models


    class Loan(models.Model):
        _name = "library.loan"
        _description = "Loan"

        name = fields.Char("Title", default=lambda self: _("New"))

        def label(self):
            return _("Title")
  `,
	python: { module(_node, context) {
		for (const { field } of fieldsOf(context.file)) for (const { node } of [...field.args, ...field.kwargs.values()]) {
			const translation = node.type === "call" ? translationOf(node, context) : void 0;
			if (translation?.kind !== "plain") continue;
			const { term, given } = translation;
			const alone = term && given.positional.length === 1 && given.keywords.size === 0 && !given.spread;
			context.report({
				at: node,
				message: `${translation.name}() does nothing for ${field.name}, which is read when nobody has a language yet: Odoo translates the text without it.`,
				fix: alone && /string$/.test(term.type) ? {
					title: "Remove _()",
					safe: true,
					edits: [{
						start: node.start,
						end: node.end,
						text: context.slice(term)
					}]
				} : void 0
			});
		}
	} }
});

// src/audit/rules/translation-file-name.ts
const LANGUAGE = /^[a-z]{2,3}(_([A-Z]{2}|[A-Z][a-z]{3}|\d{3}))?(@\w+)?$/;
var translation_file_name_default = defineRule({
	id: "translation-file-name",
	severity: "low",
	category: "i18n",
	summary: "A translation file whose name is no language, or English",
	why: "Odoo loads i18n/xx.po for the language xx. English is what the code says, so that en.po is loaded for nobody who does not mean to change the source, and a file under another name is never loaded.",
	link: "https://www.odoo.com/documentation/18.0/developer/howtos/translations.html",
	bad: [{ "i18n/en.po": "msgid \"\"\nmsgstr \"\"\n" }, { "i18n/spanish.po": "msgid \"\"\nmsgstr \"\"\n" }],
	good: [{
		"i18n/es.po": "msgid \"\"\nmsgstr \"\"\n",
		"i18n/es_MX.po": "msgid \"\"\nmsgstr \"\"\n",
		"i18n/sr@latin.po": "msgid \"\"\nmsgstr \"\"\n",
		"i18n/en_GB.po": "msgid \"\"\nmsgstr \"\"\n",
		"i18n/zh_Hant.po": "",
		"i18n/es_419.po": "",
		"i18n/example_module.pot": ""
	}],
	check({ module, report }) {
		for (const path of module.files) {
			const name = /^i18n\/([^/]+)\.po$/.exec(path)?.[1];
			if (name === void 0 || LANGUAGE.test(name) && name !== "en") continue;
			report({
				path,
				message: name === "en" ? "i18n/en.po translates English into English, and is loaded for nobody: remove it." : `${path} is not named after a language such as es or es_MX, so that Odoo never loads it: rename it.`
			});
		}
	}
});

// src/audit/rules/translation-format-interpolation.ts
var translation_format_interpolation_default = defineRule({
	id: "translation-format-interpolation",
	aliases: ["W8302"],
	severity: "medium",
	category: "i18n",
	summary: "str.format around or inside a translation, instead of values given to it",
	why: "A text that is formatted first is looked up with the values in it, and no translation has that. What is formatted afterwards raises for everybody with a language whose translator got a placeholder wrong. The translation itself takes values for %s and %(name)s.",
	link: "https://www.odoo.com/documentation/18.0/developer/howtos/translations.html#variables",
	bad: [`
    from odoo import _


    def explain(order):
        return _("Order {} is late".format(order.name))
    `, `
    from odoo import _


    def explain(order):
        return _("Order {name} is late").format(name=order.name)
    `],
	good: [`
    from odoo import _


    def explain(order, template):
        return _("Order %(name)s is late", name=order.name) + template.format(order=order)
    `, `
    from odoo import _


    def explain(order):
        return "{}: {}".format(_("Late"), order.name)
    `],
	calls: [
		"_",
		"_lt",
		"_lazy",
		"format"
	],
	python: { call(node, context) {
		const translation = translationOf(node, context);
		if (translation?.term && translation.kind !== "lazy") {
			const inside = formattingOf(translation.term, context);
			if (inside?.style !== "brace") return;
			context.report({
				at: inside.node,
				message: `The text is formatted before it is translated, so no translation is found: write ${translation.name}("... %(name)s", name=value).`
			});
			return;
		}
		const formatting = formattingOf(node, context);
		const inner = formatting?.style === "brace" ? translationOf(formatting.left, context) : void 0;
		if (!inner?.term || inner.kind === "lazy" || !isText(inner.term)) return;
		context.report({
			at: node,
			severity: "low",
			message: `format() of a translated text raises when a translator gets a placeholder wrong: write ${inner.name}("... %(name)s", name=value).`
		});
	} }
});

// src/audit/rules/translation-format-truncated.ts
var translation_format_truncated_default = defineRule({
	id: "translation-format-truncated",
	aliases: ["E8301"],
	severity: "high",
	category: "i18n",
	summary: "A translated text ends within a placeholder",
	why: "Python refuses the whole text: depending on the series Odoo logs an error and shows it without its values, or the action ends in an exception in the place of the message.",
	link: "https://docs.python.org/3/library/stdtypes.html#printf-style-string-formatting",
	bad: `
    from odoo import _


    def share(value):
        return _("%s is 100%", value)
  `,
	good: `
    from odoo import _


    def share(value):
        return _("100%"), _("%s is 100%%", value)
  `,
	calls: [
		"_",
		"_lt",
		"_lazy"
	],
	python: { call(node, context) {
		const [, fault] = argumentFault(node, context) ?? [];
		if (fault?.kind !== "cut") return;
		context.report({
			at: node,
			message: "The text ends within a placeholder: write %% for a percent sign."
		});
	} }
});

// src/audit/rules/translation-fstring-interpolation.ts
var translation_fstring_interpolation_default = defineRule({
	id: "translation-fstring-interpolation",
	aliases: ["W8303"],
	severity: "medium",
	category: "i18n",
	summary: "An f-string is translated",
	why: "Python puts the values in before the translation sees the text: it is looked up with the values in it, and no translation has that. The text is not exported for translators either.",
	link: "https://www.odoo.com/documentation/18.0/developer/howtos/translations.html#variables",
	bad: `
    from odoo import _


    def explain(order):
        return _(f"Order {order.name} is late")
  `,
	good: `
    from odoo import _


    def explain(order):
        return f"{_('Order %s is late', order.name)}!"
  `,
	calls: [
		"_",
		"_lt",
		"_lazy"
	],
	python: { call(node, context) {
		const translation = translationOf(node, context);
		if (!translation?.term || translation.kind === "lazy" || !isFString(translation.term, context)) return;
		context.report({
			at: node,
			message: `Python fills the f-string before it is translated, so no translation is found: write ${translation.name}("... %(name)s", name=value).`
		});
	} }
});

// src/audit/rules/translation-injection.ts
var translation_injection_default = defineRule({
	id: "translation-injection",
	aliases: ["E8151"],
	severity: "medium",
	category: "security",
	summary: "str.format on a translated text",
	why: "Whoever may change translations chooses what the placeholders read: {order.env.cr} and {order.__class__} work as well as {order.name}, so values that the reader must not see end up in the text.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html#unsafe-public-methods",
	bad: [`
    from odoo import _


    def explain(order):
        return _("Order {order.name} is late").format(order=order)
    `, `
    def explain(self):
        return self.env._("Order {} is late").format(self)
    `],
	good: [`
    from odoo import _


    def explain(order):
        return _("Order %s is late", order.name)
    `, `
    from odoo import _


    def explain(order):
        return "{}: {}".format(_("Late"), order.name)
    `],
	calls: ["format"],
	python: { call(node, context) {
		const formatting = formattingOf(node, context);
		if (formatting?.style !== "brace" || formatting.left.type !== "call") return;
		const translation = translationOf(formatting.left, context);
		if (!translation?.term) return;
		context.report({
			at: node,
			message: `Who translates chooses what format() reads, attributes of its values included: write ${translation.name}("... %(name)s", name=value).`
		});
	} }
});

// src/audit/rules/translation-not-lazy.ts
var translation_not_lazy_default = defineRule({
	id: "translation-not-lazy",
	aliases: [
		"W8301",
		"translation-contains-variable",
		"W8115"
	],
	severity: "medium",
	category: "i18n",
	summary: "Values are put into a text before or after it is translated, instead of by the translation",
	why: "A text into which values are put first is looked up with the values in it, and no translation has that. Values that are put in afterwards make a wrong placeholder of one translator an exception for everybody with that language; given to the translation, the text is shown untranslated instead.",
	link: "https://www.odoo.com/documentation/18.0/developer/howtos/translations.html#variables",
	bad: [
		`
    from odoo import _


    def explain(order):
        return _("Order %s is late" % order.name)
    `,
		`
    from odoo import _


    def explain(order):
        return _("Order %s is late") % order.name
    `,
		`
    def explain(self, a, b):
        return self.env._("%(a)s before %(b)s") % {"a": a, "b": b}
    `,
		`
    from odoo import _


    def explain(order):
        return _("Late: " + order.name)
    `
	],
	good: [`
    from odoo import _


    def explain(self, order):
        first = _("Order %s is late", order.name)
        second = self.env._("Order %(name)s is late", name=order.name)
        return "%s %s" % (first, _("One text " "in two parts"))
    `, `
    from odoo import _


    def progress(done, _):
        label = _("Done") + ": " + str(done)
        return label, done % 3
    `],
	calls: [
		"_",
		"_lt",
		"_lazy"
	],
	python: {
		call(node, context) {
			const translation = translationOf(node, context);
			if (!translation?.term || translation.kind === "lazy") return;
			const { term, name } = translation;
			const formatting = formattingOf(term, context);
			if (formatting?.style === "printf") context.report({
				at: node,
				message: `The values are put into the text before it is translated, so no translation is found: write ${name}("... %s", value).`,
				fix: valuesToArguments(translation, formatting, context.text)
			});
			else if (term.type === "binary_operator" && joins(term, context.text)) {
				const fixed = typeof literalOf(term, context.text) === "string";
				context.report({
					at: node,
					severity: fixed ? "low" : void 0,
					message: fixed ? `Two texts with + between are found as one by some extractors only: write them side by side, ${name}("... " "...").` : `The text is joined with a value before it is translated, so no translation is found: write ${name}("... %s", value).`
				});
			}
		},
		binary_operator(node, context) {
			const formatting = formattingOf(node, context);
			if (formatting?.style !== "printf" || formatting.left.type !== "call") return;
			const translation = translationOf(formatting.left, context);
			if (!translation?.term || translation.kind === "lazy" || !isText(translation.term)) return;
			context.report({
				at: node,
				severity: "low",
				message: `The values are put in after the translation, which raises when a translator gets a placeholder wrong: write ${translation.name}("... %s", value).`,
				fix: valuesToArguments(translation, formatting, context.text)
			});
		}
	}
});
/** A text and something else with `+` between. */
function joins(node, text) {
	const [left, right] = [node.children[0], node.children.at(-1)];
	if (!left || !right || !text.slice(left.end, right.start).includes("+")) return false;
	return [left, right].some(({ type }) => /string$/.test(type) || type === "binary_operator");
}

// src/audit/rules/translation-positional-used.ts
var translation_positional_used_default = defineRule({
	id: "translation-positional-used",
	aliases: ["W8120"],
	severity: "low",
	category: "i18n",
	summary: "A translated text has several placeholders without a name",
	why: "Other languages need another order of words, and %s and %s cannot be swapped by a translator. Names also say what will stand there.",
	link: "https://www.odoo.com/documentation/18.0/developer/howtos/translations.html#variables",
	bad: [`
    from odoo import _


    def explain(a, b):
        return _("%s comes before %s", a, b)
    `, `
    from odoo import _


    def explain(a, b):
        return _("{} comes before {}").format(a, b)
    `],
	good: [
		`
    from odoo import _


    def explain(a, b):
        return _("%(first)s comes before %(second)s", first=a, second=b)
    `,
		`
    from odoo import _


    def explain(a):
        return _("%s is 100%% sure", a)
    `,
		`
    from odoo import _


    def explain(a, b):
        return "%s %s" % (_("100% %s"), b)
    `
	],
	calls: [
		"_",
		"_lt",
		"_lazy"
	],
	python: { call(node, context) {
		const translation = translationOf(node, context);
		if (!translation?.term) return;
		const inside = formattingOf(translation.term, context);
		const text = termText(inside ? inside.left : translation.term, context);
		if (text === void 0) return;
		const printf = printfFormat(text);
		const count = Math.max(printf.fault ? 0 : printf.positional, printf.names.size > 0 ? 0 : braceFormat(text)?.positional ?? 0);
		if (count < 2) return;
		context.report({
			at: node,
			message: `Translators cannot change the order of ${count} placeholders without a name: write ${translation.name}("%(first)s ... %(second)s", first=..., second=...).`
		});
	} }
});

// src/audit/rules/translation-required.ts
const EXCEPTIONS = [
	"AccessDenied",
	"AccessError",
	"CacheMiss",
	"except_orm",
	"MissingError",
	"RedirectWarning",
	"UserError",
	"ValidationError",
	"Warning"
];
var translation_required_default = defineRule({
	id: "translation-required",
	aliases: ["C8107"],
	severity: "low",
	category: "i18n",
	summary: "A text that users read is not translated",
	why: "Errors and messages that are written into the code without _() are in English for everybody, in the midst of a screen in another language.",
	link: "https://www.odoo.com/documentation/18.0/developer/howtos/translations.html#explicit-exports",
	bad: [
		`
    from odoo.exceptions import UserError


    def refuse(self, name):
        raise UserError("The order %s is locked." % name)
    `,
		`
    def tell(self):
        self.message_post(subject="Locked", body="The order is locked.")
    `,
		`
    from odoo import exceptions, models


    class Order(models.Model):
        _inherit = "res.partner"

        def refuse(self):
            raise exceptions.ValidationError("The order is locked.")
    `
	],
	good: [
		`
    from odoo import _
    from odoo.exceptions import UserError, ValidationError
    from other.exceptions import AccessError


    def refuse(self, error, name):
        if name:
            raise UserError(_("The order is locked."))
        if error:
            raise UserError(str(error)) from error
        if self:
            raise AccessError("Not for users")
        if not self:
            raise ValidationError("%s: %s" % (_("Locked"), name))
        raise ValueError("The order is locked.")
    `,
		`
    def tell(self, body):
        self.message_post(body=body, message_type="comment", subtype_xmlid="mail.mt_note")
        self.message_post(body="%s<br/>" % body)
    `,
		{ "tests/test_post.py": "def tell(partner):\n    partner.message_post(body=\"Written in a test\")\n" }
	],
	calls: ["message_post"],
	python: {
		raise_statement(node, context) {
			const call = node.children[0] && unwrapped(node.children[0]);
			if (call?.type !== "call") return;
			const called = calledBy(call, context);
			if (!called || !(context.settings.userExceptions ?? EXCEPTIONS).includes(called.name)) return;
			if (isOthers(call, context)) return;
			const [first] = argumentsOfCall(call, context).positional;
			const text = first && untranslated(first, context);
			if (!first || text === void 0) return;
			context.report({
				at: node,
				severity: isTestFile(context.file.source.path) ? "info" : "low",
				message: `The text of ${called.name} is not translated: write ${wrapped(context)}("...").`,
				fix: wrap(first, context)
			});
		},
		call(node, context) {
			if (calledBy(node, context)?.name !== "message_post" || isTestFile(context.file.source.path)) return;
			const { positional, keywords } = argumentsOfCall(node, context);
			for (const value of [
				...positional.slice(0, 2),
				keywords.get("subject"),
				keywords.get("body")
			]) {
				if (!value || untranslated(value, context) === void 0) continue;
				context.report({
					at: node,
					message: `A text of message_post() is not translated: write ${wrapped(context)}("...").`,
					fix: wrap(value, context)
				});
			}
		}
	}
});
/** Another library has an exception of this name. */
function isOthers(call, { file }) {
	const called = childOf(call, "function");
	const path = called && importedPath(called, file);
	if (path !== void 0) return !/^(odoo|openerp)\b/.test(path);
	return (called && dotted(called, file.source)) === "Warning" && !importsOf(file).some((each) => each.name === "Warning");
}
/** The words of a text, with values or without; undefined where there are none, or it is no literal. */
function untranslated(node, context) {
	const inner = unwrapped(node);
	const formatting = formattingOf(inner, context);
	let text = formatting ? formatting.left : inner;
	while (text.type === "binary_operator") text = unwrapped(childOf(text, "left") ?? text.children[0] ?? text);
	if (!isText(text)) return void 0;
	const words = termText(text, context) ?? context.slice(text).replaceAll(/\{[^{}]*\}/g, "").slice(2);
	const bare = words.replaceAll(/%(\([^)]*\))?[#0\- +]*[\d.]*[a-zA-Z]|\{[^{}]*\}|<[^<>]*>|&\w+;/g, "");
	if (/\p{L}{2}/u.test(bare)) return words;
	return (formatting?.right.type === "tuple" ? formatting.right.children : []).map((value) => termText(value, context)).find((value) => value && /\p{L} +\p{L}{2}/u.test(value));
}
function wrapped({ klass, series }) {
	return klass?.kind !== void 0 && series !== void 0 && Number.parseInt(series.series, 10) >= 18 ? "self.env._" : "_";
}
/** Only a text without values: with them the text must change too. */
function wrap(node, context) {
	const name = wrapped(context);
	if (name === "_" || !context.method?.params.includes("self") || termText(node, context) === void 0) return void 0;
	return {
		title: "Translate the text",
		safe: false,
		edits: [{
			start: node.start,
			end: node.end,
			text: `${name}(${context.slice(node)})`
		}]
	};
}

// src/audit/rules/translation-too-few-args.ts
var translation_too_few_args_default = defineRule({
	id: "translation-too-few-args",
	aliases: ["E8306"],
	severity: "high",
	category: "i18n",
	summary: "A translated text asks for more values than it gets",
	why: "The text cannot be filled: depending on the series Odoo logs an error and shows the text with its placeholders, or the action ends in an exception in the place of the message.",
	link: "https://www.odoo.com/documentation/18.0/developer/howtos/translations.html#variables",
	bad: [`
    from odoo import _


    def progress(done):
        return _("%s of %s", done)
    `, `
    from odoo import _


    def progress(done):
        return _("%(done)s of %(all)s", done=done)
    `],
	good: [`
    from odoo import _


    def progress(done, everything, values):
        _("%s of 100%%", done)
        _("%s of %s", *values)
        _("%(done)s of %(all)s", **values)
        return _("%s of %s") % (done, everything)
    `, `
    from odoo import _


    def share():
        return _("100%"), _("%s")
    `],
	calls: [
		"_",
		"_lt",
		"_lazy"
	],
	python: { call(node, context) {
		const [translation, fault] = argumentFault(node, context) ?? [];
		if (!translation || !fault) return;
		if (fault.kind === "few") {
			const message = `The text asks for ${fault.wanted} values and gets ${fault.given}: give ${translation.name}() the others.`;
			context.report({
				at: node,
				message
			});
		} else if (fault.kind === "name") {
			const message = `The text asks for ${fault.missing.map((name) => `%(${name})s`).join(", ")}, which is not given: add ${fault.missing.map((name) => `${name}=...`).join(", ")}.`;
			context.report({
				at: node,
				message
			});
		}
	} }
});

// src/audit/rules/translation-too-many-args.ts
var translation_too_many_args_default = defineRule({
	id: "translation-too-many-args",
	aliases: ["E8305"],
	severity: "high",
	category: "i18n",
	summary: "A translated text gets more values than it asks for",
	why: "Python refuses a value that no placeholder takes: depending on the series Odoo logs an error and shows the text without its values, or the action ends in an exception in the place of the message.",
	link: "https://www.odoo.com/documentation/18.0/developer/howtos/translations.html#variables",
	bad: `
    from odoo import _


    def progress(done, everything):
        return _("%s done", done, everything)
  `,
	good: `
    from odoo import _


    def progress(done, everything, values):
        _("%*d done", 5, done)
        _("%(done)s done", done=done, everything=everything)
        _("done", *values)
        return _("%s of %s", done, everything)
  `,
	calls: [
		"_",
		"_lt",
		"_lazy"
	],
	python: { call(node, context) {
		const [translation, fault] = argumentFault(node, context) ?? [];
		if (!translation || fault?.kind !== "many") return;
		context.report({
			at: node,
			message: `The text asks for ${fault.wanted} values and gets ${fault.given}: leave out what ${translation.name}() has too many of, or add a placeholder.`
		});
	} }
});

// src/audit/rules/translation-unsupported-format.ts
var translation_unsupported_format_default = defineRule({
	id: "translation-unsupported-format",
	aliases: ["E8300"],
	severity: "high",
	category: "i18n",
	summary: "A translated text has a placeholder that Python does not know",
	why: "Python refuses the whole text: depending on the series Odoo logs an error and shows it without its values, or the action ends in an exception in the place of the message.",
	link: "https://docs.python.org/3/library/stdtypes.html#printf-style-string-formatting",
	bad: `
    from odoo import _


    def share(value):
        return _("%s: 10 % of all", value), _("%y", value)
  `,
	good: `
    from odoo import _


    def share(value):
        _("10 % of all")
        return _("%s: 10 %% of all, %5.2f, %(a)s" % value), _("%-10s|%+d|%#x", value, 1, 2)
  `,
	calls: [
		"_",
		"_lt",
		"_lazy"
	],
	python: { call(node, context) {
		const [, fault] = argumentFault(node, context) ?? [];
		if (fault?.kind !== "character") return;
		context.report({
			at: node,
			message: `Python knows no placeholder %${fault.character}: write %s, or %% for a percent sign.`
		});
	} }
});

// src/audit/rules/unguarded-state-method.ts
var unguarded_state_method_default = defineRule({
	id: "unguarded-state-method",
	severity: "low",
	confidence: "likely",
	category: "security",
	summary: "A method that anybody can call moves a workflow on, with sudo and without asking",
	why: "Methods without an underscore are open to every logged-in user over RPC. One that writes a state with sudo() lets a portal user confirm, approve or pay: the rights of the model do not stop sudo(). Ask has_group() or check_access first, or begin the name with an underscore.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/security.html#unsafe-public-methods",
	bad: `
    from odoo import models


    class Book(models.Model):
        _name = "library.book"

        def approve(self):
            self.sudo().write({"state": "approved"})
  `,
	good: `
    from odoo import models


    class Book(models.Model):
        _name = "library.book"

        def approve(self):
            self.write({"state": "approved"})

        def _approve(self):
            self.sudo().write({"state": "approved"})

        def note(self):
            self.sudo().write({"note": "x"})

        def checked(self):
            self.check_access("write")
            self.sudo().write({"state": "approved"})
  `,
	calls: ["write"],
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (called?.name !== "write" || !called.object || !isRpcMethod(context) || servesNobody(context)) return;
		const [values] = argumentsOfCall(node, context).positional;
		if (values?.type !== "dictionary" || hasGuard(context)) return;
		const state = parts(values).flatMap((pair) => {
			const key = childOf(pair, "key");
			const name = key && literalOf(key, context.text);
			return typeof name === "string" ? [name] : [];
		}).find((key) => /^(state|status|stage_id|approved|approved_by|paid|active|validated)$/.test(key));
		const records = state === void 0 ? void 0 : recordsOf(called.object, context);
		if (!records?.sudo) return;
		context.report({
			at: node,
			model: records.model,
			message: `Every logged-in user may call ${context.method?.name}(), and sudo() writes ${state} for them: ask for a right first, or begin the name with an underscore.`
		});
	} }
});

// src/audit/rules/unique-by-search.ts
var unique_by_search_default = defineRule({
	id: "unique-by-search",
	aliases: ["PER025B"],
	severity: "low",
	confidence: "likely",
	category: "correctness",
	summary: "A constraint that looks for duplicates by a search",
	why: "Two transactions that run at the same time do not see what the other one has not committed, so both pass the check and the duplicate is there. A UNIQUE constraint of the table cannot be passed, and costs no query.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#sql-constraints",
	bad: `
    from odoo import api, models
    from odoo.exceptions import ValidationError


    class Partner(models.Model):
        _inherit = "res.partner"

        @api.constrains("ref")
        def _check_ref(self):
            for partner in self:
                if self.search_count([("ref", "=", partner.ref), ("id", "!=", partner.id)]):
                    raise ValidationError("The reference is taken.")
  `,
	good: [`
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        _ref_uniq = models.Constraint("UNIQUE(ref)", "The reference is taken.")
    `, `
    from odoo import api, models
    from odoo.exceptions import ValidationError


    class Partner(models.Model):
        _inherit = "res.partner"

        @api.constrains("date", "user_id")
        def _check_overlap(self):
            for partner in self:
                if self.search([("date", ">=", partner.date), ("id", "!=", partner.id)]):
                    raise ValidationError("They overlap.")
                if self.search([("ref", "=", partner.ref), ("parent_id.country_id", "=", partner.country_id.id), ("id", "!=", partner.id)]):
                    raise ValidationError("It is not the table's own.")
    `],
	calls: ["search", "search_count"],
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (!called?.object || !/^search(_count)?$/.test(called.name) || !hasDecorator(context, "constrains")) return;
		if (!isQuery(node, called, context) || isRarelyRun(context.file.source.path)) return;
		const domain = domainOf(node, context);
		if (domain?.type !== "list" || argumentsOfCall(node, context).spread) return;
		const terms = parts(domain).map((term) => context.slice(term).replaceAll(/\s+/g, ""));
		const own = terms.findIndex((term) => /^\(["']id["'],["'](!=|notin)["'],/.test(term));
		const others = terms.filter((_, i) => i !== own);
		if (own === -1 || others.length === 0 || others.length > 3) return;
		const columns = others.map((term) => /^\(["'](\w+)["'],["']=["'],\w+\.(\w+)(\.id)?\)$/.exec(term));
		if (!columns.every((found) => found && found[1] === found[2])) return;
		const model = context.klass?.model;
		const names = columns.map((found) => found?.[1] ?? "");
		if (model === void 0 || !names.every((name) => isColumn(context.model(model).field(name)))) return;
		if (!(context.functionNode && [...walk(childOf(context.functionNode, "body") ?? node)].some(({ type }) => type === "raise_statement"))) return;
		context.report({
			at: node,
			model,
			message: `Two transactions at the same time both pass this search for another record with the same ${names.join(" and ")}. Let the table hold it: UNIQUE(${names.join(", ")}).`
		});
	} }
});
function isColumn(field) {
	return field?.stored === true && !/2many$/.test(field.type);
}

// src/audit/rules/unique-nullable.ts
var unique_nullable_default = defineRule({
	id: "unique-nullable",
	aliases: ["COR043B", "E8517"],
	severity: "low",
	category: "correctness",
	summary: "A UNIQUE constraint over several columns of which one may be empty",
	why: "For PostgreSQL two empty values are not the same, so records that have nothing in that column never count as duplicates: the same code twice without a company goes through.",
	link: "https://www.postgresql.org/docs/current/ddl-constraints.html#DDL-CONSTRAINTS-UNIQUE-CONSTRAINTS",
	bad: `
    from odoo import fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        code = fields.Char(required=True)
        company_id = fields.Many2one("res.company")

        _code_uniq = models.Constraint("UNIQUE(code, company_id)", "The code is taken.")
  `,
	good: [`
    from odoo import fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        code = fields.Char(required=True)
        note = fields.Char()
        done = fields.Boolean()
        company_id = fields.Many2one("res.company", required=True)

        _code_uniq = models.Constraint("UNIQUE(code, company_id, done)", "The code is taken.")
        _note_uniq = models.Constraint("UNIQUE(note)", "The note is taken.")
    `, `
    from odoo import fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        code = fields.Char(required=True)
        company_id = fields.Many2one("res.company")

        _code_uniq = models.Constraint("UNIQUE NULLS NOT DISTINCT (code, company_id)", "The code is taken.")
        _other = models.UniqueIndex("(code, company_id) WHERE company_id IS NOT NULL")
    `],
	check(context) {
		for (const { classes, model, field, kind } of context.index.models.values()) {
			if (kind !== "model") continue;
			for (const { file, fact } of classes) for (const object of fact.tableObjects) {
				const columns = /unique\s*\(([\w\s,"]+)\)\s*$/i.exec(object.definition?.trim() ?? "")?.[1]?.split(",");
				if (!columns || columns.length < 2) continue;
				if (classes.some((each) => each.fact.tableObjects.some(({ definition }) => /IS NULL|NULLS NOT DISTINCT/i.test(definition ?? "")))) continue;
				const empty = columns.map((column) => column.trim().replaceAll("\"", "")).find((column) => mayBeEmpty(column, field, context.model(model)));
				if (empty === void 0 || isLineOf(context.index, model, empty)) continue;
				context.report({
					source: file.source,
					at: object,
					model,
					message: `${empty} is not required, and records without it are never duplicates of each other. Make it required, or add a unique index for the rows WHERE ${empty} IS NULL.`
				});
			}
		}
	}
});
function isLineOf({ models }, model, name) {
	return [...models.values()].some(({ classes }) => classes.some(({ fact }) => fact.fields.some((field) => comodelOf(field) === model && inverseOf(field) === name)));
}
/** Numbers and booleans are written as zero and false; a default or a compute usually leaves none empty. */
function mayBeEmpty(name, field, whole) {
	const found = field(name)?.fact;
	if (!found || !/^(Many2one|Char|Date|Datetime|Selection)$/.test(found.type)) return false;
	if ([
		"required",
		"default",
		"compute",
		"related",
		"delegate"
	].some((key) => found.kwargs.has(key))) return false;
	return !whole.classes.some(({ fields }) => fields[name]?.required);
}

// src/audit/rules/unique-translated.ts
var unique_translated_default = defineRule({
	id: "unique-translated",
	aliases: ["COR043", "E8512"],
	severity: "medium",
	category: "correctness",
	from: "16.0",
	summary: "A UNIQUE constraint over a translated field",
	why: "Since 16.0 a translated field is a JSON column with all languages. Two records with the same English name differ as soon as one has another translation, so the constraint lets duplicates through.",
	link: "https://github.com/odoo/odoo/blob/16.0/odoo/fields.py",
	bad: `
    from odoo import fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        name = fields.Char(translate=True)

        _name_uniq = models.Constraint("UNIQUE(name)", "The name is taken.")
  `,
	good: [`
    from odoo import fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        name = fields.Char(translate=True)
        code = fields.Char()

        _code_uniq = models.Constraint("UNIQUE(code)", "The code is taken.")
    `, `
    from odoo import fields, models


    class Book(models.Model):
        _name = "a.book"
        _description = "Book"

        name = fields.Char(translate=True)
        pages = fields.Integer()

        _pages_positive = models.Constraint("CHECK(pages > 0)", "name")
        _name_uniq = models.UniqueIndex("((name->>'en_US'))")
    `],
	check(context) {
		for (const { classes, model, field } of context.index.models.values()) for (const { file, fact } of classes) for (const object of fact.tableObjects) {
			const translated = (/unique\s*\(([\w\s,"]+)\)/i.exec(object.definition ?? "")?.[1])?.split(",").map((column) => column.trim().replaceAll("\"", "")).find((column) => field(column)?.fact.kwargs.get("translate")?.value === true);
			if (translated === void 0) continue;
			context.report({
				source: file.source,
				at: object,
				model,
				message: `${translated} is translated, so its column holds all languages and records with the same name still differ. Check it in Python, or use a unique index on (${translated}->>'en_US').`
			});
		}
	}
});

// src/audit/rules/unknown-field-in-constrains.ts
var unknown_field_in_constrains_default = defineRule({
	id: "unknown-field-in-constrains",
	aliases: ["OLS03014"],
	severity: "high",
	category: "correctness",
	summary: "@api.constrains or @api.onchange names a field that the model does not have, or a path",
	why: "Odoo only warns in its log. The check then never runs for that name, so that data comes in which it was meant to keep out. A path through a relation is not supported at all.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.api.constrains",
	bad: [
		`
    from odoo import api, models


    class Partner(models.Model):
        _inherit = "res.partner"

        @api.constrains("emial")
        def _check_email(self):
            pass
    `,
		`
    from odoo import api, models


    class Partner(models.Model):
        _inherit = "res.partner"

        @api.constrains("country_id.code")
        def _check_country(self):
            pass
    `,
		`
    from odoo import api, models


    class Partner(models.Model):
        _inherit = "res.partner"

        @api.onchange("steet")
        def _onchange_street(self):
            self.zip = False
    `
	],
	good: [`
    from odoo import api, models


    class Partner(models.Model):
        _inherit = "res.partner"

        @api.constrains("email", "x_mail")
        def _check_email(self):
            pass

        @api.onchange("street", "country_id")
        def _onchange_street(self):
            self.zip = False
    `, `
    from odoo import api, models


    class Dated(models.AbstractModel):
        _name = "example.dated"
        _description = "For models that have dates"

        @api.constrains("date_from", "date_to")
        def _check_dates(self):
            pass
    `],
	python: { module(_node, context) {
		for (const { fact, model } of namedClasses(context)) for (const { text, start, end } of decoratorTexts(fact, /(^|\.)(constrains|onchange)$/)) {
			const name = /constrains/.test(context.text.slice(context.text.lastIndexOf("@", start), start)) ? "constrains" : "onchange";
			const at = {
				start,
				end
			};
			if (text.includes(".")) {
				const message = `@api.${name} takes names of the model's own fields, and ignores ${text}: ${name === "onchange" ? "the method" : "the check"} does not run when that changes. Name the field of this model${name === "onchange" ? "." : ", or check it in the other one."}`;
				context.report({
					at,
					message
				});
				continue;
			}
			const state = fieldState(context, model, text);
			if (state.is === "absent") context.report({
				at,
				message: `@api.${name} never runs for ${text}: ${tellAbsent(context, state)}`
			});
		}
	} }
});

// src/audit/rules/unknown-field-in-depends.ts
var unknown_field_in_depends_default = defineRule({
	id: "unknown-field-in-depends",
	aliases: ["ODOO007", "OLS03014"],
	severity: "critical",
	category: "correctness",
	summary: "@api.depends names a field that the model does not have",
	why: "Odoo follows the path while it sets up the models, and stops: the database does not load until the name is right.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.api.depends",
	bad: [
		`
    from odoo import api, fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        book_count = fields.Integer(compute="_compute_book_count")

        @api.depends("nmae")
        def _compute_book_count(self):
            self.book_count = 0
    `,
		`
    from odoo import api, fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        capital = fields.Char(compute="_compute_capital")

        @api.depends("name", "country_id.capital_city")
        def _compute_capital(self):
            self.capital = ""
    `,
		`
    from odoo import api, models
    from odoo.addons.base_sparse_field.models.fields import Serialized


    class Partner(models.Model):
        _inherit = "res.partner"

        options = Serialized(compute="_compute_options")

        @api.depends("nmae")
        def _compute_options(self):
            self.options = {}
    `
	],
	good: [
		`
    from odoo import api, fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        code = fields.Char(compute="_compute_code")

        @api.depends("country_id.code", "child_ids.create_date", "x_studio_kind", "parent_id.code", lambda self: self._more())
        def _compute_code(self):
            self.code = ""
    `,
		`
    from odoo import api, fields, models


    class Wizard(models.TransientModel):
        _name = "example.wizard"
        _description = "Wizard"

        partner_id = fields.Many2one("res.partner")
        symbol = fields.Char(compute="_compute_symbol")

        @api.depends("partner_id.symbol")
        def _compute_symbol(self):
            self.symbol = ""


    class Priced(models.AbstractModel):
        _name = "example.priced"
        _description = "For models that have lines"

        total = fields.Float(compute="_compute_total")

        @api.depends("line_ids.price")
        def _compute_total(self):
            self.total = 0
    `,
		`
    from odoo import api, fields, models


    class Other(models.Model, SomeMixin):
        _name = "example.other"
        _description = "Other"

        total = fields.Float(compute="_compute_total")

        @api.depends("from_the_mixin")
        def _compute_total(self):
            self.total = 0
    `
	],
	python: { module(_node, context) {
		for (const { fact, model } of namedClasses(context)) for (const { text, method, start, end } of decoratorTexts(fact, /(^|\.)depends$/)) {
			const [first] = method.decorators.filter(({ name }) => /(^|\.)depends$/.test(name));
			if (!first || start < first.start || end > first.end) continue;
			if (!isCompute(context, model, method.name) && !isNamed(fact, method.name, context)) continue;
			const state = fieldPath(context, model, text);
			if (state.is !== "absent" && state.is !== "scalar") continue;
			if (context.model(model).kind === "transient" && context.model(state.model).kind !== "transient") continue;
			if (state.is === "scalar") {
				const message = `${state.name} of ${state.model} is a ${state.field.type} and leads to no other record, so ${text} means nothing: the models do not load. End the path there.`;
				context.report({
					at: {
						start,
						end
					},
					message
				});
			}
			if (state.is !== "absent") continue;
			context.report({
				at: {
					start,
					end
				},
				message: `@api.depends follows ${text}, but ${tellAbsent(context, state)}`
			});
		}
	} }
});
/** By a field of a class that is not Odoo's, such as a Serialized one. */
function isNamed({ start, end }, name, { text }) {
	return new RegExp(`\\bcompute=["']${name}["']`).test(text.slice(start, end));
}
function isCompute(context, model, name) {
	return context.model(model).lineage.some(({ fields }) => Object.values(fields).some(({ compute }) => compute === name));
}

// src/audit/rules/unknown-field-in-domain.ts
const SEARCHES = /^(search|search_count|search_read|search_fetch|read_group|_read_group|formatted_read_group|filtered_domain)$/;
var unknown_field_in_domain_default = defineRule({
	id: "unknown-field-in-domain",
	aliases: ["OLS03011"],
	severity: "high",
	category: "correctness",
	summary: "A domain asks for a field that the model does not have",
	why: "Odoo raises ValueError when it turns the domain into SQL: the search, the view or the record rule fails for everybody.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#search-domains",
	bad: [
		`
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def others(self):
            return self.search([("nmae", "=", self.name)])
    `,
		`
    from odoo import fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        friend_id = fields.Many2one("res.partner", domain=[("country_id.cod", "=", "BE")])
        bank_account_id = fields.Many2one("res.partner.bank", domain="[('partner', '=', id)]")
    `,
		{ "views/a.xml": `
        <odoo>
          <record id="a" model="ir.ui.view">
            <field name="name">a</field>
            <field name="model">res.partner</field>
            <field name="arch" type="xml">
              <search><filter name="b" domain="[('is_companny', '=', True)]"/></search>
            </field>
          </record>
        </odoo>
      ` }
	],
	good: [`
    from odoo import fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        friend_id = fields.Many2one("res.partner", domain=[("country_id.code", "=", "BE"), ("id", "!=", 1)])

        def others(self, records, field):
            records.search([("whatever", "=", 1)])
            self.env["unheard.of"].search([("whatever", "=", 1)])
            self.search([("child_ids", "any", [("name", "=", "a")]), ("x_kind", "=", 1)])
            return self.env["res.country"].search([(field, "=", 1), ("code", "in", ["BE"])])
    `, { "views/a.xml": `
        <odoo>
          <record id="a" model="ir.ui.view">
            <field name="name">a</field>
            <field name="model">res.partner</field>
            <field name="arch" type="xml">
              <search>
                <field name="name" filter_domain="['|', ('name', 'ilike', self), ('ref', 'ilike', self)]"/>
                <filter name="b" domain="[('is_company', '=', True), ('create_date', '>', 'today')]"/>
              </search>
            </field>
          </record>
        </odoo>
      ` }],
	calls: [
		"search",
		"search_count",
		"search_read",
		"search_fetch",
		"read_group",
		"_read_group",
		"formatted_read_group",
		"filtered_domain"
	],
	python: {
		module(_node, context) {
			for (const { fact } of namedClasses(context)) for (const field of fact.fields) {
				const comodel = comodelOf(field);
				const domain = field.kwargs.get("domain");
				if (comodel === void 0 || !domain || !/^(list|string|concatenated_string)$/.test(domain.node.type)) continue;
				const terms = domain.node.type === "list" ? domainTermsOf(domain.node, context.text) : domainTerms(context.slice(domain), domain.start);
				for (const { path, start, end } of terms) {
					const message = troubleOf(context, fieldPath(context, comodel, path), path);
					if (message) context.report({
						at: {
							start,
							end
						},
						message
					});
				}
			}
		},
		call(node, context) {
			if (!SEARCHES.test(calledMethod(node, context.text) ?? "")) return;
			const called = calledBy(node, context);
			const { path: file } = context.file.source;
			if (!called?.object || isTestFile(file) || isMigrationFile(file)) return;
			const list = childOf(node, "arguments")?.children.find(({ type }) => type !== "comment");
			if (list?.type !== "list") return;
			const model = recordsOf(called.object, context)?.model;
			if (model === void 0) return;
			for (const { path, start, end } of domainTermsOf(list, context.text)) {
				const state = fieldPath(context, model, path);
				const message = troubleOf(context, state, path);
				if (!message || state.is !== "absent" || isPreparedFor(context, state)) continue;
				context.report({
					at: {
						start,
						end
					},
					message,
					severity: runtimeWeight(state)
				});
			}
		}
	},
	check(context) {
		for (const view of context.index.views) for (const { element, models } of archPlaces(context, view)) {
			const isField = element.name === "field";
			if (!isField && element.name !== "filter") continue;
			for (const name of isField ? ["domain", "filter_domain"] : ["domain"]) {
				const given = attribute(element, name);
				if (!given || given.value !== view.source.text.slice(given.valueSpan.start, given.valueSpan.end)) continue;
				const own = isField && name === "domain" ? comodels(context, models, attributeValue(element, "name") ?? "") : models;
				for (const { path, start, end } of domainTerms(given.value, given.valueSpan.start)) {
					const message = own.length === 0 ? void 0 : troubleOf(context, pathAmong(context, own, path), path);
					if (message) context.report({
						source: view.source,
						at: {
							start,
							end
						},
						message
					});
				}
			}
		}
	}
});
function comodels(context, models, name) {
	const state = fieldAmong(context, models, name);
	return state.is === "found" && state.field.comodel !== void 0 && models.length === 1 ? [state.field.comodel] : [];
}
/** Of several models only the first step can be told. */
function pathAmong(context, models, path) {
	const [first, ...others] = models;
	if (first !== void 0 && others.length === 0) return fieldPath(context, first, path);
	const [name = ""] = path.split(".");
	return fieldAmong(context, models, name);
}
function troubleOf(context, state, path) {
	if (state.is !== "absent") return void 0;
	return `The domain asks for ${path}, but ${tellAbsent(context, state)}`;
}

// src/audit/rules/unknown-field-in-mapped.ts
var unknown_field_in_mapped_default = defineRule({
	id: "unknown-field-in-mapped",
	severity: "high",
	category: "correctness",
	summary: "mapped(), filtered() or sorted() is given a field that the model does not have",
	why: "The line raises KeyError as soon as it runs.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.models.Model.mapped",
	bad: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def countries(self):
            return self.mapped("contry_id.code")
  `,
	good: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def countries(self, records, name):
            records.mapped("whatever")
            self.mapped(name)
            self[name].mapped("whatever")
            self.child_ids.filtered("active").sorted("name")
            return self.mapped("country_id.code") or self.mapped(lambda partner: partner.vat)
  `,
	calls: [
		"mapped",
		"filtered",
		"sorted",
		"grouped"
	],
	python: { call(node, context) {
		if (!/^(mapped|filtered|sorted|grouped)$/.test(calledMethod(node, context.text) ?? "")) return;
		const called = calledBy(node, context);
		if (!called?.object) return;
		const [given] = argumentsOfCall(node, context).positional;
		const path = given?.type === "string" ? literalOf(given, context.text) : void 0;
		if (!given || typeof path !== "string" || !/^[a-z][\w.]*$/.test(path)) return;
		if (isTestFile(context.file.source.path) || isMigrationFile(context.file.source.path)) return;
		const model = recordsOf(called.object, context)?.model;
		const state = model === void 0 ? void 0 : fieldPath(context, model, path);
		if (state?.is !== "absent" || isPreparedFor(context, state)) return;
		context.report({
			at: given,
			severity: runtimeWeight(state),
			message: `${called.name}() follows ${path}, but ${tellAbsent(context, state)}`
		});
	} }
});

// src/audit/rules/unknown-field-in-order.ts
const NAMES = [
	"_rec_name",
	"_parent_name",
	"_active_name",
	"_date_name",
	"_fold_name"
];
var unknown_field_in_order_default = defineRule({
	id: "unknown-field-in-order",
	severity: "high",
	category: "correctness",
	summary: "_order, _rec_name or another attribute of the class names a field that the model does not have",
	why: "Odoo uses _order in every search of the model, and fails there. With a wrong _rec_name all records are called after their id.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#model-attributes",
	bad: [`
    from odoo import fields, models


    class Book(models.Model):
        _name = "example.book"
        _description = "Book"
        _order = "sequnce, id desc"

        sequence = fields.Integer()
    `, `
    from odoo import fields, models


    class Book(models.Model):
        _name = "example.book"
        _description = "Book"
        _rec_name = "title"

        name = fields.Char()
    `],
	good: [`
    from odoo import fields, models


    class Book(models.Model):
        _name = "example.book"
        _description = "Book"
        _order = "sequence ASC NULLS LAST, author_id, create_date desc, id"
        _rec_name = "title"
        _parent_name = "author_id"

        title = fields.Char()
        sequence = fields.Integer()
        author_id = fields.Many2one("res.partner")
    `, `
    from odoo import models


    class Ordered(models.AbstractModel):
        _name = "example.ordered"
        _description = "Ordered"
        _order = "sequence"


    class View(models.Model):
        _name = "example.view"
        _description = "View"
        _order = "lower(x), COALESCE(a, b)"
    `],
	python: { module(_node, context) {
		for (const { fact, model } of namedClasses(context)) {
			const order = fact.attributes.get("_order");
			const terms = typeof order?.value === "string" && !/[()"]/.test(order.value) ? order.value.split(",") : [];
			for (const term of terms) {
				const name = term.trim().split(/[\s.:]/)[0] ?? "";
				const state = name === "" ? void 0 : fieldState(context, model, name);
				if (order && state?.is === "absent") context.report({
					at: order,
					message: `_order sorts by ${name}, but ${tellAbsent(context, state)} Every search of ${model} fails.`
				});
			}
			for (const key of NAMES) {
				const given = fact.attributes.get(key);
				if (typeof given?.value !== "string" || given.value === "") continue;
				const state = fieldState(context, model, given.value);
				if (state.is === "absent") context.report({
					at: given,
					severity: "medium",
					message: `${key} is ${given.value}, but ${tellAbsent(context, state)}`
				});
			}
		}
	} }
});

// src/audit/rules/unknown-field-in-related.ts
var unknown_field_in_related_default = defineRule({
	id: "unknown-field-in-related",
	aliases: ["ODOO007"],
	severity: "critical",
	category: "correctness",
	summary: "related= follows a field that a model on the way does not have",
	why: "Odoo follows the path while it sets up the models, and stops with KeyError: the database does not load until the name is right.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#related-fields",
	bad: `
    from odoo import fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        country_phone = fields.Integer(related="country_id.phone_prefix")
  `,
	good: [`
    from odoo import fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        country_code_2 = fields.Char(related="country_id.code")
        company_mail = fields.Char(related="company_id.partner_id.email", string="Mail")
        custom = fields.Char(related="x_custom_id.name")
    `, `
    from odoo import fields, models


    class Wizard(models.TransientModel):
        _name = "example.wizard"
        _description = "Wizard"

        partner_id = fields.Many2one("res.partner")
        city = fields.Char(related="partner_id.city")
    `],
	python: { module(_node, context) {
		for (const { fact, model } of namedClasses(context)) for (const { kwargs } of fact.fields) {
			const related = kwargs.get("related");
			if (typeof related?.value !== "string") continue;
			const state = fieldPath(context, model, related.value);
			if (state.is === "absent") context.report({
				at: related,
				message: `related follows ${related.value}, but ${tellAbsent(context, state)}`
			});
		}
	} }
});

// src/audit/rules/unknown-field-in-values.ts
var unknown_field_in_values_default = defineRule({
	id: "unknown-field-in-values",
	severity: "high",
	category: "correctness",
	summary: "create() or write() is given a value for a field that the model does not have",
	why: "Odoo raises ValueError: nothing is created or written.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#odoo.models.Model.create",
	bad: [`
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def rename(self):
            self.write({"nmae": "A"})
    `, `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def add(self):
            return self.env["res.partner"].create([{"name": "A", "contry_id": 1}])
    `],
	good: `
    from odoo import fields, models


    class Partner(models.Model):
        _inherit = "res.partner"

        def rename(self, file, records, key):
            self.write({"name": "A", "x_kind": 1, key: 2, "child_ids": [(0, 0, {"name": "B"})]})
            file.write({"nmae": "A"})
            records.create({"nmae": "A"})
            self.env["unheard.of"].create({"nmae": "A"})


    class Changed(models.Model):
        _name = "example.changed"
        _description = "Changed"

        def change(self):
            self.write({"street": "A"})


    class Company(models.Model):
        _name = "example.place"
        _inherit = ["example.changed"]
        _description = "Place"

        street = fields.Char()

        class Other(models.Model):
            _inherit = "res.company"

            def print_small(self):
                self.write({"paperformat_id": False})

        def move(self):
            self.write({"street": "A"})
  `,
	calls: [
		"create",
		"write",
		"update",
		"new"
	],
	python: { call(node, context) {
		if (!/^(create|write|update|new)$/.test(calledMethod(node, context.text) ?? "")) return;
		const called = calledBy(node, context);
		if (!called?.object) return;
		const [given] = argumentsOfCall(node, context).positional;
		const dictionaries = given?.type === "list" ? given.children : given ? [given] : [];
		if (!dictionaries.some(({ type }) => type === "dictionary")) return;
		const { path } = context.file.source;
		if (isTestFile(path) || isMigrationFile(path)) return;
		const model = recordsOf(called.object, context)?.model;
		if (model === void 0) return;
		for (const dictionary of dictionaries) {
			if (dictionary.type !== "dictionary") continue;
			for (const { name, at } of keysOf(dictionary, context.text)) {
				const state = fieldState(context, model, name);
				if (state.is === "absent" && !isPreparedFor(context, state)) context.report({
					at,
					message: `${called.name}() fails: ${tellAbsent(context, state)}`,
					severity: runtimeWeight(state),
					model
				});
			}
		}
	} }
});
function keysOf(dictionary, text) {
	return dictionary.children.flatMap((pair) => {
		const key = pair.type === "pair" ? childOf(pair, "key") : void 0;
		const name = key && literalOf(key, text);
		return key && typeof name === "string" ? [{
			name,
			at: key
		}] : [];
	});
}

// src/audit/rules/unknown-model.ts
var unknown_model_default = defineRule({
	id: "unknown-model",
	aliases: [
		"ODOO006",
		"OLS03002",
		"OLS03005",
		"OLS03016",
		"model-not-found"
	],
	severity: "critical",
	category: "correctness",
	summary: "A model that no module makes is inherited, related to or asked for",
	why: "A class that inherits a model that does not exist stops the module from loading, and with it the whole database. A relational field to it fails at the first use, and so does self.env.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/orm.html#inheritance-and-extension",
	bad: [
		`
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partnr"
    `,
		`
    from odoo import fields, models


    class Book(models.Model):
        _name = "example.book"
        _description = "Book"

        author_id = fields.Many2one("example.author")
    `,
		`
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def books(self):
            return self.env["example.book"].search([("partner_id", "in", self.ids)])
    `,
		`
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def books(self):
            for partner in self.env["res.partner"].search([]):
                self.env["example.book"].create({"partner_id": partner.id})
    `
	],
	good: [
		`
    from odoo import fields, models


    class Author(models.Model):
        _name = "example.author"
        _description = "Author"


    class Book(models.Model):
        _name = "example.book"
        _description = "Book"

        author_id = fields.Many2one("example.author")
        partner_id = fields.Many2one(comodel_name="res.partner")
    `,
		`
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def books(self):
            if "library.book" in self.env:
                return self.env["library.book"].search([])
            return self.env[self._name].browse()
    `,
		{
			"__manifest__.py": "{\"name\": \"Example\", \"version\": \"19.0.1.0.0\", \"depends\": [\"unheard_of\"]}",
			"models/example.py": `
        from odoo import fields, models


        class Helper(models.Model):
            _inherit = "helpdesk.something"

            kind_id = fields.Many2one("x_kind")
      `
		}
	],
	python: {
		module(_node, context) {
			for (const { model, role, field, start, end } of modelNames(context.file)) {
				if (modelState(context, model).is !== "absent") continue;
				const what = {
					inherit: `No module makes the model ${model} that this class inherits: the registry does not load`,
					inherits: `No module makes the model ${model} that this class delegates to: the registry does not load`,
					comodel: `No module makes the model ${model} that ${field ?? "the field"} points to: the field cannot be used`
				}[role];
				context.report({
					at: {
						start,
						end
					},
					message: `${what}. ${advice(context, model)}`,
					about: {
						kind: "model",
						name: model
					}
				});
			}
		},
		subscript(node, context) {
			const named = environmentModel(node, context);
			if (!named || modelState(context, named.model).is !== "absent" || isGuarded(named.model, context)) return;
			const message = `No module makes the model ${named.model}: this line raises KeyError. ${advice(context, named.model)}`;
			context.report({
				at: named,
				severity: "high",
				message,
				about: {
					kind: "model",
					name: named.model
				}
			});
		}
	}
});
function advice(context, model) {
	return wasThere(context, {
		kind: "model",
		model
	}) ?? "Write the name of a model that this module or its dependencies make.";
}

// src/audit/rules/unknown-xmlid.ts
var unknown_xmlid_default = defineRule({
	id: "unknown-xmlid",
	aliases: [
		"ODOO005",
		"OLS05001",
		"xml-id-not-found"
	],
	severity: "critical",
	category: "correctness",
	summary: "A data file refers to a record that nobody declares",
	why: "Odoo looks the record up while it loads the file, and stops the installation or the upgrade when there is none. In a template it fails when the page is shown.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/data.html#data-files-declaration",
	bad: [
		{ "views/menu.xml": `
        <odoo>
          <menuitem id="menu_books" name="Books" parent="base.menu_administraton"/>
        </odoo>
      ` },
		{ "data/partner.xml": `
        <odoo>
          <record id="partner" model="res.partner">
            <field name="name">A</field>
            <field name="country_id" ref="base.nowhere"/>
          </record>
        </odoo>
      ` },
		{ "security/ir.model.access.csv": "id,name,model_id:id,group_id:id,perm_read,perm_write,perm_create,perm_unlink\na,a,base.model_res_partner,base.group_usr,1,0,0,0\n" },
		{ "views/page.xml": `
        <odoo>
          <template id="page"><t t-call="base.no_such_layout">x</t></template>
        </odoo>
      ` }
	],
	good: [
		{
			"models/book.py": `
        from odoo import fields, models


        class Book(models.Model):
            _name = "example.book"
            _description = "Book"
            _inherits = {"res.partner": "partner_id"}

            partner_id = fields.Many2one("res.partner", required=True, ondelete="cascade")
      `,
			"security/ir.model.access.csv": "id,name,model_id:id,group_id:id,perm_read,perm_write,perm_create,perm_unlink\na,a,model_example_book,base.group_user,1,0,0,0\n",
			"data/books.xml": `
        <odoo>
          <record id="book" model="example.book"><field name="name">A</field></record>
          <record id="rate" model="res.partner">
            <field name="name">B</field>
            <field name="parent_id" ref="book_res_partner"/>
            <field name="category_id" eval="[(4, ref('base.module_category_hidden', False))]"/>
          </record>
        </odoo>
      `
		},
		{
			"__manifest__.py": "{\"name\": \"Example\", \"version\": \"19.0.1.0.0\", \"depends\": [\"unheard_of\"], \"data\": [\"data/a.xml\"]}",
			"data/a.xml": `
        <odoo>
          <record id="a" model="res.partner">
            <field name="name">A</field>
            <field name="country_id" ref="unheard_of.country"/>
          </record>
        </odoo>
      `
		},
		{
			"__manifest__.py": "{\"name\": \"Example\", \"version\": \"16.0.1.0.0\", \"depends\": [\"base\"], \"data\": [\"data/a.xml\"]}",
			"demo/res.partner.category-demo.csv": "id,name\ncategory_a,A\n",
			"data/a.xml": `
        <odoo>
          <record id="a" model="res.partner.category">
            <field name="name">A</field>
            <field name="parent_id" ref="category_a"/>
          </record>
        </odoo>
      `
		},
		{
			"__manifest__.py": "{\"name\": \"Example\", \"version\": \"16.0.1.0.0\", \"depends\": [\"base\"], \"data\": [\"data/a.xml\"]}",
			"__init__.py": `
        def hook(env, name):
            env["ir.model.data"]._update_xmlids([{"xml_id": f"example_module.place_{name}", "record": env.user}])
      `,
			"data/a.xml": `
        <odoo>
          <record id="a" model="res.partner.category">
            <field name="name">A</field>
            <field name="parent_id" ref="place_main"/>
          </record>
        </odoo>
      `
		},
		{
			"__manifest__.py": "{\"name\": \"Example\", \"version\": \"16.0.1.0.0\", \"depends\": [\"l10n_es\"], \"data\": [\"data/a.xml\"]}",
			"data/a.xml": `
        <odoo>
          <template t-name="page"><p>A</p></template>
          <record id="a" model="res.partner.category">
            <field name="name">A</field>
            <field name="parent_id" ref="page"/>
            <field name="child_ids" eval="[(4, ref('l10n_es.tax_group_of_next_year'))]"/>
          </record>
        </odoo>
      `
		}
	],
	check(context) {
		for (const { xmlid, source, start, end, early } of xmlidRefs(context)) {
			if (context.project.xmlid(xmlid, context.module.name).is !== "absent") continue;
			const history = wasThere(context, {
				kind: "xmlid",
				xmlid
			});
			context.report({
				source,
				at: {
					start,
					end
				},
				severity: early ? "critical" : "high",
				about: {
					kind: "record",
					name: xmlid
				},
				message: `No module declares ${xmlid}: ${early ? "the file does not load" : "it fails when it is shown"}. ${history ?? "Write the id of a record that is there, or declare it before."}`
			});
		}
	}
});

// src/audit/rules/unlink-in-loop.ts
var unlink_in_loop_default = defineRule({
	id: "unlink-in-loop",
	aliases: ["PER003B"],
	severity: "medium",
	confidence: "likely",
	category: "performance",
	summary: "unlink() of one record after the other",
	why: "unlink() deletes a whole recordset with a few queries. In a loop, each record brings its own DELETE, its own look for attachments and external ids, and its own flush of what is pending.",
	link: "https://www.odoo.com/documentation/18.0/developer/reference/backend/performance.html#batch-operations",
	bad: `
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def clean(self):
            for partner in self.search([("active", "=", False)]):
                if not partner.child_ids:
                    partner.unlink()
  `,
	good: [`
    from odoo import models


    class Partner(models.Model):
        _inherit = "res.partner"

        def clean(self):
            self.search([("active", "=", False)]).filtered(lambda p: not p.child_ids).unlink()
    `, `
    import logging

    from odoo import models

    _logger = logging.getLogger(__name__)


    class Partner(models.Model):
        _inherit = "res.partner"

        def clean(self):
            for partner in self.search([("active", "=", False)]):
                try:
                    with self.env.cr.savepoint():
                        partner.unlink()
                except Exception:
                    _logger.info("%s is used", partner)

        def lines(self):
            for partner in self:
                partner.child_ids.unlink()
    `],
	calls: ["unlink"],
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (called?.name !== "unlink" || called.object?.type !== "identifier") return;
		const name = context.slice(called.object);
		const repeated = repeatedBy(node, context);
		if (repeated?.loop.kind !== "for") return;
		const left = repeated.loop.node.children.find(({ field }) => field === "left");
		if (!left || context.slice(left) !== name) return;
		if (context.ancestors.some(({ type, start }) => /^(try|with)_statement$/.test(type) && start > repeated.loop.node.start) || /\.commit\(\)/.test(context.slice(repeated.loop.node))) return;
		const records = repeated.loop.over && recordsOf(repeated.loop.over, context);
		if (!records) return;
		context.report({
			at: node,
			model: records.model,
			message: `${name}.unlink() deletes one record in each turn. Gather the records (filtered(), or a union) and call unlink() once behind the loop.`
		});
	} }
});

export { token_compared_default as A, test_network_default as B, translation_format_truncated_default as C, translated_value_in_write_default as D, translation_field_default as E, test_weak_assertion_default as F, test_fixed_id_default as H, test_uses_demo_default as I, test_savepoint_case_default as L, tls_verify_off_default as M, tests_missing_default as N, tracking_without_column_default as O, test_without_assertion_default as P, test_post_install_tag_default as R, translation_fstring_interpolation_default as S, translation_file_name_default as T, test_file_not_imported_default as U, test_folder_imported_default as V, test_commits_default as W, translation_too_few_args_default as _, unknown_field_in_related_default as a, translation_not_lazy_default as b, unknown_field_in_domain_default as c, unique_translated_default as d, unique_nullable_default as f, translation_too_many_args_default as g, translation_unsupported_format_default as h, unknown_field_in_values_default as i, todo_comment_default as j, too_few_format_args_default as k, unknown_field_in_depends_default as l, unguarded_state_method_default as m, unknown_xmlid_default as n, unknown_field_in_order_default as o, unique_by_search_default as p, unknown_model_default as r, unknown_field_in_mapped_default as s, unlink_in_loop_default as t, unknown_field_in_constrains_default as u, translation_required_default as v, translation_format_interpolation_default as w, translation_injection_default as x, translation_positional_used_default as y, test_only_superuser_default as z };