import { A as isBareFailure, B as unknownField, D as postJsonRpc, E as jsonRpcService, F as isUnknownModel, H as missingDatabase, I as parseFault, L as remoteError, M as readJson, N as strangeAnswer, O as databaseHeaders, Q as cut, R as remoteFault, T as jsonRpc, V as unknownModel, W as looksLikeApiKey, Y as inTheirWords, b as createHttp, j as isEndpointMissing, k as HttpStatus, tt as OdooError, z as unknownFieldOf } from "./browser.mjs";
import { Bt as nearNames } from "./spec.mjs";
import { isDeepStrictEqual } from "node:util";

// src/util/shared-task.ts
function sharedTask(start) {
	let current;
	function begin() {
		const abort = new AbortController();
		const run = {
			promise: start(abort.signal),
			abort,
			waiting: 0,
			settled: false
		};
		run.promise.then(() => {
			run.settled = true;
		}, () => {
			run.settled = true;
			if (current === run) current = void 0;
		});
		return run;
	}
	return {
		async get(signal) {
			if (current === void 0) current = begin();
			const run = current;
			if (run.settled || signal === void 0) {
				run.waiting += 1;
				return run.promise;
			}
			run.waiting += 1;
			return new Promise((resolve, reject) => {
				const leave = () => {
					run.waiting -= 1;
					if (run.waiting === 0 && !run.settled) {
						if (current === run) current = void 0;
						run.abort.abort();
					}
					reject(signal.reason);
				};
				if (signal.aborted) {
					leave();
					return;
				}
				signal.addEventListener("abort", leave, { once: true });
				run.promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", leave));
			});
		},
		forget() {
			current = void 0;
		}
	};
}

// src/odoo/transport/named-args.ts
/**
* Parameters of the ORM's public methods in 19.0 (odoo/orm/models.py, addons/web/models/models.py,
* addons/base/models/ir_ui_view.py). A method that works on records has `ids` first.
*/
const PARAMETERS = {
	search: "domain offset limit order",
	search_count: "domain limit",
	search_read: "domain fields offset limit order",
	search_fetch: "domain field_names offset limit order",
	read: "ids fields load",
	create: "vals_list",
	write: "ids vals",
	unlink: "ids",
	copy: "ids default",
	copy_data: "ids default",
	default_get: "fields",
	fields_get: "allfields attributes",
	name_search: "name domain operator limit",
	name_create: "name",
	read_group: "domain fields groupby offset limit orderby lazy",
	formatted_read_group: "domain groupby aggregates having offset limit order",
	web_read_group: "domain groupby aggregates limit offset order",
	web_search_read: "domain specification offset limit order count_limit",
	web_name_search: "name specification domain operator limit",
	web_read: "ids specification",
	web_save: "ids vals specification next_id",
	web_save_multi: "ids vals_list specification",
	onchange: "ids values field_names fields_spec",
	load: "fields data",
	export_data: "ids fields_to_export",
	get_views: "views options",
	get_view: "view_id view_type",
	get_metadata: "ids",
	get_external_id: "ids",
	action_archive: "ids",
	action_unarchive: "ids",
	toggle_active: "ids",
	has_access: "ids operation",
	check_access: "ids operation",
	check_access_rights: "operation raise_exception",
	context_get: ""
};
/** Names that a leading parameter has in other series; the first one is that of 19.0. */
const RENAMED = [
	{
		method: /^(?:search|search_count)$/,
		names: ["domain", "args"],
		until: 15
	},
	{
		method: /^name_search$/,
		names: ["domain", "args"],
		until: 18
	},
	{
		method: /^default_get$/,
		names: ["fields", "fields_list"],
		until: 18
	}
];
/** These also make sense on no record: on one that is not created yet, or on the model as a whole. */
const WITHOUT_RECORDS = /* @__PURE__ */ new Set([
	"onchange",
	"web_save",
	"has_access",
	"check_access"
]);
/** Whether the method takes records first, as far as it is one of the ORM's own; undefined when it is not. */
function takesIds(method) {
	const parameters = Object.hasOwn(PARAMETERS, method) ? PARAMETERS[method] : void 0;
	return parameters === void 0 ? void 0 : /^ids\b/.test(parameters);
}
/**
* The arguments as every protocol and series takes them: `ids` out of kwargs or the first positional
* argument, and a renamed parameter under the name that this series knows.
*/
function normalise(model, method, args, major) {
	let { ids } = args;
	let list = args.args ?? [];
	const kwargs = { ...args.kwargs };
	const inKwargs = kwargs.ids;
	if (ids === void 0 && isIds(inKwargs)) {
		ids = inKwargs;
		delete kwargs.ids;
	}
	const [first] = list;
	if (ids === void 0 && takesIds(method) && (isIds(first) || isId(first))) {
		ids = isIds(first) ? first : [first];
		list = list.slice(1);
	}
	if (ids === void 0 && takesIds(method) && list.length === 0 && !WITHOUT_RECORDS.has(method)) throw new OdooError("bad_request", `${model}.${method} works on records, and no ids were given.`);
	if (ids === void 0 && WITHOUT_RECORDS.has(method)) ids = [];
	for (const rename of RENAMED) {
		if (!rename.method.test(method)) continue;
		const wanted = rename.names[major <= rename.until ? 1 : 0] ?? "";
		for (const name of rename.names) {
			if (name === wanted || !Object.hasOwn(kwargs, name) || Object.hasOwn(kwargs, wanted)) continue;
			kwargs[wanted] = kwargs[name];
			delete kwargs[name];
		}
	}
	if (method === "create" && list.length === 0 && Object.hasOwn(kwargs, "vals_list")) {
		list = [kwargs.vals_list];
		delete kwargs.vals_list;
	}
	return {
		...ids === void 0 ? {} : { ids },
		args: list,
		kwargs
	};
}
/** Named arguments for JSON-2; undefined when the method's parameter names are not known here. */
function nameArgs(model, method, args) {
	const list = args.args ?? [];
	const named = { ...args.kwargs };
	if (args.ids !== void 0) named.ids = args.ids;
	if (list.length === 0) return named;
	if (!Object.hasOwn(PARAMETERS, method)) return void 0;
	const names = (PARAMETERS[method] ?? "").split(" ").filter((name) => name !== "" && name !== "ids");
	if (list.length > names.length) throw new OdooError("bad_request", `${model}.${method} takes ${names.length} positional arguments, and ${list.length} were given.`, { hint: names.length > 0 ? `They are ${names.join(", ")}; the records go into ids.` : void 0 });
	for (const [index, value] of list.entries()) {
		const name = names[index] ?? "";
		if (Object.hasOwn(named, name) && !isDeepStrictEqual(named[name], value)) throw new OdooError("bad_request", `${model}.${method} got "${name}" twice: in args and in kwargs.`);
		named[name] = value;
	}
	return named;
}
function isIds(value) {
	return Array.isArray(value) && value.every(isId);
}
function isId(value) {
	return Number.isInteger(value);
}

// src/odoo/check-call.ts
/** Ids are int4 columns in PostgreSQL. */
const MAX_ID = 2147483647;
/** Refuses what Odoo would refuse, or misunderstand, before anything is sent. */
function checkCall(model, method, args) {
	if (!/^[a-z_][a-z0-9_]*(?:\.[a-z0-9_]+)*$/.test(model)) throw new OdooError("bad_request", `"${cut(model, 60)}" is not a model's name.`, { hint: "Use its technical name, such as res.partner." });
	if (method.startsWith("_")) throw new OdooError("bad_request", `${model}.${cut(method, 60)} is private and cannot be called from outside.`, { hint: "Only methods whose name does not start with an underscore can be called." });
	if (!/^[A-Za-z]\w*$/.test(method)) throw new OdooError("bad_request", `"${cut(method, 60)}" is not a method's name.`);
	const { ids, args: list, kwargs } = args;
	if (ids !== void 0) checkIds(ids, "ids");
	if (list !== void 0 && !Array.isArray(list)) throw new OdooError("bad_request", "args must be a list of the positional arguments.");
	if (kwargs !== void 0 && (typeof kwargs !== "object" || kwargs === null || Array.isArray(kwargs))) throw new OdooError("bad_request", "kwargs must be an object of the named arguments.");
	const first = list?.[0];
	if (ids === void 0 && takesIds(method) && Array.isArray(first)) checkIds(first, "the first argument");
}
function checkIds(ids, name) {
	if (!Array.isArray(ids)) throw new OdooError("bad_request", `${name} must be a list of record ids, such as [7].`);
	const wrong = ids.find((id) => !Number.isInteger(id) || id < 1 || id > MAX_ID);
	if (wrong !== void 0) throw new OdooError("bad_request", `${cut(JSON.stringify(wrong), 60)} in ${name} is not a record's id.`, { hint: `Ids are whole numbers from 1 to ${MAX_ID}.` });
}

// src/odoo/databases.ts
/** The only database of the server; empty when the server does not list them (`list_db = False`). */
async function detectDatabase(http, sending) {
	const names = await listDatabases(http, sending);
	if (names === void 0) return "";
	const [only] = names;
	if (only !== void 0 && names.length === 1) return only;
	throw names.length === 0 ? new OdooError("bad_request", `The server at ${http.origin} has no database yet.`, { hint: "Create one in the browser, then set ODOO_DB to its name." }) : new OdooError("bad_request", `The server has ${names.length} databases: ${listing(names)}.`, { hint: "Set ODOO_DB to one of them." });
}
/**
* The reason why a login failed, in words: a server that has no such database says so in many ways
* (an exception, a bare HTTP 500 or 404, a refused login).
*/
async function explainLoginFailure(http, db, error, sending) {
	if (!(error instanceof OdooError) || !mayBeTheDatabase(error)) return error;
	const names = db === "" ? void 0 : await listDatabases(http, sending).catch(() => void 0);
	const said = missingDatabase(remoteFault(error)?.message ?? "");
	if (names?.includes(db) || names === void 0 && said === void 0) return error;
	const near = nearNames(db, names ?? [])[0];
	return new OdooError("bad_request", `There is no database "${db}" at ${http.origin}.`, {
		hint: names?.length ? `Set ODOO_DB to ${near ? `"${near}"` : "one of its databases"}: it has ${listing(names)}.` : "Set ODOO_DB to the name of a database there.",
		cause: error.cause
	});
}
function mayBeTheDatabase(error) {
	if (error.kind === "unreachable") return error.cause instanceof HttpStatus;
	return error.kind !== "timeout";
}
/** Undefined when the server does not tell. */
async function listDatabases(http, sending) {
	try {
		const names = await postJsonRpc(http, "/web/database/list", {}, sending);
		return Array.isArray(names) ? names.map(String) : void 0;
	} catch (error) {
		if (error instanceof OdooError && error.cause !== void 0 && !(error.cause instanceof Error)) return void 0;
		throw error;
	}
}
function listing(names) {
	const shown = names.slice(0, 20).join(", ");
	return names.length > 20 ? `${shown} and ${names.length - 20} more` : shown;
}

// src/odoo/transport/xmlrpc-codec.ts
/** An XML-RPC answer that cannot be read. */
var XmlRpcError = class extends Error {
	name = "XmlRpcError";
};
/** The text of a method call. Null travels as `<nil/>`, which Odoo's parser takes. */
function encodeCall(method, params) {
	const body = params.map((param) => `<param>${encode(param)}</param>`).join("");
	return `<?xml version="1.0"?><methodCall><methodName>${escapeXml(method)}</methodName><params>${body}</params></methodCall>`;
}
function encode(value) {
	return `<value>${encodeBare(value)}</value>`;
}
function encodeBare(value) {
	switch (typeof value) {
		case "string": return `<string>${escapeXml(value)}</string>`;
		case "boolean": return `<boolean>${value ? 1 : 0}</boolean>`;
		case "number": return Number.isInteger(value) ? `<int>${value}</int>` : `<double>${value}</double>`;
		case "object": break;
		default: return "<nil/>";
	}
	if (value === null) return "<nil/>";
	if (Array.isArray(value)) return `<array><data>${value.map(encode).join("")}</data></array>`;
	return `<struct>${Object.entries(value).filter(([, member]) => member !== void 0).map(([name, member]) => `<member><name>${escapeXml(name)}</name>${encode(member)}</member>`).join("")}</struct>`;
}
/** XML 1.0 has no way to write control characters; a NUL in a value cannot be stored by Odoo either. */
function escapeXml(text) {
	return text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\r", "&#13;");
}
/** The result of a method call, or the fault. Dates come as the text that they are sent as. */
function decodeResponse(xml) {
	const cursor = {
		xml,
		at: 0
	};
	skip(cursor, /\s*(?:<\?xml[^>]*\?>)?\s*/y);
	expect(cursor, "methodResponse");
	if (open(cursor, "fault")) {
		const value = decodeValue(cursor);
		const [code, text] = isStruct(value) ? [value.faultCode, value.faultString] : [void 0, void 0];
		return { fault: {
			code: typeof code === "number" ? code : String(code ?? ""),
			text: String(text ?? "")
		} };
	}
	expect(cursor, "params");
	expect(cursor, "param");
	return { result: decodeValue(cursor) };
}
function decodeValue(cursor) {
	if (open(cursor, "value/")) return "";
	expect(cursor, "value");
	const bare = /[^<]*/y;
	bare.lastIndex = cursor.at;
	const leading = bare.exec(cursor.xml)?.[0] ?? "";
	if (cursor.xml.startsWith("</value>", cursor.at + leading.length)) {
		cursor.at += leading.length + 8;
		return unescapeXml(leading);
	}
	const tag = /\s*<([\w.:]+)\s*(\/?)>/y;
	tag.lastIndex = cursor.at;
	const match = tag.exec(cursor.xml);
	if (!match) throw broken(cursor, "a value");
	cursor.at = tag.lastIndex;
	const name = (match[1] ?? "").replace(/^ex:/, "");
	const value = match[2] === "/" ? emptyOf(name) : decodeTyped(cursor, name, match[1] ?? "");
	close(cursor, "value");
	return value;
}
function decodeTyped(cursor, name, tag) {
	if (name === "array") {
		const items = [];
		if (!open(cursor, "data/")) {
			expect(cursor, "data");
			while (!peekClose(cursor, "data")) items.push(decodeValue(cursor));
			close(cursor, "data");
		}
		close(cursor, "array");
		return items;
	}
	if (name === "struct") {
		const members = [];
		while (!peekClose(cursor, "struct")) {
			expect(cursor, "member");
			expect(cursor, "name");
			const key = readText(cursor, "name");
			members.push([key, decodeValue(cursor)]);
			close(cursor, "member");
		}
		close(cursor, "struct");
		return Object.fromEntries(members);
	}
	const text = readText(cursor, tag);
	if (name === "boolean") return text.trim() === "1";
	if (/^(?:int|i1|i2|i4|i8|double|float)$/.test(name)) return Number(text);
	if (name === "nil") return null;
	return text;
}
function emptyOf(name) {
	if (name === "nil") return null;
	if (name === "array") return [];
	return name === "struct" ? {} : "";
}
function readText(cursor, tag) {
	const end = cursor.xml.indexOf(`</${tag}>`, cursor.at);
	if (end < 0) throw broken(cursor, `</${tag}>`);
	const text = cursor.xml.slice(cursor.at, end);
	cursor.at = end + tag.length + 3;
	return unescapeXml(text);
}
function unescapeXml(text) {
	if (!text.includes("&")) return text;
	return text.replaceAll(/&(?:#(\d+)|#x([0-9a-f]+)|(lt|gt|amp|quot|apos));/gi, (_, dec, hex, name) => {
		if (dec) return String.fromCodePoint(Number(dec));
		if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
		return {
			lt: "<",
			gt: ">",
			amp: "&",
			quot: "\"",
			apos: "'"
		}[String(name).toLowerCase()] ?? "";
	});
}
function open(cursor, tag) {
	return skip(cursor, new RegExp(`\\s*<${tag}>`, "y"));
}
function expect(cursor, tag) {
	if (!open(cursor, tag)) throw broken(cursor, `<${tag}>`);
}
function close(cursor, tag) {
	if (!skip(cursor, new RegExp(`\\s*</${tag}>`, "y"))) throw broken(cursor, `</${tag}>`);
}
function peekClose(cursor, tag) {
	const pattern = new RegExp(`\\s*</${tag}>`, "y");
	pattern.lastIndex = cursor.at;
	return pattern.test(cursor.xml);
}
function skip(cursor, pattern) {
	pattern.lastIndex = cursor.at;
	const found = pattern.test(cursor.xml);
	if (found) cursor.at = pattern.lastIndex;
	return found;
}
function broken(cursor, wanted) {
	return new XmlRpcError(`No ${wanted} at character ${cursor.at} of the XML-RPC answer.`);
}
function isStruct(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/odoo/transport/xmlrpc.ts
/** `POST /xmlrpc/2/object`: the fallback where /jsonrpc is not let through. */
const xmlRpc = {
	protocol: "xmlrpc",
	call(http, session, call, sending) {
		const { ids, args = [], kwargs = {} } = call.args;
		const positional = ids === void 0 ? args : [ids, ...args];
		return xmlRpcService(http, "object", "execute_kw", [
			session.db,
			session.uid,
			session.secret,
			call.model,
			call.method,
			positional,
			kwargs
		], {
			...sending,
			call,
			headers: databaseHeaders(http.origin, session)
		});
	}
};
const xmlRpcService = async (http, service, method, args, options) => {
	const { call, headers, ...sending } = options;
	const request = {
		method: "POST",
		path: `/xmlrpc/2/${service}`,
		headers: {
			"content-type": "text/xml",
			...headers
		},
		body: encodeCall(method, args),
		what: call ? `${call.model}.${call.method}` : `${service}.${method}`,
		...sending
	};
	const response = await http.send(request);
	if (response.status !== 200 || !response.text.includes("<methodResponse>")) throw strangeAnswer(http.origin, request, response);
	const answer = decode(response.text);
	if (answer === void 0) throw strangeAnswer(http.origin, request, response);
	if ("result" in answer) return answer.result;
	const fault = readFault$1(answer.fault);
	if (fault.name === "builtins.TypeError" && fault.message.startsWith("cannot marshal None")) {
		if (sending.effect === "write") return null;
		throw new OdooError("server", `XML-RPC cannot carry the empty values in the answer of ${request.what}.`, {
			hint: "Ask for other fields, or set ODOO_PROTOCOL=jsonrpc.",
			cause: fault
		});
	}
	throw remoteError(fault, {
		model: call?.model,
		method: call?.method,
		hasIds: call ? call.args.ids !== void 0 : void 0
	});
};
function decode(text) {
	try {
		return decodeResponse(text);
	} catch (error) {
		if (error instanceof XmlRpcError) return void 0;
		throw error;
	}
}
/** The codes of `xmlrpc_handle_exception_int`; 1 comes with a whole traceback. */
function readFault$1({ code, text }) {
	if (code === 3) return {
		name: "odoo.exceptions.AccessDenied",
		message: text
	};
	if (code === 4) return {
		name: "odoo.exceptions.AccessError",
		message: text
	};
	if (code === 2) {
		if (/\([^()]*: ?[a-z][\w.]+\(\d+,?[^()]*\),[^()]*\)\s*$/.test(text)) return {
			name: "odoo.exceptions.MissingError",
			message: text
		};
		return {
			name: "odoo.exceptions.UserError",
			message: /^\((['"])([\s\S]*?)\1, \d+, /.exec(text)?.[2]?.replaceAll("\\n", "\n") ?? text
		};
	}
	return readTraceback(text);
}
/** The exception after the last stack frame of a traceback. */
function readTraceback(text) {
	const lines = text.trimEnd().split("\n");
	const lastFrame = lines.findLastIndex((line) => /^ {2}File "/.test(line));
	const start = lines.findIndex((line, index) => index > lastFrame && /^[\w.]+(?:: |:?$)/.test(line));
	if (start < 0) return {
		name: "builtins.Exception",
		message: lines.at(-1) ?? "",
		debug: text
	};
	const [name = "", ...rest] = lines.slice(start).join("\n").split(": ");
	return {
		name: name.includes(".") ? name : `builtins.${name}`,
		message: rest.join(": "),
		debug: text
	};
}

// src/odoo/version.ts
/**
* Reads what Odoo says of its version: `19.0-20260101`, `17.0+e`, `saas~18.3+e`, `saas-19.4`.
* Undefined when the text holds no version.
*/
function parseVersion(text) {
	const match = /^(?:saas[~-])?(\d{1,2})(?:\.(\d{1,2}))?(?!\d)/.exec(text.trim());
	if (!match) return void 0;
	return {
		series: `${match[1]}.${match[2] ?? "0"}`,
		major: Number(match[1])
	};
}

// src/odoo/server-version.ts
const byWebClient = (http, sending) => postJsonRpc(http, "/web/webclient/version_info", {}, sending);
const byJsonRpc = (http, sending) => jsonRpcService(http, "common", "version", [], sending);
const byXmlRpc = (http, sending) => xmlRpcService(http, "common", "version", [], sending);
/** From 19.0 on. */
const byWebVersion = async (http, sending) => {
	const request = {
		method: "GET",
		path: "/web/version",
		headers: {},
		what: "/web/version",
		...sending
	};
	return readJson(http.origin, request, await http.send(request));
};
/** The version of the server, without a login. */
async function fetchVersion(http, protocol, sending) {
	const questions = protocol === "xmlrpc" ? [byXmlRpc] : protocol === "jsonrpc" ? [byJsonRpc, byWebClient] : [
		byWebClient,
		byWebVersion,
		byJsonRpc,
		byXmlRpc
	];
	for (const question of questions) try {
		return readVersion(await question(http, sending));
	} catch (error) {
		if (!isEndpointMissing(error)) throw error;
	}
	throw new OdooError("unreachable", `There is no Odoo at ${http.origin}: something else answers there.`, { hint: "Check that ODOO_URL is the address of Odoo itself." });
}
function readVersion(answer) {
	const fields = typeof answer === "object" && answer !== null ? { ...answer } : {};
	const version = String(fields.server_version ?? fields.version ?? "");
	const parsed = parseVersion(version);
	if (parsed) return {
		version,
		...parsed
	};
	throw new OdooError("server", `Odoo's version cannot be read from "${version.slice(0, 40)}".`);
}

// src/odoo/transport/json2.ts
/** `POST /json/2/<model>/<method>` with a bearer key and named arguments: 19.0 and newer. */
const json2 = {
	protocol: "json2",
	async call(http, session, call, sending) {
		const { model, method } = call;
		const named = nameArgs(model, method, call.args);
		if (named === void 0) return callByPosition(http, session, call, sending);
		const request = {
			method: "POST",
			path: `/json/2/${model}/${method}`,
			headers: {
				"content-type": "application/json",
				authorization: `bearer ${session.secret}`,
				...databaseHeaders(http.origin, session)
			},
			body: JSON.stringify(isSingleCreate(method, named) ? {
				...named,
				vals_list: [named.vals_list]
			} : named),
			what: `${model}.${method}`,
			...sending
		};
		const response = await http.send(request);
		if (response.status === 200) {
			const result = readJson(http.origin, request, response);
			return isSingleCreate(method, named) && Array.isArray(result) ? result[0] : result;
		}
		const fault = response.status >= 400 ? readFault(response.text) : void 0;
		if (fault) throw remoteError(fault, {
			model,
			method,
			hasIds: call.args.ids !== void 0
		});
		throw strangeAnswer(http.origin, request, response);
	}
};
/** /jsonrpc still takes arguments by position, where it has not been removed. */
const callByPosition = async (http, session, call, sending) => {
	try {
		return await jsonRpc.call(http, session, call, sending);
	} catch (error) {
		if (!(error instanceof OdooError) || !(error.cause instanceof HttpStatus) || error.cause.status !== 404) throw error;
		throw new OdooError("bad_request", `${call.model}.${call.method} has to be called with named arguments on this server.`, { hint: "Give the arguments by name in kwargs, not in args." });
	}
};
function isSingleCreate(method, named) {
	const values = named.vals_list;
	return method === "create" && typeof values === "object" && values !== null && !Array.isArray(values);
}
function readFault(text) {
	try {
		return parseFault(JSON.parse(text));
	} catch {
		return;
	}
}

// src/odoo/connect.ts
/** Finds out version, database and protocol, and logs in. Nothing is written. */
async function connect(http, instance, sending) {
	if (instance.db !== void 0 && !isHeaderValue(instance.db)) throw new OdooError("bad_request", "ODOO_DB has a character in it that no database name has.");
	const version = await fetchVersion(http, instance.protocol, sending);
	const db = instance.db ?? await detectDatabase(http, sending);
	const { session, transport, login } = await logIn({
		http,
		instance,
		db,
		major: version.major,
		sending
	}, protocolsFor(instance, version.major));
	return {
		info: {
			...version,
			db,
			uid: session.uid,
			login,
			protocol: transport.protocol
		},
		session,
		transport
	};
}
/** In the order to try them. */
function protocolsFor(instance, major) {
	if (instance.protocol !== "auto") return [instance.protocol];
	if (major < 19) return ["jsonrpc", "xmlrpc"];
	if (instance.login === void 0) return ["json2"];
	return looksLikeApiKey(instance.secret) ? [
		"json2",
		"jsonrpc",
		"xmlrpc"
	] : [
		"jsonrpc",
		"xmlrpc",
		"json2"
	];
}
async function logIn(attempt, protocols) {
	let told;
	for (const protocol of protocols) try {
		return await LOGIN[protocol](attempt);
	} catch (error) {
		if (told === void 0 || isEndpointMissing(told)) told = error;
		const { login } = attempt.instance;
		if (!(protocol === "json2" && login !== void 0 && isRefused(error)) && !isEndpointMissing(error)) break;
	}
	throw await explainLoginFailure(attempt.http, attempt.db, told, attempt.sending);
}
const LOGIN = {
	json2: logInByKey,
	jsonrpc: (attempt) => logInByService(attempt, jsonRpcService, jsonRpc),
	xmlrpc: (attempt) => logInByService(attempt, xmlRpcService, xmlRpc)
};
async function logInByKey({ http, instance, db, major, sending }) {
	if (major < 19) throw new OdooError("bad_request", `ODOO_PROTOCOL is json2, and this server is Odoo ${major}.0.`, { hint: "JSON-2 is there from 19.0 on: set ODOO_PROTOCOL=auto." });
	if (!isHeaderValue(instance.secret)) throw new OdooError("auth", "The API key has a character in it that no key has.", { hint: "Copy the key once more, without quotes or spaces, into ODOO_API_KEY." });
	const anonymous = {
		db,
		uid: 0,
		secret: instance.secret,
		major
	};
	const context = await json2.call(http, anonymous, {
		model: "res.users",
		method: "context_get",
		args: {}
	}, sending);
	const uid = typeof context === "object" && context !== null && "uid" in context ? context.uid : void 0;
	if (typeof uid !== "number") throw new OdooError("server", "Odoo did not say which user the API key is of.");
	const session = {
		...anonymous,
		uid
	};
	const rows = await json2.call(http, session, {
		model: "res.users",
		method: "read",
		args: {
			ids: [uid],
			kwargs: { fields: ["login"] }
		}
	}, sending);
	const row = Array.isArray(rows) ? rows[0] : void 0;
	const login = typeof row === "object" && row !== null && "login" in row ? String(row.login) : "";
	return {
		session,
		transport: json2,
		login
	};
}
async function logInByService({ http, instance, db, major, sending }, service, transport) {
	const { login, secret } = instance;
	if (login === void 0) throw new OdooError("auth", `Odoo ${major}.0 needs a login besides the password or API key here.`, { hint: "Set ODOO_USERNAME to the login of its user; only JSON-2, from 19.0 on, does without one." });
	if (db === "") throw new OdooError("bad_request", "The server does not list its databases.", { hint: "Set ODOO_DB to the name of the database." });
	const cookie = transport === jsonRpc && major <= 15 ? await databaseCookie(http, db, sending) : void 0;
	const uid = await service(http, "common", "authenticate", [
		db,
		login,
		secret,
		{}
	], {
		...sending,
		...cookie === void 0 ? {} : { headers: { cookie } }
	});
	if (typeof uid !== "number" || uid === 0) throw new OdooError("auth", `Odoo does not accept the login "${login}" with this password or API key.`, { hint: `Check ODOO_USERNAME, ODOO_PASSWORD or ODOO_API_KEY, and that the user is of database "${db}"; a key may have expired, and with two-factor login only a key is accepted.` });
	return {
		session: {
			db,
			uid,
			secret,
			major,
			cookie
		},
		transport,
		login
	};
}
/**
* 14.0 and 15.0 answer an exception over /jsonrpc with a bare HTTP 500 when the server has several
* databases and the session has none (`_dispatch_nodb` in odoo/http.py). A session that holds only the
* database's name, and no login, brings the exception's text back.
*/
async function databaseCookie(http, db, sending) {
	const header = (await http.send({
		method: "GET",
		path: `/web?db=${encodeURIComponent(db)}`,
		headers: {},
		what: "the start page",
		...sending
	})).headers["set-cookie"];
	return (Array.isArray(header) ? header : [header ?? ""]).map((line) => /^session_id=[^;]+/.exec(line)?.[0]).find((cookie) => cookie !== void 0);
}
/** Printable ASCII: what an HTTP header can carry. */
function isHeaderValue(text) {
	return /^[!-~]+$/.test(text);
}
function isRefused(error) {
	return error instanceof OdooError && (error.kind === "auth" || remoteFault(error)?.name.endsWith("AccessDenied") === true);
}

// src/odoo/explain.ts
/** Adds to a failed call what only further questions to the server can tell. Returns the error to throw. */
async function explain(error, call, means) {
	const fault = remoteFault(error);
	if (!(error instanceof OdooError) || fault === void 0) return error;
	try {
		return await better(fault, call, means) ?? error;
	} catch (second) {
		return second instanceof OdooError && second.kind === "auth" ? second : error;
	}
}
async function better(fault, { model, method, args }, { schema, logInAgain }) {
	if (fault.name === "odoo.exceptions.AccessDenied") {
		await logInAgain();
		return;
	}
	if (isUnknownModel(fault, model)) return unknownModel(model, await schema.models(), fault);
	const named = unknownFieldOf(fault, {
		model,
		method
	});
	if (named) {
		const fields = await schema.fields(named.model, {});
		return unknownField(named.model, named.name, fields.keys(), fault);
	}
	if (fault.name === "builtins.KeyError" && (method === "create" || method === "write")) {
		const fields = await schema.fields(model, {});
		const unknown = writtenNames(args).find((name) => !fields.has(name));
		if (unknown !== void 0) return unknownField(model, unknown, fields.keys(), fault);
	}
}
function writtenNames({ args = [], kwargs = {} }) {
	return [
		...args,
		kwargs.vals,
		kwargs.vals_list
	].flat().flatMap((values) => typeof values === "object" && values !== null ? Object.keys(values) : []);
}

// src/odoo/schema.ts
const TTL_MS = 6e5;
const MAX_MODELS = 256;
/** Without a list `fields_get` sends all there is, and over XML-RPC fails on a null among it. */
const ATTRIBUTES = [
	"type",
	"string",
	"help",
	"required",
	"readonly",
	"store",
	"searchable",
	"sortable",
	"relation",
	"relation_field",
	"selection"
];
function createSchema(send) {
	const fields = /* @__PURE__ */ new Map();
	let models;
	async function fetchFields(model, options) {
		const answer = await send(model, "fields_get", { kwargs: { attributes: ATTRIBUTES } }, {
			...options,
			effect: "read"
		});
		if (!isRecord(answer)) throw new OdooError("server", `Odoo did not describe the fields of ${model}.`);
		return new Map(Object.entries(answer).flatMap(([name, raw]) => isRecord(raw) ? [[name, readField(name, raw)]] : []));
	}
	async function fetchModels() {
		const rows = await send("ir.model", "search_read", {
			args: [[]],
			kwargs: { fields: ["model"] }
		}, {
			effect: "read",
			timeoutMs: 1e4
		});
		return Array.isArray(rows) ? rows.flatMap((row) => isRecord(row) && typeof row.model === "string" ? [row.model] : []) : [];
	}
	const schema = {
		async fields(model, options) {
			let entry = fields.get(model);
			if (entry === void 0 || entry.expires < Date.now()) {
				fields.delete(model);
				const oldest = fields.keys().next();
				if (fields.size >= MAX_MODELS && !oldest.done) fields.delete(oldest.value);
				entry = {
					task: sharedTask((signal) => fetchFields(model, {
						timeoutMs: options.timeoutMs,
						signal
					})),
					expires: Date.now() + TTL_MS
				};
				fields.set(model, entry);
			}
			try {
				return await entry.task.get(options.signal);
			} catch (error) {
				if (error instanceof OdooError && error.kind === "not_found") {
					fields.delete(model);
					throw unknownModel(model, await schema.models(), remoteFault(error));
				}
				if (error instanceof OdooError || !options.signal?.aborted) throw error;
				throw new OdooError("timeout", "The call was cancelled before Odoo answered.");
			}
		},
		async models() {
			if (models === void 0 || models.expires < Date.now()) models = {
				task: sharedTask(fetchModels),
				expires: Date.now() + TTL_MS
			};
			return models.task.get().catch(() => []);
		},
		forget() {
			fields.clear();
			models = void 0;
		}
	};
	return schema;
}
function readField(name, raw) {
	return {
		name,
		type: String(raw.type ?? ""),
		string: String(raw.string ?? name),
		...text(raw, "help"),
		...flag(raw, "required"),
		...flag(raw, "readonly"),
		...flag(raw, "store"),
		...flag(raw, "searchable"),
		...flag(raw, "sortable"),
		...text(raw, "relation"),
		...text(raw, "relation_field"),
		...Array.isArray(raw.selection) ? { selection: readSelection(raw.selection) } : {}
	};
}
function text(raw, key) {
	const value = raw[key];
	const result = {};
	if (typeof value === "string" && value !== "") result[key] = value;
	return result;
}
function flag(raw, key) {
	const value = raw[key];
	const result = {};
	if (typeof value === "boolean") result[key] = value;
	return result;
}
function readSelection(options) {
	return options.flatMap((option) => Array.isArray(option) ? [[String(option[0]), String(option[1])]] : []);
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/odoo/client.ts
/**
* A client of one database. Nothing goes over the wire before the first call.
*
* @param env where proxies and additional authorities for TLS are named
*/
function createClient(instance, env = process.env) {
	const http = createHttp(instance.url, {
		env,
		caFile: instance.caCert ?? env.ODOO_CA_CERT
	});
	const connection = sharedTask((signal) => connect(http, instance, {
		effect: "read",
		timeoutMs: instance.timeoutMs,
		signal
	}));
	async function connected(options) {
		try {
			return await connection.get(options.signal);
		} catch (error) {
			if (!options.signal?.aborted || error instanceof OdooError) throw error;
			throw new OdooError("timeout", "The call was cancelled before Odoo answered.");
		}
	}
	/** One call, with what the server says of a failure and nothing more. */
	async function send(call, options) {
		const { session, transport } = await connected(options);
		const args = normalise(call.model, call.method, call.args, session.major);
		const sending = {
			effect: options.effect ?? "write",
			timeoutMs: options.timeoutMs ?? instance.timeoutMs,
			signal: options.signal
		};
		try {
			return await transport.call(http, session, {
				...call,
				args
			}, sending);
		} catch (error) {
			if (session.cookie === void 0 || !isBareFailure(error)) throw error;
			connection.forget();
			if (sending.effect !== "read") throw error;
			const renewed = await connected(options);
			return renewed.transport.call(http, renewed.session, {
				...call,
				args
			}, sending);
		}
	}
	const schema = createSchema((model, method, args, options) => send({
		model,
		method,
		args
	}, options));
	async function told(task) {
		try {
			return await task();
		} catch (error) {
			throw inTheirWords(error, instance.settings);
		}
	}
	return {
		instance,
		info(options = {}) {
			return told(async () => (await connected(options)).info);
		},
		async call(model, method, args = {}, options = {}) {
			checkCall(model, method, args);
			const call = {
				model,
				method,
				args
			};
			try {
				return await send(call, options);
			} catch (error) {
				const explained = await explain(error, call, {
					schema,
					logInAgain: () => {
						connection.forget();
						return connected({});
					}
				});
				throw inTheirWords(explained, instance.settings);
			}
		},
		async fields(model, options = {}) {
			checkCall(model, "fields_get", {});
			return told(() => schema.fields(model, options));
		},
		forget() {
			schema.forget();
		},
		async close() {
			connection.forget();
			schema.forget();
			await http.close();
		}
	};
}

export { fetchVersion as n, detectDatabase as r, createClient as t };