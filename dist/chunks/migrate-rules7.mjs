import { B as indentAt } from "./source.mjs";
import { l as remembered } from "./common.mjs";

// src/migrate/styles/places.ts
/** Where a pattern matches, in the order of the text: each part is read once, however many are asked for. */
function spansOf(code, pattern) {
	return [...code.matchAll(pattern)].map(({ 0: text, index }) => ({
		start: index,
		end: index + text.length
	}));
}
/** The one of several spans, in order and none in another, that an offset is in. */
function spanAt(spans, at) {
	const found = spans[firstEndingAfter(spans, at)];
	return found !== void 0 && found.start <= at ? found : void 0;
}
/** Behind the beginning of one of them, and not behind its end. */
function isWithin(spans, at) {
	return spanAt(spans, at - 1) !== void 0;
}
/** The place in the list of the first that ends behind an offset; their number where none does. */
function firstEndingAfter(spans, at) {
	let [low, high] = [0, spans.length];
	while (low < high) {
		const middle = low + high >> 1;
		if ((spans[middle]?.end ?? 0) > at) high = middle;
		else low = middle + 1;
	}
	return low;
}

// src/migrate/styles/names.ts
/** Names that a file binds, for itself or for those after it; with `-` where Sass takes `_` for the same. */
function boundIn(file) {
	return remembered(bound, file, () => bindings(file));
}
/** Every stylesheet is asked about every other one. */
const bound = /* @__PURE__ */ new WeakMap();
function bindings({ code }) {
	const found = /* @__PURE__ */ new Set();
	const all = (pattern, sign, end = "") => {
		for (const [, name = ""] of code.matchAll(pattern)) found.add(`${sign}${same(name)}${end}`);
	};
	all(/\$([\w-]+)\s*:/g, "$");
	all(/@mixin\s+([\w-]+)/g, "@");
	all(/@function\s+([\w-]+)/g, "", "()");
	all(/%([a-zA-Z][\w-]*)\s*[,{]/g, "%");
	for (const [head] of code.matchAll(/@(?:mixin|function)\s+[\w-]+\s*\([^{]*|@(?:each|for)\s[^{]*?\s(?:in|from)\s/g)) for (const [, name = ""] of head.matchAll(/\$([\w-]+)/g)) found.add(`$${same(name)}`);
	return found;
}
/** Names that a file uses. The name of an argument, as in `a($b: 1)`, is none. */
function usesIn({ code, quoted }) {
	const found = [];
	const computed = spansOf(code, /#\{[^}]*/g);
	const all = (pattern, sign, end = "") => {
		for (const match of code.matchAll(pattern)) {
			const name = match[1] ?? "";
			const start = match.index + match[0].indexOf(name, sign === "" ? 0 : 1);
			if (spanAt(quoted, start) && !isWithin(computed, start)) continue;
			const from = sign === "$" || sign === "%" ? start - 1 : start;
			found.push({
				name: `${sign}${same(name)}${end}`,
				start: from,
				end: start + name.length
			});
		}
	};
	all(/\$([\w-]+)(?![\w-]|\s*:)/g, "$");
	all(/@include\s+([\w-]+)/g, "@");
	all(/@extend\s+%([\w-]+)/g, "%");
	all(/(?<![\w$@#.%-])([a-zA-Z][\w-]*)\(/g, "", "()");
	return found.sort((a, b) => a.start - b.start);
}
/** Sass does not tell `_` from `-` in names. */
function same(name) {
	return name.replaceAll("_", "-");
}

// src/migrate/styles/bootstrap5.ts
/** Maps by the function of Bootstrap 4 that read them. */
const MAPS = {
	"theme-color": "$theme-colors",
	gray: "$grays",
	color: "$colors"
};
/** Bootstrap 4 went so far with each level of a colour. */
const LEVEL = 8;
/** What a call of a function of Bootstrap 4 is; undefined for every other function, and for one of CSS. */
function functionNow({ name, start, end, given }) {
	const [first, second, ...more] = given;
	const map = Object.hasOwn(MAPS, name) ? MAPS[name] : void 0;
	if (map !== void 0) {
		if (!(first !== void 0 && (/^(["'])[\w-]+\1$|^\$[\w-]+$/.test(first) || isPlainKey(name, first))) || second !== void 0) return void 0;
		return { edit: {
			start,
			end,
			text: `map-get(${map}, ${first})`
		} };
	}
	if (name === "color-yiq" && first !== void 0) return { edit: {
		start,
		end: start + name.length,
		text: "color-contrast"
	} };
	if (name !== "theme-color-level") return void 0;
	const level = /^-?\d+$/.test(second ?? "") ? Number(second) * LEVEL : void 0;
	if (first === void 0 || level === void 0 || more.length > 0) return { ask: "Bootstrap 5 has no theme-color-level(): shift-color() takes a colour and a weight." };
	return { edit: {
		start,
		end,
		text: `shift-color(map-get($theme-colors, ${first}), ${level}%)`
	} };
}
function isPlainKey(name, key) {
	return name === "theme-color" && /^[a-z]+$/.test(key);
}
/** Pseudo-classes by the mixin that wrote a rule for them. */
const STATES = {
	hover: ["&:hover"],
	"hover-focus": ["&:hover", "&:focus"],
	"plain-hover-focus": [
		"&",
		"&:hover",
		"&:focus"
	],
	"hover-focus-active": [
		"&:hover",
		"&:focus",
		"&:active"
	]
};
const DECLARED = {
	"float-left": "float: left !important",
	"float-right": "float: right !important",
	"float-none": "float: none !important",
	invisible: "visibility: hidden !important"
};
const RENAMED = {
	"sr-only": "visually-hidden",
	"border-left-radius": "border-start-radius",
	"border-right-radius": "border-end-radius",
	"border-top-left-radius": "border-top-start-radius",
	"border-top-right-radius": "border-top-end-radius",
	"border-bottom-left-radius": "border-bottom-start-radius",
	"border-bottom-right-radius": "border-bottom-end-radius"
};
const GONE = /^(badge-variant|caret-(left|right)|form-control-focus|img-retina|nav-divider|responsive-font-size|sr-only-focusable|table-row-variant|text-hide)$/;
/** What an `@include` of a mixin of Bootstrap 4 is. */
function mixinNow(call, code) {
	const { name, start, end, given } = call;
	const states = Object.hasOwn(STATES, name) ? STATES[name] : void 0;
	if (states) {
		if (given.length > 0) return void 0;
		return { edit: {
			start,
			end,
			text: states.join(`,\n${indentAt(code, start)}`)
		} };
	}
	const declared = Object.hasOwn(DECLARED, name) ? DECLARED[name] : void 0;
	if (declared !== void 0) return given.length > 0 ? void 0 : { edit: {
		start,
		end,
		text: declared
	} };
	const now = Object.hasOwn(RENAMED, name) ? RENAMED[name] : void 0;
	if (now !== void 0) {
		const at = start + (/^@include\s+/.exec(code.slice(start, end))?.[0].length ?? 0);
		return { edit: {
			start: at,
			end: at + name.length,
			text: now
		} };
	}
	if (GONE.test(name)) return { ask: `Bootstrap 5 has no mixin ${name}: the bundle is not built with it.` };
	return breakpointNow(call);
}
/**
* `media-breakpoint-down(sm)` went up to the next breakpoint, and goes up to its own in Bootstrap 5. The next one is
* asked for by breakpoint-next(), which both versions have.
*/
function breakpointNow({ name, given, arguments: spans }) {
	const place = name === "media-breakpoint-down" ? 0 : name === "media-breakpoint-between" ? 1 : void 0;
	const size = place === void 0 ? void 0 : given[place];
	const span = place === void 0 ? void 0 : spans[place];
	if (!span || size === void 0 || !/^["']?(xs|sm|md|lg|xl)["']?$/.test(size)) return void 0;
	if (/xl/.test(size)) return { ask: `${name} ends at xl in Bootstrap 5, and there is xxl behind it: with Bootstrap 4 it had no end here.` };
	if (given.length > (place ?? 0) + 1) return { ask: `${name} ends at the breakpoint that it is given in Bootstrap 5, and not at the next one.` };
	return { edit: {
		...span,
		text: `breakpoint-next(${size})`
	} };
}
/** A name that a call of one of these two tells more of. */
function handledByBootstrap5(name) {
	const mixin = name.startsWith("@") ? name.slice(1) : void 0;
	if (mixin !== void 0) return [
		STATES,
		DECLARED,
		RENAMED
	].some((table) => Object.hasOwn(table, mixin)) || GONE.test(mixin);
	return /^(color|gray|theme-color|theme-color-level|color-yiq)\(\)$/.test(name);
}

// src/migrate/styles/calls.ts
/** Calls of a stylesheet in the order of their ends: those inside of others first. */
function callsIn({ code, quoted }) {
	const found = [];
	for (const match of code.matchAll(/(@include\s+)?(?<![\w$@#.%-])([a-zA-Z][\w-]*)(\(|\b(?![\w-]))/g)) {
		const [, include, name = "", open] = match;
		const mixin = include !== void 0;
		if (open !== "(" && !mixin) continue;
		const start = match.index;
		if (spanAt(quoted, start)) continue;
		const inner = start + match[0].length;
		const args = open === "(" ? argumentsAt(code, inner, quoted) : {
			spans: [],
			end: inner
		};
		if (!args) continue;
		found.push({
			name: same(name),
			mixin,
			start,
			end: args.end,
			arguments: args.spans,
			given: args.spans.map((span) => code.slice(span.start, span.end))
		});
	}
	return found.sort((a, b) => a.end - b.end);
}
/** What stands behind the opening parenthesis, up to the closing one. */
function argumentsAt(code, from, quoted) {
	const spans = [];
	let depth = 1;
	let start = from;
	const take = (end) => {
		const text = code.slice(start, end);
		const lead = text.length - text.trimStart().length;
		if (text.trim() !== "") spans.push({
			start: start + lead,
			end: start + lead + text.trim().length
		});
		start = end + 1;
	};
	for (let at = from; at < code.length; at++) {
		const text = /["']/.test(code[at] ?? "") ? spanAt(quoted, at) : void 0;
		if (text?.start === at) {
			at = text.end - 1;
			continue;
		}
		const sign = code[at];
		if (sign === "(") depth += 1;
		else if (sign === ")" && --depth === 0) {
			take(at);
			return {
				spans,
				end: at + 1
			};
		} else if (sign === "," && depth === 1) take(at);
	}
}

export { boundIn as a, isWithin as c, mixinNow as i, spanAt as l, functionNow as n, usesIn as o, handledByBootstrap5 as r, firstEndingAfter as s, callsIn as t, spansOf as u };