import { C as sourceFile, D as readJs, K as indexModule, _t as parsePython, at as xmlProblems, ct as attributeValue, d as moduleOf, et as qualified, gt as syntaxProblems, it as parseXml, lt as elementsOf, nt as recordField, ut as textOf } from "./source.mjs";

// src/migrate/live/index-of-texts.ts
/** The module as it is before or after a migration, read from its texts. */
async function indexOfTexts({ module: name, dir, before }, texts) {
	const sources = [...texts].map(([file, text]) => sourceFile(file, text));
	const files = [.../* @__PURE__ */ new Set([...before.keys(), ...texts.keys()])].sort();
	return indexModule(await moduleOf({
		dir,
		name,
		files,
		unreadable: []
	}, sources));
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

export { brokenFiles as a, viewsIn as i, isBase as n, indexOfTexts as o, specsOf as r, declaredViews as t };