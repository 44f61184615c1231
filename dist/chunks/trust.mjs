import { tt as OdooError } from "./browser.mjs";
import { X509Certificate } from "node:crypto";
import path from "node:path";
import { readFile } from "node:fs/promises";
import * as tls from "node:tls";

// src/odoo/trust.ts
/**
* TLS that also trusts the authorities in a PEM file, beside those that Node trusts: its own list and
* NODE_EXTRA_CA_CERTS. Made once, since it reads some 150 certificates.
*
* @param extra the value of NODE_EXTRA_CA_CERTS
*/
async function trustAlso(caFile, extra) {
	let own;
	try {
		own = await readFile(caFile, "utf8");
	} catch (error) {
		throw unusable(caFile, "cannot be read", error);
	}
	const blocks = own.match(/-----BEGIN (?:TRUSTED )?CERTIFICATE-----[^-]*(?:-----END [A-Z ]+-----)?/g);
	if (blocks === null) throw unusable(caFile, "holds no certificate in PEM");
	try {
		for (const block of blocks) new X509Certificate(block);
		const others = extra ? [await readFile(extra, "utf8").catch(() => "")] : [];
		return tls.createSecureContext({ ca: [
			...tls.rootCertificates,
			...others.filter(Boolean),
			own
		] });
	} catch (error) {
		throw unusable(caFile, "holds a certificate that cannot be read", error);
	}
}
function unusable(caFile, why, cause) {
	return new OdooError("bad_request", `The file ${path.basename(caFile)} of ODOO_CA_CERT ${why}.`, {
		hint: "Set ODOO_CA_CERT to the path of a PEM file with the certificate of the authority that signed the one of Odoo.",
		cause
	});
}

export { trustAlso };