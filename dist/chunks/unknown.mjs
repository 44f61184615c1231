import { t as OdooError } from "./errors.mjs";
import { t as didYouMean } from "./suggest.mjs";

// src/odoo/unknown.ts
/** A field that the model does not have, with near names of `fields`. */
function unknownField(model, field, fields, cause) {
	return new OdooError("bad_request", `${model} has no field "${field}".${didYouMean(field, fields)}`, {
		hint: `List the fields of ${model} to see what there is.`,
		cause
	});
}
/** A model that the database does not have, with near names; `models` is empty when they cannot be read. */
function unknownModel(model, models, cause) {
	const message = `There is no model "${model}" in this database.${didYouMean(model, models)}`;
	return new OdooError("not_found", message, {
		hint: "A model is only there when the module that defines it is installed.",
		cause
	});
}

export { unknownModel as n, unknownField as t };