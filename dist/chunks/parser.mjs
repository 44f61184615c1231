import { Ct as parsePythonNow, St as parsePython, wt as preloadPython } from "./source.mjs";

export { parsePython, parsePythonNow, preloadPython };