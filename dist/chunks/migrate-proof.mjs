import { n as targetNamed } from "./call-tool2.mjs";
import { i as confirm } from "./confirm.mjs";
import { n as openSession } from "./session.mjs";
import { n as humanAtTerminal } from "./context.mjs";

// src/cli/migrate-proof.ts
/** What the options say to prove migrations on, and what to close after. */
async function openProof(options) {
	const { target, source } = options;
	const session = target === void 0 && source === void 0 ? void 0 : await openSession(process.env);
	const stop = new AbortController();
	process.once("SIGINT", () => stop.abort());
	const several = (list = []) => list.flatMap((each) => each.split(",")).filter(Boolean);
	const human = humanAtTerminal(options.yes ?? false);
	const mode = target !== void 0 && session ? targetNamed(target, session).mode : "safe";
	return {
		request: {
			target: await placeOf(target, session),
			source: await placeOf(source, session),
			targetAddons: several(options["target-addons"]),
			sourceAddons: several(options["source-addons"]),
			recordCounts: options["record-counts"],
			compareWith: options["compare-with"],
			production: options.production ?? false,
			confirm: (question) => confirm(mode, human, question, stop.signal),
			progress(done, total, message) {
				if (process.stderr.isTTY) console.error(`[${done}/${total}] ${message}`);
			},
			signal: stop.signal
		},
		close: async () => session?.close()
	};
}
async function placeOf(name, session) {
	if (name === void 0 || !session) return void 0;
	return { client: await session.client(targetNamed(name, session), "migrate") };
}

export { openProof as t };