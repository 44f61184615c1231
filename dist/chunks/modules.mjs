import { tt as OdooError } from "./browser.mjs";
import { setTimeout } from "node:timers/promises";

// src/odoo/modules.ts
/** An installation may take minutes, and a proxy may cut it off before Odoo is done. */
const INSTALL_MS = 6e5;
const POLL_MS = 3e3;
/** How long another change of the database, such as a scheduled action, may hold a module operation up. */
const BUSY_MS = 3e4;
/**
* Lets Odoo install, upgrade or uninstall modules at once. Before it begins, Odoo asks for the locks of all modules and
* scheduled actions, and gives up where one is taken: then it is asked again, as nothing was changed. Source:
* `_button_immediate_function` in addons/base/models/ir_module.py.
*
* @throws {OdooError} of the last try
*/
async function operateModules(client, method, ids, options) {
	const until = Date.now() + BUSY_MS;
	for (;;) {
		try {
			await client.call("ir.module.module", method, { ids: [...ids] }, {
				...options,
				effect: "write"
			});
			return;
		} catch (error) {
			if (!beforeItBegan(error) || Date.now() >= until) throw error;
		}
		await setTimeout(POLL_MS, void 0, { signal: options.signal });
	}
}
function beforeItBegan(error) {
	if (!(error instanceof OdooError) || typeof error.cause !== "object" || error.cause === null) return false;
	const debug = "debug" in error.cause ? String(error.cause.debug) : "";
	return /NOWAIT"\)[\s\S]*could not obtain lock|raise UserError\(_\("Odoo is currently processing a scheduled/.test(debug);
}
/** Whether Odoo may still be at work on what was asked. */
function isLost(failure) {
	return failure instanceof OdooError && /^(timeout|unknown_outcome|unreachable)$/.test(failure.kind);
}
/**
* What `read` gives once no module operation is under way any more. After a lost answer Odoo may be at work
* for minutes yet, restarting, or holding its locks.
*
* @param stateOf the module's `state` in what was read
*/
async function settled(read, stateOf, failure, signal) {
	const until = Date.now() + (isLost(failure) ? INSTALL_MS : 0);
	for (;;) {
		try {
			const value = await read();
			if (!isPending(stateOf(value)) || Date.now() >= until) return value;
		} catch (error) {
			if (!(error instanceof OdooError) || Date.now() >= until) throw error;
		}
		await setTimeout(POLL_MS, void 0, { signal });
	}
}
/** `to install`, `to upgrade` or `to remove`: a module that stays so blocks every other operation. */
function isPending(state) {
	return state.startsWith("to ");
}
/** What takes a module out of each pending state where there is no method for all of them. */
const CANCEL = [
	["to install", "button_install_cancel"],
	["to upgrade", "button_upgrade_cancel"],
	["to remove", "button_uninstall_cancel"]
];
/**
* Takes all modules out of a pending state, as after an operation that broke off. 19.0 has one method for
* it, 14.0 one for each state. Source: addons/base/models/ir_module.py of both.
*/
async function resetStates(client, options) {
	const write = {
		...options,
		effect: "write"
	};
	try {
		await client.call("ir.module.module", "button_reset_state", {}, write);
		return;
	} catch (error) {
		if (!(error instanceof OdooError) || error.kind !== "bad_request") throw error;
	}
	for (const [state, method] of CANCEL) {
		const found = await client.call("ir.module.module", "search", { args: [[[
			"state",
			"=",
			state
		]]] }, {
			...options,
			effect: "read"
		});
		const ids = Array.isArray(found) ? found.map(Number) : [];
		if (ids.length > 0) await client.call("ir.module.module", method, { ids }, write);
	}
}

export { resetStates as a, operateModules as i, isLost as n, settled as o, isPending as r, INSTALL_MS as t };