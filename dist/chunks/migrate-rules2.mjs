import { $ as attributeValue, et as elementsOf, tt as textOf } from "./source.mjs";
import { F as attributeSource, G as withoutName, H as usesName, V as fromImport } from "./migrate-rules.mjs";

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

// src/migrate/similar-name.ts
/** Of the names the one that says most of what this one says; undefined where none says half of it. */
function similarName(name, names) {
	const wanted = wordsOf(name);
	let best;
	for (const each of names) {
		const words = wordsOf(each);
		const shared = [...words].filter((word) => wanted.has(word)).length;
		const score = shared / (words.size + wanted.size - shared);
		if (score > .5 && score > (best?.score ?? 0)) best = {
			name: each,
			score
		};
	}
	return best?.name;
}
/** `tax_ids` and `taxes_id` share both words. */
function wordsOf(name) {
	return new Set(name.split(/[._]+/).filter(Boolean).map((word) => word.replace(/(?<=.{2})(es|s)$/, "")));
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

// src/migrate/settings-box.ts
/** Classes of an element of the settings before 17.0. */
function hasClass(element, name) {
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

// src/migrate/unused-import.ts
/** Visitor of `import_from_statement` that takes names away that are gone, once nothing in the file uses them. */
function dropUnusedImports(modules, names, since) {
	return (node, context) => {
		const imported = fromImport(node, context);
		if (!imported || !modules.test(imported.module)) return;
		if (context.file.source.path.endsWith("__init__.py")) return;
		for (const { name, alias, node: place } of imported.names) {
			if (!names.has(name) || usesName(context.file.root, alias ?? name, context.text, node)) continue;
			if (/^__all__\b/m.test(context.text)) continue;
			context.report({
				at: place,
				message: `${name} is not needed any more: it is not there since ${since}.`,
				fix: {
					title: "Drop the import",
					safe: true,
					edits: [withoutName(node, imported, place, context.text)]
				}
			});
			return;
		}
	};
}

export { viewKindAt as a, renamedTag as c, isColumn as i, hasClass as n, similarName as o, settingOf as r, elementLines as s, dropUnusedImports as t };