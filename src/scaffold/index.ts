/** Begins to load what planning waits for; of use right before a spec is read. */
export { preloadPython as preload } from '../source/python/parser.ts';
export type { Expected } from './expected.ts';
export { expectedRows } from './expected.ts';
export type { ModuleFile, ModulePlan, PlanOptions } from './plan.ts';
export { planModule } from './plan.ts';
export { specExample } from './spec/example.ts';
export { specJsonSchema } from './spec/input.ts';
export { parseSpec } from './spec/parse.ts';
export { SpecError } from './spec/problems.ts';
export { readSpecText } from './spec/read.ts';
export type { Spec, Value, Values } from './spec/types.ts';
export type { FileChange, WriteReport } from './write.ts';
export { writePlan } from './write.ts';
