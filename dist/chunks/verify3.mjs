import { t as OdooError } from "./errors.mjs";
import { n as openSession } from "./session.mjs";
import { n as renderReport, r as ModuleError, t as verifyModule } from "./verify.mjs";
import { t as contextOf } from "./context.mjs";
import { i as print, t as EXIT } from "./exit.mjs";

// src/cli/verify.ts
async function verify(path, options) {
	const session = await openSession(process.env);
	const stop = new AbortController();
	process.once("SIGINT", () => stop.abort());
	try {
		const { confirm, progress } = contextOf(session, "verify", options.yes ?? false, stop.signal);
		const report = await verifyModule({
			path,
			...session.config.instance ? { client: await session.odoo("verify") } : {},
			...session.config.problem ? { clientProblem: session.config.problem } : {},
			install: options["no-install"] ? "never" : "auto",
			probe: !options["no-probe"],
			confirm,
			progress,
			signal: stop.signal
		}).catch((error) => {
			throw error instanceof ModuleError ? new OdooError("bad_request", error.message) : error;
		});
		print(options.json ? JSON.stringify(report, null, 2) : renderReport(report, { details: options.details ?? false }));
		return report.ok ? EXIT.ok : EXIT.failed;
	} finally {
		await session.close();
	}
}

export { verify };