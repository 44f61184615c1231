import { $ as setting, K as readInstance, Q as cut, X as profileNames, Z as parseAccessMode } from "./browser.mjs";
import { Ht as perhaps } from "./spec.mjs";
import { n as readDataFile, t as isMapping } from "./data-file.mjs";
import path from "node:path";
import { existsSync } from "node:fs";

// src/odoo/profiles.ts
const TEXT = [
	"url",
	"db",
	"username",
	"api_key",
	"password",
	"api_key_env",
	"password_env"
];
const OPTIONS = [
	"mode",
	"protocol",
	"lang",
	"ca_cert"
];
const KEYS = [
	...TEXT,
	...OPTIONS,
	"production",
	"policy",
	"timeout",
	"allow_http",
	"companies"
];
const SECRETS = [
	"api_key",
	"password",
	"api_key_env",
	"password_env"
];
/** The user's profile file: ODOO_CONFIG_FILE, else in the user's configuration folder; undefined: there is none. */
function profilePath(env) {
	const given = setting(env.ODOO_CONFIG_FILE);
	if (given !== void 0) return path.resolve(given);
	const home = setting(env.HOME) ?? setting(env.USERPROFILE);
	const folder = setting(env.XDG_CONFIG_HOME) ?? (home && path.join(home, ".config"));
	if (folder === void 0) return void 0;
	return [
		"profiles.yaml",
		"profiles.yml",
		"profiles.json"
	].map((name) => path.join(folder, "odoo-claude", name)).find((file) => existsSync(file));
}
/** Reads the profile file, which holds credentials: it must belong to its user and be readable by nobody else. */
async function loadProfiles(file, env) {
	return parseProfiles(await readDataFile(file, { secret: true }), {
		env,
		folder: path.dirname(file)
	});
}
async function loadProject(folder) {
	const read = await readDataFile(path.join(folder, ".odoo-claude.yaml"));
	const name = "The project's file .odoo-claude.yaml";
	if ("problem" in read) return read.missing ? void 0 : { problem: `${name} ${read.problem}.` };
	const other = Object.keys(read.data).find((key) => key !== "profile" && key !== "audit");
	if (other !== void 0) return { problem: `${name} holds "${cut(other, 40)}", and a project may only name a profile: addresses, credentials and modes belong into your own profile file.` };
	const { profile, audit } = read.data;
	if (profile === void 0 && audit !== void 0) return void 0;
	return typeof profile === "string" && profile.trim() !== "" ? { profile: profile.trim() } : { problem: `${name} names no profile: write "profile: NAME".` };
}
/** Profiles from the data of their file. One that is wrong says so where it is used; the others work. */
function parseProfiles(read, at) {
	const refuse = (what) => ({
		profiles: [],
		default: void 0,
		problem: `The profile file ${what}.`
	});
	if ("problem" in read) return refuse(read.problem);
	const { data } = read;
	const unknown = Object.keys(data).find((key) => !["default", "profiles"].includes(key));
	if (unknown !== void 0) return refuse(`has the unknown key "${cut(unknown, 40)}": its keys are default and profiles`);
	if (!isMapping(data.profiles) || Object.keys(data.profiles).length === 0) return refuse("has no profiles: write them by name under \"profiles\"");
	const wrong = Object.keys(data.profiles).find((name) => !isName(name));
	if (wrong !== void 0) return refuse(`has a profile "${cut(wrong, 40)}": a name is letters, digits, dots and dashes, and not "default" or "all"`);
	const names = Object.keys(data.profiles);
	if (data.default !== void 0 && !(typeof data.default === "string" && names.includes(data.default))) return refuse(`has the default "${cut(String(data.default), 40)}", which is none of its profiles${perhaps(String(data.default), names)}`);
	return {
		profiles: Object.entries(data.profiles).map(([name, value]) => readProfile(name, value, at)),
		default: data.default,
		problem: void 0
	};
}
function readProfile(name, data, { env, folder }) {
	const production = isMapping(data) && data.production === true;
	const refuse = (what) => ({
		name,
		production,
		instance: void 0,
		mode: void 0,
		policy: void 0,
		problem: `The profile "${name}" ${what}.`
	});
	if (!isMapping(data)) return refuse("is no mapping of settings");
	const shape = checkShape(data);
	if (shape) return refuse(shape);
	const text = (key) => typeof data[key] === "string" ? data[key] : void 0;
	const mode = text("mode") === void 0 ? void 0 : parseAccessMode(text("mode") ?? "");
	if (text("mode") !== void 0 && mode === void 0) return refuse(`has the mode "${cut(text("mode") ?? "", 40)}", which is not one of read, safe or yolo`);
	const named = text("api_key_env") ?? text("password_env");
	if (named !== void 0 && !setting(env[named])) return refuse(`takes its password or key from the environment variable ${cut(named, 40)}, which is not set`);
	if (text("url") === void 0) return refuse("has no url");
	const instance = readInstance(name, {
		url: text("url"),
		db: text("db"),
		login: text("username"),
		key: text("api_key") ?? setting(env[text("api_key_env") ?? ""]),
		password: text("password") ?? setting(env[text("password_env") ?? ""]),
		allowHttp: data.allow_http === true,
		protocol: text("protocol"),
		timeout: data.timeout === void 0 ? void 0 : String(data.timeout)
	}, {
		url: "url",
		login: "username",
		secret: "api_key or password",
		protocol: "protocol",
		timeout: "timeout"
	});
	if (typeof instance === "string") return {
		...refuse(""),
		problem: `In the profile "${name}": ${instance}`
	};
	const context = {
		...text("lang") ? { lang: text("lang") } : {},
		...Array.isArray(data.companies) ? { allowed_company_ids: data.companies } : {}
	};
	const beside = (file) => typeof file === "string" ? path.resolve(folder, file) : file;
	const caCert = beside(text("ca_cert"));
	return {
		name,
		production,
		mode,
		policy: beside(data.policy),
		problem: void 0,
		instance: {
			...instance,
			settings: profileNames(name),
			...typeof caCert === "string" ? { caCert } : {},
			...Object.keys(context).length > 0 ? { context } : {},
			...production ? { production } : {}
		}
	};
}
/** What is wrong with the keys and the kinds of their values. */
function checkShape(data) {
	const unknown = Object.keys(data).find((key) => !KEYS.includes(key));
	if (unknown !== void 0) return `has the unknown key "${cut(unknown, 40)}"${perhaps(unknown, KEYS)}`;
	const notText = [...TEXT, ...OPTIONS].find((key) => data[key] !== void 0 && typeof data[key] !== "string");
	if (notText !== void 0) return `has a ${notText} that is not text: put it in quotes`;
	const notFlag = ["production", "allow_http"].find((key) => data[key] !== void 0 && typeof data[key] !== "boolean");
	if (notFlag !== void 0) return `has a ${notFlag} that is neither true nor false`;
	if (data.policy !== void 0 && typeof data.policy !== "string" && !isMapping(data.policy)) return "has a policy that is neither a file nor a mapping";
	const { companies } = data;
	const areIds = Array.isArray(companies) && companies.length > 0 && companies.every((id) => Number.isInteger(id));
	if (companies !== void 0 && !areIds) return "has companies that are no list of ids such as [1, 2]";
	const secrets = SECRETS.filter((key) => data[key] !== void 0);
	return secrets.length > 1 ? `has both ${secrets.join(" and ")}: keep one` : void 0;
}
function isName(name) {
	return /^[A-Za-z0-9][\w.-]{0,39}$/.test(name) && !["default", "all"].includes(name.toLowerCase());
}

export { profilePath as i, loadProject as n, parseProfiles as r, loadProfiles as t };