import { N as parsePython, P as preloadPython } from "./source.mjs";

export { parsePython, preloadPython };