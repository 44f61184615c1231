import { n as readModule, t as ModuleError } from "./module.mjs";

export { ModuleError };