import { r as __toESM } from "./rolldown-runtime.mjs";
import { C as decode, Nt as childOf, St as parsePython, U as withLineBreak, V as lineBreak, Y as indexModule, _ as parseCsv, bt as readManifest, f as readModule, i as addCsvRows, l as ModuleError, mt as elementsOf, n as addMembers, pt as attributeValue, r as addImport, rt as qualified, t as appendElements, ut as parseXml, w as sourceFile, wt as preloadPython, x as changeManifest, xt as syntaxProblems, yt as manifestValue, z as applyEdits } from "./source.mjs";
import { N as readIfThere, P as replaceFile, _ as compact, a as FOLDER, c as removeJournal, d as hash, f as unixText, g as moduleSeries, h as moduleInput, i as topElements, l as stateFiles, m as specJsonSchema, n as isMenuFile, o as SPEC, p as parseSpec, r as surroundingsOf, s as readState, t as readBack, u as writeJournal, v as planModule } from "./read-back.mjs";
import { Ft as list, Lt as str, Mt as format, Rt as tuple, g as SpecError, n as readSpecText, ot as isStored, t as specExample } from "./spec.mjs";
import { wn as compareVersions } from "./audit-base.mjs";
import { t as unifiedDiff } from "./diff.mjs";
import { t as diff3Merge } from "./node-diff3.mjs";
import { t as expectedRows } from "./expected.mjs";
import path from "node:path";
import { lstat, mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { isDeepStrictEqual } from "node:util";

// src/scaffold/write/version.ts
/**
* The version, without the series, of what is generated next: that of the spec when it is newer than the last
* one; else the last one, with its last number raised when more than the kept spec or the version itself changes.
* `there` is the version of the manifest on disk, which the user may have raised.
*/
function nextVersion(plan, state, there, changes) {
	const asked = plan.spec.module.version;
	const prefix = `${plan.series}.`;
	const last = [state.version, there ?? ""].filter((version) => version.startsWith(prefix) && /^[\d.]+$/.test(version)).map((version) => version.slice(prefix.length)).sort(compareVersions).at(-1);
	if (last === void 0 || compareVersions(asked, last) > 0) return asked;
	const changed = changes.some((change) => change.path !== ".odoo-scaffold/spec.yaml" && isChange(change) && !onlyVersion(change));
	const numbers = last.split(".").map(Number);
	return [...numbers.slice(0, -1), (numbers.at(-1) ?? 0) + (changed ? 1 : 0)].join(".");
}
/** Something is written, removed, or would be. */
function isChange({ status }) {
	return ![
		"unchanged",
		"kept",
		"deleted"
	].includes(status);
}
/** A manifest that differs in nothing but the version, which regeneration had raised before. */
function onlyVersion({ path: file, diff = "" }) {
	const lines = diff.split("\n").filter((line) => /^[-+](?![-+]{2} )/.test(line));
	return file === "__manifest__.py" && lines.length > 0 && lines.every((line) => /^[-+]\s+["']version["']\s*:/.test(line));
}
/** Version in the text of a manifest. */
function manifestVersion(text) {
	return /["']version["']\s*:\s*["']([^"']+)["']/.exec(text)?.[1];
}

// src/scaffold/merge/lines.ts
/** Merges line by line. `line` is the number of the first line of `ours` in its file. */
function mergeLines({ ours, base, theirs }, line = 1) {
	if (ours === theirs || theirs === base) return {
		text: ours,
		conflicts: []
	};
	if (ours === base) return {
		text: theirs,
		conflicts: []
	};
	const conflicts = [];
	const text = [];
	const regions = diff3Merge(linesOf(ours), linesOf(base), linesOf(theirs), { excludeFalseConflicts: true });
	for (const region of regions) {
		if (region.ok) text.push(...region.ok);
		if (!region.conflict) continue;
		const { a, o, b, aIndex } = region.conflict;
		text.push(...a);
		conflicts.push({
			lines: [line + aIndex, line + aIndex + Math.max(0, a.length - 1)],
			ours: a.join(""),
			base: o.join(""),
			theirs: b.join("")
		});
	}
	return {
		text: text.join(""),
		conflicts
	};
}
/** With their line breaks, so that joining them gives the text back. */
function linesOf(text) {
	return text === "" ? [] : text.split(/(?<=\n)/);
}

// src/scaffold/merge/blocks.ts
/**
* Merges by identity instead of by place: what one side adds, removes or changes does not disturb what the
* other one does to another block, even right beside it. The order is the user's where the user changed it,
* else the generated one. Where blocks cannot be told apart the whole body is merged by lines.
*/
function mergeBodies(three, lineAt, manners = {}) {
	const { ours, base, theirs } = three;
	const sides = {
		ours: sourceOf(ours),
		base: sourceOf(base),
		theirs: sourceOf(theirs)
	};
	if (sides.ours === sides.theirs || sides.theirs === sides.base) return {
		text: sides.ours,
		conflicts: []
	};
	if (sides.ours === sides.base) return {
		text: sides.theirs,
		conflicts: []
	};
	if (!comparable(three)) return mergeLines(sides, lineAt(ours.start));
	const conflicts = [];
	const keep = (merged) => {
		conflicts.push(...merged.conflicts);
		return merged.text;
	};
	const [o, b, t] = [
		byKey(ours),
		byKey(base),
		byKey(theirs)
	];
	let text = keep(mergeLines({
		ours: ours.open,
		base: base.open,
		theirs: theirs.open
	}, lineAt(ours.start)));
	let at = ours.start + ours.open.length;
	for (const key of order(three)) {
		const [mine, old, fresh] = [
			o.get(key),
			b.get(key),
			t.get(key)
		];
		if (mine) at = mine.start;
		const same = (x, y) => x.core === y.core && x.lead.trim() === y.lead.trim();
		if (mine && fresh) {
			const lead = keep(mergeLead(mine, old, fresh, lineAt(mine.start - mine.lead.length)));
			text += lead + keep(mergeBlock(mine, old, fresh, lineAt, manners));
		} else if (mine && (!old || !same(mine, old) || manners.stays?.(key))) {
			text += mine.lead + mine.core;
			if (old && !same(mine, old) && !manners.stays?.(key)) conflicts.push(hunk$1(mine, mine.core, old.core, "", lineAt));
		} else if (fresh && !old) text += fresh.lead + fresh.core;
		else if (fresh && old && !same(fresh, old)) {
			const line = lineAt(at);
			conflicts.push({
				lines: [line, line],
				ours: "",
				base: old.core,
				theirs: fresh.core
			});
		}
	}
	return {
		text: text + keep(mergeLines({
			ours: ours.close,
			base: base.close,
			theirs: theirs.close
		}, lineAt(at))),
		conflicts
	};
}
function mergeLead(mine, old, fresh, line) {
	if ([
		mine,
		old,
		fresh
	].every((block) => (block?.lead ?? "").trim() === "") || !old) return {
		text: mine.lead,
		conflicts: []
	};
	return mergeLines({
		ours: mine.lead,
		base: old.lead,
		theirs: fresh.lead
	}, line);
}
function mergeBlock(mine, old, fresh, lineAt, manners) {
	if (mine.core === fresh.core || fresh.core === old?.core) return {
		text: mine.core,
		conflicts: []
	};
	if (mine.core === old?.core) return {
		text: fresh.core,
		conflicts: []
	};
	const sides = {
		ours: mine.core,
		base: old?.core ?? "",
		theirs: fresh.core
	};
	const own = manners.leaf?.(mine.key, sides);
	if (own !== void 0) return {
		text: own,
		conflicts: []
	};
	if (!old) return {
		text: mine.core,
		conflicts: [hunk$1(mine, mine.core, "", fresh.core, lineAt)]
	};
	if (mine.inner && old.inner && fresh.inner) return mergeBodies({
		ours: mine.inner,
		base: old.inner,
		theirs: fresh.inner
	}, lineAt, manners);
	return mergeLines(sides, lineAt(mine.start));
}
function hunk$1(mine, ours, base, theirs, lineAt) {
	return {
		lines: [lineAt(mine.start), lineAt(mine.start + Math.max(0, mine.core.length - 1))],
		ours,
		base,
		theirs
	};
}
/**
* Blocks that only their number tells apart (`group#2`) are the same ones in all three versions when there are
* as many of them.
*/
function comparable({ ours, base, theirs }) {
	const counts = [
		ours,
		base,
		theirs
	].map(({ blocks }) => {
		const found = /* @__PURE__ */ new Map();
		for (const { key } of blocks) {
			const [name = "", number] = key.split("#");
			if (number !== void 0) found.set(name, (found.get(name) ?? 0) + 1);
		}
		return JSON.stringify([...found].sort());
	});
	return counts.every((count) => count === counts[1]);
}
function byKey({ blocks }) {
	return new Map(blocks.map((block) => [block.key, block]));
}
/** Every key once. */
function order({ ours, base, theirs }) {
	const [o, b, t] = [
		ours,
		base,
		theirs
	].map(({ blocks }) => blocks.map(({ key }) => key));
	const common = (keys = [], others = []) => keys.filter((key) => others.includes(key)).join("\n");
	const [first = [], second = []] = common(o, b) !== common(b, o) ? [o, t] : [t, o];
	const result = [...first];
	second.forEach((key, i) => {
		if (result.includes(key)) return;
		const before = second.slice(0, i).findLast((other) => result.includes(other));
		result.splice(before === void 0 ? 0 : result.indexOf(before) + 1, 0, key);
	});
	return result;
}
function sourceOf({ open, blocks, close }) {
	return open + blocks.map(({ lead, core }) => lead + core).join("") + close;
}
/** Gives keys that occur more than once, or that say nothing, a number. */
function numbered(keys) {
	const total = /* @__PURE__ */ new Map();
	for (const [key] of keys) total.set(key, (total.get(key) ?? 0) + 1);
	const seen = /* @__PURE__ */ new Map();
	return keys.map(([key, unique]) => {
		if (unique && total.get(key) === 1) return key;
		const number = (seen.get(key) ?? 0) + 1;
		seen.set(key, number);
		return `${key}#${number}`;
	});
}

// src/scaffold/merge/csv.ts
/** Header and rows of a CSV file as blocks, each row by its first cell. */
function csvBody(text) {
	const rows = parseCsv(text).filter((row) => row.some((cell) => cell.value !== ""));
	const keys = numbered(rows.map((row) => [row[0]?.value.replaceAll("#", "") ?? "", true]));
	let at = 0;
	return {
		open: "",
		blocks: rows.map((row, i) => {
			const start = row[0]?.start ?? at;
			const end = row.at(-1)?.end ?? start;
			const lead = text.slice(at, start);
			at = end;
			return {
				key: keys[i] ?? "",
				lead,
				core: text.slice(start, end),
				start
			};
		}),
		close: text.slice(at),
		start: 0
	};
}

// src/scaffold/merge/manifest.ts
/**
* Carries what changed between the two generated manifests over to the user's: item by item in lists, the
* greater version. Undefined when one of them is no plain manifest.
*/
async function mergeManifest({ ours, base, theirs }) {
	const read = (text) => readManifest(sourceFile("__manifest__.py", text));
	const [mine, old, fresh] = await Promise.all([
		read(ours),
		read(base),
		read(theirs)
	]);
	if ([
		mine,
		old,
		fresh
	].some(({ root, problems }) => !root || problems.length > 0)) return void 0;
	const changes = [];
	const conflicts = [];
	for (const key of /* @__PURE__ */ new Set([...old.entries.keys(), ...fresh.entries.keys()])) {
		const [m, o, f] = [
			mine,
			old,
			fresh
		].map((manifest) => manifest.entries.get(key));
		const found = changesOf(key, m && {
			entry: m,
			of: mine
		}, o && {
			entry: o,
			of: old
		}, f && {
			entry: f,
			of: fresh
		});
		changes.push(...found.changes);
		if (found.conflict && m) conflicts.push(hunk(mine, m, o && slice(old, o), f && slice(fresh, f)));
	}
	return {
		text: await changeManifest(ours, changes),
		conflicts
	};
}
function changesOf(key, m, o, f) {
	const [mine, old, fresh] = [
		m,
		o,
		f
	].map((side) => JSON.stringify(side?.entry.value));
	if (old === fresh || mine === fresh) return { changes: [] };
	if (key === "version") return { changes: version(m, f) };
	if (!f) return mine === old ? { changes: [{
		kind: "unset",
		path: [key]
	}] } : listed(key, m, o, f);
	const source = slice(f.of, f.entry);
	if (!m) {
		if (o) return listed(key, m, o, f);
		return { changes: [{
			kind: "source",
			path: [key],
			source,
			before: nextKey(f)
		}] };
	}
	if (o && slice(m.of, m.entry) === slice(o.of, o.entry)) return { changes: [{
		kind: "source",
		path: [key],
		source
	}] };
	return listed(key, m, o, f);
}
/** Item by item; what is no list is taken over when the user left its value alone. */
function listed(key, m, o, f) {
	const [own, before, now] = [
		m,
		o,
		f
	].map((side) => itemsOf(key, side?.entry.value));
	if (!before || !now || !own) {
		if (m && f && JSON.stringify(m.entry.value) === JSON.stringify(o?.entry.value)) return { changes: [{
			kind: "source",
			path: [key],
			source: slice(f.of, f.entry)
		}] };
		return {
			changes: [],
			conflict: true
		};
	}
	const has = (items, item) => items.some((other) => same$1(other, item));
	return { changes: [...before.filter((item) => !has(now, item)).map((item) => ({
		kind: "remove",
		...item
	})), ...now.filter((item) => !has(before, item) && !has(own, item)).toReversed().map((item) => ({
		kind: "add",
		...item
	}))] };
}
function same$1(a, b) {
	return JSON.stringify([a.path, a.value]) === JSON.stringify([b.path, b.value]);
}
/** The items of a list, or of the lists in a dictionary; undefined for other values. */
function itemsOf(key, value) {
	if (value === void 0) return [];
	if (Array.isArray(value)) return withNext([key], value);
	if (typeof value !== "object" || value === null) return void 0;
	const lists = Object.entries(value).map(([inner, list]) => Array.isArray(list) ? withNext([key, inner], list) : void 0);
	return lists.includes(void 0) ? void 0 : lists.flatMap((list) => list ?? []);
}
function withNext(path, values) {
	return values.map((value, i) => ({
		path,
		value,
		before: values[i + 1]
	}));
}
/** Key of the generated manifest that comes next, for the place of a new one. */
function nextKey({ entry, of }) {
	const keys = [...of.entries.keys()];
	return keys[keys.indexOf(entry.key) + 1];
}
function version(m, f) {
	const [mine, fresh] = [m?.entry.value, f?.entry.value];
	if (!m || typeof mine !== "string" || typeof fresh !== "string") return [];
	return compareVersions(fresh, mine) > 0 ? [{
		kind: "set",
		path: ["version"],
		value: fresh
	}] : [];
}
function slice({ source }, { start, end }) {
	return source.text.slice(start, end);
}
function hunk(mine, entry, base = "", theirs = "") {
	const { source } = mine;
	return {
		lines: [source.lineAt(entry.keySpan.start), source.lineAt(entry.end)],
		ours: slice(mine, entry),
		base,
		theirs
	};
}

// src/scaffold/merge/python.ts
/** Statements of a file, and members of its classes, as blocks; undefined when it has a syntax error. */
async function pythonBody(text) {
	const root = await parsePython(text);
	if (syntaxProblems(root, text).length > 0) return void 0;
	const { blocks, end } = blocksOf(root.children, text, 0);
	return {
		open: "",
		blocks,
		close: text.slice(end),
		start: 0
	};
}
function blocksOf(children, text, from) {
	const nodes = children.filter((node) => node.type !== "comment");
	const keys = numbered(nodes.map((node) => identity$1(node, text)));
	let at = from;
	return {
		blocks: nodes.map((node, i) => {
			const end = withComment$1(text, node.end);
			const lead = text.slice(at, node.start);
			at = end;
			return {
				key: keys[i] ?? "",
				lead,
				core: text.slice(node.start, end),
				start: node.start,
				inner: classBody(node, text, end)
			};
		}),
		end: at
	};
}
function classBody(node, text, until) {
	const definition = node.type === "decorated_definition" ? childOf(node, "definition") : node;
	const body = definition?.type === "class_definition" ? childOf(definition, "body") : void 0;
	if (!body) return void 0;
	const { blocks, end } = blocksOf(body.children, text, body.start);
	return {
		open: text.slice(node.start, body.start),
		blocks,
		close: text.slice(end, until),
		start: node.start
	};
}
/** What tells a statement from the others; the second part says whether that is a name of its own. */
function identity$1(node, text) {
	const slice = (part) => part ? text.slice(part.start, part.end) : "";
	const definition = node.type === "decorated_definition" && childOf(node, "definition") || node;
	const name = childOf(definition, "name");
	if (name && /_definition$/.test(definition.type)) return [`${definition.type} ${slice(name)}`, true];
	const inner = node.type === "expression_statement" ? node.children[0] : void 0;
	if (inner?.type === "assignment") return [`= ${slice(childOf(inner, "left"))}`, true];
	if (node.type === "import_from_statement") {
		const module = slice(childOf(node, "module_name"));
		return [`from ${module === "." ? slice(node) : module}`, true];
	}
	return [node.type === "import_statement" ? slice(node) : node.type, node.type === "import_statement"];
}
function withComment$1(text, end) {
	const comment = /[ \t]*#[^\r\n]*/y;
	comment.lastIndex = end;
	return comment.test(text) ? comment.lastIndex : end;
}
const FROM = /^from (\S+) import ([\w, ]+)$/;
/**
* Both sides' names of a plain `from x import a, b`. A name that is no longer generated stays for now: the
* user's code may need it. Undefined for anything else.
*/
function mergeImport(key, { ours, base, theirs }) {
	if (!key.startsWith("from ")) return void 0;
	const [mine, fresh] = [FROM.exec(ours), FROM.exec(theirs)];
	if (!mine || !fresh) return void 0;
	const names = (text) => (text ?? "").split(",").map((name) => name.trim());
	const [own, now] = [names(mine[2]), names(fresh[2])];
	const before = names(FROM.exec(base)?.[2]);
	const added = now.filter((name) => !own.includes(name) && !before.includes(name));
	return `from ${mine[1]} import ${[...own, ...added].sort(byIsort).join(", ")}`;
}
/** Constants, classes, functions: each in the order of isort. */
function byIsort(a, b) {
	const rank = (name) => /^[A-Z0-9_]*[A-Z][A-Z0-9_]*$/.test(name) ? 0 : /^[A-Z]/.test(name) ? 1 : 2;
	return rank(a) - rank(b) || (a < b ? -1 : 1);
}
/** An import of another module: the user's code may need it, so it stays until nothing uses it. */
function isForeignImport(key) {
	return /^from (?!from)/.test(key);
}
/** Takes names out of imports that were only generated and that nothing uses any more. */
function dropUnused(text, { base, theirs }) {
	const imports = /^from (\S+) import ([\w, ]+)$/gm;
	const dropped = [...base.matchAll(imports)].flatMap(([, module, names = ""]) => {
		const kept = ([...theirs.matchAll(imports)].find(([, other]) => other === module)?.[2] ?? "").split(",").map((name) => name.trim());
		return names.split(",").flatMap((name) => kept.includes(name.trim()) ? [] : [`${module} ${name.trim()}`]);
	});
	return text.replaceAll(/^from (\S+) import ([\w, ]+)(\r?\n|$)/gm, (line, module, list, end) => {
		const names = list.split(",").map((name) => name.trim());
		const rest = text.replace(line, "");
		const used = names.filter((name) => !dropped.includes(`${module} ${name}`) || new RegExp(`(?<!\\w)${name}(?!\\w)`).test(rest));
		if (used.length === names.length) return line;
		return used.length === 0 ? "" : `from ${module} import ${used.join(", ")}${end}`;
	});
}

// src/scaffold/merge/xml.ts
/** The elements of an XML file as blocks within blocks; undefined when it is not well formed. */
function xmlBody(text) {
	const { root, problems } = parseXml(text);
	if (!root || problems.length > 0) return void 0;
	const body = bodyOf(root, text);
	if (!body) return {
		open: text,
		blocks: [],
		close: "",
		start: 0
	};
	return {
		...body,
		open: text.slice(0, root.start) + body.open,
		close: body.close + text.slice(root.end),
		start: 0
	};
}
function bodyOf(element, text) {
	const children = elementsOf(element);
	if (children.length === 0) return void 0;
	const keys = numbered(children.map(identity));
	let at = element.tag.end;
	const blocks = children.map((child, i) => {
		const end = withComment(text, child.end);
		const block = {
			key: keys[i] ?? "",
			lead: text.slice(at, child.start),
			core: text.slice(child.start, end),
			start: child.start
		};
		at = end;
		const inner = bodyOf(child, text);
		return {
			...block,
			inner: inner && {
				...inner,
				close: inner.close + text.slice(child.end, end)
			}
		};
	});
	return {
		open: text.slice(element.start, element.tag.end),
		blocks,
		close: text.slice(at, element.end),
		start: element.start
	};
}
/** What tells an element from its siblings; the second part says whether that is a name of its own. */
function identity(element) {
	for (const name of [
		"id",
		"t-name",
		"expr",
		"name",
		"for",
		"t-call"
	]) {
		const value = attributeValue(element, name);
		if (value !== void 0) return [`${element.name} ${value.replaceAll("#", "")}`, true];
	}
	return [element.name, false];
}
/** A comment that ends the line belongs to the element before it. */
function withComment(text, end) {
	const comment = /[ \t]*<!--[^\n]*?-->(?=[ \t]*\r?\n)/y;
	comment.lastIndex = end;
	return comment.test(text) ? comment.lastIndex : end;
}

// src/scaffold/merge/index.ts
/**
* Merges what is generated now into the user's file. Files whose structure is known are merged by it, so that
* both sides can add to the same place; all others, and what has a syntax error, by lines. Line breaks are
* those of the user's file.
*/
async function mergeText(path, given) {
	const eol = lineBreak(given.ours);
	const bom = given.ours.startsWith("﻿") ? "﻿" : "";
	const like = (text) => withLineBreak(text.startsWith("﻿") ? text : bom + text, eol);
	const sides = {
		ours: given.ours,
		base: like(given.base),
		theirs: like(given.theirs)
	};
	return await mergeStructure(path, sides) ?? mergeLines(sides);
}
async function mergeStructure(path, sides) {
	if (path === "__manifest__.py") return mergeManifest(sides);
	if (path.endsWith(".py")) return mergePython(path, sides);
	if (path.endsWith(".csv")) return merge(csvBody, sides);
	if (!path.endsWith(".xml")) return void 0;
	const merged = await merge(xmlBody, sides);
	return merged && xmlBody(merged.text) ? merged : void 0;
}
async function mergePython(path, sides) {
	const init = path.endsWith("__init__.py");
	const merged = await merge(pythonBody, sides, init ? {} : {
		leaf: mergeImport,
		stays: isForeignImport
	});
	if (!merged) return void 0;
	const text = init ? merged.text : dropUnused(merged.text, sides);
	return await pythonBody(text) ? {
		...merged,
		text
	} : void 0;
}
async function merge(read, sides, manners = {}) {
	const [ours, base, theirs] = await Promise.all([
		read(sides.ours),
		read(sides.base),
		read(sides.theirs)
	]);
	if (!ours || !base || !theirs) return void 0;
	const { lineAt } = sourceFile("", sides.ours);
	return mergeBodies({
		ours,
		base,
		theirs
	}, lineAt, manners);
}

// src/scaffold/write/compare.ts
/** Every generated file, old or new, held against the disk; in the order of their paths. */
async function compare(plan, root, state, keep) {
	const outcomes = await Promise.all(plan.files.map((file) => compareFile(file, root, state, keep)));
	const wanted = new Set(plan.files.map((file) => file.path));
	for (const [file, recorded] of Object.entries(state?.files ?? {})) {
		if (wanted.has(file)) continue;
		const there = await readIfThere(path.join(root, file));
		if (!there) continue;
		if (hash(there) === recorded || unixText(there) === state?.pristine.get(file)) outcomes.push({
			change: {
				path: file,
				status: "removed"
			},
			content: null
		});
		else if (keep) outcomes.push({ change: {
			path: file,
			status: "kept"
		} });
		else outcomes.push(conflict(file, "it is edited, and the spec no longer gives it"));
	}
	return outcomes.sort((a, b) => a.change.path < b.change.path ? -1 : 1);
}
async function compareFile(file, root, state, keep) {
	const { path: name, content } = file;
	const there = await readIfThere(path.join(root, name));
	const recorded = state?.files[name];
	if (!there) return recorded !== void 0 && name !== ".odoo-scaffold/spec.yaml" ? { change: {
		path: name,
		status: "deleted"
	} } : {
		change: {
			path: name,
			status: "created"
		},
		content
	};
	const unchanged = { change: {
		path: name,
		status: "unchanged"
	} };
	const kept = { change: {
		path: name,
		status: "kept"
	} };
	if (there.equals(Buffer.from(content))) return unchanged;
	if (typeof content !== "string") {
		if (recorded === hash(there)) return {
			change: {
				path: name,
				status: "updated"
			},
			content
		};
		if (keep || recorded === hash(content)) return kept;
		return conflict(name, recorded === void 0 ? "it was there before" : "it is edited");
	}
	const text = there.toString("utf8");
	if (unixText(there) === content) return unchanged;
	const base = state?.pristine.get(name);
	if (recorded === hash(there) || base !== void 0 && unixText(there) === base) return changed(name, "updated", text, withLineBreak(content, lineBreak(text)));
	if (recorded === hash(content)) return kept;
	if (base === void 0 || name === ".odoo-scaffold/spec.yaml") {
		if (keep) return kept;
		return conflict(name, name === ".odoo-scaffold/spec.yaml" ? "it is edited: give its own text as the spec" : recorded === void 0 ? "it was there before" : "it is edited, and there is no copy of what was generated");
	}
	const merged = await mergeText(name, {
		ours: text,
		base,
		theirs: content
	});
	if (merged.conflicts.length > 0 && !keep) return { change: {
		path: name,
		status: "conflict",
		conflicts: merged.conflicts
	} };
	return merged.text === text ? kept : changed(name, "merged", text, merged.text);
}
function changed(file, status, before, content) {
	return {
		change: {
			path: file,
			status,
			diff: unifiedDiff(file, before, content)
		},
		content
	};
}
function conflict(file, reason) {
	return { change: {
		path: file,
		status: "conflict",
		reason
	} };
}

// src/scaffold/write/migration.ts
/** Put behind the name of a column whose field is gone: an update drops the column of that name otherwise. */
const KEPT = "_kept";
/**
* What an update of the module would lose. Odoo drops the column of a field that is gone when the module is
* updated (ir_model.py, `IrModelFields._drop_column`), so a script moves it out of the way before: to its new
* name where the spec says `renamed_from`, else to a name that no field has.
*/
async function fieldChanges(oldSpec, spec, version) {
	const before = oldSpec === void 0 ? void 0 : await readOld(oldSpec);
	if (!before) return {
		migration: void 0,
		notes: []
	};
	const path = `migrations/${version}/pre-migration.py`;
	const columns = [];
	const notes = [];
	for (const old of before.models) {
		const now = spec.models.find((model) => model.name === old.name);
		if (!now) {
			notes.push(`models.${old.name}: it is gone; the next update of the module drops its table and records`);
			continue;
		}
		for (const field of old.fields) compareField(old, field, now, path, columns, notes);
	}
	if (columns.length === 0) return {
		migration: void 0,
		notes
	};
	return {
		migration: {
			path,
			content: script(columns)
		},
		notes
	};
}
async function readOld(text) {
	try {
		return parseSpec(await readSpecText(text));
	} catch {
		return;
	}
}
function compareField(old, field, model, path, columns, notes) {
	const now = model.fields.find((candidate) => candidate.name === field.name);
	const at = `models.${old.name}.fields.${field.name}`;
	if (!isStored(field) || field.type === "one2many") return;
	if (now && isStored(now)) {
		if (now.type !== field.type) notes.push(`${at}: was ${field.type} and is ${now.type}; see what the update makes of its data`);
		return;
	}
	const successor = model.fields.find((candidate) => candidate.renamedFrom === field.name);
	if (!hasColumn(field)) notes.push(`${at}: it is gone; its values ${field.type === "many2many" ? "keep their table, which nothing reads any more" : "are not moved"}`);
	else if (successor) {
		columns.push({
			table: old.table,
			old: field.name,
			now: successor.name
		});
		notes.push(`${at}: ${path} renames its column to ${successor.name}`);
	} else {
		columns.push({
			table: old.table,
			old: field.name,
			now: field.name + KEPT
		});
		notes.push(`${at}: it is gone; ${path} keeps its column as ${field.name}${KEPT}. If it has a new name, write renamed_from: ${field.name} at that field`);
	}
}
/** Images and files are attachments. */
function hasColumn({ type }) {
	return ![
		"many2many",
		"image",
		"binary"
	].includes(type);
}
function script(columns) {
	const rows = columns.map(({ table, old, now }) => tuple([
		str(table),
		str(old),
		str(now)
	]));
	return `from odoo.tools.sql import column_exists, rename_column

COLUMNS = ${format(list(rows, true), 0, 10)}


def migrate(cr, version):
    for table, old, new in COLUMNS:
        if column_exists(cr, table, old) and not column_exists(cr, table, new):
            rename_column(cr, table, old, new)
`;
}

// src/scaffold/write.ts
/**
* Writes the module into `dir`, the folder that holds its folder. What somebody edited since the last time is
* merged with what is generated now; nothing of it is lost. A module that changes gets a new version.
*/
async function writePlan(plan, dir, options) {
	const root = path.join(dir, plan.module);
	const state = await readState(root);
	const keep = options.onConflict === "keep";
	let wanted = plan;
	let outcomes = await compare(plan, root, state, keep);
	let moved = {
		migration: void 0,
		notes: []
	};
	if (state) {
		wanted = await planAgain(plan, await versionOf(plan, root, state, outcomes));
		if (wanted !== plan) outcomes = await compare(wanted, root, state, keep);
		moved = await fieldChanges(state.pristine.get(SPEC), wanted.spec, wanted.version);
		const { migration } = moved;
		if (migration && wanted.files.some((file) => file.path === migration.path)) moved = {
			migration: void 0,
			notes: [...moved.notes, `${migration.path} is the spec's own: move the columns in it`]
		};
		else if (migration) outcomes = [...outcomes, await migrationOutcome(migration, root)].sort(byPath);
	}
	const files = outcomes.map(({ change }) => change);
	const report = {
		dir: root,
		version: wanted.version,
		files,
		notes: moved.notes,
		written: false
	};
	if (options.dryRun || files.some((change) => change.status === "conflict")) return report;
	const nothing = !files.some(isChange);
	await apply(wanted, root, nothing ? [] : outcomes, state);
	return {
		...report,
		written: !nothing || !state
	};
}
/** The version that an interrupted run had chosen for the same spec, else the next one. */
async function versionOf(plan, root, state, outcomes) {
	const changes = state.interrupted && state.interrupted.spec === specHash(plan) ? [] : outcomes.map(({ change }) => change);
	const manifest = await readIfThere(path.join(root, "__manifest__.py"));
	return nextVersion(plan, state, manifest && manifestVersion(manifest.toString("utf8")), changes);
}
function specHash(plan) {
	const spec = plan.files.find((file) => file.path === SPEC);
	return spec && hash(spec.content);
}
/** The same module with the version that its change calls for. */
async function planAgain(plan, version) {
	if (plan.version === `${plan.series}.${version}`) return plan;
	const source = plan.files.find((file) => file.path === SPEC)?.content;
	return planModule(plan.spec, {
		version,
		...typeof source === "string" ? { source } : {}
	});
}
async function migrationOutcome({ path: file, content }, root) {
	const there = await readIfThere(path.join(root, file));
	if (!there) return {
		change: {
			path: file,
			status: "created"
		},
		content
	};
	if (there.toString("utf8") === content) return { change: {
		path: file,
		status: "unchanged"
	} };
	return { change: {
		path: file,
		status: "conflict",
		reason: "it was there before"
	} };
}
async function apply(plan, root, outcomes, state) {
	const contents = new Map(outcomes.flatMap(({ change, content }) => content === void 0 ? [] : [[change.path, content]]));
	const record = await outdated(root, stateFiles(plan));
	if (contents.size === 0 && record.size === 0 && !state?.interrupted) return;
	await writeJournal(root, plan, contents);
	const ordered = [...contents].sort(([a], [b]) => Number(a.startsWith(FOLDER)) - Number(b.startsWith(FOLDER)));
	for (const [file, content] of ordered) if (content === null) await rm(path.join(root, file), { force: true });
	else await replaceFile(path.join(root, file), content);
	for (const [file, content] of record) await replaceFile(path.join(root, file), content);
	await removeJournal(root);
}
/** Those files of the record that differ from what is on disk. */
async function outdated(root, files) {
	const found = /* @__PURE__ */ new Map();
	for (const [file, content] of files) if ((await readIfThere(path.join(root, file)))?.toString("utf8") !== content) found.set(file, content);
	return found;
}
function byPath(a, b) {
	return a.change.path < b.change.path ? -1 : 1;
}

// src/scaffold/add/kept-spec.ts
/**
* The text of a kept spec with what a partial one adds, comments kept. A key that is new is put in, an entry of a
* list is appended, what says the same stays. Throws a SpecError for a key that says something else.
*/
async function extendSpec(text, partial) {
	const { isMap, isNode, isSeq, parse, parseDocument } = await import("./dist2.mjs").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const document = parseDocument(text);
	const problems = [];
	const add = (path, value) => {
		const there = document.getIn(path, true);
		if (there === void 0 || there === null) document.setIn(path, document.createNode(value));
		else if (isMap(there) && isObject(value)) for (const [key, inner] of Object.entries(value)) add([...path, key], inner);
		else if (isSeq(there) && Array.isArray(value)) {
			const known = there.toJSON();
			for (const item of value) if (!known.some((other) => isDeepStrictEqual(other, item))) there.add(document.createNode(item));
		} else if (!isDeepStrictEqual(isNode(there) ? there.toJSON() : there, value)) problems.push(`${path.join(".")}: the spec in .odoo-scaffold/spec.yaml says something else; change it there and give its text as the spec`);
	};
	for (const [key, value] of Object.entries(partial)) add([key], value);
	if (problems.length > 0) throw new SpecError(problems);
	return isDeepStrictEqual(parse(text), document.toJS()) ? text : document.toString({ lineWidth: 0 });
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/scaffold/add/conventions.ts
/** Names that the same folder has in different modules. */
const FOLDERS = [
	["wizard", "wizards"],
	["report", "reports"],
	["views", "view"],
	["models", "model"],
	["controllers", "controller"]
];
/** Where a planned file goes in a module that has folders and file names of its own. */
function conventionsOf(index) {
	const { files, name } = index.module;
	const folders = new Set(files.flatMap((file) => file.includes("/") ? [file.split("/")[0] ?? ""] : []));
	const suffix = viewSuffix(files);
	const menus = menuFile(index);
	const classes = classFiles(index);
	return (path) => {
		const own = classes.get(path);
		if (own !== void 0) return own;
		const [folder = "", ...rest] = path.split("/");
		if (rest.length === 0) return path;
		if (path === `views/${name}_menus.xml` && menus !== void 0) return menus;
		const names = FOLDERS.find((alike) => alike.includes(folder)) ?? [];
		const there = folders.has(folder) ? folder : names.find((alike) => folders.has(alike)) ?? folder;
		const file = rest.join("/");
		return `${there}/${names.includes("views") && /_views\.xml$/.test(file) ? file.replace(/_views\.xml$/, suffix) : file}`;
	};
}
/** How most files of views end: `_views.xml`, `_view.xml` or only `.xml`. */
function viewSuffix(files) {
	const names = files.filter((file) => /^views?\/[^/]+\.xml$/.test(file) && !/menu|template|asset/.test(file));
	const count = (pattern) => names.filter((file) => pattern.test(file)).length;
	const [many, one] = [count(/_views\.xml$/), count(/_view\.xml$/)];
	const bare = names.length - many - one;
	if (bare > many && bare > one) return ".xml";
	return one > many ? "_view.xml" : "_views.xml";
}
/** The listed file that holds the menus and nothing else, where there is one. */
function menuFile({ loaded }) {
	return loaded.filter(({ file, demo }) => !demo && "isData" in file && isMenuFile(file.records))[0]?.listed.path;
}
/** Where the class of a model is that another file name would stand for. */
function classFiles({ models }) {
	const found = /* @__PURE__ */ new Map();
	for (const [model, { classes }] of models) {
		const planned = `models/${model.replaceAll(".", "_")}.py`;
		const paths = classes.map(({ file }) => file.source.path).filter((path) => path.split("/").length === 2);
		const [first] = paths;
		if (first !== void 0 && !paths.includes(planned)) found.set(planned, first);
	}
	return found;
}

// src/scaffold/add/data-file.ts
/** The planned data file without the records that the module has; undefined when nothing is left. */
function newDataFile(planned, known, module) {
	const elements = plannedElements(planned, module);
	const [old, fresh] = split(elements, known);
	if (elements.length > 0 && fresh.length === 0) return void 0;
	const cuts = old.map(({ element }) => {
		return {
			file: "",
			start: planned.slice(0, element.start).trimEnd().length,
			end: element.end,
			text: ""
		};
	});
	return {
		text: applyEdits(planned, cuts),
		there: xmlids(old)
	};
}
/** A data file with the planned records that the module lacks. */
function extendDataFile(text, planned, known, module) {
	const [old, fresh] = split(plannedElements(planned, module), known);
	const root = parseXml(planned).root;
	const noupdate = root !== void 0 && attributeValue(root, "noupdate") === "1";
	const sources = fresh.map(({ source }) => source);
	return {
		text: appendElements(text, sources, noupdate),
		there: xmlids(old)
	};
}
function plannedElements(planned, module) {
	const { root } = parseXml(planned);
	return (root ? topElements(root) : []).map((element) => {
		const id = attributeValue(element, "id");
		const line = planned.lastIndexOf("\n", element.start) + 1;
		return {
			element,
			xmlid: id === void 0 ? void 0 : qualified(id, module),
			source: planned.slice(line, element.end)
		};
	});
}
function split(elements, known) {
	const isOld = ({ xmlid }) => xmlid !== void 0 && known.has(xmlid);
	return [elements.filter(isOld), elements.filter((element) => !isOld(element))];
}
function xmlids(elements) {
	return elements.flatMap(({ xmlid }) => xmlid ?? []);
}

// src/scaffold/add/manifest.ts
/** What describes the module as a whole is the module's own affair. */
const OWN = [
	"name",
	"summary",
	"version",
	"category",
	"author",
	"website",
	"license",
	"application",
	"installable",
	"development_status",
	"maintainers"
];
/** What a planned manifest adds to the one of a module. `pathOf` says where a planned file went. */
function manifestPlan(manifest, planned, pathOf, bump) {
	const changes = [];
	const conflicts = [];
	for (const [key, { value }] of planned.entries) {
		const there = manifestValue(manifest, key);
		if (OWN.includes(key) || value === void 0) continue;
		if (key === "depends") changes.push(...depends(there, value));
		else if (Array.isArray(value)) changes.push(...inOrder([key], there, value.map(moved(pathOf))));
		else if (typeof value === "object" && value !== null) {
			for (const [inner, list] of Object.entries(value)) if (Array.isArray(list)) changes.push(...inOrder([key, inner], innerOf(there, inner), list));
		} else if (there === void 0) changes.push({
			kind: "set",
			path: [key],
			value
		});
		else if (there !== value) conflicts.push(`__manifest__.py: ${key} is ${JSON.stringify(there)} and would have to be ${JSON.stringify(value)}`);
	}
	return {
		changes: [...changes, ...bump ? raised(manifest) : []],
		conflicts
	};
}
function moved(pathOf) {
	return (value) => typeof value === "string" ? pathOf(value) : value;
}
function innerOf(value, key) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return void 0;
	return Object.entries(value).find(([name]) => name === key)?.[1];
}
/** New files go before those that are there and have to be loaded after them; else at the end. */
function inOrder(path, there, planned) {
	const known = new Set((Array.isArray(there) ? there : []).map((value) => JSON.stringify(value)));
	const isNew = (value) => !known.has(JSON.stringify(value));
	return planned.filter(isNew).map((value) => ({
		kind: "add",
		path,
		value,
		before: planned.slice(planned.indexOf(value) + 1).find((later) => !isNew(later))
	}));
}
/** Dependencies in their sorted place, where the others are sorted; `base` comes with any of them. */
function depends(there, planned) {
	const own = (Array.isArray(there) ? there : []).filter((value) => typeof value === "string");
	const sorted = own.every((value, i) => i === 0 || (own[i - 1] ?? "") <= value);
	return (Array.isArray(planned) ? planned : []).flatMap((value) => {
		if (typeof value !== "string" || own.includes(value) || value === "base" && own.length > 0) return [];
		return [{
			kind: "add",
			path: ["depends"],
			value,
			before: sorted && own.length > 1 ? own.find((other) => other > value) : void 0
		}];
	});
}
/** The version with its last number raised. */
function raised(manifest) {
	const version = manifestValue(manifest, "version");
	const next = typeof version === "string" ? /^(.*?)(\d+)$/.exec(version) : null;
	return next ? [{
		kind: "set",
		path: ["version"],
		value: `${next[1]}${Number(next[2]) + 1}`
	}] : [];
}

// src/scaffold/add/place.ts
/** Files of a whole module that an addition leaves to its author. */
const NOT_ADDED = /^(\.|readme\/|static\/description\/|i18n\/)|^[^/]+(?<!\.py)$/;
/** Where each file of a plan goes in a module that is there, and what that makes of the files it has. */
async function place(plan, index, bump) {
	const notes = [];
	const known = new Set([...index.module.xml, ...index.module.csv].flatMap((file) => file.records.flatMap(({ xmlid }) => xmlid ?? [])));
	const files = plan.files.filter((file) => !NOT_ADDED.test(file.path) && file.path !== "__manifest__.py");
	const where = {
		index,
		pathOf: await withTestNames(files, index, conventionsOf(index)),
		known,
		notes
	};
	const placed = await Promise.all(files.map((file) => placeFile(file, where)));
	const outcomes = placed.flatMap((outcome) => outcome ?? []);
	const gone = new Set(files.flatMap((file, i) => placed[i] ? [] : [where.pathOf(file.path)]));
	const manifest = plan.files.find((file) => file.path === "__manifest__.py");
	const changed = outcomes.some(({ change }) => change.status === "created" || change.status === "updated");
	outcomes.push(await placeManifest(String(manifest?.content ?? "{}"), where, gone, bump && changed));
	return {
		outcomes: outcomes.sort((a, b) => a.change.path < b.change.path ? -1 : 1),
		notes
	};
}
async function placeFile({ path: planned, content }, where) {
	const file = where.pathOf(planned);
	const bytes = await readIfThere(path.join(where.index.module.dir, file));
	if (typeof content !== "string") {
		if (!bytes) return created(file, content);
		return bytes.equals(Buffer.from(content)) ? same(file) : taken(file);
	}
	const text = bytes && decode(bytes);
	if (bytes && text === void 0) return taken(file, "its bytes are not text in its encoding");
	if (file.endsWith("__init__.py")) return placeInit(file, planned, content, text, where);
	if (file.endsWith(".xml") && /<odoo\b/.test(content)) return placeData(file, content, text, where);
	if (text === void 0) return created(file, content);
	if (withLineBreak(text, "\n") === content) return same(file);
	if (file === "security/ir.model.access.csv") return placeAccess(file, content, text, where);
	if (!file.endsWith(".py")) return taken(file);
	return await placeMembers(file, content, text, where) ?? (await hasAll(text, content) ? kept(file) : taken(file));
}
/** Each import of the planned file, under the name that its folder has here. */
async function placeInit(file, planned, content, text, where) {
	let now = text ?? "";
	for (const line of content.split("\n").filter(Boolean)) {
		const name = /^from \. import (\w+)$/.exec(line)?.[1];
		const folder = name && importedName(name, planned, file, where);
		if (folder === "") continue;
		if (folder !== void 0) now = await addImport(now, folder, where.index.module.name);
		else if (!now.includes(line)) now = `${now}${now === "" || now.endsWith("\n") ? "" : "\n"}${line}\n`;
	}
	return text === void 0 ? created(file, now) : edited(file, text, now);
}
/** Under which name a planned package or file is imported here; empty when its class stands somewhere else. */
function importedName(name, planned, file, { pathOf }) {
	if (planned === "__init__.py") return pathOf(`${name}/__init__.py`).split("/")[0] ?? name;
	const target = pathOf(planned.replace("__init__", name));
	return path.dirname(target) === path.dirname(file) ? path.basename(target, ".py") : "";
}
/** A test that is the module's own stays; the planned one of its name gets another. */
async function withTestNames(files, index, pathOf) {
	const renamed = /* @__PURE__ */ new Map();
	for (const { path: planned, content } of files) {
		const own = index.module.python.find((file) => file.source.path === planned)?.source.text;
		if (!/^tests\/test_/.test(planned) || own === void 0 || typeof content !== "string") continue;
		if (!await hasAll(own, content)) renamed.set(planned, planned.replace(/\.py$/, "_added.py"));
	}
	return (planned) => renamed.get(planned) ?? pathOf(planned);
}
/** What a planned class adds to one of the module that extends or makes the same model. */
async function placeMembers(file, planned, text, { index }) {
	const model = /^ {4}_inherit = (?:"([\w.]+)"|\[\s*"([\w.]+)")/m.exec(planned);
	const name = model?.[1] ?? model?.[2];
	if (name === void 0 || /^ {4}_name = /m.test(planned)) return void 0;
	const own = index.models.get(name)?.classes.find((each) => each.file.source.path === file);
	const added = own && await addMembers(text, own.fact.name, planned);
	if (!added) return void 0;
	if (added.differing.length > 0) return taken(file, `${added.differing.join(", ")} is there and says something else`);
	return edited(file, text, added.text);
}
function placeData(file, planned, text, { index, known, notes }) {
	const { name } = index.module;
	const fresh = withViewIds(planned, index);
	const data = text === void 0 ? newDataFile(fresh, known, name) : extendDataFile(text, fresh, known, name);
	if (data && data.there.length > 0 && data.text !== text) notes.push(`${data.there.join(", ")}: the module has it already, and it stays as it is`);
	if (!data) return void 0;
	return text === void 0 ? created(file, data.text) : edited(file, text, data.text);
}
/** An extension of a view has the id of the view, which another extension in the module may have already. */
function withViewIds(planned, { module, views }) {
	return planned.replaceAll(/<record id="(\w+)" model="ir\.ui\.view">[\s\S]*?<\/record>/g, (record, id) => {
		if (!record.includes("name=\"inherit_id\"")) return record;
		const own = views.find((view) => view.xmlid === `${module.name}.${id}`);
		const bare = (text) => text.replaceAll(/\s+/g, "");
		const source = own?.source.text.slice(own.record.start, own.record.end);
		return source === void 0 || bare(source) === bare(record) ? record : record.replace(`id="${id}"`, `id="${id}_added"`);
	});
}
function placeAccess(file, planned, text, { index }) {
	const [header = [], ...rows] = parseCsv(planned);
	const records = rows.map((row) => Object.fromEntries(header.map((cell, i) => [cell.value, row[i]?.value ?? ""])));
	try {
		return edited(file, text, addCsvRows(text, records, index.module.name));
	} catch (error) {
		return taken(file, error instanceof Error ? error.message : String(error));
	}
}
async function placeManifest(planned, where, gone, bump) {
	const file = "__manifest__.py";
	const { manifest, dir } = where.index.module;
	const wanted = await readManifest(sourceFile(file, planned));
	const { changes, conflicts } = manifestPlan(manifest, wanted, where.pathOf, bump);
	if (conflicts.length > 0) return taken(file, conflicts.join("; "));
	const text = decode(await readFile(path.join(dir, file))) ?? "";
	const listed = changes.filter((change) => change.kind !== "add" || !gone.has(String(change.value)));
	try {
		return edited(file, text, await changeManifest(text, listed));
	} catch (error) {
		return taken(file, error instanceof Error ? error.message : String(error));
	}
}
/** Every class and member of the planned file is in the one that is there. */
async function hasAll(text, planned) {
	const [there, wanted] = [await memberKeys(text), await memberKeys(planned)];
	return wanted !== void 0 && there !== void 0 && wanted.every((key) => there.includes(key));
}
async function memberKeys(text) {
	return (await pythonBody(text))?.blocks.flatMap(({ key, inner }) => inner ? [key, ...inner.blocks.map((block) => `${key} ${block.key}`)] : []);
}
function created(file, content) {
	return {
		change: {
			path: file,
			status: "created"
		},
		content
	};
}
function edited(file, before, after) {
	const text = withLineBreak(after, lineBreak(before));
	if (text === before) return same(file);
	return {
		change: {
			path: file,
			status: "updated",
			diff: unifiedDiff(file, before, text)
		},
		content: text
	};
}
function same(file) {
	return { change: {
		path: file,
		status: "unchanged"
	} };
}
function kept(file) {
	return { change: {
		path: file,
		status: "kept"
	} };
}
function taken(file, reason = "it was there before and says something else") {
	return { change: {
		path: file,
		status: "conflict",
		reason
	} };
}

// src/scaffold/add/index.ts
/**
* Puts what a partial spec describes into the module in `dir`, whoever wrote it. `partial` has no `module`: that
* is the manifest's. Throws a SpecError for a spec, and a ModuleError for a folder, that cannot be used.
*/
async function addToModule(dir, partial, options) {
	if ("module" in partial) throw new SpecError(["module: leave it out; what is added goes into the module of the folder"]);
	const module = await readModule(dir);
	const [problem] = module.manifest.problems;
	if (problem) throw new SpecError([`__manifest__.py: ${problem.message}; mend it first`]);
	const kept = await readIfThere(path.join(module.dir, SPEC));
	return kept ? addToSpec(module.dir, kept.toString("utf8"), partial, options) : addToFiles(indexModule(module), partial, options);
}
/** A module of ours stays what its spec says: the spec grows, and the module is generated again. */
async function addToSpec(dir, kept, partial, options) {
	const source = await extendSpec(kept, partial);
	const spec = parseSpec(await readSpecText(source));
	if (spec.module.name !== path.basename(dir)) {
		const wrong = `module.name: ${SPEC} names ${spec.module.name}, and the folder is ${path.basename(dir)}`;
		throw new SpecError([wrong]);
	}
	const plan = await planModule(spec, { source });
	return {
		...await writePlan(plan, path.dirname(dir), options),
		module: plan.module,
		series: plan.series,
		generated: true,
		warnings: spec.warnings
	};
}
async function addToFiles(index, partial, options) {
	const { name, dir, manifest } = index.module;
	const series = moduleSeries(index.module, options.series);
	const around = surroundingsOf(index);
	const { name: own, title, author, depends, style, repository } = moduleInput(index.module, series);
	const asked = compact({
		name: own,
		title,
		series,
		author,
		depends,
		style,
		repository
	});
	const spec = parseSpec({
		...partial,
		module: asked
	}, around);
	const plan = await planModule(spec);
	const { outcomes, notes } = await place(plan, index, options.bump ?? false);
	const keep = options.onConflict === "keep";
	const files = outcomes.map(({ change }) => keep && change.status === "conflict" ? {
		...change,
		status: "kept"
	} : change);
	const bumped = outcomes.find(({ change }) => change.path === "__manifest__.py")?.content;
	const version = (typeof bumped === "string" ? manifestVersion(bumped) : void 0) ?? String(manifestValue(manifest, "version") ?? "");
	const menus = spec.menus.some((menu) => menu.parent === void 0) ? [`menus: ${name} has no menu of its own, so a new app opens; name a parent to avoid it`] : [];
	const report = {
		dir,
		module: name,
		series,
		version,
		generated: false,
		files,
		notes,
		warnings: [...spec.warnings, ...menus],
		written: false
	};
	const stopped = files.some((change) => change.status === "conflict");
	if (options.dryRun || stopped || !files.some(isChange)) return report;
	const rank = (file) => file === "__manifest__.py" ? 2 : file.endsWith("__init__.py") ? 1 : 0;
	const ordered = [...outcomes].sort((a, b) => rank(a.change.path) - rank(b.change.path));
	const contents = [];
	for (const { change, content } of ordered) {
		if (content === void 0 || content === null) continue;
		const file = path.join(dir, change.path);
		contents.push([file, typeof content === "string" ? await encodeLike(file, content) : content]);
	}
	for (const [file, content] of contents) await replaceFile(file, content);
	return {
		...report,
		written: true
	};
}
/** In the encoding that the declaration of an XML file names, where that is a single-byte one. */
async function encodeLike(file, text) {
	const head = await readFile(file, "latin1").catch(() => "");
	const encoding = /^<\?xml[^>]*\sencoding=["']([\w.-]+)["']/.exec(head)?.[1]?.toLowerCase() ?? "utf-8";
	if (/^utf-?8$/.test(encoding)) return text;
	const bytes = Buffer.from(text, "latin1");
	if (/^iso-8859-1$|^latin-?1$/.test(encoding) && bytes.toString("latin1") === text) return bytes;
	throw new SpecError([`${path.basename(file)}: its encoding ${encoding} cannot be written; change it to UTF-8`]);
}

// src/scaffold/beside.ts
/** Writes what belongs beside the module into `dir`. Nothing that is there is touched, whatever it says. */
async function writeBeside(plan, dir, { dryRun }) {
	const there = await Promise.all(plan.beside.map((file) => exists(path.join(dir, file.path))));
	const missing = plan.beside.filter((_, i) => !there[i]);
	if (!dryRun) for (const file of missing) {
		const target = path.join(dir, file.path);
		await mkdir(path.dirname(target), { recursive: true });
		if ("link" in file) await symlink(file.link, target);
		else await writeFile(target, file.content, { flag: "wx" });
	}
	return {
		created: missing.map((file) => file.path),
		kept: plan.beside.filter((_, i) => there[i]).map((file) => file.path)
	};
}
async function exists(file) {
	try {
		await lstat(file);
		return true;
	} catch (error) {
		if (error instanceof Error && "code" in error && error.code === "ENOENT") return false;
		throw error;
	}
}

export { ModuleError, SpecError, addToModule, expectedRows, parseSpec, planModule, preloadPython as preload, readBack, readSpecText, specExample, specJsonSchema, writeBeside, writePlan };