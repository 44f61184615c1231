// src/cli/exit.ts
/** 0 well, 1 checks failed, 2 wrong usage, 3 Odoo failed. */
const EXIT = {
	ok: 0,
	failed: 1,
	usage: 2,
	odoo: 3
};
/** The command line asks for something that does not exist. The message is one sentence. */
var UsageError = class extends Error {};
function exitCode(error) {
	return [
		"bad_request",
		"validation",
		"not_found"
	].includes(error.kind) ? EXIT.usage : EXIT.odoo;
}
/** Whoever reads what is printed may have seen enough, such as `head`: that is no failure of ours. */
function endWithReader() {
	process.stdout.on("error", (error) => {
		if (error.code !== "EPIPE") throw error;
		process.exit();
	});
}
function print(text) {
	process.stdout.write(`${text}\n`);
	return EXIT.ok;
}

export { print as a, exitCode as i, UsageError as n, endWithReader as r, EXIT as t };