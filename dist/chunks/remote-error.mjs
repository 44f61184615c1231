import { t as OdooError } from "./errors.mjs";
import { n as safeLine, t as redact } from "./redact.mjs";
import { n as unknownModel, t as unknownField } from "./unknown.mjs";

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
	if (BUSY.has(type) || /could not serialize|deadlock detected|could not obtain lock/.test(fault.message)) return databaseBusy(fault);
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
	return new OdooError("validation", sentence || `Odoo refused ${callOf(asked)}.`, { cause: fault });
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

export { unknownFieldOf as a, remoteFault as i, parseFault as n, missingDatabase as o, remoteError as r, isUnknownModel as t };