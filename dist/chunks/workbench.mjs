import { A as openBench } from "./audit-base.mjs";

export { openBench };