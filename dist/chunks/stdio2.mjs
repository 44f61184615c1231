import { t as serveStdio } from "./stdio.mjs";

export { serveStdio };