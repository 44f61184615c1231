import { J as parseOdooUrl, W as looksLikeApiKey, Z as parseAccessMode, b as createHttp, q as isLoopback, tt as OdooError } from "./browser.mjs";
import { t as makeApiKey } from "./api-key.mjs";
import { n as fetchVersion, r as detectDatabase, t as createClient } from "./client.mjs";
import { n as profileNames, r as writeProfile, t as profileFile } from "./write-profile.mjs";
import { a as print, n as UsageError } from "./exit.mjs";
import { Writable } from "node:stream";
import { createInterface } from "node:readline/promises";

// src/cli/ask.ts
const ask = {
	async text(question, option, otherwise) {
		return await put(`${question}${otherwise === void 0 ? "" : ` [${otherwise}]`}: `, option, false) || (otherwise ?? "");
	},
	secret: (question, option) => put(`${question}: `, option, true),
	async agrees(question) {
		return /^y(?:es)?$/i.test(await put(`${question} [y/N] `, "--yes", false));
	}
};
async function put(question, option, isSecret) {
	if (!process.stdin.isTTY) throw new UsageError(`There is nobody to ask: give ${option}.`);
	process.stderr.write(question);
	const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
	const terminal = createInterface({
		input: process.stdin,
		output: isSecret ? nowhere : process.stderr,
		terminal: true
	});
	const stop = new AbortController();
	terminal.once("SIGINT", () => stop.abort());
	try {
		return (await terminal.question("", { signal: stop.signal })).trim();
	} catch {
		throw new UsageError("Stopped; nothing was written.");
	} finally {
		terminal.close();
		if (isSecret) process.stderr.write("\n");
	}
}
/** All of standard input, as a secret is piped in. */
async function readSecret() {
	let text = "";
	for await (const chunk of process.stdin.setEncoding("utf8")) text += String(chunk);
	return text.trim();
}

// src/cli/setup.ts
const SENDING = {
	effect: "read",
	timeoutMs: 2e4
};
const OWN_PAGE = "A key is made on your own page in Odoo: your name at the top right, then Preferences (My Profile), Account Security, New API Key.";
/** Asks for one Odoo, tests each answer on it, and keeps them as a profile. */
async function setup(options) {
	const { env } = process;
	const file = profileFile(env);
	const known = await profileNames(file, env);
	const mode = parseAccessMode(options.mode ?? "safe");
	if (mode === void 0) throw new UsageError(`--mode "${options.mode}" is not one of read, safe, yolo.`);
	if (options.production && mode === "yolo") throw new UsageError("A production instance is not run in YOLO mode.");
	const url = await askUrl(options);
	const http = createHttp(url);
	try {
		const version = await fetchVersion(http, "auto", SENDING);
		say(`Odoo ${version.version} answers at ${url}.`);
		const found = await detectDatabase(http, SENDING).catch((error) => {
			if (!(error instanceof OdooError) || error.kind !== "bad_request") throw error;
			if (options.db === void 0) say(error.message);
			return "";
		});
		const db = options.db ?? await ask.text("Database", "--db", found || void 0);
		const username = options.username ?? await ask.text("Login (often the e-mail address)", "--username");
		if (!options["secret-stdin"]) say(OWN_PAGE);
		let secret = options["secret-stdin"] ? await readSecret() : await ask.secret("API key or password", "--secret-stdin");
		const instance = {
			name: "setup",
			url,
			db,
			login: username,
			secret,
			protocol: "auto",
			timeoutMs: SENDING.timeoutMs
		};
		const info = await logIn(instance);
		say(`Logged in as ${info.login} (id ${info.uid}) of ${info.db}.`);
		let isKey = looksLikeApiKey(secret);
		if (!isKey && (options["make-key"] ?? (process.stdin.isTTY && await ask.agrees("Make an API key with this password, and keep that instead?")))) {
			secret = await makeApiKey(http, {
				db: info.db,
				login: username,
				password: secret,
				name: "odoo-claude",
				days: 89
			}, SENDING);
			isKey = true;
			await logIn({
				...instance,
				secret
			});
			say(version.major >= 18 ? `Made an API key that ends in ${89} days.` : "Made an API key.");
		}
		const name = options.profile ?? (process.stdin.isTTY ? await ask.text("Name of the profile", "--profile", info.db) : info.db);
		if (known.includes(name) && !options.yes && !await ask.agrees(`There is a profile "${name}". Replace it?`)) throw new UsageError("Nothing was written.");
		await writeProfile(file, name, {
			url,
			db: info.db,
			username,
			...isKey ? { api_key: secret } : { password: secret },
			mode,
			...options.production ? { production: true } : {},
			...isPlain(url) ? { allow_http: true } : {}
		}, env);
		say(`Wrote the profile "${name}" to ${file}, which only you can read.`);
		return print(`Ready. Use it by ODOO_PROFILE=${name}, or as the default of that file; odoo-claude doctor checks it all.`);
	} finally {
		await http.close();
	}
}
async function askUrl(options) {
	const text = options.url ?? await ask.text("URL of Odoo, such as https://erp.example.com", "--url");
	const allowHttp = /^(?:1|true|yes|on)$/i.test(process.env.ODOO_ALLOW_HTTP ?? "");
	const url = parseOdooUrl(text, allowHttp);
	if ("problem" in url) throw new UsageError(`The URL ${url.problem}.`);
	return url.origin;
}
async function logIn(instance) {
	const client = createClient(instance);
	try {
		return await client.info();
	} finally {
		await client.close();
	}
}
function isPlain(url) {
	const { protocol, hostname } = new URL(url);
	return protocol === "http:" && !isLoopback(hostname);
}
/** Beside the answer, which goes to standard output. */
function say(line) {
	console.error(line);
}

export { setup };