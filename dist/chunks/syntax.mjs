import { ut as syntaxProblems } from "./source.mjs";

export { syntaxProblems };