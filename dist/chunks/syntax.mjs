import { ft as syntaxProblems } from "./source.mjs";

export { syntaxProblems };