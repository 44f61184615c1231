import { ct as parsePython, lt as parsePythonNow, ut as preloadPython } from "./source.mjs";

export { parsePython, parsePythonNow, preloadPython };