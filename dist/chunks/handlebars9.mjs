import { n as __require, t as __commonJSMin } from "./rolldown-runtime.mjs";
import { n as require_handlebars_runtime, t as require_handlebars } from "./handlebars3.mjs";
import { t as require_printer } from "./handlebars7.mjs";

// node_modules/handlebars/lib/index.js
var require_lib = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var handlebars = require_handlebars()["default"];
	var printer = require_printer();
	handlebars.PrintVisitor = printer.PrintVisitor;
	handlebars.print = printer.print;
	module.exports = handlebars;
	function extension(module, filename) {
		var templateString = __require("fs").readFileSync(filename, "utf8");
		module.exports = handlebars.compile(templateString);
	}
	/* istanbul ignore else */
	if (typeof __require !== "undefined" && __require.extensions) {
		__require.extensions[".handlebars"] = extension;
		__require.extensions[".hbs"] = extension;
	}
}));

// node_modules/handlebars/runtime.js
var require_runtime = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = require_handlebars_runtime()["default"];
}));

export { require_lib as n, require_runtime as t };