import { tt as OdooError } from "./browser.mjs";
import { zt as didYouMean } from "./spec.mjs";
import { a as consentByToken, i as confirm, t as Declined } from "./confirm.mjs";
import { i as fansOut, n as asks, o as takesInstance } from "./policy.mjs";
import { i as shorten, n as describeError, r as runTool, t as MAX_CHARACTERS } from "./run-tool.mjs";
import { n as payloadOf } from "./tokens.mjs";

// src/server/call-tool.ts
/**
* Runs a tool as an MCP client called it: on the instance that the arguments name, or on several at once
* where it only reads. `instance` and `confirm` are taken out before the tool sees its arguments.
*/
async function callTool(tool, given, caller) {
	const { session } = caller;
	const several = session.config.targets.length > 1 && takesInstance(tool);
	const { instance, ...others } = given ?? {};
	const args = several ? others : given;
	try {
		const targets = several ? chooseTargets(tool, instance, session) : [session.target()];
		const [only, ...more] = targets;
		if (only && more.length === 0) return await runOn(only, tool, args, caller);
		return await fanOut(targets, (target) => runOn(target, tool, args, {
			...caller,
			progress() {}
		}));
	} catch (error) {
		if (!(error instanceof OdooError)) throw error;
		return {
			text: describeError(error),
			isError: true,
			error
		};
	}
}
async function runOn(target, tool, given, caller) {
	const { session, human, signal } = caller;
	const started = Date.now();
	const usesToken = caller.byToken && asks(tool) && typeof given?.confirm === "string";
	const { confirm: token, ...others } = given ?? {};
	const args = usesToken ? others : given;
	const { instance } = target;
	const payload = payloadOf(tool.name, args ?? {}, target.name, instance?.url, instance?.db, instance?.login);
	const consent = caller.byToken ? consentByToken(session.tokens, usesToken ? String(token) : void 0, payload) : void 0;
	const { config, audit } = session;
	const context = {
		mode: target.mode,
		signal,
		setup: {
			targets: config.targets,
			defaultName: config.defaultName,
			source: config.source,
			notes: [
				...config.notes,
				...target.notes,
				...audit.problem ? [audit.problem] : []
			]
		},
		odoo: () => session.client(target, tool.name),
		async named(name) {
			const other = targetNamed(name, session);
			return {
				client: await session.client(other, tool.name),
				production: other.production,
				confirm: (question) => confirm(other.mode, human, question, signal, consent)
			};
		},
		others: () => session.others(target, tool.name),
		confirm: (question) => confirm(target.mode, human, question, signal, consent),
		progress: caller.progress
	};
	const result = await runTool(tool, args, context, caller.log);
	const { error } = result;
	const isTold = error && (audit.told.has(error) || error.cause instanceof OdooError && audit.told.has(error.cause));
	if (error?.kind === "access" && !isTold) {
		const outcome = error instanceof Declined ? "declined" : "refused";
		audit.record({
			time: new Date(started).toISOString(),
			instance: target.name,
			db: instance?.db,
			user: instance?.login,
			tool: tool.name,
			...typeof args?.model === "string" ? { model: args.model.slice(0, 100) } : {},
			...typeof args?.method === "string" ? { method: args.method.slice(0, 100) } : {},
			operation: tool.access,
			outcome,
			durationMs: Date.now() - started
		});
	}
	return result;
}
function chooseTargets(tool, given, session) {
	const { targets } = session.config;
	const names = targets.map((target) => target.name);
	if (given === void 0) return [session.target()];
	const wanted = given === "all" || Array.isArray(given) && given.length === 1 && given[0] === "all" ? names : Array.isArray(given) ? [...new Set(given)] : [given];
	if (wanted.length !== 1 && !fansOut(tool)) throw new OdooError("bad_request", `${tool.name} works on one instance at a time.`, { hint: `Name one of ${names.join(", ")}.` });
	if (wanted.length === 0) throw new OdooError("bad_request", "instance is an empty list: name at least one.");
	return wanted.map((name) => targetNamed(name, session));
}
/** A configured database by its name, as somebody gave it. */
function targetNamed(name, { config: { targets } }) {
	const names = targets.map((target) => target.name);
	const found = targets.find((target) => target.name === name);
	if (found) return found;
	const text = typeof name === "string" ? name : JSON.stringify(name);
	const known = names.length === 0 ? "none is configured" : `the instances are ${names.join(", ")}`;
	throw new OdooError("bad_request", `There is no instance "${text.slice(0, 60)}": ${known}.${didYouMean(text, names)}`);
}
/** All at once; what fails on one instance is told there, and the others answer. */
async function fanOut(targets, run) {
	const results = await Promise.all(targets.map(async (target) => ({
		target,
		result: await run(target)
	})));
	const failed = results.filter(({ result }) => result.isError);
	const share = Math.floor(MAX_CHARACTERS / results.length) - 100;
	const parts = results.map(({ target, result }) => `== ${target.name}${result.isError ? " (failed)" : ""}\n${shorten(result.text, Math.max(share, 500))}`);
	const answered = results.length - failed.length;
	const head = failed.length === 0 ? `All ${results.length} instances answered.` : `${answered} of ${results.length} instances answered; failed: ${failed.map(({ target }) => target.name).join(", ")}.`;
	const first = failed[0]?.result.error;
	return {
		text: shorten([head, ...parts].join("\n")),
		isError: answered === 0,
		...answered === 0 && first ? { error: first } : {}
	};
}

export { targetNamed as n, callTool as t };