import { t as cut } from "./cut.mjs";
import { t as didYouMean } from "./suggest.mjs";
import { n as parseOdooUrl } from "./url.mjs";

// src/odoo/setting.ts
/** A setting from the environment. Clients pass one that nobody set as `""` or as a literal `${NAME}`. */
function setting(value) {
	const text = value?.trim();
	return text && !/^\$\{[^}]*\}$/.test(text) ? text : void 0;
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
	}
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
	return readInstance("default", {
		url: first(env, source.url),
		db: first(env, source.db),
		login: first(env, source.login),
		key: first(env, source.key),
		password: first(env, source.password),
		allowHttp: /^(?:1|true|yes|on)$/i.test(first(env, ["ODOO_ALLOW_HTTP"]) ?? ""),
		protocol: first(env, ["ODOO_PROTOCOL"]),
		timeout: first(env, ["ODOO_TIMEOUT"])
	}, source.say);
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

export { setting as a, parseAccessMode as i, readConfig as n, readInstance as r, looksLikeApiKey as t };