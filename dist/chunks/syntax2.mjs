import { t as syntaxProblems } from "./syntax.mjs";

export { syntaxProblems };