import { k as openBench } from "./audit-base.mjs";

export { openBench };