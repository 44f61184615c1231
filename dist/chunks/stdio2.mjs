import { o as StdioServerTransport } from "./mcp.mjs";
import { D as config } from "./zod.mjs";
import { t as createServer } from "./create-server.mjs";
import { n as openSession } from "./session.mjs";
import { Console } from "node:console";

// src/server/stdio.ts
/** Serves MCP on standard input and output until the client goes. */
async function serveStdio(env) {
	config({ jitless: false });
	globalThis.console = new Console(process.stderr);
	const log = (line) => {
		process.stderr.write(`odoo-claude: ${line}\n`);
	};
	const session = await openSession(env);
	const server = createServer(session, log);
	let stopping = false;
	const stop = () => {
		if (stopping) return;
		stopping = true;
		setTimeout(() => process.exit(0), 1e3).unref();
		server.close().then(() => session.close()).catch(() => {}).finally(() => process.exit(0));
	};
	process.once("SIGINT", stop);
	process.once("SIGTERM", stop);
	process.stdin.once("end", stop);
	process.stdin.once("close", stop);
	process.stdout.once("error", stop);
	process.on("unhandledRejection", (reason) => {
		log(reason instanceof Error ? reason.stack ?? reason.message : String(reason));
	});
	server.onerror = (error) => log(error.message);
	await server.connect(new StdioServerTransport());
}

export { serveStdio as t };