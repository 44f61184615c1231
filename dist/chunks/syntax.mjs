import { gt as syntaxProblems } from "./source.mjs";

export { syntaxProblems };