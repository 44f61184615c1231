import { setImmediate } from "node:timers/promises";

// src/migrate/errors.ts
/** A request that cannot be carried out. The message names what the caller gave and what would be right. */
var MigrationError = class extends Error {
	name = "MigrationError";
};
/**
* Throws MigrationError once somebody wants it to end; nothing is written up to here. It lets the program hear of that
* first: what only reads parsed texts never waits for anything.
*/
async function checkStopped(signal) {
	await setImmediate();
	if (signal?.aborted) throw new MigrationError("It was stopped: nothing was written.");
}

export { checkStopped as n, MigrationError as t };