import { r as __toESM } from "./rolldown-runtime.mjs";
import { zt as didYouMean } from "./spec.mjs";
import { St as parsePython, gt as walkElements, jt as literalOf, pt as attributeValue } from "./source.mjs";
import path from "node:path";
import { access, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { constants } from "node:fs";
import { BlockList, isIP } from "node:net";
import { Readable, Writable } from "node:stream";
import { spawn } from "node:child_process";

// src/odoo/errors.ts
/**
* An error whose `message` is safe to show: our own words, or the sentence Odoo wrote for its user.
* Never a traceback, a file path, SQL or a secret; what helps a developer to debug goes to `cause`.
*/
var OdooError = class extends Error {
	name = "OdooError";
	kind;
	/** One sentence that says what to do next. */
	hint;
	constructor(kind, message, options = {}) {
		super(message, options.cause === void 0 ? void 0 : { cause: options.cause });
		this.kind = kind;
		this.hint = options.hint;
	}
};

// package.json
var version = "0.1.0";

// src/util/version.ts
/** Of this package, from its only source. */
const VERSION = version;

// src/odoo/setting.ts
/** A setting from the environment. Clients pass one that nobody set as `""` or as a literal `${NAME}`. */
function setting(value) {
	const text = value?.trim();
	return text && !/^\$\{[^}]*\}$/.test(text) ? text : void 0;
}

// src/util/cut.ts
/** What somebody else wrote, short enough for a sentence of ours. */
function cut(text, max) {
	return text.length > max ? `${text.slice(0, max)}...` : text;
}

// src/odoo/access.ts
const SPELLINGS = new Map([
	...[
		"false",
		"off",
		"0",
		"no",
		"safe",
		""
	].map((word) => [word, "safe"]),
	...[
		"true",
		"on",
		"1",
		"yes",
		"yolo",
		"full"
	].map((word) => [word, "yolo"]),
	...[
		"read",
		"readonly",
		"read-only"
	].map((word) => [word, "read"])
]);
/** The mode that a setting asks for; undefined for a word that is none, which must never widen access. */
function parseAccessMode(word) {
	return SPELLINGS.get(word.trim().toLowerCase());
}

// src/odoo/setting-names.ts
const PLUGIN_NAMES = {
	of: "of the plugin's options",
	names: {
		ODOO_URL: "url",
		ODOO_DB: "db",
		ODOO_USERNAME: "username",
		ODOO_API_KEY: "api_key",
		ODOO_PASSWORD: "api_key"
	}
};
function profileNames(profile) {
	return {
		of: `of the profile "${profile}"`,
		names: {
			ODOO_URL: "url",
			ODOO_DB: "db",
			ODOO_USERNAME: "username",
			ODOO_API_KEY: "api_key",
			ODOO_PASSWORD: "password",
			ODOO_PROTOCOL: "protocol",
			ODOO_TIMEOUT: "timeout"
		}
	};
}
/**
* The error with the settings in it called as they are where the user has written them: what is wrong in a profile is
* not mended by a variable. Anything but an OdooError comes back as it is.
*/
function inTheirWords(error, settings) {
	if (settings === void 0 || !(error instanceof OdooError)) return error;
	const message = rename$1(error.message, settings);
	const hint = error.hint === void 0 ? void 0 : rename$1(error.hint, settings);
	if (message === error.message && hint === error.hint) return error;
	return new OdooError(error.kind, message, {
		...hint ? { hint } : {},
		cause: error.cause
	});
}
const SETTING = /\b(ODOO_[A-Z_]+)\b(=?)/g;
function rename$1(text, { of, names }) {
	const last = [...text.matchAll(SETTING)].filter(([, name]) => names[name ?? ""] !== void 0).at(-1)?.index;
	return text.replace(SETTING, (all, name, sets, at) => names[name] === void 0 ? all : `"${names[name]}"${at === last ? ` ${of}` : ""}${sets === "" ? "" : " to "}`).replace(/("[a-z_]+") or \1/g, "$1");
}

// src/odoo/target.ts
/** Decides which target is meant when a call names none, and lists all there are. */
function chooseTarget(given) {
	const { profiles } = given;
	const named = [...profiles?.profiles ?? []].map((profile) => toTarget(profile, given));
	const choice = choose(given);
	const chosen = choice && "own" in choice ? choice.own : choice && "profile" in choice ? named.find((target) => target.name === choice.profile) : void 0;
	const own = choice && "own" in choice ? [choice.own] : [];
	const ignored = own.length > 0 && profiles?.problem ? [`${profiles.problem} Its profiles are not offered.`] : [];
	return {
		mode: chosen?.mode ?? given.mode,
		instance: chosen?.instance,
		problem: chosen ? chosen.problem : problemOf(choice, given, named),
		targets: [...own, ...named],
		defaultName: chosen?.name,
		source: choice?.source ?? "",
		notes: ignored
	};
}
function choose(given) {
	const { pluginUrl, pluginProfile, envUrl, envProfile, profiles, project } = given;
	if (pluginUrl || pluginProfile !== void 0) {
		const source = "the options of the plugin";
		if (pluginUrl && pluginProfile !== void 0) return {
			source,
			problem: "The plugin options \"url\" and \"profile\" are both set: empty one of them."
		};
		return pluginProfile === void 0 ? {
			source,
			own: given.plugin()
		} : {
			source,
			profile: pluginProfile
		};
	}
	if (envUrl || envProfile !== void 0) {
		if (envUrl && envProfile !== void 0) return {
			source: "the environment",
			problem: "ODOO_URL and ODOO_PROFILE are both set: unset one of them."
		};
		return envProfile === void 0 ? {
			source: "the environment (ODOO_URL)",
			own: given.environment()
		} : {
			source: "the environment (ODOO_PROFILE)",
			profile: envProfile
		};
	}
	if (project && "problem" in project) return {
		source: "the project",
		problem: project.problem
	};
	if (project) return {
		source: "the project (.odoo-claude.yaml)",
		profile: project.profile
	};
	if (profiles?.problem) return {
		source: "the profile file",
		problem: profiles.problem
	};
	const [only, ...others] = profiles?.profiles ?? [];
	const name = profiles?.default ?? (others.length === 0 ? only?.name : void 0);
	return name === void 0 ? void 0 : {
		source: "the profile file",
		profile: name
	};
}
function problemOf(choice, given, named) {
	if (choice && "problem" in choice) return choice.problem;
	const names = named.map((target) => target.name);
	if (choice && "profile" in choice) {
		if (given.profiles?.problem) return given.profiles.problem;
		if (names.length === 0) return `The profile "${cut(choice.profile, 40)}" is named by ${choice.source}, but there is no profile file: write one, or set ODOO_CONFIG_FILE.`;
		return `There is no profile "${cut(choice.profile, 40)}", which is named by ${choice.source}: the profiles are ${names.join(", ")}.${didYouMean(choice.profile, names)}`;
	}
	if (names.length > 0) return `Several Odoo instances are configured and none is the default: name one by "instance": ${names.join(", ")}.`;
	return given.environment().problem;
}
const STRICTNESS = [
	"read",
	"safe",
	"yolo"
];
/** The stricter of both modes holds, and production never runs without questions. */
function toTarget(profile, { mode, isModeSet }) {
	const wanted = [...isModeSet ? [mode] : [], ...profile.mode ? [profile.mode] : []];
	const strictest = STRICTNESS.find((one) => wanted.includes(one)) ?? "safe";
	const isRefused = profile.production && strictest === "yolo";
	return {
		name: profile.name,
		mode: profile.problem ? "read" : isRefused ? "safe" : strictest,
		instance: profile.problem ? void 0 : profile.instance,
		problem: profile.problem,
		production: profile.production,
		policy: profile.policy,
		notes: isRefused ? [`${profile.name} is a production instance: YOLO mode is refused there, so it works in safe mode.`] : []
	};
}

// src/odoo/url.ts
/** What stands behind the host in an address copied from a browser or a client's settings. */
const KNOWN_PATHS = /^\/(?:web|odoo|jsonrpc|json|xmlrpc|my)(?:\/|$)/;
/**
* The origin of an Odoo address (`https://erp.example.com/web#action=1` gives `https://erp.example.com`),
* or what is wrong with it, worded to follow the setting's name.
*/
function parseOdooUrl(text, allowHttp) {
	if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) {
		const guess = URL.canParse(`https://${text}`) ? new URL(`https://${text}`) : void 0;
		return { problem: `has no scheme: set it to ${guess && isLoopback(guess.hostname) ? "http" : "https"}://${guess?.host ?? "erp.example.com"}` };
	}
	if (!URL.canParse(text)) return { problem: "is not a URL: set it to one such as https://erp.example.com" };
	const url = new URL(text);
	if (url.protocol !== "https:" && url.protocol !== "http:") return { problem: `starts with ${url.protocol}//: set it to https://${url.host}` };
	if (url.username || url.password) return { problem: `must not hold a user name or password: set it to ${url.origin}` };
	if (!/^\/+$/.test(url.pathname) && !KNOWN_PATHS.test(url.pathname)) return { problem: `has the path ${url.pathname}, and Odoo is served at the root: set it to ${url.origin}` };
	if (url.protocol === "http:" && !allowHttp && !isLoopback(url.hostname)) return { problem: `would send the credentials unencrypted: set it to https://${url.host}, or set ODOO_ALLOW_HTTP=1 when the network between is yours` };
	return { origin: url.origin };
}
/** Whether the host of a URL is this machine. */
function isLoopback(hostname) {
	return hostname === "localhost" || hostname.endsWith(".localhost") || hostname === "[::1]" || /^127(?:\.\d+){3}$/.test(hostname);
}

// src/odoo/config.ts
const ENVIRONMENT = {
	url: ["ODOO_URL"],
	db: ["ODOO_DB"],
	login: ["ODOO_USERNAME", "ODOO_USER"],
	key: ["ODOO_API_KEY"],
	password: ["ODOO_PASSWORD"],
	say: {
		url: "ODOO_URL",
		login: "ODOO_USERNAME",
		secret: "ODOO_API_KEY or ODOO_PASSWORD"
	}
};
const PLUGIN = {
	url: ["ODOO_MCP_OPT_URL"],
	db: ["ODOO_MCP_OPT_DB"],
	login: ["ODOO_MCP_OPT_USERNAME"],
	key: ["ODOO_MCP_OPT_API_KEY"],
	password: [],
	say: {
		url: "The plugin option \"url\"",
		login: "the plugin option \"username\"",
		secret: "the plugin option \"api_key\""
	},
	settings: PLUGIN_NAMES
};
const PROTOCOLS = [
	"auto",
	"json2",
	"jsonrpc",
	"xmlrpc"
];
/** An API key as Odoo 14.0 to 19.0 make it: 20 random bytes in hexadecimal (`API_KEY_SIZE` in res_users). */
function looksLikeApiKey(secret) {
	return /^[0-9a-f]{40}$/.test(secret);
}
/**
* Reads the configuration from environment variables and what `files` hold; nothing is contacted. The
* address and the credentials of a target all come from one source. The default target is, in this
* order: the plugin's options, `ODOO_*`, the profile that the project names, the default profile.
*/
function readConfig(env, files = {}) {
	const modeWord = first(env, [
		"ODOO_MCP_OPT_MODE",
		"ODOO_YOLO_MODE",
		"ODOO_YOLO"
	]);
	const mode = parseAccessMode(modeWord ?? "");
	if (mode === void 0) return {
		mode: "read",
		instance: void 0,
		problem: `The mode "${cut(modeWord ?? "", 40)}" is not one of read, false or true: set ODOO_YOLO_MODE (or the plugin option "mode") to one of them; until then nothing is allowed.`,
		targets: [],
		defaultName: void 0,
		source: "",
		notes: []
	};
	const own = (source) => {
		const instance = readOwn(env, source);
		const isWrong = typeof instance === "string";
		return {
			name: "default",
			mode,
			instance: isWrong ? void 0 : instance,
			problem: isWrong ? instance : void 0,
			production: false,
			policy: void 0,
			notes: []
		};
	};
	return chooseTarget({
		mode,
		isModeSet: modeWord !== void 0,
		pluginUrl: first(env, PLUGIN.url) !== void 0,
		pluginProfile: first(env, ["ODOO_MCP_OPT_PROFILE"]),
		envUrl: first(env, ENVIRONMENT.url) !== void 0,
		envProfile: first(env, ["ODOO_PROFILE"]),
		plugin: () => own(PLUGIN),
		environment: () => own(ENVIRONMENT),
		...files
	});
}
function readOwn(env, source) {
	const instance = readInstance("default", {
		url: first(env, source.url),
		db: first(env, source.db),
		login: first(env, source.login),
		key: first(env, source.key),
		password: first(env, source.password),
		allowHttp: /^(?:1|true|yes|on)$/i.test(first(env, ["ODOO_ALLOW_HTTP"]) ?? ""),
		protocol: first(env, ["ODOO_PROTOCOL"]),
		timeout: first(env, ["ODOO_TIMEOUT"])
	}, source.say);
	if (typeof instance === "string" || source.settings === void 0) return instance;
	return {
		...instance,
		settings: source.settings
	};
}
/** The instance of these settings, or one sentence that says what is wrong with them. */
function readInstance(name, given, say) {
	if (given.url === void 0) return "No Odoo is configured: set ODOO_URL (such as https://erp.example.com), ODOO_USERNAME and ODOO_API_KEY (or ODOO_PASSWORD).";
	const url = parseOdooUrl(given.url, given.allowHttp);
	if ("problem" in url) return `${say.url} ${url.problem}.`;
	const secret = given.key ?? given.password;
	if (secret === void 0) return `${say.url} is set, but there is no password or API key: set ${say.secret}.`;
	if (given.login === void 0 && given.key === void 0 && !looksLikeApiKey(secret)) return `There is a password but no login: set ${say.login}.`;
	const protocolWord = (given.protocol ?? "auto").toLowerCase();
	const protocol = PROTOCOLS.find((one) => one === protocolWord);
	if (protocol === void 0) return `${say.protocol ?? "ODOO_PROTOCOL"} "${cut(protocolWord, 40)}" is not one of ${PROTOCOLS.join(", ")}.${didYouMean(protocolWord, PROTOCOLS)}`;
	const timeoutText = given.timeout ?? "60";
	const seconds = /^\d+(?:\.\d+)?$/.test(timeoutText) ? Number(timeoutText) : 0;
	if (seconds < 1 || seconds > 3600) return `${say.timeout ?? "ODOO_TIMEOUT"} "${cut(timeoutText, 40)}" is not a number of seconds from 1 to 3600.`;
	return {
		name,
		url: url.origin,
		db: given.db,
		login: given.login,
		secret,
		protocol,
		timeoutMs: Math.round(seconds * 1e3)
	};
}
/** The first of these variables that is set. */
function first(env, names) {
	for (const name of names) {
		const value = setting(env[name]);
		if (value !== void 0) return value;
	}
}

// src/odoo/redact.ts
const RULES = [
	[/^LINE \d+:[\s\S]*$/m, ""],
	[/\b(?:SELECT|INSERT\s+INTO|UPDATE|DELETE\s+FROM|ALTER|WITH)\b[\s\S]*\b(?:FROM|VALUES|SET|TABLE|AS)\b[\s\S]*/, "(SQL)"],
	[/\bhttps?:\/\/[^\s"'<>)]+/g, "(address)"],
	[/\b(?:host|server(?: at| on socket)?) "[^"]*"/g, "server"],
	[/\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?\b/g, "(address)"],
	[/\b(password|passwd|token|secret|api_?key)(["']?\s*[=:]\s*)\S+/gi, "$1$2(hidden)"],
	[/\b(?:[0-9a-f]{32,}|[A-Za-z0-9_-]{48,})\b/g, "(hidden)"],
	[/(?:file:\/*)?(?:\/[\w.@+-]+){2,}/g, "PATH"],
	[/\b[A-Za-z]:\\(?:[\w.@+ -]+\\)*[\w.@+-]+/g, "PATH"]
];
/** Text of a programming error without the server's paths, SQL, hosts and tokens. */
function redact(text) {
	let safe = text;
	for (const [pattern, replacement] of RULES) safe = replacement === "PATH" ? safe.replace(pattern, (path) => path.split(/[\\/]/).at(-1) ?? "") : safe.replace(pattern, replacement);
	return safe;
}
/** The first line that says something, redacted and of bearable length. */
function safeLine(text) {
	const line = redact(text).split("\n").map((part) => part.trim()).find((part) => part !== "");
	return line === void 0 ? "" : line.length > 300 ? `${line.slice(0, 297)}...` : line;
}

// src/odoo/database-error.ts
const BUSY = /* @__PURE__ */ new Set([
	"SerializationFailure",
	"DeadlockDetected",
	"LockNotAvailable",
	"TransactionRollbackError"
]);
const BAD_VALUE = /* @__PURE__ */ new Set([
	"DataError",
	"NumericValueOutOfRange",
	"InvalidDatetimeFormat",
	"DatetimeFieldOverflow",
	"InvalidTextRepresentation",
	"StringDataRightTruncation"
]);
const CONSTRAINT = /* @__PURE__ */ new Set([
	"IntegrityError",
	"NotNullViolation",
	"UniqueViolation",
	"ForeignKeyViolation",
	"CheckViolation",
	"ExclusionViolation",
	"RestrictViolation"
]);
/** A psycopg2 exception that Odoo let through. Its text holds SQL and hosts: only parts of it are safe. */
function databaseError(type, fault) {
	const missing = missingDatabase(fault.message);
	if (missing !== void 0) return new OdooError("bad_request", `There is no database "${missing}" on this server.`, { cause: fault });
	const first = type === "InFailedSqlTransaction" ? fault.debug : fault.message;
	if (BUSY.has(type) || /could not serialize|deadlock detected|could not obtain lock/.test(first ?? "")) return databaseBusy(fault);
	if (BAD_VALUE.has(type)) return new OdooError("bad_request", `A value does not fit its field: ${safeLine(fault.message)}.`, { cause: fault });
	if (CONSTRAINT.has(type)) {
		const name = /constraint "([\w.]+)"|column "([\w.]+)"/.exec(fault.message);
		const which = name ? ` (${name[1] ?? name[2]})` : "";
		return new OdooError("validation", `A constraint of the database refuses this${which}.`, { cause: fault });
	}
	if (/(?:relation|column) .* does not exist/.test(fault.message)) return new OdooError("server", "A table or column is missing in the database.", {
		hint: "A module was changed and not upgraded: upgrade it, or restart Odoo.",
		cause: fault
	});
	return new OdooError("server", `Odoo's database failed (${type}).`, {
		hint: "The reason is in the server's log.",
		cause: fault
	});
}
/** Odoo has tried it five times by itself (`retrying` in odoo/service/model.py) and rolled each one back. */
function databaseBusy(fault) {
	return new OdooError("server", "The database was busy with another change; nothing was changed.", {
		hint: "Try again in a moment.",
		cause: fault
	});
}
/** The name in PostgreSQL's `database "x" does not exist`. */
function missingDatabase(message) {
	return /database "([^"]+)" does not exist/.exec(message)?.[1];
}

// src/odoo/unknown.ts
/** A field that the model does not have, with near names of `fields`. */
function unknownField(model, field, fields, cause) {
	return new OdooError("bad_request", `${model} has no field "${field}".${didYouMean(field, fields)}`, {
		hint: `List the fields of ${model} to see what there is.`,
		cause
	});
}
/** A model that the database does not have, with near names; `models` is empty when they cannot be read. */
function unknownModel(model, models, cause) {
	const message = `There is no model "${model}" in this database.${didYouMean(model, models)}`;
	return new OdooError("not_found", message, {
		hint: "A model is only there when the module that defines it is installed.",
		cause
	});
}

// src/odoo/remote-error.ts
/** The exception of Odoo behind an error; undefined when the error is none of Odoo's. */
function remoteFault(error) {
	const cause = error instanceof Error ? error.cause : void 0;
	return isRemoteFault(cause) ? cause : void 0;
}
function isRemoteFault(value) {
	return typeof value === "object" && value !== null && "name" in value && typeof value.name === "string" && "message" in value && typeof value.message === "string" && !(value instanceof Error);
}
/** The `data` of a JSON-RPC error, or the body of a JSON-2 one. */
function parseFault(value) {
	if (!isRemoteFault(value)) return void 0;
	const { name, message } = value;
	return {
		name,
		message,
		...Array.isArray(value.arguments) ? { arguments: value.arguments } : {},
		...typeof value.debug === "string" ? { debug: value.debug } : {}
	};
}
/** Odoo's exception in our kinds. A sentence that Odoo wrote for its user stays whole. */
function remoteError(fault, asked = {}) {
	const [module = "", type = ""] = split(fault.name);
	if (fault.name === "odoo.exceptions.ConcurrencyError") return databaseBusy(fault);
	if (module === "odoo.exceptions") return userError(type, fault, asked);
	if (module.startsWith("psycopg2")) return databaseError(type, fault);
	if (module.startsWith("werkzeug")) return httpError(type, fault, asked);
	if (fault.name === "odoo.http.SessionExpiredException") return new OdooError("auth", "Odoo says that the session has expired.", { cause: fault });
	if (type === "ParseError" || type === "QWebException") return new OdooError("validation", `Odoo refused a file of a module: ${redact(fault.message).trim()}`, {
		hint: "Correct the module, then install or upgrade it again.",
		cause: fault
	});
	return programmingError(type, fault, asked);
}
function userError(type, fault, asked) {
	const own = fault.arguments?.[0];
	const sentence = (type === "RedirectWarning" && typeof own === "string" ? own : fault.message).trim();
	if (type === "AccessDenied") return new OdooError("access", `Odoo denied ${callOf(asked)}: ${sentence}.`, {
		hint: "This may need an administrator, or a user with more rights.",
		cause: fault
	});
	if (type === "AccessError") return /^Private methods? /.test(sentence) ? new OdooError("bad_request", `${callOf(asked)} is private and cannot be called from outside.`, { cause: fault }) : new OdooError("access", sentence, { cause: fault });
	if (type === "MissingError") return new OdooError("not_found", sentence, {
		hint: "Search for the record: it may have been deleted, or the id is of another model.",
		cause: fault
	});
	if (asked.model && isUnknownModel(fault, asked.model)) return unknownModel(asked.model, [], fault);
	const refused = sentence || `Odoo refused ${callOf(asked)}.`;
	if (pointsNowhere(fault, asked)) return new OdooError("validation", refused, {
		hint: "Odoo says this too where a value holds the id of a record that is not there: check the ids.",
		cause: fault
	});
	return new OdooError("validation", refused, { cause: fault });
}
/** Odoo has one sentence for a foreign key that fails, which speaks of a deletion whatever was done. */
function pointsNowhere({ message, debug = "" }, { method }) {
	if (method === void 0 || ![
		"create",
		"write",
		"web_save",
		"web_save_multi"
	].includes(method)) return false;
	return /violates foreign key constraint/.test(debug) || /_fkey\b|you are trying to delete/.test(message);
}
/** Of JSON-2: `werkzeug.exceptions.NotFound` and the like. */
function httpError(type, fault, asked) {
	if (type === "Unauthorized") return new OdooError("auth", "Odoo does not accept the API key.", {
		hint: "It may be mistyped, expired, revoked or of another database: make a new one in Odoo under My Profile, Account Security, and set ODOO_API_KEY.",
		cause: fault
	});
	if (asked.model && isUnknownModel(fault, asked.model)) return unknownModel(asked.model, [], fault);
	if (isUnknownMethod(fault, asked)) return unknownMethod(fault, asked);
	const said = safeLine(fault.message);
	if (type === "UnprocessableEntity" || type === "BadRequest") return new OdooError("bad_request", `${callOf(asked)}: ${said}.`, {
		hint: "Check the arguments against the method of this series.",
		cause: fault
	});
	if (type === "Forbidden") return new OdooError("access", said || "Odoo refused.", { cause: fault });
	return new OdooError(type === "NotFound" ? "not_found" : "server", `Odoo answered: ${said || type}.`, { cause: fault });
}
function programmingError(type, fault, asked) {
	const field = unknownFieldOf(fault, asked);
	if (field) return unknownField(field.model, field.name, [], fault);
	if (isUnknownMethod(fault, asked)) return unknownMethod(fault, asked);
	const said = safeLine(fault.message);
	if (type === "IndexError" && asked.hasIds === false && /index out of range/.test(said)) return new OdooError("bad_request", `${callOf(asked)} works on records, and no ids were given.`, { cause: fault });
	const singleton = /^Expected singleton: .*\(\s*(\d+)?/.exec(said);
	if (singleton) {
		const given = singleton[1] === void 0 ? "none was given" : "several were given";
		return new OdooError("bad_request", `${callOf(asked)} works on one record at a time, and ${given}.`, { cause: fault });
	}
	if (type === "TypeError" && /argument|positional|keyword/.test(said)) return new OdooError("bad_request", `${callOf(asked)}: ${withoutPython(said)}.`, {
		hint: "Check the arguments against the method of this series.",
		cause: fault
	});
	if (type === "ValueError" && /^(?:Invalid|Wrong value|Domain\(\)|Unknown)/.test(said)) return new OdooError("bad_request", `Odoo does not accept a value: ${said}.`, { cause: fault });
	return new OdooError("server", `Odoo failed inside ${callOf(asked)} (${type}: ${said}).`, {
		hint: "This is a fault in the server's code or data; the server's log has the details.",
		cause: fault
	});
}
function isUnknownModel({ name, message, debug = "" }, model) {
	if (name === "werkzeug.exceptions.NotFound") return message === `the model '${model}' does not exist`;
	if (name !== "odoo.exceptions.UserError") return false;
	return message.trim() === `Object ${model} doesn't exist` || /in execute_cr\n\s+raise UserError\(.*Object (?:%s|\{obj\}) /.test(debug);
}
/** `Invalid field 'x' on 'res.partner'`, `Invalid field res.partner.x in condition (...)` and their like. */
function unknownFieldOf(fault, asked) {
	const quoted = /^Invalid field ['"](\w+)['"] (?:on|in) (?:model )?['"]([\w.]+)['"]/.exec(fault.message);
	if (quoted?.[1] && quoted[2]) return {
		name: quoted[1],
		model: quoted[2]
	};
	const dotted = /^Invalid field ([\w.]+)\.(\w+) in (?:leaf|condition)/.exec(fault.message);
	if (dotted?.[1] && dotted[2]) return {
		model: dotted[1],
		name: dotted[2]
	};
	const bare = /^(?:Invalid|Unknown) field:? ['"]?(\w+)['"]?/.exec(fault.message);
	return bare?.[1] && asked.model ? {
		model: asked.model,
		name: bare[1]
	} : void 0;
}
function isUnknownMethod(fault, { model, method }) {
	return fault.message === `The method '${model}.${method}' does not exist` || fault.message === `type object '${model}' has no attribute '${method}'`;
}
function unknownMethod(fault, { model, method }) {
	return new OdooError("bad_request", `${model} has no method "${method}".`, {
		hint: "Check the name; methods differ between the series and with the installed modules.",
		cause: fault
	});
}
/** Without the function's own name, and the guess that newer Pythons add where the protocol lets it through. */
function withoutPython(said) {
	return said.replace(/^[\w.]+\(\) /, "").replace(/\. Did you mean '\w+'\?$/, "");
}
function callOf({ model, method }) {
	return model && method ? `${model}.${method}` : "the call";
}
function split(name) {
	const dot = name.lastIndexOf(".");
	return [name.slice(0, Math.max(dot, 0)), name.slice(dot + 1)];
}

// src/odoo/faults.ts
/** A write that may or may not have taken effect. It is never sent again by us. */
function lostAnswer(what, why, cause) {
	return new OdooError("unknown_outcome", `It is not known whether ${what} took effect: ${why}.`, {
		hint: "Read the records back before you try again: Odoo may have done it, or may still be doing it.",
		cause
	});
}
const NETWORK = /* @__PURE__ */ new Map([
	["ECONNREFUSED", ["nothing listens there", "Start Odoo, or correct the host and port in ODOO_URL."]],
	["ENOTFOUND", ["that host name does not exist", "Correct the host in ODOO_URL."]],
	["EAI_AGAIN", ["the host name could not be looked up", "Check the network, VPN and DNS, then try again."]],
	["EHOSTUNREACH", ["there is no way to that host", "Check the network and VPN."]],
	["ENETUNREACH", ["there is no way to that network", "Check the network and VPN."]],
	["ETIMEDOUT", ["the host does not answer", "Check ODOO_URL, the network, VPN and firewall."]],
	["UND_ERR_CONNECT_TIMEOUT", ["the host does not answer", "Check ODOO_URL, the network, VPN and firewall."]],
	["ECONNRESET", ["the connection was cut", "Odoo or a proxy may be restarting: try again in a moment."]],
	["EPIPE", ["the connection was cut", "Odoo or a proxy may be restarting: try again in a moment."]],
	["UND_ERR_SOCKET", ["the connection was cut", "Odoo or a proxy may be restarting: try again in a moment."]],
	["EPROTO", ["no TLS is spoken on that port", "Use http:// in ODOO_URL, or the port that serves https."]],
	["ERR_SSL_WRONG_VERSION_NUMBER", ["no TLS is spoken on that port", "Use http:// in ODOO_URL, or the port that serves https."]],
	["CERT_HAS_EXPIRED", ["its TLS certificate has expired", "Have the certificate renewed."]],
	["ERR_TLS_CERT_ALTNAME_INVALID", ["its TLS certificate is for another host", "Use the host name that the certificate names in ODOO_URL."]]
]);
const UNTRUSTED = ["its TLS certificate is signed by an authority that is not trusted here", "Point ODOO_CA_CERT to that authority's certificate (a PEM file) and start again."];
/** A proxy that could not be reached, or that did not open a way through it. */
var ProxyFault = class extends Error {
	/** Host and port. */
	proxy;
	/** Of its answer; undefined where there was none. */
	status;
	constructor(proxy, cause, status) {
		super("proxy", { cause });
		this.proxy = proxy;
		this.status = status;
	}
};
/** No answer came, and nothing can have been changed by that. */
function connectionFault(origin, error, sent = true) {
	if (error instanceof ProxyFault) return proxyFault(origin, error);
	const code = networkCode(error);
	if (!sent && code === "ECONNRESET" && origin.startsWith("https:")) return new OdooError("unreachable", `Odoo at ${origin} cannot be reached: TLS does not come about there.`, {
		hint: "If that port serves plain HTTP, as Odoo itself does without a proxy, use http:// in ODOO_URL.",
		cause: error
	});
	const known = NETWORK.get(code) ?? (/CERT|ISSUER|SIGNATURE/.test(code) ? UNTRUSTED : void 0);
	if (code.startsWith("HPE_")) return new OdooError("unreachable", `${origin} does not speak HTTP there.`, {
		hint: "Correct the port in ODOO_URL, or use https:// if the server expects TLS.",
		cause: error
	});
	const [why, hint] = known ?? [`the connection failed${code ? ` (${code})` : ""}`, "Check ODOO_URL and the network, then try again."];
	return new OdooError("unreachable", `Odoo at ${origin} cannot be reached: ${why}.`, {
		hint,
		cause: error
	});
}
function proxyFault(origin, { proxy, status, cause }) {
	if (status !== void 0) return new OdooError("unreachable", `The proxy at ${proxy} finds no way to ${origin} (HTTP ${status}).`, {
		hint: "Check ODOO_URL and that the server is up, or name its host in NO_PROXY.",
		cause
	});
	const [why] = NETWORK.get(networkCode(cause)) ?? ["the connection failed"];
	return new OdooError("unreachable", `The proxy at ${proxy} cannot be reached: ${why}.`, {
		hint: "Correct HTTPS_PROXY, or name the host of Odoo in NO_PROXY.",
		cause
	});
}
/** Node gives an AggregateError where a name has several addresses. */
function networkCode(error) {
	if (error instanceof AggregateError && error.errors.length > 0) return networkCode(error.errors[0]);
	if (!(error instanceof Error)) return "";
	if ("code" in error && typeof error.code === "string") return error.code;
	return error.cause === void 0 ? "" : networkCode(error.cause);
}

// src/odoo/retry-after.ts
/** Milliseconds that a `Retry-After` header asks for (RFC 9110, 10.2.3): seconds, or a date. */
function readRetryAfter(header, now = Date.now()) {
	const text = (Array.isArray(header) ? header[0] : header)?.trim() ?? "";
	if (/^\d+$/.test(text)) return Number(text) * 1e3;
	const at = /^[A-Z][a-z]{2}/.test(text) ? Date.parse(text) : NaN;
	return Number.isNaN(at) ? void 0 : Math.max(0, at - now);
}

// src/odoo/answers.ts
/** An answer that did not come from the part of Odoo that was asked; the `cause` of an OdooError. */
var HttpStatus = class {
	status;
	path;
	constructor(status, path) {
		this.status = status;
		this.path = path;
	}
};
/** The server, or the proxy before it, does not offer this way in. */
function isEndpointMissing(error) {
	return error instanceof OdooError && error.cause instanceof HttpStatus && [
		403,
		404,
		405,
		410
	].includes(error.cause.status);
}
/** An HTTP 500 in which Odoo does not say what went wrong. */
function isBareFailure(error) {
	return error instanceof OdooError && error.cause instanceof HttpStatus && error.cause.status === 500;
}
/** Odoo's JSON, or an error that says what answered instead. */
function readJson(origin, request, response) {
	if (String(response.headers["content-type"] ?? "").includes("json") || /^\s*[{[]/.test(response.text)) try {
		return JSON.parse(response.text);
	} catch {}
	throw strangeAnswer(origin, request, response);
}
function strangeAnswer(origin, request, response) {
	const { status } = response;
	const cause = new HttpStatus(status, request.path);
	if (status >= 300 && status < 400) return redirected(origin, response, cause);
	if (status === 401 || status === 407) return new OdooError("auth", `The web server before Odoo at ${origin} asks for a login of its own.`, {
		hint: "Use an address of Odoo that is not behind a password, SSO or VPN page.",
		cause
	});
	if (status === 403) return new OdooError("access", `${origin}${request.path} is blocked (HTTP 403).`, {
		hint: "The proxy or firewall before Odoo has to let this path through.",
		cause
	});
	if (status === 404 || status === 405 || status === 410) return new OdooError("unreachable", `There is no Odoo service at ${origin}${request.path}.`, {
		hint: "Check that ODOO_URL is the address of Odoo itself and ODOO_DB the name of a database there.",
		cause
	});
	if (status === 413) return new OdooError("bad_request", "The web server before Odoo refuses a request of this size.", {
		hint: "Send less at once: fewer records or smaller files.",
		cause
	});
	if (status === 429) return new OdooError("unreachable", `${origin} refuses more requests for now (HTTP 429).`, {
		hint: `Wait ${patienceOf(response)}, then try again.`,
		cause
	});
	if (status >= 500 && request.effect === "write") return lostAnswer(request.what, `the server answered HTTP ${status} without a word of Odoo's`, cause);
	if (status >= 502 && status <= 504) return new OdooError("unreachable", `The proxy before Odoo at ${origin} gets no answer (HTTP ${status}).`, {
		hint: `Odoo may be starting or overloaded: try again in ${patienceOf(response, "a moment")}.`,
		cause
	});
	if (status >= 500) return new OdooError("server", `Odoo failed at ${request.what} (HTTP ${status}) and did not say why.`, {
		hint: "The reason is in the server's log.",
		cause
	});
	const isPage = /^\s*</.test(response.text) && !response.text.includes("<methodResponse");
	if (request.effect === "write" && !isPage) return lostAnswer(request.what, "the answer is not one of Odoo or was cut off", cause);
	return new OdooError("unreachable", `${origin} answered ${request.what} with ${isPage ? "a web page" : "something else"}, not with Odoo's data.`, {
		hint: "Check that ODOO_URL is the address of Odoo itself, not of a login or portal page.",
		cause
	});
}
/** How long the server asks to wait, in words. */
function patienceOf({ headers }, unsaid = "a minute") {
	const ms = readRetryAfter(headers["retry-after"]);
	if (ms === void 0) return unsaid;
	return ms > 12e4 ? `${Math.ceil(ms / 6e4)} minutes` : `${Math.ceil(ms / 1e3)} s`;
}
function redirected(origin, response, cause) {
	const location = String(response.headers.location ?? "");
	const target = URL.canParse(location, origin) ? new URL(location, origin) : void 0;
	const elsewhere = target !== void 0 && target.origin !== origin;
	return new OdooError("unreachable", `${origin} redirects to ${target ? target.origin : "another address"}; redirects are not followed, so that no credentials go elsewhere.`, {
		hint: elsewhere ? `If that address is your Odoo, set ODOO_URL=${target.origin}.` : "Check that ODOO_URL is the address of Odoo itself.",
		cause
	});
}

// src/odoo/transport/database-headers.ts
/**
* Headers that tell the server which database a request is for. JSON-2 needs them; the older protocols
* name it in their arguments too, but without the headers a server with several databases first lists
* them all at each request (`_get_session_and_dbname` in odoo/http.py), which takes longer than the call.
*/
function databaseHeaders(origin, session) {
	if (session.cookie !== void 0) return { cookie: session.cookie };
	const { hostname } = new URL(origin);
	if (session.db === "" || session.major < 16 || `.${hostname}`.endsWith(".odoo.com")) return {};
	return { "x-odoo-database": session.db };
}

// src/odoo/transport/jsonrpc.ts
/** `POST /jsonrpc`: 14.0 to 19.0, with a password or an API key. */
const jsonRpc = {
	protocol: "jsonrpc",
	call(http, session, call, sending) {
		const { ids, args = [], kwargs = {} } = call.args;
		const positional = ids === void 0 ? args : [ids, ...args];
		return jsonRpcService(http, "object", "execute_kw", [
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
const jsonRpcService = (http, service, method, args, options) => postJsonRpc(http, "/jsonrpc", {
	service,
	method,
	args
}, options);
/** A JSON-RPC 2 request as Odoo's `type='json'` routes take it. An answer without a result gives null. */
async function postJsonRpc(http, path, params, { call, headers, ...sending }) {
	const request = {
		method: "POST",
		path,
		headers: {
			"content-type": "application/json",
			...headers
		},
		body: JSON.stringify({
			jsonrpc: "2.0",
			id: 1,
			method: "call",
			params
		}),
		what: call ? `${call.model}.${call.method}` : path,
		...sending
	};
	const response = await http.send(request);
	if (response.status !== 200) throw strangeAnswer(http.origin, request, response);
	const answer = readJson(http.origin, request, response);
	if (typeof answer !== "object" || answer === null || !("jsonrpc" in answer)) throw strangeAnswer(http.origin, request, response);
	if ("error" in answer && answer.error) throw remoteError(faultOf(answer.error), {
		model: call?.model,
		method: call?.method,
		hasIds: call ? call.args.ids !== void 0 : void 0
	});
	return "result" in answer ? answer.result : null;
}
function faultOf(error) {
	const data = typeof error === "object" && error !== null && "data" in error ? error.data : void 0;
	const message = typeof error === "object" && error !== null && "message" in error ? String(error.message) : "no reason given";
	return parseFault(data) ?? {
		name: "builtins.Exception",
		message
	};
}

// src/odoo/exchange.ts
/** One request and its whole answer. Never rejects. */
function exchange(dispatcher, { method, path, headers, body, maxBytes, tooLarge }, signal) {
	return new Promise((resolve) => {
		let sent = false;
		let controller;
		let status = 0;
		let answerHeaders = {};
		let size = 0;
		const chunks = [];
		const settle = (result) => {
			signal.removeEventListener("abort", abort);
			resolve(result);
		};
		const abort = () => {
			settle({
				error: signal.reason,
				sent
			});
			controller?.abort(/* @__PURE__ */ new Error("aborted"));
		};
		if (signal.aborted) {
			resolve({
				error: signal.reason,
				sent
			});
			return;
		}
		signal.addEventListener("abort", abort, { once: true });
		dispatcher.dispatch({
			method,
			path,
			headers,
			body
		}, {
			onRequestStart(started) {
				if (signal.aborted) {
					started.abort(/* @__PURE__ */ new Error("aborted"));
					return;
				}
				controller = started;
				sent = true;
			},
			onResponseStart(_controller, statusCode, responseHeaders) {
				status = statusCode;
				answerHeaders = responseHeaders;
			},
			onResponseData(running, chunk) {
				size += chunk.length;
				if (size > maxBytes) {
					settle({
						error: tooLarge(),
						sent
					});
					running.abort(/* @__PURE__ */ new Error("too large"));
					return;
				}
				chunks.push(chunk);
			},
			onResponseEnd() {
				const bytes = Buffer.concat(chunks);
				settle({
					status,
					headers: answerHeaders,
					text: bytes.toString("utf8"),
					bytes
				});
			},
			onResponseError(_controller, error) {
				settle({
					error,
					sent
				});
			}
		});
	});
}

// src/odoo/proxy.ts
/**
* The proxy on the way to an origin, by the variables that curl and most other programs read: HTTPS_PROXY
* or HTTP_PROXY by the scheme of the origin, else ALL_PROXY, in lower or upper case, except for what
* NO_PROXY names. What runs on this machine is never asked for through a proxy.
*/
function proxyFor(origin, env) {
	const url = new URL(origin);
	if (isLoopback(url.hostname)) return void 0;
	const name = [url.protocol === "https:" ? "HTTPS_PROXY" : "HTTP_PROXY", "ALL_PROXY"].find((one) => read$1(env, one) !== void 0);
	if (name === void 0 || isExcepted(url, read$1(env, "NO_PROXY") ?? "")) return void 0;
	const text = read$1(env, name) ?? "";
	const full = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
	const proxy = URL.canParse(full) ? new URL(full) : void 0;
	if (proxy?.protocol === "http:" || proxy?.protocol === "https:") return proxy;
	const what = proxy ? `is a ${proxy.protocol.slice(0, -1)} proxy, which is not supported` : "is not a URL";
	throw new OdooError("bad_request", `${name} ${what}.`, { hint: "Set it to a proxy such as http://proxy.example.com:3128, or name the host of Odoo in NO_PROXY." });
}
/** What a proxy is called in texts: without the credentials that its URL may hold. */
function nameOf(proxy) {
	return `${proxy.hostname}:${portOf(proxy)}`;
}
function portOf(url) {
	return Number(url.port || (url.protocol === "https:" ? 443 : 80));
}
/** The value of `Proxy-Authorization` for the credentials in a proxy's URL. */
function authorization(proxy) {
	if (!proxy.username) return {};
	const pair = `${decode(proxy.username)}:${decode(proxy.password)}`;
	return { "proxy-authorization": `Basic ${Buffer.from(pair).toString("base64")}` };
}
function decode(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
function read$1(env, name) {
	return [env[name.toLowerCase()], env[name]].map((value) => value?.trim()).find((value) => value && !value.startsWith("${"));
}
/** `*`, `example.com` with all below it, `.example.com`, `host:port`, addresses and `10.0.0.0/8`. */
function isExcepted(url, list) {
	const host = url.hostname.replace(/^\[|\]$/g, "").toLowerCase();
	return list.toLowerCase().split(/[\s,]+/).filter(Boolean).some((entry) => {
		if (entry === "*") return true;
		if (entry.includes("/")) return isInSubnet(host, entry);
		const [, name = "", port] = /^\[?(.*?)\]?(?::(\d+))?$/.exec(isIP(entry) ? `[${entry}]` : entry) ?? [];
		if (port !== void 0 && Number(port) !== portOf(url)) return false;
		const domain = name.replace(/^\*?\./, "");
		return host === domain || domain !== "" && host.endsWith(`.${domain}`);
	});
}
function isInSubnet(host, entry) {
	const [address = "", bits = ""] = entry.split("/");
	const family = isIP(address);
	if (family === 0 || isIP(host) !== family || !/^\d{1,3}$/.test(bits)) return false;
	if (Number(bits) > (family === 4 ? 32 : 128)) return false;
	const type = family === 4 ? "ipv4" : "ipv6";
	const subnet = new BlockList();
	subnet.addSubnet(address, Number(bits), type);
	return subnet.check(host, type);
}

// src/odoo/pool.ts
const CONNECTIONS = 8;
const CONNECT_MS = 1e4;
/** Below the 60 s after which common load balancers drop an idle connection. */
const KEEP_ALIVE_MS = 5e4;
/** Keep-alive connections to one origin, through a proxy where one is configured. Connects to nothing yet. */
async function openWay(origin, { env, caFile }) {
	const proxy = proxyFor(origin, env);
	const { default: Pool } = await import("./pool.mjs").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const secureContext = caFile ? await (await import("./trust.mjs")).trustAlso(caFile, env.NODE_EXTRA_CA_CERTS) : void 0;
	const options = {
		connections: CONNECTIONS,
		keepAliveTimeout: KEEP_ALIVE_MS,
		keepAliveMaxTimeout: KEEP_ALIVE_MS,
		headersTimeout: 0,
		bodyTimeout: 0
	};
	const connect = {
		timeout: CONNECT_MS,
		...secureContext ? { secureContext } : {}
	};
	if (proxy === void 0) return {
		dispatcher: new Pool(origin, {
			...options,
			connect
		}),
		prefix: "",
		headers: {},
		proxy
	};
	if (origin.startsWith("https:")) {
		const [{ default: buildConnector }, { tunnel }] = await Promise.all([import("./connect.mjs").then((m) => /* @__PURE__ */ __toESM(m.default, 1)), import("./tunnel.mjs")]);
		const means = {
			secure: buildConnector(connect),
			secureContext,
			timeoutMs: CONNECT_MS
		};
		return {
			dispatcher: new Pool(origin, {
				...options,
				connect: tunnel(proxy, means)
			}),
			prefix: "",
			headers: {},
			proxy: void 0
		};
	}
	return {
		dispatcher: new Pool(proxy.origin, {
			...options,
			connect
		}),
		prefix: origin,
		headers: {
			host: new URL(origin).host,
			...authorization(proxy)
		},
		proxy
	};
}

// src/odoo/http.ts
/** Waits before the second and third attempt. */
const BACKOFF_MS = [150, 600];
/** A server that asks for more patience is told of instead. */
const MAX_WAIT_MS = 5e3;
const MAX_ANSWER_BYTES = 67108864;
/** For the log of whoever runs the server; there are modules that fail where a request has none. */
const USER_AGENT = `odoo-claude/${VERSION}`;
/**
* Requests to one origin. Nothing is loaded or connected before the first one. An origin that is asked for
* through a proxy, or that an own authority has signed, says so in `options`.
*/
function createHttp(origin, options = {
	env: process.env,
	caFile: process.env.ODOO_CA_CERT
}) {
	let way;
	/** One attempt, with what only the way to the server needs to be told. */
	async function attempt(request, signal) {
		way ??= openWay(origin, options).catch((error) => {
			way = void 0;
			throw error;
		});
		const { dispatcher, prefix, headers, proxy } = await way;
		const answer = await exchange(dispatcher, {
			method: request.method,
			path: prefix + request.path,
			headers: {
				"user-agent": USER_AGENT,
				...request.headers,
				...headers
			},
			body: request.body ?? null,
			maxBytes: MAX_ANSWER_BYTES,
			tooLarge: () => tooLarge(request)
		}, signal);
		if (proxy && "status" in answer && answer.status === 407) throw (await import("./tunnel.mjs")).proxyLogin(proxy);
		return answer;
	}
	return {
		origin,
		async send(request) {
			if (request.signal?.aborted) throw cancelled(request, false);
			const clock = new AbortController();
			const timer = setTimeout(() => clock.abort("timeout"), request.timeoutMs);
			const cancel = () => clock.abort("cancelled");
			request.signal?.addEventListener("abort", cancel, { once: true });
			let everSent = false;
			try {
				for (let tries = 0;; tries++) {
					const result = await attempt(request, clock.signal);
					const backoff = BACKOFF_MS[tries];
					if (!("error" in result)) {
						const wait = patience(result, request, backoff);
						if (wait === void 0) return result;
						await pause(wait, clock.signal);
						if (!clock.signal.aborted) continue;
						if (clock.signal.reason === "timeout") return result;
						throw cancelled(request, false);
					}
					everSent ||= result.sent;
					if (result.error instanceof OdooError) throw result.error;
					if (clock.signal.reason === "timeout") throw timedOut(request, everSent);
					if (clock.signal.aborted) throw cancelled(request, everSent);
					if (!(request.effect === "read" || !everSent) || backoff === void 0) throw failed(origin, request, result.error, everSent);
					await pause(backoff, clock.signal);
				}
			} finally {
				clearTimeout(timer);
				request.signal?.removeEventListener("abort", cancel);
			}
		},
		async close() {
			const opened = way;
			way = void 0;
			await (await opened?.catch(() => void 0))?.dispatcher.destroy();
		}
	};
}
/**
* Milliseconds to wait before the request is sent again; undefined when this answer is to be told. A
* request refused with 429 was not carried out. Behind the other two a write may have been.
*/
function patience({ status, headers }, { effect }, backoff) {
	if (!(status === 429 || effect === "read" && (status === 502 || status === 503)) || backoff === void 0) return void 0;
	const asked = readRetryAfter(headers["retry-after"]);
	if (asked === void 0) return backoff;
	return asked > MAX_WAIT_MS ? void 0 : Math.max(asked, backoff);
}
function failed(origin, request, error, sent) {
	return request.effect === "write" && sent ? lostAnswer(request.what, "the connection broke before Odoo answered", error) : connectionFault(origin, error, sent);
}
function timedOut(request, sent) {
	const seconds = `${Math.round(request.timeoutMs / 100) / 10} s`;
	if (request.effect === "write" && sent) return lostAnswer(request.what, `Odoo did not answer within ${seconds}`);
	return sent ? new OdooError("timeout", `Odoo did not answer ${request.what} within ${seconds}.`, { hint: "Ask for fewer records or fields, or set ODOO_TIMEOUT to more seconds." }) : new OdooError("timeout", `No connection came about within ${seconds}; nothing was sent.`, { hint: "Check that ODOO_URL is right and that the server is up, or set ODOO_TIMEOUT to more seconds." });
}
function cancelled(request, sent) {
	return request.effect === "write" && sent ? lostAnswer(request.what, "the call was cancelled before Odoo answered") : new OdooError("timeout", `The call of ${request.what} was cancelled before Odoo answered.`);
}
function tooLarge(request) {
	const message = `Odoo's answer to ${request.what} is over ${MAX_ANSWER_BYTES / 1024 / 1024} MB.`;
	return new OdooError("bad_request", message + (request.effect === "write" ? " The call itself went through." : ""), { hint: "Ask for fewer records or fields." });
}
function pause(ms, signal) {
	return new Promise((resolve) => {
		const done = () => {
			clearTimeout(timer);
			signal.removeEventListener("abort", done);
			resolve();
		};
		const timer = setTimeout(done, ms);
		signal.addEventListener("abort", done, { once: true });
	});
}

// src/odoo/web-session.ts
/**
* Opens a web session. Undefined when nobody is logged in by it, as it is with two-factor login; a refused
* password throws what Odoo says. Source: addons/web/controllers/session.py (main.py before 16.0).
*/
async function openWebSession(http, params, sending) {
	let cookie;
	const answer = await postJsonRpc({
		...http,
		async send(request) {
			const response = await http.send(request);
			const header = response.headers["set-cookie"];
			cookie = (Array.isArray(header) ? header : [header ?? ""]).map((line) => /^session_id=[^;]+/.exec(line)?.[0]).find((one) => one !== void 0);
			return response;
		}
	}, "/web/session/authenticate", params, sending);
	const uid = answer && typeof answer === "object" && "uid" in answer ? answer.uid : void 0;
	if (typeof uid !== "number" || cookie === void 0) return void 0;
	const headers = { cookie };
	return {
		cookie,
		uid,
		async end() {
			await postJsonRpc(http, "/web/session/destroy", {}, {
				effect: "read",
				timeoutMs: 5e3,
				headers
			}).catch(() => {});
		}
	};
}

// src/verify/ladder.ts
const CALL_LENGTH = 160;
function callText(model, method, ...args) {
	const text = args.map((arg) => JSON.stringify(arg)).join(", ");
	return `${model}.${method}(${text.length > CALL_LENGTH ? `${text.slice(0, CALL_LENGTH)}...` : text})`;
}
async function searchRead(ladder, model, domain, fields) {
	return {
		rows: await read(ladder, model, "search_read", { kwargs: {
			domain,
			fields,
			context: {
				active_test: false,
				"ir.ui.menu.full_list": true
			}
		} }),
		call: callText(model, "search_read", domain, fields)
	};
}
function read(ladder, model, method, args) {
	return ladder.client.call(model, method, args, callOptions(ladder, { effect: "read" }));
}
function callOptions(ladder, options) {
	return {
		signal: ladder.options.signal,
		...options
	};
}
/** Every model of the reading by one of its columns. */
function byColumn(rows, column) {
	return new Map(rows.map((row) => [textOf(row, column), row]));
}
function textOf(row, field) {
	const value = row?.[field];
	return typeof value === "string" ? value : "";
}
/** Id of a many2one as `search_read` gives it: `[id, name]`, or false. */
function idOf(row, field) {
	const value = row?.[field];
	const id = Array.isArray(value) ? value[0] : value;
	return typeof id === "number" ? id : void 0;
}
/** A check without a place in the files. */
function check(step, id, verdict, message, call, fix) {
	return {
		step,
		id,
		verdict,
		message,
		call,
		...fix === void 0 ? {} : { fix }
	};
}
/** What may be shown of an error; anything that is no OdooError goes on up. */
function odooSentence(error) {
	if (!(error instanceof OdooError)) throw error;
	return error.hint === void 0 ? error.message : `${error.message} ${error.hint}`;
}

// src/verify/place.ts
function placeAt(source, at) {
	return {
		path: source.path,
		line: source.lineAt(at.start)
	};
}
/** Of a record by its complete xmlid: its element, or its row in a CSV file. */
function recordPlace({ records }, xmlid) {
	const found = records.find(({ fact }) => fact.xmlid === xmlid);
	return found && placeAt(found.source, found.fact);
}
/** Where an XML file declares it. */
function recordElement({ records }, xmlid) {
	return records.find(({ fact }) => fact.xmlid === xmlid && fact.element)?.fact.element;
}
function fieldPlace({ models }, model, field) {
	const found = models.get(model)?.field(field);
	return found && placeAt(found.file.source, found.fact);
}
function methodPlace({ models }, model, method) {
	const found = models.get(model)?.method(method);
	return found && placeAt(found.file.source, found.fact.nameSpan);
}
/** Of a SQL constraint by its name in PostgreSQL. */
function constraintPlace({ models }, model, name) {
	const prefix = `${model.replaceAll(".", "_")}_`;
	for (const { file, fact } of models.get(model)?.classes ?? []) {
		const found = fact.tableObjects.find((object) => `${prefix}${object.name}` === name);
		if (found) return placeAt(file.source, found);
	}
}
function modelPlace({ models }, model) {
	const classes = models.get(model)?.classes ?? [];
	const made = classes.find(({ fact }) => fact.creates) ?? classes[0];
	return made && placeAt(made.file.source, made.fact.attributes.get("_name") ?? made.fact);
}

// src/verify/web-login.ts
/**
* Opens a web session as the user of the instance. Text when there can be none: the web login takes a
* password and never an API key. Source: addons/web/controllers/session.py.
*/
async function openWebLogin(instance, { db, login }, signal) {
	const needed = "the web login takes a password, not an API key: set ODOO_USERNAME and ODOO_PASSWORD to run this too";
	if (looksLikeApiKey(instance.secret)) return needed;
	const caFile = instance.caCert ?? process.env.ODOO_CA_CERT;
	const http = createHttp(instance.url, {
		env: process.env,
		caFile
	});
	try {
		const session = await openWebSession(http, {
			db,
			login: instance.login ?? login,
			password: instance.secret
		}, {
			effect: "read",
			timeoutMs: instance.timeoutMs,
			signal
		});
		if (session) return {
			http,
			session,
			async close() {
				await session.end();
				await http.close();
			}
		};
		await http.close();
		return "nobody is logged in by the password alone, as with two-factor login";
	} catch (error) {
		await http.close();
		if (remoteFault(error)?.name.endsWith("AccessDenied")) return needed;
		if (error instanceof OdooError) return error.message;
		throw error;
	}
}

// src/verify/steps/s7-browser/devtools.ts
var DevtoolsError = class extends Error {
	name = "DevtoolsError";
};
const ANSWER_MS = 3e4;
/**
* The protocol over a pair of pipes, each message ended by a NUL: no port is opened that another program
* could use. Source: Chromium, content/browser/devtools/devtools_pipe_handler.cc.
*/
function devtoolsOver(output, input) {
	const waiting = /* @__PURE__ */ new Map();
	const listeners = /* @__PURE__ */ new Set();
	let last = 0;
	let gone;
	let rest = [];
	const fail = () => {
		gone ??= new DevtoolsError("The browser has ended.");
		for (const { reject } of waiting.values()) reject(gone);
		waiting.clear();
	};
	const take = (text) => {
		const message = JSON.parse(text);
		const id = part(message, "id");
		if (typeof id === "number") {
			const asked = waiting.get(id);
			waiting.delete(id);
			const refusal = part(message, "error", "message");
			if (typeof refusal === "string") asked?.reject(new DevtoolsError(refusal));
			else asked?.resolve(part(message, "result"));
			return;
		}
		const [method, sessionId] = [part(message, "method"), part(message, "sessionId")];
		if (typeof method !== "string") return;
		const event = {
			method,
			params: part(message, "params"),
			sessionId: typeof sessionId === "string" ? sessionId : void 0
		};
		for (const listener of [...listeners]) listener(event);
	};
	input.on("data", (chunk) => {
		let from = 0;
		for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, from)) {
			const text = Buffer.concat([...rest, chunk.subarray(from, end)]).toString("utf8");
			rest = [];
			from = end + 1;
			take(text);
		}
		if (from < chunk.length) rest.push(chunk.subarray(from));
	});
	for (const stream of [input, output]) stream.on("error", fail);
	input.on("close", fail);
	return {
		send(method, params = {}, sessionId, timeoutMs = ANSWER_MS) {
			if (gone) return Promise.reject(gone);
			last += 1;
			const id = last;
			return new Promise((resolve, reject) => {
				const timer = setTimeout(() => {
					waiting.delete(id);
					reject(new DevtoolsError(`The browser did not answer ${method} within ${timeoutMs / 1e3} s.`));
				}, timeoutMs);
				waiting.set(id, {
					resolve(value) {
						clearTimeout(timer);
						resolve(value);
					},
					reject(error) {
						clearTimeout(timer);
						reject(error);
					}
				});
				output.write(`${JSON.stringify({
					id,
					method,
					params,
					...sessionId ? { sessionId } : {}
				})}\0`);
			});
		},
		listen(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		}
	};
}
/** A value inside data of unknown shape. */
function part(value, ...path) {
	let found = value;
	for (const key of path) {
		if (typeof found !== "object" || found === null) return void 0;
		found = Reflect.get(found, key);
	}
	return found;
}
function textPart(value, ...path) {
	const found = part(value, ...path);
	return typeof found === "string" ? found : "";
}
function listPart(value, ...path) {
	const found = part(value, ...path);
	return Array.isArray(found) ? found : [];
}

// src/verify/steps/s7-browser/find-browser.ts
/** Names on the PATH of Linux. Source: tests/common.py of Odoo 19.0, `ChromeBrowser.executable`. */
const NAMES = [
	"chromium",
	"chromium-browser",
	"google-chrome",
	"google-chrome-stable",
	"chrome",
	"microsoft-edge"
];
const MAC = [
	"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
	"/Applications/Chromium.app/Contents/MacOS/Chromium",
	"/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge"
];
const WINDOWS = [
	"Google\\Chrome\\Application\\chrome.exe",
	"Chromium\\Application\\chrome.exe",
	"Microsoft\\Edge\\Application\\msedge.exe"
];
const HOW = "Install Chromium or Chrome, or set ODOO_BROWSER to its executable.";
/** Path of a Chromium or Chrome, or why there is none. */
async function findBrowser(env = process.env, platform = process.platform) {
	const given = setting(env.ODOO_BROWSER);
	if (given !== void 0) {
		if (await isExecutable(given)) return { path: given };
		return { reason: `ODOO_BROWSER names ${given}, which cannot be executed. ${HOW}` };
	}
	for (const candidate of candidates(env, platform)) if (await isExecutable(candidate)) return { path: candidate };
	return { reason: `There is no Chromium or Chrome on this machine. ${HOW}` };
}
function candidates(env, platform) {
	if (platform === "win32") return [
		env.PROGRAMFILES,
		env["PROGRAMFILES(X86)"],
		env.LOCALAPPDATA
	].flatMap((root) => root ? WINDOWS.map((file) => path.win32.join(root, file)) : []);
	const onPath = (env.PATH ?? "").split(":").filter((folder) => folder !== "").flatMap((folder) => NAMES.map((name) => path.posix.join(folder, name)));
	return platform === "darwin" ? [...MAC, ...onPath] : onPath;
}
async function isExecutable(file) {
	return access(file, constants.X_OK).then(() => true, () => false);
}

// src/verify/steps/s7-browser/judge.ts
/** What a page complained about, without what it complains about without the module, too. */
async function judgeComplaints(ladder, page, complaints, noise, scripts) {
	const seen = /* @__PURE__ */ new Set();
	const checks = [];
	for (const complaint of complaints) {
		const key = signature(complaint);
		if (seen.has(key)) continue;
		seen.add(key);
		const found = judge(ladder, page, complaint, await scripts.placeOf(complaint.frames, complaint.text), noise.has(key));
		if (found) checks.push(found);
	}
	return checks;
}
/** What makes two complaints the same: numbers, hashes and queries in addresses differ from page to page. */
function signature({ kind, text }) {
	return `${kind} ${text.split("\n")[0]?.replaceAll(/[0-9a-f]{6,}|\d+/g, "#") ?? ""}`;
}
function judge(ladder, page, { kind, text }, place, noise) {
	const { name } = ladder.index.module;
	const own = place !== void 0 || mentions(text, name);
	const tell = (id, verdict, what, fix, at) => ({
		step: "S7",
		id,
		verdict,
		message: `${page.title}: ${what}`,
		call: page.call,
		fix,
		...at ?? {}
	});
	const widget = /Missing widget:\s*['"]?([\w.-]+)/.exec(text)?.[1];
	if (widget !== void 0) {
		const at = nodeWith(ladder, page.view, "widget", widget);
		if (!at && page.view !== void 0 && noise) return void 0;
		const fix = `Use a widget that Odoo ${ladder.profile.series} has, or register "${widget}" in the bundle web.assets_backend.`;
		const what = `there is no widget "${widget}"; the field is shown as if none were asked for.`;
		return tell("widget-known", at ? "fail" : "warn", what, fix, at ?? page.place);
	}
	if (kind === "warning") {
		if (!own || noise) return void 0;
		return tell("console", "warn", `the console warns: ${sentence(text)}`, "Look at the place that it names.", place);
	}
	if (kind === "save") return tell("saves", "warn", `the page wants to save by itself, and was held back: ${text.slice(text.indexOf("/call_kw/") + 9)}.`, "Look for a widget, onchange or script that changes the record while nobody types.", page.place);
	if (noise && !own) return void 0;
	if (kind === "request") {
		const [, file] = new RegExp(`^404 for \\S*/${name}/(static/[^?#\\s]+)`).exec(text) ?? [];
		if (file !== void 0 && ladder.profile.staticsAtStart && ladder.index.module.files.includes(file)) return tell("requests", "skip", `${file} is not served yet: this series finds the static files of modules when it starts.`, "Restart Odoo and verify again.", { path: file });
		return tell("requests", text.includes(`/${name}/`) ? "fail" : "warn", `the server answers ${sentence(text)}.`, "Correct the address, or add the file.", page.place);
	}
	return tell("console", kind === "exception" || own ? "fail" : "warn", `${kind === "exception" ? "an error that nobody catches" : "an error on the console"}: ${sentence(text)}`, "Correct the script, template or view that it names.", place ?? errorPlace(ladder, page, text));
}
/** Where an error sentence of the web client points to. */
function errorPlace(ladder, page, text) {
	const key = /Cannot find key "([\w.-]+)" in the "views" registry/.exec(text)?.[1];
	const byClass = key === void 0 ? void 0 : nodeWith(ladder, page.view, "js_class", key);
	const { name } = ladder.index.module;
	const component = /emplate/.test(text) ? new RegExp(`\\b${name}\\.(\\w+)`).exec(text)?.[1] : void 0;
	const named = component === void 0 ? void 0 : scriptNaming(ladder, component);
	return byClass ?? named ?? page.place;
}
/** The node of a view, or of any of the module's views, whose attribute says so. */
function nodeWith({ index }, view, name, value) {
	const sorted = index.views.toSorted((a, b) => Number(b.xmlid === view) - Number(a.xmlid === view));
	for (const { roots, source } of sorted) for (const root of roots) for (const element of walkElements(root)) if (attributeValue(element, name) === value) return placeAt(source, element);
}
/** The script of a component of the module, by Odoo's habit to call the file as the class. */
function scriptNaming({ index }, component) {
	const stem = component.replaceAll(/(?<=[a-z0-9])[A-Z]/g, "_$&").toLowerCase();
	const file = index.module.files.find((path) => path.endsWith(`/${stem}.js`));
	return file === void 0 ? void 0 : { path: file };
}
function mentions(text, module) {
	return new RegExp(`(^|[^\\w])@?${module}([/.:]|[^\\w]|$)`).test(text);
}
/** The part of an error that says something, on one line. */
function sentence(text) {
	const said = text.split("\n").map((line) => line.trim()).filter((line) => line !== "" && !/^at .*[:)]\d*\)?$/.test(line) && !/^\S+@https?:/.test(line));
	return cut(said.slice(0, 4).join(" "), 400);
}

// src/verify/steps/s7-browser/launch.ts
const START_MS = 3e4;
const END_MS = 3e3;
const FLAGS = [
	"--headless=new",
	"--remote-debugging-pipe",
	"--no-first-run",
	"--no-default-browser-check",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-dev-shm-usage",
	"--disable-extensions",
	"--disable-gpu",
	"--hide-scrollbars",
	"--mute-audio",
	"--password-store=basic",
	"--use-mock-keychain",
	"--window-size=1366,900"
];
/** Starts a browser with a profile of its own. Throws a DevtoolsError when it does not come up. */
async function launch(executable) {
	const profile = await mkdtemp(path.join(tmpdir(), "odoo-claude-browser-"));
	const root = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
	const child = spawn(executable, [
		...FLAGS,
		...root,
		`--user-data-dir=${profile}`,
		"about:blank"
	], {
		stdio: [
			"ignore",
			"ignore",
			"ignore",
			"pipe",
			"pipe"
		],
		detached: process.platform !== "win32"
	});
	const kill = () => killTree(child);
	process.once("exit", kill);
	const close = async (devtools) => {
		await devtools?.send("Browser.close", {}, void 0, END_MS).catch(() => {});
		await ended(child, END_MS);
		kill();
		await ended(child, END_MS);
		process.removeListener("exit", kill);
		await rm(profile, {
			recursive: true,
			force: true,
			maxRetries: 5,
			retryDelay: 200
		}).catch(() => {});
	};
	try {
		const started = new Promise((_, reject) => {
			child.once("error", (error) => reject(new DevtoolsError(`The browser did not start: ${error.message}`)));
		});
		const [, , , output, input] = child.stdio;
		if (!(output instanceof Writable) || !(input instanceof Readable)) throw new DevtoolsError("The browser has no pipes.");
		const devtools = devtoolsOver(output, input);
		const version = await Promise.race([started, devtools.send("Browser.getVersion", {}, void 0, START_MS)]);
		return {
			devtools,
			version: textPart(version, "product"),
			close: () => close(devtools)
		};
	} catch (error) {
		await close();
		throw error;
	}
}
function killTree(child) {
	const { pid } = child;
	if (pid === void 0) return;
	try {
		if (process.platform === "win32") child.kill("SIGKILL");
		else process.kill(-pid, "SIGKILL");
	} catch {}
}
function ended(child, withinMs) {
	if (child.pid === void 0 || child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
	return new Promise((resolve) => {
		const timer = setTimeout(resolve, withinMs);
		child.once("exit", () => {
			clearTimeout(timer);
			resolve();
		});
	});
}

// src/verify/steps/s7-browser/scripts.ts
/** Stands before each file of a bundle. Source: addons/base/models/assetsbundle.py, `with_header`. */
const HEADER = /\/\*+\s*(?:\* *Filepath: )?(\/[\w.-]+\/[^\s*]+\.js)\s*\*/g;
/** Lengths of what is looked for, the surest first. */
const SNIPPETS = [
	40,
	24,
	16,
	10
];
function scriptsOf(module, http, cookie, signal) {
	const bundles = /* @__PURE__ */ new Map();
	const bundle = (url) => {
		const known = bundles.get(url) ?? load(url);
		bundles.set(url, known);
		return known;
	};
	const load = async (url) => {
		if (!url.startsWith(http.origin)) return "";
		const request = {
			method: "GET",
			path: url.slice(http.origin.length),
			headers: { cookie }
		};
		try {
			const answer = await http.send({
				...request,
				what: "a script",
				effect: "read",
				timeoutMs: 6e4,
				signal
			});
			return answer.status === 200 ? answer.text : "";
		} catch (error) {
			if (error instanceof OdooError) return "";
			throw error;
		}
	};
	const placeIn = async (file, minified, text) => {
		const source = await readFile(path.join(module.dir, file), "utf8").catch(() => "");
		const name = /(?:^|\s)(\w+) is not (?:defined|a function)/.exec(text)?.[1];
		const line = lineOf(source, minified) ?? (name === void 0 ? void 0 : lineWith(source, name));
		return line === void 0 ? { path: file } : {
			path: file,
			line
		};
	};
	return { async placeOf(frames, text) {
		for (const frame of frames) {
			if (!URL.canParse(frame.url)) continue;
			const script = await bundle(frame.url);
			const at = offsetOf(script, frame);
			const file = [...script.slice(0, at).matchAll(HEADER)].at(-1)?.[1];
			const own = ownFile(module, file) ?? ownFile(module, new URL(frame.url).pathname);
			if (own !== void 0) return placeIn(own, script.slice(at, at + 200), text);
		}
		const own = namedFile(module, text);
		return own === void 0 ? void 0 : placeIn(own, "", text);
	} };
}
function ownFile(module, url) {
	const prefix = `/${module.name}/`;
	const file = url?.startsWith(prefix) ? url.slice(prefix.length) : void 0;
	return file !== void 0 && module.files.includes(file) ? file : void 0;
}
/** The file of a JavaScript module that the text names: `@library/fields/stars`, or `library.stars` in 14.0. */
function namedFile({ name, files }, text) {
	for (const [, rest = ""] of text.matchAll(new RegExp(`(?<![\\w/])@?${name}[/.]([\\w./-]+)`, "g"))) {
		const exact = `static/src/${rest}.js`;
		if (files.includes(exact)) return exact;
		const stem = rest.split(/[/.]/).at(-1);
		const near = files.find((file) => file.startsWith("static/") && file.endsWith(`/${stem}.js`));
		if (near !== void 0) return near;
	}
}
function lineWith(source, name) {
	const at = source.split("\n").findIndex((line) => new RegExp(`\\b${name}\\b`).test(line));
	return at === -1 ? void 0 : at + 1;
}
function offsetOf(text, { line, column }) {
	let at = 0;
	for (let i = 0; i < line; i++) {
		const next = text.indexOf("\n", at);
		if (next === -1) break;
		at = next + 1;
	}
	return at + column;
}
/** Line (from 1) of what the bundle has without its spaces. What Odoo adds to a module ends sooner or later. */
function lineOf(source, minified) {
	const kept = [...source].flatMap((char, at) => /\s/.test(char) ? [] : [{
		char,
		at
	}]);
	const text = kept.map(({ char }) => char).join("");
	const wanted = minified.replaceAll(/\s/g, "");
	for (const length of SNIPPETS) {
		const at = wanted.length < length ? void 0 : kept[text.indexOf(wanted.slice(0, length))]?.at;
		if (at !== void 0) return source.slice(0, at).split("\n").length;
	}
}

// src/verify/steps/s7-browser/tab.ts
const LOAD_MS = 6e4;
/** Calls with which the web client saves a record. Source: web/static/src/core/orm_service.js. */
const SAVES = [
	"create",
	"write",
	"web_save",
	"web_save_multi",
	"unlink"
].map((method) => `*/call_kw/*/${method}`);
const POLL_MS$1 = 60;
/** Requests that are under way as long as the page is open. Source: 14.0 bus/static/src/js/longpolling_bus.js. */
const WAITING = /\/longpolling\/|\/websocket\b/;
async function openTab({ devtools }, cookie, allowed) {
	const targetId = textPart(await devtools.send("Target.createTarget", { url: "about:blank" }), "targetId");
	const attached = await devtools.send("Target.attachToTarget", {
		targetId,
		flatten: true
	});
	const sessionId = textPart(attached, "sessionId");
	const send = (method, params = {}, timeoutMs) => devtools.send(method, params, sessionId, timeoutMs);
	const found = [];
	const written = [];
	const saves = /* @__PURE__ */ new Map();
	const underWay = /* @__PURE__ */ new Set();
	let lastEvent = Date.now();
	const note = (params) => {
		const url = textPart(params, "request", "url");
		if (!WAITING.test(url)) underWay.add(textPart(params, "requestId"));
		if (SAVES.some((ending) => url.endsWith(ending.slice(ending.lastIndexOf("/"))) && url.includes("/call_kw/"))) saves.set(textPart(params, "requestId"), url);
	};
	const heldBack = (params) => {
		const url = saves.get(textPart(params, "requestId"));
		return url === void 0 ? [] : [Promise.resolve({
			kind: "save",
			text: url,
			frames: []
		})];
	};
	const stop = devtools.listen((event) => {
		if (event.sessionId !== sessionId) return;
		const { method, params } = event;
		lastEvent = Date.now();
		if (method === "Network.loadingFinished" || method === "Network.loadingFailed") underWay.delete(textPart(params, "requestId"));
		else if (method === "Page.frameNavigated" && part(params, "frame", "parentId") === void 0) underWay.clear();
		if (method === "Runtime.exceptionThrown") found.push(exception(params, send));
		else if (method === "Runtime.consoleAPICalled") {
			written.push(consoleText(params));
			found.push(...consoleComplaint(params));
		} else if (method === "Network.responseReceived") found.push(...refusedRequest(params));
		else if (method === "Network.requestWillBeSent") note(params);
		else if (method === "Network.loadingFailed") found.push(...heldBack(params));
		else if (method === "Page.javascriptDialogOpening") send("Page.handleJavaScriptDialog", { accept: true }).catch(() => {});
	});
	for (const domain of [
		"Page",
		"Runtime",
		"Network"
	]) await send(`${domain}.enable`);
	await send("Network.setCookie", cookie);
	await send("Network.setBlockedURLs", { urls: SAVES });
	if (allowed.anyCertificate) await send("Security.setIgnoreCertificateErrors", { ignore: true });
	const evaluate = async (expression, timeoutMs = LOAD_MS) => {
		const answer = await send("Runtime.evaluate", {
			expression,
			awaitPromise: true,
			returnByValue: true
		}, timeoutMs);
		const details = part(answer, "exceptionDetails");
		if (details !== void 0) {
			const description = textPart(details, "exception", "description");
			throw new DevtoolsError(description === "" ? textPart(details, "text") : description);
		}
		return part(answer, "result", "value");
	};
	return {
		async open(url) {
			const loaded = new Promise((resolve) => {
				const done = devtools.listen(({ method, sessionId: from }) => {
					if (from !== sessionId || method !== "Page.domContentEventFired") return;
					done();
					clearTimeout(timer);
					resolve();
				});
				const timer = setTimeout(() => {
					done();
					resolve();
				}, LOAD_MS);
			});
			const answer = await send("Page.navigate", { url }, LOAD_MS);
			const problem = textPart(answer, "errorText");
			if (problem !== "") throw new DevtoolsError(`The page did not open: ${problem}.`);
			if (part(answer, "loaderId") !== void 0) await loaded;
		},
		evaluate,
		async until(expression, timeoutMs) {
			const end = Date.now() + timeoutMs;
			for (;;) {
				if (await evaluate(`(async () => Boolean(await (${expression})))()`, timeoutMs).catch((error) => {
					if (error instanceof DevtoolsError) return false;
					throw error;
				}) === true) return true;
				if (Date.now() > end) return false;
				await new Promise((resolve) => setTimeout(resolve, POLL_MS$1));
			}
		},
		async quiet(forMs, timeoutMs) {
			const begin = Date.now();
			const heldUp = () => underWay.size > 0 || Date.now() - Math.max(begin, lastEvent) < forMs;
			while (heldUp() && Date.now() - begin < timeoutMs) await new Promise((resolve) => setTimeout(resolve, POLL_MS$1));
		},
		async screenshot() {
			const answer = await send("Page.captureScreenshot", { format: "png" });
			return Buffer.from(textPart(answer, "data"), "base64");
		},
		async complaints() {
			return Promise.all(found.splice(0));
		},
		lines: () => written.splice(0),
		async close() {
			stop();
			await devtools.send("Target.closeTarget", { targetId }).catch(() => {});
		}
	};
}
/** The causes are where Odoo's real errors are: OWL wraps what a component throws. */
const CAUSES = `function () {
  const lines = [];
  for (let error = this; error && lines.length < 6; error = error.cause || error.reason)
    lines.push(String(error.stack || error.message || error));
  return lines.join('\\nCaused by: ');
}`;
async function exception(params, send) {
	const details = part(params, "exceptionDetails");
	const objectId = textPart(details, "exception", "objectId");
	const told = textPart(details, "exception", "description") || textPart(details, "text");
	const causes = objectId === "" ? "" : textPart(await send("Runtime.callFunctionOn", {
		objectId,
		functionDeclaration: CAUSES,
		returnByValue: true
	}).catch(() => ""), "result", "value");
	const text = causes.length > told.length ? causes : told;
	return {
		kind: "exception",
		text,
		frames: [...framesIn(text), ...framesOf(details)]
	};
}
/** What the console shows; each `%c` takes a style from the arguments. */
function consoleText(params) {
	const [first = "", ...rest] = listPart(params, "args").map(argument);
	const styles = first.split("%c").length - 1;
	return [first.replaceAll("%c", ""), ...rest.slice(styles)].join(" ").trim();
}
function consoleComplaint(params) {
	const type = textPart(params, "type");
	if (type !== "error" && type !== "warning" && type !== "assert") return [];
	const text = consoleText(params);
	if (text === "") return [];
	return [Promise.resolve({
		kind: type === "warning" ? "warning" : "error",
		text,
		frames: [...framesIn(text), ...framesOf(params)]
	})];
}
function argument(value) {
	const plain = part(value, "value");
	if (plain !== void 0) return typeof plain === "object" ? JSON.stringify(plain) : String(plain);
	return textPart(value, "description");
}
function refusedRequest(params) {
	const status = part(params, "response", "status");
	const url = textPart(params, "response", "url");
	if (typeof status !== "number" || status < 400) return [];
	return [Promise.resolve({
		kind: "request",
		text: `${status} for ${url}`,
		frames: []
	})];
}
function framesOf(details) {
	return listPart(details, "stackTrace", "callFrames").flatMap((frame) => {
		const [line, column] = [part(frame, "lineNumber"), part(frame, "columnNumber")];
		if (typeof line !== "number" || typeof column !== "number") return [];
		return [{
			url: textPart(frame, "url"),
			line,
			column
		}];
	});
}
/** Frames that a stack as text names: `at setup (http://.../web.assets_web.min.js:120:9)`. */
function framesIn(text) {
	return [...text.matchAll(/\(?(https?:\/\/[^\s()]+):(\d+):(\d+)\)?/g)].map(([, url = "", line, column]) => ({
		url,
		line: Number(line) - 1,
		column: Number(column) - 1
	}));
}

// src/verify/steps/s7-browser/unit-tests.ts
const TEST_FILE = /^static\/tests\/(?!tours\/).*(\.test|_tests?)\.js$/;
/** Loading all tests of all installed modules takes most of it. */
const ALL_MS$1 = 15e4;
const POLL_MS = 250;
/** How the last line of a run reads. Source: web/static/tests/helpers/qunit_config.js; lib/hoot/core/runner.js. */
const DONE = /^test successful$|QUnit test suite done\.|\[HOOT\] test suite succeeded/i;
const FAILED = /tests failed\.|Some tests failed|Some modules couldn't be started/;
/** Runs the module's own unit tests of the web client, on Odoo's page for them, where the server is mocked. */
async function unitTests({ index, profile, client, options }, tab) {
	const { module } = index;
	const files = module.files.filter((file) => TEST_FILE.test(file));
	const [first] = files;
	if (first === void 0) return [];
	const query = await queryOf(module, files, profile);
	if (query === void 0) return [{
		...check("S7", "js-tests", "skip", "The JavaScript tests were not run: no QUnit.module of theirs has a literal name.", "none"),
		path: first
	}];
	const url = `/web/tests?${query}`;
	const call = `GET ${url}`;
	await tab.open("about:blank");
	tab.lines();
	await tab.open(client.instance.url + url);
	const lines = [];
	const end = Date.now() + ALL_MS$1;
	while (Date.now() < end && !options.signal.aborted && !lines.some((line) => DONE.test(line) || FAILED.test(line))) {
		await new Promise((resolve) => setTimeout(resolve, POLL_MS));
		lines.push(...tab.lines());
	}
	await tab.complaints();
	const ran = count(lines);
	if (lines.some((line) => FAILED.test(line))) {
		const told = lines.filter((line) => /failed|Error|expected|couldn't/i.test(line)).join("\n");
		const fix = `Open ${url} in the browser to see each step of them.`;
		const message = `The JavaScript tests of the module fail: ${sentence(told)}`;
		return [{
			...check("S7", "js-tests", "fail", message, call, fix),
			path: first
		}];
	}
	if (!lines.some((line) => DONE.test(line))) return [{
		...check("S7", "js-tests", "warn", `The JavaScript tests did not come to an end within ${ALL_MS$1 / 1e3} s.`, call, `Open ${url} in the browser.`),
		path: first
	}];
	if (ran === 0) return [{
		...check("S7", "js-tests", "warn", "No JavaScript test of the module ran: the files of static/tests are in no bundle of tests.", call, `Add them to ${profile.jsTests === "hoot" ? "web.assets_unit_tests" : "web.qunit_suite_tests"}.`),
		path: first
	}];
	return [check("S7", "js-tests", "pass", `The JavaScript tests of the module pass (${ran}).`, call)];
}
/** Parameters that choose the tests of the module and no other. */
async function queryOf(module, files, p) {
	if (p.jsTests === "hoot") {
		const suite = hash(`@${module.name}`);
		return `headless&loglevel=2&preset=desktop&timeout=15000&${p.hootFilter === "id" ? `id=${suite}` : `test=${suite}&suite=${suite}`}`;
	}
	const names = /* @__PURE__ */ new Set();
	for (const file of files) {
		const text = await readFile(path.join(module.dir, file), "utf8").catch(() => "");
		for (const [, name = ""] of text.matchAll(/QUnit\.module\(\s*["'`]([^"'`]+)["'`]/g)) names.add(name);
	}
	if (names.size === 0) return void 0;
	const any = [...names].map((name) => name.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&")).join("|");
	return `filter=${encodeURIComponent(`/(${any})/`)}`;
}
/** The id of a suite of hoot by its name. Source: addons/web/tests/test_js.py, `_generate_hash`. */
function hash(text) {
	let value = 0;
	for (const char of text) value = Math.imul(value, 31) + (char.codePointAt(0) ?? 0) >>> 0;
	return value.toString(16).padStart(8, "0");
}
/** How many tests, or assertions of QUnit, passed by what the console says. */
function count(lines) {
	return lines.flatMap((line) => {
		const said = /Passed (\d+) tests|passed (\d+) tests\./.exec(line);
		return said ? [Number(said[1] ?? said[2])] : [];
	}).reduce((sum, number) => sum + number, 0);
}

// src/verify/steps/s7-browser/kept-by-action.ts
/** Fields of a window action that its web client needs to open it. */
const ACTION_FIELDS = [
	"name",
	"res_model",
	"view_mode",
	"views",
	"search_view_id",
	"target",
	"domain",
	"context"
];
/**
* The web client shows the company that its user works in, and a call all of the user's companies. For a record of
* another one it loads the page anew (`suggested_company` of an access error, 17.0 on), or shows an error.
*/
async function inOwnCompany(ladder) {
	const { uid } = await ladder.client.info();
	const [user] = await read(ladder, "res.users", "read", {
		ids: [uid],
		kwargs: { fields: ["company_id"] }
	});
	const company = user && idOf(user, "company_id");
	return company === void 0 ? {} : { allowed_company_ids: [company] };
}
/**
* A window action without the filters that it begins with, for a page that must show a record: who a filter such as
* "mine" hides, it would hide from the check, too. Undefined when the domain keeps no record, and when only the web
* client can evaluate the domain or context, as with `uid`.
*/
async function unfiltered(ladder, action, company) {
	const [domain, context] = [await literal(textOf(action, "domain"), []), await literal(textOf(action, "context"), {})];
	if (!Array.isArray(domain) || typeof context !== "object" || context === null) return void 0;
	if (!await keepsRecord(ladder, textOf(action, "res_model"), domain, company)) return void 0;
	const kept = Object.entries(context).filter(([name]) => !name.startsWith("search_default_"));
	if (kept.length === Object.keys(context).length) return action.id;
	const { id, ...row } = action;
	return {
		...row,
		type: "ir.actions.act_window",
		domain,
		context: Object.fromEntries(kept)
	};
}
async function keepsRecord(ladder, model, domain, context) {
	try {
		const found = await read(ladder, model, "search", {
			args: [domain],
			kwargs: {
				limit: 1,
				context
			}
		});
		return Array.isArray(found) && found.length > 0;
	} catch (error) {
		if (error instanceof OdooError) return false;
		throw error;
	}
}
async function literal(text, none) {
	if (text.trim() === "") return none;
	const [statement, ...more] = (await parsePython(text)).children;
	const [expression] = statement?.children ?? [];
	return expression && more.length === 0 ? literalOf(expression, text) : void 0;
}

// src/verify/steps/s7-browser/webclient.ts
/** Odoo keeps the root of the web client here. Source: web/static/src/env.js of 19.0, start.js of 15.0 to 17.0. */
const ENV = "odoo.__WOWL_DEBUG__.root.env";
/** Source: 14.0 web/static/src/js/main.js. */
const LEGACY = "odoo.__DEBUG__.services['web.web_client']";
function webClientOf(p) {
	const legacy = p.webClient === "widget";
	return {
		home: p.actionUrl === "path" ? "/odoo" : "/web",
		ready: legacy ? `window.odoo && odoo.__DEBUG__ && ${LEGACY} && document.querySelector('.o_main_navbar')` : "window.odoo && odoo.__WOWL_DEBUG__ && document.querySelector('.o_main_navbar')",
		open: (opening) => tell(legacy ? legacyCall(opening) : owlCall(opening))
	};
}
/** Actions that a button of a record opens name that record; without one the web client refuses their domain. */
const FROM_NONE = {
	active_id: false,
	active_ids: []
};
/** Source: 14.0 chrome/action_manager_act_window.js, `_executeWindowAction`. */
function legacyCall({ action, viewType, resId, fromMenu }) {
	const options = {
		viewType,
		resID: resId,
		clear_breadcrumbs: true,
		additional_context: fromMenu ? {} : FROM_NONE
	};
	return `${LEGACY}.do_action(${JSON.stringify(action)}, ${JSON.stringify(options)})`;
}
/** Source: webclient/actions/action_service.js, `doAction` and `_executeActWindowAction`. */
function owlCall({ action, viewType, resId, fromMenu }) {
	const options = {
		viewType,
		props: resId === void 0 ? {} : { resId },
		clearBreadcrumbs: true,
		additionalContext: fromMenu ? {} : FROM_NONE
	};
	return `${ENV}.services.action.doAction(${JSON.stringify(action)}, ${JSON.stringify(options)})`;
}
/** What `open` gives when the web client refuses without a reason. */
const WORDLESS = "The web client refused it.";
function tell(call) {
	return `(async () => {
    try {
      await ${call};
      return '';
    } catch (error) {
      const lines = [];
      for (let e = error; e && lines.length < 6; e = e.cause || e.reason) {
        const data = e.data || (e.message && e.message.data);
        lines.push(String((data && data.message) || e.stack || e.message && e.message.message || e.message || e));
      }
      return lines.join('\\nCaused by: ') || ${JSON.stringify(WORDLESS)};
    }
  })()`;
}
/** Text of the dialogs with which the web client tells an error. */
const DIALOGS = `[...document.querySelectorAll(
  '.o_error_dialog, .o_dialog_error, .o_dialog_warning, .modal .o_error_detail'
)].map((node) => node.textContent.replace(/\\s+/g, ' ').trim()).filter(Boolean).join(' | ')`;
/** Traceback in such a dialog, which stays folded until somebody asks for it. */
const UNFOLD = `document.querySelectorAll('.o_error_dialog .btn-link, .o_dialog_error .btn-link').forEach(
  (button) => button.click()
)`;
/** Selector of a view of that type. Source: views/view.js from 16.0, before it the legacy renderers. */
function viewSelector(type) {
	return [
		"form",
		"list",
		"kanban"
	].includes(type) ? `.o_${type}_view` : ".o_view_controller";
}
/** Marks what is there, so that only what comes after counts as shown. */
const MARK = `document.querySelectorAll('.o_action_manager > *, .modal').forEach(
  (node) => { node.dataset.before = '1'; }
)`;
/** Whether something new with that selector takes room on the page. */
function shown(selector) {
	return `[...document.querySelectorAll(${JSON.stringify(selector)})].some(
    (node) => !node.closest('[data-before]') && node.getClientRects().length > 0
  )`;
}
const CARD = ".o_kanban_record:not(.o_kanban_ghost)";
/** Source: mail of 14.0 and 15.0 (`o_Chatter`), 16.0 (`o_FormRenderer_chatterContainer`), from 17.0 `o-mail-Chatter`. */
const CHATTER = ".o-mail-Chatter, .o_Chatter, .o_FormRenderer_chatterContainer > *";

// src/verify/steps/s7-browser/visits.ts
/** Every page of the module: its actions in each of their modes, and views of other modules that it extends. */
async function planVisits(ladder, { rows }) {
	const windows = await rows.records("ir.actions.act_window", ACTION_FIELDS);
	const clients = await rows.records("ir.actions.client", ["tag"]);
	const views = await rows.records("ir.ui.view", [
		"model",
		"type",
		"mode",
		"inherit_id"
	]);
	const menus = await rows.records("ir.ui.menu", ["action"]);
	const opened = new Set([...menus.byXmlid.values()].map((menu) => textOf(menu, "action")));
	const visits = [];
	const left = [];
	const company = await inOwnCompany(ladder);
	const records = /* @__PURE__ */ new Map();
	const recordOf = (model) => {
		const known = records.get(model) ?? firstRecord(ladder, model, company);
		records.set(model, known);
		return known;
	};
	for (const [xmlid, action] of windows.byXmlid) {
		const model = textOf(action, "res_model");
		if (model === "res.config.settings") {
			visits.push(...settingsVisits(ladder, xmlid, action));
			continue;
		}
		const record = await recordOf(model);
		if (typeof record === "string") {
			left.push(`${xmlid}: ${record}`);
			continue;
		}
		for (const mode of modesOf(action)) {
			const view = ownView(views.byXmlid, model, mode);
			const full = mode === "kanban" ? await unfiltered(ladder, action, company) : void 0;
			const fromMenu = opened.has(`ir.actions.act_window,${action.id}`);
			visits.push(...modeVisits(ladder, {
				xmlid,
				action,
				mode,
				view,
				record,
				full,
				fromMenu
			}));
		}
	}
	for (const [xmlid, action] of clients.byXmlid) visits.push({
		title: xmlid,
		opening: {
			action: action.id,
			fromMenu: opened.has(`ir.actions.client,${action.id}`)
		},
		wanted: [{
			id: "client-action",
			selector: ".o_action_manager > *, .modal",
			missing: `${xmlid} shows nothing.`,
			fix: `Register the tag "${textOf(action, "tag")}" in the registry of actions, in a file of web.assets_backend.`,
			place: recordPlace(ladder.index, xmlid)
		}],
		place: recordPlace(ladder.index, xmlid),
		view: void 0
	});
	for (const [xmlid, view] of views.byXmlid) {
		const parent = idOf(view, "inherit_id");
		const [model, type] = [textOf(view, "model"), modeName(textOf(view, "type"))];
		if (parent === void 0 || ![
			"form",
			"list",
			"kanban"
		].includes(type) || model === "res.config.settings") continue;
		const record = await recordOf(model);
		if (typeof record === "string") {
			left.push(`${xmlid}: ${record}`);
			continue;
		}
		const place = recordPlace(ladder.index, xmlid);
		const action = {
			type: "ir.actions.act_window",
			name: xmlid,
			res_model: model,
			views: [[parent, type]],
			target: "current"
		};
		visits.push({
			title: `${xmlid}: ${type}`,
			opening: {
				action,
				viewType: type,
				resId: type === "form" ? record : void 0
			},
			wanted: [viewWanted(xmlid, type, place)],
			place,
			view: xmlid
		});
	}
	return {
		visits,
		left
	};
}
function modeVisits(ladder, { xmlid, action, mode, view, record, full, fromMenu }) {
	const name = view ?? xmlid;
	const place = recordPlace(ladder.index, name) ?? recordPlace(ladder.index, xmlid);
	const visit = (what, resId, more) => ({
		title: `${name}: ${what}`,
		opening: {
			action: full ?? action.id,
			viewType: mode,
			resId,
			fromMenu
		},
		wanted: [viewWanted(name, mode, place), ...more],
		place,
		view
	});
	if (mode === "form") {
		const chatter = chatterWanted(ladder, name);
		const fresh = visit("new record", void 0, []);
		if (textOf(action, "target") === "new") return [fresh];
		return record === void 0 ? [fresh] : [fresh, visit(`record ${record}`, record, chatter)];
	}
	return [visit(mode, void 0, full !== void 0 ? [{
		id: "kanban-cards",
		selector: CARD,
		missing: `${name} shows no card, and there are records.`,
		fix: `Look at the template "${ladder.profile.kanbanTemplate}" of the view.`,
		place
	}] : [])];
}
function viewWanted(name, type, place) {
	return {
		id: "view-shows",
		selector: viewSelector(type),
		missing: `${name} does not come up as a ${type}.`,
		fix: "The picture and the other findings of this page say why.",
		place
	};
}
/** A form whose arch asks for a chatter, in the words of any series, must show one. */
function chatterWanted({ index, profile }, xmlid) {
	const facts = index.views.find((view) => view.xmlid === xmlid);
	for (const root of facts?.roots ?? []) for (const element of walkElements(root)) {
		const classes = (attributeValue(element, "class") ?? "").split(/\s+/);
		if (element.name !== "chatter" && !classes.includes("oe_chatter")) continue;
		const right = profile.chatter === "tag" ? "<chatter/>" : "<div class=\"oe_chatter\">";
		return [{
			id: "chatter",
			selector: CHATTER,
			missing: `${xmlid} asks for a chatter, and the form shows none.`,
			fix: `${profile.series} takes ${right}, in a form of a model that inherits mail.thread.`,
			place: facts && placeAt(facts.source, element)
		}];
	}
	return [];
}
function settingsVisits({ index }, xmlid, action) {
	const blocks = index.views.flatMap((view) => view.model !== "res.config.settings" ? [] : view.roots.flatMap((root) => [...walkElements(root)].flatMap((element) => {
		const key = element.name === "app" ? attributeValue(element, "name") : attributeValue(element, "data-key");
		return key === void 0 ? [] : [{
			key,
			place: placeAt(view.source, element)
		}];
	})));
	const place = recordPlace(index, xmlid);
	return [{
		title: xmlid,
		opening: { action: action.id },
		wanted: [viewWanted(xmlid, "form", place), ...blocks.map((block) => ({
			id: "settings-app",
			selector: `[data-key="${quoted(block.key)}"]`,
			missing: `The settings do not show the app "${block.key}".`,
			fix: "Look at the xpath of the view, and at the groups of the block.",
			place: block.place
		}))],
		place,
		view: void 0
	}];
}
function quoted(key) {
	return key.replaceAll(/["\\]/g, "\\$&");
}
/** Id of a record, undefined when there is none; text when it may not be asked. */
async function firstRecord(ladder, model, context) {
	const { profile } = ladder;
	if (ladder.index.models.get(model)?.classes.some(({ fact }) => fact.kind === "transient")) return void 0;
	try {
		const found = await read(ladder, model, "search", {
			args: [[]],
			kwargs: {
				limit: 1,
				context
			}
		});
		const id = Array.isArray(found) ? found[0] : void 0;
		return typeof id === "number" ? id : void 0;
	} catch (error) {
		if (!(error instanceof OdooError)) throw error;
		return `the user may not read ${model} on this Odoo ${profile.series}: ${error.message}`;
	}
}
function modesOf(action) {
	const modes = textOf(action, "view_mode").split(",");
	return [...new Set(modes.map((mode) => modeName(mode.trim())).filter((mode) => mode !== ""))];
}
/** The web client calls a tree a list, in every series. */
function modeName(type) {
	return type === "tree" ? "list" : type;
}
function ownView(views, model, mode) {
	for (const [xmlid, view] of views) if (textOf(view, "model") === model && modeName(textOf(view, "type")) === mode && textOf(view, "mode") === "primary") return xmlid;
}

// src/verify/steps/s7-browser/index.ts
/** Opens every page of the module in a real browser, and looks at what a user would see. */
const browserRung = {
	step: "S7",
	doing: "opening pages in a browser",
	async run(ladder, state) {
		const skip = (reason, fix) => [check("S7", "browser", "skip", `No page was opened: ${reason}`, "none", fix)];
		if (!ladder.options.browser) return skip("the caller asked for no browser.");
		const executable = await findBrowser();
		if ("reason" in executable) return skip(executable.reason);
		const { client, options } = ladder;
		const login = await openWebLogin(client.instance, await client.info(), options.signal);
		if (typeof login === "string") return skip(`${login}.`);
		let browser;
		try {
			browser = await launch(executable.path);
			return await look(ladder, state, browser, login);
		} catch (error) {
			if (!(error instanceof DevtoolsError)) throw error;
			return skip(error.message, "Try the browser by hand, or name another one in ODOO_BROWSER.");
		} finally {
			await browser?.close();
			await login.close();
		}
	}
};
/** The first page makes the server build its bundles. Measured: 11 to 28 s. */
const FIRST_MS = 12e4;
const PAGE_MS = 2e4;
const CRASHED_MS = 1e4;
const SHOWN_MS = 6e3;
/** Errors are told a moment after the view; on a busy machine, a moment after its last request. */
const SETTLE_MS = 250;
const QUIET_MS = 5e3;
const ALL_MS = 24e4;
const MAX_PAGES = 60;
async function look(ladder, state, browser, login) {
	const { client, options, index } = ladder;
	const { url, caCert } = client.instance;
	const [name = "", value = ""] = login.session.cookie.split("=");
	const tab = await openTab(browser, {
		url,
		name,
		value
	}, { anyCertificate: caCert !== void 0 });
	const webClient = webClientOf(ladder.profile);
	const scripts = scriptsOf(index.module, login.http, login.session.cookie, options.signal);
	const until = Date.now() + ALL_MS;
	const started = await start(ladder, tab, webClient, scripts, `${url}${webClient.home}`);
	state.screenshots.push({
		title: "The web client",
		png: await tab.screenshot()
	});
	if (started.checks.some(({ verdict }) => verdict === "fail")) return started.checks;
	const looking = {
		ladder,
		state,
		tab,
		webClient,
		scripts,
		noise: started.noise
	};
	const { visits, left } = await planVisits(ladder, state);
	const checks = [...started.checks, ...left.map((reason) => check("S7", "page", "skip", `Not opened: ${reason}`, "none"))];
	for (const [at, visit] of visits.entries()) {
		if (options.signal.aborted) throw new OdooError("timeout", "The verification was cancelled.");
		if (at >= MAX_PAGES || Date.now() > until) {
			const reason = at >= MAX_PAGES ? `${MAX_PAGES} pages are opened at most` : `${ALL_MS / 1e3} s are over`;
			const message = `${visits.length - at} of ${visits.length} pages were not opened: ${reason}.`;
			checks.push(check("S7", "page", "skip", message, "none"));
			break;
		}
		checks.push(...await visitPage(looking, visit));
	}
	checks.push(...await unitTests(ladder, tab));
	if (visits.length === 0) checks.push(check("S7", "page", "skip", "The module has no action and no view to open.", "none"));
	return checks;
}
/** Brings the web client up; what it complains about without a word of the module is noise later on. */
async function start(ladder, tab, webClient, scripts, url) {
	const page = {
		title: "The web client",
		call: `GET ${url}`,
		place: void 0,
		view: void 0
	};
	await tab.open(url);
	const complaints = [];
	let until = Date.now() + FIRST_MS;
	let ready = false;
	while (!ready && Date.now() < until) {
		ready = await tab.until(webClient.ready, 2e3);
		complaints.push(...await tab.complaints());
		if (complaints.some(({ kind }) => kind === "exception")) until = Math.min(until, Date.now() + CRASHED_MS);
	}
	await tab.quiet(1e3, QUIET_MS * 2);
	complaints.push(...await tab.complaints());
	const dialogs = ready ? await dialogText(tab) : "";
	const down = !ready || dialogs !== "";
	const noise = new Set(down ? [] : complaints.filter(({ kind }) => kind !== "exception").map(signature));
	const checks = await judgeComplaints(ladder, page, complaints, noise, scripts);
	if (down) {
		const what = ready ? `shows an error: ${sentence(dialogs)}` : "does not come up";
		const fix = "See whether it does without the module: a script, template or style of its bundles may stop all others.";
		const at = checks.find(({ path }) => path !== void 0);
		const place = at?.path === void 0 ? {} : {
			path: at.path,
			...at.line === void 0 ? {} : { line: at.line }
		};
		checks.unshift({
			...check("S7", "web-client", "fail", `The web client ${what}.`, page.call, fix),
			...place
		});
	} else checks.unshift(check("S7", "web-client", "pass", "The web client comes up.", page.call));
	return {
		checks,
		noise
	};
}
async function visitPage(looking, visit) {
	const { ladder, state, tab, webClient, scripts, noise } = looking;
	const call = webClient.open(visit.opening).match(/await (.*);/)?.[1] ?? "doAction";
	const page = {
		title: visit.title,
		call,
		place: visit.place,
		view: visit.view
	};
	const checks = [];
	const fail = (id, message, fix, place) => {
		checks.push({
			...check("S7", id, "fail", message, call, fix),
			...place ?? {}
		});
	};
	const refused = await openPage(tab, webClient, visit);
	const missing = [];
	for (const wanted of refused === "" ? visit.wanted : []) if (!await tab.until(shown(wanted.selector), SHOWN_MS)) missing.push(wanted);
	await tab.quiet(SETTLE_MS, QUIET_MS);
	const dialogs = await dialogText(tab);
	state.screenshots.push({
		title: visit.title,
		png: await tab.screenshot()
	});
	const complaints = await tab.complaints();
	const told = [refused, dialogs].filter((text) => text !== "").join(" ");
	if (told !== "") fail("page-opens", `${visit.title}: ${sentence(told)}`, "The picture shows what the user sees; correct what the sentence names.", errorPlace(ladder, page, told));
	for (const { id, missing: what, fix, place } of missing) fail(id, what, fix, place);
	checks.push(...await judgeComplaints(ladder, page, complaints, noise, scripts));
	if (checks.some(({ verdict }) => verdict === "fail")) await again(tab, webClient, ladder);
	else checks.push(check("S7", "page", "pass", `${visit.title} shows, without an error.`, call));
	return checks;
}
async function openPage(tab, webClient, visit) {
	try {
		await tab.evaluate(MARK);
		const open = () => tab.evaluate(webClient.open(visit.opening), PAGE_MS);
		let said = await open();
		if (said === "The web client refused it.") {
			await tab.quiet(SETTLE_MS, QUIET_MS);
			said = await open();
		}
		return typeof said === "string" ? said : "";
	} catch (error) {
		if (error instanceof DevtoolsError) return error.message;
		throw error;
	}
}
/** After a failure everything is loaded anew, so that the next page begins clean. */
async function again(tab, webClient, { client }) {
	await tab.open("about:blank");
	await tab.open(`${client.instance.url}${webClient.home}`);
	await tab.until(webClient.ready, FIRST_MS);
	await tab.quiet(SETTLE_MS, QUIET_MS);
	await tab.complaints();
}
async function dialogText(tab) {
	const shown = await tab.evaluate(DIALOGS, PAGE_MS);
	if (typeof shown !== "string" || shown === "") return "";
	await tab.evaluate(UNFOLD, PAGE_MS);
	const unfolded = await tab.evaluate(DIALOGS, PAGE_MS);
	return typeof unfolded === "string" ? unfolded : shown;
}

export { setting as $, isBareFailure as A, unknownField as B, portOf as C, postJsonRpc as D, jsonRpcService as E, isUnknownModel as F, readConfig as G, missingDatabase as H, parseFault as I, parseOdooUrl as J, readInstance as K, remoteError as L, readJson as M, strangeAnswer as N, databaseHeaders as O, ProxyFault as P, cut as Q, remoteFault as R, nameOf as S, jsonRpc as T, redact as U, unknownModel as V, looksLikeApiKey as W, profileNames as X, inTheirWords as Y, parseAccessMode as Z, searchRead as _, methodPlace as a, createHttp as b, recordElement as c, callOptions as d, VERSION as et, callText as f, read as g, odooSentence as h, fieldPlace as i, isEndpointMissing as j, HttpStatus as k, recordPlace as l, idOf as m, openWebLogin as n, modelPlace as o, check as p, isLoopback as q, constraintPlace as r, placeAt as s, browserRung as t, OdooError as tt, byColumn as u, textOf as v, proxyFor as w, authorization as x, openWebSession as y, unknownFieldOf as z };