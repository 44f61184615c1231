import { t as expectedRows } from "./expected.mjs";

export { expectedRows };