import { n as textReport, t as summaryLines } from "./text2.mjs";

export { textReport };