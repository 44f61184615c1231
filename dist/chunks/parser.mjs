import { dt as parsePython, ft as parsePythonNow, pt as preloadPython } from "./source.mjs";

export { parsePython, parsePythonNow, preloadPython };