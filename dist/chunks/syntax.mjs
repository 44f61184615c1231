import { _t as syntaxProblems } from "./source.mjs";

export { syntaxProblems };