import { st as syntaxProblems } from "./source.mjs";

export { syntaxProblems };