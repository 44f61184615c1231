import { M as makeFolder } from "./read-back.mjs";
import { $ as setting, tt as OdooError } from "./browser.mjs";
import path from "node:path";
import { chmod, open, rename, stat } from "node:fs/promises";
import { homedir } from "node:os";

// src/odoo/audit-log.ts
const MAX_BYTES = 10485760;
const MAX_FILES = 5;
const DELAY_MS = 1e3;
/** Where the log goes; undefined where the user said `off`. */
function auditFile(env) {
	const given = setting(env.ODOO_AUDIT_LOG);
	if (given?.toLowerCase() === "off") return void 0;
	if (given !== void 0) return path.resolve(given.replace(/^~(?=\/|$)/, env.HOME ?? homedir()));
	const data = setting(env.ODOO_MCP_DATA) ?? setting(env.CLAUDE_PLUGIN_DATA);
	if (data !== void 0) return path.resolve(data, "audit.jsonl");
	const state = setting(env.XDG_STATE_HOME) ?? path.join(env.HOME ?? homedir(), ".local/state");
	return path.join(state, "odoo-claude", "audit.jsonl");
}
/** A log in JSON lines, readable by its owner alone. Several processes may append to one file. */
function openAuditLog(file, limits = {
	bytes: MAX_BYTES,
	files: MAX_FILES
}) {
	const told = /* @__PURE__ */ new WeakSet();
	if (file === void 0) return {
		record() {},
		ready: async () => {},
		flush: async () => {},
		problem: void 0,
		told
	};
	let waiting = [];
	let problem;
	let timer;
	let writing = Promise.resolve();
	async function write() {
		clearTimeout(timer);
		timer = void 0;
		const lines = waiting;
		waiting = [];
		try {
			await append(file ?? "", lines.join(""), limits);
			problem = void 0;
		} catch (error) {
			waiting = [...lines, ...waiting].slice(-5e3);
			problem = `The audit log cannot be written${error instanceof Error && "code" in error ? ` (${String(error.code)})` : ""}: set ODOO_AUDIT_LOG to a file that can, or to off.`;
		}
	}
	const log = {
		told,
		get problem() {
			return problem;
		},
		record(entry) {
			waiting.push(`${JSON.stringify(entry)}\n`);
			if (timer !== void 0) return;
			timer = setTimeout(() => void log.flush(), DELAY_MS);
			timer.unref();
		},
		flush() {
			writing = writing.then(write);
			return writing;
		},
		async ready() {
			await log.flush();
			if (problem === void 0) return;
			throw new OdooError("access", "Nothing was changed, since it could not be recorded in the audit log.", { hint: problem });
		}
	};
	return log;
}
async function append(file, text, limits) {
	await makeFolder(path.dirname(file), 448);
	const info = await stat(file).catch(() => void 0);
	if (info && info.size + text.length > limits.bytes && info.size > 0) await rotate(file, limits.files);
	else if (info && info.mode & 63 && process.platform !== "win32") await chmod(file, 384);
	const handle = await open(file, "a", 384);
	try {
		if (text !== "") await handle.appendFile(text);
	} finally {
		await handle.close();
	}
}
/** `audit.jsonl` becomes `audit.jsonl.1` and so on; the oldest of `files` goes. */
async function rotate(file, files) {
	for (let n = files - 1; n >= 1; n -= 1) {
		const from = n === 1 ? file : `${file}.${n - 1}`;
		await rename(from, `${file}.${n}`).catch((error) => {
			if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
		});
	}
}

export { openAuditLog as n, auditFile as t };