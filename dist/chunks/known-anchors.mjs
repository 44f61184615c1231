import { C as decode, G as compileXPath, N as besideProgram, Y as indexModule, at as recordField, bt as readManifest, d as moduleOf$2, ft as attribute, gt as walkElements, ht as textOf, it as readXml, mt as elementsOf, pt as attributeValue, rt as qualified, ut as parseXml, vt as manifestPaths, w as sourceFile, yt as manifestValue, z as applyEdits } from "./source.mjs";
import { a as brokenFiles, i as viewsIn, n as isBase, o as inOrder, r as specsOf, t as declaredViews } from "./own-views.mjs";
import { n as checkStopped } from "./errors.mjs";
import { l as remembered } from "./common.mjs";
import { $ as isSpecUnknown, Q as copyOf, Z as applySpec, et as locate } from "./audit-base.mjs";
import { u as count } from "./static-gate.mjs";
import { i as excerptOf, l as movedLines, t as editPlaces } from "./edit-places.mjs";
import { lt as ANCHOR_OPTIONS } from "./migrate-rules5.mjs";
import { A as renamedTag, k as elementLines, p as pathSteps } from "./migrate-rules4.mjs";
import { Bt as nearNames } from "./spec.mjs";
import path from "node:path";
import { readFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { promisify } from "node:util";
import { brotliDecompress } from "node:zlib";

// src/migrate/live/index-of-texts.ts
/** The module as it is before or after a migration, read from its texts. */
async function indexOfTexts({ module: name, dir, before }, texts) {
	const sources = [...texts].map(([file, text]) => sourceFile(file, text));
	const files = [.../* @__PURE__ */ new Set([...before.keys(), ...texts.keys()])].sort();
	return indexModule(await moduleOf$2({
		dir,
		name,
		files,
		unreadable: []
	}, sources));
}

// src/migrate/live/known-views.ts
const FILE = "data/views.json.br";
/**
* They take 20 MB in memory as texts, and far more as the trees that are asked for: a server that waits for its next
* migration needs the room, and reads them again in a fifth of a second.
*/
const KEPT_MS = 6e4;
let kept;
let forgets;
/** Read at the first question, and forgotten a while after the last one. */
function keep() {
	clearTimeout(forgets);
	forgets = setTimeout(() => {
		kept = void 0;
	}, KEPT_MS);
	forgets.unref();
	kept ??= {
		views: load(),
		modules: /* @__PURE__ */ new Map()
	};
	return kept;
}
/**
* Views of Odoo's own modules as they come with this program; nothing of a series that it does not have. Asking throws
* where the file is not beside the program.
*/
function knownModules(series) {
	return (name) => {
		const { views, modules } = keep();
		return remembered(modules, `${series} ${name}`, async () => {
			const known = await views;
			const found = known.series[series]?.find((each) => each.name === name);
			return found && moduleOf$1(found, known.archs);
		});
	};
}
async function load() {
	const file = besideProgram(FILE);
	if (file === void 0) throw new Error(`The file ${FILE} is not beside the program: install odoo-claude again, whole.`);
	return JSON.parse((await promisify(brotliDecompress)(await readFile(file))).toString("utf8"));
}
function moduleOf$1({ name, depends, menus, views }, archs) {
	return {
		depends,
		installable: true,
		packages: false,
		menus: new Map(Object.entries(menus).map(([menu, above]) => [whole(menu, name), whole(above, name)])),
		views: views.map(([xmlid, inherits, flags, priority, arch]) => {
			let nodes;
			return {
				xmlid: whole(xmlid, name),
				module: name,
				priority,
				inherits: inherits === "" ? void 0 : whole(inherits, name),
				primary: flags.includes("p"),
				active: !flags.includes("o"),
				whole: flags.includes("w"),
				get nodes() {
					nodes ??= nodesOf(archs[arch] ?? "");
					return nodes;
				}
			};
		})
	};
}
function nodesOf(arch) {
	const { root } = parseXml(`<data>${arch}</data>`);
	return root ? elementsOf(root).map((node) => ({
		...node,
		parent: void 0
	})) : [];
}
function whole(id, module) {
	return id === "top" || id.includes(".") ? id : `${module}.${id}`;
}

// src/migrate/live/counterpart.ts
/** Tags that a view has once, and that say by themselves what they are. */
const UNIQUE = /^(form|list|kanban|search|graph|pivot|calendar|activity|sheet|header|footer|notebook|chatter|searchpanel|templates|app)$/;
/** Attributes that tell one node from others of its tag, the best first. */
const IDENTITY = [
	"id",
	"t-name",
	"t-field",
	"t-foreach",
	"t-call",
	"t-if",
	"t-out",
	"href",
	"string",
	"for"
];
/** Attributes that came to say the same. */
const ALSO = {
	"t-if": ["t-elif"],
	"t-out": ["t-esc", "t-raw"]
};
/** Elements that only hold others. */
const CONTAINER = /^(group|page|div|span|h1|h2|app|block|setting|t|table|thead|tbody|tr|ul|ol|section|notebook|sheet)$/;
/**
* The node of another arch that is what this one was in its own; undefined where there is none, or where it might be
* one of several.
*/
function counterpart(node, now) {
	const place = contextNow(node, now);
	const candidates = walkElements(now).filter((each) => sameTag(each, node) && contextOf(each) === place);
	const name = nameOf(node);
	if (name !== void 0) {
		const named = candidates.filter((each) => nameOf(each) === name);
		if (named.length > 0) return closest(named, node);
		if (node.name === "field") return renamedField(node, candidates);
		if (!CONTAINER.test(tagOf(node))) return void 0;
	}
	if (UNIQUE.test(tagOf(node)) && name === void 0) return only(candidates);
	for (const key of IDENTITY) {
		const value = identity(node, key);
		if (value === void 0) continue;
		const is = (each) => identity(each, key) === value;
		const same = candidates.filter(is);
		if (same.length === 1 && wasAlone(node, is)) return same[0];
	}
	if (tagOf(node) === "group" && rootOf(node).name === "search" && candidates.length === 1) return candidates[0];
	return byContent(node, now, place) ?? (name === void 0 ? byClass(node, candidates) : void 0);
}
function identity(node, key) {
	for (const name of [key, ...ALSO[key] ?? []]) {
		const value = attributeValue(node, name);
		if (value !== void 0) return key === "t-name" ? templateName(value) : value;
	}
}
/** Templates of a kanban view have other names since 18.0. */
function templateName(name) {
	return name === "kanban-box" ? "card" : name === "kanban-menu" ? "menu" : name;
}
/** The first in the arch, when the first of them was it before too; else the one with the same parent. */
function closest(found, node) {
	if (found.length === 1) return found[0];
	const parent = node.parent;
	const beside = found.filter((each) => parent && each.parent && alike(each.parent, parent));
	if (beside.length === 1) return beside[0];
	const before = walkElements(rootOf(node)).filter((each) => each.name === node.name && nameOf(each) === nameOf(node) && sameContext(each, node));
	const at = before.indexOf(node);
	return at === 0 || before.length === found.length ? found[at] : void 0;
}
function alike(a, b) {
	return sameTag(a, b) && nameOf(a) === nameOf(b);
}
/**
* A field that is new in its place and called alike (`user_id`, `user_ids`), or whose own views show what those of this
* one showed.
*/
function renamedField(node, candidates) {
	const before = new Set(walkElements(rootOf(node)).flatMap((each) => each.name === "field" && sameContext(each, node) ? attributeValue(each, "name") ?? [] : []));
	const fresh = candidates.filter((each) => !before.has(attributeValue(each, "name") ?? ""));
	const words = wordsOf(attributeValue(node, "name"));
	return only(fresh.filter((each) => wordsOf(attributeValue(each, "name")) === words)) ?? (elementsOf(node).length > 0 ? only(fresh.filter((each) => showsTheSame(each, node))) : void 0);
}
function wordsOf(name = "") {
	return name.split("_").map((word) => word.replace(/(?<=.)s$/, "")).toSorted().join(" ");
}
/** Half of the fields in the views inside one are in those inside the other. */
function showsTheSame(a, b) {
	const [fields, wanted] = [fieldsIn$1(a), fieldsIn$1(b)];
	const shared = [...wanted].filter((name) => fields.has(name)).length;
	return shared >= 3 && shared * 2 >= Math.min(fields.size, wanted.size);
}
function fieldsIn$1(node) {
	const inside = walkElements(node).slice(1);
	return new Set(inside.flatMap((each) => each.name === "field" ? attributeValue(each, "name") ?? [] : []));
}
/** Where its context is now: a field that has views inside may have another name. */
function contextNow(node, now) {
	const around = [];
	for (let up = node.parent; up; up = up.parent) if (up.name === "field") around.unshift(up);
	let place = "";
	for (const field of around) {
		const name = attributeValue(field, "name") ?? "";
		const inside = walkElements(now).filter((each) => each.name === "field" && contextOf(each) === place);
		const renamed = inside.some((each) => attributeValue(each, "name") === name && elementsOf(each).length > 0) ? void 0 : renamedField(field, inside);
		place = [...place === "" ? [] : [place], attributeValue(renamed ?? field, "name") ?? ""].join("/");
	}
	return place;
}
/** A group without a name is the one that holds most of the fields that it held. */
function byContent(node, now, place) {
	if (!CONTAINER.test(tagOf(node))) return void 0;
	const inside = namedBelow(node);
	if (inside.length === 0) return void 0;
	const held = inside.flatMap((each) => {
		const same = walkElements(now).filter((other) => sameTag(other, each) && attributeValue(other, "name") === attributeValue(each, "name") && contextOf(other) === place);
		return same.length === 1 && same[0] ? [same[0]] : [];
	});
	if (held.length === 0 || held.length * 2 < inside.length) return void 0;
	let best;
	for (let up = held[0]?.parent; up; up = up.parent) {
		if (!sameTag(up, node) || contextOf(up) !== place) continue;
		const within = new Set(walkElements(up));
		if (held.filter((each) => within.has(each)).length * 2 <= held.length && held.length > 1) continue;
		best = up;
		break;
	}
	return best && namedBelow(best).length <= inside.length * 3 + 2 ? best : void 0;
}
function namedBelow(node) {
	return walkElements(node).slice(1).filter((each) => attributeValue(each, "name") !== void 0 && fieldsAround(each, node) === 0);
}
/** Views inside a field are views of their own. */
function fieldsAround(each, top) {
	let count = 0;
	for (let up = each.parent; up && up !== top; up = up.parent) if (up.name === "field") count += 1;
	return count;
}
function rootOf(node) {
	let root = node;
	while (root.parent) root = root.parent;
	return root;
}
/** All classes of it that are no matter of looks. */
function byClass(node, candidates) {
	const wanted = classesOf(node).filter((each) => /^(o|oe)_/.test(each));
	const is = (each) => wanted.every((one) => classesOf(each).includes(one));
	return wanted.length > 0 && wasAlone(node, is) ? only(candidates.filter(is)) : void 0;
}
/** No other of its tag was so in its own arch: else it may be one of several. */
function wasAlone(node, is) {
	return walkElements(rootOf(node)).every((each) => each === node || !sameTag(each, node) || !sameContext(each, node) || !is(each));
}
function classesOf(node) {
	return (attributeValue(node, "class") ?? "").split(/\s+/).filter(Boolean);
}
function only(found) {
	return found.length === 1 ? found[0] : void 0;
}
/** Classes that made a setting, before 17.0 had tags for it. Source: 17.0 web/static/src/webclient/settings_form_view. */
const SETTINGS = [
	["app_settings_block", "app"],
	["o_settings_container", "block"],
	["o_setting_box", "setting"]
];
/** What kind of node it is, in the words of the newest series: `tree` and `list` are one. */
function tagOf(node) {
	if (node.name === "tree") return "list";
	if (node.name !== "div") return node.name;
	const classes = classesOf(node);
	if (classes.includes("oe_chatter")) return "chatter";
	return SETTINGS.find(([name]) => classes.includes(name))?.[1] ?? "div";
}
/** Its name; an app of the settings had it as a key. */
function nameOf(node) {
	return attributeValue(node, "name") ?? attributeValue(node, "data-key");
}
function sameTag(a, b) {
	return tagOf(a) === tagOf(b);
}
/** Inside the views of the same fields. */
function sameContext(a, b) {
	return contextOf(a) === contextOf(b);
}
/** Names of the fields around it that have views inside, such as `order_line`. */
function contextOf(node) {
	const names = [];
	for (let up = node.parent; up; up = up.parent) if (up.name === "field") names.unshift(attributeValue(up, "name") ?? "");
	return names.join("/");
}
/** Nodes beside it, nearest first. */
function siblingsOf(node, side) {
	const all = node.parent ? elementsOf(node.parent) : [];
	const at = all.indexOf(node);
	return side === "before" ? all.slice(0, at).toReversed() : all.slice(at + 1);
}

// src/migrate/live/anchor-expression.ts
/** Not what is translated, such as `string`: Odoo refuses it in an extension. */
const KEYS = [
	"name",
	"id",
	"t-name",
	"t-field",
	"t-foreach",
	"t-call",
	"t-if",
	"for"
];
/** An xpath whose first hit in the tree is this node, in the way people write them; undefined where none is short. */
function expressionFor(node, tree) {
	return direct(node, tree) ?? throughChild(node, tree) ?? byPlace(node, tree, 0);
}
function direct(node, tree) {
	const [around, exact] = [contextSteps(node), contextSteps(node, true)];
	const steps = stepsFor(node);
	const named = namedAncestors(node);
	const scopes = [
		around,
		...named.map((each) => around + each),
		exact,
		...named.map((each) => exact + each)
	];
	for (const scope of scopes) for (const step of steps) if (hits(`${scope}//${step}`, node, tree)) return `${scope}//${step}`;
}
/** One of several alike in the same place, by its number there. */
function byPlace(node, tree, depth) {
	const { parent } = node;
	if (!parent || depth > 2) return void 0;
	const above = parent === tree ? `/${tree.name}` : direct(parent, tree) ?? byPlace(parent, tree, depth + 1);
	if (above === void 0) return void 0;
	for (const step of stepsFor(node)) {
		const all = compileXPath(`${above}/${step}`)?.(tree) ?? [];
		const alone = all.length === 1 ? `${above}/${step}` : `${above}/${step}[${all.indexOf(node) + 1}]`;
		if (hits(alone, node, tree)) return alone;
	}
}
/** A group without a name, by a field in it. */
function throughChild(node, tree) {
	for (const child of elementsOf(node)) {
		const inner = direct(child, tree);
		if (inner !== void 0 && hits(`${inner}/..`, node, tree)) return `${inner}/..`;
	}
	for (const child of elementsOf(node)) {
		const inner = throughChild(child, tree);
		if (inner !== void 0 && hits(`${inner}/..`, node, tree)) return `${inner}/..`;
	}
}
function stepsFor(node) {
	const found = KEYS.flatMap((key) => {
		const value = attributeValue(node, key);
		return isPlain(value) ? [`${node.name}[@${key}='${value}']`] : [];
	});
	for (const name of classesOf(node)) if (isPlain(name)) found.push(`${node.name}[hasclass('${name}')]`);
	return [...found, node.name];
}
/** `//field[@name='order_line']` for what stands in a view inside that field; `exact` names that view too. */
function contextSteps(node, exact = false) {
	let steps = "";
	let below = node;
	for (let up = node.parent; up; up = up.parent) {
		const name = attributeValue(up, "name");
		if (up.name === "field" && isPlain(name)) steps = `//field[@name='${name}']${exact && below !== node ? `/${below.name}` : ""}${steps}`;
		below = up;
	}
	return steps;
}
function namedAncestors(node) {
	const found = [];
	for (let up = node.parent; up && up.name !== "field"; up = up.parent) for (const key of ["name", "id"]) {
		const value = attributeValue(up, key);
		if (isPlain(value)) found.push(`//${up.name}[@${key}='${value}']`);
	}
	return found;
}
/** Needs no escape, in an xpath or in an attribute. */
function isPlain(value) {
	return value !== void 0 && value !== "" && value.length < 80 && /^[^'"<>&]+$/.test(value);
}
/** Where it is the first of several, somebody who reads it sees another one: only one hit is clear. */
function hits(expression, node, tree) {
	const found = compileXPath(expression)?.(tree);
	return found?.length === 1 && found[0] === node;
}

// src/migrate/live/anchor-edits.ts
/** Rewrites where a spec goes; undefined where no short xpath finds the new place alone. */
function movedSpec(spec, move, tree, text) {
	const { node, position, around } = move;
	if (around) return wrappedSpec(spec, move, tree, text, around);
	const shorthand = spec.name === "field" && node.name === "field" ? attributeValue(node, "name") : void 0;
	if (shorthand !== void 0 && /^\w+$/.test(shorthand)) {
		const wanted = withAttributes(spec, {
			name: shorthand,
			position
		});
		const name = attribute(spec, "name");
		if (name && locate(tree, wanted) === node) return {
			edits: [{
				...name.valueSpan,
				text: shorthand
			}, ...positionEdit(spec, position)],
			now: `field ${shorthand}`,
			spec: wanted
		};
	}
	const expression = expressionFor(node, tree);
	if (expression === void 0) return void 0;
	const wanted = {
		...withAttributes(spec, {
			expr: expression,
			position
		}),
		name: "xpath"
	};
	const expr = spec.name === "xpath" ? attribute(spec, "expr") : void 0;
	if (expr) {
		const inside = text[expr.valueSpan.start - 1] === "'" ? expression.replaceAll("'", "\"") : expression;
		return {
			edits: [{
				...expr.valueSpan,
				text: inside
			}, ...positionEdit(spec, position)],
			now: expression,
			spec: wanted
		};
	}
	const mode = attributeValue(spec, "mode");
	const close = text.slice(spec.tag.start, spec.tag.end).endsWith("/>") ? "/>" : ">";
	const tag = `<xpath expr="${expression}" position="${position}"${mode === void 0 ? "" : ` mode="${mode}"`}${close}`;
	const [, end] = renamedTag(spec, "xpath");
	return {
		edits: [{
			...spec.tag,
			text: tag
		}, ...end ? [end] : []],
		now: expression,
		spec: wanted
	};
}
/** The same, with what the spec adds in an element of its own. */
function wrappedSpec(spec, { around: _, ...move }, tree, text, [open, close]) {
	const inner = text.slice(spec.inner.start, spec.inner.end);
	const { root } = parseXml(`${open}${inner}${close}`);
	const moved = movedSpec(spec, move, tree, text);
	if (!moved || !root) return void 0;
	const { start } = elementsOf(spec)[0] ?? spec.inner;
	const last = elementsOf(spec).at(-1)?.end ?? spec.inner.end;
	const wrapper = [{
		start,
		end: start,
		text: open
	}, {
		start: last,
		end: last,
		text: close
	}];
	return {
		...moved,
		edits: [...moved.edits, ...wrapper],
		spec: {
			...moved.spec,
			children: [root]
		}
	};
}
/** Takes a spec out, with its line. An arch must hold something: the last one leaves an empty `<data/>`. */
function droppedSpec(spec, text) {
	const { parent } = spec;
	return parent !== void 0 && parent.name === "field" && elementsOf(parent).length === 1 ? [{
		start: spec.start,
		end: spec.end,
		text: "<data/>"
	}] : [{
		...elementLines(spec, text),
		text: ""
	}];
}
function positionEdit(spec, position) {
	const given = attribute(spec, "position");
	if (given) return given.value === position ? [] : [{
		...given.valueSpan,
		text: position
	}];
	if (position === "inside") return [];
	const last = spec.attributes.at(-1);
	return last ? [{
		start: last.end,
		end: last.end,
		text: ` position="${position}"`
	}] : [];
}
/** A copy with these attributes, and no others that a spec is found by. */
function withAttributes(spec, values) {
	const { start, end } = spec.tag;
	const span = {
		start,
		end,
		valueSpan: {
			start,
			end
		}
	};
	const kept = spec.attributes.filter(({ name }) => name === "mode");
	const given = Object.entries(values).map(([name, value]) => ({
		...span,
		name,
		value
	}));
	return {
		...spec,
		attributes: [...kept, ...given]
	};
}

// src/migrate/live/apply-all.ts
/** The tree with these specs applied, one after the other; those that find nothing, or are not understood, are counted. */
function applyAll(before, specs, module) {
	let tree = before;
	let failed = 0;
	for (const each of specs) {
		const spec = withWholeIds(each, module);
		const node = isSpecUnknown(spec) ? void 0 : locate(tree, spec);
		const next = node && applySpec(tree, node, spec);
		if (next === void 0 || next === "unknown") failed += 1;
		else tree = next;
	}
	return {
		tree,
		failed
	};
}
/** `%(action)d` in the words of a module is `%(module.action)d` in those of all others. */
function withWholeIds(spec, module) {
	const expr = spec.attributes.find(({ name }) => name === "expr")?.value ?? "";
	if (BARE.test(expr)) return withWholeIds(replaced(spec, void 0, (value) => value.replaceAll(BARES, "='$1'")), module);
	return walkElements(spec).some(({ attributes }) => attributes.some(({ value }) => SHORT.test(value))) ? replaced(spec, void 0, (value) => value.replaceAll(SHORTS, `%(${module}.$1)d`)) : spec;
}
const BARE = /=\s*(%\([\w.]+\)d)/;
const BARES = /=\s*(%\([\w.]+\)d)/g;
const SHORT = /%\((\w+)\)d/;
const SHORTS = /%\((\w+)\)d/g;
/** A copy whose attributes are changed. */
function replaced(element, parent, change) {
	const attributes = element.attributes.map((each) => ({
		...each,
		value: change(each.value)
	}));
	const children = [];
	const copy = {
		...element,
		parent,
		attributes,
		children
	};
	for (const child of element.children) children.push(child.type === "element" ? replaced(child, copy, change) : child);
	return copy;
}

// src/migrate/live/plain-spec.ts
/** Attributes that nodes are found by: all others are left out of the views that come with this program. */
const KEPT = /^(name|id|class|for|type|special|states|expand|col|colspan|itemscope|href|src|role|groups|itemprop|service_name|data-(key|string|js|name|selector|action|for|dependencies)|t-(name|if|elif|else|foreach|as|field|esc|out|raw|call|call-assets|set|js|css|install|snippet|att-data-id|attf-(class|name|id)))$/;
/** What says where and how an extension goes. */
const SPEC = /^(position|expr|mode|add|remove|separator)$/;
/** Longer values are hardly looked for. */
const LONGEST = 400;
/** Elements that have nothing but their title to be told from others by. */
const TITLED = /^(filter|button|separator|app|block|setting)$/;
/** Elements that often get a name in a later series. */
const NAMED_LATER = /^(group|page)$/;
function attributesOf(node) {
	return node.attributes.flatMap((each) => {
		const { name, value } = each;
		if (name === "string" && isTitled(node)) return [{
			...each,
			value: `#${shortHash(value)}`
		}];
		return SPEC.test(name) || KEPT.test(name) && value.length <= LONGEST ? [each] : [];
	});
}
function isTitled(node) {
	return NAMED_LATER.test(node.name) || TITLED.test(node.name) && attributeValue(node, "name") === void 0;
}
/**
* The spec as it can be looked for in such views; undefined where it goes by something that they do not have. Attributes
* beside those are left out where there is a name.
*/
function plainSpec(spec) {
	if (spec.name === "xpath") {
		const expr = attributeValue(spec, "expr") ?? "";
		if (/\btext\(\)|normalize-space\(|\bstring\(/.test(expr)) return void 0;
		const named = [...expr.matchAll(/@([\w:-]+)/g)].map((match) => match[1] ?? "");
		return ![...expr.matchAll(/(['"])(.*?)\1/g)].some(({ 2: value = "" }) => value.length > LONGEST) && named.every((name) => KEPT.test(name)) ? spec : void 0;
	}
	const all = attributesOf(spec);
	const named = all.some(({ name }) => name === "name");
	const attributes = all.filter(({ name }) => !(named && name === "string"));
	return spec.attributes.some(({ name }) => !attributes.some((each) => each.name === name)) && attributes.every(({ name }) => SPEC.test(name)) ? void 0 : {
		...spec,
		attributes
	};
}
/** FNV-1a, as far as 20 bits. */
function shortHash(text) {
	let hash = 2166136261;
	for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 16777619) >>> 0;
	return (hash & 1048575).toString(36);
}

// src/migrate/live/shifted.ts
/**
* The node that a spec is about, as a human names it, where it counts nodes (`//group[2]`) and finds another one now:
* the one that it found before is elsewhere in the view, or the one that it finds was another one. Undefined where it
* is the same or nothing certain can be said of it.
*/
function shiftedFrom({ spec, node, tree, partial }, before) {
	const expr = spec.name === "xpath" ? attributeValue(spec, "expr") : void 0;
	if (partial || expr === void 0 || !node || !tree || !counts(expr)) return void 0;
	if (before?.result !== "found" || !before.node || !before.tree || before.partial) return void 0;
	if (isEdge(expr, attributeValue(spec, "position") ?? "inside")) return void 0;
	const now = counterpart(before.node, tree);
	return (now === void 0 ? wasAnother(node, before.node, before.tree) : now !== node && !related(now, node)) ? called(before.node) : void 0;
}
/** It asks for a place among several, outside of texts. */
function counts(expr) {
	const path = expr.replaceAll(/'[^']*'|"[^"]*"/g, "");
	return /\[\s*(\d+|last\(\)|position\(\)[^\]]*)\s*\]/.test(path);
}
/** Before the first or behind the last of them is where it means to be, whichever that is. */
function isEdge(expr, position) {
	return position === "before" ? /\[\s*1\s*\]$/.test(expr) : position === "after" && /\[\s*last\(\)\s*\]$/.test(expr);
}
/** What it finds now was certainly another node. */
function wasAnother(node, old, oldTree) {
	const was = counterpart(node, oldTree);
	return was !== void 0 && was !== old && !related(was, old) && contextOf(was) === contextOf(old);
}
/** One of the two holds the other: a group inside of a group may be told by the same fields. */
function related(a, b) {
	const holds = (outer, inner) => {
		for (let up = inner.parent; up; up = up.parent) if (up === outer) return true;
		return false;
	};
	return holds(a, b) || holds(b, a);
}
function called(node) {
	const name = nameOf(node);
	const told = name === void 0 ? attributeValue(node, "string") : name;
	return told === void 0 ? `<${node.name}>` : `<${node.name}> ${told}`;
}

// src/migrate/live/anchors.ts
/**
* Follows the extensions of a module in the order in which they are loaded, as Odoo does. `mender` may give the place
* of a spec that finds nothing, so that those after it are judged as if it had been found.
*/
async function followAnchors(index, archs, mender) {
	const { name } = index.module;
	const own = /* @__PURE__ */ new Map();
	const states = /* @__PURE__ */ new Map();
	const found = [];
	for (const view of declaredViews(index)) {
		if (!view.active) continue;
		if (isBase(view)) {
			own.set(view.xmlid, view);
			const [root] = view.nodes;
			if (root) states.set(`own ${view.xmlid}`, {
				tree: withWholeIds(copyOf(root, void 0), name),
				partial: false,
				plain: false,
				applied: []
			});
			continue;
		}
		own.set(view.xmlid, view);
		const state = await stateFor(view, own, states, archs, name);
		for (const [at, written] of specsOf(view).entries()) {
			const about = {
				view,
				spec: written,
				at
			};
			if (typeof state === "string") {
				found.push({
					...about,
					result: state,
					partial: false
				});
				continue;
			}
			const spec = await withReferences(withWholeIds(written, name), archs);
			found.push(step(about, spec, state, mender));
		}
	}
	return found;
}
/** Judges one spec, and applies it to the tree of the state. */
function step(about, given, state, mender) {
	const { partial } = state;
	const spec = given && state.plain ? plainSpec(given) : given;
	if (!spec || isSpecUnknown(spec)) return {
		...about,
		result: "unknown",
		partial
	};
	const tree = copyOf(state.tree, void 0);
	const seen = {
		...about,
		tree,
		node: locate(tree, spec),
		partial,
		result: "found"
	};
	const strayed = seen.node && mender ? strayedInto(seen, mender.before(seen)) : void 0;
	const shifted = seen.node && mender && !strayed ? shiftedFrom(seen, mender.before(seen)) : void 0;
	const anchor = seen.node && strayed === void 0 && shifted === void 0 ? seen : {
		...seen,
		result: "missing",
		strayed,
		shifted
	};
	const other = anchor.result === "missing" ? mender?.mend(anchor, state.tree) : void 0;
	if (other === "drop") return anchor;
	const node = other?.node ?? (anchor.result === "found" || shifted !== void 0 ? locate(state.tree, spec) : void 0);
	if (!node) return anchor;
	const done = other?.spec ?? spec;
	state.applied.push(done);
	const next = applySpec(state.tree, node, done);
	if (next === "unknown") state.partial = true;
	else state.tree = next;
	return anchor;
}
/**
* The field inside whose views a spec now finds a node, where it found one of the view itself before: those views are of
* another model, so it is another node. Undefined where the spec names that field, or the view is not wholly known.
*/
function strayedInto({ spec, node, partial }, before) {
	if (partial || !node || before?.result !== "found" || !before.node) return void 0;
	const now = contextOf(node);
	if (now === "" || contextOf(before.node) !== "") return void 0;
	const expr = attributeValue(spec, "expr") ?? "";
	return now.split("/").some((field) => expr.includes(`'${field}'`) || expr.includes(`"${field}"`)) ? void 0 : now;
}
/** The tree that a view is applied to, the same object for all extensions of one view. */
async function stateFor(view, own, states, archs, module) {
	let base = view;
	for (let i = 0; i < 30 && !isBase(base) && (base === view || !base.primary); i++) {
		const parent = base.inherits === void 0 ? void 0 : own.get(base.inherits);
		if (!parent || parent === base) break;
		base = parent;
	}
	let key = `own ${base.xmlid}`;
	if (!states.has(key)) {
		const wanted = base.inherits ?? "";
		if (wanted.startsWith(`${module}.`)) return "unknown";
		const combined = await archs.combined(wanted);
		if ("problem" in combined) return combined.problem === "not readable" ? "unknown" : combined.problem;
		key = combined.root;
		if (!states.get(key)) {
			const done = combined.over.flatMap((each) => states.get(each)?.applied ?? []);
			const { tree } = applyAll(copyOf(combined.tree, void 0), done, module);
			const { partial, plain = false } = combined;
			states.set(key, {
				tree,
				partial,
				plain,
				applied: [...done]
			});
		}
	}
	const state = states.get(key);
	if (!state) return "unknown";
	if (!view.primary) return state;
	const branch = {
		...state,
		tree: copyOf(state.tree, void 0),
		applied: [...state.applied]
	};
	states.set(`own ${view.xmlid}`, branch);
	return branch;
}
/** `%(sale.action)d` as the arch has it; undefined where a record that it names is not there. */
async function withReferences(spec, archs) {
	const names = walkElements(spec).flatMap(({ attributes }) => attributes.flatMap(({ value }) => [...value.matchAll(/%\(([\w.]+)\)d/g)].map((match) => match[1] ?? "")));
	if (names.length === 0) return spec;
	const values = /* @__PURE__ */ new Map();
	for (const name of names) {
		const value = await archs.reference(name);
		if (value !== void 0) values.set(name, value);
	}
	return replaced(spec, void 0, (value) => value.replaceAll(/%\(([\w.]+)\)d/g, (whole, name) => values.get(name) ?? whole));
}

// src/migrate/live/answered.ts
/** Without what the symbols ask of these records: they only know that they are gone. For edits that move no line. */
function withoutAnswered(todos, answered) {
	return todos.filter(({ rule, path, line, about }) => rule !== "gone-names" || !answered.some((each) => each.path === path && each.line === line && about?.name === each.xmlid));
}

// src/migrate/live/menus.ts
const MOVED_MENU = "moved-menu";
const TOP = "top";
/** Menus of a file by xmlid, each with the one above it, or `top`. */
function menusIn({ records }, module) {
	return records.flatMap(({ element, model, xmlid }) => {
		if (model !== "ir.ui.menu" || xmlid === void 0) return [];
		const outer = element.parent?.name === "menuitem" ? attributeValue(element.parent, "id") : void 0;
		const above = parentOf(element)?.value ?? outer;
		return [[xmlid, above === void 0 || above === "" ? TOP : qualified(above, module)]];
	});
}
function parentOf(menu) {
	if (menu.name === "menuitem") return attribute(menu, "parent");
	const field = recordField(menu, "parent_id");
	return field && attribute(field, "ref");
}
/** Menus under one that is gone go under the nearest that was above it and is still there. */
async function followMenus(migration, target, old) {
	const [before, now] = [old.family, target.family];
	if (!before || !now) return migration;
	const index = await indexOfTexts(migration, migration.after);
	const after = new Map(migration.after);
	const edits = [];
	const answered = [];
	for (const { file } of index.loaded) {
		if (!("isData" in file)) continue;
		const { source } = file;
		const changes = [];
		for (const { element, model } of file.records) {
			const at = model === "ir.ui.menu" ? parentOf(element) : void 0;
			const [owner = "", name] = at?.value.split(".") ?? [];
			if (!at || name === void 0 || owner === index.module.name || !now.knows(owner)) continue;
			if (now.menuAbove(at.value) !== void 0) continue;
			const above = nearest(at.value, before, now);
			if (above === void 0) continue;
			const change = {
				...at.valueSpan,
				text: above,
				file: source.path
			};
			changes.push(change);
			const [place] = editPlaces(source.path, source.text, [change]);
			const title = `Put the menu under ${above}: ${at.value} is gone`;
			if (place) edits.push({
				...place,
				rule: MOVED_MENU,
				hop: migration.to,
				title,
				confidence: "likely"
			});
			answered.push({
				path: source.path,
				line: source.lineAt(at.valueSpan.start),
				xmlid: at.value
			});
		}
		if (changes.length > 0) after.set(source.path, applyEdits(source.text, changes));
	}
	if (edits.length === 0) return migration;
	const todos = withoutAnswered(migration.todos, answered);
	return {
		...migration,
		after,
		todos,
		edits: [...migration.edits, ...edits]
	};
}
function nearest(gone, before, now) {
	let menu = gone;
	for (let i = 0; i < 10 && menu !== void 0 && menu !== TOP; i++) {
		if (now.menuAbove(menu) !== void 0) return menu;
		menu = before.menuAbove(menu);
	}
}

// src/migrate/live/merged-views.ts
const MERGED_VIEW = "merged-view";
/**
* Extensions of views that are gone, taken to the view that they became part of: the one that all that extended the old
* one extends now; else, for a view that was itself an extension, the view that it extended.
*/
async function followMergedViews(migration, target, old) {
	const after = new Map(migration.after);
	const edits = [];
	const answered = [];
	const index = await indexOfTexts(migration, migration.after);
	const views = declaredViews(index);
	for (const { file } of index.loaded) {
		const { source } = file;
		const own = views.filter((view) => view.source === source);
		const changes = [];
		for (const view of own) {
			const at = inheritAt(view, index);
			const wanted = at && await successor(view.inherits ?? "", target, old);
			if (!at || wanted === void 0) continue;
			const change = {
				...at,
				text: wanted
			};
			changes.push({
				...change,
				file: source.path
			});
			answered.push({
				path: source.path,
				line: source.lineAt(at.start),
				xmlid: view.inherits ?? ""
			});
			const [place] = editPlaces(source.path, source.text, [change]);
			if (!place) continue;
			const title = `Extend ${wanted}, which ${view.inherits} has become part of`;
			edits.push({
				...place,
				rule: MERGED_VIEW,
				hop: migration.to,
				title,
				confidence: "likely"
			});
		}
		if (changes.length > 0) after.set(source.path, applyEdits(source.text, changes));
	}
	if (edits.length === 0) return migration;
	const todos = withoutAnswered(migration.todos, answered);
	return {
		...migration,
		after,
		todos,
		edits: [...migration.edits, ...edits]
	};
}
/** Where it names the view that it extends, when that is in another module. */
function inheritAt(view, { module }) {
	if (view.inherits === void 0 || view.inherits.startsWith(`${module.name}.`)) return void 0;
	const written = view.isTemplate ? attribute(view.element, "inherit_id") : attribute(recordField(view.element, "inherit_id") ?? view.element, "ref");
	return written?.value === view.inherits ? written.valueSpan : void 0;
}
async function successor(gone, target, old) {
	const [before, now] = [old.family, target.family];
	if (!before || !now) return void 0;
	const isThere = async (xmlid) => !("problem" in await target.combined(xmlid));
	const found = await target.combined(gone);
	if (!("problem" in found) || found.problem !== "no view") return void 0;
	const children = before.children(gone).flatMap((child) => now.inherits(child) ?? []);
	const [only, ...others] = [...new Set(children)];
	if (only !== void 0 && others.length === 0 && await isThere(only)) return only;
	const was = await old.combined(gone);
	const [root = ""] = "problem" in was ? [] : was.root.split(" ");
	return root !== gone && root.includes(".") && await isThere(root) ? root : void 0;
}

// src/migrate/live/kanban-place.ts
/** Parts of the menu of a card, which is a template of its own since 18.0. */
const MENU = /^(o_kanban_card_manage_|o_dropdown_kanban|o_kanban_manage_|dropdown-menu$)/;
/**
* The place in a card that was built anew: 18.0 gave cards fewer wrappers, so what stood beside or in one goes to the
* nearest field that the card still shows.
*/
function kanbanPlace(old, tree, position, isOwn) {
	const template = templateOf(old);
	if (!template || template === old || !/^(inside|after|before)$/.test(position)) return void 0;
	const name = inMenu(old) ? "menu" : templateName(attributeValue(template, "t-name") ?? "");
	const now = walkElements(tree).find((each) => each.name === "t" && each.parent?.name === "templates" && templateName(attributeValue(each, "t-name") ?? "") === name && contextOf(each) === contextOf(template));
	if (!now) return void 0;
	const why = "the card is built anew";
	const all = walkElements(template);
	const own = new Set(walkElements(old));
	const at = all.indexOf(old);
	const [inside, before, after] = [
		all.filter((each) => own.has(each)),
		all.slice(0, at).toReversed(),
		all.slice(at).filter((each) => !own.has(each))
	];
	const ways = position === "before" ? [
		["before", inside],
		["before", after],
		["after", before]
	] : [
		["after", inside.toReversed()],
		["after", before],
		["before", after]
	];
	for (const [side, nodes] of ways) for (const node of nodes) {
		const field = shownField(node);
		const [only, ...others] = field === void 0 || isOwn(node) ? [] : fieldsIn(now, field);
		if (only && others.length === 0) return {
			kind: "move",
			node: only,
			position: side,
			why
		};
	}
	return {
		kind: "move",
		node: now,
		position: "inside",
		why
	};
}
function templateOf(node) {
	for (let up = node; up; up = up.parent) if (up.name === "t" && up.parent?.name === "templates" && elementsOf(up).length > 0) return up;
}
function inMenu(node) {
	for (let up = node; up; up = up.parent) if (classesOf(up).some((each) => MENU.test(each))) return true;
	return false;
}
function fieldsIn(template, name) {
	return walkElements(template).filter((each) => shownField(each) === name);
}
/** What it shows of the record: `<field name="x"/>`, or `<t t-esc="record.x.value"/>`. */
function shownField(node) {
	if (node.name === "field") return attributeValue(node, "name");
	const value = attributeValue(node, "t-out") ?? attributeValue(node, "t-esc") ?? "";
	return /^record\.(\w+)\.(?:raw_)?value$/.exec(value)?.[1];
}

// src/migrate/live/moved.ts
/** Why it moves to the very node that it was about. */
const ELSEWHERE = "it is elsewhere in the view now";
/**
* The new place of a spec, where just one comes into question: the node itself elsewhere in the arch; else, for what
* only goes beside or into a node, its nearest neighbour of before that is still there. `before` is the same spec in the
* old series, where it is known what it found.
*/
function newPlace(spec, tree, before) {
	const position = attributeValue(spec, "position") ?? "inside";
	const old = before?.result === "found" ? before.node : void 0;
	const same = old ? counterpart(old, tree) : byItsPath(spec, tree);
	if (same) return {
		kind: "move",
		node: same,
		position,
		why: ELSEWHERE
	};
	if (isRemoval(spec) && (old !== void 0 || isNamed(spec))) return {
		kind: "drop",
		why: "what it takes away is not in the view any more"
	};
	if (!old) return void 0;
	const added = new Set(elementsOf(spec).map(keyOf$1));
	const isOwn = (node) => nameOf(node) !== void 0 && added.has(keyOf$1(node));
	if (position === "after" || position === "before") return beside(old, tree, position, isOwn) ?? kanbanPlace(old, tree, position, isOwn) ?? inPlaceOfAll(old, tree, position) ?? within(spec, old, tree) ?? settingPlace(spec, old, tree) ?? nearField(old, tree, isOwn) ?? groupAnew(spec, old, tree);
	if (position === "inside") return among(old, tree) ?? kanbanPlace(old, tree, position, isOwn) ?? madeAnew(spec, old, tree) ?? settingPlace(spec, old, tree) ?? within(spec, old, tree) ?? groupAnew(spec, old, tree);
}
function keyOf$1(node) {
	return `${tagOf(node)} ${nameOf(node) ?? ""}`;
}
/** The node is gone: its neighbours tell the place. */
function beside(old, tree, position, isOwn) {
	const found = besideSibling(old, tree, position, isOwn);
	const { parent } = old;
	const isRow = parent?.name === "div" && !isKnown(parent) && tagOf(parent) === "div";
	return found ?? (isRow ? besideSibling(parent, tree, position, isOwn) : void 0);
}
function besideSibling(old, tree, position, isOwn) {
	const sides = position === "after" ? ["before", "after"] : ["after", "before"];
	for (const side of sides) for (const sibling of siblingsOf(old, side).slice(0, 8)) {
		if (old.name === "field" && sibling.name === "button" || isOwn(sibling)) continue;
		const node = isKnown(sibling) ? counterpart(sibling, tree) : void 0;
		if (!node) continue;
		return {
			kind: "move",
			node,
			position: side === "before" ? "after" : "before",
			why: `what it stood ${position} is gone`
		};
	}
}
/** One new field stands where all those of before stood: before or behind one of them is before or behind it. */
function inPlaceOfAll(old, tree, position) {
	const { parent } = old;
	const now = old.name === "field" && parent && isKnown(parent) ? counterpart(parent, tree) : void 0;
	if (!parent || !now) return void 0;
	const names = new Set(walkElements(parent).map(nameOf));
	const [only, ...others] = walkElements(now).filter((each) => each.name === "field" && contextOf(each) === contextOf(old));
	if (!only || others.length > 0 || names.has(nameOf(only))) return void 0;
	return {
		kind: "move",
		node: only,
		position,
		why: "it took the place of what stood there"
	};
}
/** The node is gone, and what it held is not. */
function among(old, tree) {
	for (const child of elementsOf(old).toReversed().slice(0, 6)) {
		const node = isKnown(child) ? counterpart(child, tree) : void 0;
		if (node) return {
			kind: "move",
			node,
			position: "after",
			why: "what it was put into is gone"
		};
	}
}
function isKnown(node) {
	return nameOf(node) !== void 0 || attributeValue(node, "id") !== void 0 || tagOf(node) === "setting";
}
/** A form has them where somebody puts something into them: one that has none any more may get its own. */
function madeAnew(spec, old, tree) {
	const sheet = walkElements(tree).find((each) => each.name === "sheet" && contextOf(each) === contextOf(old));
	const isAdded = elementsOf(spec).length > 0 && old.parent?.name === (old.name === "header" ? "form" : "sheet");
	if (!sheet || !isAdded) return void 0;
	const why = "the form has none any more";
	if (old.name === "header") return {
		kind: "move",
		node: sheet,
		position: "before",
		why,
		around: ["<header>", "</header>"]
	};
	const [first] = elementsOf(sheet);
	if (nameOf(old) !== "button_box" || !first) return void 0;
	return {
		kind: "move",
		node: first,
		position: "before",
		why,
		around: ["<div class=\"oe_button_box\" name=\"button_box\">", "</div>"]
	};
}
/** The fields of a group that is gone with all around it get one of their own, above the pages of the form. */
function groupAnew(spec, old, tree) {
	const group = old.name === "group" ? old : old.parent;
	const added = elementsOf(spec);
	const isFields = added.length > 0 && added.every((each) => /^(field|label|newline|separator)$/.test(each.name));
	if (group?.name !== "group" || !isFields) return void 0;
	const inForm = (tag) => walkElements(tree).filter((each) => each.name === tag && contextOf(each) === contextOf(old));
	const [[sheet], [notebook]] = [inForm("sheet"), inForm("notebook")];
	if (!sheet) return void 0;
	const name = nameOf(group);
	const around = [name === void 0 || !/^[\w-]+$/.test(name) ? "<group>" : `<group name="${name}">`, "</group>"];
	const why = "the group that it was put into is gone";
	return notebook?.parent === sheet ? {
		kind: "move",
		node: notebook,
		position: "before",
		why,
		around
	} : {
		kind: "move",
		node: sheet,
		position: "inside",
		why,
		around
	};
}
/** Nothing beside it is left, and what it stood in is. */
function within(spec, old, tree) {
	const added = elementsOf(spec).map(tagOf);
	for (let up = old.parent, i = 0; up && i < 2; up = up.parent, i += 1) {
		if (up.name === "field" || !HOLDS.test(tagOf(up))) return void 0;
		if (!added.every((each) => canHold(tagOf(up), each))) continue;
		const told = nameOf(up) !== void 0 || attributeValue(up, "id") !== void 0 || tagOf(up) !== "div" || classesOf(up).includes("oe_title");
		if (up.name === "div" && tagOf(up) === "div" && i > 0) return void 0;
		const node = told ? counterpart(up, tree) : void 0;
		if (node) return {
			kind: "move",
			node,
			position: "inside",
			why: "what it stood beside is gone"
		};
	}
}
/** In one group a field goes behind the nearest one before it that is still there, else before the next. */
function nearField(old, tree, isOwn) {
	if (old.name !== "field") return void 0;
	let group = old.parent;
	for (let i = 0; i < 2 && group?.parent && /^(group|div)$/.test(group.parent.name); i++) group = group.parent;
	if (group?.name !== "group") return void 0;
	const fields = walkElements(group).filter((each) => each.name === "field" && contextOf(each) === contextOf(old));
	const at = fields.indexOf(old);
	for (const [position, near] of [["after", fields.slice(0, at).toReversed()], ["before", fields.slice(at + 1)]]) for (const field of near) {
		const node = isOwn(field) ? void 0 : counterpart(field, tree);
		if (node) return {
			kind: "move",
			node,
			position,
			why: "what it stood beside is gone"
		};
	}
}
/** Others would be lost in it: a notebook shows nothing but its pages. */
function canHold(container, tag) {
	if (tag === "page") return container === "notebook";
	if (container === "notebook") return false;
	if (container === "list") return /^(field|button|widget|groupby|control|header)$/.test(tag);
	if (container === "block") return tag === "setting" || tag === "div";
	if (container === "header") return /^(field|button|widget)$/.test(tag);
	return true;
}
/** Something more can be put at the end of it. */
const HOLDS = /^(group|page|div|header|list|notebook|setting|block|search)$/;
/** A setting whose block is gone goes to the last block of its app. */
function settingPlace(spec, old, tree) {
	const added = elementsOf(spec).map(tagOf);
	const kind = added[0] ?? "";
	if (!/^(setting|block)$/.test(kind) || added.some((each) => each !== kind)) return void 0;
	let up = old;
	while (up && tagOf(up) !== "app") up = up.parent;
	const app = up && counterpart(up, tree);
	const block = app && elementsOf(app).findLast((each) => each.name === "block");
	if (!block) return void 0;
	return {
		kind: "move",
		node: block,
		position: kind === "setting" ? "inside" : "after",
		why: "the settings that it stood with are gone"
	};
}
/** It removes a node, or hides it: where the node is gone, so is the wish. */
function isRemoval(spec) {
	const position = attributeValue(spec, "position");
	if (position === "replace") return elementsOf(spec).length === 0 && textOf(spec).trim() === "";
	if (position !== "attributes") return false;
	const changes = elementsOf(spec);
	return changes.length > 0 && changes.every(hides);
}
function hides(change) {
	const name = attributeValue(change, "name") ?? "";
	return /^(column_)?invisible$/.test(name) && /^(1|true)$/i.test(textOf(change).trim());
}
/** It names what it looks for. */
function isNamed(spec) {
	if (spec.name !== "xpath") return attributeValue(spec, "name") !== void 0;
	const last = pathSteps(attributeValue(spec, "expr") ?? "")?.at(-1) ?? "";
	return /\[@name=/.test(last);
}
/** Without the old arch the path itself tells: what it says of the node, less of what it says of those around. */
function byItsPath(spec, tree) {
	if (isSpecUnknown(spec)) return void 0;
	if (spec.name !== "xpath") {
		const name = attributeValue(spec, "name");
		if (name === void 0 || /['"]/.test(name)) return void 0;
		return one(`//${spec.name}[@name='${name}']`, tree);
	}
	const steps = pathSteps(attributeValue(spec, "expr") ?? "");
	if (!steps) return void 0;
	const told = steps.filter((step, i) => i === steps.length - 1 || isTold(step));
	const last = told.at(-1) ?? "";
	if (!isTold(last)) return void 0;
	const inside = steps.slice(0, -1).filter((step) => /^field\[/.test(step));
	const ways = [
		steps,
		told,
		...told.map((_, i) => [...inside, ...told.slice(i + 1)]),
		[...inside, last]
	];
	for (const way of ways) {
		if (way.at(-1) !== last) continue;
		const found = one(`//${way.join("//")}`, tree);
		if (found && contextOf(found) === inside.map(nameIn).join("/")) return found;
	}
}
/** `[@name='x']` or `[hasclass('x')]`: what it is, not where. */
function isTold(step) {
	return /\[(@(name|id|t-name|t-field|t-foreach|t-call|string)\s*=|hasclass\()/.test(step);
}
function nameIn(step) {
	return /@name\s*=\s*['"]([^'"]*)['"]/.exec(step)?.[1] ?? step;
}
function one(expression, tree) {
	const found = compileXPath(expression)?.(tree) ?? [];
	return found.length === 1 ? found[0] : void 0;
}

// src/migrate/live/nearby.ts
const MOST = 8;
/** What the view has now where the node was, or what is called like it: a few, such as `field partner_id`. */
function nearby(spec, before, tree) {
	for (let up = before?.node?.parent; up; up = up.parent) {
		const now = counterpart(up, tree);
		const inside = now ? named(elementsOf(now)) : [];
		if (inside.length > 0) return inside.slice(0, MOST);
	}
	const text = spec.name === "xpath" ? attributeValue(spec, "expr") ?? "" : "";
	const wanted = attributeValue(spec, "name") ?? /@name\s*=\s*['"]([\w.]+)['"]\]$/.exec(text)?.[1];
	if (wanted === void 0) return [];
	const elements = walkElements(tree).filter((each) => attributeValue(each, "name") !== void 0);
	const like = nearNames(wanted, [...new Set(elements.map((each) => attributeValue(each, "name") ?? ""))]);
	return named(elements.filter((each) => like.includes(attributeValue(each, "name") ?? ""))).slice(0, MOST);
}
function named(elements) {
	const found = elements.flatMap((each) => {
		const name = attributeValue(each, "name") ?? attributeValue(each, "id");
		return name === void 0 ? [] : [`${each.name} ${name}`];
	});
	return [...new Set(found)];
}

// src/migrate/live/moved-anchors.ts
const MOVED_ANCHOR = "moved-anchor";
const ANCHORS = "Extensions of views find their nodes";
/**
* Looks for the node of every extension in the views of the new series. Where one is elsewhere now, and that is clear,
* the extension is taken there; what is not clear is left to a human. `old` are the views that the module was made for.
*/
async function moveAnchors(given, target, old) {
	const migration = old ? await followMenus(await followMergedViews(given, target, old), target, old) : given;
	const index = await indexOfTexts(migration, migration.after);
	const before = old ? await anchorsBefore(migration, old) : /* @__PURE__ */ new Map();
	const changes = [];
	const left = [];
	const unsure = /* @__PURE__ */ new Set();
	const mend = (anchor, tree) => {
		const { spec, view } = anchor;
		const was = before.get(keyOf(anchor));
		if (anchor.partial || target.complete === false && was?.result !== "found") {
			unsure.add(anchor);
			return;
		}
		const found = newPlace(spec, tree, was);
		const move = anchor.shifted === void 0 || found?.why === "it is elsewhere in the view now" ? found : void 0;
		const { text } = view.source;
		if (move?.kind === "drop") {
			const title = `Take out ${shown(spec)}: ${move.why}`;
			changes.push({
				anchor,
				isDrop: true,
				edits: droppedSpec(spec, text),
				title
			});
			return "drop";
		}
		const moved = move && movedSpec(spec, move, tree, text);
		if (!moved) {
			left.push(anchor);
			return;
		}
		const title = `Look for ${moved.now}: ${move.why}`;
		changes.push({
			anchor,
			isDrop: false,
			edits: moved.edits,
			title
		});
		const node = locate(tree, moved.spec);
		return node && {
			node,
			spec: moved.spec
		};
	};
	const all = await followAnchors(index, target, {
		before: (anchor) => before.get(keyOf(anchor)),
		mend
	});
	return {
		migration: withTodos(await applied(migration, changes), {
			left,
			changes
		}, before, migration.after),
		step: stepOf(all, {
			changes,
			left,
			unsure
		}, before, target.where)
	};
}
/** By view and place. A view with another number of specs now is not held against the one before. */
async function anchorsBefore(migration, old) {
	const found = await followAnchors(await indexOfTexts(migration, migration.before), old);
	return new Map(found.map((anchor) => [keyOf(anchor), anchor]));
}
function keyOf({ view, at }) {
	const specs = view.nodes.reduce((sum, node) => sum + (node.name === "data" ? elementsOf(node).length : 1), 0);
	return `${view.xmlid} ${at} of ${specs}`;
}
async function applied(migration, changes) {
	const after = new Map(migration.after);
	for (const { source } of changes.map(({ anchor }) => anchor.view)) {
		const edits = changes.filter(({ anchor }) => anchor.view.source === source).flatMap((change) => change.edits.map((edit) => ({
			...edit,
			file: source.path
		})));
		after.set(source.path, applyEdits(source.text, edits));
	}
	const broken = await brokenFiles(migration.after, after);
	for (const file of broken) after.set(file, migration.after.get(file) ?? "");
	const edits = changes.filter(({ anchor }) => !broken.has(anchor.view.source.path)).flatMap(({ anchor, edits: own, title }) => {
		const { source } = anchor.view;
		const [place, ...also] = editPlaces(source.path, source.text, own);
		if (!place) return [];
		return [{
			...place,
			rule: MOVED_ANCHOR,
			hop: migration.to,
			title,
			confidence: "likely",
			...also.length > 0 ? { also } : {}
		}];
	});
	return {
		...migration,
		after,
		edits: [...migration.edits, ...edits]
	};
}
/** `before` are the texts that the places in `left` and the todos so far stand in, `old` the anchors of the old series. */
function withTodos(migration, { left, changes }, old, before) {
	const { after } = migration;
	const shift = /* @__PURE__ */ new Map();
	const lineNow = (path, line) => remembered(shift, path, () => movedLines(before.get(path) ?? "", after.get(path) ?? ""))(line);
	const todos = left.map((anchor) => {
		const { source } = anchor.view;
		const line = lineNow(source.path, source.lineAt(anchor.spec.start));
		const lines = (after.get(source.path) ?? "").split(/\r?\n/);
		return {
			rule: MOVED_ANCHOR,
			hop: migration.to,
			breaks: anchor.shifted === void 0 ? "error" : "silent",
			path: source.path,
			line,
			about: {
				kind: "node",
				name: shown(anchor.spec)
			},
			message: sentence(anchor, old.get(keyOf(anchor)), migration),
			options: ANCHOR_OPTIONS,
			code: (lines[line - 1] ?? "").trim(),
			excerpt: excerptOf(lines, line)
		};
	});
	const tags = linesOf([...left, ...changes.map(({ anchor }) => anchor)], ({ tag }) => tag.end);
	const dropped = linesOf(changes.flatMap(({ anchor, isDrop }) => isDrop ? [anchor] : []), ({ end }) => end);
	const isTold = ({ path, line, rule, about }) => {
		const place = `${path}:${line}`;
		return rule === "gone-names" && (dropped.has(place) || about?.kind === "node" && tags.has(place));
	};
	const others = migration.todos.filter((todo) => !isTold(todo)).map((todo) => ({
		...todo,
		line: lineNow(todo.path, todo.line)
	}));
	return {
		...migration,
		todos: [...todos, ...others]
	};
}
/** The lines from where a spec begins to this end of it, as `path:line`. */
function linesOf(anchors, endOf) {
	return new Set(anchors.flatMap(({ view: { source }, spec }) => {
		const [first, last] = [source.lineAt(spec.start), source.lineAt(endOf(spec))];
		return Array.from({ length: last - first + 1 }, (_, i) => `${source.path}:${first + i}`);
	}));
}
function sentence(anchor, before, { from, to }) {
	const { spec, view, tree, strayed, shifted } = anchor;
	const where = view.inherits ?? "the view";
	if (shifted !== void 0) return `In ${where} of ${to} ${shown(spec)} matches another node than in ${from}, where it was ${shifted}: the view loads, with this change in another place.`;
	const first = strayed === void 0 ? `Nothing in ${where} of ${to} matches ${shown(spec)}: the view does not load.` : `In ${where} of ${to} ${shown(spec)} matches only a node inside the field ${strayed}, in a view of another model.`;
	if (before?.result === "missing") return `${first} Nor did anything in ${from}.`;
	const near = tree ? nearby(spec, before, tree) : [];
	return near.length === 0 ? first : `${first} Near that place it has ${near.join(", ")}.`;
}
/** As a human names it. */
function shown(spec) {
	const expr = spec.name === "xpath" ? attributeValue(spec, "expr") : void 0;
	if (expr !== void 0) return expr;
	const name = attribute(spec, "name")?.value;
	return name === void 0 ? `<${spec.name}>` : `<${spec.name} name="${name}">`;
}
function stepOf(all, { changes, left, unsure }, before, where) {
	const about = {
		id: "anchors",
		title: ANCHORS
	};
	const looked = all.filter((each) => each.result === "found" || each.result === "missing" && !unsure.has(each));
	if (all.length === 0) return {
		...about,
		status: "skipped",
		detail: "The module extends no view.",
		findings: []
	};
	const unknown = all.length - looked.length;
	const found = looked.filter(({ result }) => result === "found").length;
	const detail = `${count(looked.length, "place")} in the views of ${where}: ${found} found, ${changes.length} moved to where they are now, ${left.length} left to you${unknown === 0 ? "" : `; ${unknown} could not be looked for`}.`;
	const findings = [...left, ...all.filter(lost)].map((anchor) => {
		const { view, spec, result, strayed, shifted } = anchor;
		const outside = strayed === void 0 ? "" : ` outside the field ${strayed}`;
		const was = before.get(keyOf(anchor))?.result === "missing";
		const place = {
			path: view.source.path,
			line: view.source.lineAt(spec.start)
		};
		const message = shifted !== void 0 ? `${shown(spec)} finds another node in ${view.inherits ?? "the view"} than ${shifted}.` : result === "missing" ? `${shown(spec)} is not in ${view.inherits ?? "the view"}${outside}${was ? ", and was not before" : ""}.` : `${view.inherits} is not there.`;
		return {
			...place,
			message,
			...was ? { notice: true } : {}
		};
	});
	if (looked.length === 0 && findings.length === 0) return {
		...about,
		status: "skipped",
		detail: `None of the views that it extends could be read from ${where}.`,
		findings
	};
	return {
		...about,
		status: findings.some(({ notice }) => !notice) ? "failed" : "passed",
		detail,
		findings
	};
}
/** Its view is gone; told once a view. */
function lost({ result, at }) {
	return result === "no view" && at === 0;
}

// src/migrate/live/source-archs.ts
/**
* Views and dependencies of the modules in these folders; a folder may also be that of Odoo's whole source, with its
* modules in `addons` and `odoo/addons`.
*/
function sourceModules(folders) {
	const places = folders.flatMap((folder) => [
		folder,
		path.join(folder, "addons"),
		path.join(folder, "odoo/addons")
	]);
	const known = /* @__PURE__ */ new Map();
	return (name) => remembered(known, name, async () => {
		const dir = places.map((place) => path.join(place, name)).find((each) => existsSync(path.join(each, "__manifest__.py")));
		return dir === void 0 ? void 0 : readViews(dir, name);
	});
}
async function readViews(dir, name) {
	const manifest = await readManifest(sourceFile("__manifest__.py", await text(path.join(dir, "__manifest__.py")) ?? ""));
	const views = [];
	const menus = /* @__PURE__ */ new Map();
	for (const { path: file } of manifestPaths(manifest, "data")) {
		if (!file.endsWith(".xml")) continue;
		const content = await text(path.join(dir, file));
		if (content === void 0 || !/ir\.ui\.view|<template|<menuitem|ir\.ui\.menu/.test(content)) continue;
		const read = readXml(sourceFile(file, content), name);
		views.push(...viewsIn(read, name));
		for (const [menu, above] of menusIn(read, name)) menus.set(menu, above);
	}
	return {
		depends: manifestPaths(manifest, "depends").map(({ path: each }) => each),
		installable: manifestValue(manifest, "installable") !== false,
		packages: Object.keys(Object(manifestValue(manifest, "external_dependencies"))).length > 0,
		views,
		menus
	};
}
async function text(file) {
	try {
		return decode(await readFile(file));
	} catch {
		return;
	}
}
/** Views as the modules make them that a module of these dependencies can rely on; `plain` for those without texts. */
async function sourceArchs(modules, depends, where, plain = false) {
	const { order, missing } = await closureOf(modules, depends);
	const views = /* @__PURE__ */ new Map();
	const children = /* @__PURE__ */ new Map();
	const menus = /* @__PURE__ */ new Map();
	for (const name of order) {
		const module = await modules(name);
		for (const [menu, above] of module?.menus ?? []) menus.set(menu, above);
		for (const view of module?.views ?? []) {
			const before = views.get(view.xmlid);
			views.set(view.xmlid, before ? redeclared(before, view) : view);
		}
	}
	for (const view of views.values()) {
		if (view.inherits === void 0) continue;
		children.set(view.inherits, [...children.get(view.inherits) ?? [], view]);
	}
	const whole = /* @__PURE__ */ new Map();
	/** `also` are views that count although they are switched off: one of them is extended. */
	function combine(view, also) {
		const key = [view.xmlid, ...also].join(" ");
		return remembered(whole, key, () => {
			const parent = view.inherits === void 0 ? void 0 : views.get(view.inherits);
			const base = isBase(view) || !parent ? void 0 : combine(rootOf(parent), also);
			if (base && "problem" in base) return base;
			const [root] = view.nodes;
			const start = base?.tree ?? root;
			if (!start) return { problem: "not readable" };
			let tree = base ? copyOf(start, void 0) : withWholeIds(copyOf(start, void 0), view.module);
			let partial = base?.partial ?? false;
			const queue = base ? [view, ...extensionsOf(view, also)] : extensionsOf(view, also);
			for (const each of queue) {
				const done = applyAll(tree, specsOf(each), each.module);
				tree = done.tree;
				partial ||= done.failed > 0;
			}
			return {
				root: key,
				over: base ? [...base.over, base.root] : [],
				tree,
				partial,
				plain
			};
		});
	}
	/** Depth first, by priority, then as they were loaded. Source: base/models/ir_ui_view.py, `_combine`. */
	function extensionsOf(view, also) {
		return (children.get(view.xmlid) ?? []).filter(({ primary, active, xmlid }) => !primary && (active || also.has(xmlid))).toSorted((a, b) => a.priority - b.priority).flatMap((child) => [child, ...extensionsOf(child, also)]);
	}
	function rootOf(view) {
		let root = view;
		for (let i = 0; i < 30 && !root.primary && root.inherits !== void 0; i++) {
			const parent = views.get(root.inherits);
			if (!parent) break;
			root = parent;
		}
		return root;
	}
	/** The view and those that it extends, as far as they are not active. */
	function switchedOff(view) {
		const found = /* @__PURE__ */ new Set();
		let each = view;
		for (let i = 0; i < 30 && each; i++) {
			if (!each.active) found.add(each.xmlid);
			each = each.inherits === void 0 ? void 0 : views.get(each.inherits);
		}
		return found;
	}
	return {
		where,
		complete: missing.size === 0,
		async combined(xmlid) {
			const view = views.get(xmlid);
			const owner = xmlid.slice(0, xmlid.indexOf("."));
			if (!view) return { problem: missing.has(owner) || !order.includes(owner) ? "no module" : "no view" };
			return combine(rootOf(view), switchedOff(view));
		},
		reference: async (xmlid) => `%(${xmlid})d`,
		family: {
			inherits: (xmlid) => views.get(xmlid)?.inherits,
			children: (xmlid) => (children.get(xmlid) ?? []).map((child) => child.xmlid),
			menuAbove: (xmlid) => menus.get(xmlid),
			knows: (module) => order.includes(module)
		}
	};
}
/** A second record of the same xmlid writes the fields that it names. */
function redeclared(before, after) {
	if (!after.whole) return {
		...before,
		active: after.active
	};
	return {
		...after,
		inherits: after.inherits ?? before.inherits
	};
}
/** A module and its dependencies, those first that bring fewer others. */
async function closureOf(modules, depends) {
	const depths = /* @__PURE__ */ new Map();
	const missing = /* @__PURE__ */ new Set();
	const visit = async (name, path) => {
		const known = depths.get(name);
		if (known !== void 0 || path.includes(name)) return known ?? 0;
		const facts = await modules(name);
		if (!facts) {
			missing.add(name);
			return 0;
		}
		let depth = 0;
		for (const each of facts.depends) depth = Math.max(depth, 1 + await visit(each, [...path, name]));
		depths.set(name, depth);
		return depth;
	};
	for (const name of [...depends, "base"]) await visit(name, []);
	return {
		order: [...depths.keys()].toSorted((a, b) => (depths.get(a) ?? 0) - (depths.get(b) ?? 0) || (a < b ? -1 : 1)),
		missing
	};
}

// src/migrate/live/travelling.ts
function travelling(migrations) {
	const now = new Map(migrations.map((each) => [each.module, each]));
	const known = {
		before: /* @__PURE__ */ new Map(),
		after: /* @__PURE__ */ new Map()
	};
	const side = (which) => (others) => (name) => {
		const migration = now.get(name);
		return migration ? remembered(known[which], name, () => moduleOf(migration, which)) : others(name);
	};
	return {
		before: side("before"),
		after: side("after"),
		arrived(migration) {
			now.set(migration.module, migration);
			known.after.delete(migration.module);
		}
	};
}
async function moduleOf(migration, which) {
	const { loaded, module } = await indexOfTexts(migration, migration[which]);
	const files = loaded.flatMap(({ file, demo }) => "isData" in file && !demo ? [file] : []);
	return {
		installable: true,
		packages: false,
		depends: manifestPaths(module.manifest, "depends").map(({ path }) => path),
		views: files.flatMap((file) => viewsIn(file, module.name)),
		menus: new Map(files.flatMap((file) => menusIn(file, module.name)))
	};
}

// src/migrate/live/known-anchors.ts
/** Views of Odoo's own modules as they come with this program, and of those that `others` adds. */
function knownArchs(series, depends, others = (known) => known) {
	return sourceArchs(others(knownModules(series)), depends, `Odoo ${series} as it is known here`, true);
}
/** Looks for the nodes of extensions where neither a database nor sources are at hand. */
async function moveKnownAnchors(migrations, signal) {
	const found = /* @__PURE__ */ new Map();
	const together = travelling(migrations);
	for (const { migration } of await inOrder(migrations)) {
		const { from, to, before, after } = migration;
		if (from === to || !extendsViews(after)) continue;
		await checkStopped(signal);
		const [now, old] = [await knownArchs(to, await dependsOf(migration, after), together.after), await knownArchs(from, await dependsOf(migration, before), together.before)];
		const moved = (await moveAnchors(migration, now, old)).migration;
		found.set(migration, moved);
		together.arrived(moved);
	}
	return migrations.map((each) => found.get(each) ?? each);
}
function extendsViews(texts) {
	return [...texts].some(([file, text]) => file.endsWith(".xml") && /inherit_id|<menuitem|parent_id/.test(text));
}
async function dependsOf(migration, texts) {
	const { module } = await indexOfTexts(migration, texts);
	return manifestPaths(module.manifest, "depends").map(({ path }) => path);
}

export { sourceModules as a, indexOfTexts as c, sourceArchs as i, moveKnownAnchors as n, ANCHORS as o, travelling as r, moveAnchors as s, knownArchs as t };