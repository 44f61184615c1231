import { xt as syntaxProblems } from "./source.mjs";

export { syntaxProblems };