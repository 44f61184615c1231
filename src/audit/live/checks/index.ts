import type { LiveCheck } from '../check.ts';
import accessRows from './live-access-rows.ts';
import companyRule from './live-company-rule.ts';
import crons from './live-crons.ts';
import databaseCode from './live-database-code.ts';
import deadFields from './live-dead-fields.ts';
import declaredAbsent from './live-declared-absent.ts';
import missingIndex from './live-missing-index.ts';
import modelWithoutAccess from './live-model-without-access.ts';
import orphanSelection from './live-orphan-selection.ts';
import outsideAccess from './live-outside-access.ts';
import recordRules from './live-record-rules.ts';
import requiredNull from './live-required-null.ts';
import staleRecords from './live-stale-records.ts';
import uniqueViolated from './live-unique-violated.ts';
import versionDrift from './live-version-drift.ts';
import viewRender from './live-view-render.ts';

/** In the order in which they run: what matters most comes before the time is over. */
export const LIVE_CHECKS: readonly LiveCheck[] = [
  versionDrift,
  accessRows,
  modelWithoutAccess,
  outsideAccess,
  recordRules,
  companyRule,
  viewRender,
  declaredAbsent,
  requiredNull,
  uniqueViolated,
  orphanSelection,
  missingIndex,
  crons,
  databaseCode,
  staleRecords,
  deadFields,
];
