import { tt as OdooError } from "./browser.mjs";

// src/odoo/credentials.ts
/** Names whose value opens a door: passwords, keys, tokens and seeds of one-time codes. */
const CREDENTIAL = /(^|_)(pass|passwd|password|passphrase|pwd|secret|r?tokens?|otp|totp|credentials?|apikey|cvv|cvc)(_|$)|(^|_)(api|access|private|secret|hmac|sha|transaction|encryption|license|client|account)_?key(_|$)/i;
const TYPES_OF_CREDENTIALS = /* @__PURE__ */ new Set([
	"char",
	"text",
	"html",
	"binary",
	"json",
	"serialized"
]);
/** Stands where a value is not shown. */
const WITHHELD = "(withheld)";
function isCredentialName(name) {
	return CREDENTIAL.test(name.replaceAll(".", "_"));
}
/** A field whose value is never shown, in any mode: a credential, or one that the policy withholds. */
function isCredentialField(field) {
	return field.withheld === true || TYPES_OF_CREDENTIALS.has(field.type) && isCredentialName(field.name);
}
function refuseCredential(name) {
	throw new OdooError("access", `"${name}" holds a credential, which is withheld in every mode.`, { hint: "Leave that field out." });
}

export { refuseCredential as i, isCredentialField as n, isCredentialName as r, WITHHELD as t };