import { n as renderReport, r as ModuleError, t as verifyModule } from "./verify.mjs";

export { ModuleError, renderReport, verifyModule };