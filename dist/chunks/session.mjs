import { t as OdooError } from "./errors.mjs";
import { n as readConfig } from "./config.mjs";

// src/server/confirm.ts
const MAX_QUESTION = 6e3;
/** People fetch coffee; a question that nobody answered is a no. */
const PATIENCE_MS = 6e5;
/** Throws `access` unless this may be done in this mode. */
async function confirm(mode, human, question, signal) {
	if (mode === "yolo") return;
	if (mode === "read") throw new OdooError("access", "This changes Odoo, and read mode changes nothing.", { hint: "Set ODOO_YOLO_MODE=false (the plugin option \"mode\": safe) and restart the server." });
	const answer = await human.ask(question.slice(0, MAX_QUESTION), signal);
	if (answer === "yes") return;
	if (answer === "no") throw new OdooError("access", "The human did not agree, so nothing was changed.", { hint: "Ask what they want instead; do not try again unasked." });
	throw new OdooError("access", "This needs a yes from the human, and there is no way to ask here; nothing was changed.", { hint: human.otherwise });
}
/** Asks by MCP elicitation: a form without fields, so that accepting it is the whole answer. */
function humanBehind(server) {
	return {
		otherwise: "Use a client that supports elicitation, or let the human set ODOO_YOLO_MODE=true to allow writes without asking.",
		async ask(question, signal) {
			if (!server.getClientCapabilities()?.elicitation?.form) return "cannot ask";
			try {
				const { action } = await server.elicitInput({
					message: question,
					requestedSchema: {
						type: "object",
						properties: {}
					}
				}, {
					signal,
					timeout: PATIENCE_MS
				});
				return action === "accept" ? "yes" : "no";
			} catch {
				return "no";
			}
		}
	};
}

// package.json
var version = "0.1.0";

// src/server/version.ts
/** Of this package, from its only source. */
const VERSION = version;

// src/server/session.ts
function openSession(env) {
	const config = readConfig(env);
	let opened;
	return {
		config,
		async odoo() {
			const { instance, problem } = config;
			if (!instance) throw new OdooError("bad_request", problem ?? "No Odoo is configured.", { hint: "Set it where this server is configured (its environment, or the options of the plugin), then restart the server." });
			opened ??= import("./client.mjs").then(({ createClient }) => createClient(instance));
			return opened;
		},
		async close() {
			await (await opened?.catch(() => void 0))?.close();
		}
	};
}

export { humanBehind as i, VERSION as n, confirm as r, openSession as t };