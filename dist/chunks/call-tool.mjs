import { n as targetNamed, t as callTool } from "./call-tool2.mjs";

export { callTool, targetNamed };