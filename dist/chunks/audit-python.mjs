import { At as typeSet, Dt as nodesOf, Et as nodeAt, Mt as parts, Nt as childOf, Ot as seeWithin, Pt as walk, jt as literalOf, tt as ownNodes, y as KEYWORDS } from "./source.mjs";
import { l as remembered } from "./common.mjs";

// src/audit/python/places.ts
/** Code of tests, or of demo data: nobody outside reaches it. */
function isTestFile(path) {
	return /(^|\/)(tests?|demo|populate)\//.test(path) || /(^|\/)(test_[^/]*|conftest)\.py$/.test(path);
}
/** Scripts that run once, with the rights of the installation. */
function isMigrationFile(path) {
	return /^(migrations|upgrades|scripts)\/|^cli\/(\w+_)?migrat/.test(path);
}
/** A hook of the manifest, or a script's `migrate(cr, version)`. */
function isInstallCode({ functionNode, method, klass, file }) {
	if (isMigrationFile(file.source.path)) return true;
	if (klass || !functionNode || !method) return false;
	return /hook|^_?(pre|post|uninstall)_|^migrate$/.test(method.name) || /^(hooks|__init__)\.py$/.test(file.source.path);
}
/** Tests, hooks and migration scripts: code that serves no user. */
function servesNobody(context) {
	return isTestFile(context.file.source.path) || isInstallCode(context);
}

// src/audit/python/names.ts
/** `self.env.cr.execute` of names and attributes; undefined where a call, a subscript or anything else is among them. */
function dotted(node, { text }) {
	if (node?.type === "identifier") return text.slice(node.start, node.end);
	if (node?.type !== "attribute") return void 0;
	const object = dotted(childOf(node, "object"), { text });
	const name = childOf(node, "attribute");
	return object !== void 0 && name ? `${object}.${text.slice(name.start, name.end)}` : void 0;
}
/** Many rules ask about each call: the answers are kept with its node. */
var Known = class {
	called;
	given;
};
function knownOf(call, context) {
	if (call.memo instanceof Known) return call.memo;
	const known = new Known();
	known.called = readCalled(call, context);
	call.memo = known;
	return known;
}
function calledBy(call, context) {
	return knownOf(call, context).called;
}
/** The dotted name is only made for who wants it. */
function readCalled(call, { text }) {
	const called = call.type === "call" ? childOf(call, "function") : void 0;
	const name = called?.type === "attribute" ? childOf(called, "attribute") : called;
	if (!called || name?.type !== "identifier") return void 0;
	let path = false;
	return {
		name: text.slice(name.start, name.end),
		nameSpan: {
			start: name.start,
			end: name.end
		},
		object: called.type === "attribute" ? childOf(called, "object") : void 0,
		get path() {
			if (path === false) path = dotted(called, { text });
			return path;
		}
	};
}
function argumentsOfCall(call, context) {
	const known = knownOf(call, context);
	known.given ??= readArguments(call, context);
	return known.given;
}
function readArguments(call, { text }) {
	const positional = [];
	const keywords = /* @__PURE__ */ new Map();
	let spread = false;
	const list = childOf(call, "arguments");
	const all = list?.type === "argument_list" ? parts(list) : list ? [list] : [];
	for (const argument of all) if (argument.type === "keyword_argument") {
		const [name, value] = [childOf(argument, "name"), childOf(argument, "value")];
		if (name && value) keywords.set(text.slice(name.start, name.end), value);
	} else if (/_splat$/.test(argument.type)) spread = true;
	else positional.push(argument);
	return {
		positional,
		keywords,
		spread
	};
}
/** The nearest node around the visited one with one of these types. */
function around(ancestors, ...types) {
	return ancestors.findLast(({ type }) => types.includes(type));
}
/** The function or lambda that the visited node runs in, nested ones included. */
function innermostFunction(ancestors) {
	return around(ancestors, "function_definition", "lambda");
}
/** Without the parentheses around it. */
function unwrapped(node) {
	let inner = node;
	while (inner.type === "parenthesized_expression") {
		const [first] = parts(inner);
		if (!first) break;
		inner = first;
	}
	return inner;
}

// src/audit/python/bindings.ts
/** Every binding of a name below a node, and every call, in the order of the source. */
function collectBindings(root, text) {
	const bindings = /* @__PURE__ */ new Map();
	const calls = [];
	const bind = (target, how, value, from, place) => {
		const name = text.slice(target.start, target.end);
		const binding = {
			name,
			how,
			value,
			target,
			from,
			...place
		};
		const known = bindings.get(name);
		if (known) known.push(binding);
		else bindings.set(name, [binding]);
	};
	const visit = (node, place) => {
		if (node.type === "call") calls.push(node);
		const handler = BINDERS[node.type];
		const inner = handler ? handler(node, place, bind, root) ?? place : place;
		for (const child of node.children) visit(child, placeOf(node, child, inner));
	};
	visit(root, {
		region: root,
		branches: [],
		loops: []
	});
	return {
		bindings,
		calls
	};
}
function placeOf(node, child, place) {
	if (child.type === "block") {
		if (node.type === "with_statement") return place;
		const loops = /^(for|while)_statement$/.test(node.type) ? [...place.loops, node] : place.loops;
		return {
			region: child,
			branches: node.type === "if_statement" ? [...place.branches, {
				whole: node,
				branch: child
			}] : place.branches,
			loops
		};
	}
	if (node.type === "if_statement" && /^(elif|else)_clause$/.test(child.type)) return {
		...place,
		branches: [...place.branches, {
			whole: node,
			branch: child
		}]
	};
	return place;
}
/** What makes names, by node type; gives the place of what is inside where that is another. */
const BINDERS = {
	assignment(node, place, bind) {
		const [left, right] = [childOf(node, "left"), childOf(node, "right")];
		if (!left || !right) return void 0;
		let value = right;
		while (value.type === "assignment") value = childOf(value, "right") ?? {
			...value,
			type: "ellipsis"
		};
		assign(left, value, "value", node.end, place, bind);
	},
	augmented_assignment(node, place, bind) {
		const left = childOf(node, "left");
		if (left) assign(left, childOf(node, "right"), "augmented", node.end, place, bind);
	},
	named_expression(node, place, bind) {
		const left = childOf(node, "name");
		if (left) assign(left, childOf(node, "value"), "value", node.end, place, bind);
	},
	for_statement(node, place, bind) {
		const left = childOf(node, "left");
		const from = childOf(node, "body")?.start ?? node.end;
		if (left) assign(left, childOf(node, "right"), "item", from, place, bind);
	},
	as_pattern(node, place, bind) {
		const alias = childOf(node, "alias");
		if (alias) assign(alias, parts(node)[0], "context", node.end, place, bind);
	},
	list_comprehension: comprehension,
	set_comprehension: comprehension,
	dictionary_comprehension: comprehension,
	generator_expression: comprehension,
	lambda(node, place, bind) {
		const own = {
			...place,
			region: node
		};
		parameters(childOf(node, "parameters"), node.start, own, bind);
		return own;
	},
	function_definition(node, place, bind, root) {
		const own = {
			...place,
			region: node
		};
		const name = childOf(node, "name");
		if (name && node !== root) bind(name, "other", void 0, node.end, place);
		parameters(childOf(node, "parameters"), node.start, own, bind);
		return own;
	},
	import_statement: imports,
	import_from_statement: imports
};
/** The targets of a comprehension hold in all of it, also before the `for`. */
function comprehension(node, place, bind) {
	const own = {
		...place,
		region: node
	};
	for (const clause of node.children) {
		const left = clause.type === "for_in_clause" ? childOf(clause, "left") : void 0;
		if (left) assign(left, childOf(clause, "right"), "item", node.start, own, bind);
	}
	return own;
}
function imports(node, place, bind) {
	for (const child of node.children) {
		const bound = child.field === "name" ? childOf(child, "alias") ?? parts(child)[0] : void 0;
		if (bound) bind(bound, "other", void 0, node.end, place);
	}
}
function assign(left, right, how, from, place, bind) {
	if (/^(identifier|attribute|subscript)$/.test(left.type)) bind(left, how, right, from, place);
	else if (/^(pattern_list|(tuple|list)(_pattern)?|expression_list)$/.test(left.type)) {
		const targets = parts(left);
		const values = how === "value" && right ? displayed(right) : void 0;
		const fits = values?.length === targets.length && !targets.some(isSplat);
		targets.forEach((target, i) => {
			if (fits) assign(target, values[i], "value", from, place, bind);
			else assign(target, right, how === "value" ? "part" : how, from, place, bind);
		});
	} else if (isSplat(left) || /^(parenthesized_expression|as_pattern_target)$/.test(left.type)) {
		const [inner] = parts(left);
		if (inner) assign(inner, right, isSplat(left) ? "part" : how, from, place, bind);
	}
}
/** Elements of a tuple or list that is written out. */
function displayed(node) {
	if (node.type === "parenthesized_expression") {
		const [inner] = parts(node);
		return inner && displayed(inner);
	}
	return /^(tuple|list|expression_list)$/.test(node.type) && !parts(node).some(isSplat) ? parts(node) : void 0;
}
function parameters(list, from, place, bind) {
	for (const parameter of list ? parts(list) : []) {
		const inner = (parameter.type === "identifier" || isSplat(parameter) ? parameter : void 0) ?? childOf(parameter, "name") ?? parts(parameter)[0];
		if (!inner) continue;
		const plain = isSplat(inner) ? parts(inner)[0] : inner;
		if (plain?.type !== "identifier") continue;
		bind(plain, isSplat(inner) ? "splat" : "parameter", childOf(parameter, "value"), from, place);
	}
}
function isSplat({ type }) {
	return /_splat(_pattern)?$/.test(type);
}

// src/audit/python/flow.ts
const flows = /* @__PURE__ */ new WeakMap();
function flowOf(node, text) {
	const known = flows.get(node);
	if (known) return known;
	const { bindings, calls } = collectBindings(node, text);
	for (const list of bindings.values()) list.sort((a, b) => a.from - b.from);
	const reaching = (name, offset) => reachingAt(bindings.get(name) ?? [], offset);
	const flow = {
		node,
		text,
		bindings,
		calls,
		reaching
	};
	flows.set(node, flow);
	return flow;
}
function reachingAt(all, offset) {
	const found = [];
	for (const binding of all.toReversed()) {
		if (binding.from > offset) {
			if (binding.loops.some((loop) => holds(loop, offset))) found.push(binding);
			continue;
		}
		if (isNested(binding) && !holds(binding.region, offset)) continue;
		if (binding.branches.some(({ whole, branch }) => holds(whole, offset) && !holds(branch, offset) && !comesRound(binding, whole))) continue;
		found.push(binding);
		if (binding.how !== "augmented" && holds(binding.region, offset)) break;
	}
	return found;
}
/** A name of a lambda, a nested function or a comprehension is none outside of it. */
function isNested({ region }) {
	return /^(lambda|function_definition)$|comprehension$|^generator_expression$/.test("type" in region ? String(region.type) : "");
}
function comesRound({ loops }, whole) {
	return loops.some((loop) => holds(loop, whole.start));
}
function holds({ start, end }, offset) {
	return start <= offset && offset < end;
}
/**
* The expressions that may be the value of this one: through names, parentheses, `a or b` and `a if b else c`. A name
* whose value is not known here (a parameter, an import) stands for itself.
*/
function originsOf(node, flow) {
	const found = [];
	const seen = /* @__PURE__ */ new Set();
	const follow = (at) => {
		if (seen.has(at) || seen.size > 200) return;
		seen.add(at);
		const inner = alternatives$1(at);
		if (inner) {
			for (const part of inner) follow(part);
			return;
		}
		if (at.type !== "identifier") {
			found.push(at);
			return;
		}
		const bound = flow.reaching(flow.text.slice(at.start, at.end), at.start);
		const plain = bound.filter(({ how, value }) => how === "value" && value);
		if (plain.length === 0 || plain.length < bound.length) found.push(at);
		for (const { value } of plain) if (value) follow(value);
	};
	follow(node);
	return found;
}
/** What an expression chooses between, or stands around. */
function alternatives$1(node) {
	const all = parts(node);
	switch (node.type) {
		case "parenthesized_expression":
		case "await": return all;
		case "named_expression": return all.slice(1);
		case "conditional_expression": return [all[0], all[2]].filter((part) => part !== void 0);
		case "boolean_operator": return [childOf(node, "left"), childOf(node, "right")].filter((part) => part !== void 0);
		default: return;
	}
}

// src/audit/python/test-cases.ts
/** Values of `self.name` and `cls.name` in a test case and in those of the module that it extends; none where it is no test case. */
function caseAttribute(scope, name) {
	return lineage(scope).flatMap(({ attributes }) => attributes.get(name) ?? []);
}
/** What a method of a test case returns. The one of the class hides those that it extends. */
function caseReturns(scope, name) {
	return lineage(scope).find(({ returns }) => returns.has(name))?.returns.get(name) ?? [];
}
/** What the tests of the module give as this parameter of a method of a test case, called on `self` or `cls`. */
function caseArguments(scope, method, parameter) {
	const { klass, module } = scope;
	const fact = klass?.methods.find(({ name }) => name === method);
	if (!fact || !module?.python || !isTestCase(scope)) return [];
	const place = fact.params.indexOf(parameter) - 1;
	if (place < 0) return [];
	const found = [];
	for (const file of testsIn(module.python).files) for (const each of file.classes) {
		const { calls } = factsOf(each, file);
		for (const { given, named, around } of calls.get(method) ?? []) {
			const node = given[place] ?? named.get(parameter);
			if (node) found.push({
				node,
				...around
			});
		}
	}
	return found;
}
const testsOf = /* @__PURE__ */ new WeakMap();
function testsIn(python) {
	return remembered(testsOf, python, () => {
		const files = python.filter(({ source }) => /(^|\/)tests\//.test(source.path));
		const classes = files.flatMap((file) => file.classes.map((klass) => [klass, file]));
		return {
			files,
			fileOf: new Map(classes),
			named: new Map(classes.toReversed().map(([klass]) => [klass.name, klass])),
			lineages: /* @__PURE__ */ new Map()
		};
	});
}
function isTestCase({ klass, file, target }) {
	return target !== void 0 && klass !== void 0 && klass.kind === void 0 && klass.model === void 0 && /(^|\/)tests\//.test(file.source?.path ?? "");
}
const known$6 = /* @__PURE__ */ new WeakMap();
/** The class itself first. */
function lineage(scope) {
	const { klass, module } = scope;
	if (!klass || !module?.python || !isTestCase(scope)) return [];
	const tests = testsIn(module.python);
	return remembered(tests.lineages, klass, () => lineageIn(tests, klass));
}
function lineageIn({ fileOf, named }, klass) {
	const found = [];
	const seen = /* @__PURE__ */ new Set();
	const take = (each) => {
		const file = fileOf.get(each);
		if (!file || seen.has(each)) return;
		seen.add(each);
		found.push(factsOf(each, file));
		for (const base of each.bases) {
			const name = base.split(".").at(-1) ?? "";
			const of = file.classes.find((other) => other.name === name) ?? named.get(name);
			if (of) take(of);
		}
	};
	take(klass);
	return found;
}
function factsOf(klass, file) {
	const before = known$6.get(klass);
	if (before) return before;
	const { text } = file.source;
	const attributes = /* @__PURE__ */ new Map();
	const returns = /* @__PURE__ */ new Map();
	const calls = /* @__PURE__ */ new Map();
	const add = (to, name, value) => to.set(name, [...to.get(name) ?? [], value]);
	for (const method of klass.methods) {
		const functionNode = nodeAt(file.root, "function_definition", method.start, method.end);
		if (!functionNode) continue;
		const around = {
			klass,
			file,
			functionNode
		};
		for (const { type, children } of ownNodes(functionNode)) {
			const [value] = type === "return_statement" ? children : [];
			if (value) add(returns, method.name, {
				node: value,
				...around
			});
		}
		for (const node of walk(functionNode)) if (node.type === "assignment") {
			const [left, right] = [childOf(node, "left"), childOf(node, "right")];
			const name = left && right && /^(?:self|cls)\.(\w+)$/.exec(text.slice(left.start, left.end))?.[1];
			if (name && right) add(attributes, name, {
				node: right,
				...around
			});
		} else if (node.type === "call") {
			const name = /^(?:self|cls)\.(\w+)$/.exec(calledBy(node, { text })?.path ?? "")?.[1];
			const { positional, keywords, spread } = argumentsOfCall(node, { text });
			if (name && !spread) add(calls, name, {
				given: positional,
				named: keywords,
				around
			});
		}
	}
	const facts = {
		attributes,
		returns,
		calls
	};
	known$6.set(klass, facts);
	return facts;
}

// src/audit/python/orm.ts
/** Methods that give records of the same model. */
const SAME = /^(browse|search|create|copy|exists|filtered|filtered_domain|sorted|with_context|with_company|with_env|with_prefetch|with_user|with_for_update|sudo|new|search_fetch|concat|union|_filter_access_rules|_filter_access_rules_python|_filtered_access|try_lock_for_update|name_create)$/;
const DEPTH$1 = 12;
const STEPS$1 = 1e3;
/** How far one question may still go: names that are built from each other would otherwise take for ever. */
let steps = 0;
/** The flow of the method, of the function, or of a file's top level around what is visited. */
function scopeFlow(scope) {
	return flowOf(scope.functionNode ?? scope.file.root, scope.text);
}
/** What kind of records an expression is; undefined when it is none, or nobody can tell. */
function recordsOf(node, scope) {
	steps = STEPS$1;
	return records(node, scope, scopeFlow(scope), DEPTH$1);
}
function records(node, scope, flow, depth) {
	steps -= 1;
	if (depth === 0 || steps < 0) return void 0;
	const next = (inner) => inner && records(inner, scope, flow, depth - 1);
	const choices = alternatives$1(node);
	if (choices) return merged$1(choices.map(next).filter((found) => found !== void 0));
	switch (node.type) {
		case "identifier": return namedRecords(node, scope, flow, next, depth);
		case "subscript": {
			const value = childOf(node, "value");
			const key = childOf(node, "subscript");
			if (!value || !key) return void 0;
			const sudo = envSudo(value, scope, flow, depth - 1);
			if (sudo !== void 0) return {
				model: textOf(key, scope.text),
				sudo
			};
			const of = next(value);
			if (!of) return void 0;
			const name = textOf(key, scope.text);
			if (name !== void 0) return fieldRecords(of, name, scope);
			return /^(integer|slice|unary_operator|binary_operator)$/.test(key.type) ? of : void 0;
		}
		case "attribute": {
			const object = childOf(node, "object");
			const name = nameOf(childOf(node, "attribute"), scope.text);
			if (!object || name === void 0) return void 0;
			const sudo = name === "user" || name === "company" || name === "companies" ? envSudo(object, scope, flow, depth - 1) : void 0;
			if (sudo !== void 0) return {
				model: name === "user" ? "res.users" : "res.company",
				sudo
			};
			const of = next(object);
			return of ? fieldRecords(of, name, scope) : isOwner(object, scope) ? ofCase(caseAttribute(scope, name), scope, depth) : void 0;
		}
		case "binary_operator": {
			const [left, right] = [next(childOf(node, "left")), next(childOf(node, "right"))];
			return left && right ? merged$1([left, right]) : void 0;
		}
		case "call": return calledRecords(node, scope, flow, next, depth);
		default: return;
	}
}
function namedRecords(node, scope, flow, next, depth) {
	const name = scope.text.slice(node.start, node.end);
	const bound = flow.reaching(name, node.start);
	if (name === "self" && bound.every(({ how }) => how === "parameter")) {
		const { klass } = scope;
		return klass && (klass.kind !== void 0 || klass.model !== void 0 && !klass.bases.some((base) => /Component$/.test(base))) ? {
			model: klass.model,
			sudo: false
		} : void 0;
	}
	if (bound.length === 0) return scope.embedded && /^(record|records|model)$/.test(name) ? {
		model: void 0,
		sudo: false
	} : void 0;
	const found = [];
	for (const { how, value, region } of bound) {
		if (how === "augmented") continue;
		if (how === "parameter") {
			const owner = value ? void 0 : lambdaOwner(region, scope, flow);
			const of = owner ? next(owner) : ofCase(givenTo(name, region, scope), scope, depth);
			if (!of) return void 0;
			found.push(of);
			continue;
		}
		const isForm = how === "context" && isTestCase(scope);
		const of = how === "value" || how === "item" || isForm ? next(value) : void 0;
		if (!of) return void 0;
		found.push(of);
	}
	return merged$1(found);
}
/** What the tests of a module give a method of a test case; nothing for a parameter of another function inside of it. */
function givenTo(name, region, scope) {
	const { klass, functionNode } = scope;
	if (!functionNode || region.start !== functionNode.start || !isTestCase(scope)) return [];
	const method = klass?.methods.find(({ end }) => end === functionNode.end);
	return method ? caseArguments(scope, method.name, name) : [];
}
/** What `records.filtered(lambda record: ...)` is called on. Only migrations ask: what the audit says stays what it was. */
function lambdaOwner(region, scope, flow) {
	if (scope.target === void 0) return void 0;
	const call = flow.calls.find((each) => {
		const { positional, keywords } = argumentsOfCall(each, scope);
		const given = positional[0] ?? keywords.get("func") ?? keywords.get("key");
		return given?.type === "lambda" && given.start === region.start && given.end === region.end;
	});
	const called = call && calledBy(call, scope);
	return called && /^(filtered|sorted|mapped|grouped)$/.test(called.name) ? called.object : void 0;
}
/** Model of the record that has this xmlid, a text. */
function modelOfRecord(xmlid, scope) {
	const id = xmlid && (textOf(xmlid, scope.text) ?? constant(xmlid, scope));
	if (id === void 0 || !scope.project || !scope.module) return void 0;
	const state = scope.project.xmlid(id, scope.module.name);
	return state.is === "found" ? state.fact?.model : void 0;
}
/** The text that a name of the whole file stands for, or of the file of the module that it is imported from. */
function constant(node, scope) {
	const name = scope.target === void 0 ? void 0 : nameOf(node, scope.text);
	if (name === void 0) return void 0;
	const [only, ...more] = flowOf(scope.file.root, scope.text).bindings.get(name) ?? [];
	if (!only || more.length > 0) return void 0;
	if (only.how === "value") return only.value && textOf(only.value, scope.text);
	if (only.how !== "other") return void 0;
	const others = (scope.module?.python ?? []).flatMap(({ root, source: { text } }) => (flowOf(root, text).bindings.get(name) ?? []).flatMap(({ how, value }) => how === "value" && value ? [textOf(value, text)] : []));
	return others.length === 1 ? others[0] : void 0;
}
function calledRecords(call, scope, flow, next, depth) {
	const called = calledBy(call, scope);
	if (!called) return void 0;
	const { name, object } = called;
	const given = argumentsOfCall(call, scope);
	if (object === void 0) {
		if (name === "Form" && isTestCase(scope)) return next(given.positional[0]);
		return name === "reversed" || name === "sorted" ? next(given.positional[0]) : void 0;
	}
	if (name === "ref") {
		const sudo = envSudo(object, scope, flow, depth - 1);
		return sudo === void 0 ? void 0 : {
			model: modelOfRecord(given.positional[0], scope),
			sudo
		};
	}
	if (isOwner(object, scope)) {
		if (name === "browse_ref") return {
			model: modelOfRecord(given.positional[0], scope),
			sudo: false
		};
		const returned = caseReturns(scope, name);
		if (returned.length > 0) return ofCase(returned, scope, depth);
	}
	const ofForm = /^(save|edit)$/.test(name) && isTestCase(scope);
	if (!SAME.test(name) && name !== "mapped" && !ofForm) return void 0;
	const of = object.type === "call" && calledBy(object, scope)?.name === "super" ? superRecords(name, scope) : next(object);
	if (!of) return void 0;
	const [first] = given.positional;
	if (name === "mapped") {
		const path = first && textOf(first, scope.text);
		if (path === void 0) return void 0;
		return path.split(".").reduce((at, field) => at && fieldRecords(at, field, scope), of);
	}
	if (name === "sudo") {
		const off = first && scope.text.slice(first.start, first.end) === "False";
		return {
			...of,
			sudo: !off
		};
	}
	if (name === "with_user") return {
		...of,
		sudo: first !== void 0 && /(SUPERUSER_ID|^1)$/.test(scope.text.slice(first.start, first.end))
	};
	return of;
}
/** `self` or `cls` of a test case. */
function isOwner(node, scope) {
	return /^(self|cls)$/.test(nameOf(node, scope.text) ?? "") && isTestCase(scope);
}
/** Values that are being asked about: one that is made of itself says nothing more. */
const asked = /* @__PURE__ */ new Set();
/** What all of these values of a test case are, each in the method that it stands in. */
function ofCase(values, scope, depth) {
	const found = [];
	for (const { node, file, klass, functionNode } of values) {
		if (asked.has(node)) continue;
		asked.add(node);
		const { text } = file.source;
		const { project, module, target } = scope;
		const inner = {
			text,
			file,
			klass,
			functionNode,
			embedded: false,
			target,
			...project && { project },
			...module && { module },
			model: (name) => scope.model(name)
		};
		try {
			const of = records(node, inner, flowOf(functionNode, text), depth - 1);
			if (!of) return void 0;
			found.push(of);
		} finally {
			asked.delete(node);
		}
	}
	return found.length > 0 ? merged$1(found) : void 0;
}
function superRecords(name, { klass }) {
	if (!klass?.kind || !/^(create|copy|search)$/.test(name)) return void 0;
	return {
		model: klass.model,
		sudo: false
	};
}
/** What a relational field of these records holds. */
function fieldRecords(of, name, scope) {
	if (of.model === void 0) return /_ids?$/.test(name) ? {
		model: void 0,
		sudo: of.sudo
	} : void 0;
	const field = scope.model(of.model).field(name);
	if (!field) return void 0;
	if (!/^(Many2one|One2many|Many2many|Reference)$/.test(field.type)) return void 0;
	return {
		model: field.comodel,
		sudo: of.sudo
	};
}
function merged$1(all) {
	const [first] = all;
	if (!first) return void 0;
	return {
		model: all.every(({ model }) => model === first.model) ? first.model : void 0,
		sudo: all.some(({ sudo }) => sudo)
	};
}
/** `self.env`, `request.env`, `env`, and what is assigned from them: whether it is sudo; undefined for no environment. */
function envSudo(node, scope, flow, depth) {
	steps -= 1;
	if (depth <= 0 || steps < 0) return void 0;
	const { text } = scope;
	if (node.type === "attribute") {
		const object = childOf(node, "object");
		if (nameOf(childOf(node, "attribute"), text) !== "env" || !object) return void 0;
		return records(object, scope, flow, depth - 1)?.sudo ?? false;
	}
	if (node.type === "identifier") {
		const name = text.slice(node.start, node.end);
		const values = flow.reaching(name, node.start).flatMap(({ how, value }) => how === "value" && value ? [value] : []);
		if (values.length === 0) return name === "env" ? false : void 0;
		const found = values.map((value) => envSudo(value, scope, flow, depth - 1));
		return found.includes(void 0) ? void 0 : found.includes(true);
	}
	if (node.type === "call") {
		const called = calledBy(node, scope);
		if (called?.path === "api.Environment" || called?.name === "Environment") return argumentsOfCall(node, scope).positional.some((given) => /SUPERUSER_ID$/.test(text.slice(given.start, given.end)));
		const object = childOf(node, "function");
		const of = object && envSudo(object, scope, flow, depth - 1);
		if (of === void 0) return void 0;
		const { keywords } = argumentsOfCall(node, scope);
		const [su, user] = [keywords.get("su"), keywords.get("user")];
		return of || su !== void 0 && text.slice(su.start, su.end) === "True" || user !== void 0 && /^(1|SUPERUSER_ID)$/.test(text.slice(user.start, user.end));
	}
}
function isEnvironment(node, scope) {
	steps = STEPS$1;
	return envSudo(node, scope, scopeFlow(scope), DEPTH$1) !== void 0;
}
const CURSOR = /(^|\.)_?cr$/;
/** A cursor of Odoo's own database: `self.env.cr`, `request.env.cr`, `cr`, and names that one is assigned to. */
function isCursor(node, scope) {
	steps = STEPS$1;
	return cursor(node, scope, scopeFlow(scope), DEPTH$1);
}
function cursor(node, scope, flow, depth) {
	steps -= 1;
	if (depth === 0 || steps < 0) return false;
	if (node.type === "attribute") return /^_?cr$/.test(nameOf(childOf(node, "attribute"), scope.text) ?? "");
	const path = dotted(node, scope);
	if (path !== void 0 && CURSOR.test(path)) return true;
	if (node.type === "identifier" && path !== void 0) return flow.reaching(path, node.start).some(({ how, value }) => (how === "value" || how === "context") && value !== void 0 && cursor(value, scope, flow, depth - 1));
	return node.type === "call" && calledBy(node, scope)?.name === "cursor";
}
function nameOf(node, text) {
	return node?.type === "identifier" ? text.slice(node.start, node.end) : void 0;
}
function textOf(node, text) {
	const value = literalOf(node, text);
	return typeof value === "string" ? value : void 0;
}

// src/audit/python/routes.ts
const known$5 = /* @__PURE__ */ new WeakMap();
/** All routes of a file. */
function routesOf(file) {
	const found = known$5.get(file);
	if (found) return found;
	const routes = file.source.text.includes("route(") ? file.classes.flatMap((klass) => klass.methods.flatMap((method) => routeOf(method, klass) ?? [])) : [];
	known$5.set(file, routes);
	return routes;
}
/** The route of the method around what is visited. */
function routeAround(context) {
	const node = context.functionNode;
	return node && routesOf(context.file).find(({ method }) => method.start === node.start && method.end === node.end);
}
function routeOf(method, klass) {
	const decorator = method.decorators.find(({ name }) => /^(?:(?:odoo\.)?http\.)?route$/.test(name));
	if (!decorator) return void 0;
	const { args, kwargs } = decorator;
	const given = (args[0] ?? kwargs.get("route"))?.value;
	const paths = (Array.isArray(given) ? given : [given]).filter((path) => typeof path === "string");
	const override = args.length === 0 && !kwargs.has("route");
	const text = (name, standard) => {
		const value = kwargs.get(name);
		if (!value) return override ? void 0 : standard;
		return typeof value.value === "string" ? value.value : void 0;
	};
	const methods = kwargs.get("methods")?.value;
	const csrf = kwargs.get("csrf");
	const cors = kwargs.get("cors")?.value;
	return {
		method,
		klass,
		decorator,
		paths,
		auth: text("auth", "user"),
		type: text("type", "http"),
		methods: Array.isArray(methods) ? methods.map(String) : void 0,
		csrf: csrf ? csrf.value === false ? false : csrf.value === true ? true : void 0 : true,
		cors: typeof cors === "string" ? cors : void 0,
		website: kwargs.get("website")?.value === true,
		override,
		params: parametersOf(method, paths)
	};
}
function parametersOf(method, paths) {
	const converters = /* @__PURE__ */ new Map();
	for (const path of paths) for (const [, converter, name] of path.matchAll(/<(?:([\w]+)(?:\(.*?\))?:)?(\w+)>/g)) if (name !== void 0) converters.set(name, converter);
	return new Map(method.params.slice(1).map((name) => [name, {
		name,
		converter: converters.get(name),
		inPath: converters.has(name)
	}]));
}

// src/audit/python/taint.ts
/** Functions whose result says what their arguments say. */
const PASSES = /^(str|bytes|repr|dict|list|tuple|set|sorted|reversed|format|unquote|unquote_plus|quote_plus|loads|b64decode|b64encode|encodebytes|ustr|to_text|copy|deepcopy|next|iter|enumerate|zip|max|min|Markup|OrderedDict|cast|escape|html_escape|escape_psql|html_sanitize|urljoin|join|normpath|urlencode|url_encode|url_join)$/;
/** Their result is a number, or true or false: it carries no text. */
const NUMBERS = /^(int|float|len|abs|round|ord|hash|bool|sum)$/;
/** Methods of a value that give nothing of it. */
const QUESTIONS = /^(isdigit|isnumeric|isdecimal|isalnum|isalpha|isidentifier|startswith|endswith|index|find|count|keys|hexdigest|digest|write|append|update)$/;
/** Harmless wherever they are used. */
const CLEAN = /^(literal_eval|secure_filename|consteq|compare_digest|sha1|sha256|sha512|md5|uuid4|strftime|fromisoformat|to_date|to_datetime|from_string)$/;
const DEPTH = 24;
const STEPS = 2e3;
/** Whether, and by whom, this value can be chosen from outside. Unknown calls are taken to give something of their own. */
function taintOf(node, flow, outside) {
	return taint(node, {
		flow,
		outside,
		text: flow.text,
		seen: /* @__PURE__ */ new Set(),
		left: { steps: STEPS }
	}, DEPTH);
}
function taint(node, state, depth) {
	state.left.steps -= 1;
	if (depth === 0 || state.left.steps < 0) return void 0;
	const next = (inner) => inner && taint(inner, state, depth - 1);
	const any = (nodes) => strongest(nodes.map(next));
	const choices = alternatives$1(node);
	if (choices) return any(choices);
	switch (node.type) {
		case "identifier": return named(node, state, depth);
		case "attribute": {
			const own = state.outside.source(node);
			if (own) return own;
			const of = next(childOf(node, "object"));
			return of?.kind === "text" && !of.json ? of : void 0;
		}
		case "subscript": {
			const of = state.outside.source(node) ?? next(childOf(node, "value"));
			return of?.kind === "record" ? void 0 : of;
		}
		case "call": return called(node, state, next, any);
		case "binary_operator": {
			const [left, right] = [childOf(node, "left"), childOf(node, "right")];
			if (left && right && isNumberFormat(left, right, state.text)) return void 0;
			return any([left, right]);
		}
		case "string":
		case "concatenated_string": return any(interpolations(node));
		case "list":
		case "tuple":
		case "set":
		case "expression_list":
		case "list_splat":
		case "dictionary_splat": return any(parts(node));
		case "dictionary": return any(parts(node).map((pair) => pair.type === "pair" ? childOf(pair, "value") : pair));
		case "list_comprehension":
		case "set_comprehension":
		case "generator_expression": return next(childOf(node, "body"));
		case "dictionary_comprehension": {
			const pair = childOf(node, "body");
			return pair && next(childOf(pair, "value"));
		}
		default: return;
	}
}
function named(node, state, depth) {
	const { flow, outside, text, seen } = state;
	const name = text.slice(node.start, node.end);
	if (isAllowListed(name, node.start, flow)) return void 0;
	return strongest(flow.reaching(name, node.start).map((binding) => {
		if (binding.how === "parameter" || binding.how === "splat") return binding.region.start === flow.node.start ? outside.parameter(name) : void 0;
		const { value } = binding;
		if (!value || seen.has(value)) return void 0;
		seen.add(value);
		const of = taint(value, state, depth - 1);
		seen.delete(value);
		return of;
	}));
}
function called(call, { outside, text }, next, any) {
	const own = outside.source(call);
	if (own) return own;
	const about = calledBy(call, { text });
	if (!about) return void 0;
	const { name, object } = about;
	if (CLEAN.test(name) || outside.cleaners?.test(name)) return void 0;
	const given = argumentsOfCall(call, { text });
	const values = [...given.positional, ...given.keywords.values()];
	if (!object && NUMBERS.test(name)) return any(values) && {
		...any(values),
		source: any(values)?.source ?? "",
		kind: "number"
	};
	if (name === "format" || name === "join") return any([object, ...values]);
	if (PASSES.test(name)) {
		const of = any(values);
		if (of) return of;
	}
	if (!object || QUESTIONS.test(name)) return void 0;
	const of = next(object);
	return of?.kind === "text" ? of : void 0;
}
function strongest(all) {
	const found = all.filter((one) => one !== void 0);
	return found.find(({ kind }) => kind === "text") ?? found.find(({ kind }) => kind === "number") ?? found[0];
}
/** Expressions in the braces of an f-string. */
function interpolations(node) {
	if (node.type === "concatenated_string") return parts(node).flatMap(interpolations);
	return node.children.filter(({ type }) => type === "interpolation").flatMap((inner) => childOf(inner, "expression") ?? parts(inner)[0] ?? []);
}
/** `"... %d" % x`: only a number fits. */
function isNumberFormat(left, right, text) {
	if (left.type !== "string" || text.slice(left.end, right.start).trim().replaceAll(/[()]/g, "") !== "%") return false;
	const places = text.slice(left.start, left.end).match(/%(?:\(\w+\))?[-#0 +]*[\d.*]*([a-zA-Z])/g) ?? [];
	return places.length > 0 && places.every((place) => /[dfi]$/.test(place));
}
const guards = /* @__PURE__ */ new WeakMap();
/** It is looked up in a fixed list, or tested for its form, before this place. */
function isAllowListed(name, before, flow) {
	let known = guards.get(flow);
	if (!known) {
		known = collectGuards(flow);
		guards.set(flow, known);
	}
	return known.get(name)?.some((at) => at < before) ?? false;
}
function collectGuards({ node, text }) {
	const found = /* @__PURE__ */ new Map();
	const add = (of, at) => {
		if (of?.type !== "identifier") return;
		const name = text.slice(of.start, of.end);
		found.set(name, [...found.get(name) ?? [], at]);
	};
	for (const inner of walk(node)) if (inner.type === "comparison_operator") {
		const [left, right] = parts(inner);
		if (left && right && /^(not\s+)?in\b/.test(text.slice(left.end, right.start).trim()) && isFixed(right, text)) add(left, inner.start);
	} else if (inner.type === "call") {
		const about = calledBy(inner, { text });
		if (!about) continue;
		if (about.object && /^(isdigit|isdecimal|isalnum|isidentifier|isnumeric)$/.test(about.name)) add(about.object, inner.start);
		const [first, second] = argumentsOfCall(inner, { text }).positional;
		if (/^(match|fullmatch)$/.test(about.name)) {
			add(first, inner.start);
			add(second, inner.start);
		}
		if (about.name === "check_identifier" || about.name === "isinstance" || about.name === "check_method_name" || about.name === "check_object_name") add(first, inner.start);
	}
	return found;
}
/** A collection that the caller has no hand in: a display of literals, a constant, the fields of a model. */
function isFixed(node, text) {
	const source = text.slice(node.start, node.end);
	return /^[([{]/.test(source) || /(^|\.)_*[A-Z][A-Z0-9_]*\b/.test(source) || /_fields$|\bfields_get\(|_(keys|list|whitelist|allowed|mapping|sortings?)\b|allowed_|valid_|searchbar_/.test(source);
}

// src/audit/python/outside.ts
/** Attributes of the request that the sender fills. */
const REQUEST = /^(?:http\.)?request\.(params|jsonrequest|get_json_data|get_http_params|httprequest\.(args|form|values|data|files|headers|cookies|json|get_json|get_data|stream|url|full_path|query_string|user_agent|referrer|host|host_url|path))$/;
/** Methods of every model, or that a decorator hands to Odoo: what they are given is the business of who overrides them. */
const ORM_METHODS = /^(create|write|unlink|copy|copy_data|read|search|search_read|search_count|search_fetch|browse|default_get|name_get|name_create|name_search|fields_get|fields_view_get|get_view|get_views|read_group|web_read_group|web_search_read|web_save|web_read|export_data|load|init|onchange|exists|ensure_one|filtered|mapped|sorted|sudo|with_context|message_post|message_new|message_update|flush|modified|export_rows|action_archive|toggle_active)$/;
/** A method that any user can call over RPC, with arguments of their own. */
function isRpcMethod({ klass, method, functionNode }) {
	if (!klass || !method || !functionNode) return false;
	if (klass.kind === void 0) return false;
	if (method.name.startsWith("_") || ORM_METHODS.test(method.name)) return false;
	return !method.decorators.some(({ name }) => /^(api\.(private|constrains|depends|onchange|ondelete|depends_context|autovacuum)|property|staticmethod|classmethod|tools\.ormcache|ormcache\w*)$/.test(name));
}
/** The method asks for the rights of who calls it, and may then trust what it is given. */
const RIGHTS = /check_access|has_group|user_has_groups|\bis_admin\b|_is_admin\(|_is_system\(|is_superuser|AccessError|AccessDenied/;
/** What comes from outside where the visited node stands: the request, and the arguments of RPC-callable methods. */
function outsideOf(context, options = {}) {
	const route = routeAround(context);
	const rpc = options.rpc !== false && !route && isRpcMethod(context) && !asksRights(context);
	const first = context.method?.params[0];
	const name = context.method?.name ?? "";
	return {
		route,
		rpc,
		outside: {
			cleaners: options.cleaners,
			parameter(parameter) {
				if (parameter === first) return void 0;
				if (route) return routeTaint(route, parameter);
				return rpc ? {
					source: `the argument ${parameter} that callers over RPC give ${name}()`,
					kind: "text",
					json: true
				} : void 0;
			},
			source: (node) => requestTaint(node, context)
		}
	};
}
function routeTaint(route, parameter) {
	const about = route.params.get(parameter);
	const converter = about?.converter;
	if (converter === "any") return void 0;
	const kind = converter === "int" || converter === "float" ? "number" : converter === "model" ? "record" : "text";
	return {
		source: `the parameter ${parameter} of the route`,
		kind,
		segment: about?.inPath === true && converter !== "path"
	};
}
function requestTaint(node, { text }) {
	const called = node.type === "call" ? calledBy(node, { text })?.path : void 0;
	const path = node.type === "attribute" ? dotted(node, { text }) : called;
	return path !== void 0 && REQUEST.test(path) ? {
		source: path,
		kind: "text"
	} : void 0;
}
/** The taint of one expression where the visited node stands. */
function taintHere(node, context, options) {
	if (!node) return void 0;
	return taintOf(node, scopeFlow(context), outsideOf(context, options).outside);
}
const bodies = /* @__PURE__ */ new WeakMap();
function bodyOf({ functionNode, text }) {
	if (!functionNode) return {
		text: "",
		rights: false,
		guard: false
	};
	const known = bodies.get(functionNode);
	if (known) return known;
	const body = childOf(functionNode, "body");
	const found = { text: body ? text.slice(body.start, body.end).replaceAll(/(^|\s)#.*/g, "") : "" };
	bodies.set(functionNode, found);
	return found;
}
/** The text of the function around, without comments: for questions that no order of statements matters to. */
function functionText(context) {
	return bodyOf(context).text;
}
function asksRights(context) {
	const body = bodyOf(context);
	body.rights ??= RIGHTS.test(body.text);
	return body.rights;
}
/** Words that show that the function asks who calls it, or checks a secret that only the right caller knows. */
const GUARD = /check_access|_check_|_assert_|_ensure_|has_group|user_has_groups|consteq|compare_digest|hmac|token|signature|verify|is_admin|is_system|_is_superuser|is_superuser|is_internal|AccessError|AccessDenied|Forbidden|Unauthorized|check_object_reference|hash_|_hash|secret|api_?key|authenticate|authorization|validate_|has_access|_with_access|_filter_access|_filtered_access/i;
function hasGuard(context) {
	const body = bodyOf(context);
	body.guard ??= GUARD.test(body.text);
	return body.guard;
}

// src/audit/python/fields.ts
/** Every field of the file. */
function fieldsOf({ classes }) {
	return classes.flatMap((klass) => klass.fields.map((field) => ({
		klass,
		field
	})));
}
/** Where the label stands among the positional arguments, by the type of the field. */
const LABEL_AT = {
	Many2one: 1,
	Selection: 1,
	Reference: 1,
	One2many: 2,
	Many2many: 4
};
/** The label that the field is given; undefined where it has none of its own. */
function labelOf({ type, args, kwargs }) {
	return kwargs.get("string") ?? args[LABEL_AT[type] ?? 0];
}
/** The label that Odoo makes of a field's name: `partner_id` becomes `Partner`. */
function defaultLabel(name) {
	return (name.endsWith("_ids") ? name.slice(0, -4) : name.endsWith("_id") ? name.slice(0, -3) : name).replaceAll("_", " ").replaceAll(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase());
}
/** The text of a string, also of an f-string that puts nothing in. */
function plainText({ value, node }, text) {
	if (typeof value === "string") return value;
	if (node.type !== "string" || node.children.some(({ type }) => type === "interpolation")) return void 0;
	const [start, end] = [node.children[0], node.children.at(-1)];
	return start && end ? text.slice(start.end, end.start) : void 0;
}
/** The name of a method of the class that a keyword gives as an object: `compute=_compute_x`. */
function methodObject({ field, klass }, keyword, text) {
	const node = field.kwargs.get(keyword)?.node;
	if (node?.type !== "identifier") return void 0;
	const name = text.slice(node.start, node.end);
	return klass.methods.some((method) => method.name === name) ? {
		name,
		node
	} : void 0;
}
/** The whole keyword argument, `string="A"`, in the call that a value belongs to. */
function argumentNode(call, value) {
	return childOf(call, "arguments")?.children.find(({ start, end }) => start <= value.start && end >= value.end);
}

// src/audit/python/remove-argument.ts
/**
* Takes an argument out of a call, with its comma and, where it has one for itself, its line. Undefined when that would
* give an argument behind it another meaning.
*/
function removeArgument(call, argument, text) {
	const list = childOf(call, "arguments");
	if (list?.type !== "argument_list") return void 0;
	const all = parts(list);
	const at = all.indexOf(argument);
	if (at === -1) return void 0;
	const [before, after] = [all[at - 1], all[at + 1]];
	if (argument.type !== "keyword_argument" && after !== void 0 && after.type !== "keyword_argument") return void 0;
	if (text.slice(before?.end ?? list.start, after?.start ?? list.end).includes("#")) return void 0;
	if (after) return {
		start: argument.start,
		end: after.start,
		text: ""
	};
	const comma = /^\s*,/.exec(text.slice(argument.end))?.[0].length ?? 0;
	if (!before) return {
		start: argument.start,
		end: argument.end + comma,
		text: ""
	};
	return {
		start: before.end,
		end: argument.end,
		text: ""
	};
}

// src/audit/python/imports.ts
/** What statements stand in. */
const HOLDERS = /* @__PURE__ */ new Set([
	"module",
	"block",
	"if_statement",
	"elif_clause",
	"else_clause",
	"try_statement",
	"except_clause",
	"except_group_clause",
	"finally_clause",
	"with_statement",
	"for_statement",
	"while_statement",
	"function_definition",
	"class_definition",
	"decorated_definition"
]);
const known$4 = /* @__PURE__ */ new WeakMap();
/** Every import of the file, those inside functions included, in the order of the source. */
function importsOf({ root, source: { text } }) {
	const cached = known$4.get(root);
	if (cached) return cached;
	const found = [];
	const visit = (node) => {
		if (node.type === "import_statement" || node.type === "import_from_statement") found.push(...namesOf(node, text));
		else if (HOLDERS.has(node.type)) for (const child of node.children) visit(child);
	};
	visit(root);
	known$4.set(root, found);
	return found;
}
function namesOf(statement, text) {
	const slice = (node) => node ? text.slice(node.start, node.end) : "";
	const from = childOf(statement, "module_name");
	const prefix = from ? `${slice(from)}.` : "";
	return statement.children.flatMap((node) => {
		if (node.field !== "name") return [];
		const [target, alias] = node.type === "aliased_import" ? [childOf(node, "name"), childOf(node, "alias")] : [node];
		const path = `${prefix.replace(/^(\.+)\.$/, "$1")}${slice(target)}`;
		const name = alias ? slice(alias) : from ? slice(target) : slice(target).split(".")[0];
		if (!name) return [];
		return [{
			name,
			path: alias || from ? path : name,
			statement,
			node
		}];
	});
}
const tables = /* @__PURE__ */ new WeakMap();
/** What an expression of names and attributes stands for by the file's imports; undefined for a name of its own. */
function importedPath(node, file) {
	let first = node;
	while (first.type === "attribute") {
		const object = childOf(first, "object");
		if (!object) return void 0;
		first = object;
	}
	if (first.type !== "identifier") return void 0;
	let table = tables.get(file.root);
	if (!table) {
		table = new Map(importsOf(file).map(({ name, path }) => [name, path]));
		tables.set(file.root, table);
	}
	const path = table.get(file.source.text.slice(first.start, first.end));
	const written = path === void 0 ? void 0 : dotted(node, file.source);
	if (written === void 0) return void 0;
	const [, ...rest] = written.split(".");
	return [path, ...rest].join(".");
}

// src/audit/python/scope.ts
const known$3 = /* @__PURE__ */ new WeakMap();
/** Plain assignments of a function, those of functions inside it left out, in the order of the source. */
function assignmentsOf(fn, text) {
	const found = known$3.get(fn);
	if (found) return found;
	const list = [];
	for (const node of ownNodes(childOf(fn, "body") ?? fn)) {
		if (node.type !== "assignment" && node.type !== "named_expression") continue;
		const name = childOf(node, node.type === "assignment" ? "left" : "name");
		const value = childOf(node, node.type === "assignment" ? "right" : "value");
		if (name?.type !== "identifier" || !value) continue;
		list.push({
			name: text.slice(name.start, name.end),
			value,
			end: node.end
		});
	}
	known$3.set(fn, list);
	return list;
}
/** What a name was last assigned before an offset, in the order of the source. */
function assignedBefore(fn, name, offset, text) {
	if (!fn) return void 0;
	return assignmentsOf(fn, text).findLast((each) => each.name === name && each.end <= offset)?.value;
}

// src/audit/python/loops.ts
/** Methods of a recordset that call their argument once a record. */
const PER_RECORD = /^(filtered|mapped|sorted|grouped)$/;
/** Functions that call the first argument, or `key`, once for each element of the other. */
const PER_ELEMENT = /^(map|filter|sorted|min|max|groupby|sum)$/;
/** Loops that run the visited node, the innermost first, within the function that it stands in. */
function loopsAround(node, ancestors, text) {
	const found = [];
	let inner = node;
	for (let i = ancestors.length - 1; i >= 0; i -= 1) {
		const outer = ancestors[i];
		if (!outer || outer.type === "function_definition" || outer.type === "class_definition") break;
		if (outer.type === "lambda") {
			const loop = lambdaLoop(outer, ancestors.slice(0, i), { text });
			if (!loop) break;
			found.push(loop);
		} else if (outer.type === "for_statement") {
			if (inner.field === "body") found.push(forLoop(outer, text));
		} else if (outer.type === "while_statement") {
			if (inner.field !== "alternative") found.push({
				kind: "while",
				node: outer,
				over: void 0,
				targets: assignedNames(outer, text)
			});
		} else if (/_comprehension$|^generator_expression$/.test(outer.type)) found.push(...comprehensionLoops(outer, inner, text));
		inner = outer;
	}
	return found;
}
const forLoops = /* @__PURE__ */ new WeakMap();
function forLoop(node, text) {
	const known = forLoops.get(node);
	if (known) return known;
	const [left, over, body] = [
		childOf(node, "left"),
		childOf(node, "right"),
		childOf(node, "body")
	];
	const targets = new Set(left ? namesIn$1(left, text) : []);
	if (body) for (const name of dependentNames(body, targets, text)) targets.add(name);
	const loop = {
		kind: "for",
		node,
		over,
		targets
	};
	forLoops.set(node, loop);
	return loop;
}
/** The source of the first clause is evaluated once; all else for each element of the clauses before it. */
function comprehensionLoops(node, inner, text) {
	const clauses = node.children.filter(({ type }) => type === "for_in_clause");
	return (inner.field === "body" ? clauses : clauses.filter(({ end }) => end <= inner.start)).map((clause) => {
		const left = childOf(clause, "left");
		return {
			kind: "comprehension",
			node,
			over: childOf(clause, "right"),
			targets: new Set(left ? namesIn$1(left, text) : [])
		};
	}).reverse();
}
/** A lambda that is handed to something that calls it once a record. */
function lambdaLoop(lambda, ancestors, { text }) {
	const call = ancestors.findLast(({ type }) => type === "call");
	const called = call && calledBy(call, { text });
	if (!call || !called) return void 0;
	const { positional, keywords } = argumentsOfCall(call, { text });
	if (!(positional[0] === lambda || keywords.get("key") === lambda)) return void 0;
	const parameters = childOf(lambda, "parameters");
	const targets = new Set(parameters ? namesIn$1(parameters, text) : []);
	if (called.object && PER_RECORD.test(called.name)) return {
		kind: "lambda",
		node: lambda,
		over: called.object,
		targets
	};
	if (!called.object && PER_ELEMENT.test(called.name)) return {
		kind: "lambda",
		node: lambda,
		over: positional.find((argument) => argument !== lambda),
		targets
	};
}
/** Every identifier in a target or a parameter list. */
function namesIn$1(node, text) {
	const found = [];
	for (const inner of walk(node)) if (inner.type === "identifier" && inner.field !== "attribute") found.push(text.slice(inner.start, inner.end));
	return found;
}
/** Names that get a value anywhere below. */
function assignedNames(node, text) {
	const found = /* @__PURE__ */ new Set();
	for (const inner of walk(node)) {
		const target = inner.type === "assignment" || inner.type === "augmented_assignment" || inner.type === "for_statement" ? childOf(inner, "left") : inner.type === "named_expression" ? childOf(inner, "name") : void 0;
		if (!target || target.type === "attribute" || target.type === "subscript") continue;
		for (const name of namesIn$1(target, text)) found.add(name);
	}
	return found;
}
/** Names in `body` whose value comes from one of `seeds`, at any depth. */
function dependentNames(body, seeds, text) {
	const known = new Set(seeds);
	const flows = [];
	for (const inner of walk(body)) {
		const [to, from] = inner.type === "for_statement" || inner.type === "assignment" || inner.type === "augmented_assignment" ? [childOf(inner, "left"), childOf(inner, "right")] : inner.type === "named_expression" ? [childOf(inner, "name"), childOf(inner, "value")] : [void 0, void 0];
		if (!to || !from) continue;
		const names = to.type === "attribute" || to.type === "subscript" ? namesIn$1(to, text).slice(0, 1) : namesIn$1(to, text);
		flows.push({
			to: names,
			from
		});
	}
	for (let round = 0, grown = true; grown && round < 5; round += 1) {
		grown = false;
		for (const { to, from } of flows) {
			if (to.every((name) => known.has(name)) || !mentions(from, known, text)) continue;
			for (const name of to) known.add(name);
			grown = true;
		}
	}
	return known;
}
/** One of the names stands in the expression. */
function mentions(node, names, text) {
	for (const inner of walk(node)) {
		if (inner.type !== "identifier" || inner.field === "attribute") continue;
		if (names.has(text.slice(inner.start, inner.end))) return true;
	}
	return false;
}
/** Functions that hand on the elements of their first argument. */
const PASSING = /^(enumerate|reversed|sorted|list|tuple|set|iter|tqdm|zip|dict|OrderedSet)$/;
/** Names of things of which a database has a handful. */
const FEW = /(^|_)(compan(y|ies)|company_ids|currenc(y|ies)|currency_ids|langs?|lang_ids|languages?|countr(y|ies)|websites?|website_ids|warehouses?|warehouse_ids|journals|keys|fields?|field_names?|fnames|columns|batch(es)?|chunks?|models?|model_names|modules|types|states|groups|group_ids|registr(y|ies)|backends?|providers?|acquirers|months|years|periods|weeks|days|weekdays|hours|tables|queries|params|kwargs|attributes|versions|databases|attempts|steps|depths?|levels|tz)$/i;
/** Models of which a database has a handful of records. */
const FEW_MODELS = /* @__PURE__ */ new Set([
	"res.company",
	"res.currency",
	"res.lang",
	"website",
	"stock.warehouse",
	"account.journal",
	"ir.module.module",
	"ir.model",
	"ir.model.fields",
	"res.groups",
	"res.country",
	"payment.provider",
	"payment.acquirer",
	"ir.cron",
	"mail.alias.domain"
]);
/** Calls that give a few elements, or many elements in a few portions. */
const FEW_CALLS = /^(split_every|split_for_in_conditions|_split_batches|batched|chunked|batch|chunks|groupby|groups|grouped|partition|itertools\.groupby|_read_group|read_group|_fields|fields_get|items|keys|values|split|splitlines|listdir|walk|glob|rglob|findall|finditer|xpath|iterchildren|range|count|cycle|repeat|date_range|rrule|savepoint|get_module_path|fetchall)$/;
/**
* Whether a loop goes round a few times only, as far as can be told from what it goes over: literals, companies,
* languages, fields of a model, portions, groups. `values` gives what a name was assigned, where there is one.
*/
function isSmall(over, text, known = () => void 0) {
	if (!over) return false;
	const node = unwrapped(over);
	switch (node.type) {
		case "list":
		case "tuple":
		case "set":
		case "dictionary":
		case "string":
		case "expression_list": return !parts(node).some(({ type }) => type.endsWith("_splat"));
		case "identifier": {
			const name = text.slice(node.start, node.end);
			if (/^_?[A-Z][A-Z\d_]*$/.test(name) || FEW.test(name)) return true;
			const value = known(name);
			return value !== void 0 && isSmall(value, text);
		}
		case "attribute": {
			const name = childOf(node, "attribute");
			const of = name ? text.slice(name.start, name.end) : "";
			return /^_?[A-Z][A-Z\d_]*$/.test(of) || of.startsWith("_") || FEW.test(of);
		}
		case "subscript": {
			const model = envModel(node, text);
			if (model !== void 0) return FEW_MODELS.has(model);
			const value = childOf(node, "value");
			const slice = node.children.find(({ type }) => type === "slice");
			return Boolean(slice && parts(slice).every(({ type }) => type === "integer")) || isSmall(value, text, known);
		}
		case "conditional_expression":
		case "boolean_operator": return parts(node).some((part) => isSmall(part, text, known));
		case "call": return isSmallCall(node, text, known);
		default: return false;
	}
}
function isSmallCall(node, text, known) {
	const called = calledBy(node, { text });
	if (!called) return false;
	const { positional, keywords } = argumentsOfCall(node, { text });
	if (!called.object && PASSING.test(called.name)) return positional.some((each) => isSmall(each, text, known));
	if (FEW_CALLS.test(called.name)) return true;
	if (!called.object) return FEW.test(called.name);
	const limit = keywords.get("limit");
	if (limit && limit.type === "integer" && Number(text.slice(limit.start, limit.end)) <= 20) return true;
	for (let object = called.object; object;) {
		const model = envModel(object, text);
		if (model !== void 0) return FEW_MODELS.has(model);
		if (object.type === "attribute") {
			const name = childOf(object, "attribute");
			return Boolean(name && FEW.test(text.slice(name.start, name.end)));
		}
		if (object.type === "identifier") return FEW.test(text.slice(object.start, object.end));
		const inner = object.type === "call" ? childOf(object, "function") : void 0;
		object = inner && childOf(inner, "object");
	}
	return false;
}
/** Model of `self.env["x"]`, of `request.env["x"]` and the like. */
function envModel(node, text) {
	if (node.type !== "subscript") return void 0;
	const [value, key] = [childOf(node, "value"), childOf(node, "subscript")];
	if (!value || key?.type !== "string") return void 0;
	if (!/(^|\.)env$/.test(text.slice(value.start, value.end).replaceAll(/\(.*?\)/gs, ""))) return void 0;
	const content = key.children.find(({ type }) => type === "string_content");
	return content && text.slice(content.start, content.end);
}
/** The loop ends after its first turn: it only takes what comes first. */
function leavesAtOnce({ kind, node }) {
	if (kind !== "for" && kind !== "while") return false;
	const body = childOf(node, "body");
	const last = body && parts(body).at(-1);
	return last !== void 0 && /^(return|break|raise)_statement$/.test(last.type);
}

// src/audit/python/comments.ts
const COMMENT = typeSet("comment");
const known$2 = /* @__PURE__ */ new WeakMap();
/** Every comment of a file, in the order of the source. */
function commentsOf(root) {
	const found = known$2.get(root);
	if (found) return found;
	const comments = nodesOf(root, COMMENT);
	known$2.set(root, comments);
	return comments;
}

// src/audit/python/paths.ts
/** In a set of assigned names: something ran that may have assigned any of them. */
const ANYTHING = "*";
/** Follows every way through a block. `before` is what is assigned when it starts. */
function pathsThrough(block, before, effects) {
	const leaves = [];
	let through = before;
	const partial = /* @__PURE__ */ new Map();
	for (const statement of parts(block)) {
		if (!through) break;
		const outcome = statementPaths(statement, through, effects);
		leaves.push(...outcome.leaves);
		through = outcome.through && joinOpposites(statement, outcome.through, partial, effects);
	}
	return {
		through,
		leaves
	};
}
function statementPaths(statement, before, effects) {
	switch (statement.type) {
		case "return_statement":
		case "continue_statement":
		case "break_statement": return {
			through: void 0,
			leaves: [{
				kind: statement.type.slice(0, -10),
				at: statement,
				assigned: plus(before, effects.assigned(statement))
			}]
		};
		case "raise_statement": return {
			through: void 0,
			leaves: []
		};
		case "if_statement": return branches(statement, before, effects);
		case "match_statement": return cases(statement, before, effects);
		case "for_statement":
		case "while_statement": return loop(statement, before, effects);
		case "try_statement": return attempt(statement, before, effects);
		case "with_statement": {
			const body = childOf(statement, "body");
			return body ? pathsThrough(body, before, effects) : {
				through: before,
				leaves: []
			};
		}
		case "function_definition":
		case "class_definition":
		case "decorated_definition": return {
			through: before,
			leaves: []
		};
		default: return {
			through: plus(before, effects.assigned(statement)),
			leaves: []
		};
	}
}
function branches(statement, before, effects) {
	const conditions = [statement, ...alternatives(statement)];
	const outcomes = conditions.map((branch) => {
		const body = childOf(branch, branch.type === "else_clause" ? "body" : "consequence");
		const condition = childOf(branch, "condition");
		if (condition && effects.harmless?.(condition)) return {
			through: void 0,
			leaves: []
		};
		const start = condition ? plus(before, effects.assigned(condition)) : before;
		return body ? pathsThrough(body, start, effects) : {
			through: start,
			leaves: []
		};
	});
	const open = !conditions.some(({ type }) => type === "else_clause") && !effects.exhaustive?.(statement);
	return merged([...outcomes, ...open ? [{
		through: before,
		leaves: []
	}] : []]);
}
function alternatives(statement) {
	return statement.children.filter(({ field }) => field === "alternative");
}
function cases(statement, before, effects) {
	const clauses = childOf(statement, "body")?.children.filter(({ type }) => type === "case_clause") ?? [];
	const outcomes = clauses.map((clause) => {
		const body = childOf(clause, "consequence");
		return body ? pathsThrough(body, before, effects) : {
			through: before,
			leaves: []
		};
	});
	const last = clauses.at(-1)?.children[0];
	const open = !last || effects.text.slice(last.start, last.end).trim() !== "_";
	return merged([...outcomes, ...open ? [{
		through: before,
		leaves: []
	}] : []]);
}
/** A loop may go round no time at all; `while True` goes round once at least. */
function loop(statement, before, effects) {
	const sure = statement.type === "for_statement" ? effects.loop?.(statement, before) : void 0;
	if (sure) return {
		through: plus(before, sure),
		leaves: []
	};
	const body = childOf(statement, "body");
	const inner = body ? pathsThrough(body, before, effects) : {
		through: before,
		leaves: []
	};
	const leaves = inner.leaves.filter(({ kind }) => kind === "return");
	const endless = childOf(statement, "condition")?.type === "true";
	const otherwise = statement.children.find(({ type }) => type === "else_clause");
	const block = otherwise && childOf(otherwise, "body");
	if (block && !endless) {
		const ways = inner.leaves.filter(({ kind }) => kind === "break").map(({ assigned }) => ({
			through: assigned,
			leaves: []
		}));
		const all = merged([pathsThrough(block, before, effects), ...ways]);
		return {
			through: all.through,
			leaves: [...leaves, ...all.leaves]
		};
	}
	const any = [...inner.through ?? [], ...inner.leaves.flatMap(({ assigned }) => [...assigned])];
	return {
		through: endless ? inner.through ?? before : any.includes("*") ? plus(before, ["*"]) : before,
		leaves
	};
}
function attempt(statement, before, effects) {
	const body = childOf(statement, "body");
	const tried = body ? pathsThrough(body, before, effects) : {
		through: before,
		leaves: []
	};
	const outcomes = [];
	let rest = tried;
	for (const clause of statement.children) {
		const block = clause.children.find(({ type }) => type === "block");
		if (!block) continue;
		if (clause.type === "else_clause" && tried.through) {
			const after = pathsThrough(block, tried.through, effects);
			rest = {
				through: after.through,
				leaves: [...tried.leaves, ...after.leaves]
			};
		}
		if (/^except/.test(clause.type)) outcomes.push(pathsThrough(block, before, effects));
	}
	const all = merged([rest, ...outcomes]);
	const block = statement.children.find(({ type }) => type === "finally_clause")?.children.find(({ type }) => type === "block");
	if (!block) return all;
	const closing = pathsThrough(block, /* @__PURE__ */ new Set(), effects);
	const done = closing.through ?? [];
	return {
		through: all.through && closing.through && plus(all.through, done),
		leaves: [...all.leaves.map((leave) => ({
			...leave,
			assigned: plus(leave.assigned, done)
		})), ...closing.leaves]
	};
}
/** `if x: a = 1` and later `if not x: a = 2` assign together. */
function joinOpposites(statement, through, partial, effects) {
	if (statement.type !== "if_statement" || alternatives(statement).length > 0) return through;
	const [condition, body] = [childOf(statement, "condition"), childOf(statement, "consequence")];
	if (!condition || !body) return through;
	const source = effects.text.slice(condition.start, condition.end).replaceAll(/\s+/g, " ");
	const inside = pathsThrough(body, /* @__PURE__ */ new Set(), effects).through ?? /* @__PURE__ */ new Set();
	const opposite = source.startsWith("not ") ? source.slice(4) : `not ${source}`;
	const other = partial.get(opposite);
	partial.set(source, /* @__PURE__ */ new Set([...partial.get(source) ?? [], ...inside]));
	return other ? plus(through, [...inside].filter((name) => other.has(name))) : through;
}
function merged(outcomes) {
	const ways = outcomes.flatMap(({ through }) => through ? [through] : []);
	const [first, ...others] = ways;
	return {
		through: first && new Set([...unionIfAny(ways)].filter((name) => others.concat(first).every((set) => set.has(name) || set.has("*")))),
		leaves: outcomes.flatMap(({ leaves }) => leaves)
	};
}
function unionIfAny(sets) {
	return new Set(sets.flatMap((set) => [...set]));
}
function plus(set, more) {
	const found = new Set(set);
	for (const name of more) found.add(name);
	return found;
}
/** The name is assigned, or may have been. */
function isAssigned(set, name) {
	return set.has(name) || set.has("*");
}

// src/audit/python/class-scope.ts
/** The visited function is a method: it stands in the body of a class, with or without decorators. */
function classAround({ ancestors }) {
	const nearest = ancestors.filter(({ type }) => type !== "block" && type !== "decorated_definition").at(-1);
	return nearest?.type === "class_definition" ? nearest : void 0;
}

// src/audit/python/super-calls.ts
const NAMES = typeSet("identifier");
const NONE = typeSet();
const known$1 = /* @__PURE__ */ new WeakMap();
/** Calls of the parent's methods that a function makes itself: functions and lambdas inside it are left out. */
function superCalls(functionNode, { text }) {
	const cached = known$1.get(functionNode);
	if (cached) return cached;
	const found = [];
	known$1.set(functionNode, found);
	if (!text.slice(functionNode.start, functionNode.end).includes("super")) return found;
	for (const node of ownNodes(childOf(functionNode, "body") ?? functionNode)) {
		const called = node.type === "call" ? childOf(node, "function") : void 0;
		const [object, name] = [called && childOf(called, "object"), called && childOf(called, "attribute")];
		if (called?.type === "attribute" && object && name && isSuper$1(object, text)) found.push({
			node,
			name: text.slice(name.start, name.end)
		});
	}
	return found;
}
function isSuper$1(node, text) {
	const called = node.type === "call" ? childOf(node, "function") : void 0;
	return called?.type === "identifier" && text.slice(called.start, called.end) === "super";
}
/** Anything in the function names `super`, functions inside it included. */
function mentionsSuper(functionNode, { text }) {
	if (!text.slice(functionNode.start, functionNode.end).includes("super")) return false;
	let found = false;
	seeWithin(functionNode, NAMES, NONE, (start, end) => {
		found = text.slice(start, end) === "super";
		return found;
	});
	return found;
}
/** It has a `return`, with or without a value, or yields. */
function leavesByItself(functionNode) {
	for (const node of ownNodes(childOf(functionNode, "body") ?? functionNode)) if (node.type === "return_statement" || node.type === "yield") return true;
	return false;
}
/** The first line of a function, where comments that silence other tools stand. */
function headOf(functionNode, { text }) {
	const end = childOf(functionNode, "parameters")?.end ?? functionNode.end;
	const line = text.indexOf("\n", functionNode.start);
	return {
		start: functionNode.start,
		end: line === -1 ? end : Math.min(end, line)
	};
}

// src/audit/python/libraries.ts
/** What comes with Python, of the versions that Odoo runs on. Source: `sys.stdlib_module_names`. */
const STANDARD = new Set(`
  __builtin__ __future__ abc aifc antigravity argparse array ast asynchat asyncio asyncore atexit audioop
  base64 bdb binascii bisect builtins bz2 calendar cgi cgitb chunk cmath cmd code codecs codeop
  collections colorsys commands compileall concurrent configparser ConfigParser contextlib contextvars
  copy copyreg cPickle cProfile crypt cStringIO csv ctypes curses dataclasses datetime dbm decimal difflib
  dis distutils doctest email encodings ensurepip enum errno faulthandler fcntl filecmp fileinput fnmatch
  fractions ftplib functools gc genericpath getopt getpass gettext glob graphlib grp gzip hashlib heapq
  hmac html http httplib idlelib imaplib imghdr imp importlib inspect io ipaddress itertools json keyword
  lib2to3 linecache locale logging lzma mailbox mailcap marshal math mimetypes mmap modulefinder msilib
  msvcrt multiprocessing netrc nis nntplib nt ntpath nturl2path numbers opcode operator optparse os
  ossaudiodev pathlib pdb pickle pickletools pipes pkgutil platform plistlib poplib posix posixpath pprint
  profile pstats pty pwd py_compile pyclbr pydoc pydoc_data pyexpat queue Queue quopri random re readline
  reprlib resource rlcompleter runpy sched secrets select selectors shelve shlex shutil signal site smtpd
  smtplib sndhdr socket socketserver spwd sqlite3 sre_compile sre_constants sre_parse ssl stat statistics
  string StringIO stringprep struct subprocess sunau symtable sys sysconfig syslog tabnanny tarfile
  telnetlib tempfile termios textwrap this threading time timeit tkinter token tokenize tomllib trace
  traceback tracemalloc tty turtle turtledemo types typing unicodedata unittest urllib urllib2 urlparse uu
  uuid venv warnings wave weakref webbrowser winreg winsound wsgiref xdrlib xml xmlrpc xmlrpclib zipapp
  zipfile zipimport zlib zoneinfo
  `.trim().split(/\s+/));
/** What Odoo asks for by itself in one series or another, and what that brings. Source: requirements.txt, setup.py. */
const ODOO = new Set(`odoo openerp asn1crypto attr attrs babel cbor2 certifi cffi chardet charset_normalizer Crypto cryptography cssselect
  dateutil decorator docutils ebaysdk feedparser freezegun geoip2 gevent greenlet html2text idna isodate jinja2 ldap lxml
  lxml_html_clean mako markupsafe maxminddb mock num2words odf ofxparse openpyxl OpenSSL packaging passlib PIL pkg_resources
  polib psutil psycopg2 pyasn1 pyasn1_modules pydot pyldap pyparsing pypdf PyPDF2 pytz qrcode reportlab requests
  requests_file requests_toolbelt rjsmin sass serial setuptools simplejson six stdnum suds typing_extensions urllib3 usb
  vatnumber vobject websocket werkzeug wheel xlrd xlsxwriter xlwt zeep zope`.split(/\s+/));
/** A package of this name is there wherever Odoo runs. */
function comesWithOdoo(name) {
	return STANDARD.has(name) || ODOO.has(name);
}
/** Names on the package index of packages that are imported by quite another one. */
const DISTRIBUTIONS = {
	bs4: "beautifulsoup4",
	cv2: "opencv",
	fitz: "pymupdf",
	git: "gitpython",
	MySQLdb: "mysqlclient",
	skimage: "scikit-image",
	sklearn: "scikit-learn"
};
/** A package that is declared under this name is likely the one that is imported under that. */
function isSamePackage(declared, imported) {
	const [a, b] = [folded(declared.split(/[<>=!~[; ]/, 1)[0] ?? ""), folded(DISTRIBUTIONS[imported] ?? imported)];
	return a.includes(b) || b.includes(a);
}
function folded(name) {
	return name.toLowerCase().replaceAll(/[-_.]/g, "");
}

// src/audit/python/queries.ts
/** Methods of a recordset that read the database at each call, and have no other meaning. */
const QUERIES = new Set("search_count search_read search_fetch name_search read_group _read_group formatted_read_group web_search_read _search".split(" "));
/** Names of all calls that `isQuery` may say yes to. */
const QUERY_CALLS = ["search", ...QUERIES];
const searches = /* @__PURE__ */ new WeakMap();
/** A call that asks the database, whatever its model: `search` and those like it. */
function isQuery(call, called, scope) {
	if (!called.object) return false;
	if (called.name === "search") {
		const known = searches.get(call) ?? isRecordSearch(call, called.object, scope);
		searches.set(call, known);
		return known;
	}
	return QUERIES.has(called.name) && !isSuper(called.object, scope.text);
}
/** `super().search(...)` is the method itself. */
function isSuper(object, text) {
	return object.type === "call" && /^super\b/.test(text.slice(object.start, object.end));
}
/** `search` of a recordset, not of a regular expression or a mailbox. */
function isRecordSearch(call, object, scope) {
	const { text } = scope;
	if (isSuper(object, text)) return false;
	const domain = domainOf(call, scope);
	if (!domain) return false;
	const given = unwrapped(domain);
	if (/string$/.test(given.type)) return false;
	if (recordsOf(object, scope)) return true;
	if (given.type === "list") return given.children.length === 0 || given.children[0]?.type !== "string";
	return /domain/i.test(text.slice(given.start, given.end));
}
function domainOf(call, scope) {
	const { positional, keywords } = argumentsOfCall(call, scope);
	return positional[0] ?? keywords.get("domain") ?? keywords.get("args");
}
/**
* One search with `in` could stand for all turns: only terms with `=` and `in` differ from turn to turn, and no limit or
* order picks among what is found.
*/
function isJoinable(call, targets, scope) {
	const { text, functionNode } = scope;
	const { keywords } = argumentsOfCall(call, scope);
	if (keywords.has("limit") || keywords.has("offset")) return false;
	const called = childOf(call, "function");
	const model = called && /\[\s*(\w+)\s*\]/.exec(text.slice(called.start, called.end))?.[1];
	if (model !== void 0 && targets.has(model)) return false;
	let domain = domainOf(call, scope);
	if (domain?.type === "identifier") domain = assignedBefore(functionNode, text.slice(domain.start, domain.end), domain.start, text);
	if (domain?.type !== "list") return false;
	let varying = 0;
	for (const term of parts(domain)) {
		if (term.type === "string") continue;
		if (term.type !== "tuple" && term.type !== "list") return false;
		const [field, operator, value] = parts(term);
		if (!field || !operator || !value) return false;
		if (!mentions(term, targets, text)) continue;
		if (!/^["'](=|in)["']$/.test(text.slice(operator.start, operator.end))) return false;
		if (!isPath(value)) return false;
		varying += 1;
	}
	return varying > 0;
}
/** `record`, `record.id`, `record.partner_id.ids`. */
function isPath(node) {
	if (node.type === "identifier") return true;
	const object = node.type === "attribute" ? childOf(node, "object") : void 0;
	return object !== void 0 && isPath(object);
}

// src/audit/python/secret-values.ts
/** Forms that only a secret of one provider has. */
const KNOWN = [
	[/\bAKIA(?!IOSFODNN7EXAMPLE)[0-9A-Z]{16}\b/, "an access key of AWS"],
	[/\bgh[pousr]_[A-Za-z0-9]{36,}\b/, "a token of GitHub"],
	[/\bgithub_pat_[A-Za-z0-9_]{22,}\b/, "a token of GitHub"],
	[/\bglpat-[A-Za-z0-9_-]{20,}\b/, "a token of GitLab"],
	[/\bxox[abprs]-[A-Za-z0-9-]{20,}\b/, "a token of Slack"],
	[/\bsk_live_[A-Za-z0-9]{16,}\b/, "a live key of Stripe"],
	[/\bSG\.[\w-]{22}\.[\w-]{43}\b/, "a key of SendGrid"],
	[/\beyJ[\w-]{10,}\.eyJ[\w-]{8,}\.[\w-]{10,}/, "a signed token"],
	[/-----BEGIN (?:RSA |EC |OPENSSH |DSA |)PRIVATE KEY-----/, "a private key"]
];
/** One look for most texts, which hold none of them. */
const ANY = /AKIA|gh[pousr]_|github_pat_|glpat-|xox[abprs]-|sk_live_|SG\.|eyJ|:\/\/|PRIVATE KEY/;
function knownSecret(source) {
	if (!ANY.test(source)) return void 0;
	return KNOWN.find(([pattern]) => pattern.test(source))?.[1] ?? passwordInAddress(source);
}
/** `postgresql://user:password@host`, with a password that looks like one. */
function passwordInAddress(source) {
	const found = /\b[a-z][a-z+]{2,14}:\/\/[\w.-]+:([^\s:@/'"{}%]+)@[\w.-]+/.exec(source);
	return found?.[1] !== void 0 && looksSecret(found[1]) ? "an address with a password" : void 0;
}
const PLACEHOLDER$1 = /change|example|sample|your|dummy|placeholder|default|test|demo|fake|foo|bar|xxx|\*\*\*|\.\.\.|^x+$|^<.*>$|^\{|%\(|%s|\{\}|enter|insert|todo|none|null|secret$|password$|token$|^pass/i;
/** A value that nobody would write for a name, a key of a dictionary, an address or a sentence. */
function looksSecret(value) {
	if (value.length < 8 || value.length > 200 || /\s/.test(value) || PLACEHOLDER$1.test(value)) return false;
	if (/\.[a-z]{2,4}$/.test(value) && value.includes("/")) return false;
	if (/^(https?:|\/|[a-z_]+(\.[a-z_]+)+$|[a-z][a-z_-]*$|[A-Z_]+$|[a-z]+([A-Z][a-z]+)+$)/.test(value)) return false;
	return [
		/[a-z]/,
		/[A-Z]/,
		/\d/,
		/[^\w]/
	].filter((pattern) => pattern.test(value)).length >= 2 && /\d/.test(value) && entropy(value) > 2.6;
}
/** Bits a character, over the characters of the value itself. */
function entropy(value) {
	const counts = /* @__PURE__ */ new Map();
	for (const character of value) counts.set(character, (counts.get(character) ?? 0) + 1);
	let bits = 0;
	for (const count of counts.values()) {
		const share = count / value.length;
		bits -= share * Math.log2(share);
	}
	return bits;
}

// src/audit/python/sensitive.ts
/** Models whose rows no visitor should get. */
const SENSITIVE_MODELS = /* @__PURE__ */ new Set([
	"res.users",
	"res.users.apikeys",
	"res.partner.bank",
	"hr.employee",
	"hr.contract",
	"hr.version",
	"hr.payslip",
	"account.move",
	"account.move.line",
	"account.payment",
	"account.bank.statement.line",
	"payment.token",
	"payment.provider",
	"payment.acquirer",
	"ir.config_parameter",
	"ir.model.access"
]);
/** Besides those, models of which no visitor should get the whole list. */
const LISTED_MODELS = /* @__PURE__ */ new Set([
	"res.partner",
	"crm.lead",
	"sale.order",
	"purchase.order",
	"hr.applicant",
	"mail.message",
	"ir.attachment",
	"helpdesk.ticket",
	"project.task",
	"event.registration"
]);
/** Words of a name by which it is a secret. */
const SECRET = /(^|_)(passwd|password|pwd|passphrase|secret|secret_?key|api_?key|apikey|private_?key|access_?key|access_?token|auth_?token|api_?token|bearer|client_?secret|token|credentials?|otp|totp|cvv|webhook_secret)($|_)/i;
/** Names of what is told to everybody, or is about a secret. */
const PUBLIC = /(^|_)(public|site|publishable|url|uri|name|label|hint|type|id|ids|count|expir\w*|date|field|message|error|has|is|use|user|model|reset|policy|length|min|max|required|enabled|active|visible|show|display|hash|hashed|masked|encrypted|state|status|regex|pattern|format|placeholder|help|title|template|method|prefix|header|headers|path|file|filename|endpoint|param|key_name|website|cursor|sync|share|portal|signup|unsubscribe|csrf|page|next|provider|strength|csrf_token|tokens?_(count|type)|map|mapping|info|crypt)($|_)/i;
/** Most names hold none of these. */
const HINT = /pass|pwd|secret|key|token|cred|bearer|otp|cvv/i;
/** The name says that the value is a secret of somebody, and nothing about one. */
function isSecretName(name) {
	if (!HINT.test(name)) return false;
	return SECRET.test(snake(name)) && !PUBLIC.test(snake(name));
}
function snake(name) {
	return name.replaceAll(/([a-z\d])([A-Z])/g, "$1_$2").replaceAll(/[-.]/g, "_").toLowerCase();
}

// src/audit/python/helpers.ts
/** What `self._name(...)` or `name(...)` goes to, where it stands in the class or the file of the call, once. */
function helperOf(call, context) {
	const called = calledBy(call, context);
	if (!called) return void 0;
	const { file, klass, method } = context;
	const own = called.object && context.slice(called.object) === method?.params[0] ? klass : void 0;
	if (called.object && !own) return void 0;
	const [fact, more] = (own?.methods ?? file.functions).filter(({ name }) => name === called.name);
	if (!fact || more || fact.start === method?.start && fact.end === method.end) return void 0;
	return helperAt(fact, own !== void 0, context);
}
/** Calls of a method of the class in its other methods, each with what is known around it. */
function callersOf(method, context) {
	return (context.klass?.methods ?? []).filter(({ start }) => start !== method.start).flatMap((fact) => {
		const inner = context.text.slice(fact.start, fact.end).includes(`.${method.name}(`) ? helperAt(fact, true, context) : void 0;
		if (!inner) return [];
		return [...ownNodes(childOf(inner.node, "body") ?? inner.node)].flatMap((call) => {
			const called = call.type === "call" ? calledBy(call, context) : void 0;
			return called?.name === method.name && called.object !== void 0 && called.object && context.slice(called.object) === fact.params[0] ? [{
				call,
				context: inner.context
			}] : [];
		});
	});
}
/** Arguments of a call by the names that who is called has for them. */
function argumentsFor(call, { params, decorators }, context) {
	const given = argumentsOfCall(call, context);
	const names = calledBy(call, context)?.object !== void 0 && !decorators.some(({ name }) => name === "staticmethod") ? params.slice(1) : params;
	return new Map([...given.positional.flatMap((node, i) => {
		const name = names[i];
		return name === void 0 ? [] : [[name, node]];
	}), ...given.keywords]);
}
/** What a function returns, where it does so itself. */
function returnedBy({ node }) {
	return [...ownNodes(childOf(node, "body") ?? node)].flatMap((inner) => inner.type === "return_statement" ? parts(inner).slice(0, 1) : []);
}
function helperAt(fact, inClass, context) {
	const node = nodeAt(context.file.root, "function_definition", fact.start, fact.end);
	if (!node) return void 0;
	const { module, index, project, target, series, settings, scripts, file, text, embedded } = context;
	return {
		fact,
		node,
		context: {
			module,
			index,
			project,
			target,
			series,
			settings,
			scripts,
			file,
			text,
			embedded,
			ancestors: [],
			klass: inClass ? context.klass : void 0,
			method: fact,
			functionNode: node,
			slice: ({ start, end }) => text.slice(start, end),
			report: (report) => context.report(report),
			model: (name) => context.model(name)
		}
	};
}

// src/audit/python/sql.ts
/** How bad what is put into a text of SQL is, least first. */
const LEVELS = [
	"private",
	"constant",
	"unknown",
	"stored",
	"outside"
];
/** What quotes a value or a name for PostgreSQL, or keeps both apart. */
const QUOTES = /^(SQL|Identifier|Literal|Placeholder|Composed|quote_ident|check_identifier|get_lang|make_identifier|pg_quote|mogrify)$/;
const TEXT_FIELDS = /^(Char|Text|Html|Json|Reference)$/;
/** The worst that is put into a text of SQL; undefined when the text is a constant, or no text that is put together. */
function worstSqlPart(query, context) {
	return worst(built(query, stateOf(context)) ?? []);
}
function stateOf(context) {
	const { outside } = outsideOf(context, { cleaners: QUOTES });
	return {
		context,
		flow: scopeFlow(context),
		outside,
		seen: /* @__PURE__ */ new Set()
	};
}
/** How far a text is followed into the methods that put it together. */
const MAX_HELPERS = 3;
/** What a helper that is called puts into the text that it returns; of this only what is known to be bad. */
function builtByHelper(call, state) {
	let deep = 0;
	for (let at = state.given; at; at = at.by.given) deep += 1;
	const helper = deep < MAX_HELPERS ? helperOf(call, state.context) : void 0;
	if (!helper) return void 0;
	const values = argumentsFor(call, helper.fact, state.context);
	const outside = {
		cleaners: QUOTES,
		parameter(name) {
			const value = values.get(name);
			return value && taintOf(value, state.flow, state.outside);
		},
		source: state.outside.source
	};
	const flow = scopeFlow(helper.context);
	const inner = {
		context: helper.context,
		flow,
		outside,
		seen: state.seen,
		given: {
			values,
			by: state
		}
	};
	return bad(returnedBy(helper).flatMap((value) => built(value, inner) ?? []));
}
function worst(all) {
	return all.toSorted((a, b) => LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level))[0];
}
/** What is put into the text; undefined for what is not put together here. */
function built(node, state) {
	if (state.seen.has(node) || state.seen.size > 300) return void 0;
	state.seen.add(node);
	const { text } = state.context;
	const each = (nodes) => {
		const all = nodes.map((inner) => built(inner, state)).filter((found) => found !== void 0);
		return all.length > 0 ? all.flat() : void 0;
	};
	const choices = alternatives$1(node);
	if (choices) return each(choices);
	switch (node.type) {
		case "identifier":
		case "attribute":
		case "subscript": {
			const name = text.slice(node.start, node.end);
			const found = state.flow.reaching(name, node.start).map(({ how, value }) => {
				const given = how === "parameter" ? state.given?.values.get(name) : void 0;
				if (given && state.given) return built(given, state.given.by);
				if (!value) return void 0;
				if (how === "augmented") return leaf(value, state);
				return how === "value" || how === "item" ? built(value, state) : void 0;
			}).filter((one) => one !== void 0);
			return found.length > 0 ? found.flat() : void 0;
		}
		case "string":
		case "concatenated_string": {
			const inner = interpolations(node);
			return inner.length > 0 ? inner.flatMap((part) => leaf(part, state)) : void 0;
		}
		case "list": return each(parts(node));
		case "binary_operator": return operator(node, state);
		case "call": return formatted(node, state);
		default: return;
	}
}
function operator(node, state) {
	const { text } = state.context;
	const [left, right] = [childOf(node, "left"), childOf(node, "right")];
	if (!left || !right) return void 0;
	const sign = text.slice(left.end, right.start).replaceAll(/#.*|[()\s\\]/g, "");
	if (sign === "%") {
		if (isNumberFormat(left, right, text)) return [{
			level: "constant",
			text: text.slice(right.start, right.end),
			source: void 0
		}];
		const values = right.type === "tuple" ? parts(right) : right.type === "dictionary" ? parts(right).map((pair) => childOf(pair, "value") ?? pair) : [right];
		return [...built(left, state) ?? [], ...values.flatMap((value) => leaf(value, state))];
	}
	if (sign !== "+") return void 0;
	return [...built(left, state) ?? startOf(left, state), ...leaf(right, state)];
}
/** The first part of a sum may be a constant text by another name, which nobody minds. */
function startOf(node, state) {
	return node.type === "identifier" || node.type === "attribute" || node.type === "subscript" ? leaf(node, state).filter(({ level }) => level === "outside" || level === "stored") : [];
}
function formatted(call, state) {
	const called = calledBy(call, state.context);
	if (!called?.object || !/^(format|format_map|join)$/.test(called.name)) {
		if (called && /^(str|dedent|strip|cleandoc)$/.test(called.name)) {
			const [first] = argumentsOfCall(call, state.context).positional;
			const inner = first ?? called.object;
			return inner && built(inner, state);
		}
		return called?.object && /^(replace|(safe_)?substitute)$/.test(called.name) ? replaced(call, called.object, state) : builtByHelper(call, state);
	}
	if (isQuoted(called.object, state)) return void 0;
	const given = argumentsOfCall(call, state.context);
	const values = [...given.positional, ...given.keywords.values()].flatMap((value) => called.name === "format_map" && value.type === "dictionary" ? parts(value).map((pair) => childOf(pair, "value") ?? pair) : [value]);
	if (called.name === "join") return bad(values.flatMap((value) => [...leaf(value, state), ...appended(value, state)]));
	return [...built(called.object, state) ?? [], ...values.flatMap((value) => leaf(value, state))];
}
/** `"... X ...".replace("X", value)`, and `Template(...).substitute(x=value)`. */
function replaced(call, object, state) {
	const { positional, keywords } = argumentsOfCall(call, state.context);
	const values = [...positional.slice(1), ...keywords.values()];
	return bad([...built(object, state) ?? [], ...values.flatMap((value) => leaf(value, state))]);
}
/** What is added to a list of texts by `append()` and the like before it is joined. */
function appended(list, state) {
	if (list.type !== "identifier") return [];
	const name = state.context.slice(list);
	const meant = state.flow.reaching(name, list.start);
	return state.flow.calls.flatMap((call) => {
		const called = calledBy(call, state.context);
		if (!called?.object || !/^(append|extend|insert)$/.test(called.name) || call.start > list.start) return [];
		if (called.object.type !== "identifier" || state.context.slice(called.object) !== name) return [];
		if (!state.flow.reaching(name, call.start).some((binding) => meant.includes(binding))) return [];
		return argumentsOfCall(call, state.context).positional.flatMap((value) => leaf(value, state));
	});
}
/** What is known to be bad; where the rest comes from says nothing in these forms. */
function bad(found) {
	const all = found.filter(({ level }) => level === "outside" || level === "stored");
	return all.length > 0 ? all : void 0;
}
/** It begins with an object of psycopg2.sql or `odoo.tools.SQL`, which quote what they are given. */
function isQuoted(node, { context, flow }) {
	if (node.type === "call") {
		const called = calledBy(node, context);
		return called !== void 0 && (QUOTES.test(called.name) || called.object !== void 0 && isQuoted(called.object, {
			context,
			flow
		}));
	}
	if (node.type !== "identifier") return false;
	return flow.reaching(context.text.slice(node.start, node.end), node.start).some(({ how, value }) => how === "value" && value?.type === "call" && isQuoted(value, {
		context,
		flow
	}));
}
function leaf(node, state) {
	const { context } = state;
	const text = context.text.slice(node.start, node.end).replaceAll(/\s+/g, " ");
	const part = (level, source) => [{
		level,
		text,
		source
	}];
	if (literalOf(node, context.text) !== void 0) return [];
	if (isQuoted(node, state)) return part("private");
	if (isPrivate(node, context.text)) return node.type === "call" && !state.seen.has(node) && built(node, state) || part("private");
	const taint = taintOf(node, state.flow, state.outside);
	if (taint?.kind === "text") return part("outside", taint.source);
	const field = storedText(node, context);
	if (field !== void 0) return part("stored", field);
	if (taint || isConstant(node, state.flow, 8)) return part("constant");
	const inner = built(node, state);
	return inner && inner.length > 0 ? inner : part("unknown");
}
/** `self._table`, `self._select()`: nobody outside gives those. */
function isPrivate(node, text) {
	const of = node.type === "call" ? childOf(node, "function") : node;
	if (of?.type !== "attribute") return false;
	const name = childOf(of, "attribute");
	const object = childOf(of, "object");
	if (!name || !object || text[name.start] !== "_") return false;
	return object.type === "identifier" || /^_(table|sequence|table_query|order|rec_name)$/.test(text.slice(name.start, name.end));
}
/** A field that people fill with text of their own. */
function storedText(node, context) {
	if (node.type !== "attribute") return void 0;
	const [object, name] = [childOf(node, "object"), childOf(node, "attribute")];
	if (!object || !name) return void 0;
	const records = recordsOf(object, context);
	if (records?.model === void 0) return void 0;
	const field = context.text.slice(name.start, name.end);
	const found = context.model(records.model).field(field);
	if (!found || !TEXT_FIELDS.test(found.type)) return void 0;
	if (/^ir\.model/.test(records.model)) return void 0;
	return `the field ${field} of ${records.model}, which ${found.compute === void 0 ? "users fill" : "is computed and may hold what users fill"}`;
}
/** Literals, constants by their name, numbers, and what is chosen among these. */
function isConstant(node, flow, depth, left = { steps: 500 }) {
	left.steps -= 1;
	if (depth === 0 || left.steps < 0) return false;
	const { text } = flow;
	const again = (inner) => isConstant(inner, flow, depth - 1, left);
	const choices = alternatives$1(node);
	if (choices) return choices.every(again);
	if (literalOf(node, text) !== void 0) return true;
	switch (node.type) {
		case "identifier": {
			const name = text.slice(node.start, node.end);
			const bound = flow.reaching(name, node.start);
			if (bound.length === 0) return /^_*[A-Z][A-Z0-9_]*$/.test(name);
			return bound.every(({ how, value }) => value !== void 0 && /^(value|item|part|augmented)$/.test(how) && again(value));
		}
		case "attribute": return /(^|\.)_*[A-Z][A-Z0-9_]*$/.test(dotted(node, flow) ?? "") || isPrivate(node, text);
		case "list":
		case "tuple":
		case "set":
		case "expression_list": return parts(node).every(again);
		case "dictionary": return parts(node).every((pair) => [childOf(pair, "key"), childOf(pair, "value")].every((part) => part && again(part)));
		case "subscript": {
			const of = childOf(node, "value");
			return of !== void 0 && again(of);
		}
		case "binary_operator": {
			const [left, right] = [childOf(node, "left"), childOf(node, "right")];
			if (!left || !right) return false;
			if (/^\s*\*\s*$/.test(text.slice(left.end, right.start))) return again(left) || again(right);
			return again(left) && again(right);
		}
		case "string":
		case "concatenated_string": return interpolations(node).every(again);
		case "list_comprehension":
		case "generator_expression": {
			const body = childOf(node, "body");
			return body !== void 0 && again(body);
		}
		case "call": {
			const called = calledBy(node, flow);
			if (!called) return false;
			const given = argumentsOfCall(node, flow);
			if (!called.object && /^(int|float|len|bool|abs|round)$/.test(called.name)) return true;
			if (called.name === "join" || called.name === "format") return called.object !== void 0 && again(called.object) && [...given.positional, ...given.keywords.values()].every(again);
			return false;
		}
		default: return false;
	}
}

// src/audit/python/html.ts
/** Their result is safe in HTML. */
const SAFE = /^(Markup|escape|html_escape|html_sanitize|html2plaintext|nl2br|nl2br_enclose|plaintext2html|html_keep_url|text_from_html|is_html_empty|int|float|len|round|format_amount|format_date|formatLang|format_datetime|url_quote|quote|quote_plus|urlencode|url_encode|_render|render|_render_template|_get_html_link|get_html_link|_|_lt|__html__|tostring|get_base_url|get_portal_url|append_content_to_html|_render_qweb|hexdigest|dumps|json_dumps|scriptsafe|isoformat|strftime|template_to_markup|image_data_uri|render_template|_field_to_html|value_to_html|record_to_html)$/;
/** Values of these cannot hold a tag. */
const PLAIN_FIELDS = /^(Integer|Float|Monetary|Boolean|Date|Datetime|Html|Id|Many2oneReference|Selection|Image|Binary)$/;
const PLAIN_NAMES = /(^|[._])(id|ids|url|href|count|total|price|amount|qty|quantity|date|color|number|size|width|height|index|html|markup|body_html|css|class|style|tz|lang|code|token|uuid|icon|model|_name|_table)$/i;
/** Expressions that are put into a text unescaped. Nothing when the text is not put together here. */
function unescapedParts(node, context) {
	return put(node, context, /* @__PURE__ */ new Set(), true);
}
function put(node, context, seen, top) {
	if (seen.has(node) || seen.size > 200) return [];
	seen.add(node);
	const { text } = context;
	const inner = (each) => put(each, context, seen, false);
	const choices = alternatives$1(node);
	if (choices) return choices.flatMap((each) => put(each, context, seen, top));
	if (literalOf(node, text) !== void 0) return [];
	switch (node.type) {
		case "string":
		case "concatenated_string": return interpolations(node).flatMap(inner);
		case "binary_operator": {
			const [left, right] = [childOf(node, "left"), childOf(node, "right")];
			if (!left || !right) return [];
			const sign = text.slice(left.end, right.start).trim();
			if (sign === "%") {
				if (isMarkup(left, context) || isNumberFormat(left, right, text)) return [];
				const values = right.type === "tuple" ? parts(right) : right.type === "dictionary" ? parts(right).flatMap((pair) => childOf(pair, "value") ?? []) : [right];
				return [...put(left, context, seen, top), ...values.flatMap(inner)];
			}
			if (sign !== "+" || isMarkup(left, context) || isMarkup(right, context)) return [];
			return [left, right].flatMap(inner);
		}
		case "call": {
			const called = calledBy(node, context);
			if (!called) return top ? [] : [node];
			if ((called.name === "format" || called.name === "join") && called.object) {
				if (isMarkup(called.object, context)) return [];
				const given = argumentsOfCall(node, context);
				return [
					called.object,
					...given.positional,
					...given.keywords.values()
				].flatMap(inner);
			}
			if (called.name === "replace" && called.object && !isMarkup(called.object, context)) return [called.object, ...argumentsOfCall(node, context).positional.slice(1)].flatMap(inner);
			if (called.name === "str" || called.name === "ustr") return argumentsOfCall(node, context).positional.flatMap(inner);
			return top || SAFE.test(called.name) ? [] : [node];
		}
		case "list_comprehension":
		case "generator_expression": {
			const body = childOf(node, "body");
			return body ? inner(body) : [];
		}
		case "list":
		case "tuple": return parts(node).flatMap(inner);
		case "identifier": {
			const name = text.slice(node.start, node.end);
			const bound = scopeFlow(context).reaching(name, node.start);
			const values = bound.flatMap(({ how, value }) => /^(value|augmented)$/.test(how) && value ? [value] : []);
			if (values.length > 0 && values.length === bound.length) return values.flatMap(inner);
			return top || isPlain(node, context) ? [] : [node];
		}
		default: return top || isPlain(node, context) ? [] : [node];
	}
}
/** It escapes what is added to it. */
function isMarkup(node, context) {
	if (node.type === "call") {
		const called = calledBy(node, context);
		return called?.name === "Markup" || called?.object !== void 0 && called.name !== "str" && isMarkup(called.object, context);
	}
	if (node.type === "parenthesized_expression") return parts(node).some((inner) => isMarkup(inner, context));
	if (node.type === "binary_operator") return node.children.some((inner) => isMarkup(inner, context));
	if (node.type !== "identifier") return false;
	return scopeFlow(context).reaching(context.slice(node), node.start).some(({ how, value }) => how === "value" && value?.type === "call" && isMarkup(value, context));
}
/** By its type or its name it holds no tag. */
function isPlain(node, context) {
	if (isConstant(node, scopeFlow(context), 8)) return true;
	const source = context.slice(node);
	if (PLAIN_NAMES.test(source)) return true;
	if (node.type !== "attribute") return false;
	const [object, name] = [childOf(node, "object"), childOf(node, "attribute")];
	const records = object && recordsOf(object, context);
	if (!records?.model || !name) return false;
	const field = context.model(records.model).field(context.slice(name));
	return field !== void 0 && PLAIN_FIELDS.test(field.type);
}

// src/audit/python/lost-return.ts
const VOID = [
	"__init__",
	"init",
	"_register_hook",
	"setUp",
	"setUpClass",
	"tearDown",
	"tearDownClass"
];
/** Undefined for a function that is no such method. */
function lostReturn(node, context) {
	if (!classAround(context)) return void 0;
	const calls = superCalls(node, context);
	if (calls.length === 0 || leavesByItself(node)) return void 0;
	const nameNode = childOf(node, "name");
	const name = nameNode ? context.slice(nameNode) : "";
	if ((context.settings.voidMethods ?? VOID).includes(name)) return void 0;
	const { klass } = context;
	const method = klass?.methods.find(({ start, end }) => start === node.start && end === node.end);
	if (klass && method && nobodyReads(method, klass)) return {
		name,
		loses: "nothing"
	};
	const parents = klass && calls.some((call) => call.name === name) ? parentsOf(name, klass, context) : [];
	if (parents.length > 0 && parents.every(Boolean)) return {
		name,
		loses: "nothing"
	};
	return {
		name,
		loses: parents.includes(false) ? "value" : "unknown"
	};
}
/** Odoo calls it and takes nothing from it. */
function nobodyReads({ name, decorators }, { fields }) {
	if (/^(_compute_|_inverse_|_check_|setUpClass)/.test(name)) return true;
	if (decorators.some((decorator) => /^(api\.)?(depends|constrains|ondelete|autovacuum)$/.test(decorator.name))) return true;
	return fields.some(({ kwargs }) => ["compute", "inverse"].some((keyword) => kwargs.get(keyword)?.value === name));
}
/** Of each method that super() may come to, whether it returns nothing. */
function parentsOf(name, klass, context) {
	if (klass.model === void 0) return [];
	return [.../* @__PURE__ */ new Set([klass.model, ...klass.inherit])].flatMap((model) => context.model(model).classes.flatMap((part) => {
		const method = part.module === context.module.name && part.path === context.file.source.path && part.start === klass.start ? void 0 : part.methods[name];
		return method ? [method.returnsNothing === true] : [];
	}));
}

// src/audit/python/public-records.ts
/** Words of pages that anybody may see, or whose rows are filtered by who asks. */
const PUBLISHED = /env\.user\b|env\.uid\b|request\.cart\b|is_published|website_published|can_access_from_current_website|_is_public|current_website|request\.website\b|sale_get_order|_get_current_(persona|partner|guest)|get_current_partner|_is_published/;
/** Names of places, languages and currencies are no secret. */
const FOR_ALL = /^res\.(country(\.state|\.group)?|city(\.zip)?|lang|currency)$/;
/** Records that are fetched without asking for rights, by a value that the caller gives, in a function that checks nothing. */
function recordsChosenOutside(call, context, taintOfChosen = (chosen) => taintHere(chosen, context)) {
	const called = calledBy(call, context);
	if (!called?.object) return void 0;
	const { positional } = argumentsOfCall(call, context);
	const [first] = positional;
	const chosen = called.name === "browse" ? first : /^search(_read)?$/.test(called.name) ? idOf(first, context) : void 0;
	if (chosen) {
		const taint = taintOfChosen(chosen);
		if (!taint) return void 0;
		const records = recordsOf(called.object, context);
		if (records?.model !== void 0 && FOR_ALL.test(records.model)) return void 0;
		const after = sudoAfter(call, context);
		if (!records || !(records.sudo || after) || isOpen(context) || isCompared(chosen, call, context)) return void 0;
		return {
			...records,
			sudo: true,
			taint,
			used: isUsed(call, context)
		};
	}
}
/** Likewise in a private method of a controller, by what its public routes give it without a check of their own. */
function recordsChosenForRoute(call, context) {
	const { klass, method } = context;
	if (!method?.name.startsWith("_") || !klass || klass.kind !== void 0) return void 0;
	const callers = callersOf(method, context).filter(({ call: given, context: caller }) => {
		const route = routeAround(caller);
		return (route?.auth === "public" || route?.auth === "none") && !isOpen(caller) && !resultCompared(given, caller);
	});
	if (callers.length === 0) return void 0;
	const outside = {
		parameter(name) {
			return callers.map(({ call: given, context: caller }) => taintHere(argumentsFor(given, method, caller).get(name), caller)).find((taint) => taint !== void 0);
		},
		source: () => void 0
	};
	return recordsChosenOutside(call, context, (chosen) => taintOf(chosen, scopeFlow(context), outside));
}
/** `x` of a domain that says `("id", "=", x)` and nothing else. */
function idOf(domain, { text }) {
	const [term, more] = domain?.type === "list" ? parts(domain) : [];
	if (!term || more) return void 0;
	const [field, , value] = parts(term);
	return field && literalOf(field, text) === "id" ? value : void 0;
}
function isOpen(context) {
	return hasGuard(context) || PUBLISHED.test(functionText(context));
}
function sudoAfter(call, context) {
	const around = context.ancestors.at(-1);
	if (around?.type !== "attribute") return false;
	const name = childOf(around, "attribute");
	return name !== void 0 && context.slice(name) === "sudo" && childOf(around, "object") === call;
}
const WRITES = /^(write|create|unlink|copy|action_\w+|button_\w+|set_param)$/;
/** The function changes something: a write, a creation, a deletion or a workflow method. */
function changesRecords(functionNode, context, by = WRITES) {
	for (const node of walk(functionNode)) {
		if (node.type === "assignment" && assignsField(node, context)) return true;
		if (node.type !== "call") continue;
		const called = calledBy(node, context);
		if (called?.object && by.test(called.name) && called.path !== "os.unlink" && !/file|stream|buffer|output|writer|sheet|response|request\.session|\bf$|zip|workbook/i.test(context.slice(called.object))) return true;
	}
	return false;
}
/** `record.field = value` */
function assignsField(assignment, context) {
	const left = childOf(assignment, "left");
	const [object, name] = [left && childOf(left, "object"), left && childOf(left, "attribute")];
	if (left?.type !== "attribute" || !object || !name) return false;
	const model = recordsOf(object, context)?.model;
	return model !== void 0 && context.model(model).field(context.slice(name)) !== void 0;
}
/** The id, or the record, is looked up among those that the caller may have, or something of it is compared. */
function isCompared(id, call, context) {
	const names = namesIn(id, context);
	const assignment = context.ancestors.findLast(({ type }) => type === "assignment");
	const target = assignment && childOf(assignment, "right") && childOf(assignment, "left");
	if (target?.type === "identifier" && target.end < call.start) names.add(context.slice(target));
	return areCompared(names, context);
}
/** Likewise what a helper is asked for, or gives, in the function that calls it. */
function resultCompared(call, context) {
	const names = /* @__PURE__ */ new Set();
	for (const given of argumentsOfCall(call, context).positional) for (const name of namesIn(given, context)) names.add(name);
	for (const [name, bound] of scopeFlow(context).bindings) if (bound.some(({ value }) => value && value.start <= call.start && call.end <= value.end)) names.add(name);
	return areCompared(names, context);
}
function namesIn(node, context) {
	return new Set([...walk(node)].filter(({ type }) => type === "identifier").map((inner) => context.slice(inner)));
}
function areCompared(names, context) {
	const { functionNode, text } = context;
	if (!functionNode) return false;
	for (const node of walk(functionNode)) {
		if (node.type !== "comparison_operator") continue;
		const [left, right] = parts(node);
		if (!left || !right || literalOf(right, text) !== void 0) continue;
		const about = (side) => [...walk(side)].some((inner) => inner.type === "identifier" && names.has(context.slice(inner)));
		if (about(left) || about(right)) return true;
	}
	return false;
}
const HARMLESS = /^(id|ids|exists|sudo|ensure_one|with_context|with_company|with_user|env|_\w+)$/;
function isUsed(call, context) {
	const { ancestors, functionNode } = context;
	let at = call;
	let up = ancestors.length - 1;
	for (; up >= 0; up -= 1) {
		const around = ancestors[up];
		if (around?.type === "attribute") {
			const name = childOf(around, "attribute");
			if (!name || !HARMLESS.test(context.slice(name))) return isRead(around, ancestors[up - 1], context);
		} else if (around?.type !== "call" || childOf(around, "function") !== at) break;
		at = around;
	}
	const around = ancestors[up];
	if (around?.type !== "assignment") return !/^(expression_statement|if_statement|not_operator)$/.test(around?.type ?? "");
	const target = childOf(around, "left");
	if (target?.type !== "identifier" || !functionNode) return true;
	return usesOf(context.slice(target), functionNode, context);
}
/** An attribute that is no call, or a call that reads or writes fields. */
function isRead(attribute, around, context) {
	const name = childOf(attribute, "attribute");
	const text = name ? context.slice(name) : "";
	if (HARMLESS.test(text)) return false;
	return !(around?.type === "call" && childOf(around, "function") === attribute) || /^(read|write|unlink|copy|copy_data|export_data|message_post)$/.test(text);
}
function usesOf(name, functionNode, context) {
	let found = false;
	const visit = (node, parents) => {
		if (found) return;
		const parent = parents.at(-1);
		if (node.type === "identifier" && context.slice(node) === name && parent) {
			if (parent.type === "attribute" && childOf(parent, "object") === node) found = isRead(parent, parents.at(-2), context);
			else if (/^(argument_list|pair|return_statement|keyword_argument|list|tuple)$/.test(parent.type)) found = parent.type !== "keyword_argument" || childOf(parent, "value") === node;
		}
		for (const child of node.children) visit(child, [...parents, node]);
	};
	visit(functionNode, []);
	return found;
}

// src/audit/python/translation.ts
function translationOf(call, { text }) {
	const called = call.type === "call" ? childOf(call, "function") : void 0;
	const last = called?.type === "attribute" ? childOf(called, "attribute") : called;
	if (!called || !last || last.end - last.start > 5) return void 0;
	const name = text.slice(called.start, called.end);
	const kind = kindOf(called, name, text);
	if (!kind) return void 0;
	const given = argumentsOfCall(call, { text });
	const [first] = given.positional;
	return {
		call,
		name,
		kind,
		term: first && unwrapped(first),
		given
	};
}
function kindOf(called, name, text) {
	if (called.type === "identifier") return name === "_" ? "plain" : /^(_lt|_lazy)$/.test(name) ? "lazy" : void 0;
	if (called.type !== "attribute") return void 0;
	const attribute = childOf(called, "attribute");
	const last = attribute && text.slice(attribute.start, attribute.end);
	if (last === "_lt") return "lazy";
	if (last !== "_") return void 0;
	return /(^|\.)env$/.test(text.slice(called.start, attribute?.start).replace(/\.\s*$/, "")) ? "env" : "plain";
}
function formattingOf(node, { text }) {
	const inner = unwrapped(node);
	if (inner.type === "binary_operator") {
		const [left, right] = [childOf(inner, "left"), childOf(inner, "right")];
		if (!left || !right || !/^\s*%\s*$/.test(between(left, right, text))) return void 0;
		return {
			node: inner,
			style: "printf",
			left: unwrapped(left),
			right
		};
	}
	const called = inner.type === "call" ? calledBy(inner, { text }) : void 0;
	const right = childOf(inner, "arguments");
	if (called?.name !== "format" || !called.object || !right) return void 0;
	return {
		node: inner,
		style: "brace",
		left: unwrapped(called.object),
		right
	};
}
/** The operator, without comments and parentheses. */
function between(left, right, text) {
	return text.slice(left.end, right.start).replaceAll(/#[^\n]*|[()\\]/g, "");
}
/** The text of a literal, of several that stand together, or of those that `+` joins; undefined for anything else. */
function termText(node, { text }) {
	if (!node) return void 0;
	const value = literalOf(node, text);
	return typeof value === "string" ? value : void 0;
}
/** A literal text, also one with expressions in it. */
function isText(node) {
	return node.type === "string" || node.type === "concatenated_string";
}
/** Some part of the text is `f"..."`. */
function isFString(node, { text }) {
	if (node.type === "concatenated_string") return node.children.some((part) => isFString(part, { text }));
	return node.type === "string" && /^\w*f/i.test(text.slice(node.start, node.start + 3));
}

// src/audit/lookup/series-routes.json
var series_routes_default = {
	"14.0": {
		"account.OnboardingController": { "user json": "account_dashboard_onboarding account_invoice_onboarding" },
		"account_payment.PaymentPortal": {
			"public http": "invoice_pay_token",
			"public json": "invoice_pay_form"
		},
		"adyen_platforms.AdyenPlatformsController": { "user http": "adyen_platforms_create_account" },
		"auth_signup.AuthBaseSetup": { "user json": "base_setup_data" },
		"base.RPC": {
			"none http open": "xmlrpc_1 xmlrpc_2",
			"none json": "jsonrpc"
		},
		"bus.BusController": {
			"public json": "poll send",
			"user json": "im_status"
		},
		"digest.DigestController": { "user http": "digest_unsubscribe" },
		"google_calendar.GoogleCalendarController": { "user json": "sync_data" },
		"hr_fleet.HrFleet": { "user http": "get_claim_report_user" },
		"hr_presence.BusController": { "public json": "poll" },
		"hw_drivers.DriverController": {
			"none http open": "check_certificate connect_box download_logs",
			"none json open": "action event"
		},
		"hw_drivers.ProxyController": {
			"none http": "hello",
			"none json": "handshake status_json"
		},
		"hw_escpos.EscposProxy": { "none json": "open_cashbox print_receipt print_xml_receipt" },
		"hw_posbox_homepage.IoTboxHomepage": {
			"none http": "check_version index list_credential list_handlers load_iot_handlers perform_flashing_copy_raspios perform_flashing_create_partition perform_flashing_download_raspios perform_upgrade remote_connect server upgrade wifi",
			"none http open": "add_six_payment_terminal clear_credential clear_handlers_list clear_server_configuration clear_six_payment_terminal clear_wifi_configuration connect_to_server connect_to_wifi enable_ngrok save_credential six_payment_terminal step_by_step_configure step_by_step_configure_page"
		},
		"im_livechat.LivechatController": {
			"none json": "load_templates",
			"public http": "livechat_lib",
			"public json": "email_livechat_transcript livechat_init notify_typing"
		},
		"mail.MailChatController": { "public json": "mail_chat_history mail_chat_post" },
		"mail.MailController": {
			"public http": "avatar",
			"user http": "mail_action_assign",
			"user json": "mail_init_messaging message_get_suggested_recipients message_partner_info_from_emails needaction read_followers read_subscription_data"
		},
		"mail_client_extension.MailClientExtensionController": {
			"none json": "auth_access_token",
			"outlook json": "crm_lead_get_by_partner_id log_single_mail_content res_partner_create res_partner_get_by_email",
			"outlook json open": "modules_get",
			"user http": "auth auth_confirm crm_lead_redirect_form_view"
		},
		"mass_mailing.MassMailController": {
			"public http": "mailing unsubscribe_placeholder_link view",
			"public json": "blacklist_add blacklist_check blacklist_remove send_feedback unsubscribe"
		},
		"microsoft_calendar.MicrosoftCalendarController": { "user json": "sync_data" },
		"mrp.MrpDocumentRoute": { "user http": "upload_document" },
		"note.NoteController": { "user json": "note_new_from_systray" },
		"payment.PaymentProcessing": {
			"public http": "payment_status_page",
			"public json": "payment_status_poll"
		},
		"payment.WebsitePayment": {
			"public http": "confirm pay payment_token",
			"public json": "transaction",
			"user http": "payment_method"
		},
		"payment_adyen.AdyenController": { "public http open": "adyen_notification adyen_return" },
		"payment_alipay.AlipayController": {
			"public http": "alipay_return",
			"public http open": "alipay_notify"
		},
		"payment_authorize.AuthorizeController": {
			"public http": "authorize_s2s_create",
			"public http open": "authorize_form_feedback",
			"public json open": "authorize_s2s_create_json_3ds"
		},
		"payment_buckaroo.BuckarooController": { "public http open": "buckaroo_return" },
		"payment_ingenico.OgoneController": {
			"public http": "ogone_validation_form_feedback",
			"public http open": "feedback ogone_form_feedback ogone_s2s_create",
			"public json open": "ogone_s2s_create_json ogone_s2s_create_json_3ds"
		},
		"payment_odoo_by_adyen.OdooByAdyenController": { "public json open": "odoo_adyen_notification" },
		"payment_paypal.PaypalController": { "public http open": "paypal_cancel paypal_dpn paypal_ipn" },
		"payment_payulatam.PayuLatamController": { "public http open": "payulatam_response" },
		"payment_payumoney.PayuMoneyController": { "public http open": "payu_return" },
		"payment_sips.SipsController": { "public http open": "sips_dpn sips_ipn" },
		"payment_stripe.StripeController": {
			"public http": "stripe_success",
			"public json open": "stripe_s2s_create_json_3ds stripe_s2s_create_setup_intent stripe_s2s_process_payment_intent stripe_webhook"
		},
		"payment_test.PaymentTestController": { "public json open": "payment_test_s2s_create_json_3ds" },
		"payment_transfer.TransferController": { "public http open": "transfer_form_feedback" },
		"point_of_sale.PosController": {
			"user http": "test_suite",
			"user json": "load_onboarding_data"
		},
		"portal.CustomerPortal": { "public http": "attachment_add" },
		"portal.Home": { "none http": "web_client" },
		"portal.PortalChatter": { "public http": "portal_chatter_post" },
		"pos_adyen.PosAdyenController": { "none json open": "notification" },
		"project.CustomerPortal": {
			"public http": "portal_my_project portal_my_task",
			"user http": "portal_my_projects portal_my_tasks"
		},
		"purchase.CustomerPortal": { "public http": "portal_my_purchase_order_update_dates" },
		"rating.Rating": { "public http": "open_rating submit_rating" },
		"sale.CustomerPortal": {
			"public http": "decline payment_token",
			"public json": "payment_transaction_token"
		},
		"sale.OnboardingController": { "user json": "sale_quotation_onboarding" },
		"sale.VariantController": { "user json": "create_product_variant get_combination_info" },
		"sale_management.CustomerPortal": { "public json": "add update_line_dict" },
		"sale_product_configurator.ProductConfiguratorController": { "user json": "configure optional_product_items show_optional_products" },
		"sale_quotation_builder.CustomerPortal": { "user http": "sale_quotation_builder_template_view" },
		"web.Binary": {
			"public http": "content_image_backward_compatibility content_image_partner",
			"public json": "get_fonts",
			"user http": "upload"
		},
		"web.CSVExport": { "user http": "index" },
		"web.DataSet": { "user json": "call load resequence search_read" },
		"web.ExcelExport": { "user http": "index" },
		"web.Proxy": { "user http": "post" },
		"web.Session": {
			"none json": "get_session_info",
			"user json": "change_password get_session_action save_session_action"
		},
		"web.TableExporter": { "none json": "check_xlsxwriter" },
		"web.WebClient": {
			"none http": "benchmarks load_locale qweb test_mobile_suite",
			"none json": "csslist jslist"
		},
		"web_editor.Web_Editor": {
			"none http": "export_icon_to_png",
			"public http": "shape",
			"public json": "public_render_template",
			"user json": "add_data add_url get_assets_editor_resources get_image_info media_library_search modify_image remove reset_asset save_asset save_library_media update_checklist"
		},
		"website.Website": {
			"user http": "pages_management",
			"user http open": "reset_template",
			"user json": "force_website make_scss_custo publish theme_customize theme_customize_get toggle_switchable_view"
		},
		"website.WebsiteBackend": { "user json": "website_set_ga_data" },
		"website.WebsiteBinary": { "public http": "content_image favicon" },
		"website_blog.WebsiteBlog": {
			"public json": "render_latest_posts",
			"user http": "blog_post_copy blog_post_create"
		},
		"website_crm_partner_assign.WebsiteCrmPartnerAssign": { "public http": "partners_detail" },
		"website_customer.WebsiteCustomer": { "public http": "partners_detail" },
		"website_event.WebsiteEventController": {
			"public json": "get_country_events",
			"user json": "add_event"
		},
		"website_event_meet.WebsiteEventMeetController": {
			"public http": "community create_meeting_room event_meeting_room_page",
			"public json": "active_langs"
		},
		"website_event_meet_quiz.WebsiteEventTrackQuizMeetController": { "public http": "community" },
		"website_event_track_exhibitor.ExhibitorController": {
			"public http": "event_exhibitor event_exhibitors",
			"public json": "event_sponsor_read"
		},
		"website_event_track_quiz.WebsiteEventTrackQuiz": { "user json": "quiz_reset" },
		"website_event_track_quiz.WebsiteEventTrackQuizCommunityController": { "public http": "community" },
		"website_form.WebsiteForm": { "public http open": "website_form" },
		"website_forum.WebsiteForum": {
			"public http": "view_user_forum_profile",
			"public json": "post_bump post_downvote post_flag post_toggle_correct post_upvote",
			"user http": "post_ask_for_mark_as_offensive",
			"user json": "forum_create"
		},
		"website_hr_recruitment.WebsiteHrRecruitment": { "user http": "jobs_add" },
		"website_jitsi.WebsiteJitsiController": { "public json": "jitsi_is_full jitsi_update_status" },
		"website_livechat.TestBusController": { "public json": "is_test_mode_activated" },
		"website_livechat.WebsiteLivechat": {
			"public http": "channel_list channel_rating",
			"public json": "get_session"
		},
		"website_mail_channel.MailGroup": {
			"public http": "confirm_subscribe confirm_unsubscribe thread_discussion thread_headers view",
			"public json": "get_alias_info is_member render_messages subscription"
		},
		"website_mass_mailing.MassMailController": {
			"public json": "get_mass_mailing_content",
			"user json": "set_mass_mailing_content"
		},
		"website_membership.WebsiteMembership": { "public http": "members partners_detail" },
		"website_profile.WebsiteProfile": { "user http": "save_edited_profile view_user_profile_edition" },
		"website_sale.WebsiteSale": {
			"public http": "address cart cart_update checkout confirm_order payment payment_confirmation payment_token payment_validate terms",
			"public json": "country_infos payment_get_status payment_transaction products_autocomplete products_recently_viewed tracking_cart",
			"public json open": "cart_update_json",
			"user json": "add_product change_ppg change_ppr change_sequence change_size get_dynamic_snippet_filters"
		},
		"website_sale_coupon.WebsiteSale": { "public http": "cart payment" },
		"website_sale_delivery.WebsiteSaleDelivery": {
			"public http": "payment",
			"public json": "cart_carrier_rate_shipment",
			"public json open": "update_eshop_carrier"
		},
		"website_sale_digital.WebsiteSaleDigital": { "public http": "download_attachment portal_order_page" },
		"website_sale_digital.WebsiteSaleDigitalConfirmation": { "public http": "payment_confirmation" },
		"website_sale_product_configurator.WebsiteSale": { "public http": "cart_options_update_json" },
		"website_sale_product_configurator.WebsiteSaleProductConfiguratorController": { "public json": "optional_product_items_website show_optional_products_website" },
		"website_sale_wishlist.WebsiteSaleWishlist": { "public json": "rm_from_wishlist" },
		"website_slides.SlidesPortalChatter": {
			"public http": "portal_chatter_post",
			"user http": "mail_update_message"
		},
		"website_slides.WebsiteSlides": {
			"public http": "slide_channel_join_http slides_channel_all slides_channel_home",
			"user http": "slide_channel_create"
		},
		"website_slides_survey.WebsiteSlidesSurvey": { "user json": "create_slide" },
		"website_twitter.Twitter": {
			"public json": "get_tweets",
			"user json": "twitter_reload"
		}
	},
	"19.0": {
		"account.AccountDocumentDownloadController": { "user http": "download_invoice_attachments download_invoice_documents_filetype download_move_attachments" },
		"account.PortalAccount": { "public http": "portal_my_journal_unsubscribe" },
		"account.ProductCatalogAccountController": { "user json": "product_catalog_create_section product_catalog_get_sections product_catalog_resequence_sections" },
		"account.TermsController": { "public http": "terms_conditions" },
		"account.TestsSharedJsPython": {
			"user http": "route_init_tests_shared_js_python",
			"user json": "route_post_tests_shared_js_python"
		},
		"account_payment.PaymentPortal": { "public json": "invoice_transaction overdue_invoices_transaction" },
		"account_payment.PortalAccount": { "public http": "portal_my_overdue_invoices" },
		"account_peppol.PeppolAuthentication": { "user http": "peppol_authentication_callback" },
		"account_peppol.PeppolWebhookController": { "public http open": "webhook_message_update webhook_new_message webhook_user_update" },
		"api_doc.DocController": {
			"bearer json2": "doc_bearer_index doc_bearer_modec",
			"user http": "doc_client",
			"user json2": "doc_index doc_model"
		},
		"auth_passkey.WebauthnController": { "public json": "json_start_authentication" },
		"auth_timeout.AuthTimeOutController": {
			"user http": "check_identity",
			"user json": "check_identity_session send_totp_mail_code"
		},
		"base_automation.BaseAutomationController": { "public http open": "call_webhook_http" },
		"bus.BusController": {
			"public json": "has_missed_notifications",
			"user http": "get_model_definitions"
		},
		"bus.WebsocketController": {
			"none http": "health",
			"public http": "get_websocket_worker_bundle websocket",
			"public json": "on_websocket_closed peek_notifications"
		},
		"calendar.CalendarController": {
			"public http": "calendar_join_videocall",
			"user http": "calendar_join_meeting",
			"user json": "check_calendar_credentials"
		},
		"crm_mail_plugin.CrmClient": {
			"outlook json": "crm_lead_create crm_lead_get_by_partner_id log_single_mail_content",
			"user http": "crm_lead_open crm_lead_redirect_create_form_view"
		},
		"delivery.LocationSelectorController": { "user json": "delivery_get_pickup_locations delivery_set_pickup_location" },
		"digest.DigestController": {
			"public http": "digest_unsubscribe",
			"public http open": "digest_unsubscribe_oneclick"
		},
		"event.EventController": {
			"public http": "event_my_tickets",
			"user json": "init_barcode_interface"
		},
		"google_address_autocomplete.AutoCompleteController": { "public json": "_autocomplete_address _autocomplete_address_full" },
		"google_calendar.GoogleCalendarController": { "user json": "google_calendar_sync_data" },
		"google_gmail.GoogleGmailController": { "user http": "google_gmail_callback google_gmail_iap_callback" },
		"hr_attendance.HrAttendance": {
			"public http": "open_kiosk_mode",
			"public json": "create_employee employee_attendance_data employees_infos get_employees_without_badge manual_selection scan_barcode set_attendance_settings set_badge",
			"user http": "kiosk_menu_item_action",
			"user json": "systray_attendance user_attendance_data"
		},
		"hr_holidays.HrHolidaysController": { "user http": "hr_holidays_request_approve" },
		"hr_skills.HrEmployeeCV": { "user http": "print_employee_cv" },
		"html_editor.HTML_Editor": {
			"public http": "image_shape shape",
			"public json": "link_preview_metadata",
			"user json": "add_data add_url bus_broadcast generate_text get_ice_servers get_image_info link_preview_metadata_internal media_library_search modify_image remove save_library_media video_url_data"
		},
		"im_livechat.CorsLivechatChatbotScriptController": { "public json": "cors_chatbot_restart cors_chatbot_save_answer cors_chatbot_trigger_step cors_chatbot_validate_email" },
		"im_livechat.CorsLivechatController": {
			"public http": "cors_download_livechat_transcript",
			"public json": "cors_feedback cors_get_session cors_history_pages cors_livechat_init cors_visitor_leave_session"
		},
		"im_livechat.LivechatAttachmentController": { "public json": "im_livechat_attachment_delete" },
		"im_livechat.LivechatChannelController": {
			"public json": "livechat_channel_mark_as_read livechat_channel_messages livechat_channel_notify_typing",
			"user json": "livechat_conversation_create_and_link_expertise livechat_conversation_update_tags livechat_conversation_write_expertises livechat_session_update_note livechat_session_update_status"
		},
		"im_livechat.LivechatChatbotScriptController": { "public json": "chatbot_restart chatbot_save_answer chatbot_trigger_step chatbot_validate_email" },
		"im_livechat.LivechatController": {
			"none http": "fontawesome odoo_ui_icons",
			"public http": "assets_embed download_livechat_transcript external_lib get_emoji_bundle",
			"user json": "email_livechat_transcript"
		},
		"im_livechat.LivechatLinkPreviewController": { "public json": "livechat_link_preview livechat_link_preview_hide" },
		"im_livechat.LivechatMessageReactionController": { "public json": "livechat_message_reaction" },
		"im_livechat.LivechatRtcController": { "public json": "livechat_channel_call_join livechat_channel_call_leave livechat_channel_ping livechat_session_call_notify livechat_session_update_and_broadcast" },
		"im_livechat.LivechatThreadController": { "public json": "livechat_message_post livechat_message_update_content" },
		"im_livechat.WebClient": {
			"public json": "livechat_action livechat_data",
			"user http": "test_external_livechat"
		},
		"iot_drivers.ScaleReadHardwareProxy": { "none json": "scale_read" },
		"l10n_dk_nemhandel.NemhandelWebhookController": { "public http open": "webhook_nemhandel_message_update webhook_nemhandel_new_message webhook_nemhandel_user_update" },
		"l10n_id_efaktur_coretax.EfakturDownloadController": { "user http": "download_invoice_attachments" },
		"l10n_pe.L10nPEPortalAccount": { "public json": "city_infos state_infos" },
		"l10n_ro_edi.L10nRoEdiController": { "user http": "authorize callback" },
		"l10n_tw_edi_ecpay.EcpayInvoiceController": { "public http open": "agreed_invoice_allowance" },
		"l10n_tw_edi_ecpay_website_sale.WebsiteSaleL10nTW": {
			"public http": "l10n_tw_invoicing_info_get l10n_tw_invoicing_info_post",
			"public json": "check_love_code check_mobile_barcode"
		},
		"loyalty.CustomerPortalLoyalty": {
			"user http": "portal_my_loyalty_card_history",
			"user json": "portal_get_card_history_values"
		},
		"mail.AttachmentController": {
			"public http": "mail_attachment_get_zip mail_attachment_pdf_first_page mail_attachment_upload",
			"public json": "mail_attachement_update_thumbnail mail_attachment_delete"
		},
		"mail.ChannelController": {
			"public json": "discuss_channel_join discuss_channel_mark_as_read discuss_channel_members discuss_channel_messages discuss_channel_notify_typing discuss_channel_pins discuss_channel_set_new_message_separator discuss_channel_sub_channel_create discuss_channel_sub_channel_fetch load_attachments",
			"user json": "discuss_channel_avatar_update discuss_delete_sub_channel"
		},
		"mail.DiscussGifController": { "user json": "add_favorite categories get_favorites remove_favorite search" },
		"mail.DiscussSettingsController": { "user json": "discuss_custom_notifications discuss_mute" },
		"mail.GoogleTranslateController": { "user json": "translate" },
		"mail.GuestController": { "public json": "mail_guest_update_name" },
		"mail.ImStatusController": { "user json": "set_manual_im_status" },
		"mail.LinkPreviewController": { "public json": "mail_link_preview mail_link_preview_hide" },
		"mail.MailController": {
			"none http": "export_icon_to_png",
			"public http": "mail_thread_message_redirect",
			"public http open": "mail_action_unfollow"
		},
		"mail.MailboxController": { "user json": "discuss_history_messages discuss_inbox_messages discuss_starred_messages" },
		"mail.MessageReactionController": { "public json": "mail_message_reaction" },
		"mail.PublicPageController": { "public http": "discuss_channel discuss_channel_chat_from_token discuss_channel_invitation discuss_channel_meet_from_token" },
		"mail.RtcController": {
			"public http": "audio_worklet_processor",
			"public json": "channel_call_cancel_invitation channel_call_join channel_call_leave channel_ping session_call_notify session_update_and_broadcast",
			"user json": "channel_upgrade"
		},
		"mail.SearchController": { "public json": "search" },
		"mail.ThreadController": {
			"public json": "mail_message_post mail_message_update_content",
			"user json": "mail_thread_messages mail_thread_partner_from_email mail_thread_recipients mail_thread_recipients_fields mail_thread_recipients_get_suggested_recipients mail_thread_subscribe mail_thread_unsubscribe read_subscription_data"
		},
		"mail.VoiceController": { "public http": "voice_worklet_processor" },
		"mail.WebclientController": { "public json": "mail_action mail_data" },
		"mail.WebsocketControllerPresence": { "public json": "update_bus_presence" },
		"mail_group.PortalMailGroup": {
			"public http": "group_subscribe_confirm group_unsubscribe_confirm group_view_message group_view_messages groups_index",
			"public http open": "group_unsubscribe_oneclick",
			"public json": "group_message_get_replies group_subscribe group_unsubscribe"
		},
		"mail_plugin.Authenticate": {
			"none json": "auth_access_token auth_check_version",
			"user http": "auth auth_confirm"
		},
		"mail_plugin.MailPluginController": {
			"outlook json": "get_translations log_mail_content res_partner_create res_partner_enrich_and_create_company res_partner_enrich_and_update_company res_partner_get res_partners_search",
			"outlook json open": "modules_get"
		},
		"marketing_card.MarketingCardController": { "public http": "card_campaign_image card_campaign_preview card_campaign_redirect" },
		"mass_mailing.MailingLegacy": { "public http": "mailing_unsubscribe" },
		"mass_mailing.MassMailController": {
			"public http": "mailing_confirm_unsubscribe mailing_confirm_unsubscribe_post mailing_report_deactivate mailing_unsubscribe mailing_unsubscribe_placeholder_link mailing_view_in_browser",
			"public http open": "mailing_unsubscribe_oneclick",
			"public json": "mail_blocklist_add mail_blocklist_remove mailing_send_feedback mailing_update_list_subscription",
			"user http": "mailing_my mailing_view_in_browser_placeholder_link mass_mailing_preview_mobile_content"
		},
		"microsoft_calendar.MicrosoftCalendarController": { "user json": "microsoft_calendar_sync_data" },
		"microsoft_outlook.MicrosoftOutlookController": { "user http": "microsoft_outlook_callback microsoft_outlook_iap_callback" },
		"mrp_subcontracting.CustomerPortal": { "user http": "portal_my_production portal_my_productions render_production_backend_view" },
		"payment.PaymentPortal": {
			"public http": "payment_confirm payment_pay",
			"public json": "payment_transaction",
			"user http": "payment_method",
			"user json": "archive_token"
		},
		"payment.PaymentPostProcessing": {
			"public http": "display_status",
			"public json": "poll_status"
		},
		"payment_adyen.AdyenController": {
			"public http open": "adyen_return_from_3ds_auth adyen_webhook",
			"public json": "adyen_payment_details adyen_payment_methods adyen_payments"
		},
		"payment_aps.APSController": { "public http open": "aps_return_from_checkout aps_webhook" },
		"payment_asiapay.AsiaPayController": {
			"public http": "asiapay_return_from_checkout",
			"public http open": "asiapay_webhook"
		},
		"payment_authorize.AuthorizeController": { "public json": "authorize_payment" },
		"payment_buckaroo.BuckarooController": { "public http open": "buckaroo_return_from_checkout buckaroo_webhook" },
		"payment_custom.CustomController": { "public http open": "custom_process_transaction" },
		"payment_demo.PaymentDemoController": { "public json": "demo_simulate_payment" },
		"payment_dpo.DPOController": { "public http": "dpo_return_from_checkout" },
		"payment_flutterwave.FlutterwaveController": {
			"public http": "flutterwave_return_from_authorization flutterwave_return_from_checkout",
			"public http open": "flutterwave_webhook"
		},
		"payment_iyzico.IyzicoController": { "public http open": "iyzico_return_from_payment iyzico_webhook" },
		"payment_mercado_pago.MercadoPagoOnboardingController": { "user http": "mercado_pago_return_from_authorization" },
		"payment_mercado_pago.MercadoPagoPaymentController": {
			"public http": "mercado_pago_return_from_checkout",
			"public http open": "mercado_pago_webhook",
			"public json": "mercado_pago_payment"
		},
		"payment_mollie.MollieController": { "public http open": "mollie_return_from_checkout mollie_webhook" },
		"payment_nuvei.NuveiController": {
			"public http": "nuvei_return_from_checkout",
			"public http open": "nuvei_webhook"
		},
		"payment_paymob.PaymobController": {
			"public http": "paymob_return_from_checkout",
			"public http open": "paymob_webhook"
		},
		"payment_paypal.PaypalController": {
			"public http open": "paypal_webhook",
			"public json": "paypal_complete_order"
		},
		"payment_razorpay.RazorpayController": {
			"public http open": "razorpay_return_from_checkout razorpay_webhook",
			"user http": "razorpay_return_from_authorization"
		},
		"payment_redsys.RedsysController": {
			"public http": "redsys_return_from_checkout",
			"public http open": "redsys_webhook"
		},
		"payment_stripe.OnboardingController": { "user http": "stripe_refresh_onboarding stripe_return_from_onboarding" },
		"payment_stripe.StripeController": {
			"public http": "stripe_return",
			"public http open": "stripe_apple_pay_get_domain_association_file stripe_webhook"
		},
		"payment_worldline.WorldlineController": {
			"public http": "worldline_return_from_checkout",
			"public http open": "worldline_webhook"
		},
		"payment_xendit.XenditController": {
			"public http": "xendit_return",
			"public http open": "xendit_webhook",
			"public json": "xendit_payment"
		},
		"point_of_sale.PointOfSaleBinary": { "public http": "point_of_sale_content_image" },
		"point_of_sale.PosController": {
			"public http": "invoice_request_screen show_ticket_validation_screen",
			"user http": "old_pos_web pos_web_service_worker",
			"user json": "pos_ping"
		},
		"point_of_sale.PosCustomerDisplay": { "public http": "pos_customer_display" },
		"portal.CustomerPortal": {
			"public json": "portal_address_country_info",
			"user http": "deactivate_account my_addresses portal_address portal_address_submit",
			"user json": "address_archive"
		},
		"portal.PortalChatter": { "public http": "portal_avatar" },
		"pos_adyen.PosAdyenController": { "public json open": "notification" },
		"pos_mercado_pago.PosMercadoPagoWebhook": { "none http open": "notification" },
		"pos_mollie.PosMollie": { "public http open": "mollie_webhook" },
		"pos_online_payment.PaymentPortal": {
			"public http": "pos_order_pay pos_order_pay_confirmation",
			"public json": "pos_order_pay_transaction"
		},
		"pos_qfpay.QFPayNotificationController": { "public http open": "qfpay_notify" },
		"pos_self_order.PosSelfKiosk": {
			"public http": "start_self_ordering",
			"public json": "get_self_ordering_data get_self_ordering_relations"
		},
		"pos_self_order.PosSelfOrderController": { "public json": "change_printer_status get_orders_by_access_token get_slots pos_kiosk_increment_nb_print pos_ping pos_self_order_kiosk_payment process_order remove_order validate_partner" },
		"pos_self_order_pine_labs.PosSelfOrderPineLabsController": { "public json": "pine_labs_cancel_transaction pine_labs_fetch_payment_status" },
		"pos_self_order_razorpay.PosSelfOrderControllerRazorpay": { "public json": "razorpay_cancel_status razorpay_payment_status" },
		"pos_self_order_stripe.PosSelfOrderControllerStripe": { "public json": "get_stripe_creditentials stripe_capture_payment" },
		"pos_viva_com.PosVivaComController": { "none http open": "notification" },
		"product.ProductCatalogController": { "user json": "product_catalog_get_order_lines_info product_catalog_update_order_line_info" },
		"product.ProductDocumentController": { "user http": "upload_document" },
		"product.ProductPricelistExportController": { "user http": "export_pricelist" },
		"project.ProjectCustomerPortal": {
			"public http": "portal_my_project portal_my_project_task portal_my_task",
			"user http": "add_image portal_my_project_recurrent_tasks portal_my_project_subtasks portal_my_projects portal_my_tasks render_project_backend_view"
		},
		"project_mail_plugin.ProjectClient": { "outlook json": "project_create projects_search task_create" },
		"purchase.CustomerPortal": {
			"public json": "portal_my_purchase_order_update_dates",
			"user http": "portal_my_requests_for_quotation"
		},
		"rpc.JSONRPC": { "none json": "jsonrpc" },
		"rpc.RPC": { "none http": "version" },
		"rpc.WebJson2Controller": {
			"bearer json2": "web_json_2_rpc",
			"public json2": "web_json_2_404"
		},
		"rpc.XMLRPC": { "none http open": "xmlrpc_1 xmlrpc_2" },
		"sale.CustomerPortal": { "public http": "portal_quote_decline portal_quote_document" },
		"sale.PaymentPortal": { "public json": "portal_order_transaction" },
		"sale.SaleComboConfiguratorController": { "user json": "sale_combo_configurator_get_data sale_combo_configurator_get_price" },
		"sale.SaleProductConfiguratorController": { "user json": "sale_product_configurator_create_product sale_product_configurator_get_optional_products sale_product_configurator_get_values sale_product_configurator_update_combination" },
		"sale_gelato.GelatoController": { "public http open": "gelato_webhook" },
		"sale_management.CustomerPortal": { "public json": "portal_quote_option_update" },
		"sale_pdf_quote_builder.QuotationDocumentController": { "user http": "upload_document" },
		"sale_stock.SaleStockPortal": { "public http": "portal_my_picking_return_report" },
		"sale_timesheet.PortalProjectAccount": { "user http": "portal_my_tasks_invoices" },
		"sms.SmsController": { "public json": "update_sms_status" },
		"sms_twilio.SmsTwilioController": { "public http open": "update_sms_status" },
		"spreadsheet_dashboard.DashboardDataRoute": { "user http": "get_dashboard_data" },
		"spreadsheet_dashboard.DashboardShareRoute": { "public http": "download get_shared_dashboard_data share_portal" },
		"survey.Survey": {
			"public http": "survey_section_get_background",
			"user http": "show_certification_pdf"
		},
		"web.Action": { "user json": "load_breadcrumbs" },
		"web.Binary": {
			"none http": "content_filestore",
			"none json": "get_fonts",
			"public http": "content_assets"
		},
		"web.CSVExport": { "user http": "web_export_csv" },
		"web.Domain": { "user json": "validate" },
		"web.ExcelExport": { "user http": "web_export_xlsx" },
		"web.Home": {
			"none http": "health robots",
			"user http": "login_successful_external_user"
		},
		"web.Model": { "user http": "get_model_definitions" },
		"web.Partner": { "user http": "download_vcard" },
		"web.Profiling": {
			"public http": "profile",
			"user http": "profile_config speedscope"
		},
		"web.Session": { "user json": "get_session_info" },
		"web.WebClient": {
			"public http": "bundle",
			"user http": "unit_tests_suite"
		},
		"web.WebJsonController": {
			"bearer http": "web_json_1",
			"user http": "web_json"
		},
		"web.WebManifest": { "public http": "offline scoped_app scoped_app_icon_png scoped_app_manifest service_worker webmanifest" },
		"website.ModelPageController": { "public http": "generic_model" },
		"website.Website": {
			"public http": "client_action_redirect favicon hybrid_list pages_list",
			"public json": "autocomplete get_current_currency save_session_layout_mode",
			"user http": "website_configurator website_force",
			"user json": "check_can_modify_any check_existing_link get_alt_images get_assets_editor_resources get_new_page_templates google_font_metadata reset_template save_xml theme_customize_data theme_customize_data_get theme_upload_font translated_elements update_alt_images update_broken_links update_field_translation update_footer_template"
		},
		"website.WebsiteBackend": {
			"user http": "get_iframe_fallback",
			"user json": "check_create_access_rights website_track_installing_modules"
		},
		"website.WebsiteBinary": { "public http": "content_assets_website website_content_image" },
		"website.WebsiteForm": {
			"public http": "website_form_empty",
			"public http open": "website_form"
		},
		"website_customer.WebsiteCustomer": { "public http": "customers_detail" },
		"website_event.WebsiteEventController": {
			"public http": "event_registration_success",
			"public json": "registration_tickets"
		},
		"website_event_booth.WebsiteEventBoothController": {
			"public http": "event_booth_contact_form event_booth_main event_booth_register event_booth_registration_confirm",
			"public json": "check_booths_availability get_booth_category_available_booths"
		},
		"website_event_exhibitor.ExhibitorController": {
			"public http": "event_exhibitor event_exhibitors",
			"public json": "event_sponsor_read"
		},
		"website_event_track.EventTrackController": {
			"public http": "event_track_ics_file",
			"public json": "send_email_reminder website_event_track_fetch_tags"
		},
		"website_event_track_quiz.WebsiteEventTrackQuiz": { "public json": "quiz_reset" },
		"website_forum.WebsiteForum": {
			"user http": "closed_posts post_http_ask_for_mark_as_offensive",
			"user json": "post_downvote post_flag post_json_ask_for_mark_as_offensive post_toggle_correct post_upvote"
		},
		"website_forum.WebsiteForumLegacy": { "public http": "view_user_forum_profile" },
		"website_hr_recruitment.WebsiteHrRecruitment": {
			"public http": "job",
			"public json": "check_recent_application",
			"user json": "jobs_add"
		},
		"website_livechat.WebsiteLivechatChatbotScriptController": { "user http": "chatbot_test_script" },
		"website_mail_group.WebsiteMailGroup": { "public json": "group_is_member" },
		"website_payment.PaymentPortal": {
			"public http": "donation_pay get_supported_payment_methods",
			"public json": "donation_transaction"
		},
		"website_profile.WebsiteProfile": { "user json": "save_edited_profile" },
		"website_sale.Cart": {
			"public http": "cart",
			"public json": "add_to_cart cart_quantity clear_cart update_cart",
			"user json": "quick_add"
		},
		"website_sale.CustomerPortal": { "public json": "my_orders_reorder" },
		"website_sale.Delivery": { "public json": "express_checkout_process_delivery_address shop_delivery_methods shop_get_delivery_rate shop_set_delivery_method website_sale_get_pickup_locations website_sale_set_pickup_location" },
		"website_sale.PaymentPortal": { "public json": "shop_payment_transaction" },
		"website_sale.ProductFeed": { "public http": "gmc_feed" },
		"website_sale.WebsiteSale": {
			"public http": "product_document shop_address shop_address_submit shop_checkout shop_payment shop_payment_confirmation shop_payment_validate",
			"public json": "express_checkout_shipping_address_compute_taxes is_add_to_cart_allowed process_express_checkout shop_update_address",
			"user json": "_change_category_config _change_website_config add_product_media change_attribute_config change_product_config clear_product_images resequence_product_image set_category_image"
		},
		"website_sale.WebsiteSaleComboConfiguratorController": { "public json": "website_sale_combo_configurator_get_data website_sale_combo_configurator_get_price" },
		"website_sale.WebsiteSaleProductConfiguratorController": { "public json": "website_sale_product_configurator_create_product website_sale_product_configurator_get_optional_products website_sale_product_configurator_get_values website_sale_product_configurator_update_combination website_sale_should_show_product_configurator" },
		"website_sale.WebsiteSaleVariantController": { "public json": "create_product_variant" },
		"website_sale_collect.InStoreDelivery": { "public json": "shop_set_click_and_collect_location" },
		"website_sale_loyalty.Cart": { "user http": "wallet_top_up" },
		"website_sale_loyalty.WebsiteSale": { "public http": "activate_coupon claim_reward" },
		"website_sale_mondialrelay.MondialRelay": { "public json": "mondial_relay_update_shipping" },
		"website_sale_mrp.WebsiteSaleMrpVariantController": { "public json": "get_unavailable_qty_from_kits" },
		"website_sale_slides.WebsiteSaleSlides": { "user json": "get_course_products" },
		"website_sale_stock.WebsiteSaleStock": { "public json": "add_stock_email_notification" },
		"website_sale_wishlist.WebsiteSaleWishlist": { "public json": "remove_from_wishlist shop_wishlist_get_product_ids" },
		"website_slides.WebsiteSlides": {
			"public http": "slide_channel_identify_from_invite slide_channel_invite slide_shared_view slides_channel slides_embed_external",
			"public json": "slide_set_uncompleted",
			"user http": "slide_set_uncompleted_and_redirect",
			"user json": "slide_channel_send_share_email"
		},
		"website_slides.WebsiteSlidesLegacy": { "public http": "slides_channel_all" }
	}
};

// src/audit/lookup/core-routes.ts
/** What one of the two alone says, or says in another way: it holds there and nowhere in between. */
const ONLY_IN = series_routes_default;
/**
* Methods with a route by `module.Class`, then by `auth type`; `json` is called jsonrpc since 19.0. Only what 14.0 and
* 19.0 both say, so that it holds in between. Source: the controllers of both.
*/
const ROUTES = {
	"account.PortalAccount": {
		"public http": "portal_my_invoice_detail",
		"user http": "portal_my_invoices"
	},
	"auth_oauth.OAuthController": { "none http": "oea signin" },
	"auth_signup.AuthSignupHome": { "public http": "web_auth_reset_password web_auth_signup" },
	"auth_totp.Home": { "public http": "web_totp" },
	"base_import.ImportController": { "user http": "set_file" },
	"base_import_module.ImportModule": { "none http": "login_upload" },
	"base_setup.BaseSetup": { "user json": "base_setup_data base_setup_is_demo" },
	"board.Board": { "user json": "add_to_dashboard" },
	"calendar.CalendarController": {
		"calendar http": "accept_meeting accept_recurrence decline_meeting decline_recurrence view_meeting",
		"user json": "notify notify_ack"
	},
	"crm.CrmController": { "user http": "crm_lead_case_mark_lost crm_lead_case_mark_won crm_lead_convert" },
	"digest.DigestController": { "user http": "digest_set_periodicity" },
	"event.EventController": { "public http": "event_ics_file" },
	"google_account.GoogleAuth": { "public http": "oauth2callback" },
	"hr_attendance.HrAttendance": { "user json": "kiosk_keepalive" },
	"hr_holidays.HrHolidaysController": { "user http": "hr_holidays_allocation_refuse hr_holidays_allocation_validate hr_holidays_request_refuse hr_holidays_request_validate" },
	"hr_org_chart.HrOrgChartController": { "user json": "get_org_chart get_redirect_model get_subordinates" },
	"hr_timesheet.TimesheetCustomerPortal": { "user http": "portal_my_timesheets" },
	"http_routing.Routing": { "public http": "get_website_translations" },
	"im_livechat.LivechatController": {
		"public http": "loader support_page",
		"public json": "feedback get_session history_pages visitor_leave_session"
	},
	"link_tracker.LinkTracker": { "public http": "full_url_redirect" },
	"lunch.LunchController": { "user json": "get_user_location infos pay payment_message set_user_location trash" },
	"mail.MailController": { "public http": "mail_action_view" },
	"mass_mailing.MassMailController": { "public http": "full_url_redirect track_mail_open" },
	"mass_mailing_sms.MailingSMSController": { "public http": "blacklist_number blacklist_page sms_short_link_redirect" },
	"microsoft_account.MicrosoftAuth": { "public http": "oauth2callback" },
	"point_of_sale.PosController": { "user http": "pos_web print_sale_details" },
	"portal.CustomerPortal": {
		"public json": "attachment_remove",
		"user http": "account home security",
		"user json": "counters"
	},
	"portal.PortalChatter": {
		"public json": "portal_chatter_init portal_message_fetch",
		"user json": "portal_message_update_is_internal"
	},
	"portal_rating.PortalRating": { "user json": "publish_rating_comment" },
	"purchase.CustomerPortal": {
		"public http": "portal_my_purchase_order",
		"user http": "portal_my_purchase_orders"
	},
	"rating.Rating": { "public http": "action_open_rating action_submit_rating" },
	"sale.CustomerPortal": {
		"public http": "portal_order_page",
		"public json": "portal_quote_accept",
		"user http": "portal_my_orders portal_my_quotes"
	},
	"sale_stock.SaleStockPortal": { "public http": "portal_my_picking_report" },
	"stock.StockReportController": { "user http": "report" },
	"survey.Survey": {
		"public http": "survey_display_page survey_get_background survey_get_question_image survey_print survey_retry survey_start",
		"public json": "survey_begin survey_next_question survey_submit",
		"user http": "survey_get_certification survey_get_certification_preview survey_report survey_test"
	},
	"survey.UserInputSession": {
		"public http": "survey_session_code survey_start_short",
		"public json": "survey_check_session_code",
		"user http": "survey_session_manage",
		"user json": "survey_session_leaderboard survey_session_next_question survey_session_results"
	},
	"web.Action": { "user json": "load run" },
	"web.Binary": {
		"none http": "company_logo",
		"public http": "content_common content_image",
		"user http": "upload_attachment"
	},
	"web.DataSet": { "user json": "call_button call_kw" },
	"web.Database": {
		"none http": "backup change_password create drop duplicate manager restore selector",
		"none json": "list"
	},
	"web.Export": { "user json": "formats get_fields namelist" },
	"web.Home": {
		"none http": "index web_client web_login",
		"user http": "switch_to_admin web_load_menus"
	},
	"web.ReportController": {
		"public http": "report_barcode",
		"user http": "report_download report_routes",
		"user json": "check_wkhtmltopdf"
	},
	"web.Session": {
		"none http": "logout",
		"none json": "authenticate get_lang_list",
		"user json": "account check destroy modules"
	},
	"web.TableExporter": { "user http": "export_xlsx" },
	"web.View": { "user json": "edit_custom" },
	"web.WebClient": {
		"none json": "bootstrap_translations version_info",
		"public http": "translations",
		"user http": "test_suite"
	},
	"web_unsplash.Web_Unsplash": {
		"public json": "get_unsplash_app_id",
		"user json": "fetch_unsplash_images save_unsplash save_unsplash_url"
	},
	"website.Website": {
		"public http": "actions_server change_lang google_console_search index robots sitemap_xml_index social website_info",
		"public json": "country_infos get_dynamic_filter get_dynamic_snippet_templates google_maps_api_key",
		"user http": "pagenew",
		"user json": "get_dynamic_snippet_filters get_seo_data get_suggested_link get_switchable_related_views seo_suggest theme_customize_bundle_reload website_languages"
	},
	"website.WebsiteBackend": { "user json": "fetch_dashboard_data" },
	"website_blog.WebsiteBlog": { "public http": "blog blog_feed blog_post old_blog_post" },
	"website_crm_partner_assign.WebsiteAccount": { "user http": "portal_my_lead portal_my_leads portal_my_opportunities portal_my_opportunity" },
	"website_crm_partner_assign.WebsiteCrmPartnerAssign": { "public http": "partners" },
	"website_customer.WebsiteCustomer": { "public http": "customers" },
	"website_event.EventCommunityController": { "public http": "community" },
	"website_event.WebsiteEventController": {
		"public http": "event event_page event_register events registration_confirm",
		"public json": "registration_new"
	},
	"website_event_track.EventTrackController": {
		"public http": "event_agenda event_track_page event_track_proposal event_track_proposal_post event_tracks",
		"public json": "track_reminder_toggle"
	},
	"website_event_track.TrackManifest": { "public http": "offline service_worker webmanifest" },
	"website_event_track_live.EventTrackLiveController": { "public json": "get_next_track_suggestion" },
	"website_event_track_quiz.WebsiteEventTrackQuiz": { "public json": "event_track_quiz_submit" },
	"website_event_track_quiz.WebsiteEventTrackQuizCommunityController": { "public http": "community_leaderboard leaderboard" },
	"website_forum.WebsiteForum": {
		"public http": "forum forum_faq forum_faq_karma old_question open_partner question questions tag_read tags",
		"user http": "convert_answer_to_comment convert_comment_to_answer flagged_queue forum_post offensive_posts post_accept post_comment post_create post_delete post_edit post_mark_as_offensive post_refuse post_save question_ask_for_close question_close question_delete question_edit_answer question_reopen question_undelete validation_queue",
		"user json": "delete_comment get_url_title question_toggle_favorite"
	},
	"website_google_map.GoogleMap": { "public http": "google_map" },
	"website_hr_recruitment.WebsiteHrRecruitment": { "public http": "jobs jobs_apply jobs_detail" },
	"website_links.WebsiteUrl": {
		"user http": "shorten_url statistics_shorten_url",
		"user json": "add_code create_shorten_url recent_links"
	},
	"website_mail.WebsiteMail": { "public json": "is_follower website_message_subscribe" },
	"website_mass_mailing.MassMailController": { "public json": "is_subscriber subscribe" },
	"website_partner.WebsitePartnerPage": { "public http": "partners_detail" },
	"website_profile.WebsiteProfile": {
		"public http": "get_user_profile_avatar validate_email view_all_users_page view_ranks_badges view_user_profile",
		"public json": "validate_email_done",
		"user json": "send_validation_email"
	},
	"website_sale.WebsiteSale": {
		"public http": "extra_info old_product pricelist pricelist_change print_saleorder product shop",
		"public json": "products_recently_viewed_delete products_recently_viewed_update save_shop_layout_mode"
	},
	"website_sale.WebsiteSaleForm": { "public http": "website_form_saleorder" },
	"website_sale.WebsiteSaleVariantController": { "public json": "get_combination_info_website" },
	"website_sale_comparison.WebsiteSaleProductComparison": {
		"public http": "product_compare",
		"public json": "get_product_data"
	},
	"website_sale_wishlist.WebsiteSaleWishlist": {
		"public http": "get_wishlist",
		"public json": "add_to_wishlist"
	},
	"website_slides.WebsiteSlides": {
		"public http": "channel slide_get_image slide_get_pdf_content slide_view slides_embed",
		"public json": "get_html_content slide_channel_join slide_like slide_quiz_get slide_quiz_save_to_session slide_quiz_submit slide_set_completed",
		"user http": "slide_category_add slide_set_completed_and_redirect",
		"user json": "create_slide prepare_preview slide_archive slide_category_search_read slide_channel_leave slide_channel_subscribe slide_channel_tag_add slide_channel_tag_create_or_get slide_channel_tag_group_search_read slide_channel_tag_search_read slide_channel_unsubscribe slide_preview slide_quiz_question_add_or_update slide_quiz_reset slide_send_share_email slide_tag_search_read"
	},
	"website_slides_survey.WebsiteSlidesSurvey": {
		"user http": "slide_get_certification_url",
		"user json": "slides_certification_search_read"
	}
};
/** Classes whose routes say csrf=False, in both series. */
const OPEN_TO_FORMS = /* @__PURE__ */ new Set(["base_import_module.ImportModule", "web.Database"]);
/** Classes of Odoo's that extend one of another name or module. */
const EXTENDS = {
	"account.PortalAccount": "portal.CustomerPortal",
	"auth_oauth.OAuthLogin": "web.Home",
	"auth_signup.AuthSignupHome": "web.Home",
	"auth_totp.Home": "web.Home",
	"hr_timesheet.TimesheetCustomerPortal": "portal.CustomerPortal",
	"project.ProjectCustomerPortal": "portal.CustomerPortal",
	"purchase.CustomerPortal": "portal.CustomerPortal",
	"sale.CustomerPortal": "portal.CustomerPortal",
	"sale_stock.SaleStockPortal": "sale.CustomerPortal",
	"stock.StockReportController": "web.ReportController",
	"website.Website": "web.Home"
};
/** The route of a method of one of Odoo's controllers, or of a class that it extends; undefined for any other method. */
function coreRoute(owner, method, series) {
	for (let at = owner; at !== void 0; at = EXTENDS[at]) for (const table of [ROUTES, ONLY_IN[series ?? ""] ?? {}]) for (const [key, methods] of Object.entries(Object.hasOwn(table, at) ? table[at] ?? {} : {})) {
		const [auth = "", type = "", open] = key.split(" ");
		if (methods.split(" ").includes(method)) return {
			owner: at,
			auth,
			type,
			isOpenToForms: open !== void 0 || OPEN_TO_FORMS.has(at)
		};
	}
}

// src/audit/python/overridden-route.ts
/** The route that a method of a controller overrides, of the module's own classes and of Odoo's. */
function overriddenRoute(klass, method, file, { module, project, series }) {
	if (klass.kind !== void 0 || klass.bases.every((base) => /(^|\.)Controller$/.test(base))) return void 0;
	for (const base of klass.bases) {
		const own = ownRoute(base, method, module);
		if (own) {
			const isOpenToForms = own.csrf === false;
			return {
				owner: own.klass?.name ?? base,
				auth: own.auth,
				type: plain(own.type),
				isOpenToForms,
				route: own
			};
		}
		const from = importedBase(klass, base, file);
		if (from === void 0) continue;
		const known = knownRoute(from, method.name, project);
		if (known) return {
			...known,
			owner: from,
			route: void 0
		};
		const core = coreRoute(from, method.name, series?.series);
		if (core) return {
			...core,
			route: void 0
		};
	}
}
/** Of a module whose source is at hand. */
function knownRoute(owner, method, { modules }) {
	const [module = "", klass = ""] = owner.split(".");
	const controllers = modules.get(module)?.controllers;
	const routes = controllers && Object.hasOwn(controllers, klass) ? controllers[klass] : void 0;
	const route = routes && Object.hasOwn(routes, method) ? routes[method] : void 0;
	return route && {
		auth: route.auth,
		type: plain(route.type),
		isOpenToForms: !route.csrf
	};
}
function plain(type) {
	return type === "jsonrpc" ? "json" : type;
}
function ownRoute(base, method, { python }) {
	const last = base.split(".").at(-1);
	return python.flatMap(routesOf).find((route) => route.klass?.name === last && route.method.name === method.name && route.method !== method);
}
/** `website_sale.WebsiteSale` of `class A(main.WebsiteSale)`, as far as the imports tell. */
function importedBase(klass, base, file) {
	const node = classNode(file, klass);
	const written = (node && childOf(node, "superclasses"))?.children.find(({ start, end }) => file.source.text.slice(start, end) === base);
	const path = written && importedPath(written, file);
	const [, module, name] = /^odoo\.addons\.(\w+)\.(?:.*\.)?(\w+)$/.exec(path ?? "") ?? [];
	return module && `${module}.${name}`;
}
function classNode({ root }, { start, end }) {
	return root.children.find((node) => node.type === "class_definition" && node.start === start && node.end === end);
}

// src/audit/python/printf.ts
const PLACEHOLDER = /%(?:\((?<name>[^)]*)\))?(?<flags>[#0\- +]*)(?<width>\*|\d*)(?:\.(?<digits>\*|\d*))?[hlL]?(?<kind>[\s\S]?)/g;
function printfFormat(text) {
	let positional = 0;
	const names = /* @__PURE__ */ new Set();
	let fault;
	for (const { groups } of text.matchAll(PLACEHOLDER)) {
		const { name, width, digits, kind = "" } = groups ?? {};
		if (kind === "%") continue;
		if (kind === "") fault ??= { kind: "cut" };
		else if (!/[diouxXeEfFgGcrsa]/.test(kind)) fault ??= {
			kind: "character",
			character: kind
		};
		if (name !== void 0) names.add(name);
		else positional += 1;
		positional += Number(width === "*") + Number(digits === "*");
	}
	return {
		positional,
		names,
		fault
	};
}
/** Undefined where Python would refuse the text. */
function braceFormat(text) {
	const numbers = /* @__PURE__ */ new Set();
	const names = /* @__PURE__ */ new Set();
	const bare = text.replaceAll(/\{\{|\}\}/g, "");
	let automatic = 0;
	for (const [, field = ""] of bare.matchAll(/\{([^{}]*(?:\{[^{}]*\}[^{}]*)*)\}/g)) {
		const name = /^[^.[!:]*/.exec(field)?.[0] ?? "";
		if (name === "") automatic += 1;
		else if (/^\d+$/.test(name)) numbers.add(name);
		else names.add(name);
	}
	if (/[{}]/.test(bare.replaceAll(/\{([^{}]*(?:\{[^{}]*\}[^{}]*)*)\}/g, ""))) return void 0;
	return {
		positional: automatic + numbers.size,
		names
	};
}

// src/audit/python/translation-arguments.ts
const known = /* @__PURE__ */ new WeakMap();
/** Undefined where all fits, where no value is given, or where it cannot be told. */
function argumentFault(call, context) {
	const cached = known.get(call);
	if (cached !== void 0) return cached ?? void 0;
	const translation = translationOf(call, context);
	const fault = translation && faultOf(translation, context);
	const found = translation && fault ? [translation, fault] : void 0;
	known.set(call, found ?? null);
	return found;
}
function faultOf({ term, given, kind }, context) {
	const text = termText(term, context);
	if (text === void 0 || kind === "lazy" || given.spread) return void 0;
	const values = given.positional.length - 1;
	if (values + given.keywords.size === 0) return void 0;
	const { positional, names, fault } = printfFormat(text);
	if (fault) return fault;
	if (names.size > 0 && positional === 0) {
		const missing = [...names].filter((name) => !given.keywords.has(name));
		if (values > 0) return void 0;
		return missing.length > 0 ? {
			kind: "name",
			missing
		} : void 0;
	}
	if (given.keywords.size > 0) return void 0;
	if (values < positional) return {
		kind: "few",
		wanted: positional,
		given: values
	};
	if (values > positional) return {
		kind: "many",
		wanted: positional,
		given: values
	};
}

// src/audit/python/translation-fix.ts
/** What `_()` itself takes by these names. */
const OWN = /^(source|self)$/;
/**
* Gives `_` the values, so that it puts them into the translated text: `_("%s" % x)` and `_("%s") % x` become
* `_("%s", x)`. Undefined where the values cannot be told apart by the text alone.
*/
function valuesToArguments({ call, term, given }, { node, left, right, style }, text) {
	const inside = node !== call && term !== void 0 && node.start >= call.start && node.end <= call.end;
	const source = inside ? left : term;
	const format = termText(source, { text });
	const list = childOf(call, "arguments");
	if (style !== "printf" || format === void 0 || !source || !list || hasComment(node)) return void 0;
	if (given.positional.length !== 1 || given.keywords.size > 0 || given.spread) return void 0;
	const values = valuesOf(right, format, text);
	if (!values) return void 0;
	const written = `${text.slice(childOf(call, "function")?.start, childOf(call, "function")?.end)}(${text.slice(source.start, source.end)}, ${values.text})`;
	const outer = inside ? call : node;
	return {
		title: "Give the values to the translation",
		safe: values.sure,
		edits: [{
			start: outer.start,
			end: outer.end,
			text: written
		}]
	};
}
/**
* What stands behind `%` as arguments of a call, `sure` where it cannot be a tuple by another name. Undefined where it
* cannot be told what goes where.
*/
function valuesOf(right, format, text) {
	if (hasComment(right)) return void 0;
	const { positional, names, fault } = printfFormat(format);
	if (fault || positional > 0 && names.size > 0 || positional + names.size === 0) return void 0;
	const slice = ({ start, end }) => text.slice(start, end);
	if (right.type === "tuple") {
		const items = parts(right);
		if (names.size > 0 || items.length !== positional || items.some(({ type }) => /splat/.test(type))) return void 0;
		return {
			text: items.map(slice).join(", "),
			sure: true
		};
	}
	if (right.type === "dictionary") {
		if (positional > 0) return void 0;
		const pairs = parts(right).map((pair) => {
			const [key, value] = [childOf(pair, "key"), childOf(pair, "value")];
			const name = key && literalOf(key, text);
			const named = typeof name === "string" && /^[A-Za-z_]\w*$/.test(name) && !KEYWORDS.has(name) && !OWN.test(name);
			return pair.type === "pair" && named && value ? `${name}=${slice(value)}` : void 0;
		});
		return pairs.includes(void 0) ? void 0 : {
			text: pairs.join(", "),
			sure: true
		};
	}
	if (names.size > 0 || positional !== 1) return void 0;
	const sure = /^(attribute|string|integer|float|concatenated_string)$/.test(right.type);
	const inner = right.type === "parenthesized_expression" ? parts(right)[0] : right;
	if (!inner || inner.type === "generator_expression" || inner.type === "named_expression") return void 0;
	return {
		text: slice(inner),
		sure
	};
}
function hasComment(node) {
	return node.type === "comment" || node.children.some(hasComment);
}

export { defaultLabel as $, isQuery as A, commentsOf as B, SENSITIVE_MODELS as C, isMigrationFile as Ct, QUERY_CALLS as D, looksSecret as E, mentionsSuper as F, loopsAround as G, assignedNames as H, superCalls as I, assignedBefore as J, mentions as K, classAround as L, comesWithOdoo as M, isSamePackage as N, domainOf as O, headOf as P, argumentNode as Q, isAssigned as R, LISTED_MODELS as S, unwrapped as St, knownSecret as T, servesNobody as Tt, isSmall as U, FEW_MODELS as V, leavesAtOnce as W, importsOf as X, importedPath as Y, removeArgument as Z, unescapedParts as _, originsOf as _t, printfFormat as a, hasGuard as at, argumentsFor as b, dotted as bt, formattingOf as c, taintHere as ct, termText as d, routesOf as dt, fieldsOf as et, translationOf as f, isCursor as ft, lostReturn as g, flowOf as gt, recordsChosenOutside as h, scopeFlow as ht, braceFormat as i, functionText as it, isSuper as j, isJoinable as k, isFString as l, interpolations as lt, recordsChosenForRoute as m, recordsOf as mt, valuesToArguments as n, methodObject as nt, overriddenRoute as o, isRpcMethod as ot, changesRecords as p, isEnvironment as pt, namesIn$1 as q, argumentFault as r, plainText as rt, plain as s, outsideOf as st, valuesOf as t, labelOf as tt, isText as u, routeAround as ut, isConstant as v, argumentsOfCall as vt, isSecretName as w, isTestFile as wt, callersOf as x, innermostFunction as xt, worstSqlPart as y, calledBy as yt, pathsThrough as z };