import { A as syntaxProblems } from "./source.mjs";

export { syntaxProblems };