import { t as auditFile } from "./audit-log.mjs";
import { $ as setting, W as looksLikeApiKey, tt as OdooError } from "./browser.mjs";
import { n as describeError } from "./run-tool.mjs";

// src/server/doctor.ts
const OLDEST_NODE = [20, 19];
/** Checks this machine, the configuration, and the way to each Odoo that is configured. Changes nothing. */
async function examine(session, env, signal) {
	const { config, audit } = session;
	const findings = [node(process.versions.node), await auditLog(audit, env)];
	const { targets } = config;
	if (targets.length === 0 || config.problem && config.defaultName === void 0) findings.push({
		check: "configuration",
		state: "fail",
		says: config.problem ?? "No Odoo is configured.",
		mend: "Run odoo-claude setup, or set ODOO_URL, ODOO_DB, ODOO_USERNAME and ODOO_API_KEY."
	});
	findings.push(...config.notes.map((says) => ({
		check: "configuration",
		state: "warn",
		says
	})));
	for (const target of targets) {
		const found = await examineTarget(session, target, target.name === config.defaultName ? config.source : "the profile file", env, signal);
		const prefix = targets.length > 1 ? `${target.name}: ` : "";
		findings.push(...found.map((finding) => ({
			...finding,
			check: prefix + finding.check
		})));
	}
	return findings;
}
async function examineTarget(session, target, source, env, signal) {
	const { instance, problem } = target;
	if (!instance) return [{
		check: "configuration",
		state: "fail",
		says: problem ?? "It is not configured.",
		mend: "Mend that setting, or run odoo-claude setup."
	}];
	const secret = looksLikeApiKey(instance.secret) ? "an API key" : "a password";
	const configuration = {
		check: "configuration",
		state: "ok",
		says: `from ${source}: ${[
			instance.url,
			`database ${instance.db ?? "to be found"}`,
			`user ${instance.login ?? "of the key"}`,
			secret
		].join(", ")}`
	};
	const { examineWay } = await import("./doctor-odoo.mjs");
	return [
		configuration,
		mode(target),
		...target.notes.map((says) => ({
			check: "mode",
			state: "warn",
			says
		})),
		await policy(session, target, env),
		...await examineWay(instance, target.mode, env, signal)
	];
}
function node(version) {
	const [major = 0, minor = 0] = version.split(".").map(Number);
	const [oldest, oldestMinor] = OLDEST_NODE;
	if (major > oldest || major === oldest && minor >= oldestMinor) return {
		check: "node",
		state: "ok",
		says: version
	};
	const mend = `Install Node ${OLDEST_NODE.join(".")} or later.`;
	return {
		check: "node",
		state: "fail",
		says: `${version} is too old`,
		mend
	};
}
async function auditLog(audit, env) {
	const check = "audit log";
	const file = auditFile(env);
	if (file === void 0) return {
		check,
		state: "warn",
		says: "is off: nothing tells later who did what",
		mend: "Unset ODOO_AUDIT_LOG to have one."
	};
	return asFinding(check, async () => {
		await audit.ready();
		return file;
	});
}
function mode({ mode: is }) {
	const says = {
		read: "read: nothing can be changed",
		safe: "safe: writes ask the human first",
		yolo: "YOLO: everything is offered and nothing asks"
	};
	if (is !== "yolo") return {
		check: "mode",
		state: "ok",
		says: says[is]
	};
	return {
		check: "mode",
		state: "warn",
		says: says[is],
		mend: "Set ODOO_YOLO_MODE=false unless this is a database to play with."
	};
}
function policy(session, target, env) {
	return asFinding("policy", async () => {
		await session.client(target, "doctor");
		return target.policy !== void 0 || setting(env.ODOO_POLICY_FILE) !== void 0 ? "is understood" : "none: Odoo's own rights and the mode decide";
	});
}
/** A check that works, or the error that it throws in words. */
async function asFinding(check, look) {
	try {
		return {
			check,
			state: "ok",
			says: await look()
		};
	} catch (error) {
		if (!(error instanceof OdooError)) throw error;
		const [, mend = ""] = describeError(error).split("\nNext: ");
		return {
			check,
			state: "fail",
			says: error.message,
			mend
		};
	}
}

export { examine as n, asFinding as t };