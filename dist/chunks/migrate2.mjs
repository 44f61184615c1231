import { Bn as recordsOf, M as extrasOf, N as auditModule, O as AuditPathError, P as ruleSet, Un as argumentsOfCall, Wn as calledBy, j as seriesOfVersion, k as findModules } from "./audit-base.mjs";
import { j as SERIES, k as replaceFile } from "./read-back.mjs";
import { A as createProject, C as sourceFile, D as readJs, F as moduleFacts, M as remembered, S as decode, T as isJsNode, U as indexModule, X as parseXml, Z as xmlProblems, _ as manifestEdits, at as manifestPaths, ct as syntaxProblems, et as attributeValue, ft as literalOf, g as changeManifest, gt as comodelOf, ht as walk, k as loadSymbols, l as moduleOf, lt as parsePython, mt as childOf, nt as textOf, ot as manifestValue, pt as parts, rt as walkElements, s as ModuleError, st as readManifest, tt as elementsOf, u as readModule, ut as parsePythonNow, v as applyEdits, w as pyString, y as lineBreak } from "./source.mjs";
import { t as unifiedDiff } from "./diff.mjs";
import path from "node:path";
import { readFile, rm } from "node:fs/promises";

// src/migrate/broken.ts
/** Files that parse in `before` and do not in `after`. */
async function brokenFiles(before, after) {
	const broken = /* @__PURE__ */ new Set();
	for (const [file, text] of after) {
		const old = before.get(file);
		if (old === text || await parses(file, text)) continue;
		if (old === void 0 || await parses(file, old)) broken.add(file);
	}
	return broken;
}
async function parses(file, text) {
	if (file.endsWith(".py")) return syntaxProblems(await parsePython(text), text).length === 0;
	if (file.endsWith(".xml")) return xmlProblems(parseXml(text), text).length === 0;
	if (file.endsWith(".js")) return (await readJs(sourceFile(file, text))).problems.length === 0;
	return true;
}

// src/migrate/rule.ts
function defineMigration(rule) {
	return rule;
}
/** The same as something that the audit's walk can run. */
function asAuditRule(rule) {
	const { cases, noops, to: _to, breaks: _breaks, ...rest } = rule;
	return {
		...rest,
		severity: "high",
		category: "migration",
		bad: cases.map(({ before }) => before),
		good: noops
	};
}

// src/migrate/engine.ts
/** An edit may open the way for another one; more rounds than this mean that two rules undo each other. */
const MAX_ROUNDS = 12;
/** The hops of a way: 14.0 to 16.0 are 15.0 and 16.0. */
function hopsBetween(from, to) {
	return SERIES.slice(SERIES.indexOf(from) + 1, SERIES.indexOf(to) + 1);
}
/** Takes a module from series to series, in memory: nothing is written, and nothing stays behind for the next call. */
async function migrateModule(input) {
	const { module, from, to } = input;
	let texts = module.texts;
	const edits = [];
	const todos = [];
	const refused = [];
	for (const hop of hopsBetween(from, to)) {
		const result = await oneHop(input, texts, hop);
		texts = result.texts;
		edits.push(...result.edits);
		todos.push(...result.todos);
		refused.push(...result.refused);
	}
	return {
		module: module.name,
		dir: module.dir,
		from,
		to,
		before: module.texts,
		after: texts,
		edits,
		todos,
		refused
	};
}
async function oneHop(input, before, hop) {
	const rules = input.rules.filter(({ to }) => to === hop).map(asAuditRule);
	const old = SERIES[SERIES.indexOf(hop) - 1] ?? hop;
	const [around, target] = [await input.surroundings(old), await input.surroundings(hop)];
	const edits = [];
	const refused = /* @__PURE__ */ new Set();
	let texts = before;
	let todos = [];
	for (let round = 0; round < MAX_ROUNDS; round++) {
		const findings = await look(input, texts, {
			rules,
			old,
			around,
			target
		});
		todos = findings.filter(({ fix }) => !fix).map((finding) => todoOf(finding, hop, texts));
		const chosen = withoutOverlaps(findings.filter(({ fix, path, rule }) => fix && !refused.has(`${rule}\n${path}`)));
		if (chosen.length === 0) break;
		const next = applied(texts, chosen);
		const broken = await brokenFiles(texts, next);
		const good = chosen.filter(({ path }) => !broken.has(path));
		for (const { rule, path } of chosen.filter(({ path }) => broken.has(path))) refused.add(`${rule}\n${path}`);
		texts = broken.size === 0 ? next : applied(texts, good);
		edits.push(...good.map((finding) => editOf(finding, hop, finding.path, input)));
	}
	const sentences = [...refused].map((key) => {
		const [rule, file] = key.split("\n");
		return `${hop} ${rule}: its edits of ${file} were taken back, because the file would no longer parse.`;
	});
	return {
		texts,
		edits,
		todos,
		refused: sentences
	};
}
async function look({ module }, texts, { rules, old, around, target }) {
	const sources = [...texts].map(([file, text]) => sourceFile(file, text));
	const files = [.../* @__PURE__ */ new Set([...module.files.filter((file) => !module.texts.has(file)), ...texts.keys()])].sort();
	const read = await moduleOf({
		dir: module.dir,
		name: module.name,
		files,
		unreadable: []
	}, sources);
	const index = indexModule(read);
	const facts = moduleFacts(index);
	const project = createProject([facts], around, old);
	const wanted = createProject([facts], target);
	return auditModule({
		index,
		extras: await extrasOf(sources),
		project,
		target: wanted,
		series: old,
		settings: {
			requiredAuthors: [],
			allowedLicenses: []
		}
	}, ruleSet(rules));
}
/** Of edits that touch each other the first; the others have their turn in the next round. */
function withoutOverlaps(findings) {
	const taken = /* @__PURE__ */ new Map();
	return findings.filter((finding) => {
		const own = finding.fix?.edits ?? [];
		if (!own.every((edit) => (taken.get(edit.file ?? finding.path) ?? []).every((other) => edit.end < other.start || other.end < edit.start))) return false;
		for (const edit of own) {
			const file = edit.file ?? finding.path;
			taken.set(file, [...taken.get(file) ?? [], edit]);
		}
		return true;
	});
}
function applied(texts, findings) {
	const next = new Map(texts);
	const edits = findings.flatMap(({ path, fix }) => (fix?.edits ?? []).map((edit) => ({
		...edit,
		file: edit.file ?? path
	})));
	for (const file of new Set(edits.map((edit) => edit.file))) {
		const own = edits.filter((edit) => edit.file === file);
		next.set(file, applyEdits(texts.get(file) ?? "", own));
	}
	for (const { fix } of findings) for (const file of fix?.remove ?? []) next.delete(file);
	return next;
}
function editOf(finding, hop, path, _input) {
	return {
		rule: finding.rule,
		hop,
		path,
		line: finding.line,
		before: finding.snippet,
		after: finding.fix?.edits.map(({ text }) => text).join(" ").trim() ?? "",
		confidence: finding.fix?.safe ? "certain" : "likely",
		title: finding.fix?.title ?? finding.message
	};
}
function todoOf(finding, hop, texts) {
	const line = (texts.get(finding.path) ?? "").split("\n")[finding.line - 1] ?? "";
	const { rule, path, message } = finding;
	return {
		rule,
		hop,
		path,
		line: finding.line,
		message,
		code: line.trim()
	};
}

// src/migrate/manifest-edits.ts
const MANIFEST$2 = "__manifest__.py";
/** Edits that put assets into the manifest, each once; a new key has one item a line. */
function addAssets(manifest, bundles) {
	if (!manifest.entries.has("assets")) return [newAssets(manifest, bundles)].flat();
	const edits = [];
	for (const [bundle, assets] of bundles) {
		const known = bundleOf(manifest, bundle);
		const missing = assets.filter((asset) => !known.some((each) => JSON.stringify(each) === JSON.stringify(asset)));
		const [first] = missing;
		if (first === void 0) continue;
		if (known.length > 0) edits.push(...appended(manifest, bundle, first, missing.slice(1)));
		else edits.push(...changed(manifest, {
			kind: "set",
			path: ["assets", bundle],
			value: missing.map(asLiteral)
		}));
		break;
	}
	return edits;
}
/** Several items behind the last one: each is written as the first of them is. */
function appended(manifest, bundle, first, more) {
	const edits = changed(manifest, {
		kind: "add",
		path: ["assets", bundle],
		value: asLiteral(first)
	});
	const [edit] = edits;
	if (!edit || edits.length > 1 || typeof first !== "string") return edits;
	const texts = more.filter((asset) => typeof asset === "string").map((asset) => edit.text.replace(first, () => asset));
	return [{
		...edit,
		text: edit.text + texts.join("")
	}];
}
function bundleOf(manifest, bundle) {
	const assets = manifestValue(manifest, "assets");
	const list = typeof assets === "object" && assets !== null && !Array.isArray(assets) ? entryOf(assets, bundle) : void 0;
	return Array.isArray(list) ? list : [];
}
function entryOf(assets, bundle) {
	return Object.entries(assets ?? {}).find(([key]) => key === bundle)?.[1];
}
function newAssets(manifest, bundles) {
	const { text } = manifest.source;
	const eol = lineBreak(text);
	const first = [...manifest.entries.values()][0];
	const quote = first && text[first.keySpan.start] === "'" ? "'" : "\"";
	const pad = first ? indentOf$1(text, first.keySpan.start) : "    ";
	const string = (value) => quote + value + quote;
	const item = (asset) => typeof asset === "string" ? string(asset) : `(${asset.map(string).join(", ")})`;
	return changed(manifest, {
		kind: "source",
		path: ["assets"],
		source: [
			"{",
			...[...bundles].flatMap(([bundle, assets]) => [
				`${pad}${pad}${string(bundle)}: [`,
				...assets.map((asset) => `${pad}${pad}${pad}${item(asset)},`),
				`${pad}${pad}],`
			]),
			`${pad}}`
		].join(eol)
	});
}
function indentOf$1(text, offset) {
	const blanks = /^[ \t]*/.exec(text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset))?.[0] ?? "";
	return blanks === "" ? "    " : blanks;
}
function asLiteral(asset) {
	return typeof asset === "string" ? asset : [...asset];
}
/** The edits of one change, as those of a finding. */
function changed(manifest, change) {
	return manifestEdits(manifest, change).map(({ start, end, text }) => ({
		file: MANIFEST$2,
		start,
		end,
		text
	}));
}

// src/migrate/read-texts.ts
/** Files that some rule may change. */
const TEXT = /\.(py|xml|csv|js|scss|css|po|pot)$/;
/**
* The texts of a module on disk. A file that is not UTF-8 is only named: nothing of it is changed. Throws ModuleError
* for a folder that is no module.
*/
async function readTexts(dir) {
	const module = await readModule(dir);
	const texts = /* @__PURE__ */ new Map();
	for (const file of module.files) {
		if (!TEXT.test(file) || /^static\/(lib|src\/lib)\//.test(file)) continue;
		const bytes = await readFile(path.join(module.dir, file));
		const text = decode(bytes);
		if (text !== void 0 && Buffer.from(text, "utf8").equals(bytes)) texts.set(file, text);
	}
	return {
		name: module.name,
		dir: module.dir,
		texts,
		files: module.files
	};
}

// src/migrate/xml-edits.ts
/** The element with its line, where it has the line to itself. */
function elementLines({ start, end }, text) {
	const from = text.lastIndexOf("\n", start - 1) + 1;
	const rest = /[ \t]*\r?\n/y;
	rest.lastIndex = end;
	if (!/^[ \t]*$/.test(text.slice(from, start))) return {
		start,
		end
	};
	if (rest.test(text)) return {
		start: from,
		end: rest.lastIndex
	};
	return {
		start: Math.max(0, from - 1),
		end
	};
}
/** The names in a start and an end tag replaced by another one. */
function renamedTag({ start, tag, inner, end, name }, now) {
	const edits = [{
		start: start + 1,
		end: start + 1 + name.length,
		text: now
	}];
	if (inner.end < end && end > tag.end) edits.push({
		start: inner.end + 2,
		end: inner.end + 2 + name.length,
		text: now
	});
	return edits;
}

// src/migrate/rules/15.0/assets-in-manifest.ts
/** Bundles that templates extended up to 14.0. */
const BUNDLE$1 = /^(web\.(assets_\w+|_assets_\w+|report_assets_\w+|qunit_suite\w*|tests_assets|qunit_mobile_suite\w*)|website\.assets_\w+|point_of_sale\.assets|pos_\w+\.assets|web_editor\.assets_\w+|mass_mailing\.assets_\w+|survey\.survey_assets|portal\.\w*assets\w*|im_livechat\.\w*assets\w*)$/;
const NOW$2 = { "web.qunit_suite": "web.qunit_suite_tests" };
var assets_in_manifest_default = defineMigration({
	id: "assets-in-manifest",
	to: "15.0",
	breaks: "error",
	summary: "Assets are listed in the manifest, not added by templates",
	why: "Since 15.0 the bundles are no templates: one that inherits web.assets_backend does not load.",
	link: "https://github.com/odoo/odoo/pull/66122",
	cases: [
		{
			before: {
				"__manifest__.py": MANIFEST$1("\"data\": [\"views/assets.xml\", \"views/book.xml\"],"),
				"views/book.xml": "<odoo/>\n",
				"views/assets.xml": `<odoo>
    <template id="assets_backend" inherit_id="web.assets_backend">
        <xpath expr="." position="inside">
            <link rel="stylesheet" type="text/scss" href="/example/static/src/scss/a.scss"/>
            <script type="text/javascript" src="/example/static/src/js/a.js"/>
        </xpath>
    </template>
</odoo>
`
			},
			after: {
				"__manifest__.py": MANIFEST$1(`"data": ["views/book.xml"],
    "assets": {
        "web.assets_backend": [
            "example/static/src/scss/a.scss",
            "example/static/src/js/a.js",
        ],
    },`),
				"views/book.xml": "<odoo/>\n"
			}
		},
		{
			before: {
				"__manifest__.py": MANIFEST$1("\"data\": [\"views/assets.xml\"],"),
				"views/assets.xml": `<odoo>
    <template id="a" inherit_id="web.assets_frontend">
        <script position="after" type="text/javascript" src="/web/static/src/js/b.js"/>
        <xpath expr="//script[@src='/web/static/src/js/x.js']" position="after">
            <script type="text/javascript" src="/example/static/src/js/a.js"/>
        </xpath>
    </template>
    <record id="b" model="res.partner"><field name="name">B</field></record>
</odoo>
`
			},
			todos: 1
		},
		{
			before: {
				"__manifest__.py": MANIFEST$1("\"data\": [\"views/assets.xml\"],"),
				"views/assets.xml": `<odoo>
    <template id="a" inherit_id="web.assets_frontend">
        <xpath expr="//script[@src='/web/static/src/js/x.js']" position="replace">
            <script type="text/javascript" src="/example/static/src/js/a.js"/>
        </xpath>
    </template>
    <record id="b" model="res.partner"><field name="name">B</field></record>
</odoo>
`
			},
			after: {
				"__manifest__.py": MANIFEST$1(`"data": ["views/assets.xml"],
    "assets": {
        "web.assets_frontend": [
            ("replace", "web/static/src/js/x.js", "example/static/src/js/a.js"),
        ],
    },`),
				"views/assets.xml": `<odoo>
    <record id="b" model="res.partner"><field name="name">B</field></record>
</odoo>
`
			}
		}
	],
	noops: [
		{ "views/x.xml": "<odoo><template id=\"a\" inherit_id=\"web.layout\"><xpath expr=\"//head\" position=\"inside\"><script src=\"/a.js\"/></xpath></template></odoo>\n" },
		{ "views/x.xml": "<odoo><template id=\"a\" name=\"My assets\"><script src=\"/a.js\"/></template></odoo>\n" },
		{ "views/x.xml": "<odoo><template id=\"a\"><t t-call-assets=\"web.assets_backend\"/></template></odoo>\n" },
		{ "views/x.xml": "<odoo><template id=\"a\" inherit_id=\"my.assets_backend\"><script src=\"/a.js\"/></template></odoo>\n" }
	],
	check(context) {
		for (const { file } of context.index.loaded) {
			if (!("isData" in file) || !file.root) continue;
			for (const element of templatesOf(file.root)) migrateTemplate(element, file, context);
		}
	}
});
function templatesOf(root) {
	return elementsOf(root).flatMap((element) => {
		if (element.name === "data") return templatesOf(element);
		return element.name === "template" && BUNDLE$1.test(attributeValue(element, "inherit_id") ?? "") ? [element] : [];
	});
}
function migrateTemplate(element, file, context) {
	const old = attributeValue(element, "inherit_id") ?? "";
	const bundle = NOW$2[old] ?? old;
	const assets = assetsOf(element);
	if (!assets) {
		context.report({
			source: file.source,
			at: element.tag,
			message: `Assets are listed in the manifest since 15.0, and this template of ${old} does more than add, replace or remove files: list them under "${bundle}" by hand.`
		});
		return;
	}
	const { manifest } = context.module;
	const known = new Set(bundleOf(manifest, bundle).map((each) => JSON.stringify(each)));
	const missing = assets.filter((asset) => !known.has(JSON.stringify(asset)));
	const title = "List the files in the manifest";
	const message = "Assets are listed in the manifest since 15.0.";
	if (missing.length > 0) {
		const edits = addAssets(manifest, /* @__PURE__ */ new Map([[bundle, assets]]));
		if (edits.length > 0) context.report({
			at: edits[0],
			message,
			fix: {
				title,
				safe: true,
				edits
			}
		});
		return;
	}
	const rest = restOf(file, element);
	const { path } = file.source;
	if (rest) {
		const { start, end } = elementLines(element, file.source.text);
		context.report({
			source: file.source,
			at: element.tag,
			message,
			fix: {
				title,
				safe: true,
				edits: [{
					start,
					end,
					text: ""
				}]
			}
		});
		return;
	}
	const listed = ["data", "demo"].flatMap((key) => changed(manifest, {
		kind: "remove",
		path: [key],
		value: path
	}));
	context.report({
		at: listed[0],
		message,
		fix: {
			title,
			safe: true,
			edits: listed,
			remove: [path]
		}
	});
}
/** Something else than the template, or another template of assets, is in the file. */
function restOf({ root }, element) {
	const others = (node) => elementsOf(node).some((child) => child.name === "data" ? others(child) : child !== element);
	return root !== void 0 && others(root);
}
/** What the template does with files, in its order; undefined where it does something else too. */
function assetsOf(template) {
	const found = [];
	for (const child of elementsOf(template)) {
		const position = attributeValue(child, "position") ?? "inside";
		if (child.name !== "xpath") return void 0;
		const expr = attributeValue(child, "expr") ?? "";
		const target = /\[@(?:src|href)\s*=\s*(['"])\/?(.*?)\1\]\s*$/.exec(expr)?.[2];
		const files = elementsOf(child).map(fileOf);
		if (files.some((file) => file === void 0)) return void 0;
		const paths = files.filter((file) => file !== void 0);
		if (position === "replace") {
			const [first, ...more] = paths;
			if (target === void 0) return void 0;
			if (first === void 0) found.push(["remove", target]);
			else found.push(...more.map((path) => [
				"after",
				target,
				path
			]), [
				"replace",
				target,
				first
			]);
		} else if (target === void 0) {
			if (position === "inside" || position === "after" || /last\(\)/.test(expr)) found.push(...paths);
			else return void 0;
		} else if (position === "before") found.push(...paths.map((path) => [
			"before",
			target,
			path
		]));
		else if (position === "after") found.push(...paths.toReversed().map((path) => [
			"after",
			target,
			path
		]));
		else return void 0;
	}
	return found.length === 0 ? void 0 : found;
}
function fileOf(element) {
	const url = element.name === "script" ? attributeValue(element, "src") : element.name === "link" ? attributeValue(element, "href") : void 0;
	const other = element.attributes.some(({ name }) => name.startsWith("t-") || name === "groups");
	return url === void 0 || other || !/^\/\w+\/static\//.test(url) ? void 0 : url.slice(1);
}
function MANIFEST$1(data) {
	return `{
    "name": "Example",
    "version": "14.0.1.0.0",
    "depends": ["web"],
    ${data}
}
`;
}

// src/migrate/rules/15.0/environment-manage.ts
var environment_manage_default = defineMigration({
	id: "environment-manage",
	to: "15.0",
	breaks: "deprecation",
	summary: "with api.Environment.manage() goes",
	why: "Environments need no managing since 15.0: the method does nothing, and is gone in 17.0.",
	link: "https://github.com/odoo/odoo/pull/73217",
	cases: [{
		before: "def f(db):\n    with api.Environment.manage():\n        a = 1\n\n        b = 2\n    return b\n",
		after: "def f(db):\n    a = 1\n\n    b = 2\n    return b\n"
	}, {
		before: "def f(db):\n    with Environment.manage(), registry(db).cursor() as cr:\n        a = cr\n",
		after: "def f(db):\n    with registry(db).cursor() as cr:\n        a = cr\n"
	}],
	noops: [
		"def f(db):\n    with manage():\n        a = 1\n",
		"def f(db):\n    with registry(db).cursor() as cr:\n        a = cr\n",
		"def f(db):\n    return api.Environment.manage\n"
	],
	python: { with_statement(node, context) {
		const clause = node.children.find(({ type }) => type === "with_clause");
		const body = childOf(node, "body");
		const items = clause ? parts(clause) : [];
		const item = items.find((each) => /^(odoo\.)?(api\.)?Environment\.manage\(\)$/.test(context.slice(each)));
		if (!clause || !body || !item) return;
		const message = "Environment.manage() does nothing since 15.0.";
		const title = "Take it away";
		const next = items[items.indexOf(item) + 1];
		const before = items[items.indexOf(item) - 1];
		if (next) context.report({
			at: item,
			message,
			fix: {
				title,
				safe: true,
				edits: [{
					start: item.start,
					end: next.start,
					text: ""
				}]
			}
		});
		else if (before) context.report({
			at: item,
			message,
			fix: {
				title,
				safe: true,
				edits: [{
					start: before.end,
					end: item.end,
					text: ""
				}]
			}
		});
		else {
			if (/"""|'''/.test(context.slice(body))) return;
			const text = context.slice(body).replaceAll(/\n {4}/g, "\n");
			context.report({
				at: item,
				message,
				fix: {
					title,
					safe: true,
					edits: [{
						start: node.start,
						end: node.end,
						text
					}]
				}
			});
		}
	} }
});

// src/migrate/rules/15.0/qweb-key.ts
const BUNDLE = "web.assets_qweb";
var qweb_key_default = defineMigration({
	id: "qweb-key",
	to: "15.0",
	breaks: "silent",
	summary: "Templates of the web client are assets of web.assets_qweb",
	why: "The manifest key qweb is not read since 15.0: the templates are missing in the browser.",
	link: "https://github.com/odoo/odoo/pull/66122",
	cases: [{
		before: { "__manifest__.py": "{\n    \"name\": \"Example\",\n    \"qweb\": [\"static/src/xml/a.xml\"],\n}\n" },
		after: { "__manifest__.py": "{\n    \"name\": \"Example\",\n    \"assets\": {\n        \"web.assets_qweb\": [\n            \"example/static/src/xml/a.xml\",\n        ],\n    },\n}\n" }
	}, {
		before: { "__manifest__.py": "{\n    \"name\": \"Example\",\n    \"qweb\": [\"static/src/xml/*.xml\"],\n    \"assets\": {\n        \"web.assets_backend\": [\"example/static/src/js/a.js\"],\n    },\n}\n" },
		after: { "__manifest__.py": "{\n    \"name\": \"Example\",\n    \"assets\": {\n        \"web.assets_backend\": [\"example/static/src/js/a.js\"],\n        \"web.assets_qweb\": [\"example/static/src/xml/*.xml\"],\n    },\n}\n" }
	}],
	noops: [
		{ "__manifest__.py": "{\"name\": \"Example\", \"data\": []}\n" },
		{ "__manifest__.py": "{\"name\": \"Example\", \"assets\": {\"web.assets_qweb\": [\"example/static/src/xml/a.xml\"]}}\n" },
		{ "__manifest__.py": "{\"name\": \"qweb\", \"summary\": \"qweb\"}\n" }
	],
	manifest(manifest, context) {
		if (!manifest.entries.has("qweb")) return;
		const paths = manifestPaths(manifest, "qweb").map(({ path }) => `${context.module.name}/${path}`);
		const known = bundleOf(manifest, BUNDLE);
		const edits = paths.filter((path) => !known.includes(path)).length > 0 ? addAssets(manifest, /* @__PURE__ */ new Map([[BUNDLE, paths]])) : changed(manifest, {
			kind: "unset",
			path: ["qweb"]
		});
		context.report({
			at: manifest.entries.get("qweb"),
			message: "qweb is not read since 15.0: its templates are assets.",
			fix: {
				title: `List them in ${BUNDLE}`,
				safe: true,
				edits
			}
		});
	}
});

// src/migrate/expression/attribute.ts
/** A text as the value of an attribute in these quotes. */
function attributeText(value, quote) {
	return value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(quote, quote === "\"" ? "&quot;" : "&apos;");
}
/** `name="value"`, in double quotes. */
function attributeSource(name, value) {
	return `${name}="${attributeText(value, "\"")}"`;
}
/** The attribute with the blanks before it, so that nothing is left of it. */
function withBlanksBefore({ start, end }, text) {
	let from = start;
	while (from > 0 && /\s/.test(text[from - 1] ?? "")) from -= 1;
	return {
		start: from,
		end
	};
}
/** What stands between the attribute and what is before it: a blank, or a line break with its indentation. */
function blanksBefore(attribute, text) {
	const { start } = withBlanksBefore(attribute, text);
	return text.slice(start, attribute.start);
}
function attributeOf(element, name) {
	return element.attributes.find((attribute) => attribute.name === name);
}

// src/migrate/renamed-fields.ts
/** Decorators and keywords whose texts are paths from the model of the class. */
const PATHS = /^(?:api\.)?(depends|constrains|onchange)$/;
/**
* Visitors that give fields their new names where the model is known: on recordsets, in views, in the paths of
* decorators and of `related`, and as keys of `create` and `write`.
*/
function renamedFields(names, since) {
	const all = new Set(Object.values(names).flatMap((fields) => Object.keys(fields)));
	const report = (context, at, [old, now], safe = true) => context.report({
		at,
		message: `The field ${old} is ${now} since ${since}.`,
		fix: {
			title: `Write ${now}`,
			safe,
			edits: [{
				start: at.start,
				end: at.end,
				text: now
			}]
		}
	});
	return {
		python: {
			attribute(node, context) {
				const name = childOf(node, "attribute");
				const object = childOf(node, "object");
				if (!name || !object || !all.has(context.slice(name))) return;
				const old = context.slice(name);
				const model = recordsOf(object, context)?.model;
				const now = model === void 0 ? onlyMeaning(old, names, context) : nameOn(model, old, names, context);
				if (now !== void 0) report(context, name, [old, now], model !== void 0);
			},
			string(node, context) {
				const content = node.children[1];
				if (node.children.length !== 3 || content?.type !== "string_content") return;
				const text = context.slice(content);
				if (!/^[\w.]+$/.test(text) || !text.split(".").some((part) => all.has(part))) return;
				const model = modelOfPath(node, context);
				if (model === void 0) return;
				const now = pathNow(text, model, names, context);
				if (now !== text) report(context, content, [text, now]);
			}
		},
		arch: {
			"*"(element, context) {
				if (context.modelName === void 0 || element.name !== "field" && element.name !== "label" && element.name !== "groupby") return;
				const name = attributeOf(element, element.name === "label" ? "for" : "name");
				const now = name && nameOn(context.modelName, name.value, names, context);
				if (name && now !== void 0) report(context, name.valueSpan, [name.value, now]);
			},
			field(element, context) {
				if (context.modelName !== void 0) return;
				const name = attributeOf(element, "name");
				if (!name || !all.has(name.value)) return;
				const now = (context.view.model !== void 0 ? nameOn(context.view.model, name.value, names, context) : void 0) ?? onlyMeaning(name.value, names, context);
				if (now !== void 0) report(context, name.valueSpan, [name.value, now], false);
			},
			xpath(element, context) {
				const expr = attributeOf(element, "expr");
				if (!expr) return;
				const raw = context.text.slice(expr.valueSpan.start, expr.valueSpan.end);
				const now = raw.replaceAll(/(@name\s*=\s*)(['"])(\w+)\2/g, (whole, start, quote, old) => {
					const renamed = all.has(old) ? onlyMeaning(old, names, context) : void 0;
					return renamed === void 0 ? whole : `${start}${quote}${renamed}${quote}`;
				});
				if (now !== raw) report(context, expr.valueSpan, [raw, now], false);
			}
		},
		xml: { field(element, context) {
			const record = element.parent;
			if (record?.name !== "record") return;
			const name = attributeOf(element, "name");
			const model = attributeOf(record, "model")?.value;
			const now = name && model !== void 0 ? nameOn(model, name.value, names, context) : void 0;
			if (name && now !== void 0) report(context, name.valueSpan, [name.value, now]);
		} }
	};
}
/** The new name of a field of this model; undefined when it keeps its name, or this module makes one of that name. */
function nameOn(model, field, names, context) {
	const fields = Object.hasOwn(names, model) ? names[model] : void 0;
	const now = fields && Object.hasOwn(fields, field) ? fields[field] : void 0;
	if (now === void 0) return void 0;
	return context.index.models.get(model)?.field(field) ? void 0 : now;
}
/** The new name where every model that has a field of this name renames it likewise, and this module makes none. */
function onlyMeaning(field, names, context) {
	if (!/^\w{3,}_\w+$/.test(field)) return void 0;
	const meanings = new Set(Object.entries(names).flatMap(([, fields]) => Object.hasOwn(fields, field) ? [fields[field]] : []));
	const [now] = meanings;
	if (meanings.size !== 1 || now === void 0) return void 0;
	const models = modelsWith(field, context.project);
	if (models.size === 0) return void 0;
	for (const model of models) if (!Object.hasOwn(names, model) || names[model]?.[field] !== now) return void 0;
	return now;
}
const known = /* @__PURE__ */ new WeakMap();
function modelsWith(field, project) {
	const fields = known.get(project) ?? /* @__PURE__ */ new Map();
	known.set(project, fields);
	const found = fields.get(field);
	if (found) return found;
	const models = /* @__PURE__ */ new Set();
	for (const { classes } of project.modules.values()) for (const { model, fields: own } of classes) if (Object.hasOwn(own, field)) models.add(model);
	fields.set(field, models);
	return models;
}
/** Model that the path of a text begins at; undefined when the text is no path. */
function modelOfPath(node, context) {
	const parent = context.ancestors.at(-1);
	const keyword = parent?.type === "keyword_argument" ? childOf(parent, "name") : void 0;
	if (keyword && context.slice(keyword) === "related") return context.klass?.model;
	if (parent?.type === "argument_list") {
		const call = context.ancestors.at(-2);
		const called = call && childOf(call, "function");
		if (!called || !call) return void 0;
		if (context.ancestors.at(-3)?.type === "decorator" && PATHS.test(context.slice(called))) return context.klass?.model;
		const object = called.type === "attribute" ? childOf(called, "object") : void 0;
		const method = called.type === "attribute" ? childOf(called, "attribute") : void 0;
		return method && /^(mapped|sorted|filtered)$/.test(context.slice(method)) && object ? recordsOf(object, context)?.model : void 0;
	}
	if (parent?.type === "pair" && node.field === "key") {
		const call = context.ancestors.findLast(({ type }) => type === "call");
		const called = call && childOf(call, "function");
		const method = called?.type === "attribute" ? childOf(called, "attribute") : void 0;
		const object = called?.type === "attribute" ? childOf(called, "object") : void 0;
		if (!method || !object || !/^(create|write|update|new)$/.test(context.slice(method))) return void 0;
		const inner = context.ancestors.filter(({ type }) => type === "dictionary");
		const start = call?.start ?? 0;
		return inner.filter((each) => each.start > start).length === 1 ? recordsOf(object, context)?.model : void 0;
	}
}
function pathNow(path, from, names, context) {
	let model = from;
	return path.split(".").map((part) => {
		if (model === void 0) return part;
		const now = nameOn(model, part, names, context) ?? part;
		model = context.model(model).field(part)?.comodel;
		return now;
	}).join(".");
}

// src/migrate/renames/15.0.json
var fields$4 = {
	"sale.order.line": { "product_packaging": "product_packaging_id" },
	"calendar.event": {
		"mo": "mon",
		"tu": "tue",
		"we": "wed",
		"th": "thu",
		"fr": "fri",
		"sa": "sat",
		"su": "sun"
	},
	"calendar.recurrence": {
		"mo": "mon",
		"tu": "tue",
		"we": "wed",
		"th": "thu",
		"fr": "fri",
		"sa": "sat",
		"su": "sun"
	},
	"mailing.list": { "contact_nbr": "contact_count" },
	"res.company": { "account_tax_fiscal_country_id": "account_fiscal_country_id" }
};

// src/migrate/rules/15.0/renamed-fields.ts
var renamed_fields_default$4 = defineMigration({
	id: "renamed-fields",
	to: "15.0",
	breaks: "error",
	summary: "Fields that have another name",
	why: "Views and code that name a field that is not there fail when they are loaded or run.",
	link: "https://github.com/odoo/odoo/blob/15.0/addons/sale/models/sale_order_line.py",
	cases: [
		{
			before: model$13("self.env[\"sale.order.line\"].search([]).product_packaging"),
			after: model$13("self.env[\"sale.order.line\"].search([]).product_packaging_id")
		},
		{
			before: model$13("self.env[\"sale.order.line\"].create({\"product_packaging\": 1})"),
			after: model$13("self.env[\"sale.order.line\"].create({\"product_packaging_id\": 1})")
		},
		{
			before: view$9("sale.order.line", "product_packaging"),
			after: view$9("sale.order.line", "product_packaging_id")
		}
	],
	noops: [
		model$13("self.env[\"my.own.thing\"].search([]).product_packaging"),
		model$13("self.env[\"my.own.thing\"].create({\"product_packaging\": 1})"),
		model$13("\"product_packaging\""),
		view$9("my.own.thing", "product_packaging")
	],
	...renamedFields(fields$4, "15.0")
});
function model$13(expression) {
	return {
		"__manifest__.py": "{\"name\": \"Example\", \"depends\": [\"sale_stock\", \"purchase\", \"crm\", \"project\", \"calendar\", \"point_of_sale\"]}\n",
		"models/example.py": `from odoo import models\n\n\nclass Example(models.AbstractModel):\n    _name = "example.mixin"\n\n    def f(self):\n        return ${expression}\n`
	};
}
function view$9(name, field) {
	return { "views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">${name}</field><field name="arch" type="xml"><form><field name="${field}"/></form></field></record></odoo>\n` };
}

// src/migrate/python-edits.ts
function fromImport(node, { text }) {
	const moduleNode = node.type === "import_from_statement" ? childOf(node, "module_name") : void 0;
	if (!moduleNode) return void 0;
	const slice = (each) => text.slice(each.start, each.end);
	const names = node.children.filter(({ field }) => field === "name").map((each) => {
		const alias = each.type === "aliased_import" ? childOf(each, "alias") : void 0;
		const name = each.type === "aliased_import" ? childOf(each, "name") : each;
		return {
			name: name ? slice(name) : "",
			alias: alias && slice(alias),
			node: each
		};
	});
	return {
		module: slice(moduleNode),
		moduleNode,
		names
	};
}
/** The statement of an import without one of its names; the whole line goes with the last of them. */
function withoutName(statement, imported, name, text) {
	const nodes = imported.names.map(({ node }) => node);
	const index = nodes.indexOf(name);
	if (nodes.length === 1) return wholeLines(statement, text);
	const [before, next] = [nodes[index - 1], nodes[index + 1]];
	if (next) return {
		start: name.start,
		end: next.start,
		text: ""
	};
	return {
		start: before?.end ?? name.start,
		end: name.end,
		text: ""
	};
}
/** A statement with its line break and indentation. */
function wholeLines({ start, end }, text) {
	const from = text.lastIndexOf("\n", start - 1) + 1;
	const alone = /^[ \t]*$/.test(text.slice(from, start));
	const rest = /[ \t]*(?:#[^\n]*)?\r?\n?/y;
	rest.lastIndex = end;
	const match = rest.exec(text)?.[0] ?? "";
	return {
		start: alone ? from : start,
		end: end + match.length,
		text: ""
	};
}
/** The argument with its comma, as when it had never been written. */
function withoutArgument(list, argument, text) {
	const all = parts(list);
	const index = all.indexOf(argument);
	const next = all[index + 1];
	if (next) return {
		start: argument.start,
		end: next.start,
		text: ""
	};
	const before = all[index - 1];
	if (before) {
		const comma = /\s*,/y;
		comma.lastIndex = argument.end;
		return {
			start: before.end,
			end: argument.end,
			text: ""
		};
	}
	const tail = /\s*,?/y;
	tail.lastIndex = argument.end;
	return {
		start: argument.start,
		end: argument.end + (tail.exec(text)?.[0].length ?? 0),
		text: ""
	};
}

// src/migrate/rules/15.0/savepoint-case.ts
const RENAMED$1 = {
	SavepointCase: "TransactionCase",
	HttpSavepointCase: "HttpCase"
};
var savepoint_case_default = defineMigration({
	id: "savepoint-case",
	to: "15.0",
	breaks: "deprecation",
	summary: "SavepointCase becomes TransactionCase",
	why: "TransactionCase does since 15.0 what SavepointCase did; the old name warns, and is gone in 17.0.",
	link: "https://github.com/odoo/odoo/pull/62031",
	cases: [{
		before: { "tests/test_book.py": `
          from odoo.tests.common import SavepointCase


          class TestBook(SavepointCase):
              def test_name(self):
                  self.assertTrue(True)
        ` },
		after: { "tests/test_book.py": `
          from odoo.tests.common import TransactionCase


          class TestBook(TransactionCase):
              def test_name(self):
                  self.assertTrue(True)
        ` }
	}, {
		before: { "tests/test_book.py": `
          from odoo.tests import Form, SavepointCase, TransactionCase, common


          class TestBook(SavepointCase):
              pass


          class TestPage(common.HttpSavepointCase):
              pass
        ` },
		after: { "tests/test_book.py": `
          from odoo.tests import Form, TransactionCase, common


          class TestBook(TransactionCase):
              pass


          class TestPage(common.HttpCase):
              pass
        ` }
	}],
	noops: [
		`
      class SavepointCaseLike:
          name = "SavepointCase"
    `,
		`
      # SavepointCase was here
      from odoo.tests import TransactionCase


      class TestBook(TransactionCase):
          pass
    `,
		`
      from .common import SavepointCase as Base


      class TestBook(Base):
          pass
    `
	],
	python: {
		import_from_statement(node, context) {
			const imported = fromImport(node, context);
			if (!imported || !/^(odoo|openerp)\.tests(\.|$)/.test(imported.module)) return;
			for (const { name, node: place } of imported.names) {
				const now = RENAMED$1[name];
				if (now === void 0) continue;
				const twice = imported.names.some((other) => other.name === now);
				context.report({
					at: place,
					message: `${name} is ${now} since 15.0.`,
					fix: {
						title: `Import ${now}`,
						safe: true,
						edits: [twice ? withoutName(node, imported, place, context.text) : {
							...context.slice(place).includes(" as ") ? {
								start: place.start,
								end: place.start + name.length
							} : place,
							text: now
						}].map(({ start, end, text }) => ({
							start,
							end,
							text
						}))
					}
				});
			}
		},
		argument_list(node, context) {
			if (node.field !== "superclasses") return;
			for (const base of node.children) {
				const text = context.slice(base);
				const last = /^(?:(?:odoo\.tests(?:\.common)?|common|tests)\.)?(SavepointCase|HttpSavepointCase)$/.exec(text)?.[1];
				const now = last === void 0 ? void 0 : RENAMED$1[last];
				if (last === void 0 || now === void 0) continue;
				if (text === last && !importsFromTests(context.file.imports, last)) continue;
				context.report({
					at: base,
					message: `${last} is ${now} since 15.0.`,
					fix: {
						title: `Derive from ${now}`,
						safe: true,
						edits: [{
							start: base.end - last.length,
							end: base.end,
							text: now
						}]
					}
				});
			}
		}
	}
});
/** The old name, or the new one once the import has been changed. */
function importsFromTests(imports, name) {
	return imports.some(({ from, names }) => /^(odoo|openerp)\.tests(\.|$)/.test(from) && (names.includes(name) || names.includes(RENAMED$1[name] ?? "")));
}

// src/migrate/rules/15.0/t-raw.ts
var t_raw_default = defineMigration({
	id: "t-raw",
	to: "15.0",
	breaks: "silent",
	summary: "t-raw is t-out, of a value that says that it is HTML",
	why: "Since 15.0 t-raw logs a warning: t-out leaves alone what is Markup, such as an Html field, and escapes the rest.",
	link: "https://github.com/odoo/odoo/pull/70004",
	cases: [{
		before: template("<t t-raw=\"0\"/>"),
		after: template("<t t-out=\"0\"/>")
	}, {
		before: template("<div t-raw=\"doc.note\"/>"),
		todos: 1
	}],
	noops: [
		template("<t t-out=\"doc.note\"/>"),
		template("<t t-esc=\"doc.note\"/>"),
		template("<div data-t-raw=\"doc.note\"/>"),
		{ "static/src/xml/x.xml": "<templates><t t-name=\"a\"><t t-raw=\"x\"/></t></templates>\n" }
	],
	xml: { "*"(element, context) {
		const raw = attributeOf(element, "t-raw");
		if (!raw) return;
		if (raw.value.trim() !== "0") {
			context.report({
				at: raw,
				message: `t-raw="${raw.value}" would be escaped by t-out: either make the value Markup in Python and write t-out, or leave it to be escaped if it is plain text.`
			});
			return;
		}
		context.report({
			at: raw,
			message: "t-raw is t-out since 15.0.",
			fix: {
				title: "Write t-out",
				safe: true,
				edits: [{
					start: raw.start,
					end: raw.start + 5,
					text: "t-out"
				}]
			}
		});
	} }
});
function template(body) {
	return { "views/x.xml": `<odoo><template id="t"><div>${body}</div></template></odoo>\n` };
}

// src/migrate/method-rename.ts
/** Visitor of `call` for methods of recordsets that have another name and the same arguments since a series. */
function renamedMethods(renames, since) {
	const byName = new Map(renames.map((rename) => [rename.old, rename]));
	return (node, context) => {
		const called = calledBy(node, context);
		const rename = called && byName.get(called.name);
		if (!called?.object || !rename) return;
		const { positional, keywords } = argumentsOfCall(node, context);
		if (rename.atMost !== void 0 && positional.length + keywords.size > rename.atMost) return;
		const records = recordsOf(called.object, context);
		if (!records || rename.model !== void 0 && records.model !== rename.model) return;
		if (records.model !== void 0 && context.index.models.get(records.model)?.method(rename.old)) return;
		context.report({
			at: called.nameSpan,
			message: `${rename.old}() is ${rename.now}() since ${since}.`,
			fix: {
				title: `Call ${rename.now}()`,
				safe: true,
				edits: [{
					...called.nameSpan,
					text: rename.now
				}]
			}
		});
	};
}

// src/migrate/rules/15.0/xmlid-methods.ts
var xmlid_methods_default = defineMigration({
	id: "xmlid-methods",
	to: "15.0",
	breaks: "error",
	summary: "Public methods of ir.model.data that look up xmlids are private",
	why: "xmlid_to_res_id, xmlid_lookup and xmlid_to_res_model_res_id are gone since 15.0; what they did begins with an underscore.",
	link: "https://github.com/odoo/odoo/blob/15.0/odoo/addons/base/models/ir_model.py",
	cases: [{
		before: model$12("self.env[\"ir.model.data\"].xmlid_to_res_id(\"a.b\")"),
		after: model$12("self.env[\"ir.model.data\"]._xmlid_to_res_id(\"a.b\")")
	}, {
		before: model$12("self.env[\"ir.model.data\"].sudo().xmlid_to_res_model_res_id(\"a.b\")"),
		after: model$12("self.env[\"ir.model.data\"].sudo()._xmlid_to_res_model_res_id(\"a.b\")")
	}],
	noops: [
		model$12("self.env[\"ir.model.data\"]._xmlid_to_res_id(\"a.b\")"),
		model$12("self.env[\"my.data\"].xmlid_to_res_id(\"a.b\")"),
		model$12("xmlid_to_res_id(\"a.b\")")
	],
	python: { call: renamedMethods([
		"xmlid_to_res_id",
		"xmlid_to_res_model_res_id",
		"xmlid_lookup"
	].map((old) => ({
		old,
		now: `_${old}`,
		model: "ir.model.data"
	})), "15.0") }
});
function model$12(expression) {
	return `from odoo import models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    def f(self):\n        return ${expression}\n`;
}

// src/migrate/rules/16.0/create-multi.ts
var create_multi_default = defineMigration({
	id: "create-multi",
	to: "16.0",
	breaks: "deprecation",
	summary: "create() takes a list of values",
	why: "An override of create for one record is called once a record up to 18.0, with a warning; in 19.0 it gets the list, and fails or does the wrong thing.",
	link: "https://github.com/odoo/odoo/blob/16.0/odoo/api.py",
	cases: [
		model$11(`
    @api.model
    def create(self, vals):
        if not vals.get("name"):
            vals["name"] = "New"
        return super().create(vals)
`, `
    @api.model_create_multi
    def create(self, vals_list):
        for vals in vals_list:
            if not vals.get("name"):
                vals["name"] = "New"
        return super().create(vals_list)
`),
		model$11(`
    @api.model
    def create(self, values):
        """Number it."""
        # The number comes first.
        values["number"] = self._number(values)
        return super(Book, self).create(values)
`, `
    @api.model_create_multi
    def create(self, vals_list):
        """Number it."""
        # The number comes first.
        for values in vals_list:
            values["number"] = self._number(values)
        return super(Book, self).create(vals_list)
`),
		model$11(`
    @api.model
    def create(self, vals):
        record = super().create(vals)
        record._notify()
        return record
`, `
    @api.model_create_multi
    def create(self, vals_list):
        records = super().create(vals_list)
        for record in records:
            record._notify()
        return records
`),
		{
			before: source$1("\n    @api.model\n    def create(self, vals):\n        if vals.get(\"a\"):\n            return self.browse()\n        return super().create(vals)\n"),
			todos: 1
		}
	],
	noops: [
		source$1("\n    @api.model_create_multi\n    def create(self, vals_list):\n        return super().create(vals_list)\n"),
		source$1("\n    @api.model\n    def create_book(self, vals):\n        return super().create(vals)\n"),
		"class Maker:\n    def create(self, vals):\n        return vals\n",
		source$1("\n    @api.model\n    def make(self, vals):\n        return self.create(vals)\n"),
		source$1("\n    # def create(self, vals):\n    name = fields.Char()\n")
	],
	python: { function_definition(node, context) {
		const { klass, method } = {
			klass: context.klass,
			method: methodOf(node, context)
		};
		if (!klass || klass.kind === void 0 && klass.model === void 0 || method?.name !== "create") return;
		const [self, vals] = method.params;
		const decorator = method.decorators.find(({ name }) => /^(api\.)?model(_create_single)?$/.test(name));
		const body = childOf(node, "body");
		const parameters = childOf(node, "parameters");
		if (self !== "self" || vals === void 0 || method.params.length !== 2 || !body || !parameters) return;
		if (method.decorators.some(({ name }) => /model_create_multi$/.test(name))) return;
		const shape = shapeOf(body, vals, context);
		if (!shape || !decorator) {
			context.report({
				at: {
					start: node.start,
					end: parameters.end
				},
				message: `create() takes one ${vals} here, and a list of them from 19.0 on: decorate it with @api.model_create_multi, take vals_list, and do for each of them what it does for ${vals}.`
			});
			return;
		}
		context.report({
			at: {
				start: node.start,
				end: parameters.end
			},
			message: "create() takes a list of values.",
			fix: {
				title: "Take a list",
				safe: shape.kind === "before",
				edits: [
					{
						start: decorator.start,
						end: decorator.end,
						text: "@api.model_create_multi"
					},
					{
						start: parameters.start,
						end: parameters.end,
						text: "(self, vals_list)"
					},
					...shape.edits
				]
			}
		});
	} }
});
function methodOf({ start, end }, { klass }) {
	return klass?.methods.find((method) => method.start === start && method.end === end);
}
/**
* Two forms can be told to mean the same for a list: work on the values and then one `return super().create(vals)`; or
* `record = super().create(vals)`, work on the record alone, `return record`.
*/
function shapeOf(body, vals, context) {
	const statements = parts(body).filter((statement, i) => !(i === 0 && isText(statement)));
	const last = statements.at(-1);
	if (last?.type !== "return_statement") return void 0;
	if ([...walk(body)].some((node) => node !== last && /^(return_statement|yield|function_definition|lambda)$/.test(node.type))) return void 0;
	const returned = parts(last)[0];
	if (!returned) return void 0;
	const call = superCreate(returned, vals, context);
	if (call) {
		const work = statements.slice(0, -1);
		const [first] = work;
		const end = work.at(-1);
		const given = {
			start: call.start,
			end: call.end,
			text: "vals_list"
		};
		if (!first || !end) return {
			kind: "before",
			edits: [given]
		};
		return {
			kind: "before",
			edits: [...loop(first, end, `for ${vals} in vals_list:`, context), given]
		};
	}
	return afterShape(statements, vals, returned, context);
}
function afterShape(statements, vals, returned, context) {
	const [first, ...rest] = statements;
	const assignment = first?.type === "expression_statement" ? first.children[0] : void 0;
	const left = assignment?.type === "assignment" ? childOf(assignment, "left") : void 0;
	const right = assignment && childOf(assignment, "right");
	if (!left || !right || left.type !== "identifier") return void 0;
	const record = context.slice(left);
	const call = superCreate(right, vals, context);
	const work = rest.slice(0, -1);
	const [begin, end] = [work[0], work.at(-1)];
	if (!call || context.slice(returned) !== record || !begin || !end) return void 0;
	if (work.flatMap((statement) => [...walk(statement)]).filter((node) => node.type === "identifier").some((node) => context.slice(node) === vals || context.slice(node) === `${record}s`)) return void 0;
	return {
		kind: "after",
		edits: [
			{
				start: left.start,
				end: left.end,
				text: `${record}s`
			},
			{
				start: call.start,
				end: call.end,
				text: "vals_list"
			},
			...loop(begin, end, `for ${record} in ${record}s:`, context),
			{
				start: returned.start,
				end: returned.end,
				text: `${record}s`
			}
		]
	};
}
function isText(statement) {
	return statement.type === "expression_statement" && statement.children[0]?.type === "string";
}
/** The argument of `super().create(vals)`. */
function superCreate(node, vals, context) {
	const called = node.type === "call" ? calledBy(node, context) : void 0;
	if (called?.name !== "create" || !called.object || !/^super\(/.test(context.slice(called.object))) return void 0;
	const list = childOf(node, "arguments");
	const given = list ? parts(list) : [];
	return given.length === 1 && given[0] && context.slice(given[0]) === vals ? given[0] : void 0;
}
/** Puts statements into a loop: a line before them, and four blanks before each of their lines. */
function loop(first, last, head, { text }) {
	const start = text.lastIndexOf("\n", first.start - 1) + 1;
	const edits = [{
		start,
		end: start,
		text: `${text.slice(start, first.start)}${head}\n    `
	}];
	for (let at = text.indexOf("\n", start) + 1; at > 0 && at < last.end; at = text.indexOf("\n", at) + 1) if (text[at] !== "\n" && text[at] !== "\r") edits.push({
		start: at,
		end: at,
		text: "    "
	});
	return edits;
}
function source$1(body) {
	return `from odoo import api, fields, models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n${body}`;
}
function model$11(before, after) {
	return {
		before: source$1(before),
		after: source$1(after)
	};
}

// src/migrate/rules/16.0/fields-view-get.ts
var fields_view_get_default = defineMigration({
	id: "fields-view-get",
	to: "16.0",
	breaks: "silent",
	summary: "fields_view_get() is get_view(), and an override is one of _get_view()",
	why: "The web client of 16.0 asks for get_views, so an override of fields_view_get is never called; in 17.0 it is gone.",
	link: "https://github.com/odoo/odoo/pull/87522",
	cases: [
		{
			before: model$10("return self.env[\"res.partner\"].fields_view_get(view_id, \"form\")"),
			after: model$10("return self.env[\"res.partner\"].get_view(view_id, \"form\")")
		},
		{
			before: model$10("return self.fields_view_get(view_id=view_id, view_type=\"form\")"),
			after: model$10("return self.get_view(view_id=view_id, view_type=\"form\")")
		},
		{
			before: override("fields_view_get(self, view_id=None, view_type=\"form\", toolbar=False, submenu=False)", `res = super(Book, self).fields_view_get(
            view_id=view_id, view_type=view_type, toolbar=toolbar, submenu=submenu
        )
        if view_type == "form":
            res["arch"] = self._marked(res["arch"])
        return res`),
			after: override("get_view(self, view_id=None, view_type=\"form\", **options)", `res = super().get_view(view_id=view_id, view_type=view_type, **options)
        if view_type == "form":
            res["arch"] = self._marked(res["arch"])
        return res`)
		},
		{
			before: override("fields_view_get(self, view_id=None, view_type=\"form\", toolbar=False, submenu=False)", `res = super().fields_view_get(view_id, view_type, toolbar, submenu)
        res["fields"]["name"]["readonly"] = True
        return res`),
			todos: 1
		},
		{
			before: override("fields_view_get(self, view_id=None, view_type=\"form\", toolbar=False, submenu=False)", `res = super().fields_view_get(view_id, view_type, toolbar, submenu)
        if toolbar:
            res["arch"] = self._marked(res["arch"])
        return res`),
			todos: 1
		}
	],
	noops: [
		model$10("return self.get_view(view_id)"),
		model$10("return client.fields_view_get(view_id)"),
		"class Views:\n    def fields_view_get(self):\n        return {}\n",
		model$10("return fields_view_get(view_id)"),
		override("get_view(self, view_id=None, view_type=\"form\", **options)", "return super().get_view(view_id, view_type, **options)"),
		override("my_view_get(self, view_id=None)", "return {}"),
		model$10("return \"fields_view_get\"")
	],
	python: {
		call(node, context) {
			const called = calledBy(node, context);
			if (called?.name !== "fields_view_get" || !called.object || context.slice(called.object).startsWith("super(")) return;
			const { positional, keywords, spread } = argumentsOfCall(node, context);
			if (spread || positional.length > 2 || keywords.has("toolbar") || keywords.has("submenu") || !recordsOf(called.object, context)) return;
			context.report({
				at: called.nameSpan,
				message: "fields_view_get() is get_view() since 16.0.",
				fix: {
					title: "Call get_view()",
					safe: true,
					edits: [{
						...called.nameSpan,
						text: "get_view"
					}]
				}
			});
		},
		function_definition(node, context) {
			const name = childOf(node, "name");
			const { klass } = context;
			if (!name || context.slice(name) !== "fields_view_get" || !klass || klass.kind === void 0 && klass.model === void 0) return;
			const edits = shapeEdits(node, name, context);
			if (edits) {
				context.report({
					at: name,
					message: "An override of fields_view_get() is not called since 16.0, one of get_view() is.",
					fix: {
						title: "Override get_view()",
						safe: false,
						edits
					}
				});
				return;
			}
			context.report({
				at: name,
				message: "An override of fields_view_get() is not called since 16.0: override _get_view(self, view_id=None, view_type=\"form\", **options), which returns the arch as an etree node and the view, and change the node."
			});
		}
	}
});
/**
* The common shape: what super gives, with another arch. Other keys than the arch are not in the answer of get_view(),
* and neither are the toolbar and the menu that the arguments asked for.
*/
function shapeEdits(node, name, context) {
	const parameters = childOf(node, "parameters");
	const body = childOf(node, "body");
	if (!parameters || !body) return void 0;
	const params = context.slice(parameters).replaceAll(/\s/g, "").replace(/,\)$/, ")");
	if (!PARAMETERS.test(params)) return void 0;
	if (/\bsetup_modifiers\b|\boptions\b|fields_get_keys/.test(context.slice(body))) return void 0;
	const edits = [{
		start: name.start,
		end: name.end,
		text: "get_view"
	}, {
		start: parameters.start,
		end: parameters.end,
		text: `(self, view_id=None, view_type=${/view_type=("form"|'form')/.exec(params)?.[1] ?? "\"form\""}, **options)`
	}];
	const calls = [];
	for (const each of walk(body)) if (each.type === "call") {
		const called = calledBy(each, context);
		if (called?.name !== "fields_view_get" || !called.object) continue;
		const given = argumentsOfCall(each, context);
		const [id, type] = [given.positional[0] ?? given.keywords.get("view_id"), given.positional[1] ?? given.keywords.get("view_type")];
		if (!/^super\(/.test(context.slice(called.object)) || given.spread || !id || !type) return void 0;
		calls.push(each);
		const named = given.positional.length < 2;
		const [idText, typeText] = [context.slice(id), context.slice(type)];
		const args = named ? `view_id=${idText}, view_type=${typeText}` : `${idText}, ${typeText}`;
		edits.push({
			start: each.start,
			end: each.end,
			text: `super().get_view(${args}, **options)`
		});
	} else if (each.type === "string" && /^["'](fields|toolbar|type|field_parent|base_model)["']$/.test(context.slice(each))) return;
	const inCall = (each) => calls.some(({ start, end }) => each.start >= start && each.end <= end);
	const other = [...walk(body)].some((each) => each.type === "identifier" && /^(toolbar|submenu)$/.test(context.slice(each)) && !inCall(each));
	return calls.length === 1 && !other ? edits : void 0;
}
const PARAMETERS = /^\(self,view_id=None,view_type=(?:"form"|'form'|None|False),toolbar=False,submenu=False\)$/;
function override(head, body) {
	return `from odoo import api, models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    @api.model\n    def ${head}:\n        ${body}\n`;
}
function model$10(statement) {
	return `from odoo import models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    def f(self, view_id, client):\n        ${statement}\n`;
}

// src/migrate/rules/16.0/flush-and-invalidate.ts
var flush_and_invalidate_default = defineMigration({
	id: "flush-and-invalidate",
	to: "16.0",
	breaks: "deprecation",
	summary: "flush, recompute, refresh and invalidate_cache are methods of the environment, a model or a recordset",
	why: "The old methods are deprecated since 16.0 and gone in 17.0; the new ones say how much they write or forget.",
	link: "https://github.com/odoo/odoo/pull/87527",
	cases: [
		{
			before: model$9("self.flush()"),
			after: model$9("self.env.flush_all()")
		},
		{
			before: model$9("self.env[\"res.partner\"].flush()"),
			after: model$9("self.env.flush_all()")
		},
		{
			before: model$9("self.env[\"res.partner\"].flush([\"name\"])"),
			after: model$9("self.env[\"res.partner\"].flush_model([\"name\"])")
		},
		{
			before: model$9("self.flush([\"name\"], self)"),
			after: model$9("self.flush_recordset([\"name\"])")
		},
		{
			before: model$9("self.invalidate_cache()"),
			after: model$9("self.env.invalidate_all()")
		},
		{
			before: model$9("self.invalidate_cache([\"name\"])"),
			after: model$9("self.invalidate_model([\"name\"])")
		},
		{
			before: model$9("self.invalidate_cache([\"name\"], self.ids)"),
			after: model$9("self.invalidate_recordset([\"name\"])")
		},
		{
			before: model$9("self.refresh()"),
			after: model$9("self.env.invalidate_all()")
		},
		{
			before: model$9("self.recompute()"),
			after: model$9("self.env._recompute_all()")
		},
		{
			before: { "tests/test_x.py": "def test(self):\n    self.book.flush()\n" },
			after: { "tests/test_x.py": "def test(self):\n    self.env.flush_all()\n" }
		}
	],
	noops: [
		model$9("sys.stdout.flush()"),
		model$9("self.cr.flush()"),
		model$9("stream.flush()"),
		model$9("self.env.flush_all()"),
		model$9("widget.refresh()"),
		model$9("self.env.cr.flush()"),
		model$9("self.flush(*names)"),
		"class File:\n    def f(self):\n        self.flush()\n",
		model$9("self.invalidate_cache([\"name\"], other)"),
		model$9("self.flush_model([\"name\"])")
	],
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (!called?.object || !/^(flush|recompute|refresh|invalidate_cache)$/.test(called.name)) return;
		const known = recordsOf(called.object, context) !== void 0;
		const likely = /^tests\//.test(context.file.source.path) && /^(self|cls)\.\w+$/.test(context.slice(called.object));
		if (!known && !likely) return;
		const { positional, keywords, spread } = argumentsOfCall(node, context);
		const names = positional[0] ?? keywords.get("fnames");
		const ids = positional[1] ?? keywords.get(called.name === "flush" ? "records" : "ids");
		if (spread || positional.length > 2 || keywords.size > (names && ids ? 2 : 1)) return;
		const object = context.slice(called.object);
		const env = /^(\w+)/.exec(object)?.[1];
		if (env === void 0 || object.startsWith("super(")) return;
		const given = names && context.slice(names) !== "None" ? context.slice(names) : void 0;
		const text = replacement$1(called.name, object, env, given, ids && context.slice(ids));
		if (text === void 0) return;
		context.report({
			at: node,
			message: `${called.name}() is deprecated since 16.0.`,
			fix: {
				title: `Write ${text.split("(")[0]}()`,
				safe: true,
				edits: [{
					start: node.start,
					end: node.end,
					text
				}]
			}
		});
	} }
});
function replacement$1(name, object, env, names, ids) {
	if (name === "recompute") return ids === void 0 && names === void 0 ? `${env}.env._recompute_all()` : void 0;
	if (name === "refresh") return `${env}.env.invalidate_all()`;
	const verb = name === "flush" ? "flush" : "invalidate";
	if (ids !== void 0 && ids !== "None") {
		if (ids !== object && ids !== `${object}.ids`) return void 0;
		return `${object}.${verb}_recordset(${names ?? ""})`;
	}
	return names === void 0 ? `${env}.env.${verb}_all()` : `${object}.${verb}_model(${names})`;
}
function model$9(expression) {
	return `import sys\nfrom odoo import models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    def f(self, stream, widget, other, names):\n        ${expression}\n`;
}

// src/migrate/rules/16.0/qweb-bundle.ts
const OLD = "web.assets_qweb";
const NEW = "web.assets_backend";
var qweb_bundle_default = defineMigration({
	id: "qweb-bundle",
	to: "16.0",
	breaks: "silent",
	summary: "web.assets_qweb is gone: templates are in the bundle that uses them",
	why: "No page loads web.assets_qweb since 16.0, so the templates in it are missing in the browser.",
	link: "https://github.com/odoo/odoo/pull/93363",
	cases: [{
		before: { "__manifest__.py": "{\n    \"name\": \"Example\",\n    \"assets\": {\n        \"web.assets_qweb\": [\n            \"example/static/src/xml/a.xml\",\n        ],\n    },\n}\n" },
		after: { "__manifest__.py": "{\n    \"name\": \"Example\",\n    \"assets\": {\n        \"web.assets_backend\": [\n            \"example/static/src/xml/a.xml\",\n        ],\n    },\n}\n" }
	}, {
		before: { "__manifest__.py": "{\n    \"name\": \"Example\",\n    \"assets\": {\n        \"web.assets_backend\": [\n            \"example/static/src/js/a.js\",\n        ],\n        \"web.assets_qweb\": [\n            \"example/static/src/xml/a.xml\",\n            \"example/static/src/xml/b.xml\",\n        ],\n    },\n}\n" },
		after: { "__manifest__.py": "{\n    \"name\": \"Example\",\n    \"assets\": {\n        \"web.assets_backend\": [\n            \"example/static/src/js/a.js\",\n            \"example/static/src/xml/a.xml\",\n            \"example/static/src/xml/b.xml\",\n        ],\n    },\n}\n" }
	}],
	noops: [
		{ "__manifest__.py": "{\"name\": \"Example\", \"assets\": {\"web.assets_backend\": [\"example/static/src/xml/a.xml\"]}}\n" },
		{ "__manifest__.py": "{\"name\": \"web.assets_qweb\"}\n" },
		{ "__manifest__.py": "{\"name\": \"Example\", \"assets\": {\"web.assets_frontend\": []}}\n" }
	],
	manifest(manifest, context) {
		const assets = manifest.entries.get("assets");
		const pair = assets?.node.children.find((each) => {
			const key = childOf(each, "key");
			return key !== void 0 && manifest.source.text.slice(key.start + 1, key.end - 1) === OLD;
		});
		const key = pair && childOf(pair, "key");
		const value = pair && childOf(pair, "value");
		if (!assets || !pair || !key || !value) return;
		const listed = bundleOf(manifest, OLD);
		const there = bundleOf(manifest, NEW);
		const missing = listed.filter((item) => !there.some((other) => JSON.stringify(other) === JSON.stringify(item)));
		const edits = !(parts(assets.node).length > 1 && there.length > 0) ? [{
			start: key.start + 1,
			end: key.end - 1,
			text: NEW
		}] : missing.length > 0 ? addAssets(manifest, /* @__PURE__ */ new Map([[NEW, missing.filter(isAsset)]])) : changed(manifest, {
			kind: "unset",
			path: ["assets", OLD]
		});
		context.report({
			at: key,
			message: `${OLD} is gone since 16.0.`,
			fix: {
				title: `List the templates in ${NEW}`,
				safe: false,
				edits
			}
		});
	}
});
function isAsset(item) {
	return typeof item === "string" || Array.isArray(item);
}

// src/migrate/rules/16.0/registry-methods.ts
var registry_methods_default = defineMigration({
	id: "registry-methods",
	to: "16.0",
	breaks: "deprecation",
	summary: "get_xml_id() is get_external_id()",
	why: "The old name is deprecated since 16.0 and gone in 17.0.",
	link: "https://github.com/odoo/odoo/blob/16.0/odoo/models.py",
	cases: [{
		before: model$8("self.get_xml_id()"),
		after: model$8("self.get_external_id()")
	}, {
		before: model$8("self.env[\"ir.rule\"].browse(1).get_xml_id()[1]"),
		after: model$8("self.env[\"ir.rule\"].browse(1).get_external_id()[1]")
	}],
	noops: [
		model$8("self.get_external_id()"),
		model$8("data.get_xml_id()"),
		model$8("get_xml_id()")
	],
	python: { call: renamedMethods([{
		old: "get_xml_id",
		now: "get_external_id",
		atMost: 0
	}], "16.0") }
});
function model$8(expression) {
	return `from odoo import models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    def f(self, data):\n        return ${expression}\n`;
}

// src/migrate/renames/16.0.json
var models$2 = {
	"stock.production.lot": "stock.lot",
	"stock.location.route": "stock.route",
	"payment.acquirer": "payment.provider",
	"mail.channel.partner": "mail.channel.member"
};
var fields$3 = {
	"stock.picking": { "move_lines": "move_ids" },
	"stock.rule": { "location_id": "location_dest_id" },
	"product.supplierinfo": { "name": "partner_id" },
	"crm.lead": { "lost_reason": "lost_reason_id" },
	"account.analytic.line": { "move_id": "move_line_id" },
	"payment.transaction": {
		"acquirer_id": "provider_id",
		"acquirer_reference": "provider_reference"
	},
	"payment.token": {
		"acquirer_id": "provider_id",
		"acquirer_ref": "provider_ref"
	}
};

// src/migrate/rules/16.0/renamed-fields.ts
var renamed_fields_default$3 = defineMigration({
	id: "renamed-fields",
	to: "16.0",
	breaks: "error",
	summary: "Fields that have another name",
	why: "Views and code that name a field that is not there fail when they are loaded or run.",
	link: "https://github.com/odoo/odoo/blob/16.0/addons/stock/models/stock_picking.py",
	cases: [
		{
			before: model$7("self.env[\"stock.picking\"].search([]).move_lines"),
			after: model$7("self.env[\"stock.picking\"].search([]).move_ids")
		},
		{
			before: model$7("self.env[\"stock.picking\"].create({\"move_lines\": 1})"),
			after: model$7("self.env[\"stock.picking\"].create({\"move_ids\": 1})")
		},
		{
			before: view$8("stock.picking", "move_lines"),
			after: view$8("stock.picking", "move_ids")
		}
	],
	noops: [
		model$7("self.env[\"my.own.thing\"].search([]).move_lines"),
		model$7("self.env[\"my.own.thing\"].create({\"move_lines\": 1})"),
		model$7("\"move_lines\""),
		view$8("my.own.thing", "move_lines")
	],
	...renamedFields(fields$3, "16.0")
});
function model$7(expression) {
	return {
		"__manifest__.py": "{\"name\": \"Example\", \"depends\": [\"sale_stock\", \"purchase\", \"crm\", \"project\", \"calendar\", \"point_of_sale\"]}\n",
		"models/example.py": `from odoo import models\n\n\nclass Example(models.AbstractModel):\n    _name = "example.mixin"\n\n    def f(self):\n        return ${expression}\n`
	};
}
function view$8(name, field) {
	return { "views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">${name}</field><field name="arch" type="xml"><form><field name="${field}"/></form></field></record></odoo>\n` };
}

// src/migrate/renamed-models.ts
/**
* Visitors that give models their new names: wherever a text of Python, an attribute or a field of a data file is the
* old name and nothing else, and in the xmlids that Odoo makes of models (`model_stock_production_lot`).
*/
function renamedModels(names, since) {
	const ids = new Map(Object.entries(names).map(([old, now]) => [idOf(old), idOf(now)]));
	const pattern = new RegExp(`\\b(${[...ids.keys()].join("|")})\\b(?!_)`, "g");
	const fix = (start, end, text) => ({
		title: `Write ${text}`,
		safe: true,
		edits: [{
			start,
			end,
			text
		}]
	});
	const message = (old, now) => `The model ${old} is ${now} since ${since}.`;
	return {
		python: { string(node, context) {
			const content = node.children[1];
			if (node.children.length !== 3 || content?.type !== "string_content") return;
			const old = context.slice(content);
			const now = Object.hasOwn(names, old) ? names[old] : void 0;
			if (now !== void 0) {
				if (context.index.models.get(old)?.own) return;
				context.report({
					at: node,
					message: message(old, now),
					fix: fix(content.start, content.end, now)
				});
			} else if (old.includes("model_")) {
				const replaced = old.replaceAll(pattern, (id) => ids.get(id) ?? id);
				if (replaced !== old && /^[\w.]+$/.test(old)) context.report({
					at: node,
					message: message(old, replaced),
					fix: fix(content.start, content.end, replaced)
				});
			}
		} },
		xml: { "*"(element, context) {
			for (const name of [
				"model",
				"res_model",
				"src_model",
				"binding_model",
				"ref",
				"model_id",
				"eval"
			]) {
				const attribute = attributeOf(element, name);
				if (!attribute) continue;
				const { start, end } = attribute.valueSpan;
				const old = context.text.slice(start, end);
				const now = (Object.hasOwn(names, old) ? names[old] : void 0) ?? old.replaceAll(pattern, (id) => ids.get(id) ?? id);
				if (now === old || context.index.models.get(old)?.own) continue;
				context.report({
					at: attribute,
					message: message(old, now),
					fix: fix(start, end, now)
				});
			}
			const [only] = element.children;
			if (element.name !== "field" || element.children.length !== 1 || only?.type !== "text") return;
			const old = only.value.trim();
			const now = Object.hasOwn(names, old) ? names[old] : void 0;
			if (now === void 0 || context.index.models.get(old)?.own) return;
			const start = only.start + context.text.slice(only.start, only.end).indexOf(old);
			context.report({
				at: only,
				message: message(old, now),
				fix: fix(start, start + old.length, now)
			});
		} },
		csv(file, context) {
			for (const row of file.rows) for (const cell of row) {
				const now = cell.value.replaceAll(pattern, (id) => ids.get(id) ?? id);
				if (now === cell.value || !/^[\w.]+$/.test(cell.value) || cell === row[0]) continue;
				const raw = context.text.slice(cell.start, cell.end);
				const start = cell.start + raw.indexOf(cell.value);
				context.report({
					at: cell,
					message: message(cell.value, now),
					fix: fix(start, start + cell.value.length, now)
				});
			}
		}
	};
}
function idOf(model) {
	return `model_${model.replaceAll(".", "_")}`;
}

// src/migrate/rules/16.0/renamed-models.ts
var renamed_models_default$2 = defineMigration({
	id: "renamed-models",
	to: "16.0",
	breaks: "error",
	summary: "Models that have another name",
	why: "What names a model that is not there does not load, or fails when it runs.",
	link: "https://github.com/odoo/odoo/blob/16.0/addons/stock/models/stock_lot.py",
	cases: [
		{
			before: "def f(self):\n    return self.env[\"stock.production.lot\"].search([])\n",
			after: "def f(self):\n    return self.env[\"stock.lot\"].search([])\n"
		},
		{
			before: { "data/x.xml": "<odoo><record id=\"a\" model=\"stock.production.lot\"><field name=\"name\">A</field></record></odoo>\n" },
			after: { "data/x.xml": "<odoo><record id=\"a\" model=\"stock.lot\"><field name=\"name\">A</field></record></odoo>\n" }
		},
		{
			before: { "security/ir.model.access.csv": "id,name,model_id:id,perm_read\na,a,stock.model_stock_production_lot,1\n" },
			after: { "security/ir.model.access.csv": "id,name,model_id:id,perm_read\na,a,stock.model_stock_lot,1\n" }
		}
	],
	noops: [
		"def f(self):\n    return self.env[\"stock.production.lot.extra\"].search([])\n",
		"def f(self):\n    return self.env[\"stock.lot\"].search([])\n",
		{ "data/x.xml": "<odoo><record id=\"a\" model=\"stock.lot\"><field name=\"name\">A</field></record></odoo>\n" },
		{ "security/ir.model.access.csv": "id,name,model_id:id,perm_read\na,a,stock.model_stock_production_lot_more,1\n" }
	],
	...renamedModels(models$2, "16.0")
});

// src/migrate/expression/domain.ts
/** The items of a domain that is a literal list; undefined where anything in it would have to be run. */
function domainItems(node, text) {
	if (node.type !== "list" && node.type !== "tuple") return void 0;
	const items = [];
	for (const part of parts(node)) {
		const item = itemOf(part, text);
		if (item === void 0) return void 0;
		items.push(item);
	}
	return items;
}
function itemOf(node, text) {
	const value = literalOf(node, text);
	if (value === "&" || value === "|" || value === "!") return value;
	if (typeof value === "boolean") return {
		kind: "constant",
		value
	};
	return Array.isArray(value) ? leafOf(value, parts(node)[2]?.type === "tuple") : void 0;
}
function leafOf(value, tuple) {
	const [left, op, right] = value;
	if (value.length !== 3 || typeof op !== "string" || right === void 0) return void 0;
	if (typeof left === "number" && typeof right === "number") {
		if (op === "=" || op === "==") return {
			kind: "constant",
			value: left === right
		};
		if (op === "!=" || op === "<>") return {
			kind: "constant",
			value: left !== right
		};
		return;
	}
	if (typeof left !== "string") return void 0;
	return {
		kind: "leaf",
		left,
		op,
		right,
		...tuple ? { tuple } : {}
	};
}
/**
* Reads the prefix notation: an operator takes the conditions behind it, and what is left over at the end is joined
* by `and`. An empty domain always holds. Undefined where an operator lacks its conditions.
*/
function conditionOf(items) {
	let at = 0;
	const next = () => {
		const item = items[at++];
		if (item === void 0) return void 0;
		if (item === "!") {
			const inner = next();
			return inner && negated(inner);
		}
		if (item !== "&" && item !== "|") return item;
		const [left, right] = [next(), next()];
		return left && right && joined(item === "&" ? "and" : "or", [left, right]);
	};
	const top = [];
	while (at < items.length) {
		const condition = next();
		if (!condition) return void 0;
		top.push(condition);
	}
	return top.length === 0 ? {
		kind: "constant",
		value: true
	} : joined("and", top);
}
/** Nested joins of the same kind become one, and constants go as far as they decide nothing. */
function joined(kind, conditions) {
	const flat = conditions.flatMap((each) => each.kind === kind ? each.of : [each]);
	const decides = kind === "or";
	if (flat.some((each) => each.kind === "constant" && each.value === decides)) return {
		kind: "constant",
		value: decides
	};
	const open = flat.filter(({ kind: inner }) => inner !== "constant");
	const [first] = open;
	if (first === void 0) return {
		kind: "constant",
		value: !decides
	};
	return open.length === 1 ? first : {
		kind,
		of: open
	};
}
function negated(condition) {
	if (condition.kind === "not") return condition.of;
	if (condition.kind === "constant") return {
		kind: "constant",
		value: !condition.value
	};
	return {
		kind: "not",
		of: condition
	};
}

// src/migrate/expression/modifiers.ts
const MODIFIERS$1 = [
	"invisible",
	"column_invisible",
	"readonly",
	"required"
];
/** Why a node's modifiers cannot be read. */
var Unreadable = class extends Error {
	name = "Unreadable";
};
/**
* What each modifier of a node comes to. The rules are those by which servers up to 16.0 made one value of the three
* attributes: see `transfer_node_to_modifiers` in odoo/addons/base/models/ir_ui_view.py of 16.0.
* Throws Unreadable.
*/
function modifiersOf(old) {
	const found = /* @__PURE__ */ new Map();
	for (const [key, value] of readAttrs(old.attrs)) found.set(key, value);
	if (old.states !== void 0) {
		const leaf = {
			kind: "leaf",
			left: "state",
			op: "not in",
			right: old.states.split(",").map((state) => state.trim())
		};
		const before = found.get("invisible");
		found.set("invisible", typeof before === "object" ? [...before, leaf] : [leaf]);
	}
	const result = /* @__PURE__ */ new Map();
	for (const [key, value] of found) {
		const condition = typeof value === "boolean" ? constant(value) : conditionOf(value);
		if (!condition) throw new Unreadable(`the domain of "${key}" lacks a condition behind an operator`);
		result.set(key, condition);
	}
	for (const name of MODIFIERS$1) {
		const text = old.plain[name];
		if (text === void 0 || text.trim() === "") continue;
		const key = name === "invisible" && old.inList ? "column_invisible" : name;
		const plain = booleanOf(text);
		const dynamic = typeof found.get(key) === "object";
		if (plain === true) result.set(key, constant(true));
		else if (plain === false) {
			if (!dynamic) result.set(key, constant(false));
		} else {
			const before = result.get(key);
			const own = {
				kind: "expression",
				text: text.trim()
			};
			result.set(key, before ? joined("or", [own, before]) : own);
		}
	}
	return result;
}
function constant(value) {
	return {
		kind: "constant",
		value
	};
}
/** The words that the server took for a boolean; undefined for an expression. */
function booleanOf(text) {
	const word = text.trim().toLowerCase();
	if (/^(y|yes|1|true|t|on)$/.test(word)) return true;
	return /^(n|no|0|false|f|off)$/.test(word) ? false : void 0;
}
/** What `attrs` says of each modifier: a domain, or a plain boolean. */
function readAttrs(text) {
	if (text === void 0 || text.trim() === "") return [];
	const source = `(${text.trim().replaceAll(/%\(\s*[\w.]+\s*\)[ds]/g, (xmlid) => `'${xmlid}'`)})`;
	const dictionary = expressionOf(source);
	if (dictionary?.type !== "dictionary") throw new Unreadable("attrs is not a dictionary of literals");
	return parts(dictionary).map((pair) => {
		const [key, value] = [childOf(pair, "key"), childOf(pair, "value")];
		const name = key && literalOf(key, source);
		if (pair.type !== "pair" || !value || !isModifier(name)) throw new Unreadable(typeof name === "string" ? `attrs has the key "${name}", which is no modifier` : "attrs has a key that is no text");
		return [name, modifierValue(name, value, source)];
	});
}
function isModifier(name) {
	return MODIFIERS$1.some((modifier) => modifier === name);
}
function modifierValue(name, node, source) {
	const value = literalOf(node, source);
	if (typeof value === "boolean") return value;
	if (value === null) return false;
	if (typeof value === "number") return value !== 0;
	const items = domainItems(node, source);
	if (!items) throw new Unreadable(`the value of "${name}" is not a domain of literals`);
	return items;
}
/** The one expression of a text in parentheses. */
function expressionOf(source) {
	const root = parsePythonNow(source);
	const [statement] = parts(root);
	if (root.children.length !== 1 || statement?.type !== "expression_statement") return void 0;
	let [node] = parts(statement);
	while (node?.type === "parenthesized_expression") [node] = parts(node);
	return node;
}

// src/migrate/expression/render.ts
/** Cannot be said as an expression; the message says which part, for somebody who has to rewrite it. */
var NotExpressible = class extends Error {
	name = "NotExpressible";
};
/** How strongly an expression binds; what binds less than its surroundings needs parentheses. */
const BINDING = {
	or: 1,
	and: 2,
	not: 3,
	compare: 4
};
/**
* The condition as the Python expression that 17.0 and later evaluate in the browser. Equal to the domain in every
* case but one: a number that is compared with False, where the domain was never true for 0.
* Throws NotExpressible.
*/
function renderCondition(condition, type) {
	return rendered(condition, type, 0);
}
function rendered(condition, type, around) {
	switch (condition.kind) {
		case "constant": return condition.value ? "1" : "0";
		case "expression": return around > 0 && /\b(or|and|not|if|lambda)\b/.test(condition.text) ? `(${condition.text})` : condition.text;
		case "not": return bound(`not ${rendered(condition.of, type, BINDING.not)}`, BINDING.not, around);
		case "and":
		case "or": {
			const own = BINDING[condition.kind];
			return bound(condition.of.map((each) => rendered(each, type, own)).join(` ${condition.kind} `), own, around);
		}
		case "leaf": {
			const { text, binding } = leafText(condition, type);
			return bound(text, binding, around);
		}
	}
}
function bound(text, own, around) {
	return own < around ? `(${text})` : text;
}
const ATOM = 5;
function leafText({ left, op, right, tuple = false }, type) {
	const compared = (symbol, value) => ({
		text: `${left} ${symbol} ${valueText(value, tuple)}`,
		binding: BINDING.compare
	});
	const is = (positive) => positive ? {
		text: left,
		binding: ATOM
	} : {
		text: `not ${left}`,
		binding: BINDING.not
	};
	const many = /^(one2many|many2many)$/.test(type(left) ?? "");
	switch (op) {
		case "=":
		case "==":
		case "!=":
		case "<>": {
			const equal = op === "=" || op === "==";
			if (right === false || right === null || isEmpty(right)) return is(!equal);
			if (right === true || right === 1 && type(left) === "boolean") return is(equal);
			if (right === 0 && type(left) === "boolean") return is(!equal);
			if (many) throw new NotExpressible(`"${left}" holds several records, which ${op} cannot compare`);
			if (Array.isArray(right)) return compared(equal ? "in" : "not in", right);
			return compared(equal ? "==" : "!=", right);
		}
		case "<":
		case ">":
		case "<=":
		case ">=": return compared(op, right);
		case "in":
		case "not in":
			if (!Array.isArray(right)) return leafText({
				kind: "leaf",
				left,
				op: op === "in" ? "=" : "!=",
				right
			}, type);
			if (many && right.length > 0) throw new NotExpressible(`"${left}" holds several records, which "${op}" cannot compare`);
			if (right.length === 1 && typeof right[0] === "string") return compared(op === "in" ? "==" : "!=", right[0]);
			return compared(op, right);
		case "like":
		case "not like":
		case "ilike":
		case "not ilike": return containing(left, op, right);
		case "=?":
			if (right === false || right === null) return {
				text: "1",
				binding: ATOM
			};
			return leafText({
				kind: "leaf",
				left,
				op: "=",
				right
			}, type);
		default: throw new NotExpressible(`the operator "${op}" on "${left}" has no expression`);
	}
}
function isEmpty(value) {
	return Array.isArray(value) && value.length === 0;
}
function containing(left, op, right) {
	if (typeof right !== "string" || /[%_]/.test(right)) throw new NotExpressible(`the pattern of "${op}" on "${left}"`);
	const fold = op.endsWith("ilike");
	const within = fold ? `(${left} or '').lower()` : `(${left} or '')`;
	return {
		text: `${pyString(fold ? right.toLowerCase() : right, "'")} ${op.startsWith("not") ? "not in" : "in"} ${within}`,
		binding: BINDING.compare
	};
}
/** A literal as the browser's Python reads it. */
function valueText(value, tuple = false) {
	if (value === null) return "None";
	if (value === true) return "True";
	if (value === false) return "False";
	if (typeof value === "number") return String(value);
	if (typeof value === "string") return /^%\([\w.]+\)[ds]$/.test(value) ? value : pyString(value, "'");
	if (Array.isArray(value)) {
		const items = value.map((item) => valueText(item)).join(", ");
		return tuple && value.length > 1 ? `(${items})` : `[${items}]`;
	}
	throw new NotExpressible("a dictionary as a value");
}

// src/migrate/rules/17.0/attrs-in-extensions.ts
/** What an extension that replaces attrs takes away from the node that it extends. */
const CLEARED = [
	"invisible",
	"readonly",
	"required"
];
var attrs_in_extensions_default = defineMigration({
	id: "attrs-in-extensions",
	to: "17.0",
	breaks: "error",
	summary: "An extension that sets attrs or states sets one attribute for each modifier",
	why: "Since 17.0 nodes have no attrs or states, so an extension that sets them changes nothing, and the view is refused.",
	link: "https://github.com/odoo/odoo/pull/104741",
	cases: [
		extension$1(`<field name="name" position="attributes"><attribute name="attrs">{'invisible': [('state', '!=', 'draft')]}</attribute></field>`, `<field name="name" position="attributes"><attribute name="invisible">state != 'draft'</attribute></field>`),
		extension$1(`<xpath expr="//field[@name='name']" position="attributes">
        <attribute name="attrs">{'readonly': [('a', '=', 1)], 'required': [('b', '&lt;', 2)]}</attribute>
      </xpath>`, `<xpath expr="//field[@name='name']" position="attributes">
        <attribute name="readonly">a == 1</attribute>
        <attribute name="required">b &lt; 2</attribute>
      </xpath>`),
		extension$1(`<button name="go" position="attributes"><attribute name="states">draft,sent</attribute></button>`, `<button name="go" position="attributes"><attribute name="invisible">state not in ['draft', 'sent']</attribute></button>`),
		extension$1(`<field name="name" position="attributes"><attribute name="attrs"/></field>`, `<field name="name" position="attributes"><attribute name="invisible"/><attribute name="readonly"/><attribute name="required"/></field>`),
		extension$1(`<field name="name" position="attributes"><attribute name="invisible">1</attribute><attribute name="attrs">{'invisible': [('a', '=', 1)]}</attribute></field>`, `<field name="name" position="attributes"><attribute name="invisible">1</attribute></field>`),
		{
			before: arch$2(`<field name="name" position="attributes"><attribute name="attrs">{'invisible': [('a', 'child_of', 1)]}</attribute></field>`),
			todos: 1
		},
		{
			before: arch$2(`<xpath expr="//button[@states='draft']" position="after"><field name="a"/></xpath>`),
			todos: 1
		}
	],
	noops: [
		arch$2(`<field name="name" position="attributes"><attribute name="invisible">state == 'x'</attribute></field>`),
		arch$2(`<xpath expr="//field[@name='attrs']" position="after"><field name="a"/></xpath>`),
		arch$2(`<xpath expr="//field[@name='a']" position="attributes"><attribute name="options">{'attrs': 1}</attribute></xpath>`)
	],
	arch: {
		attribute(element, context) {
			const name = attributeValue(element, "name");
			if (name !== "attrs" && name !== "states") return;
			const others = siblings(element);
			const partner = others.find((other) => attributeValue(other, "name") === (name === "attrs" ? "states" : "attrs"));
			if (partner && partner.start < element.start) return;
			const text = (wanted) => [element, ...partner ? [partner] : []].find((each) => attributeValue(each, "name") === wanted);
			try {
				const wanted = modifiersOf({
					attrs: contentOf(text("attrs")),
					states: contentOf(text("states")),
					plain: {},
					inList: false
				});
				const set = new Set(others.map((other) => attributeValue(other, "name")));
				const lines = [...wanted].filter(([modifier]) => !set.has(modifier)).map(([modifier, condition]) => {
					return `<attribute name="${modifier}">${escaped(condition.kind === "constant" ? condition.value ? "1" : "0" : renderCondition(condition, () => void 0))}</attribute>`;
				});
				const cleared = wanted.size === 0 ? CLEARED.filter((modifier) => !set.has(modifier)).map((modifier) => `<attribute name="${modifier}"/>`) : lines;
				context.report({
					at: element,
					message: `An extension sets ${name}, which no node has since 17.0.`,
					fix: {
						title: "Set each modifier by itself",
						safe: wanted.size > 0,
						edits: [replacement(element, cleared, context), ...partner ? [replacement(partner, [], context)] : []]
					}
				});
			} catch (error) {
				if (!(error instanceof Unreadable || error instanceof NotExpressible)) throw error;
				context.report({
					at: element,
					message: `This ${name} has to become an expression by hand: ${error.message}. Set the attribute of each modifier to a Python condition.`
				});
			}
		},
		xpath(element, context) {
			const expr = element.attributes.find(({ name }) => name === "expr");
			if (!expr || !/@(attrs|states)\b/.test(expr.value)) return;
			context.report({
				at: expr,
				message: `The xpath finds its node by attrs or states, which no node has since 17.0: name the node by what it still has, such as @name.`
			});
		}
	}
});
function siblings(element) {
	return (element.parent?.children ?? []).filter((child) => child.type === "element" && child !== element && child.name === "attribute");
}
function contentOf(element) {
	return element && textOf(element);
}
function escaped(text) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
/** The element replaced by others, one a line where it stands on a line of its own. */
function replacement(element, by, { text }) {
	const before = /(?:^|\n)[ \t]*$/.exec(text.slice(0, element.start))?.[0];
	const separator = before === void 0 ? "" : before.startsWith("\n") ? before.replace("\n", lineBreak(text)) : before;
	return {
		start: by.length === 0 && before !== void 0 ? element.start - before.length : element.start,
		end: element.end,
		text: by.join(separator)
	};
}
function arch$2(body) {
	return { "views/book.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">res.partner</field><field name="inherit_id" ref="base.view_partner_form"/><field name="arch" type="xml">${body.startsWith("<data>") ? body : `<data>${body}</data>`}</field></record></odoo>\n` };
}
function extension$1(before, after) {
	return {
		before: arch$2(before),
		after: arch$2(after)
	};
}

// src/migrate/view-place.ts
/** Tags of a list view, old and new. */
const LIST = /^(tree|list)$/;
/** Tags that begin a view inside another one. */
const VIEW = /^(tree|list|form|kanban|search|graph|pivot|calendar|activity)$/;
/** Kind of view that an element stands in, such as `list`; undefined below an xpath whose place is not known. */
function viewKindAt(element, context) {
	for (let up = element; up; up = up.parent) {
		if (VIEW.test(up.name) && up !== element) return LIST.test(up.name) ? "list" : up.name;
		if (up.name === "xpath") {
			const kind = kindOfXPath(attributeValue(up, "expr") ?? "");
			if (kind) return kind;
		}
	}
	return kindOfParent(context);
}
/** `//tree/field[...]` and `//field[@name='line_ids']/tree//field` are places in a list. */
function kindOfXPath(expr) {
	const view = expr.replaceAll(/\[[^\]]*\]/g, "").split("/").filter(Boolean).slice(0, -1).findLast((step) => VIEW.test(step)) ?? void 0;
	if (view) return LIST.test(view) ? "list" : view;
}
/** Root of the view that an extension extends, when that is at hand or says so by its name. */
function kindOfParent({ view, index }) {
	let id = view.inherits;
	for (let depth = 0; id !== void 0 && depth < 10; depth++) {
		const wanted = id.includes(".") ? id : `${index.module.name}.${id}`;
		const parent = index.views.find(({ xmlid }) => xmlid === wanted);
		if (!parent) return kindOfName(wanted);
		if (parent.inherits === void 0) {
			const root = parent.roots[0]?.name;
			return root !== void 0 && VIEW.test(root) ? LIST.test(root) ? "list" : root : void 0;
		}
		id = parent.inherits;
	}
}
/** What authors call their views: `view_order_tree`, `product_list_view`. */
function kindOfName(xmlid) {
	const found = (xmlid.split(".").at(-1) ?? "").split("_").filter((word) => VIEW.test(word));
	const only = found.length === 1 ? found[0] : void 0;
	return only === void 0 ? void 0 : LIST.test(only) ? "list" : only;
}
/** A column, as opposed to a button in the header of a list. */
function isColumn(element, context) {
	if (viewKindAt(element, context) !== "list") return false;
	for (let up = element.parent; up; up = up.parent) {
		if (up.name === "header") return false;
		if (up.name === "xpath") {
			const expr = attributeValue(up, "expr") ?? "";
			if (/\/header\b/.test(expr)) return false;
		}
	}
	return true;
}

// src/migrate/rules/17.0/attrs-to-expressions.ts
const PLAIN = [
	"invisible",
	"readonly",
	"required",
	"column_invisible"
];
var attrs_to_expressions_default = defineMigration({
	id: "attrs-to-expressions",
	to: "17.0",
	breaks: "error",
	summary: "attrs and states become one Python expression for each attribute",
	why: "Since 17.0 a view with attrs or states is refused: a modifier is an attribute of its own, whose value the browser evaluates.",
	link: "https://github.com/odoo/odoo/pull/104741",
	cases: [
		view$7(`<field name="name" attrs="{'invisible': [('state', '!=', 'draft')]}"/>`, `<field name="name" invisible="state != 'draft'"/>`),
		view$7(`<field name="name" attrs="{'readonly': [('state', 'in', ['done', 'cancel'])], 'required': [('active', '=', True)]}"/>`, `<field name="name" readonly="state in ['done', 'cancel']" required="active"/>`),
		view$7(`<button name="go" states="draft,sent"/>`, `<button name="go" invisible="state not in ['draft', 'sent']"/>`),
		view$7(`<button name="go" states="done" attrs="{'invisible': ['|', ('active', '=', False)]}"/>`, `<button name="go" invisible="not active or state != 'done'"/>`),
		view$7(`<field name="name" invisible="1" attrs="{'invisible': [('active', '=', True)]}"/>`, `<field name="name" invisible="1"/>`),
		view$7(`<field name="name" attrs="{'invisible': []}"/>`, `<field name="name" invisible="1"/>`),
		view$7(`<field name="name" attrs="{'readonly': True}"/>`, `<field name="name" readonly="1"/>`),
		view$7(`<field name="name" attrs="{'invisible': ['!', '|', ('active', '=', True), ('color', '&lt;', 3)]}"/>`, `<field name="name" invisible="not (active or color &lt; 3)"/>`),
		view$7(`<field name="name" attrs="{'invisible': ['|', '&amp;', ('a', '=', 1), ('b', '=', False), ('c', '=', 'x')]}"/>`, `<field name="name" invisible="a == 1 and not b or c == 'x'"/>`),
		view$7(`<field name="name" invisible="context.get('hide')" attrs="{'invisible': [('active', '=', True)]}"/>`, `<field name="name" invisible="context.get('hide') or active"/>`),
		view$7(`<field name="name" attrs="{'invisible': [('kind_id', '=', %(base.main_company)d)]}"/>`, `<field name="name" invisible="kind_id == %(base.main_company)d"/>`),
		{
			before: arch$1(`<field name="name" attrs="{'invisible': [('kind_id', 'child_of', 3)]}"/>`),
			todos: 1
		}
	],
	noops: [
		arch$1(`<field name="name" invisible="state == 'draft'"/>`),
		arch$1(`<widget name="x" options="{'attrs': {'invisible': []}}"/>`),
		{ "static/src/xml/x.xml": `<templates><t t-name="x"><Attrs attrs="props.attrs"/></t></templates>` },
		{ "views/x.xml": `<odoo><template id="x"><div attrs="other"/></template></odoo>` }
	],
	arch: { "*"(element, context) {
		const attrs = attributeOf(element, "attrs");
		const states = attributeOf(element, "states");
		if (!attrs && !states) return;
		const anchor = attrs ?? states;
		if (!anchor) return;
		const inList = isColumn(element, context);
		try {
			const plain = Object.fromEntries(PLAIN.map((name) => [name, attributeOf(element, name)?.value]));
			const wanted = modifiersOf({
				attrs: attrs?.value,
				states: states?.value,
				plain,
				inList
			});
			const edits = replaced(element, {
				anchor,
				attrs,
				states,
				inList,
				wanted,
				text: [...wanted].flatMap(([name, condition]) => written$1(name, condition, element, context))
			}, context.text);
			context.report({
				at: anchor,
				message: "attrs and states are refused since 17.0.",
				fix: {
					title: "Write each modifier as an expression",
					safe: true,
					edits
				}
			});
		} catch (error) {
			if (!(error instanceof Unreadable || error instanceof NotExpressible)) throw error;
			context.report({
				at: anchor,
				message: `${anchor.name} has to become an expression by hand: ${error.message}. Write the condition in Python, or compute it in a field of the model.`
			});
		}
	} }
});
/** The attribute for a modifier, unless a plain one of the element says the same already. */
function written$1(name, condition, element, context) {
	if (condition.kind === "constant") {
		const own = attributeOf(element, name);
		if (own && booleanOf(own.value) === condition.value) return [];
		return condition.value || own ? [attributeSource(name, condition.value ? "1" : "0")] : [];
	}
	const type = (field) => context.modelName === void 0 ? void 0 : typeOf(context.modelName, field, context);
	return [attributeSource(name, renderCondition(condition, type))];
}
function typeOf(model, field, context) {
	return context.model(model).field(field)?.type.toLowerCase();
}
/** The new attributes in the place of the first old one; the other old ones go. */
function replaced(element, change, source) {
	const { anchor, attrs, states, text, wanted, inList } = change;
	const gone = [...PLAIN.flatMap((name) => attributeOf(element, name) ?? []).filter(({ name, value }) => {
		const key = name === "invisible" && inList ? "column_invisible" : name;
		const rewritten = text.some((each) => each.startsWith(`${key}="`));
		const moved = key !== name && booleanOf(value) !== false;
		return wanted.has(key) && (rewritten || moved);
	}), ...attrs && states ? [states] : []];
	const blanks = blanksBefore(anchor, source);
	const at = text.length === 0 ? withBlanksBefore(anchor, source) : anchor;
	return [{
		start: at.start,
		end: at.end,
		text: text.join(blanks)
	}, ...gone.map((attribute) => ({
		...span(withBlanksBefore(attribute, source)),
		text: ""
	}))];
}
function span({ start, end }) {
	return {
		start,
		end
	};
}
function arch$1(body) {
	return { "views/book.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">res.partner</field><field name="arch" type="xml"><form>${body}</form></field></record></odoo>\n` };
}
function view$7(before, after) {
	return {
		before: arch$1(before),
		after: arch$1(after)
	};
}

// src/migrate/rules/17.0/clear-caches.ts
var clear_caches_default = defineMigration({
	id: "clear-caches",
	to: "17.0",
	breaks: "error",
	summary: "clear_caches() becomes registry.clear_cache()",
	why: "The registry has named caches since 17.0, and clear_cache() empties the default one; clear_caches() of a model is deprecated, that of the registry is gone.",
	link: "https://github.com/odoo/odoo/blob/17.0/odoo/modules/registry.py",
	cases: [
		{
			before: `def f(self):\n    self.clear_caches()\n`,
			after: `def f(self):\n    self.env.registry.clear_cache()\n`
		},
		{
			before: `def f(self):\n    self.env["ir.rule"].clear_caches()\n    self.env.registry.clear_caches()\n    self.pool.clear_caches()\n`,
			after: `def f(self):\n    self.env.registry.clear_cache()\n    self.env.registry.clear_cache()\n    self.pool.clear_cache()\n`
		},
		{
			before: `def f(rules):\n    rules.sudo().clear_caches()\n`,
			after: `def f(rules):\n    rules.env.registry.clear_cache()\n`
		}
	],
	noops: [
		`def f(self):\n    self.env.registry.clear_cache()\n`,
		`def f(self):\n    clear_caches()\n`,
		`def f(self):\n    self.clear_caches("now")\n`,
		`class Store:\n    def clear_caches(self):\n        pass\n`
	],
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (called?.name !== "clear_caches" || !called.object) return;
		const { positional, keywords } = argumentsOfCall(node, context);
		if (positional.length + keywords.size > 0) return;
		const object = context.slice(called.object);
		const registry = /(^|\.)(registry|pool)$/.test(object);
		const owner = /^(\w+)(\.env\[[^\]]*\])?(\.(sudo|with_\w+)\([^()]*\))*$/.exec(object)?.[1];
		if (!registry && owner === void 0) return;
		context.report({
			at: node,
			message: "clear_caches() is clear_cache() of the registry since 17.0.",
			fix: {
				title: "Clear the cache of the registry",
				safe: true,
				edits: [{
					start: node.start,
					end: node.end,
					text: registry ? `${object}.clear_cache()` : `${owner}.env.registry.clear_cache()`
				}]
			}
		});
	} }
});

// src/migrate/rules/17.0/field-states.ts
const MODIFIERS = [
	"readonly",
	"required",
	"invisible"
];
var field_states_default = defineMigration({
	id: "field-states",
	to: "17.0",
	breaks: "silent",
	summary: "states of a field in Python become readonly, required or invisible in its views",
	why: "Since 17.0 the keyword states of a field is not known: the log warns, and the field is always or never readonly.",
	link: "https://github.com/odoo/odoo/pull/104741",
	cases: [
		{
			before: example(`name = fields.Char(readonly=True, states={"draft": [("readonly", False)]})`, `<field name="name"/>`),
			after: example(`name = fields.Char()`, `<field name="name" readonly="state != 'draft'"/>`)
		},
		{
			before: example(`name = fields.Char(required=True, states={"done": [("readonly", True)], "cancel": [("readonly", True)]})`, `<field name="name" string="Title"/>`),
			after: example(`name = fields.Char(required=True)`, `<field name="name" string="Title" readonly="state in ['done', 'cancel']"/>`)
		},
		{
			before: example(`name = fields.Char(states={"draft": [("required", True), ("readonly", False)]}, readonly=True)`, `<field name="name"/>`),
			after: example(`name = fields.Char()`, `<field name="name" readonly="state != 'draft'" required="state == 'draft'"/>`)
		},
		{
			before: example(`name = fields.Char(readonly=True, states={"draft": [("readonly", False)]})`, `<field name="name" readonly="1"/>`),
			after: example(`name = fields.Char()`, `<field name="name" readonly="1"/>`)
		},
		{
			before: example(`name = fields.Char(states=STATES)`, `<field name="name"/>`),
			todos: 1
		}
	],
	noops: [
		example(`name = fields.Char(readonly=True)`, `<field name="name"/>`),
		example(`name = fields.Char(help="states={}")`, `<field name="name"/>`),
		`
      def states(self):
          return dict(states={"draft": [("readonly", False)]})
    `
	],
	check(context) {
		for (const [model, facts] of context.index.models) for (const { file, fact } of facts.classes) for (const field of fact.fields) if (field.kwargs.has("states")) migrateField(model, field, file, context);
	}
});
function migrateField(model, field, file, context) {
	const conditions = conditionsOf(field);
	const states = field.kwargs.get("states");
	if (!conditions) {
		context.report({
			source: file.source,
			at: states,
			message: `The states of ${field.name} are not a literal: say in each view when the field is readonly, required or invisible, then take states away.`
		});
		return;
	}
	const open = occurrences(model, field.name, context).flatMap(({ element, source }) => {
		const missing = [...conditions].filter(([modifier]) => !isSaid(element, modifier));
		return missing.length === 0 ? [] : [{
			element,
			source,
			missing
		}];
	});
	for (const { element, source, missing } of open) {
		if (attributeOf(element, "attrs") || attributeOf(element, "states")) continue;
		const last = element.attributes.at(-1);
		if (!last) continue;
		const blanks = blanksBefore(last, source.text);
		const text = missing.map(([modifier, condition]) => blanks + attributeSource(modifier, renderCondition(condition, () => void 0)));
		context.report({
			source,
			at: element.tag,
			message: `When ${field.name} is readonly, required or invisible is said by its views since 17.0.`,
			fix: {
				title: "Say it in the view",
				safe: true,
				edits: [{
					start: last.end,
					end: last.end,
					text: text.join("")
				}]
			}
		});
	}
	if (open.length === 0) removeStates(field, file, context);
}
function removeStates(field, file, context) {
	const { text } = file.source;
	const call = callOf(field, file);
	const list = call && childOf(call, "arguments");
	if (!list) return;
	const value = field.kwargs.get("states")?.value;
	const editable = JSON.stringify(value).includes("[\"readonly\",false]");
	const [first, second] = list.children.filter(({ type, start }) => {
		if (type !== "keyword_argument") return false;
		const source = text.slice(start);
		return /^states\s*=/.test(source) || editable && /^readonly\s*=\s*True\b/.test(source);
	});
	if (!first) return;
	const node = second && /^readonly/.test(text.slice(second.start)) ? second : first;
	context.report({
		source: file.source,
		at: field,
		message: `${field.name} has states, which no field has since 17.0.`,
		fix: {
			title: "Take states away",
			safe: false,
			edits: [withoutArgument(list, node, text)]
		}
	});
}
function callOf({ start, end }, { root }) {
	let node = root;
	while (node && !(node.type === "assignment" && node.start === start && node.end === end)) node = node.children.find((child) => child.start <= start && child.end >= end);
	return node && childOf(node, "right");
}
/** In which states each modifier holds; undefined for what is no literal. */
function conditionsOf(field) {
	const value = field.kwargs.get("states")?.value;
	if (typeof value !== "object" || value === null || Array.isArray(value)) return void 0;
	const held = /* @__PURE__ */ new Map();
	for (const [state, pairs] of Object.entries(value)) {
		if (!Array.isArray(pairs)) return void 0;
		for (const pair of pairs) {
			const [name, on] = Array.isArray(pair) ? pair : [];
			const modifier = MODIFIERS.find((each) => each === name);
			if (!modifier || typeof on !== "boolean") return void 0;
			if (on !== (field.kwargs.get(modifier)?.value === true)) held.set(modifier, [...held.get(modifier) ?? [], state]);
		}
	}
	return new Map(MODIFIERS.flatMap((modifier) => {
		const states = held.get(modifier);
		if (!states) return [];
		return [[modifier, {
			kind: "leaf",
			left: "state",
			op: field.kwargs.get(modifier)?.value === true ? "not in" : "in",
			right: states
		}]];
	}));
}
/** Elements of this module's views that show the field for somebody to edit. */
function occurrences(model, name, context) {
	return context.index.views.flatMap(({ roots, source, ...view }) => roots.flatMap((root) => fieldsBelow(root, view.model, context).filter(({ element, of }) => of === model && attributeValue(element, "name") === name && isEdited(element)).map(({ element }) => ({
		element,
		source
	}))));
}
function fieldsBelow(element, model, context) {
	const own = element.name === "field" && model !== void 0 ? [{
		element,
		of: model
	}] : [];
	const name = attributeValue(element, "name") ?? "";
	const fact = model === void 0 ? void 0 : context.index.models.get(model)?.field(name)?.fact;
	const inner = element.name !== "field" || model === void 0 ? model : (fact && comodelOf(fact)) ?? context.model(model).field(name)?.comodel;
	return [...own, ...elementsOf(element).flatMap((child) => fieldsBelow(child, inner, context))];
}
/** In a form, or in a list that is edited in place; and neither hidden nor a node that only marks a place. */
function isEdited(element) {
	const position = attributeValue(element, "position");
	if (position !== void 0 && position !== "inside") return false;
	if (["invisible", "column_invisible"].some((key) => booleanOf(attributeValue(element, key) ?? "") === true)) return false;
	for (let up = element.parent; up; up = up.parent) {
		if (/^(tree|list)$/.test(up.name)) return attributeValue(up, "editable") !== void 0 && hasState(up);
		if (/^(search|kanban|graph|pivot|calendar|activity)$/.test(up.name)) return false;
		if (up.name === "form") return hasState(up);
		if (up.name === "field" && attributeValue(up, "name") === "arch") return true;
	}
	return true;
}
/** The expression needs the field of the state in the same view. */
function hasState(view) {
	for (const element of walkElements(view)) if (element.name === "field" && attributeValue(element, "name") === "state") return true;
	return false;
}
function isSaid(element, modifier) {
	if (attributeOf(element, modifier)) return true;
	return (attributeOf(element, "attrs")?.value ?? "").includes(modifier);
}
function example(field, view) {
	return {
		"models/__init__.py": "from . import book\n",
		"__init__.py": "from . import models\n",
		"models/book.py": `from odoo import fields, models


class Book(models.Model):
    _name = "example.book"
    _description = "Book"

    state = fields.Selection([("draft", "Draft"), ("done", "Done"), ("cancel", "Cancelled")])
    ${field}
`,
		"views/book.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">example.book</field><field name="arch" type="xml"><form><field name="state"/>${view}</form></field></record></odoo>\n`
	};
}

// src/migrate/rules/17.0/install-hooks.ts
const MANIFEST = { "__manifest__.py": "{\"name\": \"Example\", \"version\": \"16.0.1.0.0\", \"depends\": [\"base\"], \"post_init_hook\": \"post_init_hook\"}\n" };
const HOOKS = [
	"pre_init_hook",
	"post_init_hook",
	"uninstall_hook"
];
var install_hooks_default = defineMigration({
	id: "install-hooks",
	to: "17.0",
	breaks: "error",
	summary: "Hooks of the installation get an environment",
	why: "Since 17.0 Odoo calls pre_init_hook, post_init_hook and uninstall_hook with one argument, env, in the place of a cursor and a registry.",
	link: "https://github.com/odoo/odoo/blob/17.0/odoo/modules/loading.py",
	cases: [
		hook(`
        from odoo import SUPERUSER_ID, api


        def post_init_hook(cr, registry):
            env = api.Environment(cr, SUPERUSER_ID, {})
            env["res.partner"].search([])
      `, `
        def post_init_hook(env):
            env["res.partner"].search([])
      `),
		hook(`
        def post_init_hook(cr, registry):
            cr.execute("SELECT 1")
      `, `
        def post_init_hook(env):
            env.cr.execute("SELECT 1")
      `),
		hook(`
        from odoo import SUPERUSER_ID, api
        from odoo.api import Environment


        def post_init_hook(cr, registry):
            """Fill names."""
            with Environment.manage():
                pass
            env = api.Environment(cr, SUPERUSER_ID, dict())
            fill(cr, env)


        def fill(cr, env):
            pass
      `, `
        from odoo.api import Environment


        def post_init_hook(env):
            """Fill names."""
            with Environment.manage():
                pass
            fill(env.cr, env)


        def fill(cr, env):
            pass
      `),
		{
			before: {
				...MANIFEST,
				"hooks.py": `
          def post_init_hook(cr, registry):
              registry["res.partner"].clear()
        `
			},
			todos: 1
		}
	],
	noops: [
		{
			...MANIFEST,
			"hooks.py": `
        def post_init_hook(env):
            env["res.partner"].search([])
      `
		},
		{
			...MANIFEST,
			"hooks.py": `
        def post_init_hook(env):
            pass


        def other(cr, registry):
            cr.execute("SELECT 1")
      `
		},
		{ "hooks.py": `
        def post_init_hook(cr, registry):
            cr.execute("SELECT 1")
      ` }
	],
	check(context) {
		for (const key of HOOKS) {
			const name = manifestValue(context.module.manifest, key);
			if (typeof name !== "string") continue;
			for (const file of context.module.python) {
				const fact = file.functions.find((each) => each.name === name);
				if (fact) migrateHook(fact, file, context);
			}
		}
	}
});
function migrateHook(fact, file, context) {
	const [cr, registry, ...more] = fact.params;
	if (cr === void 0 || cr === "env" || more.length > 0) return;
	const { text } = file.source;
	const node = functionAt(file.root, fact);
	const parameters = node && childOf(node, "parameters");
	const body = node && childOf(node, "body");
	if (!node || !parameters || !body) return;
	const slice = (each) => text.slice(each.start, each.end);
	const reads = [...walk(body)].filter((each) => each.type === "identifier" && each.field !== "attribute" && each.field !== "name");
	if (registry !== void 0 && reads.some((each) => slice(each) === registry)) {
		context.report({
			source: file.source,
			at: fact,
			message: `${fact.name} gets env in the place of ${fact.params.join(", ")} since 17.0, and uses ${registry}: write env.registry, or env[model], where it does.`
		});
		return;
	}
	const edits = [{
		start: parameters.start,
		end: parameters.end,
		text: "(env)"
	}];
	const made = parts(body).filter((statement) => makesEnvironment(statement, cr, text));
	for (const statement of made) edits.push(wholeLines(statement, text));
	const inMade = (each) => made.some(({ start, end }) => each.start >= start && each.end <= end);
	for (const each of reads) if (slice(each) === cr && !inMade(each)) edits.push({
		start: each.start,
		end: each.end,
		text: "env.cr"
	});
	if (parts(body).every((statement) => made.includes(statement))) return;
	edits.push(...unusedImports(file, edits));
	context.report({
		source: file.source,
		at: fact,
		message: `${fact.name} gets an environment since 17.0.`,
		fix: {
			title: "Take env",
			safe: true,
			edits
		}
	});
}
/** `env = api.Environment(cr, SUPERUSER_ID, {})` says what the argument is now. */
function makesEnvironment(statement, cr, text) {
	const assignment = statement.type === "expression_statement" ? statement.children[0] : void 0;
	const [left, right] = [assignment && childOf(assignment, "left"), assignment && childOf(assignment, "right")];
	if (assignment?.type !== "assignment" || !left || !right || text.slice(left.start, left.end) !== "env") return false;
	const called = calledBy(right, { text });
	if (called?.path !== "api.Environment" && called?.path !== "Environment") return false;
	const source = text.slice(right.start, right.end).replaceAll(/\s/g, "");
	return source.endsWith(`Environment(${cr},SUPERUSER_ID,{})`) || source.endsWith(`Environment(${cr},SUPERUSER_ID,dict())`);
}
/** Names of `from odoo import ...` that nothing reads once the edits are made. */
function unusedImports({ root, source: { text } }, edits) {
	const gone = (each) => edits.some(({ start, end }) => each.start >= start && each.end <= end);
	const used = /* @__PURE__ */ new Set();
	const imports = [];
	for (const child of root.children) if (child.type === "import_from_statement") imports.push(child);
	else for (const each of walk(child)) if (each.type === "identifier" && !gone(each)) used.add(text.slice(each.start, each.end));
	return imports.flatMap((statement) => {
		const module = childOf(statement, "module_name");
		if (!module || text.slice(module.start, module.end) !== "odoo") return [];
		const names = statement.children.filter(({ field }) => field === "name");
		const dead = names.filter((each) => /^(SUPERUSER_ID|api)$/.test(text.slice(each.start, each.end)) && !used.has(text.slice(each.start, each.end)));
		if (dead.length === 0) return [];
		if (dead.length === names.length) return [importLines(statement, text)];
		const kept = names.filter((each) => !dead.includes(each)).map((each) => text.slice(each.start, each.end));
		return [{
			start: names[0]?.start ?? 0,
			end: names.at(-1)?.end ?? 0,
			text: kept.join(", ")
		}];
	});
}
/** The import with the blank lines that parted it from what follows, when nothing stands before it. */
function importLines(statement, text) {
	const lines = wholeLines(statement, text);
	if (/\S/.test(text.slice(0, lines.start))) return lines;
	const blank = /\s*/y;
	blank.lastIndex = lines.end;
	return {
		...lines,
		end: lines.end + (blank.exec(text)?.[0].length ?? 0)
	};
}
function functionAt(root, { start, end }) {
	return [...walk(root)].find((node) => node.type === "function_definition" && node.start === start && node.end === end);
}
function hook(before, after) {
	return {
		before: {
			...MANIFEST,
			"hooks.py": before
		},
		after: {
			...MANIFEST,
			"hooks.py": after
		}
	};
}

// src/migrate/rules/17.0/js-patch.ts
var js_patch_default = defineMigration({
	id: "js-patch",
	to: "17.0",
	breaks: "error",
	summary: "patch() takes no name, and calls what it replaces by super",
	why: "Since 17.0 patch(target, \"name\", extension) throws: the extension is an object whose methods call super.",
	link: "https://github.com/odoo/odoo/pull/124541",
	cases: [
		{
			before: { "static/src/js/a.js": `/** @odoo-module **/
import {patch} from "@web/core/utils/patch";
import {A} from "@web/a";

patch(A.prototype, "example.A", {
    setup() {
        this._super(...arguments);
        this.x = 1;
    },
    async load(a) {
        await this._super(a);
        return this._super.apply(this, arguments);
    },
});
` },
			after: { "static/src/js/a.js": `/** @odoo-module **/
import {patch} from "@web/core/utils/patch";
import {A} from "@web/a";

patch(A.prototype, {
    setup() {
        super.setup(...arguments);
        this.x = 1;
    },
    async load(a) {
        await super.load(a);
        return super.load(...arguments);
    },
});
` }
		},
		{
			before: { "static/src/js/a.js": "patch(A, \"x\", {f: function () { return this._super(); }});\n" },
			todos: 1
		},
		{
			before: { "static/src/js/a.js": "patch(A.prototype, \"x\", {f() { const s = this._super; return s(); }});\n" },
			todos: 1
		}
	],
	noops: [
		{ "static/src/js/a.js": "patch(A.prototype, {setup() { super.setup(); }});\n" },
		{ "static/src/js/a.js": "http.patch(\"/a\", \"b\", {});\n" },
		{ "static/src/js/a.js": "const B = A.extend({init: function () { this._super.apply(this, arguments); }});\n" },
		{ "static/src/js/a.js": "patch(A, name);\n" }
	],
	js: { CallExpression(node, context) {
		const { callee } = node;
		const given = Array.isArray(node.arguments) ? node.arguments.filter(isJsNode) : [];
		const [, name, extension] = given;
		if (!isJsNode(callee) || callee.type !== "Identifier" || callee.name !== "patch") return;
		if (given.length !== 3 || !name || !extension || extension.type !== "ObjectExpression") return;
		if (name.type !== "Literal" && name.type !== "TemplateLiteral" && name.type !== "BinaryExpression") return;
		const edits = [{
			start: name.start,
			end: extension.start,
			text: ""
		}];
		let open = false;
		for (const property of listOf(extension.properties)) {
			const calls = superUses(property);
			if (calls.length === 0) continue;
			const key = isJsNode(property.key) && property.key.type === "Identifier" ? String(property.key.name) : void 0;
			for (const use of calls) {
				const now = key !== void 0 && property.method === true ? superCall(use, key, context.text) : void 0;
				if (now) edits.push(now);
				else open = true;
			}
		}
		if (open) {
			context.report({
				at: node,
				message: "patch() takes no name since 17.0, and calls what it replaces by super: write the methods as `name() {}`, and super.name(...) for this._super(...)."
			});
			return;
		}
		context.report({
			at: node,
			message: "patch() takes no name since 17.0.",
			fix: {
				title: "Call super",
				safe: true,
				edits
			}
		});
	} }
});
function listOf(value) {
	return Array.isArray(value) ? value.filter(isJsNode) : [];
}
function superUses(root) {
	const found = [];
	const below = (node, parents) => {
		const { object, property } = node;
		if (node.type === "MemberExpression" && isJsNode(object) && object.type === "ThisExpression" && isJsNode(property) && property.name === "_super") found.push({
			member: node,
			parents
		});
		for (const value of Object.values(node)) for (const child of Array.isArray(value) ? value : [value]) if (isJsNode(child)) below(child, [...parents, node]);
	};
	below(root, []);
	return found;
}
/** `this._super(a)` and `this._super.apply(this, arguments)`, in the method itself or an arrow function in it. */
function superCall({ member, parents }, name, text) {
	if (parents.filter(({ type }) => type === "FunctionExpression" || type === "FunctionDeclaration").length !== 1) return void 0;
	const [parent, outer] = [parents.at(-1), parents.at(-2)];
	if (parent?.type === "CallExpression" && parent.callee === member) return {
		start: member.start,
		end: member.end,
		text: `super.${name}`
	};
	if (parent?.type === "MemberExpression" && isJsNode(parent.property) && parent.property.name === "apply" && outer?.type === "CallExpression" && /\.apply\(\s*this,\s*arguments\s*\)$/.test(text.slice(outer.start, outer.end))) return {
		start: outer.start,
		end: outer.end,
		text: `super.${name}(...arguments)`
	};
}

// src/migrate/rules/17.0/list-column-invisible.ts
var list_column_invisible_default = defineMigration({
	id: "list-column-invisible",
	to: "17.0",
	breaks: "silent",
	summary: "invisible on a column of a list becomes column_invisible",
	why: "Before 17.0 a plain invisible on a column hid the column. Since then it empties the cells, and the column with its title stays.",
	link: "https://github.com/odoo/odoo/pull/104741",
	cases: [
		{
			before: list("<field name=\"a\" invisible=\"1\"/>"),
			after: list("<field name=\"a\" column_invisible=\"1\"/>")
		},
		{
			before: list(`<field name="a" invisible="context.get('x')"/>`),
			after: list(`<field name="a" column_invisible="context.get('x')"/>`)
		},
		{
			before: list(`<button name="a" type="object" invisible="True"/>`),
			after: list(`<button name="a" type="object" column_invisible="True"/>`)
		},
		{
			before: form$1(`<field name="line_ids"><tree><field name="b" invisible="1"/></tree></field>`),
			after: form$1(`<field name="line_ids"><tree><field name="b" column_invisible="1"/></tree></field>`)
		}
	],
	noops: [
		list(`<header><button name="a" invisible="1"/></header>`),
		list(`<field name="a" invisible="state == 'draft'"/>`),
		list(`<field name="a" invisible="0"/>`),
		list(`<field name="a" column_invisible="1"/>`),
		list(`<field name="a" optional="hide"/>`),
		form$1("<field name=\"a\" invisible=\"1\"/>"),
		form$1(`<field name="line_ids"><form><field name="b" invisible="1"/></form></field>`),
		{ "views/x.xml": `<odoo><template id="x"><tree><field invisible="1"/></tree></template></odoo>` }
	],
	arch: { "*"(element, context) {
		const invisible = attributeOf(element, "invisible");
		if (!invisible || attributeOf(element, "attrs") || attributeOf(element, "states")) return;
		if (attributeOf(element, "column_invisible") || !isColumn(element, context)) return;
		const constant = booleanOf(invisible.value);
		if (constant === false || constant === void 0 && !/^(not )?context\b/.test(invisible.value.trim())) return;
		context.report({
			at: invisible,
			message: "invisible on a column no longer hides the column.",
			fix: {
				title: "Say column_invisible",
				safe: true,
				edits: [{
					start: invisible.start,
					end: invisible.end,
					text: attributeSource("column_invisible", invisible.value)
				}]
			}
		});
	} }
});
function arch(body) {
	return { "views/book.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">res.partner</field><field name="arch" type="xml">${body}</field></record></odoo>\n` };
}
function list(body) {
	return arch(`<tree>${body}</tree>`);
}
function form$1(body) {
	return arch(`<form>${body}</form>`);
}

// src/migrate/rules/17.0/name-get.ts
var name_get_default = defineMigration({
	id: "name-get",
	to: "17.0",
	breaks: "silent",
	summary: "name_get() becomes _compute_display_name()",
	why: "Since 17.0 the name of a record is its computed field display_name, and nothing calls an override of name_get.",
	link: "https://github.com/odoo/odoo/pull/122085",
	cases: [
		model$6(`
    def name_get(self):
        result = []
        for book in self:
            name = "[%s] %s" % (book.code, book.name)
            result.append((book.id, name))
        return result
`, `
    @api.depends("code", "name")
    def _compute_display_name(self):
        for book in self:
            name = "[%s] %s" % (book.code, book.name)
            book.display_name = name
`),
		model$6(`
    def name_get(self):
        return [(book.id, book.code or book.name) for book in self]
`, `
    @api.depends("code", "name")
    def _compute_display_name(self):
        for book in self:
            book.display_name = book.code or book.name
`),
		{
			before: source("\n    def name_get(self):\n        result = super().name_get()\n        return [(i, n.upper()) for i, n in result]\n"),
			todos: 1
		},
		{
			before: source("\n    def f(self):\n        return self.name_get()[0][1]\n"),
			after: source("\n    def f(self):\n        return self.display_name\n")
		}
	],
	noops: [
		source("\n    def _compute_display_name(self):\n        for book in self:\n            book.display_name = book.code\n"),
		source("\n    def name_get_all(self):\n        return []\n"),
		"class Names:\n    def name_get(self):\n        return []\n",
		"def name_get(self):\n    return []\n",
		source("\n    def f(self, other):\n        return other.get_name()[0][1]\n")
	],
	python: {
		function_definition(node, context) {
			const { klass } = context;
			const method = klass?.methods.find(({ start, end }) => start === node.start && end === node.end);
			if (!klass || klass.kind === void 0 && klass.model === void 0 || method?.name !== "name_get") return;
			const name = childOf(node, "name");
			const body = childOf(node, "body");
			if (!name || !body) return;
			const edits = method.decorators.length === 0 ? loopShape(body, context) ?? comprehension(body, context) : void 0;
			const taken = klass.methods.some((other) => other.name === "_compute_display_name");
			if (!edits || taken) {
				context.report({
					at: name,
					message: "name_get() is not called since 17.0: set record.display_name for each record in _compute_display_name(), decorated with @api.depends of the fields that it reads."
				});
				return;
			}
			const start = context.text.lastIndexOf("\n", node.start - 1) + 1;
			const indent = context.text.slice(start, node.start);
			const depends = edits.fields.length === 0 ? "" : `@api.depends(${edits.fields.map((field) => `"${field}"`).join(", ")})\n${indent}`;
			context.report({
				at: name,
				message: "name_get() is not called since 17.0.",
				fix: {
					title: "Compute display_name",
					safe: false,
					edits: [
						{
							start: node.start,
							end: node.start,
							text: depends
						},
						{
							start: name.start,
							end: name.end,
							text: "_compute_display_name"
						},
						...edits.edits,
						...importApi(context, depends !== "")
					]
				}
			});
		},
		subscript(node, context) {
			const match = /^([\w.]+)\.name_get\(\)\[0\]\[1\]$/.exec(context.slice(node));
			if (match?.[1] === void 0) return;
			context.report({
				at: node,
				message: "name_get() is deprecated since 17.0: the name is in display_name.",
				fix: {
					title: "Read display_name",
					safe: true,
					edits: [{
						start: node.start,
						end: node.end,
						text: `${match[1]}.display_name`
					}]
				}
			});
		}
	}
});
/** `result = []`, one loop over self that appends one pair at its end, `return result`. */
function loopShape(body, context) {
	const [first, loop, last, ...more] = parts(body);
	if (!first || !loop || !last || more.length > 0 || loop.type !== "for_statement") return void 0;
	const list = /^(\w+) = \[\]$/.exec(context.slice(first))?.[1];
	const [variable, over, inside] = [
		childOf(loop, "left"),
		childOf(loop, "right"),
		childOf(loop, "body")
	];
	if (list === void 0 || context.slice(last) !== `return ${list}` || !variable || !over || !inside) return void 0;
	if (context.slice(over) !== "self" || variable.type !== "identifier" || childOf(loop, "alternative")) return void 0;
	const record = context.slice(variable);
	const appends = [...walk(inside)].filter((node) => calledBy(node, context)?.path === `${list}.append`);
	const uses = [...walk(inside)].filter((node) => node.type === "identifier" && context.slice(node) === list);
	const edits = appends.map((call) => assigned(call, record, context));
	if (appends.length === 0 || uses.length !== appends.length || edits.includes(void 0)) return void 0;
	if ([...walk(inside)].some(({ type }) => /^(continue_statement|break_statement|return_statement)$/.test(type))) return void 0;
	return {
		edits: [
			{
				start: first.start,
				end: loop.start,
				text: ""
			},
			...edits.filter((edit) => edit !== void 0),
			{
				start: loop.end,
				end: last.end,
				text: ""
			}
		],
		fields: fieldsRead(inside, record, context)
	};
}
/** `result.append((record.id, name))` as `record.display_name = name`. */
function assigned(call, record, context) {
	const list = childOf(call, "arguments");
	const pair = list && parts(list)[0];
	const [id, name] = pair?.type === "tuple" ? parts(pair) : [];
	if (!id || !name || context.slice(id) !== `${record}.id`) return void 0;
	return {
		start: call.start,
		end: call.end,
		text: `${record}.display_name = ${context.slice(name)}`
	};
}
function comprehension(body, context) {
	const [only, ...more] = parts(body);
	const list = only?.type === "return_statement" ? parts(only)[0] : void 0;
	if (!only || more.length > 0 || list?.type !== "list_comprehension") return void 0;
	const [pair, clause, ...rest] = parts(list);
	const [variable, over] = [clause && childOf(clause, "left"), clause && childOf(clause, "right")];
	if (pair?.type !== "tuple" || rest.length > 0 || !variable || !over || context.slice(over) !== "self") return void 0;
	const record = context.slice(variable);
	const [id, name] = parts(pair);
	if (!id || !name || context.slice(id) !== `${record}.id`) return void 0;
	const start = context.text.lastIndexOf("\n", only.start - 1) + 1;
	const text = `for ${record} in self:\n${context.text.slice(start, only.start)}    ${record}.display_name = ${context.slice(name)}`;
	return {
		edits: [{
			start: only.start,
			end: only.end,
			text
		}],
		fields: fieldsRead(name, record, context)
	};
}
/** Fields of the record that the code reads, in their order. */
function fieldsRead(node, record, context) {
	const found = /* @__PURE__ */ new Set();
	const calls = new Set([...walk(node)].flatMap((each) => each.type === "call" ? childOf(each, "function") ?? [] : []));
	const skip = /* @__PURE__ */ new Set();
	for (const each of walk(node)) {
		if (each.type !== "attribute" || skip.has(each)) continue;
		let inner = each;
		while (inner?.type === "attribute") {
			skip.add(inner);
			inner = childOf(inner, "object");
		}
		const path = context.slice(each).split(".");
		if (path[0] !== record) continue;
		const names = calls.has(each) ? path.slice(1, -1) : path.slice(1);
		if (names.length === 0 || names[0] === "id" || names[0] === "env" || names.some((name) => name.startsWith("_"))) continue;
		found.add(names.filter((name) => name !== "id").join("."));
	}
	return [...found];
}
/** `api` is imported where the decorator needs it. */
function importApi({ file, text }, needed) {
	if (!needed || file.imports.some(({ from, names }) => from === "odoo" && names.includes("api"))) return [];
	const own = file.imports.find(({ from, names }) => from === "odoo" && names.length > 0);
	if (!own) return [];
	const statement = text.slice(own.start, own.end);
	const at = own.start + statement.indexOf("import ") + 7;
	return /^from odoo import \w/.test(statement) ? [{
		start: at,
		end: at,
		text: "api, "
	}] : [];
}
function source(body) {
	return `from odoo import api, fields, models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    code = fields.Char()\n    name = fields.Char()\n${body}`;
}
function model$6(before, after) {
	return {
		before: source(before),
		after: source(after)
	};
}

// src/migrate/rules/17.0/owl-mark.ts
var owl_mark_default = defineMigration({
	id: "owl-mark",
	to: "17.0",
	breaks: "style",
	summary: "owl=\"1\" on templates goes",
	why: "The mark told templates of OWL from those of the legacy engine, which went with 17.0.",
	link: "https://github.com/odoo/odoo/pull/130467",
	cases: [
		{
			before: { "static/src/xml/x.xml": "<templates><t t-name=\"a.B\" owl=\"1\"><div/></t></templates>\n" },
			after: { "static/src/xml/x.xml": "<templates><t t-name=\"a.B\"><div/></t></templates>\n" }
		},
		{
			before: { "static/src/xml/x.xml": "<templates>\n  <t\n    t-name=\"a.B\"\n    owl=\"1\"\n  >\n    <div/>\n  </t>\n</templates>\n" },
			after: { "static/src/xml/x.xml": "<templates>\n  <t\n    t-name=\"a.B\"\n  >\n    <div/>\n  </t>\n</templates>\n" }
		},
		{
			before: { "static/src/xml/x.xml": "<templates owl=\"1\"><t t-inherit=\"web.X\" t-inherit-mode=\"extension\" owl=\"1\"/></templates>\n" },
			after: { "static/src/xml/x.xml": "<templates><t t-inherit=\"web.X\" t-inherit-mode=\"extension\"/></templates>\n" }
		}
	],
	noops: [
		{ "static/src/xml/x.xml": "<templates><t t-name=\"a.B\"><div/></t></templates>\n" },
		{ "static/src/xml/x.xml": "<templates><t t-name=\"a.B\"><Bird owl=\"bird.owl\"/></t></templates>\n" },
		{ "static/src/xml/x.xml": "<templates><t t-name=\"a.B\"><xpath expr=\"//t[@owl=1]\"/></t></templates>\n" },
		{ "views/x.xml": "<odoo><template id=\"x\"><div owl=\"1\"/></template></odoo>\n" }
	],
	template: { "*"(element, context) {
		const mark = attributeOf(element, "owl");
		if (mark?.value !== "1") return;
		context.report({
			at: mark,
			message: "owl=\"1\" says nothing since 17.0.",
			fix: {
				title: "Take owl=\"1\" away",
				safe: true,
				edits: [{
					...withBlanksBefore(mark, context.text),
					text: ""
				}]
			}
		});
	} }
});

// src/migrate/renames/17.0.json
var models$1 = {
	"mail.channel": "discuss.channel",
	"mail.channel.member": "discuss.channel.member",
	"account.invoice.send": "account.move.send"
};
var fields$2 = {
	"stock.move": { "quantity_done": "quantity" },
	"stock.move.line": { "qty_done": "quantity" },
	"project.task": { "planned_hours": "allocated_hours" },
	"account.payment.term.line": { "days": "nb_days" }
};

// src/migrate/rules/17.0/renamed-fields.ts
var renamed_fields_default$2 = defineMigration({
	id: "renamed-fields",
	to: "17.0",
	breaks: "error",
	summary: "Fields that have another name",
	why: "Views and code that name a field that is not there fail when they are loaded or run.",
	link: "https://github.com/odoo/odoo/blob/17.0/addons/stock/models/stock_move.py",
	cases: [
		{
			before: model$5("self.env[\"stock.move\"].search([]).quantity_done"),
			after: model$5("self.env[\"stock.move\"].search([]).quantity")
		},
		{
			before: model$5("self.env[\"stock.move\"].create({\"quantity_done\": 1})"),
			after: model$5("self.env[\"stock.move\"].create({\"quantity\": 1})")
		},
		{
			before: view$6("stock.move", "quantity_done"),
			after: view$6("stock.move", "quantity")
		}
	],
	noops: [
		model$5("self.env[\"my.own.thing\"].search([]).quantity_done"),
		model$5("self.env[\"my.own.thing\"].create({\"quantity_done\": 1})"),
		model$5("\"quantity_done\""),
		view$6("my.own.thing", "quantity_done")
	],
	...renamedFields(fields$2, "17.0")
});
function model$5(expression) {
	return {
		"__manifest__.py": "{\"name\": \"Example\", \"depends\": [\"sale_stock\", \"purchase\", \"crm\", \"project\", \"calendar\", \"point_of_sale\"]}\n",
		"models/example.py": `from odoo import models\n\n\nclass Example(models.AbstractModel):\n    _name = "example.mixin"\n\n    def f(self):\n        return ${expression}\n`
	};
}
function view$6(name, field) {
	return { "views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">${name}</field><field name="arch" type="xml"><form><field name="${field}"/></form></field></record></odoo>\n` };
}

// src/migrate/rules/17.0/renamed-models.ts
var renamed_models_default$1 = defineMigration({
	id: "renamed-models",
	to: "17.0",
	breaks: "error",
	summary: "Models that have another name",
	why: "What names a model that is not there does not load, or fails when it runs.",
	link: "https://github.com/odoo/odoo/blob/17.0/addons/mail/models/discuss/discuss_channel.py",
	cases: [
		{
			before: "def f(self):\n    return self.env[\"mail.channel\"].search([])\n",
			after: "def f(self):\n    return self.env[\"discuss.channel\"].search([])\n"
		},
		{
			before: { "data/x.xml": "<odoo><record id=\"a\" model=\"mail.channel\"><field name=\"name\">A</field></record></odoo>\n" },
			after: { "data/x.xml": "<odoo><record id=\"a\" model=\"discuss.channel\"><field name=\"name\">A</field></record></odoo>\n" }
		},
		{
			before: { "security/ir.model.access.csv": "id,name,model_id:id,perm_read\na,a,mail.model_mail_channel,1\n" },
			after: { "security/ir.model.access.csv": "id,name,model_id:id,perm_read\na,a,mail.model_discuss_channel,1\n" }
		}
	],
	noops: [
		"def f(self):\n    return self.env[\"mail.channel.extra\"].search([])\n",
		"def f(self):\n    return self.env[\"discuss.channel\"].search([])\n",
		{ "data/x.xml": "<odoo><record id=\"a\" model=\"discuss.channel\"><field name=\"name\">A</field></record></odoo>\n" },
		{ "security/ir.model.access.csv": "id,name,model_id:id,perm_read\na,a,mail.model_mail_channel_more,1\n" }
	],
	...renamedModels(models$1, "17.0")
});

// src/migrate/settings-box.ts
/** Classes of an element of the settings before 17.0. */
function hasClass(element, name) {
	return (attributeValue(element, "class") ?? "").split(/\s+/).includes(name);
}
/**
* A box of the settings (`o_setting_box`, with a pane left and one right) as a `<setting>`: its label, its help and
* what is in it. Undefined for a box of another shape.
*/
function settingOf(box, text) {
	const [left, right] = panesOf(box);
	if (!right || [...left?.attributes ?? [], ...right.attributes].some(({ name }) => name !== "class")) return void 0;
	const [field, ...more] = left ? elementsOf(left) : [];
	if (more.length > 0 || field && field.name !== "field") return void 0;
	if (hasOwnText(box) || left && hasOwnText(left) || hasOwnText(right)) return void 0;
	const content = field ? besideField(field, right, text) : withoutField(right, text);
	if (!content) return void 0;
	const kept = box.attributes.flatMap((attribute) => keptSource(attribute, text));
	const names = new Set(box.attributes.map(({ name }) => name));
	const own = content.attributes.filter(([name]) => !names.has(name));
	return written(box, [...kept, ...own.map(([name, value]) => attributeSource(name, value))], content.children, text);
}
function panesOf(box) {
	const [first, second, ...more] = elementsOf(box);
	const left = first && hasClass(first, "o_setting_left_pane") ? first : void 0;
	const right = left ? second : first;
	const rest = left ? more : [second, ...more].filter((each) => each !== void 0);
	return right && rest.length === 0 && hasClass(right, "o_setting_right_pane") ? [left, right] : [];
}
/** The field on the left has its label by itself, so that on the right goes. */
function besideField(field, right, text) {
	const { title, attributes, rest } = headOf(right, text);
	if (title?.name === "label" && attributeValue(title, "for") !== attributeValue(field, "name")) return void 0;
	return title && {
		attributes,
		children: [field, ...rest]
	};
}
/** Nothing on the left: the field of the label comes first, where it stands by itself on the right. */
function withoutField(right, text) {
	const { title, attributes, rest } = headOf(right, text);
	const named = title && attributeValue(title, "for");
	const field = rest.find((each) => each.name === "field" && (named === void 0 || attributeValue(each, "name") === named));
	if (title && field && rest[0] === field) return {
		attributes,
		children: rest
	};
	if (title && attributes.some(([name]) => name === "string")) return {
		attributes,
		children: rest
	};
	return {
		attributes: [],
		children: elementsOf(right)
	};
}
/** Label, mark of the company, link to the documentation and help: what a setting says by attributes. */
function headOf(right, text) {
	const rest = [...elementsOf(right)];
	const attributes = [];
	const [title] = rest;
	if (!title || !isTitle(title)) return {
		title: void 0,
		attributes,
		rest
	};
	rest.shift();
	const string = title.name === "label" ? attributeValue(title, "string") : oneLine(textOf(title));
	if (string) attributes.push(["string", string]);
	for (let next = rest[0]; next; next = rest[0]) {
		const link = attributeValue(next, "href");
		const said = attributes.some(([name]) => name === "help");
		if (hasClass(next, "fa-building-o")) attributes.push(["company_dependent", "1"]);
		else if (next.name === "a" && hasClass(next, "o_doc_link") && link !== void 0) attributes.push(["documentation", link.replace(/^https:\/\/www\.odoo\.com\/documentation\/[\w.]+(?=\/)/, "")]);
		else if (isHelp(next, text) && !said) attributes.push(["help", oneLine(textOf(next))]);
		else break;
		rest.shift();
	}
	return {
		title,
		attributes,
		rest
	};
}
function isTitle(element) {
	const names = element.attributes.map(({ name }) => name);
	if (element.name === "label") return elementsOf(element).length === 0 && names.every((name) => /^(for|string|class)$/.test(name));
	return element.name === "span" && hasClass(element, "o_form_label") && names.length === 1 && elementsOf(element).length === 0;
}
/** Plain text in grey; an id on it is nothing that anybody needs. */
function isHelp(element, text) {
	return element.name === "div" && attributeValue(element, "class")?.trim() === "text-muted" && element.attributes.every(({ name }) => name === "class" || name === "id") && elementsOf(element).length === 0 && oneLine(textOf(element)) !== "" && !text.slice(element.start, element.end).includes("<!--");
}
function hasOwnText(element) {
	return element.children.some((child) => child.type !== "element" && /\S/.test(child.value));
}
function oneLine(text) {
	return text.trim().replaceAll(/\s+/g, " ");
}
/** An attribute of the box as it was; of its classes those that are not part of the layout. */
function keptSource(attribute, text) {
	if (attribute.name !== "class") return [text.slice(attribute.start, attribute.end)];
	const tokens = attribute.value.split(/\s+/).filter((token) => token !== "" && !/^(o_setting_box|col(-.*)?)$/.test(token));
	return tokens.length > 0 ? [attributeSource("class", tokens.join(" "))] : [];
}
const WIDTH = 88;
function written(box, attributes, children, text) {
	const indent = indentAt(box.start, text);
	const step = "    ";
	const flat = ["<setting", ...attributes].join(" ");
	const head = indent.length + flat.length < WIDTH || attributes.length < 2 ? flat : `${["<setting", ...attributes.map((each) => `${indent}${step}${each}`)].join("\n")}\n${indent}`;
	if (children.length === 0) return `${head}/>`;
	const inside = children.map((child) => `${indent}${step}${moved(child, indent + step, text)}`);
	return [
		`${head}>`,
		...inside,
		`${indent}</setting>`
	].join("\n");
}
/** The source of an element at another indentation. */
function moved({ start, end }, indent, text) {
	const old = indentAt(start, text);
	const [first, ...lines] = text.slice(start, end).split("\n");
	return [first, ...lines.map((line) => line.startsWith(old) ? indent + line.slice(old.length) : line)].join("\n");
}
function indentAt(offset, text) {
	return /^[ \t]*/.exec(text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset))?.[0] ?? "";
}

// src/migrate/rules/17.0/settings-views.ts
var settings_views_default = defineMigration({
	id: "settings-views",
	to: "17.0",
	breaks: "error",
	summary: "Settings are written as app, block and setting",
	why: "Since 17.0 the settings of Odoo are made of <app>, <block> and <setting>: an extension that looks for the old divs finds no place and fails to load, and old divs are no longer found by the search.",
	link: "https://github.com/odoo/odoo/blob/17.0/addons/base_setup/views/res_config_settings_views.xml",
	cases: [
		view$5(`
<xpath expr="//div[hasclass('settings')]" position="inside">
    <div class="app_settings_block" data-string="Books" string="Books" data-key="library" groups="base.group_system">
        <h2>Lending</h2>
        <div class="row mt16 o_settings_container" name="lending">
            <div class="col-12 col-lg-6 o_setting_box" id="remind">
                <div class="o_setting_left_pane">
                    <field name="remind"/>
                </div>
                <div class="o_setting_right_pane">
                    <label for="remind"/>
                    <div class="text-muted">
                        Write a mail
                    </div>
                    <div class="content-group">
                        <field name="days"/>
                    </div>
                </div>
            </div>
        </div>
    </div>
</xpath>
`, `
<xpath expr="//form" position="inside">
    <app data-string="Books" string="Books" name="library" groups="base.group_system">
        <block title="Lending" name="lending">
            <setting id="remind" help="Write a mail">
                <field name="remind"/>
                <div class="content-group">
                    <field name="days"/>
                </div>
            </setting>
        </block>
    </app>
</xpath>
`),
		view$5(`
<xpath expr="//div[@name='quotation_order_setting_container']" position="inside">
    <div class="col-xs-12 col-md-6 o_setting_box">
        <div class="o_setting_left_pane"/>
        <div class="o_setting_right_pane">
            <span class="o_form_label">Origin</span>
            <span class="fa fa-lg fa-building-o" title="By company"/>
            <field name="origin"/>
        </div>
    </div>
</xpath>
`, `
<xpath expr="//block[@name='quotation_order_setting_container']" position="inside">
    <setting string="Origin" company_dependent="1">
        <field name="origin"/>
    </setting>
</xpath>
`),
		view$5(`
<div id="sale_ewallet" position="after">
    <div class="col-12 col-lg-6 o_setting_box">
        <div class="o_setting_right_pane">
            <label for="a"/>
            <div><field name="a"/></div>
        </div>
    </div>
</div>
<xpath expr="//div[@data-key='stock']" position="attributes">
    <attribute name="groups">base.group_user</attribute>
</xpath>
`, `
<setting id="sale_ewallet" position="after">
    <setting>
        <label for="a"/>
        <div><field name="a"/></div>
    </setting>
</setting>
<xpath expr="//app[@name='stock']" position="attributes">
    <attribute name="groups">base.group_user</attribute>
</xpath>
`),
		{
			before: file(`<xpath expr="//div[hasclass('o_settings_container')][3]" position="after"><p/></xpath><div class="o_setting_box"><p/></div>`),
			todos: 2
		}
	],
	noops: [
		file(`<xpath expr="//form" position="inside"><app string="A" name="a"/></xpath>`),
		file(`<xpath expr="//block[@id='a']" position="inside"><setting><field name="a"/></setting></xpath>`),
		file(`<field name="a" position="after"><field name="b"/></field>`),
		file(`<xpath expr="//div[@id='x']" position="inside"><div class="o_setting_box"/></xpath>`, "res.partner"),
		file(`<div class="app_settings_block"/>`, "res.partner")
	],
	arch: {
		div(element, context) {
			if (!ofSettings(context)) return;
			if (attributeOf(element, "position")) place(element, context);
			else if (hasClass(element, "app_settings_block")) app(element, context);
			else if (hasClass(element, "o_settings_container")) block(element, context);
			else if (hasClass(element, "o_setting_box")) box(element, context);
		},
		xpath(element, context) {
			if (ofSettings(context)) place(element, context);
		}
	}
});
function ofSettings({ view: { model } }) {
	return model === "res.config.settings";
}
function app(element, context) {
	const key = attributeOf(element, "data-key");
	const named = attributeOf(element, "name");
	const edits = [...renamedTag(element, "app"), ...withoutClass(element, context)];
	if (key && !named) edits.push({
		start: key.start,
		end: key.start + key.name.length,
		text: "name"
	});
	const string = attributeOf(element, "data-string");
	if (string && !attributeOf(element, "string")) edits.push({
		start: string.start,
		end: string.start + string.name.length,
		text: "string"
	});
	context.report({
		at: element.tag,
		message: "The settings of an application are an <app> since 17.0.",
		fix: {
			title: "Write <app>",
			safe: true,
			edits
		}
	});
}
/** With the heading before it as its title. */
function block(element, context) {
	const around = element.parent?.children ?? [];
	const before = around.slice(0, around.indexOf(element)).findLast((each) => !isBlank(each));
	const heading = before?.type === "element" && before.name === "h2" && before.attributes.length === 0 && before.children.every(({ type }) => type === "text") ? before : void 0;
	const edits = [...renamedTag(element, "block"), ...withoutClass(element, context)];
	if (heading) {
		const title = textOf(heading).trim().replaceAll(/\s+/g, " ");
		const after = element.start + 1 + element.name.length;
		edits.splice(0, 1, {
			start: element.start + 1,
			end: after,
			text: `block ${attributeSource("title", title)}`
		});
		edits.unshift({
			start: heading.start,
			end: element.start,
			text: ""
		});
	}
	context.report({
		at: element.tag,
		message: "A group of settings is a <block> since 17.0.",
		fix: {
			title: "Write <block>",
			safe: true,
			edits
		}
	});
}
function box(element, context) {
	const text = settingOf(element, context.text);
	if (text === void 0) {
		context.report({
			at: element.tag,
			message: "A setting is a <setting string=\"...\" help=\"...\"> since 17.0: put its field first in it, and what stood beside it behind that; the label comes by itself."
		});
		return;
	}
	context.report({
		at: element.tag,
		message: "A setting is a <setting> since 17.0.",
		fix: {
			title: "Write <setting>",
			safe: true,
			edits: [{
				start: element.start,
				end: element.end,
				text
			}]
		}
	});
}
function isBlank(node) {
	return node.type === "text" && typeof node.value === "string" && !/\S/.test(node.value);
}
/** The class goes with the blanks behind the tag's name; others than those of the layout stay. */
function withoutClass(element, { text }) {
	const attribute = attributeOf(element, "class");
	if (!attribute) return [];
	const rest = attribute.value.split(/\s+/).filter((each) => each !== "" && !/^(app_settings_block|o_settings_container|row|mt\d+|col(-.*)?)$/.test(each));
	if (rest.length > 0) return [{
		...attribute.valueSpan,
		text: rest.join(" ")
	}];
	let start = attribute.start;
	while (/\s/.test(text[start - 1] ?? "")) start -= 1;
	return [{
		start,
		end: attribute.end,
		text: ""
	}];
}
/** A place that an extension looks for. */
function place(element, context) {
	const position = attributeValue(element, "position") ?? "inside";
	if (element.name === "div") {
		const tag = tagOf(element, position, attributeValue(element, "id") ?? attributeValue(element, "name"));
		if (attributeOf(element, "data-key")) {
			const key = attributeOf(element, "data-key");
			const edits = [...renamedTag(element, "app")];
			if (key) edits.push({
				start: key.start,
				end: key.start + key.name.length,
				text: "name"
			});
			found(element, edits, context);
		} else if (tag) found(element, renamedTag(element, tag), context);
		else unknown(element, context);
		return;
	}
	const attribute = attributeOf(element, "expr");
	if (!attribute || !/\bdiv\b|o_setting|\/\.\./.test(attribute.value)) return;
	const now = placeNow(attribute.value, element, position);
	if (now === void 0) unknown(element, context);
	else found(element, [{
		...attribute.valueSpan,
		text: now
	}], context);
}
function placeNow(expr, element, position) {
	if (/^\/\/div\[(hasclass\('settings'\)|@class='settings'|contains\(@class, ?'settings'\))\]$/.test(expr)) return "//form";
	const key = /^\/\/div(?:\[hasclass\('app_settings_block'\)\])?\[@data-key='([\w.]+)'\]$/.exec(expr)?.[1];
	if (key !== void 0) return `//app[@name='${key}']`;
	const pane = /^\/\/div(\[@(?:id|name)='[\w.-]+'\])\/\/?div\[(?:hasclass\('o_setting_right_pane'\)|@class='o_setting_right_pane')\]$/.exec(expr)?.[1];
	if (pane !== void 0) return position === "inside" ? `//setting${pane}` : void 0;
	const named = /^\/\/div(\[@(?:id|name)='([\w.-]+)'\])$/.exec(expr);
	const tag = named && tagOf(element, position, named[2]);
	if (named && tag) return `//${tag}${named[1]}`;
	const field = /^(\/\/field\[@name='\w+'\])\/\.\.\/\.\.$/.exec(expr)?.[1];
	if (field !== void 0) return `${field}/ancestor::setting`;
}
const SETTING = (each) => each.name === "setting" || hasClass(each, "o_setting_box");
const BLOCK = (each) => /^(block|h2)$/.test(each.name) || hasClass(each, "o_settings_container");
const APP = (each) => each.name === "app" || hasClass(each, "app_settings_block");
/** What the div is now, as far as what goes there says it. */
function tagOf(element, position, name) {
	const content = elementsOf(element);
	const inside = position === "inside";
	const outside = /^(before|after|replace)$/.test(position);
	if (name === void 0 || name.startsWith("msg_")) return void 0;
	if (content.length === 0 || !(inside || outside)) return /container/.test(name) ? "block" : void 0;
	if (content.every(SETTING)) return inside ? "block" : "setting";
	if (content.every(BLOCK)) return inside ? "app" : "block";
	if (content.every(APP)) return inside ? void 0 : "app";
	return inside && !content.some((each) => SETTING(each) || BLOCK(each) || APP(each)) ? "setting" : void 0;
}
function found(element, edits, context) {
	context.report({
		at: element.tag,
		message: "The settings are made of <app>, <block> and <setting> since 17.0.",
		fix: {
			title: "Look for the new element",
			safe: false,
			edits
		}
	});
}
function unknown(element, context) {
	context.report({
		at: element.tag,
		message: "The settings are made of <app>, <block> and <setting> since 17.0: look in the view that is extended for what this div has become, such as //setting[@id=...] or //block[@name=...]."
	});
}
function view$5(before, after) {
	return {
		before: file(before),
		after: file(after)
	};
}
function file(arch, model = "res.config.settings") {
	return { "views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">${model}</field><field name="inherit_id" ref="base.res_config_settings_view_form"/><field name="arch" type="xml">${arch}</field></record></odoo>\n` };
}

// src/migrate/import-moves.ts
/**
* A visitor of `import_from_statement` that takes names to their new modules. A statement in which all names move to one
* module is changed in place; else the name leaves it for a line of its own behind it.
*/
function moveImports(moves) {
	const byModule = /* @__PURE__ */ new Map();
	for (const move of moves) byModule.set(move.from, [...byModule.get(move.from) ?? [], move]);
	return (node, context) => {
		const imported = fromImport(node, context);
		const known = imported && byModule.get(imported.module);
		if (!imported || !known) return;
		const moving = imported.names.flatMap((each) => {
			const move = known.find(({ name }) => name === each.name);
			return move ? [{
				...each,
				move
			}] : [];
		});
		const [first] = moving;
		if (!first) return;
		const message = `${first.name} is imported from ${first.move.to}.`;
		const targets = new Set(moving.map(({ move }) => move.to));
		if (moving.length === imported.names.length && targets.size === 1) {
			context.report({
				at: node,
				message,
				fix: {
					title: `Import from ${first.move.to}`,
					safe: true,
					edits: [{
						start: imported.moduleNode.start,
						end: imported.moduleNode.end,
						text: first.move.to
					}, ...moving.flatMap(({ node: place, name, move }) => move.as === void 0 ? [] : [{
						start: place.start,
						end: place.start + name.length,
						text: move.as
					}])]
				}
			});
			return;
		}
		const alias = first.alias === void 0 ? "" : ` as ${first.alias}`;
		const statement = `from ${first.move.to} import ${first.move.as ?? first.name}${alias}`;
		context.report({
			at: first.node,
			message,
			fix: {
				title: `Import from ${first.move.to}`,
				safe: true,
				edits: [withoutName(node, imported, first.node, context.text), {
					start: node.end,
					end: node.end,
					text: `\n${" ".repeat(indentOf(node, context.text))}${statement}`
				}]
			}
		});
	};
}
function indentOf({ start }, text) {
	return start - (text.lastIndexOf("\n", start - 1) + 1);
}

// src/migrate/rules/17.0/test-form-import.ts
var test_form_import_default = defineMigration({
	id: "test-form-import",
	to: "17.0",
	breaks: "error",
	summary: "Form of tests is imported from odoo.tests",
	why: "The class moved to odoo.tests.form in 17.0 and is exported by odoo.tests; odoo.tests.common has it no more.",
	link: "https://github.com/odoo/odoo/blob/17.0/odoo/tests/__init__.py",
	cases: [{
		before: { "tests/test_x.py": "from odoo.tests.common import Form\n" },
		after: { "tests/test_x.py": "from odoo.tests import Form\n" }
	}, {
		before: { "tests/test_x.py": "from odoo.tests.common import Form, TransactionCase\n\n\nclass TestX(TransactionCase):\n    pass\n" },
		after: { "tests/test_x.py": "from odoo.tests.common import TransactionCase\nfrom odoo.tests import Form\n\n\nclass TestX(TransactionCase):\n    pass\n" }
	}],
	noops: [
		{ "tests/test_x.py": "from odoo.tests import Form\n" },
		{ "tests/test_x.py": "from odoo.tests.common import TransactionCase, tagged\n" },
		{ "tests/test_x.py": "from .common import Form\n" }
	],
	python: { import_from_statement: moveImports([{
		from: "odoo.tests.common",
		name: "Form",
		to: "odoo.tests"
	}]) }
});

// src/migrate/rules/18.0/chatter.ts
/** What the chatter of 18.0 takes of the options of the old fields. */
const OPTIONS = {
	open_attachments: "open_attachments",
	post_refresh: "reload_on_post"
};
const FIELDS = /^(message_follower_ids|message_ids|activity_ids|message_attachment_count)$/;
var chatter_default = defineMigration({
	id: "chatter",
	to: "18.0",
	breaks: "silent",
	summary: "<div class=\"oe_chatter\"> is <chatter/>",
	why: "The web client of 18.0 makes a chatter of the tag alone: the div stays empty, without an error.",
	link: "https://github.com/odoo/odoo/pull/156463",
	cases: [
		{
			before: form("<div class=\"oe_chatter\">\n  <field name=\"message_follower_ids\"/>\n  <field name=\"activity_ids\"/>\n  <field name=\"message_ids\"/>\n</div>"),
			after: form("<chatter/>")
		},
		{
			before: form("<div class=\"oe_chatter\"><field name=\"message_ids\" options=\"{'open_attachments': True}\"/></div>"),
			after: form("<chatter open_attachments=\"True\"/>")
		},
		{
			before: form("<div class=\"oe_chatter\"><field name=\"message_ids\" options=\"{'post_refresh': 'always'}\"/></div>"),
			after: form("<chatter reload_on_post=\"True\"/>")
		},
		{
			before: extension(`<xpath expr="//div[hasclass('oe_chatter')]" position="before"><field name="a"/></xpath>`),
			after: extension(`<xpath expr="//chatter" position="before"><field name="a"/></xpath>`)
		},
		{
			before: extension(`<xpath expr="//div[@class='oe_chatter']" position="before"><field name="a"/></xpath>`),
			after: extension(`<xpath expr="//chatter" position="before"><field name="a"/></xpath>`)
		},
		{
			before: extension(`<div class="oe_chatter" position="before"><field name="a"/></div>`),
			after: extension(`<chatter position="before"><field name="a"/></chatter>`)
		},
		{
			before: form("<div class=\"oe_chatter\"><field name=\"message_ids\"/><field name=\"x\"/></div>"),
			todos: 1
		}
	],
	noops: [
		form("<chatter/>"),
		form("<div class=\"oe_chatter_like\"><field name=\"message_ids\"/></div>"),
		form("<div><field name=\"message_ids\"/></div>"),
		extension(`<xpath expr="//div[hasclass('oe_title')]" position="before"><field name="oe_chatter"/></xpath>`),
		{ "views/x.xml": "<odoo><template id=\"t\"><div class=\"oe_chatter\"/></template></odoo>\n" }
	],
	arch: {
		div(element, context) {
			if (!(attributeValue(element, "class") ?? "").split(/\s+/).includes("oe_chatter")) return;
			if (attributeOf(element, "position")) {
				const { start, inner, end } = element;
				const close = inner.end < end ? [{
					start: inner.end + 2,
					end: inner.end + 5,
					text: "chatter"
				}] : [];
				const mark = attributeOf(element, "class");
				if (!mark) return;
				context.report({
					at: element.tag,
					message: "The chatter is the tag <chatter> since 18.0.",
					fix: {
						title: "Name the tag",
						safe: true,
						edits: [
							{
								start: start + 1,
								end: start + 4,
								text: "chatter"
							},
							{
								start: mark.start,
								end: mark.end + (/\s/.test(context.text[mark.end] ?? "") ? 1 : 0),
								text: ""
							},
							...close
						]
					}
				});
				return;
			}
			const options = optionsOf(element);
			if (!options) {
				context.report({
					at: element.tag,
					message: "The chatter is the tag <chatter/> since 18.0, and holds nothing: put what else stands in this div beside it."
				});
				return;
			}
			const groups = attributeValue(element, "groups");
			const attributes = [...options.map((name) => `${name}="True"`), ...groups === void 0 ? [] : [`groups="${groups}"`]];
			context.report({
				at: element.tag,
				message: "The chatter is the tag <chatter/> since 18.0.",
				fix: {
					title: "Write <chatter/>",
					safe: true,
					edits: [{
						start: element.start,
						end: element.end,
						text: `<${["chatter", ...attributes].join(" ")}/>`
					}]
				}
			});
		},
		xpath(element, context) {
			const expr = attributeOf(element, "expr");
			if (!expr) return;
			const raw = context.text.slice(expr.valueSpan.start, expr.valueSpan.end);
			const now = raw.replaceAll(/(^|\/)div\[(?:hasclass\((['"])oe_chatter\2\)|@class=(['"])oe_chatter\3|contains\(@class,\s*(['"])oe_chatter\4\))\]/g, "$1chatter");
			if (now === raw) return;
			const { start, end } = expr.valueSpan;
			context.report({
				at: expr,
				message: "The chatter is the tag <chatter> since 18.0.",
				fix: {
					title: "Find <chatter>",
					safe: true,
					edits: [{
						start,
						end,
						text: now
					}]
				}
			});
		}
	}
});
/** Attributes for the tag; undefined where the div holds more than the fields of a chatter. */
function optionsOf(element) {
	const fields = elementsOf(element);
	if (fields.some((field) => field.name !== "field" || !FIELDS.test(attributeValue(field, "name") ?? ""))) return void 0;
	const text = fields.map((field) => attributeValue(field, "options") ?? "").join(" ");
	return Object.entries(OPTIONS).flatMap(([old, now]) => new RegExp(`['"]${old}['"]\\s*:\\s*(True|true|1|['"]always['"])`).test(text) ? [now] : []);
}
function form(body) {
	return { "views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">res.partner</field><field name="arch" type="xml"><form>${body}</form></field></record></odoo>\n` };
}
function extension(body) {
	return { "views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">res.partner</field><field name="inherit_id" ref="base.view_partner_form"/><field name="arch" type="xml">${body}</field></record></odoo>\n` };
}

// src/migrate/rules/18.0/check-recursion.ts
var check_recursion_default = defineMigration({
	id: "check-recursion",
	to: "18.0",
	breaks: "deprecation",
	summary: "not _check_recursion() is _has_cycle()",
	why: "The old methods are deprecated since 18.0; the new one answers the opposite.",
	link: "https://github.com/odoo/odoo/pull/151593",
	cases: [
		{
			before: model$4("if not self._check_recursion():\n            pass"),
			after: model$4("if self._has_cycle():\n            pass")
		},
		{
			before: model$4("return self._check_recursion(parent=\"up_id\")"),
			after: model$4("return not self._has_cycle(\"up_id\")")
		},
		{
			before: model$4("if not self._check_m2m_recursion(\"up_ids\"):\n            pass"),
			after: model$4("if self._has_cycle(\"up_ids\"):\n            pass")
		}
	],
	noops: [
		model$4("return self._has_cycle()"),
		model$4("return tree._check_recursion()"),
		model$4("return self._check_recursions()"),
		"class A:\n    def _check_recursion(self):\n        return True\n"
	],
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (!called?.object || !/^(_check_recursion|_check_m2m_recursion)$/.test(called.name)) return;
		const { positional, keywords } = argumentsOfCall(node, context);
		const field = positional[0] ?? keywords.get("parent") ?? keywords.get("field_name");
		const object = context.slice(called.object);
		if (positional.length + keywords.size > (field ? 1 : 0) || object.startsWith("super(") || !recordsOf(called.object, context)) return;
		const parent = context.ancestors.at(-1);
		const negated = parent?.type === "not_operator";
		const place = negated && parent ? parent : node;
		const call = `${object}._has_cycle(${field ? context.slice(field) : ""})`;
		context.report({
			at: place,
			message: `${called.name}() is deprecated since 18.0.`,
			fix: {
				title: "Ask _has_cycle()",
				safe: true,
				edits: [{
					start: place.start,
					end: place.end,
					text: negated ? call : `not ${call}`
				}]
			}
		});
	} }
});
function model$4(statement) {
	return `from odoo import models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    def f(self, tree):\n        ${statement}\n`;
}

// src/migrate/rules/18.0/cron-calls.ts
var cron_calls_default = defineMigration({
	id: "cron-calls",
	to: "18.0",
	breaks: "error",
	summary: "numbercall and doall of scheduled actions go",
	why: "Since 18.0 a scheduled action runs until it is switched off, and ir.cron has neither field: data that sets them does not load.",
	link: "https://github.com/odoo/odoo/blob/18.0/odoo/addons/base/models/ir_cron.py",
	cases: [
		{
			before: cron(`
        <field name="name">A</field>
        <field name="numbercall">-1</field>
        <field name="doall" eval="False"/>
        <field name="interval_number">1</field>`),
			after: cron(`
        <field name="name">A</field>
        <field name="interval_number">1</field>`)
		},
		{
			before: cron("<field name=\"name\">A</field><field name=\"numbercall\" eval=\"-1\"/>"),
			after: cron("<field name=\"name\">A</field>")
		},
		{
			before: `
        def make(self):
            self.env["ir.cron"].create({"name": "A", "numbercall": -1, "interval_number": 1})
      `,
			after: `
        def make(self):
            self.env["ir.cron"].create({"name": "A", "interval_number": 1})
      `
		}
	],
	noops: [
		cron("<field name=\"name\">numbercall</field>"),
		{ "views/x.xml": "<odoo><record id=\"a\" model=\"my.cron\"><field name=\"numbercall\">-1</field></record></odoo>\n" },
		`
      def make(self):
          self.env["my.cron"].create({"numbercall": -1})
    `,
		`
      def read(self):
          return {"numbercall": -1}
    `
	],
	xml: { field(element, context) {
		const name = attributeValue(element, "name");
		if (name !== "numbercall" && name !== "doall") return;
		if (!isCron(element.parent)) return;
		remove(element, name, context);
	} },
	python: { pair(node, context) {
		const key = childOf(node, "key");
		const name = key && /^['"](numbercall|doall)['"]$/.exec(context.slice(key))?.[1];
		if (name === void 0) return;
		const dictionary = context.ancestors.at(-1);
		const call = context.ancestors.findLast(({ type }) => type === "call");
		if (!dictionary || !call || !/^[\w.]*env\[['"]ir\.cron['"]\][\w.()]*\.(create|write)\(/.test(context.slice(call))) return;
		if (parts(dictionary).length < 2) return;
		context.report({
			at: node,
			message: `ir.cron has no ${name} since 18.0.`,
			fix: {
				title: `Take ${name} away`,
				safe: true,
				edits: [withoutArgument(dictionary, node, context.text)]
			}
		});
	} }
});
function isCron(record) {
	return record?.name === "record" && attributeValue(record, "model") === "ir.cron";
}
function remove(element, name, { text, report }) {
	report({
		at: element,
		message: `ir.cron has no ${name} since 18.0.`,
		fix: {
			title: `Take ${name} away`,
			safe: true,
			edits: [{
				...elementLines(element, text),
				text: ""
			}]
		}
	});
}
function cron(body) {
	return { "views/x.xml": `<odoo><record id="a" model="ir.cron">${body}</record></odoo>\n` };
}

// src/migrate/keyword-rename.ts
/** Visitor of `call` for a keyword of `fields.X(...)` that has another name, or none, since a series. */
function fieldKeyword(old, now, since) {
	return (node, context) => {
		const called = childOf(node, "function");
		const list = childOf(node, "arguments");
		if (called?.type !== "attribute" || !list || !/^(?:odoo\.)?fields\.[A-Z]\w+$/.test(context.slice(called))) return;
		for (const argument of parts(list)) {
			const name = argument.type === "keyword_argument" ? childOf(argument, "name") : void 0;
			if (!name || context.slice(name) !== old) continue;
			context.report({
				at: argument,
				message: now === void 0 ? `Fields have no ${old} since ${since}.` : `${old} is ${now} since ${since}.`,
				fix: {
					title: now === void 0 ? `Take ${old} away` : `Write ${now}`,
					safe: true,
					edits: [now === void 0 ? withoutArgument(list, argument, context.text) : {
						start: name.start,
						end: name.end,
						text: now
					}]
				}
			});
		}
	};
}

// src/migrate/rules/18.0/field-aggregator.ts
var field_aggregator_default = defineMigration({
	id: "field-aggregator",
	to: "18.0",
	breaks: "deprecation",
	summary: "group_operator of a field is aggregator",
	why: "The keyword of a field for its aggregate in groups was renamed in 18.0; the old name logs a warning.",
	link: "https://github.com/odoo/odoo/pull/127353",
	cases: [{
		before: "a = fields.Float(group_operator=\"sum\")\n",
		after: "a = fields.Float(aggregator=\"sum\")\n"
	}, {
		before: "a = fields.Integer(\"A\", group_operator=False, store=True)\n",
		after: "a = fields.Integer(\"A\", aggregator=False, store=True)\n"
	}],
	noops: [
		"a = fields.Float(aggregator=\"sum\")\n",
		"a = my.Float(group_operator=\"sum\")\n",
		"a = f(group_operator=\"sum\")\n"
	],
	python: { call: fieldKeyword("group_operator", "aggregator", "18.0") }
});

// src/migrate/rules/18.0/field-unaccent.ts
var field_unaccent_default = defineMigration({
	id: "field-unaccent",
	to: "18.0",
	breaks: "deprecation",
	summary: "unaccent of a field goes",
	why: "Since 18.0 fields have no keyword unaccent: whether a search folds accents is decided by the database.",
	link: "https://github.com/odoo/odoo/pull/139568",
	cases: [{
		before: "a = fields.Char(index=True, unaccent=False)\n",
		after: "a = fields.Char(index=True)\n"
	}, {
		before: "a = fields.Char(unaccent=False, index=True)\n",
		after: "a = fields.Char(index=True)\n"
	}],
	noops: [
		"a = fields.Char(index=True)\n",
		"a = search(unaccent=False)\n",
		"a = unaccent(fields.Char())\n"
	],
	python: { call: fieldKeyword("unaccent", void 0, "18.0") }
});

// src/migrate/rules/18.0/kanban-card.ts
const NOW$1 = {
	"kanban-box": "card",
	"kanban-menu": "menu"
};
var kanban_card_default = defineMigration({
	id: "kanban-card",
	to: "18.0",
	breaks: "deprecation",
	summary: "The template kanban-box is card, kanban-menu is menu",
	why: "The web client of 18.0 still shows kanban-box, with a warning; that of 19.0 says that the card is missing.",
	link: "https://github.com/odoo/odoo/pull/167751",
	cases: [{
		before: view$4("<kanban><templates><t t-name=\"kanban-menu\"><a/></t><t t-name=\"kanban-box\"><div><field name=\"name\"/></div></t></templates></kanban>"),
		after: view$4("<kanban><templates><t t-name=\"menu\"><a/></t><t t-name=\"card\"><div><field name=\"name\"/></div></t></templates></kanban>")
	}, {
		before: view$4(`<xpath expr="//t[@t-name='kanban-box']//field[@name='a']" position="after"><field name="b"/></xpath>`),
		after: view$4(`<xpath expr="//t[@t-name='card']//field[@name='a']" position="after"><field name="b"/></xpath>`)
	}],
	noops: [
		view$4("<kanban><templates><t t-name=\"card\"><field name=\"name\"/></t></templates></kanban>"),
		view$4("<kanban><templates><t t-name=\"card\"><div class=\"kanban-box\"/></t></templates></kanban>"),
		{ "static/src/xml/x.xml": "<templates><t t-name=\"kanban-box\"><div/></t></templates>\n" },
		view$4(`<xpath expr="//div[hasclass('kanban-box')]" position="after"><field name="b"/></xpath>`)
	],
	arch: {
		t(element, context) {
			const name = attributeOf(element, "t-name");
			const now = name && NOW$1[name.value];
			if (!name || now === void 0 || element.parent?.name !== "templates") return;
			const { start, end } = name.valueSpan;
			context.report({
				at: name,
				message: `The template ${name.value} is ${now} since 18.0.`,
				fix: {
					title: `Write ${now}`,
					safe: false,
					edits: [{
						start,
						end,
						text: now
					}]
				}
			});
		},
		xpath(element, context) {
			const expr = attributeOf(element, "expr");
			if (!expr) return;
			const { start, end } = expr.valueSpan;
			const raw = context.text.slice(start, end);
			const now = raw.replaceAll(/(@t-name\s*=\s*)(['"])(kanban-box|kanban-menu)\2/g, (_, head, quote, old) => `${head}${quote}${NOW$1[old] ?? old}${quote}`);
			if (now === raw) return;
			context.report({
				at: expr,
				message: "The templates of a kanban view are called card and menu since 18.0.",
				fix: {
					title: "Find them by their new names",
					safe: false,
					edits: [{
						start,
						end,
						text: now
					}]
				}
			});
		}
	}
});
function view$4(body) {
	return { "views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">res.partner</field><field name="arch" type="xml">${body}</field></record></odoo>\n` };
}

// src/migrate/renames/18.0.json
var fields$1 = {
	"account.move": {
		"payment_id": "origin_payment_id",
		"reversal_move_id": "reversal_move_ids"
	},
	"project.project": { "analytic_account_id": "account_id" },
	"pos.category": { "child_id": "child_ids" }
};

// src/migrate/rules/18.0/renamed-fields.ts
var renamed_fields_default$1 = defineMigration({
	id: "renamed-fields",
	to: "18.0",
	breaks: "error",
	summary: "Fields that have another name",
	why: "Views and code that name a field that is not there fail when they are loaded or run.",
	link: "https://github.com/odoo/odoo/blob/18.0/addons/account/models/account_move.py",
	cases: [
		{
			before: model$3("self.env[\"account.move\"].search([]).reversal_move_id"),
			after: model$3("self.env[\"account.move\"].search([]).reversal_move_ids")
		},
		{
			before: model$3("self.env[\"account.move\"].create({\"reversal_move_id\": 1})"),
			after: model$3("self.env[\"account.move\"].create({\"reversal_move_ids\": 1})")
		},
		{
			before: view$3("account.move", "reversal_move_id"),
			after: view$3("account.move", "reversal_move_ids")
		}
	],
	noops: [
		model$3("self.env[\"my.own.thing\"].search([]).reversal_move_id"),
		model$3("self.env[\"my.own.thing\"].create({\"reversal_move_id\": 1})"),
		model$3("\"reversal_move_id\""),
		view$3("my.own.thing", "reversal_move_id")
	],
	...renamedFields(fields$1, "18.0")
});
function model$3(expression) {
	return {
		"__manifest__.py": "{\"name\": \"Example\", \"depends\": [\"sale_stock\", \"purchase\", \"crm\", \"project\", \"calendar\", \"point_of_sale\"]}\n",
		"models/example.py": `from odoo import models\n\n\nclass Example(models.AbstractModel):\n    _name = "example.mixin"\n\n    def f(self):\n        return ${expression}\n`
	};
}
function view$3(name, field) {
	return { "views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">${name}</field><field name="arch" type="xml"><form><field name="${field}"/></form></field></record></odoo>\n` };
}

// src/migrate/rules/18.0/tree-to-list.ts
/** Keys of an action, of a field's context and of a view that name kinds of views. */
const MODE_KEYS = /^(view_mode|binding_view_types|mode|view_type)$/;
var tree_to_list_default = defineMigration({
	id: "tree-to-list",
	to: "18.0",
	breaks: "error",
	summary: "The list view is <list>, and so it is called everywhere",
	why: "Since 18.0 a view whose root is <tree> is refused, and the web client knows no view of the type tree.",
	link: "https://github.com/odoo/odoo/pull/159909",
	cases: [
		{
			before: view$2("<tree editable=\"bottom\"><field name=\"a\"/><field name=\"b\"><tree><field name=\"c\"/></tree></field></tree>"),
			after: view$2("<list editable=\"bottom\"><field name=\"a\"/><field name=\"b\"><list><field name=\"c\"/></list></field></list>")
		},
		{
			before: record("<field name=\"view_mode\">tree,form</field><field name=\"name\">Tree view</field>"),
			after: record("<field name=\"view_mode\">list,form</field><field name=\"name\">Tree view</field>")
		},
		{
			before: view$2(`<xpath expr="//field[@name='line_ids']/tree/field[@name='tree_id']" position="after"><field name="x"/></xpath>`),
			after: view$2(`<xpath expr="//field[@name='line_ids']/list/field[@name='tree_id']" position="after"><field name="x"/></xpath>`)
		},
		{
			before: view$2(`<field name="a" mode="tree,kanban" context="{'tree_view_ref': 'm.view_tree'}"/>`),
			after: view$2(`<field name="a" mode="list,kanban" context="{'list_view_ref': 'm.view_tree'}"/>`)
		},
		{
			before: `
        def open(self):
            return {
                "type": "ir.actions.act_window",
                "view_mode": "tree,form",
                "views": [(self.env.ref("m.view_tree").id, "tree"), (False, "form")],
                "context": {"tree_view_ref": "m.view_tree"},
            }
      `,
			after: `
        def open(self):
            return {
                "type": "ir.actions.act_window",
                "view_mode": "list,form",
                "views": [(self.env.ref("m.view_tree").id, "list"), (False, "form")],
                "context": {"list_view_ref": "m.view_tree"},
            }
      `
		},
		{
			before: `
        def open(self, action):
            action["view_mode"] = "tree"
            action.update({"views": [[False, "tree"]]})
            return self.get_view(view_type="tree")
      `,
			after: `
        def open(self, action):
            action["view_mode"] = "list"
            action.update({"views": [[False, "list"]]})
            return self.get_view(view_type="list")
      `
		}
	],
	noops: [
		view$2("<list><field name=\"tree\"/></list>"),
		view$2("<form><field name=\"a\" string=\"tree\"/><label for=\"tree\"/></form>"),
		record("<field name=\"name\">tree,form</field><field name=\"help\">a tree</field>"),
		`
      def grow(self):
          return {"kind": "tree", "name": "tree", "url": "/tree/oak", "views": ["tree"]}
    `,
		{ "static/src/xml/x.xml": "<templates><t t-name=\"a.B\"><tree/></t></templates>\n" },
		`
      TREE = "tree"
      from lxml.etree import tree
    `,
		{ "views/x.xml": `<odoo><template id="x"><div class="tree"/><tree/></template></odoo>\n` }
	],
	arch: {
		tree(element, context) {
			const { start, tag, end, inner } = element;
			const edits = [{
				start: start + 1,
				end: start + 5,
				text: "list"
			}];
			if (inner.end < end && end > tag.end) edits.push({
				start: inner.end + 2,
				end: inner.end + 6,
				text: "list"
			});
			context.report({
				at: tag,
				message: "<tree> is <list> since 18.0.",
				fix: {
					title: "Write <list>",
					safe: true,
					edits
				}
			});
		},
		xpath(element, context) {
			const expr = attributeOf(element, "expr");
			if (!expr) return;
			const raw = context.text.slice(expr.valueSpan.start, expr.valueSpan.end);
			const now = steps(raw);
			if (now === raw) return;
			context.report({
				at: expr,
				message: "The xpath passes through <tree>, which is <list> since 18.0.",
				fix: {
					title: "Write list",
					safe: true,
					edits: [{
						...expr.valueSpan,
						text: now
					}].map(({ start, end, text }) => ({
						start,
						end,
						text
					}))
				}
			});
		},
		"*"(element, context) {
			for (const name of [
				"mode",
				"context",
				"view_mode"
			]) {
				const attribute = attributeOf(element, name);
				if (!attribute) continue;
				const raw = context.text.slice(attribute.valueSpan.start, attribute.valueSpan.end);
				const now = name === "context" ? raw.replaceAll(/\btree_view_ref\b/g, "list_view_ref") : modes(raw);
				if (now === raw || name === "mode" && element.name !== "field") continue;
				const { start, end } = attribute.valueSpan;
				context.report({
					at: attribute,
					message: `${name} names the view tree, which is list since 18.0.`,
					fix: {
						title: "Write list",
						safe: true,
						edits: [{
							start,
							end,
							text: now
						}]
					}
				});
			}
		}
	},
	xml: { field(element, context) {
		const model = attributeValue(recordOf(element) ?? element, "model") ?? "";
		const name = attributeValue(element, "name") ?? "";
		const [only] = element.children;
		if (!model.startsWith("ir.") || element.children.length > 1) return;
		const evaluated = attributeOf(element, "eval");
		const place = only?.type === "text" ? only : evaluated?.valueSpan;
		if (!place) return;
		const raw = context.text.slice(place.start, place.end);
		let now = raw;
		if (/^(view_mode|binding_view_types|type)$/.test(name) && isViewModel(model, name)) now = only ? modes(raw) : quoted(raw);
		else if (name === "context") now = raw.replaceAll(/\btree_view_ref\b/g, "list_view_ref");
		if (now === raw) return;
		context.report({
			at: place,
			message: `${name} names the view tree, which is list since 18.0.`,
			fix: {
				title: "Write list",
				safe: true,
				edits: [{
					start: place.start,
					end: place.end,
					text: now
				}]
			}
		});
	} },
	python: { string(node, context) {
		const content = node.children[1];
		if (node.children.length !== 3 || content?.type !== "string_content") return;
		const text = context.slice(content);
		if (!text.includes("tree")) return;
		const parent = context.ancestors.at(-1);
		const now = text === "tree_view_ref" ? "list_view_ref" : isMode(node, parent, context) ? modes(text) : text;
		if (now === text) return;
		context.report({
			at: node,
			message: "The view tree is called list since 18.0.",
			fix: {
				title: "Write list",
				safe: true,
				edits: [{
					start: content.start,
					end: content.end,
					text: now
				}]
			}
		});
	} }
});
/** The string says which views there are: the value of such a key or argument, or the second of a pair in `views`. */
function isMode(node, parent, context) {
	const key = (each) => {
		const name = each && (childOf(each, "key") ?? childOf(each, "name"));
		return name ? context.slice(name).replaceAll(/['"]/g, "") : "";
	};
	if ((parent?.type === "pair" || parent?.type === "keyword_argument") && node.field === "value") return MODE_KEYS.test(key(parent));
	if (parent?.type === "assignment" && node.field === "right") {
		const left = childOf(parent, "left");
		return left !== void 0 && /\[\s*['"](view_mode|binding_view_types)['"]\s*\]$/.test(context.slice(left));
	}
	if (parent?.type !== "tuple" && parent?.type !== "list") return false;
	if (parts(parent).length !== 2 || parts(parent)[1] !== node) return false;
	const list = context.ancestors.at(-2);
	const holder = context.ancestors.at(-3);
	if (list?.type !== "list") return false;
	if (holder?.type === "pair" || holder?.type === "keyword_argument") return /^views$/.test(key(holder));
	const left = holder?.type === "assignment" ? childOf(holder, "left") : void 0;
	return left !== void 0 && /(\[\s*['"]views['"]\s*\]|\bviews)$/.test(context.slice(left));
}
function recordOf(element) {
	return element.parent?.name === "record" ? element.parent : void 0;
}
function isViewModel(model, field) {
	if (field === "type") return model === "ir.ui.view";
	return /^ir\.actions\.(act_window(\.view)?|server|report|client)$/.test(model);
}
/** `tree,form` with list for tree; anything else than names with commas stays. */
function modes(text) {
	return /^\s*\w+(\s*,\s*\w+)*\s*$/.test(text) ? text.replaceAll(/\btree\b/g, "list") : text;
}
function quoted(text) {
	return text.replaceAll(/(['"])([\w\s,]*)\1/g, (all, quote, inner) => modes(inner) === inner ? all : quote + modes(inner) + quote);
}
/** The steps of a path alone: what stands in brackets are names and texts. */
function steps(expr) {
	return expr.replaceAll(/\[[^\]]*\]|(?<=^|\/|::)tree(?=$|\/|\[)/g, (part) => part === "tree" ? "list" : part);
}
function view$2(body) {
	return { "views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">res.partner</field><field name="arch" type="xml">${body}</field></record></odoo>\n` };
}
function record(body) {
	return { "views/x.xml": `<odoo><record id="a" model="ir.actions.act_window">${body}</record></odoo>\n` };
}

// src/migrate/rules/18.0/user-has-groups.ts
var user_has_groups_default = defineMigration({
	id: "user-has-groups",
	to: "18.0",
	breaks: "error",
	summary: "user_has_groups() of a recordset is has_group() or has_groups() of the user",
	why: "user_has_groups is gone since 18.0.",
	link: "https://github.com/odoo/odoo/pull/151597",
	cases: [
		{
			before: "def f(self):\n    return self.user_has_groups(\"base.group_user\")\n",
			after: "def f(self):\n    return self.env.user.has_group(\"base.group_user\")\n"
		},
		{
			before: "def f(self):\n    return self.user_has_groups(\"base.group_user,!base.group_system\")\n",
			after: "def f(self):\n    return self.env.user.has_groups(\"base.group_user,!base.group_system\")\n"
		},
		{
			before: "def f(self, rec, g):\n    return rec.user_has_groups(g)\n",
			after: "def f(self, rec, g):\n    return rec.env.user.has_groups(g)\n"
		}
	],
	noops: [
		"def f(self):\n    return self.env.user.has_group(\"base.group_user\")\n",
		"def f(self):\n    return user_has_groups(\"base.group_user\")\n",
		"class A:\n    def user_has_groups(self, groups):\n        return False\n",
		"def f(self):\n    return super().user_has_groups(\"a.b\")\n"
	],
	python: { call(node, context) {
		const called = calledBy(node, context);
		if (called?.name !== "user_has_groups" || !called.object) return;
		const object = context.slice(called.object);
		const { positional, keywords } = argumentsOfCall(node, context);
		const [groups] = positional;
		if (!groups || positional.length !== 1 || keywords.size > 0 || object.startsWith("super(")) return;
		const single = /^['"][\w.]+['"]$/.test(context.slice(groups));
		context.report({
			at: node,
			message: "user_has_groups is gone since 18.0: the user knows its groups.",
			fix: {
				title: "Ask the user",
				safe: true,
				edits: [{
					start: called.nameSpan.start,
					end: called.nameSpan.end,
					text: `env.user.${single ? "has_group" : "has_groups"}`
				}]
			}
		});
	} }
});

// src/migrate/rules/19.0/action-target-inline.ts
var action_target_inline_default = defineMigration({
	id: "action-target-inline",
	to: "19.0",
	breaks: "error",
	summary: "The target inline of an action is current",
	why: "The selection of target has no inline since 19.0: the record does not load.",
	link: "https://github.com/odoo/odoo/blob/19.0/odoo/addons/base/models/ir_actions.py",
	cases: [{
		before: data$2("ir.actions.act_window", "inline"),
		after: data$2("ir.actions.act_window", "current")
	}, {
		before: data$2("ir.actions.client", "inline"),
		after: data$2("ir.actions.client", "current")
	}],
	noops: [
		data$2("ir.actions.act_window", "new"),
		data$2("my.action", "inline"),
		data$2("ir.actions.act_window", "current")
	],
	xml: { field(element, context) {
		const record = element.parent;
		const [only] = element.children;
		if (record?.name !== "record" || attributeValue(element, "name") !== "target" || only?.type !== "text") return;
		if (!/^ir\.actions\.(act_window|client)$/.test(attributeValue(record, "model") ?? "") || only.value.trim() !== "inline") return;
		context.report({
			at: element,
			message: "An action has no target inline since 19.0.",
			fix: {
				title: "Write current",
				safe: true,
				edits: [{
					start: only.start,
					end: only.end,
					text: "current"
				}]
			}
		});
	} }
});
function data$2(model, target) {
	return { "views/x.xml": `<odoo><record id="a" model="${model}"><field name="target">${target}</field></record></odoo>\n` };
}

// src/migrate/rules/19.0/env-attributes.ts
const NOW = {
	_cr: "env.cr",
	_uid: "env.uid",
	_context: "env.context"
};
var env_attributes_default = defineMigration({
	id: "env-attributes",
	to: "19.0",
	breaks: "deprecation",
	summary: "self._cr, self._uid and self._context are those of self.env",
	why: "The shortcuts of recordsets are deprecated since 19.0.",
	link: "https://github.com/odoo/odoo/blob/19.0/odoo/orm/models.py",
	cases: [{
		before: model$2("self._cr.execute(\"SELECT 1\")\n        return self._context.get(\"x\", self._uid)"),
		after: model$2("self.env.cr.execute(\"SELECT 1\")\n        return self.env.context.get(\"x\", self.env.uid)")
	}, {
		before: model$2("return dict(self._context, a=1)"),
		after: model$2("return dict(self.env.context, a=1)")
	}],
	noops: [
		model$2("return self.env.cr"),
		model$2("return connection._cr"),
		model$2("self._cr = 1"),
		`
      class Store:
          def f(self):
              return self._context
    `
	],
	python: { attribute(node, context) {
		const [object, name] = node.children;
		const now = name && NOW[context.slice(name)];
		if (!object || !name || now === void 0 || context.slice(object) !== "self") return;
		if (!context.klass || context.klass.kind === void 0 && context.klass.model === void 0) return;
		const parent = context.ancestors.at(-1);
		if (parent?.type === "assignment" && parent.children[0] === node) return;
		context.report({
			at: node,
			message: `self.${context.slice(name)} is self.${now} since 19.0.`,
			fix: {
				title: `Write self.${now}`,
				safe: true,
				edits: [{
					start: name.start,
					end: name.end,
					text: now
				}]
			}
		});
	} }
});
function model$2(body) {
	return `from odoo import models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n\n    def f(self, connection):\n        ${body}\n`;
}

// src/migrate/rules/19.0/field-auto-join.ts
var field_auto_join_default = defineMigration({
	id: "field-auto-join",
	to: "19.0",
	breaks: "silent",
	summary: "auto_join of a field is bypass_search_access",
	why: "The keyword was renamed in 19.0 after what it does: the search of the comodel is done without its access rules.",
	link: "https://github.com/odoo/odoo/pull/197090",
	cases: [{
		before: "a = fields.Many2one(\"b\", auto_join=True)\n",
		after: "a = fields.Many2one(\"b\", bypass_search_access=True)\n"
	}, {
		before: "a = fields.One2many(\"b\", \"c\", auto_join=True, copy=True)\n",
		after: "a = fields.One2many(\"b\", \"c\", bypass_search_access=True, copy=True)\n"
	}],
	noops: [
		"a = fields.Many2one(\"b\", bypass_search_access=True)\n",
		"a = f(auto_join=True)\n",
		"auto_join = fields.Boolean()\n"
	],
	python: { call: fieldKeyword("auto_join", "bypass_search_access", "19.0") }
});

// src/migrate/rules/19.0/group-fields.ts
/** Field by model: what 19.0 calls the groups of a record, and the users of a group. */
const RENAMED = {
	"res.users": { groups_id: "group_ids" },
	"ir.ui.menu": { groups_id: "group_ids" },
	"ir.ui.view": { groups_id: "group_ids" },
	"ir.actions.act_window": { groups_id: "group_ids" },
	"ir.actions.report": { groups_id: "group_ids" },
	"ir.actions.server": { groups_id: "group_ids" },
	"ir.actions.client": { groups_id: "group_ids" },
	"ir.actions.act_url": { groups_id: "group_ids" },
	"res.groups": { users: "user_ids" }
};
var group_fields_default = defineMigration({
	id: "group-fields",
	to: "19.0",
	breaks: "error",
	summary: "groups_id of users, views, menus and actions is group_ids; users of a group is user_ids",
	why: "The fields were renamed in 19.0: data that sets the old ones does not load.",
	link: "https://github.com/odoo/odoo/pull/179354",
	cases: [
		{
			before: data$1("<record id=\"a\" model=\"res.users\"><field name=\"groups_id\" eval=\"[(4, ref('base.group_user'))]\"/></record>"),
			after: data$1("<record id=\"a\" model=\"res.users\"><field name=\"group_ids\" eval=\"[(4, ref('base.group_user'))]\"/></record>")
		},
		{
			before: data$1("<record id=\"a\" model=\"res.groups\"><field name=\"users\" eval=\"[(4, ref('base.user_admin'))]\"/></record>"),
			after: data$1("<record id=\"a\" model=\"res.groups\"><field name=\"user_ids\" eval=\"[(4, ref('base.user_admin'))]\"/></record>")
		},
		{
			before: data$1("<record id=\"a\" model=\"ir.actions.act_window\"><field name=\"groups_id\" eval=\"[]\"/></record>"),
			after: data$1("<record id=\"a\" model=\"ir.actions.act_window\"><field name=\"group_ids\" eval=\"[]\"/></record>")
		},
		{
			before: `
        def setup(self):
            self.env.user.groups_id += self.env.ref("base.group_system")
            user = self.env["res.users"].create({"login": "a", "groups_id": [(6, 0, [])]})
      `,
			after: `
        def setup(self):
            self.env.user.group_ids += self.env.ref("base.group_system")
            user = self.env["res.users"].create({"login": "a", "group_ids": [(6, 0, [])]})
      `
		}
	],
	noops: [
		data$1("<record id=\"a\" model=\"my.model\"><field name=\"groups_id\" eval=\"[]\"/></record>"),
		data$1("<record id=\"a\" model=\"res.users\"><field name=\"name\">groups_id</field></record>"),
		data$1("<record id=\"v\" model=\"ir.ui.view\"><field name=\"arch\" type=\"xml\"><form><field name=\"users\"/></form></field></record>"),
		`
      def setup(self):
          self.groups_id = self.env["my.model"].create({"groups_id": []})
    `,
		`
      def setup(self, group):
          return group.users
    `
	],
	xml: { field(element, context) {
		const record = element.parent;
		if (record?.name !== "record") return;
		const name = attributeOf(element, "name");
		const now = RENAMED[attributeValue(record, "model") ?? ""]?.[name?.value ?? ""];
		if (!name || now === void 0) return;
		const { start, end } = name.valueSpan;
		context.report({
			at: name,
			message: `${name.value} is ${now} since 19.0.`,
			fix: {
				title: `Write ${now}`,
				safe: true,
				edits: [{
					start,
					end,
					text: now
				}]
			}
		});
	} },
	python: {
		attribute(node, context) {
			const text = context.slice(node);
			if (!/(^|\.)(env\.user|user_id|user)\.groups_id$/.test(text)) return;
			context.report({
				at: node,
				message: "groups_id of a user is group_ids since 19.0.",
				fix: {
					title: "Write group_ids",
					safe: /env\.user\.groups_id$/.test(text),
					edits: [{
						start: node.end - 9,
						end: node.end,
						text: "group_ids"
					}]
				}
			});
		},
		pair(node, context) {
			const [key] = node.children;
			if (!key || !/^['"]groups_id['"]$/.test(context.slice(key))) return;
			const call = context.ancestors.findLast(({ type }) => type === "call");
			if (!call || !/env\[['"]res\.users['"]\][\w.()=\s]*\.(create|write)\(/.test(context.slice(call))) return;
			context.report({
				at: key,
				message: "groups_id of a user is group_ids since 19.0.",
				fix: {
					title: "Write group_ids",
					safe: true,
					edits: [{
						start: key.start + 1,
						end: key.end - 1,
						text: "group_ids"
					}]
				}
			});
		}
	}
});
function data$1(body) {
	return { "data/x.xml": `<odoo>${body}</odoo>\n` };
}

// src/migrate/rules/19.0/group-privilege.ts
var group_privilege_default = defineMigration({
	id: "group-privilege",
	to: "19.0",
	breaks: "error",
	summary: "Groups belong to a privilege, and privileges to a category",
	why: "Since 19.0 res.groups has no category_id: a record that sets it does not load. The groups that one chooses among are those of one res.groups.privilege.",
	link: "https://github.com/odoo/odoo/blob/19.0/odoo/addons/base/models/res_groups_privilege.py",
	cases: [{
		before: data(`
    <record id="group_user" model="res.groups">
        <field name="name">User</field>
        <field name="category_id" ref="module_category_example"/>
    </record>
    <record id="group_manager" model="res.groups">
        <field name="name">Manager</field>
        <field name="category_id" ref="module_category_example"/>
    </record>`),
		after: data(`
    <record id="res_groups_privilege_example" model="res.groups.privilege">
        <field name="name">Example</field>
        <field name="category_id" ref="module_category_example"/>
    </record>
    <record id="group_user" model="res.groups">
        <field name="name">User</field>
        <field name="privilege_id" ref="res_groups_privilege_example"/>
    </record>
    <record id="group_manager" model="res.groups">
        <field name="name">Manager</field>
        <field name="privilege_id" ref="res_groups_privilege_example"/>
    </record>`)
	}, {
		before: data("<record id=\"g\" model=\"res.groups\"><field name=\"category_id\" eval=\"ref('a.b')\"/></record>"),
		todos: 1
	}],
	noops: [
		data("<record id=\"g\" model=\"res.groups\"><field name=\"privilege_id\" ref=\"a.b\"/></record>"),
		data("<record id=\"g\" model=\"my.groups\"><field name=\"category_id\" ref=\"a.b\"/></record>"),
		data("<record id=\"p\" model=\"res.groups.privilege\"><field name=\"category_id\" ref=\"a.b\"/></record>")
	],
	xml: { field(element, context) {
		const record = element.parent;
		if (attributeValue(element, "name") !== "category_id" || !isGroup(record) || !record) return;
		const category = attributeValue(element, "ref");
		const name = attributeOf(element, "name");
		if (category === void 0 || !name || elementsOf(element).length > 0) {
			context.report({
				at: element,
				message: "A group has no category since 19.0: make a res.groups.privilege of the category, and set privilege_id to it."
			});
			return;
		}
		const id = privilegeOf(category);
		const first = firstGroupOf(record, category);
		const edits = [{
			start: name.valueSpan.start,
			end: name.valueSpan.end,
			text: "privilege_id"
		}, ...refEdit(element, id)];
		if (first === record && !hasPrivilege(record, id)) {
			const indent = context.text.slice(context.text.lastIndexOf("\n", record.start - 1) + 1, record.start);
			const pad = /^\s*$/.test(indent) ? indent : "";
			edits.unshift({
				start: record.start,
				end: record.start,
				text: privilege(id, category, titleOf(context), pad)
			});
		}
		context.report({
			at: element,
			message: "A group has no category since 19.0, but a privilege.",
			fix: {
				title: "Make a privilege of the category",
				safe: false,
				edits
			}
		});
	} }
});
function isGroup(record) {
	return record?.name === "record" && attributeValue(record, "model") === "res.groups";
}
/** `library.module_category_books` gives `res_groups_privilege_books`. */
function privilegeOf(category) {
	return `res_groups_privilege_${(category.split(".").at(-1) ?? category).replace(/^module_category_|^category_|_category$/g, "")}`;
}
function firstGroupOf(record, category) {
	return elementsOf(record.parent ?? record).find((each) => isGroup(each) && elementsOf(each).some((field) => attributeValue(field, "name") === "category_id" && attributeValue(field, "ref") === category));
}
/** Another group of the category has made it before. */
function hasPrivilege(record, id) {
	return elementsOf(record.parent ?? record).some((each) => attributeValue(each, "id") === id);
}
function refEdit(element, id) {
	const ref = attributeOf(element, "ref");
	return ref ? [{
		start: ref.valueSpan.start,
		end: ref.valueSpan.end,
		text: id
	}] : [];
}
function titleOf({ module }) {
	const name = manifestValue(module.manifest, "name");
	return typeof name === "string" ? name : module.name;
}
function privilege(id, category, title, pad) {
	return [
		`<record id="${id}" model="res.groups.privilege">`,
		`${pad}    <field name="name">${attributeText(title, "\"").replaceAll("&quot;", "\"")}</field>`,
		`${pad}    <field name="category_id" ref="${category}"/>`,
		`${pad}</record>`,
		pad
	].join("\n");
}
function data(body) {
	return { "security/groups.xml": `<odoo>${body}</odoo>\n` };
}

// src/migrate/rules/19.0/json-routes.ts
var json_routes_default = defineMigration({
	id: "json-routes",
	to: "19.0",
	breaks: "deprecation",
	summary: "Routes of type json are of type jsonrpc",
	why: "The type was named after what it speaks in 19.0; the old name logs a deprecation.",
	link: "https://github.com/odoo/odoo/pull/183636",
	cases: [{
		before: { "controllers/main.py": "@http.route(\"/a\", type=\"json\", auth=\"user\")\ndef a(self):\n    pass\n" },
		after: { "controllers/main.py": "@http.route(\"/a\", type=\"jsonrpc\", auth=\"user\")\ndef a(self):\n    pass\n" }
	}, {
		before: { "controllers/main.py": "@route(['/a', '/b'], type='json')\ndef a(self):\n    pass\n" },
		after: { "controllers/main.py": "@route(['/a', '/b'], type='jsonrpc')\ndef a(self):\n    pass\n" }
	}],
	noops: [
		"@http.route(\"/a\", type=\"http\", auth=\"user\")\ndef a(self):\n    pass\n",
		"@http.route(\"/a\", type=\"jsonrpc\", auth=\"user\")\ndef a(self):\n    pass\n",
		"def a(self):\n    return dict(type=\"json\")\n",
		"@other.router(\"/a\", type=\"json\")\ndef a(self):\n    pass\n"
	],
	python: { decorator(node, context) {
		const [call] = node.children;
		const called = call && calledBy(call, context);
		if (!call || called?.name !== "route" || !/^((odoo\.)?http\.)?route$/.test(called.path ?? "")) return;
		const type = argumentsOfCall(call, context).keywords.get("type");
		const content = type?.type === "string" ? type.children[1] : void 0;
		if (!content || context.slice(content) !== "json" || childOf(call, "arguments") === void 0) return;
		context.report({
			at: type,
			message: "The type json is called jsonrpc since 19.0.",
			fix: {
				title: "Write jsonrpc",
				safe: true,
				edits: [{
					start: content.start,
					end: content.end,
					text: "jsonrpc"
				}]
			}
		});
	} }
});

// src/migrate/renames/19.0.json
var models = {
	"stock.quant.package": "stock.package",
	"mail.wizard.invite": "mail.followers.edit",
	"bus.presence": "mail.presence"
};
var fields = {
	"sale.order.line": {
		"tax_id": "tax_ids",
		"product_uom": "product_uom_id"
	},
	"purchase.order.line": {
		"taxes_id": "tax_ids",
		"product_uom": "product_uom_id"
	},
	"purchase.order": { "notes": "note" },
	"product.supplierinfo": { "product_uom": "product_uom_id" }
};

// src/migrate/rules/19.0/renamed-fields.ts
var renamed_fields_default = defineMigration({
	id: "renamed-fields",
	to: "19.0",
	breaks: "error",
	summary: "Fields that have another name",
	why: "Views and code that name a field that is not there fail when they are loaded or run.",
	link: "https://github.com/odoo/odoo/blob/19.0/addons/sale/models/sale_order_line.py",
	cases: [
		{
			before: model$1("self.env[\"sale.order.line\"].search([]).tax_id"),
			after: model$1("self.env[\"sale.order.line\"].search([]).tax_ids")
		},
		{
			before: model$1("self.env[\"sale.order.line\"].create({\"tax_id\": 1})"),
			after: model$1("self.env[\"sale.order.line\"].create({\"tax_ids\": 1})")
		},
		{
			before: view$1("sale.order.line", "tax_id"),
			after: view$1("sale.order.line", "tax_ids")
		}
	],
	noops: [
		model$1("self.env[\"my.own.thing\"].search([]).tax_id"),
		model$1("self.env[\"my.own.thing\"].create({\"tax_id\": 1})"),
		model$1("\"tax_id\""),
		view$1("my.own.thing", "tax_id")
	],
	...renamedFields(fields, "19.0")
});
function model$1(expression) {
	return {
		"__manifest__.py": "{\"name\": \"Example\", \"depends\": [\"sale_stock\", \"purchase\", \"crm\", \"project\", \"calendar\", \"point_of_sale\"]}\n",
		"models/example.py": `from odoo import models\n\n\nclass Example(models.AbstractModel):\n    _name = "example.mixin"\n\n    def f(self):\n        return ${expression}\n`
	};
}
function view$1(name, field) {
	return { "views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">${name}</field><field name="arch" type="xml"><form><field name="${field}"/></form></field></record></odoo>\n` };
}

// src/migrate/rules/19.0/renamed-models.ts
var renamed_models_default = defineMigration({
	id: "renamed-models",
	to: "19.0",
	breaks: "error",
	summary: "Models that have another name",
	why: "What names a model that is not there does not load, or fails when it runs.",
	link: "https://github.com/odoo/odoo/blob/19.0/addons/stock/models/stock_package.py",
	cases: [
		{
			before: "def f(self):\n    return self.env[\"stock.quant.package\"].search([])\n",
			after: "def f(self):\n    return self.env[\"stock.package\"].search([])\n"
		},
		{
			before: { "data/x.xml": "<odoo><record id=\"a\" model=\"stock.quant.package\"><field name=\"name\">A</field></record></odoo>\n" },
			after: { "data/x.xml": "<odoo><record id=\"a\" model=\"stock.package\"><field name=\"name\">A</field></record></odoo>\n" }
		},
		{
			before: { "security/ir.model.access.csv": "id,name,model_id:id,perm_read\na,a,stock.model_stock_quant_package,1\n" },
			after: { "security/ir.model.access.csv": "id,name,model_id:id,perm_read\na,a,stock.model_stock_package,1\n" }
		}
	],
	noops: [
		"def f(self):\n    return self.env[\"stock.quant.package.extra\"].search([])\n",
		"def f(self):\n    return self.env[\"stock.package\"].search([])\n",
		{ "data/x.xml": "<odoo><record id=\"a\" model=\"stock.package\"><field name=\"name\">A</field></record></odoo>\n" },
		{ "security/ir.model.access.csv": "id,name,model_id:id,perm_read\na,a,stock.model_stock_quant_package_more,1\n" }
	],
	...renamedModels(models, "19.0")
});

// src/migrate/rules/19.0/search-groups.ts
var search_groups_default = defineMigration({
	id: "search-groups",
	to: "19.0",
	breaks: "error",
	summary: "<group> of a search view carries neither expand nor string",
	why: "The grammar of search views refuses both attributes since 19.0; a bare group is still allowed.",
	link: "https://github.com/odoo/odoo/blob/19.0/odoo/addons/base/rng/search_view.rng",
	cases: [{
		before: search("<group expand=\"0\" string=\"Group By\"><filter name=\"a\"/></group>"),
		after: search("<group><filter name=\"a\"/></group>")
	}, {
		before: search("<group name=\"group_by\" string=\"Group By\"><filter name=\"a\"/></group>"),
		after: search("<group name=\"group_by\"><filter name=\"a\"/></group>")
	}],
	noops: [
		search("<group><filter name=\"a\"/></group>"),
		search("<filter name=\"a\" string=\"Group By\"/>"),
		{ "views/x.xml": "<odoo><record id=\"v\" model=\"ir.ui.view\"><field name=\"arch\" type=\"xml\"><form><group string=\"A\" expand=\"1\"/></form></field></record></odoo>\n" }
	],
	arch: { group(element, context) {
		if (viewKindAt(element, context) !== "search") return;
		const gone = ["expand", "string"].flatMap((name) => attributeOf(element, name) ?? []);
		if (gone.length === 0) return;
		context.report({
			at: element.tag,
			message: "A group of a search view has neither expand nor string since 19.0.",
			fix: {
				title: "Take both away",
				safe: true,
				edits: gone.map((attribute) => ({
					...withBlanksBefore(attribute, context.text),
					text: ""
				}))
			}
		});
	} }
});
function search(body) {
	return { "views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">res.partner</field><field name="arch" type="xml"><search>${body}</search></field></record></odoo>\n` };
}

// src/migrate/rules/19.0/sql-constraints.ts
/** Attributes of a model that a constraint's name must not hide. */
const TAKEN = /^_(name|description|inherit|inherits|order|rec_name|rec_names_search|table|table_query|auto|abstract|transient|register|log_access|parent_name|parent_store|date_name|fold_name|check_company_auto|sequence|module|fields|context|cr|uid|sql_constraints|depends|active_name|allow_sudo_commands|translate|custom|check_\w+|compute_\w+|onchange_\w+)$/;
var sql_constraints_default = defineMigration({
	id: "sql-constraints",
	to: "19.0",
	breaks: "silent",
	summary: "_sql_constraints become attributes that are models.Constraint",
	why: "Since 19.0 the list is not read: the log warns, and the database has no such constraint.",
	link: "https://github.com/odoo/odoo/pull/175783",
	cases: [
		{
			before: model(`
    _sql_constraints = [
        ("name_uniq", "UNIQUE(name)", "The name is taken."),
        ("positive", "CHECK(price >= 0)", "No debts."),
    ]
`),
			after: model(`
    _name_uniq = models.Constraint(
        "UNIQUE(name)",
        "The name is taken.",
    )
    _positive = models.Constraint(
        "CHECK(price >= 0)",
        "No debts.",
    )
`)
		},
		{
			before: model(`
    _sql_constraints = [('name_uniq', 'unique (name, company_id)', _('Taken.'))]
`),
			after: model(`
    _name_uniq = models.Constraint(
        'unique (name, company_id)',
        'Taken.',
    )
`)
		},
		{
			before: model("\n    _sql_constraints = [(\"name\", \"UNIQUE(name)\", \"Taken.\")]\n"),
			todos: 1
		},
		{
			before: model("\n    _sql_constraints = CONSTRAINTS + [(\"a\", \"UNIQUE(name)\", \"Taken.\")]\n"),
			todos: 1
		}
	],
	noops: [
		model("\n    _name_uniq = models.Constraint(\"UNIQUE(name)\", \"Taken.\")\n"),
		model("\n    # _sql_constraints = []\n"),
		`
      class Plain:
          _sql_constraints = [("name_uniq", "UNIQUE(name)", "The name is taken.")]
    `
	],
	python: { assignment(node, context) {
		const left = childOf(node, "left");
		const right = childOf(node, "right");
		if (!left || !right || context.slice(left) !== "_sql_constraints") return;
		const { klass } = context;
		if (!klass || klass.kind === void 0 && klass.model === void 0) return;
		if (context.ancestors.at(-3)?.type !== "class_definition") return;
		const rows = right.type === "list" || right.type === "tuple" ? parts(right).map((row) => rowOf(row, context.text)) : [void 0];
		const reason = rows.some((row) => row === void 0) ? "is not a list of literals" : rows.some((row) => row && clashes(row.name, klass)) ? "has a name that the model uses for something else" : void 0;
		if (reason !== void 0) {
			context.report({
				at: node,
				message: `_sql_constraints is not read since 19.0, and this one ${reason}: write each as an attribute, such as _name_uniq = models.Constraint("UNIQUE(name)", "The name is taken.").`
			});
			return;
		}
		const indent = " ".repeat(node.start - (context.text.lastIndexOf("\n", node.start - 1) + 1));
		const text = rows.flatMap((row) => row ? [`_${row.name.replace(/^_/, "")} = models.Constraint(\n${indent}    ${row.definition},\n${indent}    ${row.message},\n${indent})`] : []).join(`\n${indent}`);
		context.report({
			at: node,
			message: "_sql_constraints is not read since 19.0.",
			fix: {
				title: "Write models.Constraint",
				safe: true,
				edits: [{
					start: node.start,
					end: node.end,
					text
				}]
			}
		});
	} }
});
function rowOf(node, text) {
	const [name, definition, message] = parts(node);
	const value = name && literalOf(name, text);
	if (!definition || !message || typeof value !== "string" || !/^\w+$/.test(value)) return void 0;
	if (typeof literalOf(definition, text) !== "string") return void 0;
	const inner = translated(message, text);
	if (!inner) return void 0;
	return {
		name: value,
		definition: text.slice(definition.start, definition.end),
		message: text.slice(inner.start, inner.end)
	};
}
/** The message is translated by the class: `_()` around it is not wanted. */
function translated(node, text) {
	if (typeof literalOf(node, text) === "string") return node;
	const called = node.type === "call" ? childOf(node, "function") : void 0;
	const list = node.type === "call" ? childOf(node, "arguments") : void 0;
	const [only] = list ? parts(list) : [];
	if (!called || !only || !/^(_|_lt)$/.test(text.slice(called.start, called.end))) return void 0;
	return typeof literalOf(only, text) === "string" ? only : void 0;
}
function clashes(name, klass) {
	const attribute = `_${name.replace(/^_/, "")}`;
	return TAKEN.test(attribute) || klass.attributes.has(attribute) || klass.methods.some((method) => method.name === attribute);
}
function model(body) {
	return `from odoo import _, fields, models\n\n\nclass Book(models.Model):\n    _name = "example.book"\n    _description = "Book"\n${body}`;
}

// src/migrate/rules/19.0/toggle-active.ts
var toggle_active_default = defineMigration({
	id: "toggle-active",
	to: "19.0",
	breaks: "deprecation",
	summary: "Buttons that call toggle_active call action_archive or action_unarchive",
	why: "toggle_active is deprecated since 19.0: what archives and what takes it back are two methods.",
	link: "https://github.com/odoo/odoo/pull/183691",
	cases: [
		{
			before: view("<button name=\"toggle_active\" type=\"object\" invisible=\"not active\"/>"),
			after: view("<button name=\"action_archive\" type=\"object\" invisible=\"not active\"/>")
		},
		{
			before: view("<button name=\"toggle_active\" type=\"object\" invisible=\"active\"/>"),
			after: view("<button name=\"action_unarchive\" type=\"object\" invisible=\"active\"/>")
		},
		{
			before: view("<button name=\"toggle_active\" type=\"object\"/>"),
			todos: 1
		}
	],
	noops: [
		view("<button name=\"action_archive\" type=\"object\"/>"),
		view("<button name=\"toggle_active\" type=\"action\"/>"),
		view("<field name=\"toggle_active\"/>")
	],
	arch: { button(element, context) {
		const name = attributeOf(element, "name");
		if (name?.value !== "toggle_active" || attributeOf(element, "type")?.value !== "object") return;
		if (attributeOf(element, "position")) return;
		const shown = (attributeOf(element, "invisible")?.value ?? "").replaceAll(/\s+/g, " ").trim();
		const now = shown === "not active" ? "action_archive" : shown === "active" ? "action_unarchive" : void 0;
		if (now === void 0) {
			context.report({
				at: name,
				message: "toggle_active is deprecated since 19.0: use a button that calls action_archive where the record is active, and one that calls action_unarchive where it is not."
			});
			return;
		}
		const { start, end } = name.valueSpan;
		context.report({
			at: name,
			message: "toggle_active is deprecated since 19.0.",
			fix: {
				title: `Call ${now}`,
				safe: true,
				edits: [{
					start,
					end,
					text: now
				}]
			}
		});
	} }
});
function view(body) {
	return { "views/x.xml": `<odoo><record id="v" model="ir.ui.view"><field name="model">res.partner</field><field name="arch" type="xml"><form>${body}</form></field></record></odoo>\n` };
}

// src/migrate/rules/index.ts
/** Every rule, hop by hop. */
const MIGRATIONS = [
	assets_in_manifest_default,
	environment_manage_default,
	qweb_key_default,
	renamed_fields_default$4,
	savepoint_case_default,
	t_raw_default,
	xmlid_methods_default,
	create_multi_default,
	fields_view_get_default,
	flush_and_invalidate_default,
	qweb_bundle_default,
	registry_methods_default,
	renamed_fields_default$3,
	renamed_models_default$2,
	attrs_in_extensions_default,
	attrs_to_expressions_default,
	clear_caches_default,
	field_states_default,
	install_hooks_default,
	js_patch_default,
	list_column_invisible_default,
	name_get_default,
	owl_mark_default,
	renamed_fields_default$2,
	renamed_models_default$1,
	settings_views_default,
	test_form_import_default,
	chatter_default,
	check_recursion_default,
	cron_calls_default,
	field_aggregator_default,
	field_unaccent_default,
	kanban_card_default,
	renamed_fields_default$1,
	tree_to_list_default,
	user_has_groups_default,
	action_target_inline_default,
	env_attributes_default,
	field_auto_join_default,
	group_fields_default,
	group_privilege_default,
	json_routes_default,
	renamed_fields_default,
	renamed_models_default,
	search_groups_default,
	sql_constraints_default,
	toggle_active_default
];

// src/migrate/version.ts
/** The manifest with the version of the new series, and installable; undefined when nothing changes. */
async function migratedManifest(text, to, policy) {
	const manifest = await readManifest(sourceFile(MANIFEST$2, text));
	if (!manifest.root) return void 0;
	let now = text;
	const version = manifestValue(manifest, "version");
	if (policy !== "keep" && typeof version === "string") {
		const rest = /^\d+\.0\.(\d+(?:\.\d+)*)$/.exec(version)?.[1];
		const wanted = policy === "reset" ? `${to}.1.0.0` : `${to}.${rest ?? "1.0.0"}`;
		if (rest !== void 0 && wanted !== version) now = await changeManifest(now, [{
			kind: "set",
			path: ["version"],
			value: wanted
		}]);
	}
	if (manifestValue(manifest, "installable") === false) now = await changeManifest(now, [{
		kind: "unset",
		path: ["installable"]
	}]);
	return now === text ? void 0 : now;
}

// src/migrate/report.ts
/** What was changed, what a human has to decide, and the difference as a patch. */
function migrationText(migrations, options) {
	return migrations.map((migration) => moduleText(migration, options.diff)).join("\n\n");
}
function moduleText(migration, diff) {
	const { module, from, to, edits, todos, refused } = migration;
	const files = new Set([...migration.after].filter(([file, text]) => migration.before.get(file) !== text).map(([file]) => file));
	const gone = [...migration.before.keys()].filter((file) => !migration.after.has(file));
	return [
		`${module}: ${from} to ${to}, ${counted(files.size, "file")} changed${gone.length > 0 ? `, ${gone.length} removed` : ""}, ${counted(edits.length, "edit")}, ${counted(todos.length, "place")} for you to decide.`,
		...byRule(edits),
		...todoLines(todos),
		...refused,
		...diff ? ["", patchOf(migration)] : []
	].join("\n");
}
function counted(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
function byRule(edits) {
	const counts = /* @__PURE__ */ new Map();
	for (const { hop, rule, title, confidence } of edits) {
		const key = `${hop} ${rule}`;
		const known = counts.get(key) ?? {
			count: 0,
			title,
			likely: 0
		};
		counts.set(key, {
			title: known.title,
			count: known.count + 1,
			likely: known.likely + (confidence === "likely" ? 1 : 0)
		});
	}
	return [...counts].map(([key, { count, title, likely }]) => `  ${key}: ${counted(count, "edit")}${likely > 0 ? ` (${likely} to be looked at)` : ""}. ${title}.`);
}
function todoLines(todos) {
	if (todos.length === 0) return [];
	return [
		"",
		"For you to decide:",
		...todos.map(({ hop, rule, path, line, message, code }) => `- ${path}:${line} (${hop} ${rule}) ${message}\n    ${code.slice(0, 160)}`)
	];
}
/** The whole change as a unified diff. */
function patchOf({ before, after, module }) {
	return [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].sort().map((path) => unifiedDiff(`${module}/${path}`, before.get(path) ?? "", after.get(path) ?? "")).filter((text) => text !== "").join("");
}
/** The same for programs; files by their new texts are left out, the patch has them. */
function migrationJson(migrations) {
	const plain = migrations.map((migration) => {
		const { module, from, to, edits, todos, refused } = migration;
		return {
			module,
			from,
			to,
			edits,
			todos,
			refused,
			patch: patchOf(migration)
		};
	});
	return JSON.stringify({ migrations: plain }, null, 2);
}

// src/migrate/index.ts
/** A request that cannot be carried out. The message names what the caller gave and what would be right. */
var MigrationError = class extends Error {
	name = "MigrationError";
};
/** Takes modules to another series, in memory. Each answer has the texts before and after; see `writeMigration`. */
async function planMigrations(request) {
	const dirs = await findModules(request.paths);
	if (dirs.length === 0) throw new MigrationError(`${request.paths.join(", ")}: there is no module here.`);
	const around = await neighbours([...dirs, ...await findModules(request.addonsPaths)]);
	const known = /* @__PURE__ */ new Map();
	const surroundings = (series) => remembered(known, series, async () => {
		const core = await loadSymbols(series);
		const own = new Set(around.map(({ name }) => name));
		return [...core.filter(({ name }) => !own.has(name)), ...around];
	});
	const found = [];
	for (const [i, dir] of dirs.entries()) {
		request.progress?.(i, dirs.length, path.basename(dir));
		const module = await readTexts(dir);
		const own = around.find((facts) => facts.dir === dir);
		const from = request.from ?? seriesOfVersion(own?.version);
		checkWay(module.name, from, request.to);
		const migration = await migrateModule({
			module,
			from,
			to: request.to,
			rules: MIGRATIONS,
			surroundings
		});
		found.push(await withVersion(migration, request));
	}
	return found;
}
function checkWay(name, from, to) {
	if (from === void 0) throw new MigrationError(`${name}: its version does not begin with a series, such as 14.0.1.0.0. Say which it is for with from: ${SERIES.join(", ")}.`);
	if (SERIES.indexOf(from) >= SERIES.indexOf(to)) throw new MigrationError(`${name} is for ${from}: it can only be taken to a later series than that, not to ${to}.`);
}
async function neighbours(dirs) {
	const facts = [];
	for (const dir of dirs) facts.push(moduleFacts(indexModule(await readModule(dir))));
	return facts;
}
async function withVersion(migration, { to, version }) {
	const text = migration.after.get(MANIFEST$2);
	const now = text === void 0 ? void 0 : await migratedManifest(text, to, version);
	if (now === void 0) return migration;
	return {
		...migration,
		after: new Map(migration.after).set(MANIFEST$2, now)
	};
}
/** Files that differ, by their path in the module; undefined for one that goes. */
function changedFiles({ before, after }) {
	const changed = /* @__PURE__ */ new Map();
	for (const [file, text] of after) if (before.get(file) !== text) changed.set(file, text);
	for (const file of before.keys()) if (!after.has(file)) changed.set(file, void 0);
	return changed;
}
/**
* Writes a migration over its module: each file by a rename, so that nobody sees half of one. Throws MigrationError,
* with nothing written, when a file on disk is no longer the one that was read.
*/
async function writeMigration(migration) {
	const changed = changedFiles(migration);
	const now = await readTexts(migration.dir);
	for (const file of changed.keys()) if (now.texts.get(file) !== migration.before.get(file)) throw new MigrationError(`${migration.module}/${file} has changed since it was read: nothing was written. Run it again.`);
	for (const [file, text] of changed) {
		const target = path.join(migration.dir, file);
		if (text === void 0) await rm(target);
		else await replaceFile(target, text);
	}
	return [...changed.keys()];
}

export { AuditPathError, MigrationError, ModuleError, changedFiles, migrationJson, migrationText, patchOf, planMigrations, writeMigration };