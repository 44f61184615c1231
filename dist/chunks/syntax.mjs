import { dt as syntaxProblems } from "./source.mjs";

export { syntaxProblems };