// src/odoo/errors.ts
/**
* An error whose `message` is safe to show: our own words, or the sentence Odoo wrote for its user.
* Never a traceback, a file path, SQL or a secret; what helps a developer to debug goes to `cause`.
*/
var OdooError = class extends Error {
	name = "OdooError";
	kind;
	/** One sentence that says what to do next. */
	hint;
	constructor(kind, message, options = {}) {
		super(message, options.cause === void 0 ? void 0 : { cause: options.cause });
		this.kind = kind;
		this.hint = options.hint;
	}
};

export { OdooError as t };