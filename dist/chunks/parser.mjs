import { n as preloadPython, t as parsePython } from "./parser2.mjs";

export { parsePython, preloadPython };