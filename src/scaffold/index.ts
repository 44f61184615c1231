/** Begins to load what planning waits for; of use right before a spec is read. */

export { ModuleError } from '../source/module.ts';
export { preloadPython as preload } from '../source/python/parser.ts';
export type { AddOptions, AddReport } from './add/index.ts';
export { addToModule } from './add/index.ts';
export { type BesideReport, writeBeside } from './beside.ts';
export type { Expected } from './expected.ts';
export { expectedRows } from './expected.ts';
export type { ModuleFile, ModulePlan, PlanOptions } from './plan.ts';
export { planModule } from './plan.ts';
export { readBack } from './read-back/index.ts';
export { specExample } from './spec/example.ts';
export { specJsonSchema } from './spec/input.ts';
export { parseSpec } from './spec/parse.ts';
export { SpecError } from './spec/problems.ts';
export { readSpecText } from './spec/read.ts';
export type { Spec, Value, Values } from './spec/types.ts';
export type { FileChange, WriteOptions, WriteReport } from './write.ts';
export { writePlan } from './write.ts';
