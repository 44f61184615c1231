import { bt as preloadPython, vt as parsePython, yt as parsePythonNow } from "./source.mjs";

export { parsePython, parsePythonNow, preloadPython };