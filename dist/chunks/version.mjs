// package.json
var version = "0.1.0";

// src/util/version.ts
/** Of this package, from its only source. */
const VERSION = version;

export { VERSION as t };