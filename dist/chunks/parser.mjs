import { M as preloadPython, j as parsePython } from "./source.mjs";

export { parsePython, preloadPython };