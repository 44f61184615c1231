import { tt as OdooError } from "./browser.mjs";
import { n as openSession } from "./session.mjs";
import { l as ModuleError } from "./source.mjs";
import { i as writeReport, n as renderReport, r as ReportFileError, t as verifyModule } from "./verify.mjs";
import { t as contextOf } from "./context.mjs";
import { a as print, t as EXIT } from "./exit.mjs";

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
			browser: !options["no-browser"],
			tests: options.tests ?? false,
			pot: options.pot ?? false,
			production: options.production ?? false,
			confirm,
			progress,
			signal: stop.signal
		});
		if (options.report !== void 0) await writeReport(options.report, report);
		const { screenshots, ...facts } = report;
		print(options.json ? JSON.stringify({
			...facts,
			screenshots: screenshots.map(({ title }) => title)
		}, null, 2) : renderReport(report, { details: options.details ?? false }));
		return report.ok ? EXIT.ok : EXIT.failed;
	} catch (error) {
		throw error instanceof ModuleError || error instanceof ReportFileError ? new OdooError("bad_request", error.message) : error;
	} finally {
		await session.close();
	}
}

export { verify };