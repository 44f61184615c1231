import { _t as parsePython, vt as parsePythonNow, yt as preloadPython } from "./source.mjs";

export { parsePython, parsePythonNow, preloadPython };