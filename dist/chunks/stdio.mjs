import { t as serveStdio } from "./stdio2.mjs";

export { serveStdio };