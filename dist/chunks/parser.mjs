import { ft as parsePython, mt as preloadPython, pt as parsePythonNow } from "./source.mjs";

export { parsePython, parsePythonNow, preloadPython };