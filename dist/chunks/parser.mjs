import { dt as preloadPython, lt as parsePython, ut as parsePythonNow } from "./source.mjs";

export { parsePython, parsePythonNow, preloadPython };