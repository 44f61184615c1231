import { L as packFacts, R as unpackFacts } from "./audit-base.mjs";

export { packFacts, unpackFacts };