import { M as syntaxProblems } from "./source.mjs";

export { syntaxProblems };