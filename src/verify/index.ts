export { ModuleError } from '../source/module.ts';
export { ReportFileError, writeReport } from './html/write.ts';
export type { VerifyOptions } from './options.ts';
export { renderReport } from './report.ts';
export type { Check, Screenshot, Verdict, VerifyReport } from './types.ts';
export { verifyModule } from './verify-module.ts';
