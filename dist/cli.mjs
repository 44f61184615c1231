#!/usr/bin/env node
import { t as OdooError } from "./chunks/errors.mjs";
import { n as VERSION, r as confirm, t as openSession } from "./chunks/session.mjs";
import { n as runTool, t as describeError } from "./chunks/run-tool.mjs";
import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";

// src/cli.ts
const HELP = `odoo-claude ${VERSION}: scaffold Odoo modules and prove them on a live Odoo

odoo-claude mcp                      serve MCP on standard input and output
odoo-claude scaffold SPEC [--out DIR] [--write]
                                     plan the module of a spec (YAML or JSON; - reads standard input);
                                     --write writes it into DIR (default: here)
odoo-claude verify DIR [--no-install] [--no-probe] [--details] [--yes] [--json]
                                     check a module folder, install it and look at what is there
odoo-claude status                   say which Odoo is configured and whether it answers
odoo-claude schema                   print the JSON Schema of a module spec

--yes   agree to the questions of safe mode     --help     --version

Odoo is configured by ODOO_URL, ODOO_DB, ODOO_USERNAME, ODOO_API_KEY or ODOO_PASSWORD, and ODOO_YOLO_MODE.
Exit codes: 0 well, 1 checks failed, 2 wrong usage, 3 Odoo failed.`;
const EXIT = {
	ok: 0,
	failed: 1,
	usage: 2,
	odoo: 3
};
const OPTIONS = {
	out: { type: "string" },
	write: { type: "boolean" },
	"no-install": { type: "boolean" },
	"no-probe": { type: "boolean" },
	details: { type: "boolean" },
	yes: { type: "boolean" },
	json: { type: "boolean" },
	help: {
		type: "boolean",
		short: "h"
	},
	version: {
		type: "boolean",
		short: "v"
	}
};
/** The options that each command takes, and how many names after it. */
const COMMANDS = {
	mcp: {
		options: [],
		operands: 0
	},
	scaffold: {
		options: ["out", "write"],
		operands: 1
	},
	verify: {
		options: [
			"no-install",
			"no-probe",
			"details",
			"yes",
			"json"
		],
		operands: 1
	},
	status: {
		options: [],
		operands: 0
	},
	schema: {
		options: [],
		operands: 0
	}
};
var UsageError = class extends Error {};
process.exitCode = await main(process.argv.slice(2)).catch((error) => {
	if (error instanceof UsageError) {
		console.error(`${error.message}\nNext: odoo-claude --help`);
		return EXIT.usage;
	}
	if (error instanceof OdooError) {
		console.error(describeError(error));
		return exitCode(error);
	}
	console.error(error);
	return EXIT.odoo;
});
async function main(argv) {
	const { values, command, operand } = parse(argv);
	if (values.version) return print(VERSION);
	if (values.help || command === void 0) return print(HELP);
	switch (command) {
		case "mcp": {
			const { serveStdio } = await import("./chunks/stdio2.mjs");
			await serveStdio(process.env);
			return EXIT.ok;
		}
		case "schema": {
			const { specJsonSchema } = await import("./chunks/scaffold.mjs");
			return print(JSON.stringify(specJsonSchema(), null, 2));
		}
		case "scaffold": {
			const { scaffold } = await import("./chunks/scaffold2.mjs");
			return runCommand(scaffold, {
				spec: await readSpec(operand),
				path: values.out ?? process.cwd(),
				write: values.write ?? false
			});
		}
		case "status": {
			const { status } = await import("./chunks/status2.mjs");
			return runCommand(status, {});
		}
		default: return verify(operand, values);
	}
}
function parse(argv) {
	const { values, positionals } = parseStrictly(argv);
	const [command, ...operands] = positionals;
	if (command === void 0) return {
		values,
		command,
		operand: ""
	};
	const known = COMMANDS[command];
	if (!known) throw new UsageError(`"${command}" is no command: use one of ${Object.keys(COMMANDS).join(", ")}.`);
	const foreign = Object.keys(values).find((name) => ![
		"help",
		"version",
		...known.options
	].includes(name));
	if (foreign) throw new UsageError(`${command} has no option --${foreign}.`);
	if (!values.help && operands.length !== known.operands) throw new UsageError(known.operands === 0 ? `${command} takes nothing after it.` : `${command} needs ${command === "scaffold" ? "the file of a spec" : "the folder of a module"}, once.`);
	return {
		values,
		command,
		operand: operands[0] ?? ""
	};
}
function parseStrictly(argv) {
	try {
		return parseArgs({
			args: [...argv],
			options: OPTIONS,
			allowPositionals: true
		});
	} catch (error) {
		throw new UsageError(error instanceof Error ? error.message.split(". ")[0] ?? "" : String(error));
	}
}
async function readSpec(file) {
	try {
		return await readFile(file === "-" ? "/dev/stdin" : file, "utf8");
	} catch {
		throw new UsageError(`The spec "${file}" can't be read: name a YAML or JSON file.`);
	}
}
async function runCommand(tool, args) {
	const session = openSession(process.env);
	try {
		const context = contextOf(session.config.mode, () => session.odoo(), human(false), new AbortController().signal);
		const { text, error } = await runTool(tool, args, context, (line) => console.error(line));
		if (!error) return print(text);
		console.error(text);
		return exitCode(error);
	} finally {
		await session.close();
	}
}
async function verify(path, values) {
	const { renderReport, verifyModule } = await import("./chunks/verify.mjs");
	const session = openSession(process.env);
	const stop = new AbortController();
	process.once("SIGINT", () => stop.abort());
	try {
		const context = contextOf(session.config.mode, () => session.odoo(), human(values.yes ?? false), stop.signal);
		const { ModuleError } = await import("./chunks/module2.mjs");
		const report = await verifyModule({
			path,
			...session.config.instance ? { client: await session.odoo() } : {},
			...session.config.problem ? { clientProblem: session.config.problem } : {},
			install: values["no-install"] ? "never" : "auto",
			probe: !values["no-probe"],
			confirm: context.confirm,
			progress: context.progress,
			signal: stop.signal
		}).catch((error) => {
			throw error instanceof ModuleError ? new OdooError("bad_request", error.message) : error;
		});
		print(values.json ? JSON.stringify(report, null, 2) : renderReport(report, { details: values.details ?? false }));
		return report.ok ? EXIT.ok : EXIT.failed;
	} finally {
		await session.close();
	}
}
function contextOf(mode, odoo, asked, signal) {
	return {
		mode,
		signal,
		odoo,
		confirm: (question) => confirm(mode, asked, question, signal),
		progress(done, total, message) {
			if (process.stderr.isTTY) console.error(`[${done}/${total}] ${message}`);
		}
	};
}
/** Whoever sits at the terminal; `--yes` is their answer given ahead. */
function human(agrees) {
	return {
		otherwise: "Run it in a terminal, or add --yes.",
		async ask(question, signal) {
			if (agrees) return "yes";
			if (!process.stdin.isTTY) return "cannot ask";
			const terminal = createInterface({
				input: process.stdin,
				output: process.stderr
			});
			try {
				const answer = await terminal.question(`${question}\nGo on? [y/N] `, { signal });
				return /^y(es)?$/i.test(answer.trim()) ? "yes" : "no";
			} catch {
				return "no";
			} finally {
				terminal.close();
			}
		}
	};
}
function exitCode(error) {
	return [
		"bad_request",
		"validation",
		"not_found"
	].includes(error.kind) ? EXIT.usage : EXIT.odoo;
}
function print(text) {
	process.stdout.write(`${text}\n`);
	return EXIT.ok;
}

export {  };