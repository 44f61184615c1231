import { B as unpackFacts, R as packFacts, V as unpackModule, z as packModule } from "./audit-base.mjs";

export { packFacts, packModule, unpackFacts, unpackModule };