#!/usr/bin/env node
import { et as VERSION, tt as OdooError } from "./chunks/browser.mjs";
import { a as print, i as exitCode, n as UsageError, r as endWithReader, t as EXIT } from "./chunks/exit.mjs";
import { n as describeError } from "./chunks/run-tool.mjs";
import { parseArgs } from "node:util";

// src/cli/arguments.ts
const HELP = `odoo-claude ${VERSION}: scaffold Odoo modules and prove them on a live Odoo

odoo-claude mcp [--http [--host 127.0.0.1] [--port 8000]]
                                     serve MCP on standard input and output, or over HTTP
odoo-claude setup [--profile NAME]   ask for URL, database and login, test each, and keep them as a profile
odoo-claude doctor [--json]          check the configuration and the way to Odoo, and say how to mend it
odoo-claude limited-user LOGIN --groups XMLID,... [--name NAME] [--profile NAME] [--yes]
                                     make a user with these groups alone, and an API key, which is printed
                                     or kept as a profile
odoo-claude scaffold SPEC [--out DIR] [--write] [--keep] [--style odoo|oca] [--zip FILE]
                                     plan the module of a spec (YAML or JSON; - reads standard input);
                                     --write writes it into DIR (default: here); --keep leaves what was
                                     edited by hand where it conflicts, and writes the rest;
                                     --style lays it out as Odoo or as the OCA does, whatever the spec says;
                                     --zip writes a module without Python as an archive to import
odoo-claude add DIR SPEC [--write] [--keep] [--series 18.0] [--bump]
                                     put what a spec without module describes into the module in DIR
odoo-claude spec DIR [--series 18.0] read a module back into a spec
odoo-claude verify DIR [--no-install] [--no-probe] [--no-browser] [--tests] [--pot] [--report FILE]
                   [--production] [--details] [--yes] [--json]
                                     check a module folder, install it and look at what is there;
                                     --tests runs its own tests (see ODOO_CLI), --pot writes i18n/DIR.pot,
                                     --report an HTML page, --production goes on where people may work
odoo-claude audit PATH... [--series 18.0] [--addons-path DIR]... [--profile default|oca|apps|strict]
                  [--enable RULE]... [--disable RULE]... [--all] [--format text|markdown|json|sarif|github|html]
                  [--output FILE] [--fail-on high] [--baseline FILE] [--update-baseline]
                  [--base REVISION|none] [--fix | --diff] [--unsafe] [--live] [--no-cache]
                                     review modules, or folders of them; --live asks the database too,
                                     --fix mends what can be mended safely, --diff shows it;
                                     --update-baseline accepts what is found now;
                                     --base names the revision of git that databases have, for what a
                                     change does to their data (default: where the branch left the main
                                     line, and the version before this one)
odoo-claude audit --explain RULE     say all about a rule, by its name or by another tool's
odoo-claude migrate PATH... --to 19.0 [--from 14.0] [--addons-path DIR]... [--version-policy prefix|reset|keep]
                    [--deprecations report|apply] [--format text|json|html] [--output FILE] [--write]
                    [--scripts orm|openupgradelib|upgrade-util|none] [--renamed OLD=NEW]... [--no-park]
                                     take modules, or folders of them, to a later series; without --write it
                                     shows the difference, and what is left for you to decide;
                                     --deprecations apply changes too what the new series still takes;
                                     --scripts says what migration scripts for the rows of a database are
                                     written with, --renamed what they cannot know: model.field=new, model=new,
                                     model.field:key=new, module.xmlid=new;
                                     parts that would keep a module from loading are put into comments, and stay
                                     places for you to decide: --no-park leaves them as they are
odoo-claude migrate PATH... --to 19.0 --target PROFILE [--source PROFILE] [--target-addons DIR]...
                    [--source-addons DIR]... [--record-counts FILE] [--compare-with FILE] [--production] [--yes]
                                     prove it too: hold the modules against a database of the new series and one
                                     of the old, with --write install them there and verify; --target-addons and
                                     --source-addons read views in your own copies of Odoo, where those of its
                                     community modules that come along are not enough; --record-counts counts the
                                     data of the source, --compare-with holds the upgraded target against them
odoo-claude migrate NEW --old OLD [--scripts ...] [--renamed OLD=NEW]... [--source PROFILE] [--write]
                                     only write those scripts, for two versions of a module as they are
odoo-claude status                   say which Odoo is configured and whether it answers
odoo-claude symbols --from DIR [--series 18.0] [--out FILE]
                                     write down what the modules of an Odoo source declare, for audits without it
odoo-claude schema                   print the JSON Schema of a module spec

--yes   agree to the questions of safe mode     --help     --version

Odoo is configured by ODOO_URL, ODOO_DB, ODOO_USERNAME, ODOO_API_KEY or ODOO_PASSWORD, and ODOO_YOLO_MODE.
Exit codes: 0 well, 1 checks failed or something is left to decide, 2 wrong usage, 3 Odoo failed.`;
const OPTIONS = {
	http: { type: "boolean" },
	host: { type: "string" },
	port: { type: "string" },
	profile: { type: "string" },
	url: { type: "string" },
	db: { type: "string" },
	username: { type: "string" },
	mode: { type: "string" },
	"make-key": { type: "boolean" },
	"secret-stdin": { type: "boolean" },
	production: { type: "boolean" },
	groups: { type: "string" },
	name: { type: "string" },
	out: { type: "string" },
	from: { type: "string" },
	to: { type: "string" },
	"version-policy": { type: "string" },
	target: { type: "string" },
	source: { type: "string" },
	"target-addons": {
		type: "string",
		multiple: true
	},
	"source-addons": {
		type: "string",
		multiple: true
	},
	"record-counts": { type: "string" },
	"compare-with": { type: "string" },
	deprecations: { type: "string" },
	scripts: { type: "string" },
	old: { type: "string" },
	renamed: {
		type: "string",
		multiple: true
	},
	park: { type: "boolean" },
	"no-park": { type: "boolean" },
	write: { type: "boolean" },
	keep: { type: "boolean" },
	series: { type: "string" },
	bump: { type: "boolean" },
	style: { type: "string" },
	zip: { type: "string" },
	"no-install": { type: "boolean" },
	"no-probe": { type: "boolean" },
	"no-browser": { type: "boolean" },
	tests: { type: "boolean" },
	pot: { type: "boolean" },
	report: { type: "string" },
	details: { type: "boolean" },
	"addons-path": {
		type: "string",
		multiple: true
	},
	format: { type: "string" },
	output: { type: "string" },
	"fail-on": { type: "string" },
	baseline: { type: "string" },
	base: { type: "string" },
	"update-baseline": { type: "boolean" },
	fix: { type: "boolean" },
	diff: { type: "boolean" },
	unsafe: { type: "boolean" },
	live: { type: "boolean" },
	enable: {
		type: "string",
		multiple: true
	},
	disable: {
		type: "string",
		multiple: true
	},
	explain: { type: "string" },
	all: { type: "boolean" },
	"no-cache": { type: "boolean" },
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
/** The options that each command takes, and what comes after it. */
const COMMANDS = {
	mcp: { options: [
		"http",
		"host",
		"port"
	] },
	setup: { options: [
		"profile",
		"url",
		"db",
		"username",
		"mode",
		"production",
		"make-key",
		"secret-stdin",
		"yes"
	] },
	doctor: { options: ["json"] },
	"limited-user": {
		options: [
			"groups",
			"name",
			"profile",
			"yes"
		],
		operand: "the login of the new user"
	},
	scaffold: {
		options: [
			"out",
			"write",
			"keep",
			"style",
			"zip"
		],
		operand: "the file of a spec"
	},
	add: {
		options: [
			"write",
			"keep",
			"series",
			"bump"
		],
		operand: "the folder of a module and the file of a spec",
		operands: 2
	},
	spec: {
		options: ["series"],
		operand: "the folder of a module"
	},
	verify: {
		options: [...[
			"no-install",
			"no-probe",
			"no-browser",
			"tests",
			"pot",
			"report",
			"production"
		], ...[
			"details",
			"yes",
			"json"
		]],
		operand: "the folder of a module"
	},
	audit: {
		options: [...[
			"series",
			"addons-path",
			"profile",
			"enable",
			"disable",
			"all",
			"format",
			"output",
			"fail-on"
		], ...[
			"baseline",
			"update-baseline",
			"base",
			"fix",
			"diff",
			"unsafe",
			"live",
			"explain",
			"no-cache"
		]],
		operands: "any"
	},
	migrate: {
		options: [
			...[
				"to",
				"from",
				"addons-path",
				"version-policy",
				"deprecations",
				"format",
				"output",
				"write"
			],
			...[
				"scripts",
				"renamed",
				"old",
				"park",
				"no-park"
			],
			...[
				"target",
				"source",
				"target-addons",
				"source-addons",
				"record-counts",
				"compare-with"
			],
			...["production", "yes"]
		],
		operands: "any"
	},
	status: { options: [] },
	schema: { options: [] },
	symbols: { options: [
		"from",
		"series",
		"out"
	] }
};
/** Throws UsageError for what no command takes. */
function parseCommandLine(argv) {
	const { values: options, positionals } = parseStrictly(argv);
	const [command, ...operands] = positionals;
	if (command === void 0) return {
		options,
		command,
		operand: "",
		second: "",
		operands
	};
	const known = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : void 0;
	if (!known) throw new UsageError(`"${command}" is no command: use one of ${Object.keys(COMMANDS).join(", ")}.`);
	const foreign = Object.keys(options).find((name) => ![
		"help",
		"version",
		...known.options
	].includes(name));
	if (foreign) throw new UsageError(`${command} has no option --${foreign}.`);
	const wanted = known.operands ?? (known.operand === void 0 ? 0 : 1);
	if (!options.help && wanted !== "any" && operands.length !== wanted) throw new UsageError(known.operand === void 0 ? `${command} takes nothing after it.` : `${command} needs ${known.operand}, once.`);
	return {
		options,
		command,
		operand: operands[0] ?? "",
		second: operands[1] ?? "",
		operands
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

// src/cli/help.ts
/** What a command takes, and what holds for all of them; without a command all that there is. */
function helpFor(command) {
	if (command === void 0) return HELP;
	const [, all = "", ...rest] = HELP.split("\n\n");
	return [all.split(/\n(?=\S)/).filter((block) => block.split(" ", 2)[1] === command).join("\n"), ...rest].join("\n\n");
}

// src/cli.ts
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
/** Each command is loaded when it is asked for. */
async function main(argv) {
	const { options, command, operand, second, operands } = parseCommandLine(argv);
	if (command !== "mcp") endWithReader();
	if (options.version) return print(VERSION);
	if (options.help || command === void 0) return print(helpFor(command));
	switch (command) {
		case "mcp":
			await serve(options);
			return EXIT.ok;
		case "schema": {
			const { specJsonSchema } = await import("./chunks/scaffold.mjs");
			return print(JSON.stringify(specJsonSchema(), null, 2));
		}
		case "symbols": return (await import("./chunks/symbols.mjs")).symbols(options);
		case "scaffold": return (await import("./chunks/tools.mjs")).scaffold(operand, options);
		case "add": return (await import("./chunks/tools.mjs")).add(operand, second, options);
		case "spec": return (await import("./chunks/tools.mjs")).spec(operand, options);
		case "migrate": return (await import("./chunks/migrate.mjs")).migrate(operands, options);
		case "audit": return (await import("./chunks/audit2.mjs")).audit(operands, options);
		case "status": return (await import("./chunks/tools.mjs")).status();
		case "doctor": return (await import("./chunks/doctor2.mjs")).doctor(options);
		case "setup": return (await import("./chunks/setup.mjs")).setup(options);
		case "limited-user": return (await import("./chunks/limited-user2.mjs")).limitedUser(operand, options);
		default: return (await import("./chunks/verify3.mjs")).verify(operand, options);
	}
}
async function serve({ http, host, port }) {
	if (http) {
		const { serveHttp } = await import("./chunks/http.mjs");
		return serveHttp(process.env, {
			host,
			port
		});
	}
	if (host !== void 0 || port !== void 0) throw new UsageError("--host and --port go with --http.");
	const { serveStdio } = await import("./chunks/stdio.mjs");
	return serveStdio(process.env);
}

export {  };