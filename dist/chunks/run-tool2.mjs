import { i as shorten, n as describeError, r as runTool, t as MAX_CHARACTERS } from "./run-tool.mjs";

export { describeError };