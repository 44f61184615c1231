// src/migrate/errors.ts
/** A request that cannot be carried out. The message names what the caller gave and what would be right. */
var MigrationError = class extends Error {
	name = "MigrationError";
};

export { MigrationError as t };