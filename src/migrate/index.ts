export { AuditPathError } from '../audit/discover.ts';
export { ModuleError } from '../source/module.ts';
export { FLAVOURS, type Flavour } from '../versions/section.ts';
export type { EditPlace } from './engine/edit-places.ts';
export type { Excerpt, Migration, MigrationEdit, Todo } from './engine/migration.ts';
export { changedFiles } from './engine/migration.ts';
export { byWeight } from './engine/todo.ts';
export { MigrationError } from './errors.ts';
export {
  FORMATS,
  type Format,
  formatMigrations,
  groupedTodos,
  type MigrationReport,
  todoText,
} from './format/index.ts';
export { patchOf } from './format/patch.ts';
export { headline, total, workOf } from './format/report.ts';
export type { Place, Proof, ProofRequest, ProofStep } from './live/index.ts';
export { type MigrationRequest, planMigrations } from './plan.ts';
export { type RunRequest, runMigration, scriptsOfVersions } from './run.ts';
export { writeMigration, writeMigrations } from './write.ts';
