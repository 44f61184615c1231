import type { SectionMaker } from '../section.ts';
import { leftovers, listViews, many2manyFields, many2oneFields, namedRecords, recordNames } from './after.ts';
import { copiedColumns, htmlColumns, keptColumns, removedFields, renamedFields } from './fields.ts';
import { expectedRows, renamedModels, renamedRelations } from './models.ts';
import {
  checkConstraints,
  keptRecords,
  refreshedRecords,
  renamedConstraints,
  renamedXmlids,
  uniqueConstraints,
} from './records.ts';
import { postponedComputes, recomputed, relatedFields, requiredFields, selections } from './values.ts';

/** In the order in which their work is to be done: what comes later counts with the names that came before. */
export const SECTIONS: readonly SectionMaker[] = [
  expectedRows,
  renamedModels,
  renamedRelations,
  renamedFields,
  keptColumns,
  removedFields,
  copiedColumns,
  htmlColumns,
  selections,
  requiredFields,
  relatedFields,
  postponedComputes,
  renamedXmlids,
  keptRecords,
  renamedConstraints,
  uniqueConstraints,
  checkConstraints,
  many2manyFields,
  many2oneFields,
  namedRecords,
  recordNames,
  recomputed,
  refreshedRecords,
  listViews,
  leftovers,
];
