import { tt as OdooError } from "./browser.mjs";

// src/tools/lib/files-allowed.ts
/**
* Whether tools may touch files beside this server. A caller over HTTP is somewhere else: what is a file of
* theirs over stdio is a file of the server's machine there.
*/
function filesAllowed() {
	return process.env.ODOO_MCP_FILES !== "off";
}
/** Throws `access` where files are out of reach. */
function checkFilesAllowed() {
	if (filesAllowed()) return;
	throw new OdooError("access", "This server touches no files: it is reached over HTTP.", { hint: "Leave out the path, or run the server on your own machine (stdio); whoever runs this one can allow files with ODOO_MCP_FILES=on." });
}

export { filesAllowed as n, checkFilesAllowed as t };