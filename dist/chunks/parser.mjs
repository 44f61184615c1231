import { ht as preloadPython, mt as parsePythonNow, pt as parsePython } from "./source.mjs";

export { parsePython, parsePythonNow, preloadPython };