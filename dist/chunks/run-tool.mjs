import { r as ZodObject } from "./zod.mjs";
import { tt as OdooError } from "./browser.mjs";
import { Vt as orList, zt as didYouMean } from "./spec.mjs";
import { n as Preview } from "./confirm.mjs";
import { r as checkOffered } from "./policy.mjs";

// src/server/arguments.ts
const MAX_ISSUES = 3;
/** Parses a tool's arguments; what doesn't fit is one sentence that names the argument. */
function parseArguments(tool, given) {
	const args = given ?? {};
	const result = tool.input.safeParse(args);
	if (result.success) return result.data;
	const repaired = tool.input.safeParse(withoutQuotes(args, result.error.issues));
	if (repaired.success) return repaired.data;
	const sentences = result.error.issues.slice(0, MAX_ISSUES).map((issue) => describe(tool, args, issue));
	throw new OdooError("bad_request", sentences.join(" "), { hint: `Call ${tool.name} like ${JSON.stringify(tool.examples[0] ?? {})}.` });
}
/** Some clients send a list or an object as its JSON text. */
function withoutQuotes(args, issues) {
	if (!args || typeof args !== "object") return args;
	const copy = { ...args };
	for (const issue of issues) {
		const [name] = issue.path;
		const value = typeof name === "string" ? copy[name] : void 0;
		if (typeof name !== "string" || typeof value !== "string" || !/^\s*[[{]/.test(value)) continue;
		try {
			copy[name] = JSON.parse(value);
		} catch {}
	}
	return copy;
}
function describe(tool, args, issue) {
	const known = tool.input instanceof ZodObject ? Object.keys(tool.input.shape) : [];
	const path = issue.path.map(String).join(".");
	if (issue.code === "unrecognized_keys") {
		const [key = ""] = issue.keys;
		if (path) return `"${path}" has no "${key}".`;
		const others = known.length > 0 ? `its arguments are ${known.join(", ")}` : "it takes none";
		return `${tool.name} has no argument "${key}": ${others}.${didYouMean(key, known)}`;
	}
	if (valueAt(args, issue.path) === void 0) return `${tool.name} needs "${path}".`;
	const types = [...new Set(expected(issue))];
	if (types.length > 0) return `"${path}" must be ${orList(types)}.`;
	return `"${path}": ${issue.message}.`;
}
function expected(issue) {
	if (issue.code === "invalid_union") return issue.errors.flatMap((one) => one.slice(0, 1).flatMap(expected));
	if (issue.code !== "invalid_type") return [];
	if (issue.expected === "record" || issue.expected === "object") return ["an object"];
	if (issue.expected === "array") return ["a list"];
	if (issue.expected === "int") return ["a whole number"];
	return [`a ${issue.expected}`];
}
function valueAt(value, path) {
	let at = value;
	for (const key of path) {
		if (!at || typeof at !== "object") return void 0;
		at = Reflect.get(at, key);
	}
	return at;
}

// src/server/run-tool.ts
/** Clients replace a longer text by a short preview. */
const MAX_CHARACTERS = 45e3;
/**
* The one boundary around every tool: it checks the mode and the arguments, runs the tool, and turns
* whatever is thrown into text. An error that is not ours is told to `log` alone: its message may hold
* paths or secrets.
*/
async function runTool(tool, args, context, log) {
	try {
		if (tool.access !== "local") await context.odoo();
		checkOffered(tool, context.mode);
		return {
			text: shorten(await tool.run(parseArguments(tool, args), context)),
			isError: false
		};
	} catch (error) {
		if (error instanceof Preview) return {
			text: shorten(error.message),
			isError: false
		};
		const known = error instanceof OdooError ? error : unexpected(tool, error, log);
		return {
			text: shorten(describeError(known)),
			isError: true,
			error: known
		};
	}
}
/** What to do where an error doesn't say it, since its sentence is Odoo's own. */
const NEXT = {
	unreachable: "Check the URL and the network, then try again.",
	auth: "Check the user and the password or API key, then restart this server.",
	access: "Configure a user with the rights for it, or ask who administers that Odoo.",
	not_found: "search and schema show what is there.",
	validation: "Correct the values and call again.",
	bad_request: "Correct the arguments and call again.",
	timeout: "Ask for less, or raise ODOO_TIMEOUT.",
	unknown_outcome: "Read what is there before you write again.",
	server: "The log of the Odoo server has the details."
};
/** `kind: sentence`, then one line that says what to do. */
function describeError(error) {
	return `${error.kind}: ${error.message}\nNext: ${error.hint ?? NEXT[error.kind]}`;
}
function unexpected(tool, error, log) {
	log(`${tool.name}: ${error instanceof Error ? error.stack ?? error.message : String(error)}`);
	return new OdooError("server", `internal error in ${tool.name}`, { hint: "The details are in the log of this MCP server (standard error)." });
}
function shorten(text, max = MAX_CHARACTERS) {
	if (text.length <= max) return text;
	const note = `Cut at ${max} of ${text.length} characters: ask for fewer fields or records, or a narrower query, to get the rest.`;
	return `${note}\n${text.slice(0, max - note.length - 1)}`;
}

export { shorten as i, describeError as n, runTool as r, MAX_CHARACTERS as t };