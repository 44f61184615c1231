import { i as confirm } from "./confirm.mjs";
import { createInterface } from "node:readline/promises";

// src/cli/context.ts
/** What a tool gets that runs from a shell. `agrees` answers every question ahead. */
function contextOf(session, tool, agrees, signal) {
	const { mode } = session.config;
	const asked = humanAtTerminal(agrees);
	return {
		mode,
		signal,
		odoo: () => session.odoo(tool),
		confirm: (question) => confirm(mode, asked, question, signal),
		progress(done, total, message) {
			if (process.stderr.isTTY) console.error(`[${done}/${total}] ${message}`);
		}
	};
}
/** Whoever sits at the terminal; `--yes` is their answer given ahead. */
function humanAtTerminal(agrees) {
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

export { humanAtTerminal as n, contextOf as t };