import { I as applyEdits, L as indentAt, R as lineBreak, ct as attributeValue, dt as walkElements, et as qualified, lt as elementsOf, nt as recordField, st as attribute } from "./source.mjs";
import { a as brokenFiles, n as isBase, o as indexOfTexts, r as specsOf, t as declaredViews } from "./own-views.mjs";
import { n as excerptOf, o as editPlaces, t as byWeight } from "./todo.mjs";

// src/migrate/park/comment.ts
/**
* Puts an element into a comment, with a line above that says why; comments that it holds stay comments of their own.
* Undefined where no comment can hold it: two hyphens end one.
*/
function commentedOut(element, why, text) {
	const { start, end } = element;
	const inner = commentsIn(element);
	let at = start;
	for (const comment of [...inner, {
		start: end,
		end
	}]) {
		if (/--/.test(text.slice(at, comment.start))) return void 0;
		at = comment.end;
	}
	const next = lineBreak(text) + indentAt(text, start);
	const edits = [{
		start,
		end: start,
		text: `<!-- ${why.replaceAll(/-(?=-)/g, "- ")} -->${next}<!-- `
	}];
	for (const comment of inner) edits.push({
		start: comment.start,
		end: comment.start,
		text: " -->"
	}, {
		start: comment.end,
		end: comment.end,
		text: "<!-- "
	});
	edits.push({
		start: end,
		end,
		text: " -->"
	});
	return edits;
}
function commentsIn(node) {
	if (node.type === "comment") return [node];
	return node.type === "element" ? node.children.flatMap(commentsIn) : [];
}

// src/migrate/park/parked-part.ts
/** What can be left out of a view without a change of what stands around it. */
const LEAF = /^(field|button|filter|label|separator|attribute)$/;
/**
* The smallest parts of a view without which a place to decide no longer keeps it from loading: the whole record where
* the view that it extends is gone, else what names the thing that is gone, else the whole extension of that node.
* Empty where nothing less than a view of the module's own would do.
*/
function partsToPark(view, { line, rule, message }) {
	if (rule === "view-groups" || extendsGone(view, line, message)) return [view.element];
	const { source } = view;
	const specs = !isBase(view) ? specsOf(view) : [];
	if (rule === "moved-anchor") return specs.filter((spec) => source.lineAt(spec.start) === line).slice(0, 1);
	if (view.isTemplate) return specs.filter((spec) => coversTag(spec, view, line)).slice(0, 1);
	const within = view.nodes.flatMap((node) => walkElements(node));
	const named = within.filter((element) => coversTag(element, view, line));
	const found = named.findLast((element) => namesIt(element, message, source.text)) ?? alone(named);
	for (let up = found; up; up = up.parent) {
		if (specs.includes(up)) return [up];
		if (view.nodes.includes(up)) return [];
		const spec = up.parent && specs.includes(up.parent) ? up.parent : void 0;
		if (spec && attributeValue(spec, "position") === "replace" && elementsOf(spec).length === 1) return [spec];
		if (LEAF.test(up.name)) return [up, ...labelsOf(up, within)];
	}
	return [];
}
/** The place is where the view names the one that it extends, and that one is gone. */
function extendsGone({ element, source, inherits, isTemplate }, line, message) {
	if (inherits === void 0 || !message.includes(inherits)) return false;
	const given = isTemplate ? attribute(element, "inherit_id") : recordField(element, "inherit_id");
	return given !== void 0 && source.lineAt(given.start) <= line && line <= source.lineAt(given.end);
}
/** The start tag stands on the line, or the text of an attribute does. */
function coversTag(element, { source }, line) {
	const { start, end } = element.name === "attribute" ? element : element.tag;
	return source.lineAt(start) <= line && line <= source.lineAt(end);
}
/** What is gone stands in its start tag, or in what it changes. */
function namesIt(element, message, text) {
	const gone = /^([\w.]+) is gone/.exec(message)?.[1];
	if (gone === void 0) return false;
	const { start, end } = element.name === "attribute" ? element : element.tag;
	return new RegExp(`(?<![\\w.])${gone.replaceAll(".", "\\.")}(?!\\w)`).test(text.slice(start, end));
}
function alone(elements) {
	return elements.length === 1 ? elements[0] : void 0;
}
/** A label needs its field, unless the view has it twice. */
function labelsOf(field, within) {
	const name = field.name === "field" ? attributeValue(field, "name") : void 0;
	if (name === void 0) return [];
	const isOther = (each) => each !== field && each.name === "field" && attributeValue(each, "name") === name;
	if (within.some(isOther)) return [];
	return within.filter((each) => each.name === "label" && attributeValue(each, "for") === name);
}

// src/migrate/park/with-extensions.ts
/**
* The view with the module's own ones that extend it, and with those that extend them: without it they would not load.
* Undefined where something else of the module names one of them, such as an action.
*/
function withExtensions(view, views, texts) {
	const found = [view];
	for (const { xmlid, module } of found) {
		const name = qualified(xmlid, module);
		found.push(...views.filter((other) => other.inherits === name && !found.includes(other)));
	}
	const own = `${view.module}.`;
	const quoted = found.flatMap(({ xmlid }) => {
		const name = xmlid.startsWith(own) ? xmlid.slice(own.length) : xmlid;
		return [name, own + name];
	}).map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
	const named = new RegExp(`["'(,](?:${quoted.join("|")})["'),]`);
	for (const [path, text] of texts) {
		if (!/\.(xml|csv|py)$/.test(path)) continue;
		const gone = found.filter(({ source }) => source.path === path).map(({ element }) => element);
		if (named.test(without(text, gone))) return void 0;
	}
	return found;
}
function without(text, spans) {
	return spans.toSorted((a, b) => b.start - a.start).reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
}

// src/migrate/park/park.ts
const PARKED = "parked";
/** Rules whose places keep a view from loading, as long as nobody has decided. */
const STOPS_A_VIEW = /^(gone-names|moved-anchor|view-groups)$/;
/**
* Puts the parts of views that would keep the module from loading into comments, so that all the rest can be installed,
* looked at and proved. Each place stays one to decide, and says that its part is left out until then.
*/
async function parkViews(migration) {
	const parts = await partsOf(migration);
	const after = new Map(migration.after);
	const edits = [];
	const parked = /* @__PURE__ */ new Map();
	const inserted = /* @__PURE__ */ new Map();
	for (const path of new Set(parts.map(({ view }) => view.source.path))) {
		const own = outermost(parts.filter(({ view }) => view.source.path === path));
		const text = migration.after.get(path) ?? "";
		const done = own.flatMap((part) => {
			const { element, todos } = part;
			const changes = commentedOut(element, whyOf(migration, todos), text);
			return changes ? [{
				part,
				changes
			}] : [];
		});
		const gone = new Set(done.map(({ part }) => part.element));
		for (const { part, changes } of done) {
			const { parent } = part.element;
			if (parent?.name !== "field" || attributeValue(parent, "name") !== "arch") continue;
			if (elementsOf(parent)[0] !== part.element || !elementsOf(parent).every((each) => gone.has(each))) continue;
			changes.push({
				start: part.element.end,
				end: part.element.end,
				text: `${lineBreak(text)}${indentAt(text, part.element.start)}<data/>`
			});
		}
		const all = done.flatMap(({ changes }) => changes.map((change) => ({
			...change,
			file: path
		})));
		const now = applyEdits(text, all);
		if (done.length === 0 || (await brokenFiles(migration.after, /* @__PURE__ */ new Map([[path, now]]))).size > 0) continue;
		after.set(path, now);
		inserted.set(path, all);
		for (const { part, changes } of done) {
			for (const todo of part.todos) if (todo.path === path) parked.set(todo, part.element);
			const [place, ...also] = editPlaces(path, text, changes);
			const title = "Leave out what would keep the module from loading";
			if (place) edits.push({
				...place,
				rule: PARKED,
				hop: migration.to,
				title,
				confidence: "likely",
				...also.length > 0 ? { also } : {}
			});
		}
	}
	if (edits.length === 0) return migration;
	return {
		...migration,
		after,
		edits: [...migration.edits, ...edits],
		todos: retold(migration, after, {
			parked,
			inserted
		})
	};
}
async function partsOf(migration) {
	const views = declaredViews(await indexOfTexts(migration, migration.after));
	const found = [];
	for (const todo of migration.todos) {
		if (todo.breaks !== "error" || !STOPS_A_VIEW.test(todo.rule)) continue;
		const view = views.find(({ source, element, active }) => {
			const [first, last] = [source.lineAt(element.start), source.lineAt(element.end)];
			return active && source.path === todo.path && first <= todo.line && todo.line <= last;
		});
		if (!view) continue;
		const elements = partsToPark(view, todo);
		const parts = elements.includes(view.element) ? (withExtensions(view, views, migration.after) ?? []).map((each) => ({
			view: each,
			element: each.element
		})) : elements.map((element) => ({
			view,
			element
		}));
		for (const part of parts) {
			const known = found.find(({ element }) => element === part.element);
			if (known) known.todos.push(todo);
			else found.push({
				...part,
				todos: [todo]
			});
		}
	}
	return found;
}
/** Without those that stand inside another one, which takes over what is to be decided there. */
function outermost(parts) {
	const isIn = ({ element: inner }, { element: outer }) => inner !== outer && outer.start <= inner.start && inner.end <= outer.end;
	return parts.filter((part) => !parts.some((other) => isIn(part, other))).toSorted((a, b) => a.element.start - b.element.start).map((part) => ({
		...part,
		todos: [...part.todos, ...parts.filter((other) => isIn(other, part)).flatMap(({ todos }) => todos)]
	}));
}
/** The first sentence of the first reason. */
function whyOf({ to }, [first]) {
	return `TODO ${to}: left out by the migration. ${(/^.*?[.:](?=\s|$)/s.exec(first?.message ?? "")?.[0] ?? "").replace(/:$/, ".")}`.trim();
}
/** The places as they are then; what is parked no longer stops the module, and is missing without a word. */
function retold({ todos, after: before }, after, { parked, inserted }) {
	return todos.map((todo) => {
		const { path } = todo;
		const [old, now, edits] = [
			before.get(path),
			after.get(path),
			inserted.get(path)
		];
		if (old === void 0 || now === void 0 || !edits) return todo;
		const part = parked.get(todo);
		const line = lineNow(placeOf(todo, part, old), edits, now);
		const lines = now.split(/\r?\n/);
		const moved = {
			...todo,
			line,
			code: lines[line - 1]?.trim() ?? "",
			excerpt: excerptOf(lines, line)
		};
		if (!part) return moved;
		const message = `${todo.message} It is in a comment until you decide, so that the module loads.`;
		return {
			...moved,
			message,
			breaks: "silent"
		};
	}).toSorted(byWeight);
}
/** Offset of the place in the text before: the part itself where it begins on the line. */
function placeOf({ line }, part, text) {
	let start = 0;
	for (let i = 1; i < line; i++) start = text.indexOf("\n", start) + 1;
	const next = text.indexOf("\n", start);
	const first = start + (/\S/.exec(text.slice(start))?.index ?? 0);
	return part && part.start > first && (next === -1 || part.start < next) ? part.start : first;
}
/** Nothing is taken away: what was put in up to the place moves it. */
function lineNow(offset, edits, now) {
	const shift = edits.reduce((sum, { start, text }) => start <= offset ? sum + text.length : sum, 0);
	return now.slice(0, offset + shift).split("\n").length;
}

export { parkViews };