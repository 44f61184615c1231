import { B as indentAt, H as lineStart, dt as ancestor, gt as walkElements, ht as textOf, mt as elementsOf, pt as attributeValue, ut as parseXml } from "./source.mjs";
import { I as innerModel, it as domainTerms } from "./audit-base.mjs";
import { G as withBlanksBefore, H as attributeSource, V as attributeOf, W as blanksBefore } from "./migrate-rules5.mjs";

// src/migrate/views/xml-edits.ts
/** The element with its line, where it has the line to itself. */
function elementLines({ start, end }, text) {
	const from = lineStart(text, start);
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

// src/migrate/views/spec-model.ts
/** One step: a tag, then predicates without a path of their own. */
const STEP = /^(?:[\w-]+|\*)((?:\[[^[\]/]*\])*)$/;
const NAMED = /^\[\s*@name\s*=\s*(['"])(\w+)\1\s*\]/;
/**
* Follows an xpath through the fields that it names, from the model of the view: in
* `//field[@name='order_line']/list/field[@name='name']` the second field is one of the lines. Undefined where a step
* is none of these, or names a field that the model does not have.
*/
function placeOfXPath(expr, model, context) {
	const fields = [];
	let beside = model;
	let inside = model;
	let at = 0;
	for (const step of expr.split("/")) {
		const start = at;
		at += step.length + 1;
		if (step === "" || step === ".") continue;
		const predicates = STEP.exec(step)?.[1];
		if (predicates === void 0 || inside === void 0) return void 0;
		beside = inside;
		if (!/^field\b/.test(step)) continue;
		const named = NAMED.exec(predicates);
		const name = named?.[2];
		const field = name === void 0 ? void 0 : context.model(beside).field(name);
		if (!named || name === void 0 || !field) return void 0;
		const inStep = 5 + named[0].indexOf(`${named[1]}${name}`) + 1;
		fields.push({
			name,
			start: start + inStep,
			model: beside
		});
		inside = field.comodel ?? beside;
	}
	return inside === void 0 ? void 0 : {
		fields,
		beside,
		inside
	};
}
/** Model of the fields at an element of any view, also below the node that an extension names. */
function modelAt(element, context) {
	const { view } = context;
	if (context.modelName !== void 0 || view.model === void 0) return context.modelName;
	const way = [];
	let up = element.parent;
	while (up && !isSpec(up)) {
		way.unshift(up);
		up = up.parent;
		if (up?.name === "record" || up?.name === "odoo") return void 0;
	}
	let model = up && modelBeyond(up, view.model, context);
	for (const each of way) model = innerModel(each, model, context);
	return model;
}
function isSpec(element) {
	return element.name === "xpath" || attributeValue(element, "position") !== void 0;
}
/** Model of what a spec brings: of what stands beside the node that it finds, or in it. */
function modelBeyond(spec, model, context) {
	const expr = spec.name === "xpath" ? attributeValue(spec, "expr") : spec.name === "field" ? `//field[@name='${attributeValue(spec, "name") ?? ""}']` : void 0;
	const place = expr === void 0 ? void 0 : placeOfXPath(expr, model, context);
	return (attributeValue(spec, "position") ?? "inside") === "inside" ? place?.inside : place?.beside;
}

// src/migrate/views/field-uses.ts
/** Attributes whose expression is about fields of the record; that of a column is about the record around. */
const CONDITION = /^(invisible|readonly|required|decoration-[a-z]+)$/;
const GROUP_BY = /(['"])group_by\1\s*:\s*(?:\[\s*)?(['"])(\w+(?:\.\w+)*)(?::\w+)?\2/g;
/**
* Fields that an element of an arch names in its conditions, domains and contexts, and in what a filter groups by;
* those of the `<attribute>` nodes of an extension too.
*/
function fieldUses(element, text) {
	const found = element.attributes.flatMap(({ name, valueSpan: { start, end } }) => {
		const raw = text.slice(start, end);
		if (name === "context" && element.name === "filter") return groupings(raw, start);
		return usesIn(name, {
			start,
			end
		}, {
			element,
			text
		});
	});
	if (attributeValue(element, "position") !== "attributes") return found;
	const changes = elementsOf(element).flatMap((child) => {
		const [only, ...others] = child.children;
		if (child.name !== "attribute" || only?.type !== "text" || others.length > 0) return [];
		return usesIn(attributeValue(child, "name") ?? "", only, {
			element,
			text
		});
	});
	return [...found, ...changes];
}
/**
* Model of the fields that an element names: what an extension changes belongs to the node that it finds. Beside a field
* that is gone itself it is that of the view.
*/
function modelOfUses(element, context) {
	const [child] = attributeValue(element, "position") === "attributes" ? elementsOf(element) : [];
	const found = modelAt(child ?? element, context);
	if (found === void 0 && element.name === "filter") return context.view.model;
	const spec = element.parent;
	const position = spec && attributeValue(spec, "position");
	if (found !== void 0 || spec?.name !== "field" || position === void 0 || position === "inside") return found;
	return context.view.model;
}
function usesIn(attribute, { start, end }, { element, text }) {
	const value = text.slice(start, end).replaceAll(/&(?:gt|lt|amp);/g, (sign) => " ".repeat(sign.length));
	if (value.includes("&")) return [];
	if (attribute === "context" && (element.name === "field" || element.name === "button")) return namesIn(value, start);
	if (!(attribute === "attrs" || attribute === "filter_domain" || attribute === "domain")) return CONDITION.test(attribute) ? namesIn(value, start) : [];
	if (attribute === "domain" && element.name === "xpath") return [];
	const behind = attribute === "domain" && element.name === "field";
	const terms = domainTerms(value, start).map((term) => ({
		...term,
		behind
	}));
	return behind ? [...terms, ...namesIn(value, start)] : terms;
}
function groupings(text, offset) {
	return [...text.matchAll(GROUP_BY)].map((match) => {
		const path = match[3] ?? "";
		const start = offset + match.index + match[0].lastIndexOf(`${match[2] ?? ""}${path}`) + 1;
		return {
			path,
			start,
			end: start + path.length,
			behind: false
		};
	});
}
/** Names of an expression: not what stands in its texts, nor behind a point, nor the names of arguments. */
function namesIn(expression, offset) {
	return [...expression.replaceAll(/(['"])(?:\\.|(?!\1).)*\1/gs, (whole) => " ".repeat(whole.length)).matchAll(/(?<![\w.])[A-Za-z_]\w*(?!\s*=(?!=))(?!\w)/g)].map((match) => {
		const start = offset + match.index;
		return {
			path: match[0],
			start,
			end: start + match[0].length,
			behind: false
		};
	});
}

// src/migrate/views/html-field.ts
/** Whether a path such as `partner_id.comment` ends in a field of HTML, whose value is Markup: it is not escaped. */
function isHtmlField(model, path, { project, target = project, module }) {
	const names = path.split(".");
	let at = model;
	for (const name of names.slice(0, -1)) at = at && target.model(at, module.name).field(name)?.comodel;
	return at !== void 0 && target.model(at, module.name).field(names.at(-1) ?? "")?.type === "Html";
}

// src/migrate/views/jinja.ts
const PLACEHOLDER = /\$\{([^{}]*)\}/g;
/** What Python does not know, or knows as something else. */
const ONLY_JINJA = /\||~|\bis\s+(not\s+)?(defined|undefined|none|string|number|iterable)\b|\b(true|false|none|loop)\b|\bctx\.(?!get\b)\w/;
/** A statement that has a line to itself. */
const STATEMENT = /^([ \t]*)%[ \t]*(if|elif|else|endif|for|endfor|set)\b[ \t]*(.*?)[ \t]*:?[ \t]*\r?$/;
/** A text of the fields that are rendered inline; undefined where an expression is none of Python. */
function inlineNow(text) {
	let known = true;
	const now = text.replaceAll(PLACEHOLDER, (_, body) => {
		const plain = pythonOf(body)?.plain;
		if (plain === void 0) known = false;
		return `{{ ${plain ?? ""} }}`;
	});
	return known && !now.includes("${") ? now : void 0;
}
/** Whether there is something of Jinja in a text. */
function hasJinja(text) {
	return text.includes("${") || /^[ \t]*%[ \t]*(if|for|set|else|endif|endfor)\b|\{%|<%/m.test(text);
}
/**
* What makes QWeb of a body that is written in Jinja: `t-out` of its expressions, `t-att-` of attributes, `t-if`,
* `t-foreach` and `t-set` of statements that have a line to themselves. Undefined where one of them can only be
* understood by a human.
*/
function bodyEdits(nodes, form) {
	const edits = [];
	const below = (siblings) => {
		const open = [];
		for (const node of siblings) if (node.type === "element") {
			if (!attributesOf(node, form, edits) || !below(node.children)) return false;
		} else if (node.type === "text") {
			if (!statements(node, form, open, edits) || !placeholders(node, form, edits)) return false;
		} else if (hasJinja(node.value)) return false;
		return open.length === 0;
	};
	return below(nodes) ? edits : void 0;
}
/** The nodes of a text of HTML, whose expressions may have signs in them that would open a tag. */
function htmlNodes(text) {
	return parseXml(text.replaceAll(/\$\{[^{}]*\}|^[ \t]*%.*$/gm, (jinja) => jinja.replaceAll(/[<>&]/g, "_"))).nodes;
}
/** An expression of Jinja as one of Python, without the filter `safe`; undefined with any other. */
function pythonOf(body) {
	const plain = body.replace(/\s*\|\s*safe\s*$/, "").trim();
	if (plain === "" || ONLY_JINJA.test(plain.replaceAll(/'[^']*'|"[^"]*"/g, "''"))) return void 0;
	return {
		plain,
		safe: /\|\s*safe\s*$/.test(body)
	};
}
function placeholders(node, form, edits) {
	for (const match of form.text.slice(node.start, node.end).matchAll(PLACEHOLDER)) {
		const found = pythonOf(match[1] ?? "");
		if (!found || found.safe && !form.isMarkup(found.plain)) return false;
		const start = node.start + match.index;
		edits.push({
			start,
			end: start + match[0].length,
			text: empty(`t-out=${quoted(found.plain, form)}`, form)
		});
	}
	return !form.text.slice(node.start, node.end).replaceAll(PLACEHOLDER, "").includes("${");
}
function attributesOf(element, form, edits) {
	for (const attribute of element.attributes) {
		const raw = form.text.slice(attribute.valueSpan.start, attribute.valueSpan.end);
		if (!raw.includes("${")) continue;
		const now = attributeNow(attribute, raw);
		if (now === void 0 || element.attributes.some(({ name }) => name === now.name)) return false;
		edits.push({
			start: attribute.start,
			end: attribute.start + attribute.name.length,
			text: now.name
		}, {
			...attribute.valueSpan,
			text: now.value
		});
	}
	return true;
}
function attributeNow({ name }, raw) {
	const whole = /^\s*\$\{([^{}]*)\}\s*$/.exec(raw);
	const plain = whole ? pythonOf(whole[1] ?? "")?.plain : void 0;
	if (plain !== void 0) return {
		name: `t-att-${name}`,
		value: plain
	};
	const now = inlineNow(raw);
	return now === void 0 ? void 0 : {
		name: `t-attf-${name}`,
		value: now
	};
}
/** Statements among the lines of a text; false where one does not fit what is open. */
function statements(node, form, open, edits) {
	const { text } = form;
	for (const { index } of text.slice(node.start, node.end).matchAll(/%/g)) {
		const at = node.start + index;
		const from = text.lastIndexOf("\n", at) + 1;
		if (/\S/.test(text.slice(from, at))) {
			if (/^%[ \t]*(if|elif|else|endif|for|endfor|set)\b/.test(text.slice(at, node.end))) return false;
			continue;
		}
		const next = text.indexOf("\n", at);
		const end = next === -1 ? text.length : next;
		const [, indent = "", keyword = "", rest = ""] = STATEMENT.exec(text.slice(from, end)) ?? [];
		const now = end <= node.end ? statementNow(keyword, rest, open, form) : void 0;
		if (now === void 0) return false;
		edits.push({
			start: at,
			end: at + text.slice(at, end).trimEnd().length,
			text: now.join(`\n${indent}`)
		});
	}
	return !/^[ \t]*##|<%/m.test(text.slice(node.start, node.end));
}
/** The lines that stand for a statement. */
function statementNow(keyword, rest, open, form) {
	const given = pythonOf(rest);
	const value = given?.safe ? void 0 : given?.plain;
	switch (keyword) {
		case "if":
			if (value === void 0) return void 0;
			open.push("if");
			return [`<t t-if=${quoted(value, form)}>`];
		case "elif":
		case "else":
			if (open.at(-1) !== "if" || (keyword === "else" ? rest !== "" : value === void 0)) return void 0;
			return ["</t>", `<t t-${keyword}=${quoted(keyword === "else" ? "" : value ?? "", form)}>`];
		case "endif":
		case "endfor": return rest === "" && open.pop() === keyword.slice(3) ? ["</t>"] : void 0;
		case "for": {
			const [, name = "", list = ""] = /^(\w+)\s+in\s+(.+)$/.exec(value ?? "") ?? [];
			if (name === "") return void 0;
			open.push("for");
			return [`<t t-foreach=${quoted(list, form)} t-as="${name}">`];
		}
		case "set": {
			const [, name = "", of = ""] = /^(\w+)\s*=\s*([^=].*)$/.exec(value ?? "") ?? [];
			return name === "" ? void 0 : [empty(`t-set="${name}" t-value=${quoted(of, form)}`, form)];
		}
		default: return;
	}
}
function empty(attributes, { raw }) {
	return raw ? `<t ${attributes}></t>` : `<t ${attributes}/>`;
}
/** As the value of an attribute. */
function quoted(expression, { raw, quote }) {
	const escaped = raw ? expression.replaceAll("&", "&amp;").replaceAll("<", "&lt;") : expression;
	if (quote === "'") return `'${escaped}'`;
	return `"${/['\\]/.test(escaped) ? escaped.replaceAll("\"", "&quot;") : escaped.replaceAll("\"", "'")}"`;
}

// src/migrate/views/bootstrap5.ts
/** Classes of Bootstrap 4 by those of Bootstrap 5; each stands for a class by itself. */
const SIDES = {
	ml: "ms",
	mr: "me",
	pl: "ps",
	pr: "pe"
};
const ENDS = {
	left: "start",
	right: "end"
};
const NAMES = {
	"badge-pill": "rounded-pill",
	"btn-block": "w-100",
	"custom-select": "form-select",
	dropleft: "dropstart",
	dropright: "dropend",
	"font-italic": "fst-italic",
	"no-gutters": "g-0",
	"sr-only": "visually-hidden",
	"sr-only-focusable": "visually-hidden-focusable",
	"text-monospace": "font-monospace"
};
/** The class of Bootstrap 5; the same where it has not changed. */
function classNow(token) {
	const name = Object.hasOwn(NAMES, token) ? NAMES[token] : void 0;
	if (name !== void 0) return name;
	const space = /^(m[lr]|p[lr])((?:-(?:sm|md|lg|xl))?-(?:n?[0-5]|auto))$/.exec(token);
	if (space) return `${SIDES[space[1] ?? ""]}${space[2]}`;
	const side = /^(text|float)((?:-(?:sm|md|lg|xl))?)-(left|right)$/.exec(token) ?? /^(border|rounded|dropdown-menu)()-(left|right)(-0)?$/.exec(token);
	if (side) return `${side[1]}${side[2]}-${ENDS[side[3] ?? ""]}${side[4] ?? ""}`;
	const weight = /^font-weight-(bold|bolder|normal|light|lighter)$/.exec(token);
	if (weight) return `fw-${weight[1]}`;
	const badge = /^badge-(primary|secondary|success|danger|warning|info|light|dark)$/.exec(token);
	return badge ? `text-bg-${badge[1]}` : token;
}
/** Classes of Bootstrap 4 that took more than a name: their elements are built otherwise. */
const BUILT_OTHERWISE = /^(input-group-(append|prepend)|jumbotron|card-(deck|columns)|custom-(control|control-label|control-input|switch|file|radio|checkbox)|embed-responsive|form-row|media-body)$/;
/** Attributes that Bootstrap's scripts read: with `bs` in their names in version 5. */
const TRIGGERS = {
	"data-toggle": /^(button|buttons|collapse|dropdown|list|modal|pill|popover|tab|tooltip)$/,
	"data-dismiss": /^(alert|modal|toast)$/,
	"data-ride": /^carousel$/,
	"data-slide": /^(prev|next)$/,
	"data-slide-to": /^\d+$/,
	"data-spy": /^scroll$/
};
/** What stands beside such an attribute and says how it works. */
const SETTINGS$1 = /^(?:t-attf?-)?data-(?:target|parent|placement|trigger|content|html|container|backdrop|keyboard|delay|interval|offset|boundary|display|slide-to)$/;

// src/migrate/views/bootstrap5-scripts.ts
/** Attributes that Bootstrap's scripts read, and that have `bs` in their names in version 5. */
function scriptAttributes(element) {
	const triggers = element.attributes.filter(({ name, value }) => Object.hasOwn(TRIGGERS, name) ? TRIGGERS[name]?.test(value) : false);
	if (triggers.length === 0) return [];
	return element.attributes.filter((attribute) => triggers.includes(attribute) || SETTINGS$1.test(attribute.name));
}
/** The attribute's name in version 5. */
function scriptNameNow({ name }) {
	return name.replace("data-", "data-bs-");
}
/**
* What opens the menu of a card of a kanban: the web client of 16.0 and 17.0 makes a menu of its own of the element,
* and takes none of its attributes along.
*/
function opensKanbanMenu(element) {
	const classes = attributeValue(element, "class")?.split(/\s+/) ?? [];
	return (classes.includes("dropdown-toggle") && !classes.includes("kanban_ignore_dropdown") || classes.includes("o_kanban_manage_toggle_button")) && ancestor(element, "kanban") !== void 0;
}

// src/migrate/views/path-steps.ts
/** `//field[@name='a/b']/list` as `field[@name='a/b']` and `list`; undefined for what is more than a path. */
function pathSteps(expression) {
	const steps = partsOf(expression)?.map(({ text }) => text);
	return steps?.some((each) => /^(\.\.|\(|[\w-]+::)/.test(each)) ? void 0 : steps;
}
/**
* The tags that an xpath goes through, without what it asks of them: `//a[b[1]]/tree/field/..` as `a` and `tree`, with
* `*` for one that is not told. Nothing for what is more than a path.
*/
function stepsOf(expression) {
	const tags = [];
	let isDeep = false;
	for (const { text, deep } of partsOf(expression) ?? []) {
		const [, axis = "child", tag] = text === ".." ? [
			text,
			"parent",
			"*"
		] : /^(?:([\w-]+)::)?([\w*.-]+)(?:\[|$)/.exec(text) ?? [];
		if (tag === void 0 || !/^(child|descendant|parent|ancestor|(following|preceding)-sibling)$/.test(axis)) return [];
		if (axis === "ancestor") tags.splice(Math.max(tags.lastIndexOf(tag, -2), 0));
		else if (axis !== "child" && axis !== "descendant") tags.pop();
		if (axis !== "parent" || isDeep || tag !== "*" && tags.at(-1) !== tag) tags.push(tag);
		isDeep = deep || axis === "descendant";
	}
	return tags;
}
/** What stands between the slashes of a path, whatever its brackets hold. */
function partsOf(expression) {
	const steps = [];
	let text = "";
	let depth = 0;
	let quote = "";
	let slashes = 0;
	const end = () => {
		if (text !== "" && text !== ".") steps.push({
			text,
			deep: slashes > 1
		});
		if (text !== "") slashes = 0;
		text = "";
	};
	for (const sign of expression.trim()) {
		if (quote !== "") quote = sign === quote ? "" : quote;
		else if (sign === "\"" || sign === "'") quote = sign;
		else if (sign === "[" || sign === "(") depth += 1;
		else if (sign === "]" || sign === ")") depth -= 1;
		else if (sign === "|" && depth === 0) return void 0;
		if (sign === "/" && depth === 0 && quote === "") {
			end();
			slashes += 1;
		} else text += sign;
	}
	end();
	return steps;
}

// src/migrate/views/view-place.ts
/** Tags of a list view, old and new. */
const LIST = /^(tree|list)$/;
/** Tags that begin a view inside another one. */
const VIEW = /^(tree|list|form|kanban|search|graph|pivot|calendar|activity)$/;
/** Kind of view that an element stands in, such as `list`; undefined below an xpath whose place is not known. */
function viewKindAt(element, context) {
	for (let up = element; up; up = up.parent) {
		if (VIEW.test(up.name) && up !== element) return LIST.test(up.name) ? "list" : up.name;
		if (up.name === "xpath") {
			const inside = (attributeValue(up, "position") ?? "inside") === "inside";
			const kind = kindOfXPath(attributeValue(up, "expr") ?? "", inside);
			if (kind) return kind;
		}
	}
	return kindOfParent(context);
}
/** `//tree/field[...]` and `//field[@name='line_ids']/tree//field` are places in a list. */
function kindOfXPath(expr, inside) {
	const steps = stepsOf(expr);
	const view = (inside ? steps : steps.slice(0, -1)).findLast((step) => VIEW.test(step));
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
			if (stepsOf(attributeValue(up, "expr") ?? "").includes("header")) return false;
		}
	}
	return true;
}

// src/migrate/views/settings-box.ts
/** Classes of an element of the settings before 17.0. */
function hasClass$1(element, name) {
	return (attributeValue(element, "class") ?? "").split(/\s+/).includes(name);
}
/**
* A box of the settings (`o_setting_box`, with a pane left and one right) as a `<setting>`: its label, its help and
* what is in it. Undefined for a box of another shape.
*/
function settingOf(box, text, labelOf) {
	const [left, right] = panesOf(box);
	if (!right || [...left?.attributes ?? [], ...right.attributes].some(({ name }) => name !== "class")) return void 0;
	const [field, ...more] = left ? elementsOf(left) : [];
	if (more.length > 0 || field && field.name !== "field") return void 0;
	if (hasOwnText(box) || left && hasOwnText(left) || hasOwnText(right)) return void 0;
	const content = field ? besideField(field, right, text) : withoutField(right, text);
	if (!content) return void 0;
	const kept = box.attributes.flatMap((attribute) => keptSource(attribute, text));
	const names = new Set(box.attributes.map(({ name }) => name));
	const [first] = content.children;
	const label = first?.name === "field" ? labelOf(attributeValue(first, "name") ?? "") : void 0;
	const own = content.attributes.filter(([name, value]) => !names.has(name) && !(name === "string" && value === label));
	return written(box, [...kept, ...own.map(([name, value]) => attributeSource(name, value))], content.children, text);
}
function panesOf(box) {
	const [first, second, ...more] = elementsOf(box);
	const left = first && hasClass$1(first, "o_setting_left_pane") ? first : void 0;
	const right = left ? second : first;
	const rest = left ? more : [second, ...more].filter((each) => each !== void 0);
	return right && rest.length === 0 && hasClass$1(right, "o_setting_right_pane") ? [left, right] : [];
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
		if (hasClass$1(next, "fa-building-o")) attributes.push(["company_dependent", "1"]);
		else if (next.name === "a" && hasClass$1(next, "o_doc_link") && link !== void 0) attributes.push(["documentation", link.replace(/^https:\/\/www\.odoo\.com\/documentation\/[\w.]+(?=\/)/, "")]);
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
	return element.name === "span" && hasClass$1(element, "o_form_label") && names.length === 1 && elementsOf(element).length === 0;
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
	const indent = indentAt(text, box.start);
	const step = "    ";
	const flat = ["<setting", ...attributes].join(" ");
	const head = indent.length + flat.length < WIDTH || attributes.length < 2 ? flat : `${["<setting", ...attributes.map((each) => `${indent}${step}${each}`)].join("\n")}\n${indent}`;
	if (children.length === 0) return `${head}/>`;
	const inside = children.map((child) => `${indent}${step}${moved$1(child, indent + step, text)}`);
	return [
		`${head}>`,
		...inside,
		`${indent}</setting>`
	].join("\n");
}
/** The source of an element at another indentation. */
function moved$1({ start, end }, indent, text) {
	const old = indentAt(text, start);
	const [first, ...lines] = text.slice(start, end).split("\n");
	return [first, ...lines.map((line) => line.startsWith(old) ? indent + line.slice(old.length) : line)].join("\n");
}

// src/migrate/views/settings-tags.ts
/**
* What the divs of the settings of Odoo's own modules, by their id or name, are since 17.0. Read from the views of
* res.config.settings of 14.0 and 19.0: all names that both have. 17.0 made the change.
*/
const BLOCKS = `
  about_setting_container account_vendor_bills accounting_reports analytic attendance_setting_container
  bank_cash barcode_setting_container catalog_setting_container companies_setting_container
  connectors_setting_container contacts_setting_container convert_visitor_setting_container
  default_taxes_setting_container employees_setting_container end_contract_setting events_setting_container
  expenses_setting_container fiscal_localization_setting_container generate_lead_setting_container
  iap_purchases_setting_container integration invoicing_setting_container invoicing_settings
  invoicing_settings_container l10n_cl_section languages_setting_container lunch_overdraft_setting_container
  main_currency_setting_container managa_mail_campaigns_setting_container matrix_setting_container
  online_posting_setting_container operations_setting_container pay_invoice_online_setting_container
  pricing_setting_container print_vendor_checks_setting_container process_operations_setting_container
  product_general_settings product_setting_container production_lot_info project_time purchase_setting_container
  quotation_order_setting_container recruitment_process_div registration_setting_container
  request_vendor_setting_container shipping_setting_container tasks_management time_encoding_setting_container
  timesheet_control user_default_rights users_setting_container valuation_setting_container
  warehouse_setting_container website_settings work_organization_setting_container
  pos_inventory_section sale_product_catalog_settings
`;
const SETTINGS = `
  abandoned_carts_setting access_rights account_batch_payment account_budget account_ocr_settings
  active_user_setting activities_setting additional_cost_setting adyen_payment_terminal_setting
  allow_blacklist_setting_container allow_import auth_signup_documents auto_receipt_reminder automatic_invoicing
  automatic_lock_confirmed_orders base_geolocalize cdn_setting collect_customer_payment companies_setting
  company_details_settings compute_shipping_costs_bpost compute_shipping_costs_dhl
  compute_shipping_costs_easypost compute_shipping_costs_fedex compute_shipping_costs_ups
  compute_shipping_costs_usps coupon_settings create_expense_setting crm_lead dedicated_server_setting_container
  default_company_schedule_setting default_incoterm default_sales_tax_setting default_taxes delivery
  digest_email_setting_container discount_sale_order_lines document_layout_setting dynamic_report
  ecommerce_reseller_setting email_servers_setting email_template enable_password_reset enrich_employee_setting
  eu_service event_settings_website events_app_setting expense_extract_settings expiration_dates_serial_numbers
  feedback_motivate_setting fiscalyear full_traceability get_order_warnings google_analytics_setting
  google_console_setting group_expiry_date_on_delivery_slip group_lot_on_delivery_slip group_lot_on_invoice
  hr_payroll_accountant iap_credits_setting inter_company interview_forms_setting intrastat_statistics
  invite_users_setting invoice_delivery_addresses invoicing_policy_setting languages_setting
  log_time_tasks_setting login_documents lunch_minimum_threshold main_currency manage_purchase_agreements
  manage_tracks manage_volume_uom_setting module_auth_oauth monitor_product_margins mrp_byproduct mrp_lock
  mrp_mps multiple_prices_setting no_edit_order order_warnings owner_stored_products partner_autocomplete
  po_order_approval predictive_lead_setting_container presence_control_setting presence_reporting_setting
  pricelist_configuration pricelists_setting print_checks process_operations_barcodes process_transfers
  product_attributes product_attributes_setting product_availability_setting product_matrix
  product_packs_tracking proforma_configuration publish_available_jobs_setting qr_code_invoices quality_control
  quotation_validity_days recaptcha robots_setting rounding_method sales_settings_invoicing_policy
  sell_purchase_uom sell_tickets send_invoices_followups sepa_payments shipping_costs_bpost shipping_costs_dhl
  shipping_costs_easypost shipping_costs_fedex shipping_costs_usps show_margins show_sale_receipts
  signature_delivery_orders signin_google_setting slides_install_setting smallest_coinage_currency sms
  social_default_image_setting standardized_offers_setting stock_move_email sync_google_calendar_setting
  tax_exigibility three_way_matching time_billing_setting time_mode_setting time_unit_timesheets_setting
  timesheet_off_validation_setting track_costs_revenues track_product_location unsplash uom_settings
  update_exchange_rates update_quantities_stock_setting ups use_invoice_terms use_own_routes variant_options
  appstore vies_service_setting warning_info website_cookies_bar_setting website_slides_install_mass_mailing_slides
  website_tax_inclusion_setting weight_uom_setting work_order
`;
const APPS = `
  fleet timesheets
`;
/** Blocks stand in some, messages beside a field in others. */
const DIVS = `
  about auth_ldap_warning base_geolocalize_warning companies contacts_settings emails geolocalize_params
  hr_presence_options iap_portal inter_companies_rules invite_users landed_cost_info languages
  msg_invoice_extract msg_module_auth_oauth msg_module_google_calendar msg_module_microsoft_calendar
  purchase_po_lead recaptcha_warning sale_security_lead section_leaves use_purchase_requisition
  web_unsplash_warning website_warehouse_setting
`;
const SETTINGS_TAGS = new Map([
	...words(BLOCKS, "block"),
	...words(SETTINGS, "setting"),
	...words(APPS, "app"),
	...words(DIVS, "div")
]);
function words(text, tag) {
	return text.trim().split(/\s+/).map((name) => [name, tag]);
}

// src/migrate/views/settings-place.ts
/** Where an extension of the settings looks since 17.0; undefined where somebody has to find the place. */
function pathNow(expr, element, position) {
	if (/^\/\/div\[(hasclass\('settings'\)|@class='settings'|contains\(@class, ?'settings'\))\]$/.test(expr)) return "//form";
	const key = /^\/\/div(?:\[hasclass\('app_settings_block'\)\])?\[@data-key='([\w.]+)'\]$/.exec(expr)?.[1];
	if (key !== void 0) return `//app[@name='${key}']`;
	const pane = /^\/\/div(\[@(?:id|name)='[\w.-]+'\])\/\/?div\[(?:hasclass\('o_setting_right_pane'\)|@class='o_setting_right_pane')\]$/.exec(expr)?.[1];
	if (pane !== void 0) return position === "inside" ? `//setting${pane}` : void 0;
	const named = /^\/\/div(\[@(?:id|name)='([\w.-]+)'\])$/.exec(expr);
	const tag = named && tagNow(element, position, named[2]);
	if (named && tag) return `//${tag}${named[1]}`;
	const field = /^(\/\/field\[@name='\w+'\])\/\.\.\/\.\.$/.exec(expr)?.[1];
	if (field !== void 0) return `${field}/ancestor::setting`;
}
const SETTING = (each) => each.name === "setting" || hasClass$1(each, "o_setting_box");
const BLOCK = (each) => /^(block|h2)$/.test(each.name) || hasClass$1(each, "o_settings_container");
const APP = (each) => each.name === "app" || hasClass$1(each, "app_settings_block");
/** What the div is now: what is known of its name, else as far as what goes there says it. */
function tagNow(element, position, name) {
	const known = name === void 0 ? void 0 : SETTINGS_TAGS.get(name);
	if (known) return known;
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

// src/migrate/views/selector-xpath.ts
/**
* A CSS selector, as far as legacy templates used them, as a path of XPath with `hasclass`. Undefined for one that XPath
* or we cannot say. jQuery changes all that it finds, an xpath the first one.
*/
function selectorXpath(selector) {
	const text = selector.trim();
	if (text === "" || text.includes(",")) return void 0;
	let out = "";
	let rest = text;
	let axis = "//";
	while (rest !== "") {
		const [whole = "", tag, tests = ""] = /^(\*|[\w-]+)?((?:#[\w-]+|\.[\w-]+|\[[\w:-]+(?:[*^$]?=(?:"[^"]*"|'[^']*'|[\w.-]+))?\])*)/.exec(rest) ?? [];
		if (whole === "") return void 0;
		const filters = filtersOf(tests);
		if (filters === void 0) return void 0;
		out += `${axis}${tag ?? "*"}${filters}`;
		rest = rest.slice(whole.length);
		const next = /^(\s*>\s*|\s+)/.exec(rest)?.[0];
		if (rest === "") break;
		if (next === void 0) return void 0;
		axis = next.includes(">") ? "/" : "//";
		rest = rest.slice(next.length);
		if (rest === "") return void 0;
	}
	return out;
}
function filtersOf(tests) {
	let out = "";
	for (const [test] of tests.matchAll(/#[\w-]+|\.[\w-]+|\[[^\]]*\]/g)) if (test.startsWith("#")) out += `[@id='${test.slice(1)}']`;
	else if (test.startsWith(".")) out += `[hasclass('${test.slice(1)}')]`;
	else if (test.startsWith("[")) {
		const [, name = "", operator, value = ""] = /^\[([\w:-]+)(?:([*^$]?=)(.*))?\]$/.exec(test) ?? [];
		const plain = value.replace(/^(["'])(.*)\1$/, "$2");
		if (name === "" || plain.includes("'")) return void 0;
		if (operator === void 0) out += `[@${name}]`;
		else if (operator === "=") out += `[@${name}='${plain}']`;
		else if (operator === "*=") out += `[contains(@${name}, '${plain}')]`;
		else if (operator === "^=") out += `[starts-with(@${name}, '${plain}')]`;
		else return void 0;
	}
	return out;
}

// src/migrate/views/kanban-helpers.ts
/** `#{kanban_color(record.color.raw_value)}` in a list of classes, with what belongs to the same class. */
const COLOUR = /[ \t]*(?:oe_kanban_color_)?(?:#\{|\{\{)\s*kanban_(?:get)?color\(\s*record\.(\w+)\.raw_value\s*\)\s*\}\}?/;
const IMAGE = /(?<![\w.])kanban_image\(\s*(['"])([\w.]+)\1\s*,\s*(['"])(\w+)\3\s*,\s*record\.(\w+)\.(?:raw_)?value\s*\)/g;
const CALLS = /\bkanban_(get)?color\(|\bkanban_image\(|\bkanban_compute_domain\(/;
/** What stands for the functions that an element of a card calls; undefined where one has no such thing. */
function helperEdits(element, context) {
	if (!ancestor(element, "templates")) return void 0;
	if ((attributeValue(element, "class") ?? "").split(/\s+/).includes("oe_kanban_colorpicker")) return picker(element, context);
	const { text } = context;
	const edits = [];
	for (const attribute of element.attributes) {
		const { start, end } = attribute.valueSpan;
		const raw = text.slice(start, end);
		if (!CALLS.test(raw)) continue;
		const quote = text[start - 1];
		const images = raw.replaceAll(IMAGE, (whole, sign, model, _, field, of) => {
			if (sign === quote) return whole;
			return `${sign}/web/image/${model}/${sign} + ${of === "id" ? "record.id.raw_value" : `(record.${of}.raw_value || 0)`} + ${sign}/${field}${sign}`;
		});
		if (!CALLS.test(images)) {
			edits.push({
				start,
				end,
				text: images
			});
			continue;
		}
		const found = attribute.name === "t-attf-class" ? coloured(element, raw, context) : void 0;
		if (!found || images !== raw) return void 0;
		edits.push(found.kanban);
		if (found.classes === "") edits.push({
			...withBlanksBefore(attribute, text),
			text: ""
		});
		else edits.push({
			start,
			end,
			text: found.classes
		});
	}
	return edits.length > 0 ? edits : void 0;
}
/** The root of a card without its colour, which the view gives to the whole card. */
function coloured(element, raw, { text }) {
	const kanban = ancestor(element, "kanban");
	const template = element.parent;
	const field = COLOUR.exec(raw)?.[1];
	const classes = raw.replace(COLOUR, "").trim();
	if (!kanban || field === void 0 || CALLS.test(classes)) return void 0;
	if (template?.parent?.name !== "templates" || elementsOf(template).at(-1) !== element) return void 0;
	if (attributeValue(kanban, "highlight_color") !== void 0) return void 0;
	const last = kanban.attributes.at(-1);
	const end = last?.end ?? kanban.start + 1 + kanban.name.length;
	return {
		classes,
		kanban: {
			start: end,
			end,
			text: `${last ? blanksBefore(last, text) : " "}highlight_color="${field}"`
		}
	};
}
/** `<ul class="oe_kanban_colorpicker" data-field="color"/>` */
function picker(element, { text }) {
	const field = attributeValue(element, "data-field");
	const isPlain = element.attributes.every(({ name }) => /^(class|data-field|role|t-if|groups|modifiers|aria-\w+)$/.test(name));
	const isEmpty = text.slice(element.inner.start, element.inner.end).trim() === "";
	const classes = (attributeValue(element, "class") ?? "").trim();
	if (!isPlain || !isEmpty || field === void 0 || !/^\w+$/.test(field) || /\s/.test(classes)) return void 0;
	const now = `<field name="${field}" widget="kanban_color_picker"${["t-if", "groups"].flatMap((name) => {
		const found = attributeOf(element, name);
		return found ? [` ${text.slice(found.start, found.end)}`] : [];
	}).join("")}/>`;
	return [{
		start: element.start,
		end: element.end,
		text: now
	}];
}

// src/migrate/views/kanban-menu.ts
/** What a card puts its menu into, before 18.0. */
function menusOf(template) {
	return walkElements(template).filter((each) => hasClass(each, "o_dropdown_kanban"));
}
/**
* Edits that make the dropdown of a card the template `menu` before it, with its conditions; undefined where it stands
* under other conditions, uses what the card sets, or is more than a button and a list.
*/
function menuTemplate(template, dropdown, context) {
	const { text } = context;
	const [toggle, menu, ...more] = elementsOf(dropdown);
	if (!toggle || !menu || more.length > 0 || !hasClass(menu, "dropdown-menu")) return void 0;
	if (!hasClass(toggle, "dropdown-toggle") || walkElements(toggle).some(({ name }) => name === "field")) return void 0;
	if (!onlyHas(dropdown, /^(class|t-if|groups|modifiers)$/) || !onlyHas(menu, /^(class|role|aria-\w+|modifiers)$/)) return void 0;
	for (let up = dropdown.parent; up && up !== template; up = up.parent) if (!onlyHas(up, /^(class|style|name|t-att-class|t-attf-class|t-attf-style)$/) || up.name === "t") return void 0;
	const own = walkElements(menu).flatMap((each) => attributeValue(each, "t-set") ?? []);
	const set = walkElements(template).flatMap((each) => attributeValue(each, "t-set") ?? []);
	const content = text.slice(menu.inner.start, menu.inner.end);
	const used = new Set(content.match(/[A-Za-z_]\w*/g));
	if (content.trim() === "" || set.some((name) => !own.includes(name) && used.has(name))) return void 0;
	if ((template.parent ? elementsOf(template.parent) : []).some((each) => /^(menu|kanban-menu)$/.test(attributeValue(each, "t-name") ?? ""))) return void 0;
	if (isExtended(context)) return void 0;
	const given = ["t-if", "groups"].flatMap((name) => {
		const found = attributeOf(dropdown, name);
		return found ? [` ${text.slice(found.start, found.end)}`] : [];
	});
	const indent = indentAt(text, template.start);
	const body = moved(menu, `${indent}    `, text);
	const line = /^[ \t]*$/.test(text.slice(lineStart(text, template.start), template.start));
	const made = `<t t-name="menu"${given.join("")}>`;
	const added = line ? `${made}\n${body}\n${indent}</t>\n${indent}` : `${made}${content.trim()}</t>`;
	return [{
		start: template.start,
		end: template.start,
		text: added
	}, {
		...elementLines(dropdown, text),
		text: ""
	}];
}
/** The content with this indentation; entries of a list are blocks in a menu. */
function moved(menu, indent, text) {
	const { start, end } = menu.inner;
	const entries = elementsOf(menu).filter(({ name }) => name === "li");
	let content = text.slice(start, end);
	for (const edit of entries.flatMap((each) => renamedTag(each, "div")).toSorted((a, b) => b.start - a.start)) content = content.slice(0, edit.start - start) + edit.text + content.slice(edit.end - start);
	const lines = content.replace(/^[ \t]*\r?\n/, "").trimEnd().split(/\r?\n/);
	const old = /^[ \t]*/.exec(lines.find((each) => each.trim() !== "") ?? "")?.[0] ?? "";
	return lines.map((each) => each.startsWith(old) ? indent + each.slice(old.length) : each.trim() === "" ? "" : indent + each.trimStart()).map((each) => each.trimEnd()).join("\n");
}
function onlyHas(element, names) {
	return element.attributes.every(({ name }) => names.test(name));
}
function hasClass(element, name) {
	return (attributeValue(element, "class") ?? "").split(/\s+/).includes(name);
}
/** Another view of the module looks for parts of the menu where they are. */
function isExtended({ view, index }) {
	return index.views.some((each) => each.inherits !== void 0 && view.xmlid?.endsWith(each.inherits) === true && /dropdown|role=.menu/.test(each.source.text.slice(each.record.start, each.record.end)));
}

// src/migrate/views/tree-steps.ts
/** The path with list for each step that is tree, in brackets too; names of attributes and texts stay. */
function treeSteps(path) {
	return path.replaceAll(TREE, (part) => part === "tree" ? "list" : part);
}
/** Texts in quotes, of which nothing is a step, and steps; in a file quotes may be entities. */
const TREE = /'[^']*'|"[^"]*"|&quot;.*?&quot;|&apos;.*?&apos;|(?<=^|\/|::|[[(]\s*|\b(?:and|or)\s+)tree(?=$|[/[\])]|\s+(?:and|or)\b)/g;
/** A text with list for each tag that is tree: an arch, or a part of one. */
function treeTags(text) {
	return text.replaceAll(/(<\/?)tree(?=$|[\s/>])/g, "$1list");
}

export { renamedTag as A, inlineNow as C, modelAt as D, modelOfUses as E, placeOfXPath as O, htmlNodes as S, fieldUses as T, scriptNameNow as _, helperEdits as a, bodyEdits as b, tagNow as c, isColumn as d, viewKindAt as f, scriptAttributes as g, opensKanbanMenu as h, menusOf as i, elementLines as k, hasClass$1 as l, stepsOf as m, treeTags as n, selectorXpath as o, pathSteps as p, menuTemplate as r, pathNow as s, treeSteps as t, settingOf as u, BUILT_OTHERWISE as v, isHtmlField as w, hasJinja as x, classNow as y };