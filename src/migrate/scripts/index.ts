import * as versions from '../../versions/index.ts';
import { coreName } from './core-names.ts';

export type {
  Around,
  CountQuery,
  Counts,
  DataChange,
  DataChanges,
  Flavour,
  Question,
  Renames,
  Schema,
  ScriptInput,
  Scripts,
} from '../../versions/index.ts';
export {
  checkRenames,
  countQueries,
  FLAVOURS,
  RenameError,
  readRenames,
  schemaOf,
} from '../../versions/index.ts';

/** `dataChanges` across series, where models of Odoo itself have other names. */
export const dataChanges: typeof versions.dataChanges = (before, after, options) =>
  versions.dataChanges(before, after, { coreName, ...options });

/** `migrationScripts` likewise. */
export const migrationScripts: typeof versions.migrationScripts = (input) =>
  versions.migrationScripts({ coreName, ...input });
