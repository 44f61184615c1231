import { l as ModuleError } from "./source.mjs";
import { i as writeReport, n as renderReport, r as ReportFileError, t as verifyModule } from "./verify.mjs";

export { ModuleError, ReportFileError, renderReport, verifyModule, writeReport };