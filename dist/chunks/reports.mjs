import { N as strangeAnswer, R as remoteFault, W as looksLikeApiKey, b as createHttp, tt as OdooError, y as openWebSession } from "./browser.mjs";
import { zt as didYouMean } from "./spec.mjs";
import { o as toRows } from "./fetch.mjs";

// src/odoo/report.ts
/** Rendering starts a program for each page; a minute is not much. */
const RENDER_MS = 18e4;
/**
* A QWeb report as the web client prints it. No method that can be called from outside renders one, so this
* logs in to a web session of its own, which it ends again. Source: addons/web/controllers/report.py.
*/
async function fetchReport(instance, request, options) {
	if (instance.login === void 0 || looksLikeApiKey(instance.secret)) throw needsPassword();
	const caFile = instance.caCert ?? process.env.ODOO_CA_CERT;
	const http = createHttp(instance.url, {
		env: process.env,
		caFile
	});
	try {
		const session = await logIn(http, instance, request.db, options);
		try {
			return await render(http, session.cookie, request, instance, options);
		} finally {
			await session.end();
		}
	} finally {
		await http.close();
	}
}
async function logIn(http, instance, db, options) {
	const session = await openWebSession(http, {
		db,
		login: instance.login ?? "",
		password: instance.secret
	}, {
		effect: "read",
		timeoutMs: instance.timeoutMs,
		signal: options.signal
	}).catch((error) => {
		throw remoteFault(error)?.name.endsWith("AccessDenied") ? needsPassword(error) : error;
	});
	if (!session) throw needsPassword();
	return session;
}
async function render(http, cookie, { report, ids, format }, instance, options) {
	const request = {
		method: "GET",
		path: `/report/${format}/${encodeURIComponent(report)}/${ids.join(",")}`,
		headers: { cookie },
		what: `the report ${report}`,
		effect: "read",
		timeoutMs: Math.max(RENDER_MS, instance.timeoutMs),
		signal: options.signal
	};
	const response = await http.send(request);
	if (response.status === 200 && String(response.headers["content-type"] ?? "").includes(format)) {
		if (format === "pdf" && isEmpty(response.bytes)) throw emptyPdf(report);
		return response.bytes;
	}
	if (response.status === 200 || response.status === 422 || response.status === 500) throw new OdooError("server", `Odoo could not render the report ${report}.`, { hint: "Its template fails on these records, or the server cannot run wkhtmltopdf: its log has the reason." });
	throw strangeAnswer(http.origin, request, response);
}
/** A wkhtmltopdf without patched Qt, as Debian has it, answers several records with a PDF without pages. */
function isEmpty(pdf) {
	return pdf.length < 2e3 && Buffer.from(pdf).toString("latin1").includes("/Count 0");
}
function emptyPdf(report) {
	return new OdooError("server", `Odoo made a PDF without a page of the report ${report}.`, { hint: "Print one record at a time: the server's wkhtmltopdf can't do several at once." });
}
function needsPassword(cause) {
	return new OdooError("auth", "A report needs a web session, which Odoo opens for a login with its password, without two-factor login, and never for an API key.", {
		hint: "Set ODOO_USERNAME and ODOO_PASSWORD. With a key alone, file list and save give the PDFs that Odoo has stored at the record, such as those of sent invoices.",
		cause
	});
}

// src/tools/lib/reports.ts
/** A QWeb report of records, rendered by Odoo: PDF, or HTML where the server has no wkhtmltopdf. */
async function renderReport(client, model, ids, wanted, options) {
	if ([...(await client.fields(model, options)).values()].filter((field) => field.withheld).length > 0) throw new OdooError("access", `The policy withholds fields of ${model}, which a report may show.`);
	const report = await chooseReport(client, model, wanted, options);
	const state = await client.call("ir.actions.report", "get_wkhtmltopdf_state", {}, {
		...options,
		effect: "read"
	}).catch(() => "ok");
	const note = state === "install" || state === "broken" ? NO_PDF : state === "workers" ? ONE_WORKER : void 0;
	const format = note === void 0 ? "pdf" : "html";
	const { db } = await client.info(options);
	const print = () => fetchReport(client.instance, {
		db,
		report,
		ids,
		format
	}, options);
	return {
		report,
		format,
		bytes: client.beside ? await client.beside(model, "print_report", ids, print) : await print(),
		note
	};
}
const NO_PDF = "The Odoo server has no working wkhtmltopdf, so this is the HTML of the report.";
const ONE_WORKER = "The Odoo server has too few workers to make a PDF, so this is the HTML of the report.";
async function chooseReport(client, model, wanted, options) {
	const rows = toRows(await client.call("ir.actions.report", "search_read", { kwargs: {
		domain: [[
			"model",
			"=",
			model
		]],
		fields: [
			"name",
			"report_name",
			"report_type"
		],
		order: "id"
	} }, {
		...options,
		effect: "read"
	})).filter((row) => row.report_type !== "qweb-text");
	const names = rows.map((row) => String(row.report_name));
	const found = wanted === void 0 ? void 0 : rows.find((row) => [row.report_name, row.name].includes(wanted));
	if (found) return String(found.report_name);
	if (wanted === void 0 && names.length === 1 && names[0]) return names[0];
	const list = rows.map((row) => `${String(row.report_name)} (${String(row.name)})`).join(", ");
	if (names.length === 0) throw new OdooError("not_found", `${model} has no report.`);
	throw new OdooError(wanted === void 0 ? "bad_request" : "not_found", wanted === void 0 ? `${model} has ${names.length} reports: say which.` : `${model} has no report "${wanted}".${didYouMean(wanted, names)}`, { hint: `Its reports are ${list}.` });
}

export { renderReport };