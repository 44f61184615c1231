import { n as runTool, t as describeError } from "./run-tool.mjs";

export { describeError, runTool };