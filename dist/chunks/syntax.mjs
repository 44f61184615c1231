import { ct as syntaxProblems } from "./source.mjs";

export { syntaxProblems };