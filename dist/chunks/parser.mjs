import { t as parsePython } from "./parser2.mjs";

export { parsePython };