import { O as readJs, St as parsePython, at as recordField, bt as readManifest, ht as textOf, mt as elementsOf, pt as attributeValue, rt as qualified, st as xmlProblems, ut as parseXml, vt as manifestPaths, w as sourceFile, xt as syntaxProblems } from "./source.mjs";
import { L as MANIFEST } from "./migrate-rules3.mjs";
import { n as afterNeeds } from "./edit-places.mjs";

// src/migrate/engine/in-order.ts
/** Modules after those that they depend on. */
async function inOrder(migrations) {
	const named = new Map(migrations.map((each) => [each.module, each]));
	const depends = /* @__PURE__ */ new Map();
	for (const each of migrations) {
		const text = each.after.get(MANIFEST);
		if (text === void 0) continue;
		const manifest = await readManifest(sourceFile(MANIFEST, text));
		const names = manifestPaths(manifest, "depends").map(({ path }) => path);
		depends.set(each, names.filter((name) => named.has(name)));
	}
	const dependsOf = (migration) => depends.get(migration) ?? [];
	const found = /* @__PURE__ */ new Map();
	return afterNeeds(migrations, ({ module }) => module, dependsOf).map((migration) => {
		const needs = /* @__PURE__ */ new Set();
		for (const name of dependsOf(migration)) {
			const needed = named.get(name);
			for (const each of [name, ...(needed && found.get(needed)) ?? []]) needs.add(each);
		}
		found.set(migration, needs);
		return {
			migration,
			needs
		};
	});
}

// src/migrate/engine/broken.ts
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

// src/migrate/live/own-views.ts
/** Every view of the listed data files, in load order; one that is declared twice comes twice. */
function declaredViews(index) {
	return index.loaded.flatMap(({ file }) => "isData" in file ? viewsIn(file, index.module.name) : []);
}
function viewsIn(file, module) {
	return file.records.flatMap(({ element, model, xmlid }) => {
		if (model !== "ir.ui.view" || xmlid === void 0) return [];
		const read = element.name === "template" ? templateFacts(element, xmlid) : recordFacts(element);
		const inherits = read.inherits?.trim();
		return [{
			...read,
			xmlid,
			module,
			source: file.source,
			element,
			inherits: inherits === void 0 || inherits === "" ? void 0 : qualified(inherits, module)
		}];
	});
}
/** Source: tools/convert.py, `_tag_template`: what a template holds stands in a `t`, or in `data`. */
function templateFacts(element, xmlid) {
	const inherits = attributeValue(element, "inherit_id");
	return {
		inherits,
		primary: isTrue(attributeValue(element, "primary")),
		priority: Number(attributeValue(element, "priority") ?? 16) || 16,
		active: !isFalse(attributeValue(element, "active")),
		nodes: inherits === void 0 ? [templateRoot(element, xmlid)] : elementsOf(element),
		whole: true,
		isTemplate: true
	};
}
function templateRoot(element, xmlid) {
	const { start, end } = element.tag;
	const name = {
		name: "t-name",
		value: xmlid,
		start,
		end,
		valueSpan: {
			start,
			end
		}
	};
	return {
		...element,
		name: "t",
		attributes: [name],
		parent: void 0
	};
}
function recordFacts(record) {
	const arch = recordField(record, "arch");
	const value = (name) => {
		const field = recordField(record, name);
		return field && (attributeValue(field, "ref") ?? attributeValue(field, "eval") ?? textOf(field)).trim();
	};
	const roots = arch ? elementsOf(arch) : [];
	return {
		inherits: value("inherit_id")?.replace(/^ref\(['"]([\w.]+)['"]\)$/, "$1"),
		primary: value("mode")?.replaceAll(/['"]/g, "") === "primary",
		priority: Number(value("priority") ?? 16) || 16,
		active: !isFalse(value("active")),
		nodes: roots,
		whole: roots.length > 0,
		isTemplate: value("type")?.replaceAll(/['"]/g, "") === "qweb"
	};
}
/** The specs of an extension, one after the other: `<data>` only holds them together. */
function specsOf({ nodes }) {
	return nodes.flatMap((node) => node.name === "data" ? elementsOf(node) : [node]);
}
/** It has a whole arch of its own: nothing is looked for in another one. */
function isBase({ inherits, nodes }) {
	return inherits === void 0 || nodes.length === 1 && isWhole(nodes[0]);
}
function isWhole(root) {
	return root !== void 0 && root.name !== "data" && root.name !== "xpath" && /^(form|tree|list|kanban|search|graph|pivot|calendar|activity|gantt|cohort|map|hierarchy)$/.test(root.name) && attributeValue(root, "position") === void 0;
}
function isTrue(text) {
	return text !== void 0 && /^(true|1)$/i.test(text.trim());
}
function isFalse(text) {
	return text !== void 0 && /^(false|0)$/i.test(text.trim());
}

export { brokenFiles as a, viewsIn as i, isBase as n, inOrder as o, specsOf as r, declaredViews as t };