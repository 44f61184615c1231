import { n as todoText, t as textReport } from "./text4.mjs";

export { textReport };